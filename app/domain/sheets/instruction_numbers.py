"""Changes of one number in plain words, understood and computed exactly."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal
from fractions import Fraction

from app.domain.errors import RefusedInputError
from app.domain.sheets.field_question import FieldQuestion
from app.domain.sheets.grading import (
    MILLIMETRES,
    exact_decimal,
    inches_text,
    read_quantity,
    to_millimetres,
)

WAY_ON = "Say it like “set to 57 cm”, “add 5 mm”, “increase by 10 %” or “change steel to brass”."
REPLACE = re.compile(
    r"(?:replace|change|swap|rename|turn) (?P<old>.+?) (?:with|by|to|into|for) (?P<new>.+)", re.I
)
_UNIT_WORDS = {
    "millimetres": "mm",
    "millimeters": "mm",
    "centimetres": "cm",
    "centimeters": "cm",
    "metres": "m",
    "meters": "m",
    "inches": "in",
    "inch": "in",
}
_QUANTITY = r"(?:\d+[ -])?\d+/\d+\s*[^\d\s,;]*|\d+(?:[.,]\d+)?\s*[^\d\s,;]*"
_SET = re.compile(
    r"(?:set|make|change|turn|put|use|switch|write|enter)(?P<what>[^\d-]*?)"
    r"(?P<value>" + _QUANTITY + ")",
    re.I,
)
_PERCENT = re.compile(
    r"(?P<verb>increase|raise|enlarge|extend|grow|add|plus|decrease|reduce|lower|shrink|shorten|"
    r"subtract|minus)?(?: (?:it|this))?(?: by)? ?(?P<share>\d+(?:[.,]\d+)?) ?(?:%|percent|per cent)"
    r"(?: (?P<adverb>larger|bigger|longer|wider|higher|more|heavier|thicker|"
    r"smaller|shorter|narrower|lower|less|lighter|thinner|up|down))?",
    re.I,
)
_BY = re.compile(
    r"(?P<verb>increase|raise|enlarge|extend|lengthen|widen|grow|add|plus|\+|"
    r"decrease|reduce|lower|shrink|shorten|narrow|subtract|minus|take off|cut|-)"
    r"(?: (?:it|this))?(?: by| another)? ?(?P<amount>" + _QUANTITY + ")",
    re.I,
)
_ADVERB = re.compile(
    r"(?:make (?:it|this) )?(?P<amount>" + _QUANTITY + r") (?P<adverb>larger|bigger|longer|wider|"
    r"higher|taller|deeper|more|heavier|thicker|smaller|shorter|narrower|lower|less|lighter|thinner)",
    re.I,
)
_TIMES = re.compile(
    r"(?P<word>double|triple|halve|half)(?: (?:it|this))?|"
    r"(?:multiply|times)(?: (?:it|this))?(?: by)? (?P<times>\d+(?:[.,]\d+)?)|"
    r"divide(?: (?:it|this))? by (?P<parts>\d+(?:[.,]\d+)?)",
    re.I,
)
_ROUND = re.compile(
    r"round(?: (?:it|this))?(?P<way> up| down)?(?: (?:to|off to))?(?: the)?"
    r"(?: nearest| full| whole)?"
    r"(?: (?P<step>" + _QUANTITY + r"|half|quarter|whole|integer|mm|cm|in|inch))?",
    re.I,
)
_CONVERT = re.compile(
    r"(?:convert|show|write|express|give|change)(?: (?:it|this))? (?:to|in|into) "
    r"(?P<unit>mm|cm|m|in|inches|inch|millimet(?:er|re)s|centimet(?:er|re)s|met(?:er|re)s)",
    re.I,
)
_LESS = frozenset(
    [
        "decrease",
        "reduce",
        "lower",
        "shrink",
        "shorten",
        "narrow",
        "subtract",
        "minus",
        "cut",
        "-",
        "smaller",
        "shorter",
        "narrower",
        "less",
        "lighter",
        "thinner",
        "down",
    ]
) | {"take off"}
_FACTORS = {
    "double": Fraction(2),
    "triple": Fraction(3),
    "halve": Fraction(1, 2),
    "half": Fraction(1, 2),
}
_WAYS = {"up": ROUND_UP, "down": ROUND_DOWN, "": ROUND_HALF_UP}


def change_number(question: FieldQuestion, words: str) -> str:
    steps: tuple[tuple[re.Pattern[str], Callable[[FieldQuestion, re.Match[str]], str]], ...] = (
        (_CONVERT, _converted),
        (_PERCENT, _by_percent),
        (_TIMES, _by_factor),
        (_ROUND, _rounded),
        (_BY, _by_amount),
        (_ADVERB, _by_amount),
        (REPLACE, _replaced_number),
        (_SET, _set_number),
    )
    for pattern, step in steps:
        match = pattern.fullmatch(words)
        if match is not None:
            return step(question, match)
    return _plain_number(question, words)


def _plain_number(question: FieldQuestion, words: str) -> str:
    for prefix in ("to ", "= ", "="):
        words = words.removeprefix(prefix)
    try:
        read_quantity(words)
    except ValueError:
        raise not_understood(question, words) from None
    return words


def _set_number(question: FieldQuestion, match: re.Match[str]) -> str:
    return _plain_number(question, match["value"])


def _replaced_number(question: FieldQuestion, match: re.Match[str]) -> str:
    """Change X to Y: X must be what stands there, or the name of the field."""
    try:
        old, unit = read_quantity(match["old"])
    except ValueError:
        return _plain_number(question, match["new"])
    number, own = _current(question)
    unit = unit or own
    if _same_unit(old, unit, own) != Fraction(number):
        raise RefusedInputError(f"It says {question.value}, not {match['old']}.", WAY_ON)
    return _plain_number(question, match["new"])


def _by_percent(question: FieldQuestion, match: re.Match[str]) -> str:
    share = Fraction(Decimal(match["share"].replace(",", "."))) / 100
    verb = (match["verb"] or "").lower()
    adverb = (match["adverb"] or "").lower()
    if not verb and not adverb:
        # "50 %" says what it is, not how much it changes.
        return _plain_number(question, match[0])
    if question.unit == "%" and not adverb:
        # Of a share, "add 5 %" means five points.
        number, unit = _current(question)
        points = -share * 100 if verb in _LESS else share * 100
        return _written(Fraction(number) + points, unit)
    sign = -1 if verb in _LESS or adverb in _LESS else 1
    return _scaled(question, 1 + sign * share)


def _by_factor(question: FieldQuestion, match: re.Match[str]) -> str:
    if match["word"]:
        return _scaled(question, _FACTORS[match["word"].lower()])
    if match["times"]:
        return _scaled(question, Fraction(Decimal(match["times"].replace(",", "."))))
    parts = Fraction(Decimal(match["parts"].replace(",", ".")))
    if not parts:
        raise RefusedInputError("Nothing can be divided by zero.", WAY_ON)
    return _scaled(question, 1 / parts)


def _by_amount(question: FieldQuestion, match: re.Match[str]) -> str:
    number, own = _current(question)
    try:
        amount, unit = read_quantity(match["amount"])
    except ValueError:
        raise not_understood(question, match[0]) from None
    way = (match.groupdict().get("verb") or match.groupdict().get("adverb") or "").lower()
    sign = -1 if way in _LESS else 1
    return _written(
        Fraction(number) + sign * _same_unit(amount, unit or _meant(question, own), own), own
    )


def _rounded(question: FieldQuestion, match: re.Match[str]) -> str:
    number, own = _current(question)
    step = _step(question, (match["step"] or "").strip().lower(), own)
    way = _WAYS[(match["way"] or "").strip().lower()]
    count = Fraction(number) / step
    # Steps are counted exactly; the count itself has few digits.
    whole = (Decimal(count.numerator) / Decimal(count.denominator)).to_integral_value(way)
    return _written(Fraction(int(whole)) * step, own)


def _step(question: FieldQuestion, words: str, own: str) -> Fraction:
    """What is rounded to, in the unit of the value."""
    named = {"": "1", "whole": "1", "integer": "1", "half": "0.5", "quarter": "0.25"}
    if words in named:
        return _same_unit(Decimal(named[words]), _meant(question, own), own)
    if words in MILLIMETRES or words in _UNIT_WORDS:
        words = f"1 {_UNIT_WORDS.get(words, words)}"
    try:
        amount, unit = read_quantity(words)
    except ValueError:
        raise not_understood(question, words) from None
    step = _same_unit(amount, unit or _meant(question, own), own)
    if step <= 0:
        raise not_understood(question, words)
    return step


def _converted(question: FieldQuestion, match: re.Match[str]) -> str:
    """The same length in another unit; the program keeps millimetres whatever is written."""
    number, own = _current(question)
    unit = match["unit"].lower()
    unit = _UNIT_WORDS.get(unit.replace("meters", "metres"), unit)
    if own not in MILLIMETRES or unit not in MILLIMETRES:
        raise RefusedInputError(f"{question.value} is no length that has another unit.", WAY_ON)
    length = to_millimetres(number, own)
    if unit == "in":
        text, is_exact = inches_text(length, 64)
        if is_exact:
            return f"{text} in"
    return _written(Fraction(length) / MILLIMETRES[unit], unit)


def _meant(question: FieldQuestion, own: str) -> str:
    """The unit of an amount that is said without one: the pack's, where both are lengths."""
    both = question.unit in MILLIMETRES and own in MILLIMETRES
    return question.unit if both else own


