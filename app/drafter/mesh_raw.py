"""Triangles as a 3D file gives them, before they become parts: bodies, paint and limits."""

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.drafter.errors import DrafterError
from app.drafter.model import Floats

Indices = NDArray[np.int64]

# How files that this program wrote name their writer.
GENERATOR = "Tech Pack Studio"
Number = TypeVar("Number", np.int32, np.int64)
MAX_BYTES = 400_000_000
MAX_FACES = 4_000_000
MAX_POINTS = 12_000_000
_EAR_LIMIT = 400


@dataclass(frozen=True, slots=True)
class Paint:
    """What a file says of a surface: linear RGB 0..1 or None, and PBR factors 0..1 or None."""

    name: str = ""
    colour: tuple[float, float, float] | None = None
    alpha: float = 1.0
    metallic: float | None = None
    roughness: float | None = None
    words: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class RawBody:
    """One mesh of a file in the file's own units and axes; normals (n, 3) when it has them.

    `whole` says that the file was written as parts already, so it must not be split further.
    """

    name: str
    points: Floats
    faces: Indices
    normals: Floats | None = None
    paint: Paint = Paint()
    whole: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class RawScene:
    """All bodies of a file; `unit` is what the format says ("m"), None when it says nothing."""

    bodies: tuple[RawBody, ...]
    unit: str | None
    y_up: bool
    format: str


def broken(format_name: str, reason: str) -> DrafterError:
    """The sentence for a file that does not hold what its format promises."""
    return DrafterError(
        f"This {format_name} file is damaged: {reason}.",
        "Export it again from the program it was made in, and try that file.",
    )


def check_counts(points: int, faces: int) -> None:
    """Refuse before memory is spent on more than a computer can draw."""
    if faces > MAX_FACES or points > MAX_POINTS:
        raise DrafterError(
            f"This model has {max(faces, points // 3):,} triangles; "
            f"at most {MAX_FACES:,} can be drawn.",
            "Export it with a coarser mesh (a deviation of 0.1 mm is enough).",
        )


def checked(body: RawBody, format_name: str) -> RawBody:
    """The body with the points its faces use, or the reason why its numbers are no geometry."""
    if len(body.faces) == 0:
        return body
    if body.faces.min() < 0 or body.faces.max() >= len(body.points):
        raise broken(format_name, "a triangle names a corner that does not exist")
    used, faces = renumbered(body.faces, len(body.points))
    if not used.all():
        normals = None if body.normals is None else body.normals[used]
        body = replace(body, points=body.points[used], faces=faces, normals=normals)
    if not np.isfinite(body.points).all():
        raise broken(format_name, "some of its corners have no position")
    return body


def renumbered(faces: NDArray[Number], points: int) -> tuple[NDArray[np.bool_], NDArray[Number]]:
    """Which points the faces use, and the faces with these counted from 0."""
    used = np.zeros(points, dtype=np.bool_)
    used[faces.ravel()] = True
    return used, (np.cumsum(used) - 1)[faces].astype(faces.dtype)


def triangulated(points: Floats, corners: Indices, sizes: Indices) -> tuple[Indices, Indices]:
    """Polygons as triangles (m, 3), with the positions of their corners in `corners` (m, 3).

    `corners` lists the point numbers of all polygons one after another, `sizes` how many each has.
    """
    starts = np.cumsum(sizes) - sizes
    threes = starts[sizes == 3][:, None] + np.arange(3)
    fours = _quads(points, corners, starts[sizes == 4])
    more = [
        ears(points[corners[start : start + size]]) + start
        for start, size in zip(starts[sizes > 4], sizes[sizes > 4], strict=True)
    ]
    places = np.vstack([threes, fours, *more]).astype(np.int64)
    return corners[places], places


def _quads(points: Floats, corners: Indices, starts: Indices) -> Indices:
    """Each quad as two triangles, cut where both look the same way."""
    a, b, c, d = (points[corners[starts + i]] for i in range(4))
    with np.errstate(over="ignore", invalid="ignore"):
        first, second = np.cross(b - a, c - a), np.cross(c - a, d - a)
        hollow = np.einsum("ij,ij->i", first, second) < 0
    one = np.where(hollow[:, None], [1, 2, 3], [0, 1, 2])
    two = np.where(hollow[:, None], [1, 3, 0], [0, 2, 3])
    return np.vstack([starts[:, None] + one, starts[:, None] + two])


def ears(polygon: Floats) -> Indices:
    """Triangles (n - 2, 3) of a polygon (n, 3), also a hollow one, by cutting ears (Meisters 1975).

    Very long polygons are taken as a fan, to stay quick.
    """
    n = len(polygon)
    fan = np.column_stack([np.zeros(n - 2), np.arange(1, n - 1), np.arange(2, n)]).astype(np.int64)
    if n > _EAR_LIMIT or not np.isfinite(polygon).all():
        return fan
    with np.errstate(over="ignore", invalid="ignore"):
        normal = np.cross(polygon, np.roll(polygon, -1, axis=0)).sum(axis=0)
    drop = int(np.argmax(np.abs(normal)))
    flat = np.delete(polygon, drop, axis=1)
    # Without the dropped axis the polygon may run clockwise.
    turn = np.sign(normal[drop]) * (-1 if drop == 1 else 1)
    if turn == 0 or not np.isfinite(normal).all():
        return fan
    return _cut_ears(flat, float(turn), fan)


def _cut_ears(flat: Floats, turn: float, fan: Indices) -> Indices:
    left = list(range(len(flat)))
    found: list[tuple[int, int, int]] = []
    while len(left) > 3:
        for k in range(len(left)):
            a, b, c = left[k - 1], left[k], left[(k + 1) % len(left)]
            if _is_ear(flat, turn, (a, b, c), left):
                found.append((a, b, c))
                left.pop(k)
                break
        else:
            return fan
    found.append((left[0], left[1], left[2]))
    return np.array(found, dtype=np.int64)


def _is_ear(flat: Floats, turn: float, corner: tuple[int, int, int], left: list[int]) -> bool:
    a, b, c = (flat[i] for i in corner)
    if turn * _cross(b - a, c - a) < 0:
        return False
    others = flat[[i for i in left if i not in corner]]
    inside = (
        (turn * _cross(b - a, others - a) > 0)
        & (turn * _cross(c - b, others - b) > 0)
        & (turn * _cross(a - c, others - c) > 0)
    )
    return not bool(np.any(inside))


def _cross(u: Floats, v: Floats) -> Floats:
    return np.asarray(u[..., 0] * v[..., 1] - u[..., 1] * v[..., 0])
