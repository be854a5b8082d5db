"""Finds measured amounts in a text: "30 cm tall", "60 × 40 × 120 mm", "Ø 73 mm", "12 oz"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.drafter.lexicon import PlainWords
from app.drafter.tokens import Token

Measure = Literal["length", "volume", "ounce", "mass", "cloth", "other", "none"]

_FEET = ("length", 304.8)
_MEASURES: dict[str, Measure] = {
    "length": "length",
    "volume": "volume",
    "ounce": "ounce",
    "mass": "mass",
    "cloth": "cloth",
    "other": "other",
}
_LETTERS = {"h": "height", "w": "width", "d": "depth", "l": "length"}
_LINKS = frozenset({"of", "is", ":", "=", "in"})
_INCH_FOLLOWERS = frozenset({"x", ",", ".", ";", ")", "by"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as written, its unit's factor to mm, ml or g, and the axis the text names."""

    number: float
    measure: Measure = "none"
    factor: float = 1.0
    axis: str | None = None

    @property
    def value(self) -> float:
        """The amount in mm, ml, ounces, g or g/m²; the bare number where no unit is given."""
        return self.number * self.factor


@dataclass(frozen=True, slots=True)
class Quantity:
    """One amount, or several joined by x, and how many tokens they take."""

    amounts: tuple[Amount, ...]
    length: int
    is_range: bool = False


@dataclass(frozen=True, slots=True)
class QuantityFinder:
    """Reads quantities with the units and axes of the lexicon."""

    words: PlainWords

    def at(self, tokens: Sequence[Token], start: int) -> Quantity | None:
        """The quantity that starts at this token, or None."""
        axis, at = self._leading_axis(tokens, start)
        if at >= len(tokens) or not self._is_number(tokens, at):
            return None
        amounts, end = self._series(tokens, at)
        if axis is None and len(amounts) == 1:
            axis, end = self._trailing_axis(tokens, end)
        if axis is not None:
            amounts = [replace(a, axis=a.axis or axis) for a in amounts]
        bare = len(amounts) == 1 and amounts[0].measure == "none" and amounts[0].axis is None
        return None if bare else Quantity(tuple(_one_unit(amounts)), end - start)

    def range_at(self, tokens: Sequence[Token], start: int) -> Quantity | None:
        """A range such as "20-30 cm": recognised so that neither end is taken for a size."""
        if start + 2 >= len(tokens) or tokens[start].value is None:
            return None
        first, second = tokens[start], tokens[start + 1]
        joined = second.value is not None and second.start - first.end == 1
        if not joined or self._unit(tokens, start + 2)[1] == 0:
            return None
        quantity = self.at(tokens, start + 1)
        return quantity and Quantity(quantity.amounts, quantity.length + 1, is_range=True)

    def _is_number(self, tokens: Sequence[Token], at: int) -> bool:
        if tokens[at].value is not None:
            return True
        counted = tokens[at].lemma in self.words.numbers
        return counted and at + 1 < len(tokens) and self._unit(tokens, at + 1)[1] > 0

    def _series(self, tokens: Sequence[Token], at: int) -> tuple[list[Amount], int]:
        amounts: list[Amount] = []
        while at < len(tokens) and self._is_number(tokens, at):
            amount, after = self._amount(tokens, at)
            amounts.append(amount)
            at = after
            more = at + 1 < len(tokens) and tokens[at].lemma in ("x", "by")
            if not more or not self._is_number(tokens, at + 1):
                break
            at += 1
        return amounts, at

    def _amount(self, tokens: Sequence[Token], at: int) -> tuple[Amount, int]:
        value = tokens[at].value
        if value is None:
            value = self.words.numbers[tokens[at].lemma]
        unit, size = self._unit(tokens, at + 1)
        if unit is not None and unit[0] == "other" and self._in_series(tokens, at):
            unit, size = None, 0
        at += 1 + size
        if unit == _FEET and self._is_inches(tokens, at):
            value, unit = 12 * value + (tokens[at].value or 0.0), ("length", 25.4)
            at += 1 + self._unit(tokens, at + 1)[1]
        axis = None
        follows = unit is not None or (at < len(tokens) and tokens[at].start == tokens[at - 1].end)
        if follows and at < len(tokens) and tokens[at].lemma in _LETTERS:
            axis, at = _LETTERS[tokens[at].lemma], at + 1
            if unit is None:
                unit, size = self._unit(tokens, at)
                at += size
        if unit is None:
            return Amount(value, axis=axis), at
        return Amount(value, _MEASURES[unit[0]], unit[1], axis), at

    def _in_series(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether x stands on either side: then the W of "60W x 40D" is no watt."""
        beside = [*tokens[at - 1 : at], *tokens[at + 2 : at + 3]]
        return any(token.lemma in ("x", "by") for token in beside)

    def _is_inches(self, tokens: Sequence[Token], at: int) -> bool:
        if at + 1 >= len(tokens) or tokens[at].value is None:
            return False
        return self._unit(tokens, at + 1)[0] == ("length", 25.4)

    def _unit(self, tokens: Sequence[Token], at: int) -> tuple[tuple[str, float] | None, int]:
        lemmas = tuple(token.lemma for token in tokens[at : at + 2])
        if lemmas[:2] in (("g", "/"), ("gram", "/")):
            return ("cloth", 1.0), 3 if len(tokens) > at + 2 else 2
        for size in (2, 1):
            unit = self.words.units.get(lemmas[:size]) if len(lemmas) >= size else None
            if unit is not None:
                return unit, size
        if lemmas[:1] == ("in",) and self._is_inch(tokens, at):
            return ("length", 25.4), 1
        return None, 0

    def _is_inch(self, tokens: Sequence[Token], at: int) -> bool:
        """Whether "in" after a number is the unit: an axis, x or the end follows."""
        if at + 1 >= len(tokens):
            return True
        follower = tokens[at + 1].lemma
        return follower in _INCH_FOLLOWERS or self._axis(tokens, at + 1) is not None

    def _axis(self, tokens: Sequence[Token], at: int) -> str | None:
        lemma = tokens[at].lemma if at < len(tokens) else ""
        for key, axis in self.words.axes.items():
            if lemma in axis.words:
                return key
        return None

    def _leading_axis(self, tokens: Sequence[Token], start: int) -> tuple[str | None, int]:
        axis = self._axis(tokens, start)
        if axis is None:
            return None, start
        at = start + 1
        while at < len(tokens) and tokens[at].lemma in _LINKS:
            at += 1
        return axis, at

    def _trailing_axis(self, tokens: Sequence[Token], end: int) -> tuple[str | None, int]:
        for skipped in (0, 1):
            if skipped and (end >= len(tokens) or tokens[end].lemma != "in"):
                break
            axis = self._axis(tokens, end + skipped)
            if axis is not None and len(tokens[end + skipped].lemma) > 1:
                return axis, end + skipped + 1
        return None, end


def _one_unit(amounts: list[Amount]) -> list[Amount]:
    """In "60 x 40 x 120 mm" the unit at the end is the unit of all."""
    last = amounts[-1]
    if last.measure == "none":
        return amounts
    return [
        replace(a, measure=last.measure, factor=last.factor) if a.measure == "none" else a
        for a in amounts
    ]
