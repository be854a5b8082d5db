"""Folds the faces of a carton: where every point of the blank is, from flat (0) to closed (1)."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.packaging.dieline import Face, Point

Space = tuple[float, float, float]
Matrix = tuple[tuple[float, ...], ...]
_BODY, _DUST, _TUCK, _LID = (0.0, 0.52), (0.44, 0.68), (0.5, 0.72), (0.66, 1.0)
"""In which part of the folding each kind of face turns: a lid goes down on folded flaps."""
_STILL: Matrix = ((1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0))


def _box(x1: float, y1: float, x2: float, y2: float) -> tuple[Point, ...]:
    return ((x1, y1), (x2, y1), (x2, y2), (x1, y2))


def carton_faces(
    columns: Sequence[float],
    top: float,
    bottom: float,
    lengths: tuple[float, float, float, float],
    *,
    top_on_back: bool,
    bottom_on_back: bool,
) -> tuple[Face, ...]:
    """The faces of a tuck-end carton around its front, which lies still.

    Args:
        columns: x0 to x5 in mm.
        top: y of the upper end of the panels; `bottom` of the lower.
        lengths: caliper, depth, tuck and dust flap in mm.
        top_on_back: whether the upper lid hangs on the back; `bottom_on_back`, the lower.
    """
    x0, x1, x2, x3, x4, x5 = columns
    up, down = (top, bottom)
    body = (
        Face("front", _box(x3, up, x4, down)),
        Face("right", _box(x4, up, x5, down), "front", ((x4, up), (x4, down)), -90, turns=_BODY),
        Face("left", _box(x2, up, x3, down), "front", ((x3, up), (x3, down)), 90, turns=_BODY),
        Face("back", _box(x1, up, x2, down), "left", ((x2, up), (x2, down)), 90, turns=_BODY),
        Face("glue", _box(x0, up, x1, down), "back", ((x1, up), (x1, down)), 90, lengths[0], _BODY),
    )
    ends = (
        *_end(columns, up, -1.0, lengths, on_back=top_on_back),
        *_end(columns, down, 1.0, lengths, on_back=bottom_on_back),
    )
    return (*body, *ends)


def _end(
    columns: Sequence[float],
    y0: float,
    sign: float,
    lengths: tuple[float, float, float, float],
    *,
    on_back: bool,
) -> tuple[Face, ...]:
    t, depth, tuck, dust = lengths
    _, x1, x2, x3, x4, x5 = columns
    a, b = (x1, x2) if on_back else (x3, x4)
    name = "top" if sign < 0 else "bottom"
    hinge, fold = y0 + sign * t, y0 + sign * (t + depth)
    turn = -90 * sign
    flaps = (("left", x2, x3), ("right", x4, x5))
    # The strip between panel and lid hinge moves with the panel.
    lid = Face(
        name,
        _box(a, hinge, b, fold),
        "back" if on_back else "front",
        ((b, hinge), (a, hinge)),
        turn,
        turns=_LID,
    )
    flap = Face(
        f"{name}_tuck",
        _box(a, fold, b, fold + sign * tuck),
        name,
        ((b, fold), (a, fold)),
        turn,
        inset=t,
        turns=_TUCK,
    )
    dusts = (
        Face(
            f"{name}_dust_{side}",
            _box(p, y0, q, y0 + sign * dust),
            side,
            ((q, y0), (p, y0)),
            turn,
            turns=_DUST,
        )
        for side, p, q in flaps
    )
    return (lid, flap, *dusts)


def folding(faces: Sequence[Face], part: float) -> dict[str, Matrix]:
    """A 3 by 4 matrix for each face: blank (x, y, 0) in mm to space, y down, z into the box.

    Args:
        faces: each after its parent.
        part: 0 flat, 1 closed.
    """
    placed: dict[str, Matrix] = {}
    for face in faces:
        if not face.parent:
            placed[face.name] = _STILL
            continue
        done = _eased(part, face.turns)
        own = _turn(face.hinge, math.radians(face.angle) * done)
        if face.inset:
            own = times(own, _pushed(face.inset * done))
        placed[face.name] = times(placed[face.parent], own)
    return placed


def _eased(part: float, turns: tuple[float, float]) -> float:
    """How much of its turn a face has made, with a soft beginning and end."""
    along = min(1.0, max(0.0, (part - turns[0]) / (turns[1] - turns[0])))
    return along * along * (3 - 2 * along)


def _pushed(by: float) -> Matrix:
    """A move towards the inside of the box."""
    return (*_STILL[:2], (0.0, 0.0, 1.0, by))


def moved(matrix: Matrix, point: Point | Space) -> Space:
    """Where a point of the blank is; a third coordinate lies behind the print side."""
    x, y, z = (*point, 0.0)[:3]
    first, second, third = matrix
    return (
        first[0] * x + first[1] * y + first[2] * z + first[3],
        second[0] * x + second[1] * y + second[2] * z + second[3],
        third[0] * x + third[1] * y + third[2] * z + third[3],
    )


def _turn(hinge: tuple[Point, Point], angle: float) -> Matrix:
    """A turn about a line of the plane z = 0 (Rodrigues' formula)."""
    (x, y), (ex, ey) = hinge
    length = math.hypot(ex - x, ey - y)
    u, v = (ex - x) / length, (ey - y) / length
    c, s = math.cos(angle), math.sin(angle)
    a, b, d = c + u * u * (1 - c), u * v * (1 - c), c + v * v * (1 - c)
    return (
        (a, b, v * s, x - a * x - b * y),
        (b, d, -u * s, y - b * x - d * y),
        (-v * s, u * s, c, v * s * x - u * s * y),
    )


def times(one: Matrix, two: Matrix) -> Matrix:
    """The map that does `two` first and `one` then."""
    (a, b, c, d), (e, f, g, h), (i, j, k, m) = two
    # Written out: a folding slider asks for it some hundred times a frame.
    return tuple(
        [
            (
                x * a + y * e + z * i,
                x * b + y * f + z * j,
                x * c + y * g + z * k,
                x * d + y * h + z * m + by,
            )
            for x, y, z, by in one
        ]
    )
