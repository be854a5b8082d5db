"""Writes a dieline as a PDF at 1 : 1, one layer and one overprinting spot colour per line type."""

from __future__ import annotations

import io
import math

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    RectangleObject,
    TextStringObject,
)

from app.documents.dieline_art import Artwork, art_pictures, printed_places
from app.documents.dieline_pdf_art import art_content, circle_path, picture_object
from app.documents.dieline_sheet import CHECK_BAR, COLOURS, FOOT, MARGIN, check_note, sheet_size
from app.domain.packaging.dieline import BLEED, Dieline, LineType, Path, Vertex

POINTS = 72 / 25.4
"""Points of a PDF in a millimetre."""
_STEPS = {
    LineType.CUT: "Cutting",
    LineType.CREASE: "Creasing",
    LineType.GLUE: "Gluing",
    LineType.BLEED: "Bleed",
}


def dieline_pdf(dieline: Dieline, artwork: Artwork | None = None) -> bytes:
    """The blank on one page of its own size; layers and spots have the names of the lines.

    Artwork lies below the lines in a layer of its own; what is JPEG stays the same JPEG.

    Raises:
        RefusedInputError: a picture cannot be read.
    """
    pictures = art_pictures(artwork or {}, dieline)
    writer = PdfWriter()
    width, height = sheet_size(dieline)
    page = writer.add_blank_page(width * POINTS, height * POINTS)
    page.trimbox, page.bleedbox = _box(dieline, height, 0.0), _box(dieline, height, BLEED)
    layers: dict[str, IndirectObject] = {}
    if pictures:
        layers["Artwork"] = writer._add_object(_art_layer())  # noqa: SLF001
    layers |= {kind.value.title(): writer._add_object(_layer(kind)) for kind in LineType}  # noqa: SLF001
    resources = _resources(layers)
    if pictures:
        resources[NameObject("/XObject")] = DictionaryObject(
            {
                NameObject(f"/{name}"): writer._add_object(picture_object(one))  # noqa: SLF001
                for name, one in pictures.items()
            }
        )
    stream = DecodedStreamObject()
    below = art_content(printed_places(dieline, pictures))
    stream.set_data(_content(dieline, height, below).encode("ascii"))
    page[NameObject("/Contents")] = writer._add_object(stream)  # noqa: SLF001
    page[NameObject("/Resources")] = resources
    everything = ArrayObject(layers.values())
    writer.root_object[NameObject("/OCProperties")] = DictionaryObject(
        {
            NameObject("/OCGs"): everything,
            NameObject("/D"): DictionaryObject(
                {NameObject("/Order"): everything, NameObject("/ON"): everything}
            ),
        }
    )
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


def _box(dieline: Dieline, height: float, beyond: float) -> RectangleObject:
    """The rectangle of the blank in points, grown by `beyond` mm; a PDF counts from below."""
    left, upper = MARGIN - beyond, height - MARGIN + beyond
    right, lower = MARGIN + dieline.width + beyond, height - MARGIN - dieline.height - beyond
    return RectangleObject([one * POINTS for one in (left, lower, right, upper)])


def _art_layer() -> DictionaryObject:
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/OCG"),
            NameObject("/Name"): TextStringObject("Artwork"),
        }
    )


def _layer(kind: LineType) -> DictionaryObject:
    layer = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/OCG"),
            NameObject("/Name"): TextStringObject(kind.value.title()),
        }
    )
    if kind in _STEPS:
        layer[NameObject("/GTS_Metadata")] = DictionaryObject(
            {
                NameObject("/GTS_ProcStepsGroup"): NameObject("/Structural"),
                NameObject("/GTS_ProcStepsType"): NameObject(f"/{_STEPS[kind]}"),
            }
        )
    return layer


def _numbers(*values: float) -> ArrayObject:
    return ArrayObject(FloatObject(one) for one in values)


