"""Makes any text printable: no control characters, no empty boxes, no endless words."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar, cast

from pydantic import BaseModel

T = TypeVar("T")

_SPACES = re.compile(r"[^\S\n]+")
_LONG_WORD = re.compile(r"[^\s\u200b]{25,}")
_CHUNK = re.compile(r"[^\s\u200b]{1,12}")
_MARKS_AT_MOST = 3
_SCRIPTS = {
    "CJK": "Chinese or Japanese characters",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
    "unknown": "an unknown script",
}
BREAK = "\u200b"
"""Zero-width space: here a line may end."""


def plain(text: str) -> str:
    """`text` composed and without control, direction and private characters, line ends kept."""
    if text.isascii() and text.isprintable() and "  " not in text and text == text.strip():
        return text
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _SPACES.sub(" ", "".join(_kept(text))).strip()


def _kept(text: str) -> Iterable[str]:
    marks = 0
    for letter in text:
        category = unicodedata.category(letter)
        marks = marks + 1 if category == "Mn" else 0
        if letter == "\n":
            yield letter
        elif category in ("Cc", "Zl", "Zp"):
            yield " "
        elif category[0] == "C" or marks > _MARKS_AT_MOST or 0xFE00 <= ord(letter) <= 0xFE0F:
            continue
        else:
            yield letter


def with_names(text: str, shown: frozenset[int]) -> str:
    """`text` with names for runs of characters that no font shows, as in "[party popper]"."""
    parts = []
    runs = itertools.groupby(text, lambda letter: ord(letter) in shown or letter in "\n " + BREAK)
    for is_shown, run in runs:
        parts.append("".join(run) if is_shown else f"[{', '.join(map(_name, run))}]")
    return "".join(parts)


def unshown_note(missing: frozenset[int]) -> str:
    """What a page says of letters that no font here shows; "" where none are missing.

    Signs are left out: they are printed by their names, which say enough.
    """
    letters = [chr(code) for code in sorted(missing) if unicodedata.category(chr(code))[0] in "LM"]
    scripts = dict.fromkeys(map(_script, letters))
    if not scripts:
        return ""
    return (
        f"Text in {', '.join(scripts)} could not be printed, because no font of this computer has "
        f"it: each of its characters stands as its number, as in [{_name(letters[0])}]. "
        "Install a font for it and export again."
    )


def _script(letter: str) -> str:
    """The script of a letter, by the first word of its Unicode name."""
    word = unicodedata.name(letter, "unknown").split()[0].partition("-")[0]
    return _SCRIPTS.get(word, word.capitalize())


def each_text(value: T, change: Callable[[str], str]) -> T:
    """The same value with `change` applied to all text in it, however deep.

    Line art is left alone: it is data for a parser, not words for a reader.
    """
    return cast(T, _changed(value, change))


def characters(value: object) -> frozenset[int]:
    """Code points of all text in a value, however deep."""
    found: set[str] = set()

    def note(text: str) -> str:
        found.update(text)
        return text

    each_text(value, note)
    return frozenset(map(ord, found))


def _changed(value: object, change: Callable[[str], str]) -> object:
    """The value itself where nothing in it changes: copies of large packs are slow."""
    if isinstance(value, StrEnum):
        return value
    if isinstance(value, str):
        return change(value)
    if isinstance(value, BaseModel):
        inner = {n: v for n, v in value.__dict__.items() if n != "line_art"}
        new = {n: v for n, old in inner.items() if (v := _changed(old, change)) is not old}
        return value.model_copy(update=new) if new else value
    if isinstance(value, dict):
        return {key: _changed(inner, change) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        items = [_changed(inner, change) for inner in value]
        same = all(new is old for new, old in zip(items, value, strict=True))
        return value if same else type(value)(items)
    return value


def _name(letter: str) -> str:
    if unicodedata.category(letter) in ("So", "Sk", "Sm", "Sc"):
        return unicodedata.name(letter, f"U+{ord(letter):04X}").lower()
    return f"U+{ord(letter):04X}"


def breakable(text: str) -> str:
    """`text` with places to break in words that no column is wide enough for."""
    return _LONG_WORD.sub(lambda word: BREAK.join(_CHUNK.findall(word.group())), text)
