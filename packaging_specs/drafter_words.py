"""Names and notes that the Drafter and the sheets give, so that they can be translated.

Colours stand in its tables; a dimension is named where a product is built, by its letter and what
it measures: Dimension("H", "Overall height", ...), or a function that makes one. How parts are made
is said in so many ways there that the notes are kept in a list, which the tests compare.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.domain.sheets.sheets import ROWS
from app.resource_files import resource
from app.ui.drafter_words import CODE_FIELDS, PLACE
from app.workflow.sheets.measure_library import all_ways_to_measure

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

NOTES = Path(__file__).with_name("construction_notes.txt")
"""How the parts of every kind are made, with {} where a number stands: a line each."""
NAMES_IN_SHEETS = ("Sewing thread", "Folding carton", "Paper tube", "cone", "pc")
"""What the rows of the sheets have beside what the Drafter read."""
OWN_CODES = ("Construction", "Hardware", "Unit pack", "Master carton")
"""Words that a sheet begins with in a field that takes others as well."""


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


def construction_notes() -> list[str]:
    """How every part is made, with {} where a number stands; sorted, each once."""
    return sorted(set(NOTES.read_text("utf-8").splitlines()))


def measuring_words() -> list[str]:
    """How every measure is taken; sorted, each once."""
    return sorted(all_ways_to_measure())


def code_words() -> list[str]:
    """Every word of the closed lists that the window says in its own language."""
    found = {word for sheet, field in CODE_FIELDS for word in ROWS[sheet].WORDS.get(field, ())}
    return sorted(found | set(OWN_CODES))


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
