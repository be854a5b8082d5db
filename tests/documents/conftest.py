from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest
from PIL import Image, ImageDraw

from app.documents.content import (
    ChangeRow,
    CloseUpSheet,
    ColourCell,
    ConstructionRow,
    Header,
    MaterialRow,
    MeasurementRow,
    PackContent,
    Preflight,
    SketchSheet,
    ViewSheet,
)
from app.domain.analysis import (
    BriefChip,
    BriefReading,
    Colour,
    MaterialReading,
    ToleranceValue,
    ViewAnalysis,
)
from app.domain.sketches.callouts import Callout, CalloutKind, Measurement, SketchAnnotations
from app.domain.specification import Origin, SpecValue, Status

BOTTLE = """<svg xmlns="http://www.w3.org/2000/svg" width="93mm" height="260mm"
 viewBox="0 0 93 260">
<g id="OUTLINE" fill="none" stroke="#000" stroke-width="0.5">
<path d="M10 250 V70 C10 52 26 50 26 38 H67 C67 50 83 52 83 70 V250
 Q83 254 79 254 H14 Q10 254 10 250 Z"/>
<path d="M24 38 V14 Q24 10 28 10 H65 Q69 10 69 14 V38 Z"/></g>
<g id="DETAIL"><path d="M10 70 H83"/><path d="M10 236 H83"/><path d="M24 32 H69"/></g>
<g id="STITCH"><polyline points="12,240 81,240"/></g></svg>"""


def photo(colour="#8aa08f", size=480, kind="PNG"):
    """A photograph as far as a document can tell: a shape with a soft shade on a light ground."""
    picture = Image.radial_gradient("L").resize((size, size))
    ground = Image.composite(
        Image.new("RGB", (size, size), "#dcdbd6"),
        Image.new("RGB", (size, size), "#f4f3f0"),
        picture,
    )
    box = (size * 0.36, size * 0.12, size * 0.64, size * 0.9)
    ImageDraw.Draw(ground).rounded_rectangle(box, size * 0.06, fill=colour)
    data = io.BytesIO()
    ground.save(data, kind)
    return data.getvalue()


def said(value, unit="", origin=Origin.LIBRARY, status=Status.ASSUMED):
    return SpecValue(value=value, unit=unit, origin=origin, status=status)


def measured(value, unit="mm"):
    return said(Decimal(value), unit, Origin.MEASURED)


UNKNOWN = said(None)

MEASUREMENTS = (
    Measurement(
        code="H", name="Overall height", value=measured("244.00"),
        start=(0.108, 0.038), end=(0.108, 0.977),
    ),
    Measurement(
        code="W", name="Body diameter", value=measured("73.00"), kind="diameter",
        start=(0.108, 0.92), end=(0.892, 0.92),
    ),
    Measurement(
        code="A", name="Lid height", value=measured("28.00"),
        start=(0.742, 0.038), end=(0.742, 0.146),
    ),
    Measurement(
        code="B", name="Lid diameter", value=measured("45.00"), kind="diameter",
        start=(0.258, 0.1), end=(0.742, 0.1),
    ),
    Measurement(code="C", name="Wall thickness", value=UNKNOWN),
)  # fmt: skip

CALLOUTS = (
    ("Lid: polypropylene, injection moulded, fine texture", (0.5, 0.09), "bom.20"),
    ("Gasket: silicone, food grade", (0.33, 0.135), "bom.30"),
    ("Neck: single wall, thread 53 mm", (0.69, 0.165), ""),
    ("Body: stainless steel 304, powder coat, matte sage green", (0.4, 0.5), "bom.10"),
    ("Logo: laser engraved, centred", (0.5, 0.62), ""),
    ("Base: bare steel, brushed", (0.8, 0.95), "bom.10"),
)


def annotations(view="front"):
    callouts = tuple(
        Callout(
            id=f"{view}-{i}", number=i, text=text, kind=CalloutKind.MATERIAL, position=place,
            linked_row=row or None,
        )
        for i, (text, place, row) in enumerate(CALLOUTS, 1)
    )  # fmt: skip
    return SketchAnnotations(
        view=view, callouts=callouts, measurements=MEASUREMENTS, millimetres_per_width=93.0
    )


def analysis(view):
    return ViewAnalysis(
        view=view,
        materials=(
            MaterialReading(
                component="Body",
                material=said("Stainless steel 304"),
                finish=said("powder coat, matte"),
            ),
            MaterialReading(
                component="Lid", material=said("Polypropylene", status=Status.CONFIRMED)
            ),
        ),
        dimensions=(ToleranceValue(name="Height", value=measured("244.00")),),
        notes=("Powder coat ends 3 mm above the base.",),
    )


