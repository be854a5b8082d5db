"""Stretches the model of a 3D file to the overall sizes an edit asks for; all measures follow."""

import math
from dataclasses import replace

import numpy as np

from app.drafter.brief_value import Brief
from app.drafter.mesh_shots import chosen_shots
from app.drafter.model import (
    OVERALL_CODES,
    Dimension,
    Floats,
    Line,
    Mesh,
    Part,
    Point,
    ProductModel,
)

AXES = ("width", "depth", "height")
_ROUND = 0.02


def overall_sizes(model: ProductModel) -> dict[str, float]:
    """Width, depth and height in mm, never 0: a flat model can be drawn too."""
    low, high = model.bounds()
    return {key: max(float(v), 0.01) for key, v in zip(AXES, high - low, strict=True)}


def resized(model: ProductModel, edited: Brief) -> ProductModel:
    """The model with the width, depth and height that a Brief of this very model has."""
    now = overall_sizes(model)
    factors = np.array([edited.mm(key) / now[key] for key in AXES])
    round_foot = abs(now["width"] / now["depth"] - 1) < _ROUND
    named = {"width", "depth"} & {*edited.size, *edited.adjust}
    if round_foot and len(named) == 1:
        # What is said of one diameter of something round is said of both.
        factors[:2] = factors[AXES.index(named.pop())]
    if np.allclose(factors, 1.0, atol=1e-9):
        return model
    parts = tuple(_stretched_part(part, factors) for part in model.parts)
    own = [d for d in model.dimensions if d.code not in OVERALL_CODES]
    still_round = math.isclose(factors[0], factors[1])
    return replace(
        model,
        parts=parts,
        dimensions=tuple(
            _stretched(d, factors) for d in own if still_round or d.kind != "diameter"
        ),
        shots=chosen_shots(parts),
    )


def _stretched(dimension: Dimension, factors: Floats) -> Dimension:
    start, end = _point(dimension.start, factors), _point(dimension.end, factors)
    return replace(dimension, start=start, end=end)


def _stretched_part(part: Part, factors: Floats) -> Part:
    return replace(
        part,
        meshes=tuple(Mesh(mesh.points * factors, mesh.faces) for mesh in part.meshes),
        lines=tuple(Line(line.points * factors, line.kind) for line in part.lines),
        anchor=None if part.anchor is None else _point(part.anchor, factors),
    )


def _point(point: Point, factors: Floats) -> Point:
    x, y, z = (np.asarray(point) * factors).tolist()
    return (x, y, z)
