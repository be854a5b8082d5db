"""Names of colours and of dimensions that the Drafter gives, so that they can be translated.

Colours stand in its tables; a dimension is named where a product is built, by its letter and what
it measures: Dimension("H", "Overall height", ...), or a function that makes one.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.resource_files import resource
from app.ui.drafter_words import PLACE

DRAFTER = Path(__file__).resolve().parent.parent / "app" / "drafter"
LETTER = re.compile(r"[A-Z]\d?|[A-Z]{2}")

OTHERS = (
    "Band thickness",
    "Diameter at the foot",
    "Diameter at the top",
    "Leg diameter at the top",
    "Width of the loop as drawn",
    "Wire diameter",
)
"""Names that the code keeps in a variable first."""


def colour_names() -> list[str]:
    """Every name of a colour, and with {} what may stand before one; sorted, each once."""
    materials, finishes = _table("materials.toml"), _table("finishes.toml")
    return sorted(
        _table("colours.toml")["names"].keys()
        | {str(one["colour_name"]) for one in materials.values()}
        | {name for name, one in finishes.items() if "colour" in one}
        | {f"{word} {PLACE}" for word in _table("words.toml")["modifiers"]}
    )


def measure_names() -> list[str]:
    """What every dimension measures; sorted, each once."""
    found = {name for file in DRAFTER.rglob("*.py") for name in _named_in(file)}
    return sorted(found | set(OTHERS))


def _named_in(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            for letter, name in zip(node.args, node.args[1:], strict=False):
                if LETTER.fullmatch(_text(letter)):
                    yield from filter(None, map(_text, _ways(name)))


def _ways(node: ast.expr) -> tuple[ast.expr, ...]:
    """What an argument may be: both sides of a choice."""
    return (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,)


def _text(node: ast.expr) -> str:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if is_text else ""  # type: ignore[attr-defined]


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((resource("drafter") / name).read_text("utf-8"))
