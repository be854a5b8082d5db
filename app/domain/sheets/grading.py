"""Sizes, grade rules and lengths in mm, cm and inch fractions; all arithmetic is exact."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Context, Decimal, Inexact, InvalidOperation
from fractions import Fraction

from app.domain.specification import Frozen

ALPHA = ("XXXS", "XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL", "4XL", "5XL", "6XL")
NOT_GRADED = "none"
MILLIMETRES = {
    "mm": Fraction(1),
    "cm": Fraction(10),
    "m": Fraction(1000),
    "in": Fraction(254, 10),
}
"""Millimetres in one unit; the inch is exact since 1959."""
INCH_SIGNS = {'"': "in", "″": "in", "inch": "in", "inches": "in"}
MOST_DIGITS = 15
"""A JSON number keeps 15 digits exactly (IEEE 754 double)."""
MOST_SIZES = 60
_GROUPED = r"-?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+|(?:\.\d{3}){2,}|(?:,\d{3}){2,})(?!\d)"
"""Thousands set apart so that they cannot be decimals: "1.040,5", "1,040.5", "1.040.500"."""
_QUANTITY = re.compile(
    r"(?P<sign>-?)(?:(?P<whole>\d+)[ -])?(?P<top>\d+)/(?P<bottom>\d+)(?P<unit1>\s*\D*)"
    rf"|(?P<number>{_GROUPED}|-?\d+(?:[.,]\d+)?)(?P<unit2>(?:\s.*|[^\d\s.,].*)?)"
)


class GradeStep(Frozen):
    """From one size to another, each size is `delta` larger than the one before it."""

    first: str
    last: str
    delta: Decimal


class GradeRule(Frozen):
    """How a measure grows from size to size.

    Attributes:
        everywhere: the same delta between all sizes; None where there are breaks.
        steps: the breaks, each over a run of sizes.
        graded: False where all sizes have the base value.
    """

    everywhere: Decimal | None = None
    steps: tuple[GradeStep, ...] = ()
    graded: bool = True

    @classmethod
    def parse(cls, text: str) -> GradeRule:
        """Read "2.5", "XS-L:2.5, L-XXL:3" or "none"; deltas are millimetres.

        Raises:
            ValueError: it is no rule.
        """
        if text.strip().lower() == NOT_GRADED:
            return cls(graded=False)
        if ":" not in text:
            return cls(everywhere=exact_number(text))
        steps = []
        for part in text.split(","):
            sizes, _, delta = part.partition(":")
            first, dash, last = (word.strip() for word in sizes.partition("-"))
            if not (first and dash and last and delta):
                raise ValueError(f"“{part.strip()}” is no grade step; write “XS-L:2.5”.")
            steps.append(GradeStep(first=first, last=last, delta=exact_number(delta)))
        return cls(steps=tuple(steps))

    def deltas(self, sizes: Sequence[str]) -> tuple[Decimal | None, ...]:
        """The growth from each size to the next; None where no step says it.

        Raises:
            ValueError: a step names a size that is not there, runs backwards or overlaps another.
        """
        count = max(len(sizes) - 1, 0)
        if not self.graded:
            return (Decimal(0),) * count
        if self.everywhere is not None:
            return (self.everywhere,) * count
        found: list[Decimal | None] = [None] * count
        for step in self.steps:
            first, last = _place(sizes, step.first), _place(sizes, step.last)
            if first >= last:
                raise ValueError(f"The grade step {step.first}-{step.last} runs backwards.")
            if any(one is not None for one in found[first:last]):
                raise ValueError(f"The grade step {step.first}-{step.last} overlaps another.")
            found[first:last] = [step.delta] * (last - first)
        return tuple(found)


def graded(
    base: Decimal,
    base_size: str,
    sizes: Sequence[str],
    rule: GradeRule,
    overrides: Mapping[str, Decimal] | None = None,
) -> dict[str, Decimal | None]:
    """The measure in every size, in the unit of `base`; None where the rule does not reach.

    An override holds for its own size only and does not move the others (split grade).

    Raises:
        ValueError: the base size, a size of the rule or of an override is not among the sizes, or
            a size would measure less than nothing.
    """
    start = _place(sizes, base_size)
    deltas = rule.deltas(sizes)
    values: list[Decimal | None] = [None] * len(sizes)
    values[start] = base
    for index in range(start + 1, len(sizes)):
        values[index] = _sum(values[index - 1], deltas[index - 1], 1)
    for index in range(start - 1, -1, -1):
        values[index] = _sum(values[index + 1], deltas[index], -1)
    for size, value in (overrides or {}).items():
        values[_place(sizes, size)] = value
    for size, measure in zip(sizes, values, strict=True):
        if measure is not None and measure < 0:
            raise ValueError(f"Size {size} would measure less than nothing.")
    return dict(zip(sizes, values, strict=True))


def sizes_of(text: str) -> tuple[str, ...]:
    """Read "XS-XXL", "S, M, L", "36, 38, 40" or one single size.

    Raises:
        ValueError: it is no list of sizes, or a size occurs twice.
    """
    if "," in text or "-" not in text:
        sizes = tuple(word.strip() for word in text.split(",") if word.strip())
        if not sizes or len(set(sizes)) < len(sizes) or len(sizes) > MOST_SIZES:
            raise ValueError("A size range names each of its sizes once.")
        return sizes
    first, _, last = (word.strip().upper() for word in text.partition("-"))
    if first not in ALPHA or last not in ALPHA or ALPHA.index(first) > ALPHA.index(last):
        raise ValueError(f"“{text[:40]}” leaves open which sizes there are; write “36, 38, 40”.")
    return ALPHA[ALPHA.index(first) : ALPHA.index(last) + 1]


def exact_number(text: str) -> Decimal:
    """A decimal number, with a point or a comma, as a table of either kind writes it.

    Raises:
        ValueError: it is none, or has more digits than can be kept exactly.
    """
    try:
        number = Decimal(_ungrouped(text.strip()).replace(",", "."))
    except InvalidOperation:
        raise ValueError(f"“{text.strip()[:40]}” is not a number.") from None
    return _kept(number)


def _ungrouped(text: str) -> str:
    """Without what sets thousands apart; "1,040" alone may be either and counts as a decimal."""
    if not re.fullmatch(_GROUPED, text):
        return text
    last = max(text.rfind("."), text.rfind(","))
    is_point = text.count(text[last]) == 1
    whole, rest = (text[:last], text[last:]) if is_point else (text, "")
    return whole.replace(".", "").replace(",", "") + rest


def read_quantity(text: str) -> tuple[Decimal, str]:
    """Read a number with its unit: "57 cm", "1 3/8 in", "240 g/m²"; the unit may be missing.

    Raises:
        ValueError: it is no number, or cannot be kept exactly.
    """
    match = _QUANTITY.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"“{text.strip()[:40]}” is not a number.")
    if match["number"] is not None:
        return exact_number(match["number"]), _unit(match["unit2"])
    bottom = int(match["bottom"])
    if bottom == 0 or bottom & (bottom - 1):
        raise ValueError("Fractions are halves, quarters, eighths and so on.")
    number = Fraction(int(match["whole"] or 0)) + Fraction(int(match["top"]), bottom)
    return exact_decimal(-number if match["sign"] else number), _unit(match["unit1"])


def to_millimetres(number: Decimal, unit: str) -> Decimal:
    """A length in mm, exactly.

    Raises:
        ValueError: the unit is no unit of length.
    """
    if unit not in MILLIMETRES:
        raise ValueError(f"“{unit[:20]}” is no unit of length; use mm, cm, m or in.")
    return _kept(exact_decimal(Fraction(number) * MILLIMETRES[unit]))


def from_millimetres(length: Decimal, unit: str) -> Fraction:
    """A length in another unit, exactly.

    Raises:
        KeyError: the unit is no unit of length.
    """
    return Fraction(length) / MILLIMETRES[unit]


def inches_text(length: Decimal, parts: int = 16) -> tuple[str, bool]:
    """Millimetres as inches to the nearest 1/`parts`: "1 3/8", and whether that is exact."""
    inches = from_millimetres(length, "in")
    rounded = Fraction(round(inches * parts), parts)
    whole, rest = divmod(abs(rounded), 1)
    sign = "-" if rounded < 0 else ""
    fraction = f"{rest.numerator}/{rest.denominator}" if rest else ""
    number = " ".join(part for part in (str(whole) if whole or not rest else "", fraction) if part)
    return f"{sign}{number}", rounded == inches


def exact_decimal(number: Fraction) -> Decimal:
    """A fraction whose denominator has only the factors 2 and 5, as a decimal.

    Raises:
        ValueError: it has no end as a decimal.
    """
    context = Context(prec=60, traps=[Inexact])
    try:
        return context.divide(Decimal(number.numerator), Decimal(number.denominator))
    except Inexact:
        raise ValueError("This length cannot be written as an exact decimal.") from None


def _kept(number: Decimal) -> Decimal:
    if not number.is_finite():
        raise ValueError("That is not a number.")
    if (
        len(number.normalize().as_tuple().digits) > MOST_DIGITS
        or abs(number.adjusted()) > MOST_DIGITS
    ):
        raise ValueError(f"Numbers have at most {MOST_DIGITS} digits.")
    return number


def _unit(text: str) -> str:
    word = text.strip()
    return INCH_SIGNS.get(word, word)


def _place(sizes: Sequence[str], size: str) -> int:
    if size not in sizes:
        raise ValueError(f"There is no size {size} among {', '.join(sizes) or 'the sizes'}.")
    return sizes.index(size)


def _sum(value: Decimal | None, delta: Decimal | None, sign: int) -> Decimal | None:
    return None if value is None or delta is None else value + sign * delta
