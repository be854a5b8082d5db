"""JSON schemas that both engines take in their strict mode, and the reading of what comes back."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, TypeVar

from pydantic import ValidationError

from app.providers.wire_readings import WireReading

R = TypeVar("R", bound=WireReading)
# What strict modes refuse or ignore; our own models check it.
DROPPED = {
    "title", "default", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems",
    "maxItems", "$defs",
}  # fmt: skip
FENCE = re.compile(r"^\s*```[a-zA-Z]*\s*\n(.*?)\n?\s*```\s*$", re.DOTALL)
MOST_PROBLEMS = 8


@cache
def strict_schema(kind: type[WireReading]) -> dict[str, Any]:
    """The schema of an answer: every property required, no others allowed, no references."""
    schema = kind.model_json_schema()
    strict: dict[str, Any] = _strict(schema, schema.get("$defs", {}))
    return strict


def _strict(part: Any, definitions: dict[str, Any]) -> Any:
    if isinstance(part, list):
        return [_strict(one, definitions) for one in part]
    if not isinstance(part, dict):
        return part
    if "$ref" in part:
        target = definitions[part["$ref"].rpartition("/")[2]]
        return _strict({**target, **_without(part, {"$ref"})}, definitions)
    result = {
        name: _strict(value, definitions)
        for name, value in part.items()
        if name not in DROPPED and name != "properties"
    }
    if "properties" in part:
        result["properties"] = {
            name: _strict(value, definitions) for name, value in part["properties"].items()
        }
        result["required"] = list(part["properties"])
        result["additionalProperties"] = False
    return result


def _without(part: dict[str, Any], names: set[str]) -> dict[str, Any]:
    return {name: value for name, value in part.items() if name not in names}


class UnfitAnswerError(Exception):
    """The answer does not fit; the text says where, in words for the model."""


def read_answer(text: str, kind: type[R]) -> R:
    """The answer as its model, also out of a Markdown fence.

    Raises:
        UnfitAnswerError: it is no JSON, cut off, or not of the shape that was asked for.
    """
    fenced = FENCE.match(text)
    try:
        return kind.model_validate_json(fenced.group(1) if fenced else text)
    except ValidationError as error:
        problems = [
            f"{'.'.join(str(part) for part in one['loc']) or 'answer'}: {one['msg']}"
            for one in error.errors(include_url=False, include_input=False)[:MOST_PROBLEMS]
        ]
    raise UnfitAnswerError("; ".join(problems))
