"""What the code of the window says through tr, and what the translations make of it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import app.ui
from app.resource_files import resource
from app.ui.drafter_words import CODES, COLOURS, MEASURES
from app.ui.sentences import CONTEXT, DRAFTER, LIST, SHOTS
from packaging_specs.drafter_words import code_words, colour_names, measure_names
from packaging_specs.sentences import drafter_words, shot_titles

SOURCES = Path(app.ui.__file__).parent


@dataclass(frozen=True)
class Text:
    """A text that can be translated; `source` None where the code does not say it literally."""

    context: str
    source: str | None
    place: str = ""


@dataclass(frozen=True)
class Entry:
    """One entry of a .ts file; several `forms` where it depends on a number."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    is_finished: bool
    has_number: bool


def texts_of_the_code() -> list[Text]:
    """Every call of tr and translate in app/ui, sentences and titles of the layers below."""
    sentences = LIST.read_text("utf-8").splitlines()
    found = [Text(CONTEXT, one, f"{LIST.name}: {one}") for one in sentences]
    found += [Text(SHOTS, one, f"close-up: {one}") for one in shot_titles()]
    found += [Text(DRAFTER, one, f"the Drafter: {one}") for one in drafter_words()]
    found += [Text(COLOURS, one, f"a colour: {one}") for one in colour_names()]
    found += [Text(MEASURES, one, f"a dimension: {one}") for one in measure_names()]
    found += [Text(CODES, one, f"a word of a list: {one}") for one in code_words()]
    # These files say what the lists hold.
    said = {SOURCES / "sentences.py", SOURCES / "drafter_words.py"}
    for file in sorted({*SOURCES.rglob("*.py")} - said):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found += _texts(tree, "", file.relative_to(SOURCES).as_posix())
    return found


def _texts(node: ast.AST, context: str, file: str) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        context = node.name
    if isinstance(node, ast.Call) and node.args:
        called = ast.unparse(node.func)
        place = f"{file}:{node.lineno}"
        if called == "self.tr":
            yield Text(context, _literal(node.args[0]), place)
        elif called in ("translate", "QCoreApplication.translate"):
            yield Text(_literal(node.args[0]) or "", _literal(node.args[1]), place)
    for child in ast.iter_child_nodes(node):
        yield from _texts(child, context, file)


def _literal(node: ast.expr) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if is_text else None  # type: ignore[attr-defined]


def translations() -> dict[str, Path]:
    """The .ts file of each language."""
    files = resource("translations").glob("*.ts")
    return {file.stem.partition("_")[2]: file for file in files}


def entries(file: Path) -> list[Entry]:
    """What a .ts file holds."""
    root = ElementTree.parse(file).getroot()
    return [
        _entry(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _entry(context: str, message: ElementTree.Element) -> Entry:
    translation = message.find("translation")
    assert translation is not None
    has_number = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return Entry(
        context,
        message.findtext("source", ""),
        message.findtext("comment", ""),
        tuple(forms) if has_number else (translation.text or "",),
        translation.get("type") is None,
        has_number,
    )
