"""Sentences of the layers below in the language of the window, found by their fixed words.

The layers below know no Qt, and what a job died of is stored as the sentence that said it. So a
sentence is its own key, as texts of a translation are: the list holds every one with {} where a
value stands, and what stands there is put into the translation. Unknown words stay as they are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.domain.errors import AppError
from app.resource_files import resource
from app.ui.language import ENGLISH, window_language
from app.ui.numbers import spoken

CONTEXT = "Sentences"
SHOTS = "Shots"
"""The context of the titles of close-ups, which stand in the tables of the Drafter."""
DRAFTER = "Drafter"
"""The context of its words for parts, materials and finishes, and of why a close-up is taken."""
LIST = resource("translations") / "sentences.txt"
PLACE = "{}"
BOUNDARY = re.compile(r"(?<=[.?!…]) ")
FILE = re.compile(r"[^:]+\.\w{1,5}: ")
"""What stands before a sentence about one file of several."""
MEASURE = re.compile(r"[+−-]?\d+\.\d+(?: (?:mm|cm|g|s|%))?")
"""A value that is a number with decimals, with or without a unit."""
NUMBER = re.compile(r"\b[A-Z]?\d+\b")
LEAST_LETTERS = 5
"""Fixed letters below which any text would fit."""

MOST_PARTS = 12
"""A text of more sentences is somebody's prose."""

REMEMBERED = 2000
"""Texts that a list paints again and again."""


class Fit(NamedTuple):
    """A sentence that a text may be, with what stands in its places and before it."""

    letters: int
    template: str
    values: tuple[str, ...]
    file: str = ""


class Sentences:
    """Knows sentences by their fixed words.

    Args:
        templates: with {} where a value stands.
    """

    def __init__(self, templates: Iterable[str]) -> None:
        self._open: list[tuple[str, tuple[str, ...]]] = []
        self._by_start: Mapping[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for template in templates:
            pieces = tuple(template.split(PLACE))
            if sum(map(len, pieces)) >= LEAST_LETTERS:
                # The first two letters keep the search short.
                start = pieces[0][:2]
                kept = self._by_start[start] if len(start) == 2 else self._open
                kept.append((template, pieces))

    def fit(self, text: str) -> Fit | None:
        """The sentence with the most fixed letters that the text is, or is of a file it names."""
        fits = self._fits(text)
        if named := FILE.match(text):
            fits += [one._replace(file=named[0]) for one in self._fits(text[named.end() :])]
        return max(fits, default=None)

    def _fits(self, text: str) -> list[Fit]:
        known = (*self._by_start.get(text[:2], ()), *self._open)
        return [
            Fit(sum(map(len, pieces)), template, values)
            for template, pieces in known
            if (values := _values(text, pieces)) is not None
        ]


def _values(text: str, pieces: tuple[str, ...]) -> tuple[str, ...] | None:
    """What stands between the pieces, None where the text is another."""
    first, last = pieces[0], pieces[-1]
    if len(pieces) == 1:
        return () if text == first else None
    if not (text.endswith(last) and text.startswith(first)):
        return None
    end, at, values = len(text) - len(last), len(first), []
    for piece in pieces[1:-1]:
        found = text.find(piece, at, end)
        if found < 0:
            return None
        values.append(text[at:found])
        at = found + len(piece)
    return (*values, text[at:end]) if at <= end else None


@cache
def _sentences() -> Sentences:
    # Read when something has to be said: most sittings begin without.
    return Sentences(LIST.read_text("utf-8").splitlines())


def said(text: str, *, of_sheets: bool = False) -> str:
    """A text of the layers below, sentence by sentence in the language of the window.

    Args:
        of_sheets: whether it tells of rows of the sheets, whose words of the Drafter are said too.
    """
    language = window_language()
    return text if language == ENGLISH or not text.strip() else _spoken(text, language, of_sheets)


@lru_cache(REMEMBERED)
def _spoken(text: str, _language: str, of_sheets: bool) -> str:
    parts = BOUNDARY.split(text)
    return text if len(parts) > MOST_PARTS else " ".join(_said_parts(parts, of_sheets))


def _said_parts(parts: list[str], of_sheets: bool) -> Iterator[str]:
    """Part by part what fits best; a value may hold a full stop, so a sentence several parts."""
    at = 0
    while at < len(parts):
        best: Fit | None = None
        taken = 1
        for end in range(at + 1, len(parts) + 1):
            fit = _sentences().fit(" ".join(parts[at:end]))
            if fit is not None and (best is None or fit.letters > best.letters):
                best, taken = fit, end - at
        yield parts[at] if best is None else _translated(best, of_sheets)
        at += taken


def _translated(fit: Fit, of_sheets: bool) -> str:
    spoken = QCoreApplication.translate(CONTEXT, fit.template)
    return fit.file + spoken.format(*(_said_value(one, of_sheets) for one in fit.values))


def _said_value(value: str, of_sheets: bool) -> str:
    """A value that is itself a sentence, or a word that the window has; else as it is."""
    # Imported when needed: the words of the sheets are not there yet when the window opens.
    from app.ui.said_words import said_word, sheet_word

    if not value.strip():
        return value
    if MEASURE.fullmatch(value):
        return spoken(value)
    known = said_word(value) or (sheet_word(value) if of_sheets else None)
    return said(value) if known is None else known


def shot_title(title: str) -> str:
    """What a close-up of the Drafter shows; the words of other engines as they are."""
    return QCoreApplication.translate(SHOTS, title)


def drafter_word(text: str) -> str:
    """A part, material, finish, note or reason of the Drafter; other words as they are."""
    known = QCoreApplication.translate(DRAFTER, text) if text else text
    number = NUMBER.search(text)
    if known != text or number is None:
        return known
    # "Holds 500 ml to the brim" is kept without what it holds.
    pattern = f"{text[: number.start()]}{PLACE}{text[number.end() :]}"
    template = QCoreApplication.translate(DRAFTER, pattern)
    return text if template == pattern else template.replace(PLACE, number[0])


def said_error(error: AppError) -> str:
    """What went wrong and the way on, in the language of the window."""
    return said(error.sentence())
