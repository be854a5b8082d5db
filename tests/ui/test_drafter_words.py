"""The window says the Drafter's colours, measures and parts in its language; files keep theirs."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import BomLine, ConstructionStep, PomRow, Sheet
from app.domain.specification import Origin, SpecValue, Status
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.lexicon import shipped_lexicon
from app.ui.drafter_words import colour_words, measure_words
from app.ui.sentences import NUMBER, drafter_word
from app.ui.sheets.sheet_layout import build_table
from app.workflow.sheets.measure_library import all_ways_to_measure
from packaging_specs.drafter_words import colour_names, construction_notes, measure_names


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


def test_the_sheets_say_in_german_how_things_are_made_and_measured(german: None) -> None:
    rows = {
        Sheet.BOM: BomLine(component=read("Body"), group=read("SUBASSEMBLY")),
        Sheet.POM: PomRow(how_to_measure=read("Between the outermost points, level.")),
        Sheet.CONSTRUCTION: ConstructionStep(
            location=read("Body"), kind=read("Hardware"), detail=read("Holds 500 ml to the brim")
        ),
    }
    pack = PackSheets.of(
        [PlacedRow(sheet=sheet, key="10", position=1, row=row) for sheet, row in rows.items()]
    )
    cells = {
        (sheet, cell.path): cell
        for sheet in rows
        for cell in build_table(sheet, pack).rows[0].cells
    }
    group = cells[Sheet.BOM, "group"]
    assert (group.text, group.edit) == ("Baugruppe", "SUBASSEMBLY")
    how = cells[Sheet.POM, "how_to_measure"]
    assert how.text == "Zwischen den äußersten Punkten, waagerecht."
    made = cells[Sheet.CONSTRUCTION, "detail"]
    assert (made.text, made.edit) == ("Fasst 500 ml bis zum Rand", "Holds 500 ml to the brim")
    assert cells[Sheet.CONSTRUCTION, "kind"].text == "Beschlag"


def test_a_code_that_a_person_chose_is_said_in_german_too(german: None) -> None:
    chosen = SpecValue(
        value="FABRIC",
        origin=Origin.USER,
        status=Status.CONFIRMED,
        changed_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    line = BomLine(component=read("Lid"), group=chosen)
    pack = PackSheets.of([PlacedRow(sheet=Sheet.BOM, key="10", position=1, row=line)])
    cells = {one.path: one.text for one in build_table(Sheet.BOM, pack).rows[0].cells}
    assert cells["group"] == "Stoff"


def test_every_way_to_measure_is_said_in_german(german: None) -> None:
    assert [one for one in all_ways_to_measure() if drafter_word(one) == one] == []


def notes_of(words: str) -> set[str]:
    """How the parts of a product are made, with {} where a number stands that varies."""
    known = set(construction_notes())
    said = {one.construction for one in build(read_description(words)).parts if one.construction}
    return {one if one in known else NUMBER.sub("{}", one, count=1) for one in said}


@pytest.mark.parametrize("words", ["steel bottle", "hoodie", "desk lamp", "armchair", "mug"])
def test_every_note_of_how_a_part_is_made_is_known(words: str) -> None:
    assert notes_of(words) <= set(construction_notes())


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


@pytest.mark.torture
def test_every_note_of_every_kind_is_known() -> None:
    notes = set(construction_notes())
    for kind in shipped_lexicon().kinds.values():
        name = kind.words[0] if kind.words else "thing"
        for words in (name, *(f"{one.words[0]} {name}" for one in kind.features.values())):
            assert notes_of(words) <= notes
