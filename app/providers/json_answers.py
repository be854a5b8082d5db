"""Looks into answers of which nothing is certain: every step may be missing or of another type."""

from __future__ import annotations

import json
from typing import Any

from app.providers.cloud_calls import CallFailedError
from app.providers.errors import Failure

Table = dict[str, Any]
LONGEST_NAME = 200
MOST = 10**12
"""More than anybody counts; beyond it, numbers neither fit a database nor multiply with prices."""


def table(value: Any, *path: str) -> Table:
    """The JSON object at `path` below `value`, an empty one where there is none."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def tables(value: Any) -> list[Table]:
    """The JSON objects of a list, none where it is no list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def plain_name(value: Any) -> str:
    """A name that somebody else gave, such as that of a model: what can be shown and kept of it."""
    return "".join(letter for letter in text(value)[:LONGEST_NAME] if letter.isprintable())


def count(value: Any) -> int | None:
    """A number of tokens or a status, None where it is no such number."""
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return value if is_number and 0 <= value <= MOST else None


def parsed(body: str) -> Table:
    """The answer as a JSON object.

    Raises:
        CallFailedError: it is empty, cut off, a web page, or another kind of JSON.
    """
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise CallFailedError(Failure("protocol", 200))
    return found
