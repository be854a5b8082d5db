"""Brings finished parts to the exact overall size that was asked for."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from app.drafter.model import Dimension, Line, Mesh, Part, Point, joined_bounds

Built = tuple[tuple[Part, ...], tuple[Dimension, ...]]


def fitted(
    parts: Iterable[Part],
    dimensions: Iterable[Dimension],
    *,
    width: float | None = None,
    height: float | None = None,
    depth: float | None = None,
) -> Built:
    """Parts and dimensions stretched to these mm and set on Z=0, centred on X=Y=0.

    None leaves an axis as it is. Meant for the last per cent: a form should be built near its size.
    """
    made = tuple(parts)
    low, high = joined_bounds(part.bounds() for part in made if part.meshes)
    now = np.maximum(high - low, 1e-9)
    wanted = [now[i] if v is None else v for i, v in enumerate((width, depth, height))]
    factors = np.asarray(wanted) / now
    shift = np.array([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]])

    def point(p: Point) -> Point:
        x, y, z = ((np.asarray(p) - shift) * factors).tolist()
        return (x, y, z)

    moved = tuple(
        replace(
            part,
            meshes=tuple(Mesh((m.points - shift) * factors, m.faces) for m in part.meshes),
            lines=tuple(Line((n.points - shift) * factors, n.kind) for n in part.lines),
            anchor=None if part.anchor is None else point(part.anchor),
        )
        for part in made
    )
    return moved, tuple(d.mapped(point) for d in dimensions)
