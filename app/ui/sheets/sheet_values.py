"""Values of the sheets as text on the screen and back: units, composition, nothing lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction

from app.domain.errors import RefusedInputError
from app.domain.sheets.grading import (
    exact_decimal,
    exact_number,
    from_millimetres,
    inches_text,
)
from app.domain.sheets.sheets import WHOLE, Leaves, composition_total
from app.domain.specification import TBD, SpecValue
from app.ui.numbers import decimal_text

UNITS = ("mm", "cm", "in")
ABOUT = "≈ "
_SHARE = re.compile(
    r"(?:(?P<n1>\d+(?:[.,]\d+)?)\s*%\s*(?P<f1>.+))|(?:(?P<f2>.+?)\s+(?P<n2>\d+(?:[.,]\d+)?)\s*%)"
)


def length_text(length: Decimal, units: str) -> tuple[str, bool]:
    """Millimetres in the unit on show, without naming it; whether that is exact.

    Inches are fractions to the nearest sixteenth; mm and cm are always exact.
    """
    if units == "in":
        text, exact = inches_text(length)
        return text if exact else ABOUT + text, exact
    return decimal_text(exact_decimal(from_millimetres(length, units))), True


def shown_text(value: SpecValue, units: str) -> str:
    """A value as a cell shows it: lengths in `units` without a unit, all else with its own."""
    number = value.value
    if number is None:
        return TBD
    if not isinstance(number, Decimal):
        return number
    if value.unit == "mm":
        return length_text(number, units)[0]
    return f"{decimal_text(number)} {value.unit}".strip()


def edit_text(value: SpecValue | None, units: str) -> str:
    """What the editor of a cell begins with; taking it over unchanged changes nothing."""
    if value is None or value.value is None:
        return ""
    if isinstance(value.value, Decimal) and value.unit == "mm":
        text, exact = length_text(value.value, units)
        return text if exact else f"{decimal_text(value.value)} mm"
    return shown_text(value, units)


def is_length_text_exact(value: SpecValue, units: str) -> bool:
    """Whether the cell shows a length as it is, not rounded to a fraction."""
    if not isinstance(value.value, Decimal) or value.unit != "mm":
        return True
    return length_text(value.value, units)[1]


def difference_text(first: Decimal, second: Decimal, units: str) -> str:
    """`first` − `second` in the unit on show, with its sign: "+1.5", "−3/16", "0"."""
    gap = first - second
    if gap == 0:
        return "0"
    text, _ = length_text(abs(gap), units)
    sign = "+" if gap > 0 else "−"
    return f"{ABOUT}{sign}{text.removeprefix(ABOUT)}" if text.startswith(ABOUT) else sign + text


def composition_text(shares: Leaves) -> str:
    """Fibres by their share: "98 % cotton, 2 % elastane"."""

    def size(item: tuple[str, SpecValue]) -> tuple[Fraction, str]:
        number = item[1].value
        return (-Fraction(number) if isinstance(number, Decimal) else Fraction(1), item[0])

    words = []
    for name, leaf in sorted(shares.items(), key=size):
        number = leaf.value
        share = f"{decimal_text(number)} %" if isinstance(number, Decimal) else TBD
        words.append(f"{share} {name}")
    return ", ".join(words)


def composition_problem(shares: Leaves) -> Decimal | None:
    """The sum of the shares where it is known and not 100 %."""
    total = composition_total(shares)
    return total if total is not None and total != WHOLE else None


def read_composition(text: str) -> dict[str, str]:
    """Shares as texts by fibre, from "98 % cotton, 2 % elastane" or "cotton 98 %, …".

    Raises:
        RefusedInputError: a part is no share of a fibre, or a fibre occurs twice.
    """
    found: dict[str, str] = {}
    for part in (one.strip() for one in re.split(r"[,;\n](?!\d)", text)):
        if not part:
            continue
        match = _SHARE.fullmatch(part)
        if match is None:
            raise RefusedInputError(
                f"“{part[:40]}” is no share of a fibre.", "Write it like 98 % cotton, 2 % elastane."
            )
        name = (match["f1"] or match["f2"]).strip()
        share = f"{_share(match['n1'] or match['n2']).normalize():f}"
        if name in found:
            raise RefusedInputError(f"{name} stands twice in the composition.")
        found[name] = share
    return found


def _share(text: str) -> Decimal:
    try:
        return exact_number(text)
    except ValueError as error:
        raise RefusedInputError(str(error)) from error


def composition_edits(text: str, now: Mapping[str, SpecValue]) -> dict[str, str | None]:
    """What to write into each fibre so that the row says `text`; None takes a fibre away.

    Raises:
        RefusedInputError: the text is no composition.
    """
    wanted: dict[str, str | None] = dict(read_composition(text)) if text.upper() != TBD else {}
    gone: Iterable[str] = [name for name in now if name not in wanted]
    # First those that shrink the sum: on the way it must not be more than the whole.
    return {**dict.fromkeys(gone), **wanted}
