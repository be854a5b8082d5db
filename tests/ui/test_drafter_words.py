"""The window says the Drafter's colours, measures and parts in its language; files keep theirs."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import BomLine, PomRow, Sheet
from app.domain.specification import Origin, SpecValue, Status
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.lexicon import shipped_lexicon
from app.ui.drafter_words import colour_words, measure_words
from app.ui.sheets.sheet_layout import build_table
from packaging_specs.drafter_words import colour_names, measure_names


def read(text: str, **changes: object) -> SpecValue:
    return SpecValue(value=text, origin=Origin.AI_VISIBLE, status=Status.ASSUMED, **changes)


@pytest.mark.parametrize(
    ("english", "words"),
    [
        ("navy", "marine"),
        ("oatmeal, natural oak", "haferbeige, Eiche natur"),
        ("dark red", "dunkelrot"),
        ("darker red", "rot (dunkler)"),
        ("dark soft navy", "marine (sanft) (dunkel)"),
        ("blorf", "blorf"),
        ("dark blorf", "blorf (dunkel)"),
        ("#aabbcc", "#aabbcc"),
        ("", ""),
    ],
)
def test_colours_are_said_in_german(german: None, english: str, words: str) -> None:
    assert colour_words(english) == words


def test_english_stays_as_it_is(dressed: QApplication) -> None:
    assert colour_words("darker red, navy") == "darker red, navy"
    assert measure_words("Overall height") == "Overall height"


def test_the_sheets_show_german_and_the_editor_and_the_files_keep_what_is_stored(
    german: None,
) -> None:
    line = BomLine(
        component=read("Seat pad"), material=read("Brass"), colours={"C01": read("red, navy")}
    )
    pack = PackSheets.of(
        [
            PlacedRow(sheet=Sheet.BOM, key="10", position=1, row=line),
            PlacedRow(
                sheet=Sheet.POM,
                key="H",
                position=1,
                row=PomRow(name=read("Overall height"), shown_in=read("front, side")),
            ),
        ]
    )
    bom = {one.path: one for one in build_table(Sheet.BOM, pack).rows[0].cells}
    assert (bom["material"].text, bom["material"].edit) == ("Messing", "Brass")
    assert (bom["component"].text, bom["colours.C01"].text) == ("Sitzpolster", "rot, marine")
    pom = {one.path: one for one in build_table(Sheet.POM, pack).rows[0].cells}
    assert (pom["name"].text, pom["name"].edit) == ("Gesamthöhe", "Overall height")
    assert pom["shown_in"].text == "vorn, Seite"


def test_what_a_person_wrote_is_never_put_into_other_words(german: None) -> None:
    written = SpecValue(
        value="Brass",
        origin=Origin.USER,
        status=Status.CONFIRMED,
        changed_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    line = BomLine(component=read("Lid"), material=written)
    pack = PackSheets.of([PlacedRow(sheet=Sheet.BOM, key="10", position=1, row=line)])
    cells = {one.path: one.text for one in build_table(Sheet.BOM, pack).rows[0].cells}
    assert cells["material"] == "Brass"


def test_every_colour_of_every_kind_is_known() -> None:
    colours = set(colour_names())
    for kind in shipped_lexicon().kinds.values():
        brief = read_description(kind.words[0] if kind.words else "thing")
        assert {brief.look(part).colour_name for part in kind.parts} <= colours


@pytest.mark.parametrize("words", ["hoop earrings", "round stool", "dining table", "mug"])
def test_every_dimension_is_known(words: str) -> None:
    assert {one.name for one in build(read_description(words)).dimensions} <= set(measure_names())


@pytest.mark.torture
def test_every_dimension_of_every_kind_is_known() -> None:
    measures = set(measure_names())
    for kind in shipped_lexicon().kinds.values():
        brief = read_description(kind.words[0] if kind.words else "thing")
        assert {one.name for one in build(brief).dimensions} <= measures
