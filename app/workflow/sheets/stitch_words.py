"""Stitch types that words of construction name, as classes of ISO 4915."""

from __future__ import annotations

import re

CODES = frozenset(
    {"101", "103", "301", "304", "401", "406", "407", "504", "512", "514", "516", "602", "605"}
)
_NAMED: tuple[tuple[str, str], ...] = (
    (r"3-thread overlock", "504"),
    (r"4-thread overlock", "514"),
    (r"5-thread (?:safety|overlock)", "516"),
    (r"lockstitch", "301"),
    (r"zigzag", "304"),
    (r"chainstitch", "401"),
    (r"2-needle coverstitch", "406"),
    (r"3-needle coverstitch", "605"),
)
_OPEN = re.compile(r"to be confirmed|\bor\b", re.I)


def stitch_of(words: str) -> str:
    """The one stitch type that words name: "514"; empty where they name none, or leave it open."""
    if _OPEN.search(words):
        return ""
    found = {code for code in re.findall(r"\b\d{3}\b", words) if code in CODES}
    found |= {code for name, code in _NAMED if re.search(name, words, re.I)}
    return found.pop() if len(found) == 1 else ""
