"""The folding carton: straight tuck end of board, with window, hang tab, tear strip or label."""

from dataclasses import dataclass

import numpy as np

from app.drafter.archetypes.vessel_parts import Built, made
from app.drafter.brief_value import Brief
from app.drafter.model import Dimension, Floats, Line, Mesh, Part
from app.drafter.solids import (
    arc,
    extrude,
    merge,
    mirror,
    move,
    panel,
    rounded_polygon,
    rounded_rectangle,
)
from app.drafter.solids_cloth import sheet

_TAB = 30.0


@dataclass(frozen=True, slots=True)
class _Box:
    """Outside measures and caliper in mm; `tuck` and `flap` are the lengths of the end flaps."""

    width: float
    height: float
    depth: float
    board: float
    tuck: float
    flap: float


def carton(brief: Brief) -> Built:
    """Parts and dimensions of a folding carton."""
    box = _measure(brief)
    parts = [_body(brief, box), _dust_flaps(brief, box), _lid(brief, box), _bottom(brief, box)]
    if brief.has("window"):
        parts.append(_film(brief, box))
    if brief.has("label"):
        parts.append(_label(brief, box))
    return tuple(parts), _dimensions(brief, box)


def _measure(brief: Brief) -> _Box:
    width, height, depth = brief.mm("width"), brief.mm("height"), brief.mm("depth")
    if brief.has("hang_tab"):
        height -= _TAB
    board = brief.mm("board")
    if not brief.states("board") and brief.look("body").material == "corrugated board":
        board = 1.6
    board = min(board, depth * 0.06, width * 0.06)
    # House rules of folding boxes: deeper boxes have longer tucks, dust flaps never meet.
    tuck = min(max(12.0, 0.2 * depth + 6), 25.0, 0.75 * depth)
    flap = min((depth + tuck) / 2, width / 2 - 0.5)
    return _Box(width, height, depth, board, tuck, flap)


def _upright(outline: Floats, box: _Box, y: float, holes: tuple[Floats, ...] = ()) -> Mesh:
    """A panel parallel to the front whose middle plane is at y."""
    return move(panel(outline, box.board, holes, bevel=box.board * 0.38), y=y)


def _rectangle(x0: float, x1: float, z0: float, z1: float) -> Floats:
    return np.array([(x0, z0), (x1, z0), (x1, z1), (x0, z1)])


def _body(brief: Brief, box: _Box) -> Part:
    """Four wall panels; the front has the thumb notch, the back the glued seam."""
    w, d, t = box.width / 2, box.depth / 2, box.board
    top = box.height - 1.15 * t
    front = _upright(_front_outline(brief, box), box, -d + t / 2, _window_holes(brief, box))
    back = _upright(_back_outline(brief, box), box, d - t / 2, _tab_hole(brief, box))
    side = panel(_rectangle(-d + t, d - t, 1.1 * t, top), t, bevel=t * 0.3)
    x, y, z = side.points.T
    left = Mesh(np.column_stack([y - w + t / 2, x, z]), side.faces[:, ::-1])
    return made(
        brief, "body", front, back, left, mirror(left, "x"), lines=_lines(brief, box),
        construction="Straight tuck end, side seam glued",
    )  # fmt: skip


def _front_outline(brief: Brief, box: _Box) -> Floats:
    w, top = box.width / 2, box.height - 0.45 * box.board
    if not brief.has("thumb_notch"):
        return _rectangle(-w, w, 0.0, top)
    radius = min(
        brief.rounded(9.0), box.width * 0.12 * max(1.0, brief.rounded(1.0)), box.width * 0.3
    )
    notch = arc((0.0, top), radius, 0, -180, 33)
    return np.vstack([[(-w, 0.0), (w, 0.0), (w, top)], notch, [(-w, top)]])


