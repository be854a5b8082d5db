"""What holds a watch on the wrist: leather strap with buckle and keepers, or a link bracelet."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes.pieces import piece
from app.drafter.model import Floats, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


@dataclass(frozen=True, slots=True)
class Watch:
    """Sizes of one watch, mm. The dial looks to the front, the strap closes behind it."""

    radius: float
    thick: float
    strap: float
    loop: float

    @property
    def face(self) -> float:
        """The y of the crystal's edge; the back of the case lies at y=0."""
        return -self.thick


def strap(brief: "Brief", w: Watch) -> list[Part]:
    """Two lengths from the lugs round the wrist; the long one lies over the short one."""
    if brief.has("bracelet"):
        return [_links(brief, w)]
    upper, lower = _loops(w)
    front = -w.thick * 0.12
    short, marks = _band(upper, w.strap, 2.6)
    long, more = _band(lower, w.strap, 2.4)
    bars = [_bar(w, side * (w.radius + 3.0), front) for side in (-1, 1)]
    return [
        piece(brief, "strap", (short, long), "Padded, edge painted, lined", lines=[*marks, *more]),
        _buckle(brief, w, upper[-6]),
        _keepers(brief, w, lower),
        piece(brief, "spring_bars", bars, "Ø 1.8 mm"),
    ]


def _loops(w: Watch) -> tuple[Floats, Floats]:
    """The middle lines of both strap lengths, (n, 3), from the lugs to their ends."""
    z, front = w.radius + 3.0, -w.thick * 0.12
    tall, deep = z + 1.5, w.loop * 1.55
    middle = front + deep / 2
    upper = [
        (0, front, z),
        (0, front + 3.5, z + 3.6),
        (0, middle - deep * 0.14, tall + 4.6),
        (0, middle + deep * 0.26, tall - 3.0),
        (0, middle + deep * 0.47, tall * 0.42),
        (0, middle + deep * 0.50, -tall * 0.12),
    ]
    lower = [
        (0, front, -z),
        (0, front + 3.5, -z - 3.6),
        (0, middle - deep * 0.14, -tall - 4.6),
        (0, middle + deep * 0.28, -tall + 2.0),
        (0, middle + deep * 0.535, -tall * 0.45),
        (0, middle + deep * 0.565, tall * 0.12),
        (0, middle + deep * 0.50, tall * 0.62),
    ]
    return solids.smooth_curve(upper, 150), solids.smooth_curve(lower, 170)


def wrist_line(w: Watch) -> Floats:
    """Once round the wrist (n, 3): both lengths up to where they meet at the back, and the case."""
    upper, lower = _loops(w)
    behind = w.loop
    ring = np.vstack([_up_to_middle(upper, behind)[::-1], _up_to_middle(lower, behind)])
    return np.vstack([ring, ring[:1]])


def _up_to_middle(line: Floats, behind: float) -> Floats:
    """A strap length from its lug to where it crosses the middle of the back."""
    side = np.sign(line[0, 2])
    past = np.flatnonzero((line[:, 1] > behind * 0.5) & (side * line[:, 2] < 0))
    if len(past) == 0:
        return line
    before, after = line[past[0] - 1], line[past[0]]
    share = before[2] / (before[2] - after[2])
    return np.vstack([line[: past[0]], before + share * (after - before)])


def _bar(w: Watch, z: float, y: float) -> Mesh:
    return solids.tube_along([(-w.strap / 2 - 0.9, y, z), (w.strap / 2 + 0.9, y, z)], 0.9, 24)


def _band(path: Floats, width: float, thick: float) -> tuple[Mesh, list[Line]]:
    t = np.linspace(0, 1, len(path))
    section = solids.rounded_rectangle(width, thick, thick * 0.42, 6)
    taper = 1 - 0.14 * t
    tip = np.sqrt(np.clip(1 - np.clip((t - 0.965) / 0.035, 0, 1) ** 2, 0.02, 1))
    pad = 1 + 0.35 * np.exp(-(((t - 0.04) / 0.12) ** 2))
    steps = np.gradient(path, axis=0)
    out = np.cross(steps, [1.0, 0.0, 0.0])
    out *= np.sign(np.einsum("ij,ij->i", out, path - path.mean(axis=0)[None] - [0, 6.0, 0]))[
        :, None
    ]
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    mesh = solids.sweep(
        section, path, up=out, scales=np.column_stack([taper * np.maximum(tip, 0.4), pad])
    )
    lines = []
    rows = slice(6, len(path) - 9)
    for side in (-1, 1):
        points = path + out * (thick / 2 * pad + 0.1)[:, None]
        points[:, 0] = side * (width / 2 * taper - 1.9)
        lines.append(Line(points[rows], "stitch"))
    return mesh, lines


