"""What of a sketch lies under the mouse."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from app.domain.sketches.annotation_primitives import CALLOUT_ROLES, Line, Role, Text
from app.domain.sketches.callouts import Point
from app.domain.sketches.plane_geometry import distance_to_segment
from app.ui.sketches.sketch_sheet import SketchSheet

REACH = 6.0
"""Pixels on the screen by which a click may miss."""


class GripPart(StrEnum):
    BALLOON = "balloon"
    ANCHOR = "anchor"
    MEASUREMENT = "measurement"


@dataclass(frozen=True, slots=True)
class Grip:
    """A part that can be taken hold of.

    Attributes:
        key: callout id or measurement code.
        place: its middle on the sheet, None where it cannot be moved.
    """

    key: str
    part: GripPart
    place: Point | None = None


def grip_at(sheet: SketchSheet, point: Point, scale: float) -> Grip | None:
    """What lies at a point of the sheet: balloons before anchors before dimension lines.

    Args:
        scale: screen pixels for one of the sheet.
    """
    reach = REACH / scale
    for callout in reversed(sheet.annotations.callouts):
        centre = sheet.centre_of(callout.id)
        if centre is not None and math.dist(centre, point) <= sheet.style.radius + reach / 2:
            return Grip(callout.id, GripPart.BALLOON, centre)
    for callout in sheet.annotations.callouts:
        anchor = sheet.layout.picture.at(callout.position)
        if math.dist(anchor, point) <= reach and sheet.centre_of(callout.id) is not None:
            return Grip(callout.id, GripPart.ANCHOR, anchor)
    for shape in sheet.layout.shapes:
        if shape.role in CALLOUT_ROLES or shape.role is Role.EXTENSION:
            continue
        if isinstance(shape, Line):
            near = distance_to_segment(point, (shape.start, shape.end)) <= reach
        else:
            near = isinstance(shape, Text) and _within(shape, point, reach)
        if near:
            return Grip(shape.key, GripPart.MEASUREMENT)
    return None


def _within(text: Text, point: Point, reach: float) -> bool:
    box = text.bounds()
    return (
        box.left - reach <= point[0] <= box.right + reach
        and box.top - reach <= point[1] <= box.bottom + reach
    )
