"""The belt, closed to a loop: strap with punched holes, frame buckle, keeper and stitched edges."""

from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_cut import Built, dimension, part
from app.drafter.archetypes.apparel_trims import moved_to
from app.drafter.archetypes.bags_hardware import frame_buckle
from app.drafter.archetypes.bags_soft import strap
from app.drafter.archetypes.pieces import along
from app.drafter.model import Floats, Line
from app.drafter.solids import move, resample, revolve

_FREE_END = 150.0
_HOLE_PITCH = 25.0


def belt(brief: Any) -> Built:
    """Parts and dimensions of a belt, buckled on its middle hole."""
    length, width, thick = brief.mm("length"), brief.mm("width"), brief.mm("thickness")
    girth = length - _FREE_END
    oval, half_wide, half_deep = _oval(girth)
    z = width / 2
    path = np.column_stack([oval, np.full(len(oval), z)])
    out = np.column_stack([_outward(oval), np.zeros(len(oval))])
    main = strap(path, width, thick, out)
    tail, tail_out, scales = _tail(path, out, thick, width)
    end = strap(tail, width, thick, tail_out, scales=scales)
    lines = []
    if brief.has("edge_stitch"):
        for rise in (z - 4.0, 4.0 - z):
            lines.append(Line(path[4:-4] + out[4:-4] * (thick / 2 + 0.2) + (0, 0, rise), "stitch"))
            stop = int(len(tail) * 0.86)
            lines.append(
                Line(tail[8:stop] + tail_out[8:stop] * (thick / 2 + 0.2) + (0, 0, rise), "stitch")
            )
    spots = [int(i) for i in np.linspace(0.30, 0.74, brief.count("holes")) * len(tail)]
    front = float(path[0, 1])
    buckle = move(frame_buckle(width * 1.15, width * 1.42, 5.6), x=3.0, y=front - thick - 1.6, z=z)
    parts = [
        part(
            brief,
            "strap",
            [main, end],
            lines,
            construction="Full strap, edges burnished and painted",
        ),
        part(
            brief,
            "holes",
            [_hole(tail[i] + tail_out[i] * thick / 2, tail_out[i]) for i in spots],
            construction="Oval punched holes, 25 mm apart",
        ),
        part(brief, "buckle", [buckle], construction="Cast frame buckle, single prong"),
        part(
            brief,
            "keeper",
            [_keeper(path, out, width, thick)],
            construction="Fixed keeper loop, stitched",
        ),
    ]
    dims = (
        dimension(
            "A",
            "Strap width",
            (half_wide, 0, 0),
            (half_wide, 0, width),
            ("front", "side"),
            size="width",
        ),
        dimension(
            "B",
            "Loop width",
            (-half_wide, 0, z),
            (half_wide, 0, z),
            ("front", "top"),
        ),
        dimension(
            "C",
            "Loop depth",
            (0, -half_deep, z),
            (0, half_deep, z),
            ("top", "side"),
        ),
        dimension(
            "E",
            "Strap thickness",
            (half_wide - thick / 2, 0, z),
            (half_wide + thick / 2, 0, z),
            ("top",),
            size="thickness",
        ),
        dimension(
            "F",
            "Buckle height",
            (0, front, z - width * 0.71),
            (0, front, z + width * 0.71),
            ("front",),
        ),
        along("G", "Strap length, tip to buckle", _whole(path), ("front", "top"), size="length"),
    )
    return tuple(parts), dims


def _whole(path: Floats) -> Floats:
    """The strap from the buckle once round to the tip of its free end, through its middle."""
    steps = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    wanted = np.linspace(0.0, _FREE_END, 60)[1:]
    end = np.column_stack([np.interp(wanted, steps, path[:, i]) for i in range(3)])
    return np.vstack([path, end])


def _oval(girth: float) -> tuple[Floats, float, float]:
    """An oval of the girth from the front counter-clockwise round (400, 2), with its half axes."""
    ratio = 0.74
    unit = np.pi * (3 * (1 + ratio) - np.sqrt((3 + ratio) * (1 + 3 * ratio)))
    a = girth / unit
    turn = np.linspace(-np.pi / 2, 1.5 * np.pi, 1600)
    line = np.column_stack([a * np.cos(turn), a * ratio * np.sin(turn)])
    return resample(line, 400), a, a * ratio


def _outward(line: Floats) -> Floats:
    along = np.gradient(line, axis=0)
    along[0] = along[-1] = (1.0, 0.0)
    out = np.column_stack([along[:, 1], -along[:, 0]])
    return np.asarray(out / np.linalg.norm(out, axis=1, keepdims=True))


def _tail(path: Floats, out: Floats, thick: float, width: float) -> tuple[Floats, Floats, Floats]:
    """The free end: it leaves the buckle, lies on the strap and comes to a point."""
    steps = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    wanted = np.linspace(-14.0, _FREE_END, 120)
    line = np.column_stack([np.interp(wanted, steps, path[:, i]) for i in range(3)])
    line[wanted < 0, 0] = wanted[wanted < 0]
    face = np.column_stack([np.interp(wanted, steps, out[:, i]) for i in range(3)])
    lift = thick * 1.04 * np.clip((wanted + 14.0) / 16.0, 0.25, 1.0)
    line = line + face * lift[:, None]
    left = _FREE_END - wanted
    taper = np.clip(left / (0.62 * width), 0, 1)
    wide = np.where(left < 0.62 * width, 0.10 + 0.90 * np.sqrt(1 - (1 - taper) ** 2), 1.0)
    return line, face, np.column_stack([wide, np.ones(len(wide))])


def _hole(place: Floats, face: Floats) -> Any:
    """A punched hole: a dark disc with a pressed rim."""
    return moved_to(
        revolve([(0, -0.4), (2.3, -0.4), (2.3, 0.08), (1.9, 0.16), (0, 0.12)], 40), place, face
    )


def _keeper(path: Floats, out: Floats, width: float, thick: float) -> Any:
    """A loop round strap and free end, beside the buckle."""
    steps = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    at = int(np.searchsorted(steps, 44.0))
    centre, face = path[at] + out[at] * thick * 0.55, out[at]
    t = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    high, deep = width / 2 + 2.6, thick * 1.35 + 1.6
    up = np.array([0.0, 0.0, 1.0])
    shape_z = high * np.sign(np.sin(t)) * np.abs(np.sin(t)) ** 0.3
    shape_y = deep * np.sign(np.cos(t)) * np.abs(np.cos(t)) ** 0.3
    line = resample(centre + shape_z[:, None] * up + shape_y[:, None] * face, 120, closed=True)
    away = line - centre
    away /= np.linalg.norm(away, axis=1, keepdims=True)
    return strap(line, 11.0, 1.8, away, closed=True)
