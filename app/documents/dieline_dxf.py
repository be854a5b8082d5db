"""Writes a dieline as DXF R2000 in millimetres, one layer for each type of line."""

from __future__ import annotations

import io

from ezdxf import units
from ezdxf.document import Drawing

from app.documents.dieline_sheet import CHECK_BAR, check_note
from app.domain.packaging.dieline import Dieline, LineType

_COLOURS = {
    LineType.CUT: 7,
    LineType.CREASE: 1,
    LineType.GLUE: 6,
    LineType.BLEED: 3,
    LineType.SAFE: 5,
}


def dieline_dxf(dieline: Dieline) -> bytes:
    """The blank at 1 : 1 with y upward; arcs are arcs and discs circles, never polygons."""
    document = Drawing.new("AC1015")
    document.units = units.MM
    for kind, colour in _COLOURS.items():
        document.layers.add(kind.value, color=colour)
    document.layers.add("CHECK", color=8)
    space = document.modelspace()
    top = dieline.height
    for path in dieline.paths:
        # The sheet has y down: turned upright, every arc bends the other way.
        points = [(one.x, top - one.y, -one.bulge) for one in path.vertices]
        space.add_lwpolyline(
            points, format="xyb", close=path.closed, dxfattribs={"layer": path.type.value}
        )
    for ring in dieline.rings:
        x, y = ring.centre
        space.add_circle((x, top - y), ring.radius, dxfattribs={"layer": ring.type.value})
    space.add_line((0, -10), (CHECK_BAR, -10), dxfattribs={"layer": "CHECK"})
    space.add_text(check_note(dieline), height=4, dxfattribs={"layer": "CHECK", "insert": (0, -17)})
    text = io.StringIO()
    document.write(text)
    return text.getvalue().encode(document.output_encoding)