def _back_outline(brief: Brief, box: _Box) -> Floats:
    w, h = box.width / 2, box.height - 0.5 * box.board
    if not brief.has("hang_tab"):
        return _rectangle(-w, w, 0.0, h)
    half = min(w * 0.72, 45.0)
    top = box.height + _TAB
    corners = [
        (-w, 0),
        (w, 0),
        (w, h),
        (half, h),
        (half * 0.9, top),
        (-half * 0.9, top),
        (-half, h),
        (-w, h),
    ]
    return rounded_polygon(corners, [0, 0, 0, 2.0, 8.0, 8.0, 2.0, 0], 8)


def _tab_hole(brief: Brief, box: _Box) -> tuple[Floats, ...]:
    """A euro slot in the hang tab."""
    if not brief.has("hang_tab"):
        return ()
    middle = box.height + _TAB * 0.52
    shape = rounded_polygon(
        [
            (-14, -2.6),
            (14, -2.6),
            (14, 2.6),
            (4.4, 2.6),
            (4.4, 6.4),
            (-4.4, 6.4),
            (-4.4, 2.6),
            (-14, 2.6),
        ],
        [2.5, 2.5, 2.5, 0.8, 4.2, 4.2, 0.8, 2.5],
        6,
    )
    return (shape * min(1.0, box.width / 60) + np.array([0.0, middle]),)


def _window(box: _Box) -> Floats:
    wide, high = box.width * 0.62, box.height * 0.46
    shape = rounded_rectangle(wide, high, min(8.0, wide * 0.12), 8)
    return np.asarray(shape + np.array([0.0, box.height * 0.52]))


def _window_holes(brief: Brief, box: _Box) -> tuple[Floats, ...]:
    return (_window(box),) if brief.has("window") else ()


def _film(brief: Brief, box: _Box) -> Part:
    """Clear film glued behind the window."""
    middle = _window(box).mean(axis=0)
    outline = (_window(box) - middle) * 1.10 + middle
    y = -box.depth / 2 + box.board + 0.1
    return made(brief, "film", _fine_sheet(outline, y), construction="Glued behind the window")


def _fine_sheet(outline: Floats, y: float, thickness: float = 0.12) -> Mesh:
    """A thin sheet of small triangles, so that baked light does not show long ones."""
    flat, faces, rim = sheet(outline, 5.0)
    x, z = flat.T
    front = np.column_stack([x, np.full(len(x), y - thickness / 2), z])
    count = np.int32(len(flat))
    a = np.arange(rim, dtype=np.int32)
    b = np.roll(a, -1)
    walls = np.vstack(
        [np.column_stack([b, a, a + count]), np.column_stack([b, a + count, b + count])]
    )
    return Mesh(
        np.vstack([front, front + np.array([0.0, thickness, 0.0])]),
        np.vstack([faces, faces[:, ::-1] + count, walls]).astype(np.int32),
    )


def _lines(brief: Brief, box: _Box) -> tuple[Line, ...]:
    """Dashes of a tear strip round the upper part, two rows of perforation."""
    if not brief.has("tear_strip"):
        return ()
    w, d = box.width / 2 + 0.12, box.depth / 2 + 0.12
    lines = []
    for z in (box.height * 0.74, box.height * 0.74 + 9.0):
        ring = np.array([(-w, -d, z), (w, -d, z), (w, d, z), (-w, d, z), (-w, -d, z)])
        lines += [Line(ring[i : i + 2], "stitch") for i in range(4)]
    return tuple(lines)


def _dust_flaps(brief: Brief, box: _Box) -> Part:
    """Flaps folded in from the sides under the lid, and above the bottom."""
    w, d, t = box.width / 2, box.depth / 2, box.board
    reach = box.flap
    outline = rounded_polygon(
        [(-w + t * 0.6, -d + 1.6 * t), (-w + reach * 0.7, -d + 1.8 * t),
        (-w + reach, -d + 0.35 * box.depth),
         (-w + reach, d - 2.4 * t), (-w + t * 0.6, d - 1.6 * t)],
        [0.3, 3.0, 4.0, 2.0, 0.3],
        6,
    )  # fmt: skip
    flap = extrude(outline, t, bevel=t * 0.3)
    upper = move(flap, z=box.height - 2.25 * t)
    lower = move(flap, z=1.2 * t)
    flaps = [upper, mirror(upper, "x"), lower, mirror(lower, "x")]
    return made(brief, "dust_flap", *flaps)


