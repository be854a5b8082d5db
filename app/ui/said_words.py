"""Words that stand in sentences of the layers below, in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from PySide6.QtCore import QCoreApplication

from app.domain.amounts import TENTHS
from app.domain.generation import WORDS as STATES
from app.domain.generation import GenerationState, View
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.sheets.pack_status import WORDS as STEPS
from app.domain.sheets.preflight import TITLES
from app.domain.sheets.sheet_row import spoken
from app.domain.sheets.sheets import BOM_GROUPS, ROWS, Label, Sheet
from app.ui.drafter_words import code_word, colour_words, measure_words
from app.ui.sentences import drafter_word, said
from app.ui.sheets.sheet_words import field_name, sheet_name
from app.ui.status_words import status_name
from app.ui.words import price_text, view_name

translate = QCoreApplication.translate
CREDITS = re.compile(r"(-?\d+(?:\.\d)?) credits?")
PARTS = ", "
SHEETS = {
    TITLES.get(sheet, sheet.capitalize()): sheet for sheet in Sheet if sheet is not Sheet.HEADER
}
ROW = re.compile(rf"(?P<sheet>{'|'.join(SHEETS)}) (?P<key>\w+)(?: (?P<name>.+))?")
"""What the layers below call a row."""


def said_word(text: str) -> str | None:
    """A word, an amount or a list of words as the window says it; None where it has none."""
    credits = CREDITS.fullmatch(text)
    if credits:
        return price_text(int(Decimal(credits[1]) * TENTHS))
    known = _words()
    whole = known.get(text)
    if whole is not None:
        return whole
    field, _, key = text.partition(" ")
    if key.isupper() and field in known:
        # A value of a field with several: "colours C01".
        return f"{known[field]} {key}"
    parts = text.split(PARTS)
    if len(parts) > 1 and all(part in known for part in parts):
        return PARTS.join(known[part] for part in parts)
    return None


def sheet_word(text: str) -> str | None:
    """A row of the sheets, or what stands in one, as the window says it; None where it cannot."""
    return _row(text) or table_word(text)


def table_word(text: str) -> str | None:
    """A word or note of the Drafter's tables as the window says it; None where it has none."""
    for words in (drafter_word, measure_words, colour_words, code_word):
        found = words(text)
        if found != text:
            return found
    return None


def said_reason(text: str) -> str:
    """Why something is recommended: "Lid: Laminated bamboo" names a row and what it says."""
    place, colon, value = text.partition(": ")
    known = table_word(value) if colon else None
    return said(text) if known is None else f"{table_word(place) or place}: {known}"


def _row(text: str) -> str | None:
    """A row of the sheets by its name: "BOM 10 Lid"."""
    found = ROW.fullmatch(text)
    if found is None:
        return None
    name = found["name"] or ""
    words = (sheet_name(SHEETS[found["sheet"]]), found["key"], table_word(name) or name)
    return " ".join(filter(None, words))


@cache
def _words() -> Mapping[str, str]:
    """Every word by its English one; kept, as the language of a running window stays."""
    fields = {name for row in ROWS.values() for name in row.model_fields}
    return {
        **{spoken(name): field_name(name) for name in fields},
        **{word: status_name(step) for step, word in STEPS.items()},
        **{view.value: view_name(view.value) for view in View},
        **{STATES[state]: words for state, words in _states().items()},
        **_of_packages(),
        **_of_sketches(),
        **_of_money(),
        **{word: code_word(word) for word in (*BOM_GROUPS, *Label.WORDS["type"])},
        "Header": translate("Sheets", "Header block"),
    }


def _states() -> dict[GenerationState, str]:
    return {
        GenerationState.IDLE: translate("Said", "not started"),
        GenerationState.GENERATING_FRONT_VIEW: translate("Said", "drawing the front view"),
        GenerationState.AWAITING_FRONT_APPROVAL: translate(
            "Said", "waiting for the front view to be approved"
        ),
        GenerationState.FRONT_APPROVED: translate("Said", "front view approved"),
        GenerationState.GENERATING_ADDITIONAL_VIEWS: translate("Said", "drawing the other views"),
        GenerationState.CREATING_REVISION: translate("Said", "creating the revision"),
        GenerationState.COMPLETED: translate("Said", "completed"),
        GenerationState.ERROR: translate("Said", "stopped by an error"),
    }


def _of_packages() -> dict[str, str]:
    return {
        PackageType.BOX.value: translate("Said", "box"),
        PackageType.CYLINDER.value: translate("Said", "cylinder"),
        Panel.FRONT.value: translate("Said", "front"),
        Panel.BACK.value: translate("Said", "back"),
        Panel.LEFT.value: translate("Said", "left"),
        Panel.RIGHT.value: translate("Said", "right"),
        Panel.TOP.value: translate("Said", "top"),
        Panel.BOTTOM.value: translate("Said", "bottom"),
        Panel.BODY.value: translate("Said", "body"),
        "side": translate("Said", "side"),
        "caliper": translate("Said", "board thickness"),
        "wall": translate("Said", "wall"),
        "overlap": translate("Said", "overlap"),
        "cap": translate("Said", "cap"),
        "depth": translate("Said", "depth"),
        ", so the type stays": translate("Said", ", so the type stays"),
    }


def _of_sketches() -> dict[str, str]:
    """What was done to a callout, also taken back and done again."""
    done = {
        "moved": translate("Said", "moved"),
        "pointed elsewhere": translate("Said", "pointed elsewhere"),
        "reworded": translate("Said", "reworded"),
        "given another kind": translate("Said", "given another kind"),
        "added": translate("Said", "added"),
        "deleted": translate("Said", "deleted"),
    }
    undone, again = translate("Said", "{}, undone"), translate("Said", "{} again")
    return {
        **done,
        **{f"{word}, undone": undone.format(said) for word, said in done.items()},
        **{f"{word} again": again.format(said) for word, said in done.items()},
    }


def _of_money() -> dict[str, str]:
    return {
        "free": translate("Words", "free"),
        "nothing": translate("Said", "nothing"),
        "this month": translate("Said", "this month"),
        "the month": translate("Said", "the month"),
        "this product": translate("Said", "this product"),
    }
