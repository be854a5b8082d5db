"""The desk lamp: weighted foot, two jointed arms and a conical head that tilts."""

from dataclasses import dataclass

import numpy as np

from app.drafter.archetypes.hollowware import divided
from app.drafter.archetypes.hollowware_fittings import turned
from app.drafter.archetypes.homeware_cord import floor_cord
from app.drafter.archetypes.vessel_parts import Built, led_look, made
from app.drafter.brief_value import Brief
from app.drafter.model import Dimension, Floats, Mesh, Part
from app.drafter.solids import (
    merge,
    move,
    revolve,
    rotate,
    rounded_polygon,
    smooth_curve,
    tube_along,
)

_ROD = 5.0
_KNUCKLE = 11.0


@dataclass(frozen=True, slots=True, eq=False)
class _Task:
    """Joints in the XZ plane (mm): foot, elbow, wrist; head tilt in degrees."""

    foot: Floats
    elbow: Floats
    wrist: Floats
    base: float
    base_top: float
    head: float
    tilt: float


def desk_lamp(brief: Brief) -> Built:
    """Parts and dimensions of a jointed desk lamp."""
    task = _measure(brief)
    parts = [_foot(brief, task), _arms(brief, task), *_joints(brief, task)]
    parts += _head(brief, task)
    if brief.has("cord"):
        cord, switch = floor_cord(task.base, task.base + 22.0, x=float(task.foot[0]))
        cords = [*cord, _wire(task)]
        parts.append(made(brief, "cord", *cords, construction="Length to be confirmed"))
        if brief.has("switch"):
            parts.append(made(brief, "switch", switch, construction="In-line rocker"))
    return tuple(parts), _dimensions(task)


def _measure(brief: Brief) -> _Task:
    height, reach = brief.mm("height"), brief.mm("reach")
    base, head = brief.mm("base_diameter") / 2, brief.mm("head_diameter")
    thick = brief.mm("base_height")
    foot = np.array([-reach * 0.5, 0.0, thick + 16.0])
    elbow_z = height - _KNUCKLE
    elbow = np.array([foot[0] - reach * 0.16, 0.0, elbow_z])
    drop = (elbow_z - foot[2]) * 0.20
    wrist = np.array([foot[0] + reach, 0.0, elbow_z - drop])
    return _Task(foot, elbow, wrist, base, thick, head, 24.0 * brief.vary("tilt", 0.4))


def _foot(brief: Brief, task: _Task) -> Part:
    r, t = task.base, task.base_top
    bend = min(brief.rounded(4.0), t * 0.48)
    disc = turned(
        [
            (0, 1.2),
            (r - 9, 1.2),
            (r - 8.2, 0),
            (r - 1, 0),
            (r, 1),
            (r, t),
            (16, t + 1.2),
            (13, t + 5),
            (0, t + 5),
        ],
        [0, 0.4, 0.4, 0.4, 0.8, bend, 3, 1.5, 0],
    )
    disc = move(disc, x=float(task.foot[0]))
    return made(brief, "base", disc, construction="Weighted, felt pad below")


def _arms(brief: Brief, task: _Task) -> Part:
    """Two rods side by side from joint to joint."""
    rods = []
    spread = 6.2 if brief.has("double_arm") else 0.0
    radius = 3.2 if spread else _ROD
    for start, end in ((task.foot, task.elbow), (task.elbow, task.wrist)):
        for y in (-spread, spread) if spread else (0.0,):
            side = np.array([0.0, y, 0.0])
            rods.append(tube_along(np.stack([start + side, end + side]), radius, 40))
    return made(brief, "arm", *rods, construction="Seamless tube")


def _joints(brief: Brief, task: _Task) -> list[Part]:
    """Knuckles across the arms with a knob in front and a screw cap behind."""
    post = turned([(0, 0), (8, 0), (8, 16), (0, 16)], [0, 0.5, 1, 0], segments=64)
    post = move(post, x=float(task.foot[0]), z=task.base_top + 2)
    ends = [_knuckle(task.foot), _knuckle(task.wrist), post]
    text = "Friction joint with knob"
    return [
        made(brief, "joint", _knuckle(task.elbow), construction=text),
        made(brief, "swivel", *ends, look=led_look(brief, "swivel", "joint"), construction=text),
    ]


def _knuckle(place: Floats) -> Mesh:
    body = turned(
        [
            (0, -12),
            (_KNUCKLE, -12),
            (_KNUCKLE, 12),
            (6.0, 12),
            (6.0, 14),
            (9.5, 14),
            (9.5, 23),
            (0, 23),
        ],
        [0, 1.6, 1.6, 0.5, 0.5, 0.8, 2.0, 0],
        segments=128,
    )
    cap = turned([(0, -14.5), (6.5, -14.5), (6.5, -11), (0, -11)], [0, 1.2, 0, 0], segments=96)
    # The knob looks to the front.
    across = rotate(merge(body, cap), "x", 90)
    return move(across, *(float(v) for v in place))