def _closure(box: _Box) -> Mesh:
    """Lid panel with its tuck flap, as the top; the hinge is at the back."""
    w, d, t, h = box.width / 2, box.depth / 2, box.board, box.height
    gap = 0.25 + 0.3 * t
    slit = max(1.2, 0.9 * t)
    ear = min(box.tuck * 0.3, w * 0.2)
    # Slit locks: the lid is cut in a little at both ends of its front fold.
    outline = np.array(
        [
            (-w + t + gap + slit, -d + t + 0.2), (w - t - gap - slit, -d + t + 0.2),
            (w - t - gap - slit, -d + t + 0.2 + ear), (w - t - gap, -d + t + 0.4 + ear),
            (w - t - gap, d - 0.02), (-w + t + gap, d - 0.02), (-w + t + gap, -d + t + 0.4 + ear),
            (-w + t + gap + slit, -d + t + 0.2 + ear),
        ]
    )  # fmt: skip
    lid = move(extrude(outline, t, bevel=t * 0.42), z=h - t)
    inset = gap + slit + 0.4
    bend = min(0.5 * box.tuck, w * 0.5)
    tuck = rounded_polygon(
        [(-w + t + inset, h - box.tuck), (w - t - inset, h - box.tuck),
        (w - t - inset, h - 0.5 * t), (-w + t + inset, h - 0.5 * t)],
        [bend, bend, 0.2, 0.2],
        8,
    )  # fmt: skip
    return merge(lid, move(panel(tuck, t, bevel=t * 0.3), y=-d + 1.5 * t + 0.2))


def _lid(brief: Brief, box: _Box) -> Part:
    return made(brief, "lid", _closure(box), construction="Tuck flap with slit locks")


def _bottom(brief: Brief, box: _Box) -> Part:
    closed = _closure(box)
    points = closed.points * np.array([1.0, 1.0, -1.0]) + np.array([0, 0, box.height])
    below = Mesh(points, np.ascontiguousarray(closed.faces[:, ::-1]))
    return made(brief, "bottom", below, construction="Tuck flap, hinge at the back")


def _label(brief: Brief, box: _Box) -> Part:
    """A sticker on the front; with a window it sits below it."""
    wide, high = box.width * 0.62, box.height * 0.30
    middle = box.height * 0.5
    if brief.has("window"):
        high, middle = box.height * 0.14, box.height * 0.15
    outline = rounded_rectangle(wide, high, brief.rounded(2.0), 6)
    outline = outline + np.array([0.0, middle])
    paper = move(panel(outline, 0.2), y=-box.depth / 2 - 0.14)
    return made(brief, "label", paper)


def _dimensions(brief: Brief, box: _Box) -> tuple[Dimension, ...]:
    w, d, t, h = box.width / 2, box.depth / 2, box.board, box.height
    found = [
        Dimension("A", "Inside width", (-w + t, -d, h / 2), (w - t, -d, h / 2)),
        Dimension("B", "Inside depth", (w, -d + t, h / 2), (w, d - t, h / 2), views=("side",)),
        Dimension("C", "Inside height", (-w, -d, t), (-w, -d, h - t)),
        Dimension("E", "Tuck flap", (0, -d, h - box.tuck), (0, -d, h)),
        Dimension(
            "G",
            "Board caliper",
            (w - t, -d, h * 0.3),
            (w, -d, h * 0.3),
            views=("top",),
            size="board",
        ),
    ]
    if brief.has("window"):
        low, high = _window(box).min(axis=0), _window(box).max(axis=0)
        z, x = float((low[1] + high[1]) / 2), 0.0
        found += [
            Dimension("J", "Window width", (float(low[0]), -d, z), (float(high[0]), -d, z)),
            Dimension("K", "Window height", (x, -d, float(low[1])), (x, -d, float(high[1]))),
        ]
    return tuple(found)
