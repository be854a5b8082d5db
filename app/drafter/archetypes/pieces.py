"""Makes a part of a product with the name and look its kind's table gives it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.drafter.model import Line, Mesh, Part

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
