"""Lines that "More detail" puts on parts: grooves and rows of stitches that run round them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.drafter.chains import chains
from app.drafter.lexicon import shipped_lexicon
from app.drafter.model import Floats, Line, LineKind, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief

_CLOTH = ("textile", "leather")
_LIFT = 1.0005  # how far the lines stand off the surface, as a factor from its middle
_INSET = 0.82


def with_accents(parts: Sequence[Part], brief: "Brief") -> tuple[Part, ...]:
    """The parts, with the lines their kind's table gives for more detail than usual."""
    if brief.level("detail") <= 0:
        return tuple(parts)
    return tuple(_accented(part, brief) for part in parts)


def _accented(part: Part, brief: "Brief") -> Part:
    shares = brief.spec.engraved.get(part.key, ())
    lines = [line for share in shares for line in _rings(part, share)]
    if brief.spec.inset == part.key:
        lines += _inset(part)
    return replace(part, lines=(*part.lines, *lines)) if lines else part


def _kind(part: Part) -> LineKind:
    material = shipped_lexicon().materials.get(part.look.material)
    return "stitch" if material is not None and material.group in _CLOTH else "detail"


def _rings(part: Part, share: float) -> list[Line]:
    """Lines round each piece of a part, at a share of its height."""
    found = []
    for mesh in part.meshes:
        low, high = mesh.bounds()
        level = float(low[2] + share * (high[2] - low[2]))
        middle = np.array([*(low + high)[:2] / 2, level])
        found += [
            Line(middle + (loop - middle) * _LIFT, _kind(part)) for loop in cut(mesh, 2, level)
        ]
    return found


def _inset(part: Part) -> list[Line]:
    """The outline of a flat upright part, drawn smaller on its front."""
    found = []
    for mesh in part.meshes:
        low, high = mesh.bounds()
        middle = (low + high) / 2
        front = float(low[1]) - 0.002 * float((high - low).max())
        for loop in cut(mesh, 1, float(middle[1]))[:1]:
            line = middle + (loop - middle) * _INSET
            line[:, 1] = front
            found.append(Line(line, "detail"))
    return found


def cut(mesh: Mesh, axis: int, level: float) -> list[Floats]:
    """Lines (n, 3) where a plane across an axis (0, 1, 2) cuts a mesh, the longest first."""
    above = mesh.points[:, axis] > level
    start, end = mesh.faces[:, [0, 1, 2]], mesh.faces[:, [1, 2, 0]]
    crossing = above[start] != above[end]
    rows = crossing.sum(axis=1) == 2
    if not rows.any():
        return []
    a, b = start[rows][crossing[rows]], end[rows][crossing[rows]]
    edges = np.stack([np.minimum(a, b), np.maximum(a, b)], axis=1).astype(np.int64)
    keys, number = np.unique(edges[:, 0] * len(mesh.points) + edges[:, 1], return_inverse=True)
    low, high = mesh.points[keys // len(mesh.points)], mesh.points[keys % len(mesh.points)]
    share = (level - low[:, axis]) / (high[:, axis] - low[:, axis])
    places = low + (high - low) * share[:, None]
    lines = [places[chain] for chain in chains(number.reshape(-1, 2)) if len(chain) > 2]
    return sorted(lines, key=_length, reverse=True)


def _length(line: Floats) -> float:
    return float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum())