def _scaled(question: FieldQuestion, factor: Fraction) -> str:
    number, unit = _current(question)
    return _written(Fraction(number) * factor, unit)


def _current(question: FieldQuestion) -> tuple[Decimal, str]:
    if not question.value:
        raise RefusedInputError(
            f"{question.label} is not known yet, so it cannot be changed by an amount.",
            "Set it first: “set to 57 cm”.",
        )
    number, unit = read_quantity(question.value)
    return number, unit or question.unit


def _same_unit(amount: Decimal, unit: str, own: str) -> Fraction:
    """An amount in the unit of the value.

    Raises:
        RefusedInputError: the two units have nothing to do with each other.
    """
    unit = _UNIT_WORDS.get(unit.lower(), unit)
    if unit == own:
        return Fraction(amount)
    if unit in MILLIMETRES and own in MILLIMETRES:
        return Fraction(amount) * MILLIMETRES[unit] / MILLIMETRES[own]
    raise RefusedInputError(f"{unit or 'No unit'} cannot be reckoned with {own or 'no unit'}.")


def _written(number: Fraction, unit: str) -> str:
    if number < 0:
        raise RefusedInputError("That would be less than nothing.", "Say a smaller amount.")
    try:
        exact = exact_decimal(number)
    except ValueError:
        raise RefusedInputError(
            "The result has no end as a decimal number.", "Set the value you want instead."
        ) from None
    shown = format(exact.normalize(), "f")
    return f"{shown} {unit}".strip()


def not_understood(question: FieldQuestion, words: str) -> RefusedInputError:
    """The refusal of words that mean nothing certain for a field."""
    return RefusedInputError(f"“{words[:60]}” is not understood for {question.label}.", WAY_ON)
