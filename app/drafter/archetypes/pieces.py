"""Makes parts with the name and look of their kind's table, and lengths along a line."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from app.drafter.model import Dimension, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


def piece(
    brief: "Brief",
    key: str,
    meshes: Mesh | Iterable[Mesh],
    how: str | None = None,
    *,
    lines: Iterable[Line] = (),
    texture: str | None = None,
    smooth: bool = True,
) -> Part:
    """The part `key`; `how` is what its callout says of its making. KeyError: not in the table."""
    made = (meshes,) if isinstance(meshes, Mesh) else tuple(meshes)
    name = brief.spec.parts[key].name
    look = brief.look(key)
    return Part(key, name, made, look, tuple(lines), how, smooth=smooth, texture=texture)


def along(
    code: str, name: str, way: ArrayLike, views: tuple[str, ...] = ("front",), *, size: str = ""
) -> Dimension:
    """A length along a line (n, 3): it stands in the tables, since no straight line shows it."""
    points = tuple((x, y, z) for x, y, z in np.asarray(way, dtype=np.float64).tolist())
    return Dimension(code, name, points[0], points[-1], views=views, size=size, way=points)
