"""Simple changes of one value in plain words, understood exactly: set, replace, scale, convert.

What is not understood for certain is refused with the reason; nothing is ever guessed.
"""

from __future__ import annotations

import re

from app.domain.errors import RefusedInputError
from app.domain.sheets.field_question import FieldKind, FieldQuestion
from app.domain.sheets.instruction_numbers import REPLACE, WAY_ON, change_number, not_understood

NUMERIC = frozenset({FieldKind.NUMBER, FieldKind.LENGTH})
_UNKNOWN = re.compile(
    r"(?:clear|empty|unset|remove|delete)(?: (?:it|this|the value|the field))?|"
    r"(?:set (?:it )?to )?(?:tbd|unknown)",
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
_REMOVE = re.compile(r"(?:remove|delete|drop|take out)(?: the)? (?P<words>.+)", re.I)
_APPEND = re.compile(r"(?:add|append) (?P<words>.+)", re.I)


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
        return change_number(question, words)
    if question.kind is FieldKind.WORD:
        return _one_word(question, words)
    return _text(question, words)


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
        raise not_understood(question, words)
    return value


def _replaced_text(question: FieldQuestion, words: str) -> str | None:
    """Change X to Y where X stands in the text; None where these are other words."""
    match = REPLACE.fullmatch(words)
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
