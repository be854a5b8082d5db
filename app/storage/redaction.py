"""Keeps keys and pictures out of the log, whoever writes them into a record."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable

LOOKS_SECRET = re.compile(
    r"sk-[\w-]{6,}|AIza[\w-]{10,}|(?<=Bearer )\S+|data:[\w/+.-]+;base64,[\w+/=]+"
)
REMOVED = "[removed]"


class Redaction(logging.Filter):
    """Replaces everything that looks like a key, and every key of this session."""

    def __init__(self, known: Callable[[], Iterable[str]]) -> None:
        super().__init__()
        self._known = known

    def filter(self, record: logging.LogRecord) -> bool:
        """Clean the record; it is always written."""
        record.msg, record.args = self._clean(record.getMessage()), ()
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self._clean(record.exc_text)
        return True

    def _clean(self, text: str) -> str:
        for key in self._known():
            text = text.replace(key, REMOVED)
        return LOOKS_SECRET.sub(REMOVED, text)
