"""Gathers what the layers below the window say to a person, so that it can be translated.

Those layers know no Qt: their sentences are plain English, and many are stored with the job that
failed. The window finds the sentence by its fixed words (app/ui/sentences.py) and says it in its
own language. This writes the list of the sentences that it knows, and, for the tool that reads the
texts of the window, a file that says them all:

    python -m packaging_specs.sentences [FILE FOR THE TOOL]
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.resource_files import resource
from app.ui.drafter_words import CODES, COLOURS, MEASURES
from app.ui.sentences import CONTEXT, DRAFTER, LEAST_LETTERS, LIST, PLACE, SHOTS
from packaging_specs.drafter_words import (
    NAMES_IN_SHEETS,
    code_words,
    colour_names,
    construction_notes,
    measure_names,
    measuring_words,
)

ROOMS = ("domain", "workflow", "providers", "storage", "drafter", "documents")
APP = Path(__file__).resolve().parent.parent / "app"

NOT_SAID = (
    "workflow/prompts/*.py",  # to the models of the cloud engines
    "providers/wire_*.py",
    "workflow/sheets/measure_library.py",  # how to measure: words of the sheet and its PDF
    "storage/verify*.py",  # on the command line only
    "documents/pack_data.py",  # words of the PDF
    "drafter/kinds.py",  # a slip in the program's own tables
    "drafter/lexicon.py",
    "drafter/materials.py",
    "drafter/resources.py",
)
NOTHING = (
    "{}{} LIMIT ?",
    "As asked.",
    "a change has one of size, level, colour, whole",
    "a page of {} by {} mm holds no drawing",
    "path data ends in the middle of a command",
    "path data starts without a command",
    "{} is no look",
)
"""What only looks like a sentence, and slips of the program itself."""

OTHERS = ("And {} more.", "Sketch {}: callout {} {}.", "callout {} {}")
"""What the code puts together of pieces."""

FACTS = ("why", "note")
"""Arguments whose words are shown without being sentences."""

REASONS = ("broken", "refuse")
"""Functions that put their last argument into a sentence."""

TABLES = ("_NOT_ITS_OWN", "_REASONS")
"""Names under which such arguments are kept."""

NOT_FOR_PEOPLE = ("AssertionError", "LexiconError", "TypeError")

SENTENCE = re.compile(r"[^\s(%\\|{].* .*(?:[.?!]|[.:] \{\})|\{.* .*[.?!]|[A-Z][a-z]+\.")
VALUE = re.compile(r"\{[^{}]*\}")


def sentences() -> list[str]:
    """Every sentence, with {} where a value stands; sorted, each once."""
    files = {file for room in ROOMS for file in (APP / room).rglob("*.py")}
    unsaid = {file for pattern in NOT_SAID for file in APP.glob(pattern)}
    found = {one for file in files - unsaid for one in _said_in(file)}
    # Where the window refuses something without Qt at hand, it says so like the layers below.
    found |= {one for file in (APP / "ui").rglob("*.py") for one in _facts_in(file)}
    long_enough = {one for one in found if len(one.replace(PLACE, "")) >= LEAST_LETTERS}
    return sorted(long_enough - set(NOTHING) | set(OTHERS))


def _said_in(file: Path) -> Iterator[str]:
    tree = ast.parse(file.read_text("utf-8"))
    silent = set(_silent(tree))
    for node in ast.walk(tree):
        text = None if node in silent else _template(node)
        if text and SENTENCE.fullmatch(text):
            yield text
    yield from _facts_in(file)


def _facts_in(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            found = (way for one in _facts(node) for way in _ways(one))
            yield from (text for one in found if (text := _template(one)) and text.strip())
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in TABLES:
            kept = node.value.values if isinstance(node.value, ast.Dict) else [node.value]
            yield from (text for one in kept if (text := _template(one)))


def _facts(call: ast.Call) -> Iterator[ast.expr]:
    yield from (one.value for one in call.keywords if one.arg in FACTS)
    name = getattr(call.func, "id", "")
    if (name or getattr(call.func, "attr", "")) in REASONS and call.args:
        yield call.args[-1]
    elif name.endswith("Error") and name not in NOT_FOR_PEOPLE:
        yield from call.args[:2]


def _ways(node: ast.expr) -> tuple[ast.expr, ...]:
    """What an argument may be: both sides of a choice."""
    return (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,)


def _silent(tree: ast.AST) -> Iterator[ast.AST]:
    """Docstrings, parts of longer texts, and what only goes into the log."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield from (one for one in ast.walk(node) if one is not node)
        elif isinstance(node, ast.BinOp) and _template(node) is not None:
            yield from (node.left, node.right)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).startswith("log."):
            yield from ast.walk(node)


def _template(node: ast.AST) -> str | None:
    """A text with {} for each of its values, None where the code does not say it literally."""
    if isinstance(node, ast.Constant):
        return VALUE.sub("{}", node.value) if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(one.value) if isinstance(one, ast.Constant) else "{}" for one in node.values
        )
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        first, second = _template(node.left), _template(node.right)
        return None if first is None or second is None else first + second
    return None


def shot_titles() -> list[str]:
    """The title of every close-up that the Drafter takes; sorted, each once."""
    return sorted({str(one["title"]) for one in _shots(_kinds())})


def drafter_words() -> list[str]:
    """What the Drafter says of parts, stuffs, close-ups, making, measuring; sorted, each once."""
    shots, kinds = _shots(_kinds()), _kinds()
    materials, finishes = _table("materials.toml"), _table("finishes.toml")
    return sorted(
        {str(one["why"]) for one in shots}
        | {str(part["name"]) for kind in kinds for part in kind.get("parts", {}).values()}
        | {
            str(one["callout"])
            for one in (*materials.values(), *finishes.values())
            if "callout" in one
        }
        | finishes.keys()
        | {*construction_notes(), *measuring_words(), *NAMES_IN_SHEETS}
    )


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((resource("drafter") / name).read_text("utf-8"))


def _kinds() -> list[dict[str, Any]]:
    files = resource("drafter", "kinds").glob("*.toml")
    return [kind for one in files for kind in tomllib.loads(one.read_text("utf-8")).values()]


def _shots(table: object) -> Iterator[dict[str, Any]]:
    if isinstance(table, dict):
        if {"title", "why"} <= table.keys():
            yield table
        yield from (shot for one in table.values() for shot in _shots(one))
    elif isinstance(table, list):
        yield from (shot for one in table for shot in _shots(one))


def code_for_the_tool(texts: list[str]) -> str:
    """A Python file that says every sentence, title and word once, for pyside6-lupdate."""
    lines = [f"QCoreApplication.translate({CONTEXT!r}, {_quoted(text)})" for text in texts]
    lines += [f"QCoreApplication.translate({SHOTS!r}, {_quoted(text)})" for text in shot_titles()]
    lines += [
        f"QCoreApplication.translate({DRAFTER!r}, {_quoted(text)})" for text in drafter_words()
    ]
    for context, names in (
        (COLOURS, colour_names()),
        (MEASURES, measure_names()),
        (CODES, code_words()),
    ):
        lines += [f"QCoreApplication.translate({context!r}, {_quoted(text)})" for text in names]
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def main() -> None:
    """Write the list, and the file for the tool where one is wanted."""
    texts = sentences()
    LIST.write_text("".join(f"{text}\n" for text in texts), "utf-8")
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(code_for_the_tool(texts), "utf-8")


if __name__ == "__main__":
    main()
