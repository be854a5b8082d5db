"""Simple changes of one value in plain words, understood exactly: set, replace, scale, convert.

What is not understood for certain is refused with the reason; nothing is ever guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import ROUND_DOWN, ROUND_HALF_UP, ROUND_UP, Decimal
from fractions import Fraction

from app.domain.errors import RefusedInputError
from app.domain.field_question import FieldKind, FieldQuestion
from app.domain.grading import (
    MILLIMETRES,
    exact_decimal,
    inches_text,
    read_quantity,
    to_millimetres,
)

NUMERIC = frozenset({FieldKind.NUMBER, FieldKind.LENGTH})
NEW_UNIT = ("mm", "cm", "m", "in")
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
_UNKNOWN = re.compile(
    r"(?:clear|empty|unset|remove|delete)(?: (?:it|this|the value|the field))?|"
    r"(?:set (?:it )?to )?(?:tbd|unknown)",
    re.I,
)
_SET = re.compile(
    r"(?:set|make|change|turn|put|use|switch|write|enter)(?P<what>[^\d-]*?)"
    r"(?P<value>" + _QUANTITY + ")",
    re.I,
)
_SET_TEXT = re.compile(
    r"(?:set|make|change|put|turn|switch|write|enter)"
    r"(?: (?:it|this)(?: (?:to|as|into))?| [\w ]{1,40}? (?:to|as|into)| to)"
    r" (?P<value>.+)|use (?P<used>.+)",
    re.I,
)
_COMPARING = re.compile(
    r"(?:a bit |much |slightly )?(?:more|less|better|nicer|cheaper|stronger|softer|harder|longer|"
    r"shorter|larger|bigger|smaller|darker|lighter|brighter|thicker|thinner|warmer|cooler)\b.*",
    re.I,
)
_REPLACE = re.compile(
    r"(?:replace|change|swap|rename|turn) (?P<old>.+?) (?:with|by|to|into|for) (?P<new>.+)", re.I
)
_REMOVE = re.compile(r"(?:remove|delete|drop|take out)(?: the)? (?P<words>.+)", re.I)
_APPEND = re.compile(r"(?:add|append) (?P<words>.+)", re.I)
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
WAY_ON = "Say it like “set to 57 cm”, “add 5 mm”, “increase by 10 %” or “change steel to brass”."


def follow(question: FieldQuestion, instruction: str) -> str:
    """The new content of the field as a person would type it; empty for unknown.

    Raises:
        RefusedInputError: the words are not understood for this field; it says what would be.
    """
    words = " ".join(instruction.split()).strip(" .!")
    if not words:
        raise RefusedInputError("There are no words to follow.", WAY_ON)
    if _UNKNOWN.fullmatch(words):
        return ""
    if question.kind in NUMERIC:
        return _number(question, words)
    if question.kind is FieldKind.WORD:
        return _one_word(question, words)
    return _text(question, words)


def _number(question: FieldQuestion, words: str) -> str:
    steps: tuple[tuple[re.Pattern[str], Callable[[FieldQuestion, re.Match[str]], str]], ...] = (
        (_CONVERT, _converted),
        (_PERCENT, _by_percent),
        (_TIMES, _by_factor),
        (_ROUND, _rounded),
        (_BY, _by_amount),
        (_ADVERB, _by_amount),
        (_REPLACE, _replaced_number),
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
        raise _not_understood(question, words) from None
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
        raise _not_understood(question, match[0]) from None
    way = (match.groupdict().get("verb") or match.groupdict().get("adverb") or "").lower()
    sign = -1 if way in _LESS else 1
    return _written(Fraction(number) + sign * _same_unit(amount, unit or own, own), own)


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
        return Fraction(Decimal(named[words]))
    if words in MILLIMETRES or words in _UNIT_WORDS:
        words = f"1 {_UNIT_WORDS.get(words, words)}"
    try:
        amount, unit = read_quantity(words)
    except ValueError:
        raise _not_understood(question, words) from None
    step = _same_unit(amount, unit or own, own)
    if step <= 0:
        raise _not_understood(question, words)
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


def _one_word(question: FieldQuestion, words: str) -> str:
    """The one word of the list that is named."""
    found = [one for one in question.words if _names(one, words)]
    # "approved with changes" names "approved" too: the longer one is meant.
    longest = [one for one in found if not any(one != other and one in other for other in found)]
    if len(longest) != 1:
        raise RefusedInputError(
            f"{question.label} takes one of these words: {', '.join(question.words)}.",
            "Name one of them.",
        )
    return longest[0]


def _names(word: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words, re.I) is not None


def _text(question: FieldQuestion, words: str) -> str:
    replaced = _replaced_text(question, words)
    if replaced is not None:
        return replaced
    removed = _REMOVE.fullmatch(words)
    if removed is not None:
        return _without(question, removed["words"])
    added = _APPEND.fullmatch(words)
    if added is not None:
        new = _unquoted(added["words"])
        return f"{question.value}, {new}" if question.value else new
    for verb, change in (("uppercase", str.upper), ("lowercase", str.lower)):
        if words.lower() in (verb, f"make it {verb}"):
            return change(question.value)
    match = _SET_TEXT.fullmatch(words)
    value = _unquoted((match["value"] or match["used"]) if match else "")
    if not value or _COMPARING.fullmatch(value):
        raise _not_understood(question, words)
    return value


def _replaced_text(question: FieldQuestion, words: str) -> str | None:
    """Change X to Y where X stands in the text; None where these are other words."""
    match = _REPLACE.fullmatch(words)
    if match is None:
        return None
    old, new = _unquoted(match["old"]), _unquoted(match["new"])
    if re.search(re.escape(old), question.value, re.I) is None:
        if words.lower().startswith(("replace", "swap")):
            raise RefusedInputError(f"“{old}” does not stand in “{question.value}”.", WAY_ON)
        return None
    return re.sub(re.escape(old), lambda _: new, question.value, flags=re.I)


def _without(question: FieldQuestion, words: str) -> str:
    gone = _unquoted(words)
    if re.search(re.escape(gone), question.value, re.I) is None:
        raise RefusedInputError(f"“{gone}” does not stand in “{question.value}”.", WAY_ON)
    left = re.sub(re.escape(gone), "", question.value, flags=re.I)
    return re.sub(r"\s*,\s*(?:,\s*)+", ", ", " ".join(left.split())).strip(" ,")


def _unquoted(words: str) -> str:
    return words.strip().strip("“”\"'‘’").strip()


def _not_understood(question: FieldQuestion, words: str) -> RefusedInputError:
    return RefusedInputError(f"“{words[:60]}” is not understood for {question.label}.", WAY_ON)
