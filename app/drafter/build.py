"""From a Brief to the product model: the kind's builder, its close-ups, and the generic form."""

import numpy as np

from app.drafter.archetypes import BUILDERS
from app.drafter.brief_value import Brief
from app.drafter.kinds import ShotSpec
from app.drafter.lexicon import GENERIC
from app.drafter.model import Dimension, Part, Point, ProductModel, Shot
from app.drafter.solids import (
    move,
    panel,
    revolve,
    rounded_box,
    rounded_polygon,
    rounded_rectangle,
)


def build(brief: Brief) -> ProductModel:
    """The model of a Brief, standing on Z=0; the same Brief always gives the same model."""
    builder = BUILDERS.get(brief.kind, generic)
    parts, dimensions = builder(brief)
    present = {part.key: part for part in parts}
    return ProductModel(
        brief.kind if brief.kind in BUILDERS else GENERIC,
        brief.name,
        brief.category,
        brief.subcategory,
        parts,
        dimensions,
        tuple(_shot(spec, present[spec.part]) for spec in brief.spec.shots if spec.part in present),
    ).placed()


def _shot(spec: ShotSpec, part: Part) -> Shot:
    centre = _piece_in_focus(spec, part)
    return Shot(spec.key, spec.title, spec.part, spec.why, spec.direction, spec.span, centre)


def _piece_in_focus(spec: ShotSpec, part: Part) -> Point | None:
    """Middle of one piece of a part whose pieces stand apart, None where the part's middle serves.

    Cuffs, cords and handles come in pairs, and a close picture of their middle shows the gap.
    """
    if spec.span is None or len(part.meshes) < 2:
        return None
    middle = part.bounds().mean(axis=0)
    pieces = [mesh.bounds().mean(axis=0) for mesh in part.meshes]
    if min(float(np.linalg.norm(piece - middle)) for piece in pieces) < 0.3 * spec.span:
        return None
    towards = np.array(spec.direction) / np.linalg.norm(spec.direction)
    nearest = max(pieces, key=lambda piece: (round(float(piece @ towards), 3), float(piece[0])))
    return (float(nearest[0]), float(nearest[1]), float(nearest[2]))


def generic(brief: Brief) -> tuple[tuple[Part, ...], tuple[Dimension, ...]]:
    """A plain body of the stated size with a label, for what no other kind fits."""
    width, height = brief.mm("width"), brief.mm("height")
    is_round = brief.has("round")
    depth = width if is_round else brief.mm("depth") * brief.vary("depth", 0.08)
    radius = min(brief.rounded(0.08 * min(width, height, depth)), 0.48 * min(width, height, depth))
    radius *= brief.vary("radius", 0.4)
    if is_round:
        profile = [(0, 0), (width / 2, 0), (width / 2, height), (0, height)]
        body = revolve(rounded_polygon(profile, [0, radius, radius, 0], 12, closed=False), 192)
    else:
        body = move(rounded_box((width, depth, height), radius, 16), z=height / 2)
    parts = [Part("body", "Body", (body,), brief.look("body"))]
    if brief.has("label"):
        parts.append(_label(brief, width, depth, height, is_round=is_round))
    return tuple(parts), ()


def _label(brief: Brief, width: float, depth: float, height: float, *, is_round: bool) -> Part:
    """A thin sheet on the front; round bodies wear it as a band over a third of the turn."""
    wide, high, thick = 0.5 * width, 0.28 * height, max(0.4, 0.004 * height)
    if is_round:
        inner, outer = width / 2 - thick, width / 2 + thick
        sheet = move(
            revolve([(inner, 0), (outer, 0), (outer, high), (inner, high)], 192, closed=True),
            z=0.5 * height,
        )
    else:
        outline = rounded_rectangle(wide, high, 0.06 * min(wide, high))
        sheet = move(panel(outline, 2 * thick), y=-depth / 2, z=0.6 * height)
    return Part("label", "Label", (sheet,), brief.look("label"))
