"""Readings for the loopback server: made from the schema that was asked for, so none is missed."""

from __future__ import annotations

import re
from typing import Any

WORDS = {
    "hex": "#8A9A5B",
    "unit": "mm",
    "subcategory": "Bottle",
    "title": "Lid",
    "focus": "Lid",
    "why": "It shows the thread.",
}


def reading_for(schema: dict[str, Any], prompt: str) -> Any:
    """A value of the schema; the first entry of a list is visible, the second is unknown.

    What the words ask to be called something is called that.
    """
    read = _of(schema, "", 0)
    named = re.search(r"call it (\w+ \d+)", prompt)
    if named and isinstance(read, dict) and isinstance(read.get("value"), str):
        read["value"] = named[1]
    return read


def _of(schema: dict[str, Any], name: str, place: int) -> Any:
    if "anyOf" in schema:
        # The first of a list has a value, the second is not visible.
        wanted = [one for one in schema["anyOf"] if (one.get("type") == "null") == (place == 1)]
        return _of((wanted or schema["anyOf"])[0], name, place)
    if "enum" in schema:
        return _choice(schema["enum"], name, place)
    match schema.get("type"):
        case "object":
            return {key: _of(value, key, place) for key, value in schema["properties"].items()}
        case "array":
            count = 8 if name == "shots" else 2
            return [_of(schema["items"], name, index) for index in range(count)]
        case "number":
            return _number(name)
        case "boolean":
            return True
        case "null":
            return None
        case _:
            return f"{WORDS.get(name, f'{name} text')}{f' {place + 1}' if name == 'title' else ''}"


def _choice(words: list[str], name: str, place: int) -> str:
    if name == "category":
        return "drinkware"
    if name == "basis":
        return "not_visible" if place == 1 else "visible"
    return words[0]


def _number(name: str) -> float:
    places = {"left": 0.1, "top": 0.2, "right": 0.6, "bottom": 0.7, "x": 0.4, "y": 0.5}
    return places.get(name, 72.5 if name == "value" else 0.8)
