from decimal import Decimal

import pytest

from app.domain.analysis import (
    CloseUpAnalysis,
    Colour,
    MaterialReading,
    NamedValue,
    Shot,
    ToleranceValue,
    ViewAnalysis,
)
from app.domain.files import FileType, TechFile
from app.domain.generation import GenerationState
from app.domain.identifiers import utc_now
from app.domain.product import Product
from app.domain.specification import Origin, SpecValue, Status
from app.ui.inspector_content import Row, Section, sections_of
from app.ui.panes.inspector import Inspector
from tests.ui.drawn import ANNOTATIONS
from tests.ui.sketches.test_sketch_sheet import file

STEEL = SpecValue(value="Steel 304", origin=Origin.AI_INFERRED)
ANALYSIS = ViewAnalysis(
    view="front",
    materials=(
        MaterialReading(
            component="shade",
            material=STEEL,
            percentage=SpecValue(value=Decimal("80.0"), unit="%", origin=Origin.USER),
        ),
    ),
    primary_colours=(Colour(hex="#55585c", name="graphite"),),
    dimensions=(
        ToleranceValue(
            name="height",
            value=SpecValue(
                value=Decimal("298.80"),
                unit="mm",
                origin=Origin.MEASURED,
                status=Status.CONFIRMED,
            ),
            tolerance=SpecValue(value=Decimal("1.50"), unit="mm", origin=Origin.USER),
        ),
    ),
    construction=(NamedValue(name="seam", value=SpecValue(origin=Origin.USER)),),
)


class Record:
    """As much of a product as the inspector reads."""

    def __init__(self, *files: TechFile) -> None:
        self.product = Product(
            id="p",
            name="Lamp",
            description="a lamp of brass",
            engine="drafter",
            state=GenerationState.COMPLETED,
            created_at=utc_now(),
            updated_at=utc_now(),
        )
        self.files = files
        self.activity = ()


def by_title(sections: tuple[Section, ...]) -> dict[str, Section]:
    return {section.title: section for section in sections}


def view_file() -> TechFile:
    return file(analysis=ANALYSIS.model_dump_json()).model_copy(
        update={"file_type": FileType.BASE_VIEW}
    )


def test_a_view_tells_what_is_known_and_where_from() -> None:
    view = view_file()
    sections = by_title(sections_of(Record(view), view, None))
    assert sections["Materials"].rows == (Row("Shade", "80 % · Steel 304", "assumed"),)
    assert sections["Dimensions"].rows == (Row("Height", "298.8 mm ± 1.5 mm", "confirmed"),)
    assert sections["Colours"].rows[0].swatch == "#55585c"
    assert sections["Construction"].rows == (Row("Seam", "TBD", "TBD"),)
    assert "drawn by" in sections["History"].rows[-1].label


def test_a_sketch_tells_its_callouts_measurements_and_the_materials_of_its_view() -> None:
    sketch = file(analysis=ANNOTATIONS.model_dump_json())
    sections = by_title(sections_of(Record(view_file(), sketch), sketch, ANNOTATIONS))
    assert [row.key for row in sections["Callouts"].rows] == ["c1", "c2"]
    measured, unknown = sections["Measurements"].rows
    assert (measured.value, measured.mark) == ("80 mm", "measured")
    assert (unknown.value, unknown.mark) == ("TBD", "TBD")
    assert sections["Materials"].rows


def test_a_close_up_says_why_it_is_there() -> None:
    shot = Shot(key="lid", title="Lid", focus="lid", why="It seals.")
    close_up = file(metadata=shot.model_dump_json()).model_copy(
        update={"file_type": FileType.CLOSE_UP}
    )
    sections = by_title(sections_of(Record(close_up), close_up, None))
    assert sections["Why it is shown"].rows[0].value == "It seals."
    assert sections["Reading"].empty


@pytest.fixture
def inspector(qtbot, dressed) -> Inspector:
    made = Inspector()
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    return made


def test_rows_are_read_aloud_and_reached_by_keyboard(inspector: Inspector) -> None:
    sketch = file(analysis=ANNOTATIONS.model_dump_json())
    inspector.show_sections(sections_of(Record(sketch), sketch, ANNOTATIONS), can_add=True)
    row = inspector._rows["H"]
    assert row.accessibleName() == "H  Overall height 80 mm measured"
    row.setFocus()
    assert row.hasFocus()


def test_showing_the_same_again_builds_nothing_anew(inspector: Inspector) -> None:
    view = view_file()
    sections = sections_of(Record(view), view, None)
    inspector.show_sections(sections)
    body = inspector.widget()
    inspector.show_sections(sections_of(Record(view), view, None))
    assert inspector.widget() is body


def test_in_german_the_words_of_the_drafter_are_said_and_those_of_others_kept(
    german: None,
) -> None:
    reading = CloseUpAnalysis(
        focus="lid",
        materials=(
            MaterialReading(
                component="Lid",
                material=SpecValue(value="Laminated bamboo", origin=Origin.AI_INFERRED),
                finish=SpecValue(value="brushed", origin=Origin.AI_INFERRED),
            ),
        ),
    )
    shot = Shot(key="lid", title="Lid", focus="lid", why="Fit in the rim, knob")
    spoken = {
        "drafter": ("Sitz im Rand, Knauf", "Deckel", "Schichtverleimter Bambus · gebürstet"),
        "gemini": ("Fit in the rim, knob", "Lid", "Laminated bamboo · brushed"),
    }
    for engine, (why, part, material) in spoken.items():
        close_up = file(analysis=reading.model_dump_json()).model_copy(
            update={
                "file_type": FileType.CLOSE_UP,
                "metadata": shot.model_dump_json(),
                "engine": engine,
            }
        )
        sections = by_title(sections_of(Record(close_up), close_up, None))
        assert sections["Warum es gezeigt wird"].rows[0].value == why
        assert sections["Materialien"].rows[0] == Row(part, material, "assumed")


@pytest.mark.parametrize(("material", "mark"), [("Brass", "confirmed"), ("Steel", "assumed")])
def test_what_the_person_said_is_not_marked_as_assumed(material: str, mark: str) -> None:
    said = SpecValue(value=material, origin=Origin.USER, status=Status.NEEDS_REVIEW)
    reading = ViewAnalysis(
        view="front", materials=(MaterialReading(component="neck", material=said),)
    )
    view = file(analysis=reading.model_dump_json()).model_copy(
        update={"file_type": FileType.BASE_VIEW}
    )
    sections = by_title(sections_of(Record(view), view, None))
    assert [row.mark for row in sections["Materials"].rows] == [mark]