def _spot(kind: LineType) -> ArrayObject:
    """A Separation whose tint runs from paper white to the colour for the eye."""
    tint = DictionaryObject(
        {
            NameObject("/FunctionType"): NumberObject(2),
            NameObject("/Domain"): _numbers(0, 1),
            NameObject("/C0"): _numbers(1, 1, 1),
            NameObject("/C1"): _numbers(*COLOURS[kind]),
            NameObject("/N"): NumberObject(1),
        }
    )
    name = NameObject(f"/{kind.value.title()}")
    return ArrayObject([NameObject("/Separation"), name, NameObject("/DeviceRGB"), tint])


def _resources(layers: dict[str, IndirectObject]) -> DictionaryObject:
    overprint = DictionaryObject(
        {
            NameObject("/OP"): BooleanObject(True),
            NameObject("/op"): BooleanObject(True),
            NameObject("/OPM"): NumberObject(1),
        }
    )
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    names = {kind: NameObject(f"/{kind.value.title()}") for kind in LineType}
    return DictionaryObject(
        {
            NameObject("/ExtGState"): DictionaryObject({NameObject("/Over"): overprint}),
            NameObject("/Font"): DictionaryObject({NameObject("/Text"): font}),
            NameObject("/ColorSpace"): DictionaryObject(
                {name: _spot(kind) for kind, name in names.items()}
            ),
            NameObject("/Properties"): DictionaryObject(
                {NameObject(f"/{name}"): layer for name, layer in layers.items()}
            ),
        }
    )


def _content(dieline: Dieline, height: float, below: str) -> str:
    """The page in millimetres from the upper left, y down; `below` is painted first."""
    parts = [f"q {POINTS:.8f} 0 0 {-POINTS:.8f} 0 {height * POINTS:.6f} cm 0.25 w"]
    if below:
        shift = f"/OC /Artwork BDC q 1 0 0 1 {MARGIN:g} {MARGIN:g} cm"
        parts.append(f"{shift}\n{below}\nQ EMC")
    parts.append("/Over gs")
    # The cut comes last, on top of the lines that run along it.
    for kind in reversed(LineType):
        name = kind.value.title()
        parts.append(f"/OC /{name} BDC q 1 0 0 1 {MARGIN:g} {MARGIN:g} cm /{name} CS 1 SCN")
        parts += [_path(path) for path in dieline.paths if path.type is kind]
        for ring in dieline.rings:
            if ring.type is kind:
                parts.append(_circle(*ring.centre, ring.radius))
        parts.append("Q EMC")
    bar = height - FOOT
    parts.append(f"{MARGIN:g} {bar:.4f} m {MARGIN + CHECK_BAR:g} {bar:.4f} l S")
    note = check_note(dieline).replace("(", "").replace(")", "")
    parts.append(f"BT /Text 4 Tf 1 0 0 -1 {MARGIN:g} {bar + 6:.4f} Tm ({note}) Tj ET Q")
    return "\n".join(parts)


def _path(path: Path) -> str:
    first = path.vertices[0]
    parts = [f"{first.x:.5f} {first.y:.5f} m"]
    ends = path.vertices[1:] + ((first,) if path.closed else ())
    for start, end in zip(path.vertices, ends, strict=False):
        parts.append(_step(start, end))
    return " ".join([*parts, "s" if path.closed else "S"])


def _step(start: Vertex, end: Vertex) -> str:
    """A line, or an arc of up to a quarter as the cubic that PDF has instead of arcs."""
    if not start.bulge:
        return f"{end.x:.5f} {end.y:.5f} l"
    angle = 4 * math.atan(start.bulge)
    dx, dy = end.x - start.x, end.y - start.y
    chord = math.hypot(dx, dy)
    radius = chord / (2 * abs(math.sin(angle / 2)))
    reach = 4 / 3 * math.tan(abs(angle) / 4) * radius / chord
    c, s = math.cos(angle / 2), math.sin(angle / 2)
    ax, ay = start.x + reach * (dx * c + dy * s), start.y + reach * (dy * c - dx * s)
    bx, by = end.x - reach * (dx * c - dy * s), end.y - reach * (dy * c + dx * s)
    return f"{ax:.5f} {ay:.5f} {bx:.5f} {by:.5f} {end.x:.5f} {end.y:.5f} c"


def _circle(x: float, y: float, radius: float) -> str:
    return f"{circle_path(x, y, radius)} s"