def bottle_pack():
    views = ("Front", "Back", "Side", "Top", "Bottom")
    return PackContent(
        header=Header(
            brand="Northline",
            style_no="NL-SS27-0142",
            style_name="Sage green water bottle",
            season="SS27",
            category="Drinkware · Water bottle",
            main_material="Stainless steel 304",
            revision="B",
            revised=date(2026, 11, 20),
            stage="Proto 1",
        ),
        description="A 750 ml insulated bottle in matte sage green, screw lid, carry loop.",
        brief=BriefReading(
            name="Sage green water bottle",
            understood=(
                BriefChip(text="water bottle", meaning="drinkware"),
                BriefChip(text="750 ml", meaning="capacity"),
                BriefChip(text="matte sage green", meaning="colour of the body"),
                BriefChip(text="screw lid", meaning="lid with thread"),
            ),
            assumed=(
                BriefChip(text="stainless steel 304", meaning="material of the body"),
                BriefChip(text="polypropylene", meaning="material of the lid"),
            ),
            not_understood=(BriefChip(text="insulated"),),
        ),
        hero=photo(),
        views=tuple(
            ViewSheet(title=t, picture=photo(), analysis=analysis(t.lower())) for t in views
        ),
        same_scale=True,
        sketches=tuple(
            SketchSheet(title=t, annotations=annotations(t.lower()), line_art=BOTTLE)
            for t in ("Front", "Back", "Side")
        ),
        close_ups=tuple(
            CloseUpSheet(title=t, picture=photo(c), why=w)
            for t, c, w in (
                ("Lid and thread", "#6c7a70", "Fit of thread and gasket decides whether it leaks."),
                ("Base", "#b9bcb8", "Edge of the powder coat and the bare ring."),
                ("Neck", "#93a898", "Weld between neck and body."),
                ("Carry loop", "#4c5a50", "Pin, radius and clearance for two fingers."),
                ("Powder coat", "#8aa08f", "Grain and gloss to match."),
                ("Logo", "#7f9585", "Depth and position of the engraving."),
            )
        ),
        materials=(
            MaterialRow(
                number=10, group="Part", component="Body", placement="Outer wall",
                material=said("Stainless steel 304, 0.6 mm"), finish=said("powder coat, matte"),
                weight=measured("212", "g"), supplier_article=UNKNOWN, quantity=said("1"),
                unit="pc",
                colours=(ColourCell(name="Sage green", hex="#8aa08f"),),
            ),
            MaterialRow(
                number=20, group="Part", component="Lid", placement="Top",
                material=said("Polypropylene", status=Status.CONFIRMED), weight=UNKNOWN,
                supplier_article=UNKNOWN, quantity=said("1", status=Status.CONFIRMED), unit="pc",
                colours=(ColourCell(name="Graphite", hex="#4a4d50"),),
            ),
            MaterialRow(
                number=30, group="Part", component="Gasket", placement="Inside lid",
                material=said("Silicone, food grade"), weight=UNKNOWN, supplier_article=UNKNOWN,
                quantity=said("1"), unit="pc", colours=(ColourCell(name="White", hex="#f4f4f2"),),
            ),
        ),
        measurements=(
            MeasurementRow.of(MEASUREMENTS[0], "front, back, side").model_copy(
                update={"plus": said(Decimal("1.5"), "mm"), "minus": said(Decimal("1.5"), "mm")}
            ),
            *(MeasurementRow.of(m, "front") for m in MEASUREMENTS[1:]),
        ),
        colours=(
            Colour(hex="#8aa08f", name="Sage green", usage="body"),
            Colour(hex="#4a4d50", name="Graphite", usage="lid, loop"),
        ),
        construction=(
            ConstructionRow(
                location="Neck",
                value=said("laser weld, vacuum side"),
                particulars=(("Process", said("TIG")), ("Torque", UNKNOWN)),
            ),
            ConstructionRow(location="Lid thread", value=UNKNOWN),
        ),
        revisions=(
            ChangeRow(revision="B", changed=date(2026, 11, 20), change="Lid lower by 4 mm"),
            ChangeRow(revision="A", changed=date(2026, 11, 18), change="First version"),
        ),
        changes=(
            ChangeRow(
                revision="A → B", changed=date(2026, 11, 20), change="Lid height 32 → 28 mm",
                author="M. Weber", reason="fit",
            ),
        ),
        preflight=Preflight(
            to_confirm=12, unknown=7, notes=("4 points of measure without tolerance",)
        ),
    )  # fmt: skip


@pytest.fixture(scope="session")
def pack():
    return bottle_pack()


@pytest.fixture(scope="session")
def bottle_art():
    return BOTTLE
