"""Whether a value that an engine took from a person's words is what she said, and no more."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from app.domain.product import Product
from app.domain.sheets.grading import INCH_SIGNS, MILLIMETRES
from app.domain.specification import Origin, SpecValue, Status

OPEN = frozenset({Status.ASSUMED, Status.NEEDS_REVIEW})
SAME_BEGINNING = 5
"""Letters that two forms of a word share: "lacquered" and "lacquer", "aluminium" and "aluminum"."""
HALF_A_HUNDREDTH = Fraction(1, 200)
_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,]\d+)?")
_AMOUNT = re.compile(r"(\d+(?:[.,]\d+)?)\s*([^\W\d_]+|[%\"″])?")


def words_of(product: Product) -> str:
    """All that a person said of a product: its description, and what changes asked for."""
    chips = product.brief.understood if product.brief else ()
    return "\n".join((product.description, *(one.text for one in chips)))


def as_said(value: SpecValue, words: str) -> SpecValue:
    """The value, confirmed where the person's own words hold all of it.

    What a person said is not assumed: she stands behind it. Where the text says more than she
    did ("Stainless steel, grade to be confirmed"), she has yet to confirm that.

    Args:
        value: a reading; only one whose origin is USER can have been said.
        words: all that the person said of the product.
    """
    if value.origin is not Origin.USER or value.status not in OPEN or value.value is None:
        return value
    if isinstance(value.value, Decimal):
        is_said = _says_amount(words, value.value, value.unit)
    else:
        is_said = _says_text(words, value.value)
    return value.model_copy(update={"status": Status.CONFIRMED}) if is_said else value


def _says_text(words: str, text: str) -> bool:
    said = set(_WORD.findall(words.casefold()))
    meant = _WORD.findall(text.casefold())
    return bool(meant) and all(any(_is_same(one, other) for other in said) for one in meant)


def _is_same(one: str, other: str) -> bool:
    if one == other:
        return True
    short = min(len(one), len(other))
    if one[0].isdigit() or short < SAME_BEGINNING - 1:
        return False
    return one[:SAME_BEGINNING] == other[:SAME_BEGINNING] or one[:short] == other[:short]


def _says_amount(words: str, number: Decimal, unit: str) -> bool:
    return any(
        _is_amount(Decimal(said.replace(",", ".")), INCH_SIGNS.get(of, of), number, unit)
        for said, of in _AMOUNT.findall(words.casefold())
    )


def _is_amount(said: Decimal, its_unit: str, number: Decimal, unit: str) -> bool:
    if its_unit in MILLIMETRES and unit in MILLIMETRES:
        # Readings are kept to the hundredth of a millimetre.
        apart = Fraction(said) * MILLIMETRES[its_unit] - Fraction(number) * MILLIMETRES[unit]
        return abs(apart) <= HALF_A_HUNDREDTH
    return said == number and its_unit == unit.casefold()
