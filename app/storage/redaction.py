"""Keeps keys, words and pictures of a person out of the log, whoever writes them into a record."""

from __future__ import annotations

import logging
import re
import sqlite3
import traceback
from collections.abc import Callable, Iterable, Iterator

from app.domain.errors import AppError

LOOKS_SECRET = re.compile(
    r"sk-[\w-]{6,}|AIza[\w-]{10,}|(?<=Bearer )\S+|data:[\w/+.-]+;base64,[\w+/=]+"
)
REMOVED = "[removed]"
QUOTED = re.compile(r"(\"[^\"]{3,}\"|'[^']{3,}'|“[^”]*”)")
LONG_WORD = re.compile(r"[A-Za-z0-9_\-]{24,}")
LEFT_OUT = "…"
OF_THE_CODE = (
    TypeError,
    AttributeError,
    NameError,
    ImportError,
    IndexError,
    ArithmeticError,
    RecursionError,
    AppError,
    sqlite3.Error,
)
"""Errors whose messages speak of the code, or are sentences of ours."""


def plain_report(error: BaseException) -> list[str]:
    """What happened and where, and what it came from, without anything that a person wrote.

    Only places in the code are listed, never their values. A message is kept where its kind of
    error speaks of the code, and then without what stands in quotation marks and without long
    words: a validation error shows what was typed, and a database error all that was to be stored.
    """
    lines: list[str] = []
    for link in _chain(error):
        before = ["It came from:"] if lines else []
        places = [
            f"  {'/'.join(frame.filename.replace(chr(92), '/').split('/')[-3:])}"
            f":{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(link.__traceback__)
        ]
        said = scrubbed(_said(link))
        lines += [*before, f"{type(link).__name__}: {said}" if said else type(link).__name__]
        lines += places
    return lines


def scrubbed(text: str) -> str:
    """One line of a message with quotations and long words taken out."""
    line = text.splitlines()[0][:200] if text else ""
    return LONG_WORD.sub(LEFT_OUT, QUOTED.sub(LEFT_OUT, line))


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in seen:
        seen.append(link)
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _said(error: BaseException) -> str:
    if isinstance(error, OF_THE_CODE):
        return str(error)
    if isinstance(error, OSError):
        # Without the path, which has the name of a person or of a product in it.
        return error.strerror or ""
    origin = getattr(error, "orig", None)
    return str(origin) if isinstance(origin, sqlite3.Error) else ""


class Redaction(logging.Filter):
    """Tells errors plainly; replaces all that looks like a key, and every key of this session."""

    def __init__(self, known: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self._known = known

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the record; it is always written."""
        record.msg, record.args = self._clean(record.getMessage()), ()
        if record.exc_info and record.exc_info[1] is not None:
            record.exc_text = self._clean("\n".join(plain_report(record.exc_info[1])))
        return True

    def _clean(self, text: str) -> str:
        for key in self._known():
            text = text.replace(key, REMOVED)
        return LOOKS_SECRET.sub(REMOVED, text)