def _head(brief: Brief, task: _Task) -> list[Part]:
    """A spun cone hung below the wrist, its mouth turned down and a little inwards."""
    r, long = task.head / 2, task.head * 1.02
    outer = rounded_polygon(
        [(0, 0), (r * 0.34, 0), (r * 0.36, -long * 0.34), (r, -long)],
        [0, 5, r * 0.5, 0],
        16,
        closed=False,
    )
    wall = divided(outer)
    inner = wall - np.column_stack([np.full(len(wall), 1.6), np.full(len(wall), 0.0)])
    inner = inner[(inner[:, 0] > 0.5) & (inner[:, 1] < -4)]
    top = np.array([[0.0, float(inner[0, 1])]])
    shell = revolve(np.vstack([wall, inner[::-1], top]), 160)
    lip = turned(
        [(r - 2.2, -long), (r + 0.6, -long), (r + 0.6, -long + 2.4), (r - 2.2, -long + 2.4)], 1.1,
        closed=True,
    )  # fmt: skip
    cap = turned([(0, -2), (r * 0.30, -2), (r * 0.30, 9), (0, 9)], [0, 0, 4, 0])
    lamp_r = r * 0.46
    bulb = turned(
        [
            (0, -long * 0.36),
            (14, -long * 0.36),
            (lamp_r, -long * 0.60),
            (lamp_r, -long * 0.78),
            (0, -long * 0.90),
        ],
        [0, 3, 8, lamp_r * 0.6, 0],
    )
    holder = turned(
        [(0, -5), (15, -5), (15, -long * 0.38), (0, -long * 0.38)], [0, 2, 2, 0], segments=96
    )
    return [
        made(brief, "head", _hung(shell, task), _hung(lip, task), construction="Spun, vented cap"),
        made(
            brief,
            "socket",
            _hung(cap, task),
            _hung(holder, task),
            construction="E14 holder, to be confirmed",
        ),
        made(brief, "bulb", _hung(bulb, task)),
    ]


def _hung(mesh: Mesh, task: _Task) -> Mesh:
    tilted = rotate(move(mesh, z=-_KNUCKLE * 0.7), "y", -task.tilt)
    return move(tilted, *(float(v) for v in task.wrist))


def _wire(task: _Task) -> Mesh:
    """The cord along the arms, slack at the elbow."""
    back = np.array([0.0, 8.0, 0.0])
    out = np.array([-16.0, 6.0, 5.0])
    out[2] = min(out[2], 0.0)
    points = np.stack(
        [
            task.wrist + back * 0.6 + [-8, 0, 4],
            task.elbow * 0.3 + task.wrist * 0.7 + back + [0, 0, 5.0],
            task.elbow * 0.75 + task.wrist * 0.25 + back + [0, 0, 6.0],
            task.elbow + back + [-17.0, 4.0, -8.0],
            task.elbow * 0.8 + task.foot * 0.2 + back + [-7, 0, 0],
            task.elbow * 0.3 + task.foot * 0.7 + back + [-6, 0, 0],
            task.foot + back + [-6, 0, -2],
            np.array([task.foot[0] - 4, 9.0, task.base_top + 1.5]),
        ]
    )
    path = smooth_curve(points, 120)
    path[:, 2] = np.minimum(path[:, 2], task.elbow[2] + _KNUCKLE - 2.3)
    return tube_along(path, 2.2, 14)


def _dimensions(task: _Task) -> tuple[Dimension, ...]:
    def between(code: str, name: str, a: Floats, b: Floats, size: str = "") -> Dimension:
        return Dimension(code, name, tuple(a.tolist()), tuple(b.tolist()), size=size)

    x, z = float(task.foot[0]), task.base_top * 0.5
    half, low = task.head / 2 + 0.6, -task.head * 1.02
    rim = Mesh(np.array([(-half, 0.0, low), (half, 0.0, low)]), np.zeros((0, 3), np.int32))
    left, right = _hung(rim, task).points
    return (
        Dimension(
            "A",
            "Base diameter",
            (x - task.base, 0, z),
            (x + task.base, 0, z),
            "diameter",
            ("front", "bottom"),
            size="base_diameter",
        ),
        between("E", "Lower arm, joint to joint", task.foot, task.elbow),
        between("F", "Upper arm, joint to joint", task.elbow, task.wrist),
        between("B", "Reach", np.array([x, 0, task.wrist[2]]), task.wrist, "reach"),
        Dimension(
            "C",
            "Base height",
            (x, -task.base, 0),
            (x, -task.base, task.base_top),
            size="base_height",
        ),
        between("G", "Head diameter", left, right, "head_diameter"),
    )