def _buckle(brief: "Brief", w: Watch, spot: Floats) -> Part:
    """A pin buckle at the back of the wrist, on the short strap."""
    wide = w.strap * 0.86 + 3.6
    ring = solids.rounded_rectangle(wide, 13.0, 3.6, 10)
    path = np.column_stack(
        [ring[:, 0], np.full(len(ring), spot[1] + 2.6), ring[:, 1] + spot[2] - 3.0]
    )
    frame = solids.tube_along(path, 1.15, 20, closed=True)
    tongue = solids.tube_along(
        [
            (0, spot[1] + 3.2, spot[2] + 3.6),
            (0, spot[1] + 5.8, spot[2] - 1.0),
            (0, spot[1] + 4.0, spot[2] - 9.0),
        ],
        0.85,
        16,
        round_ends=True,
    )
    return Part(
        "buckle",
        "Buckle",
        (frame, tongue),
        brief.look("buckle"),
        (),
        "Pin buckle, same finish as the case",
    )


def _keepers(brief: "Brief", w: Watch, lower: Floats) -> Part:
    bands = []
    for i in (118, 134):
        spot, ahead = lower[i], lower[i + 1] - lower[i - 1]
        ring = solids.rounded_rectangle(w.strap * 0.9 + 2.2, 7.6, 2.2, 8)
        tilt = math.degrees(math.atan2(float(ahead[1]), float(ahead[2])))
        loop = np.column_stack([ring[:, 0], ring[:, 1] - 1.3, np.zeros(len(ring))])
        outer = solids.sweep(solids.rounded_rectangle(1.2, 4.6, 0.5, 4), loop, closed=True)
        turned = solids.rotate(outer, "x", -tilt)
        bands.append(solids.move(turned, *spot.tolist()))
    return Part(
        "keepers", "Keepers", tuple(bands), brief.look("strap"), (), "Fixed and floating loop"
    )


def _links(brief: "Brief", w: Watch) -> Part:
    """A three-row metal bracelet in a closed loop."""
    z, front = w.radius + 2.2, -w.thick * 0.14
    deep = w.loop * 1.55
    centre = front + deep / 2
    path = solids.smooth_curve(
        [
            (0, front, z),
            (0, front + 3.5, z + 4.0),
            (0, centre, z + 6.0),
            (0, centre + deep * 0.42, z * 0.7),
            (0, centre + deep * 0.5, 0),
            (0, centre + deep * 0.42, -z * 0.7),
            (0, centre, -z - 6.0),
            (0, front + 3.5, -z - 4.0),
            (0, front, -z),
        ],
        400,
    )
    pieces = []
    length = float(np.linalg.norm(np.diff(path, axis=0), axis=1).sum())
    count = round(length / 6.2)
    for i in range(count):
        at = round((i + 0.5) / count * 399)
        ahead = path[min(at + 2, 399)] - path[max(at - 2, 0)]
        tilt = math.degrees(math.atan2(float(ahead[1]), float(ahead[2])))
        share = 1 - 0.18 * math.sin(math.pi * (i + 0.5) / count)
        third = w.strap * share / 3
        for column, (wide, high) in enumerate(((third, 3.4), (third * 0.96, 3.0), (third, 3.4))):
            link = solids.rounded_box((wide - 0.25, high, 5.9), 0.9, 4, 1)
            link = solids.move(link, (column - 1) * third)
            pieces.append(solids.move(solids.rotate(link, "x", -tilt), *path[at].tolist()))
    return Part(
        "strap",
        "Bracelet",
        tuple(pieces),
        brief.look("bracelet"),
        (),
        "Solid links, pins and sleeves",
    )
