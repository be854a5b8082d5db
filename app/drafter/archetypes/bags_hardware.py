"""Hardware of bags, belts and garments: zips with sliders, buckles, rings and rivets."""

import numpy as np
from numpy.typing import ArrayLike

from app.drafter.archetypes.apparel_trims import moved_to
from app.drafter.archetypes.bags_soft import strap
from app.drafter.model import Floats, Mesh
from app.drafter.solids import (
    extrude,
    merge,
    move,
    resample,
    revolve,
    rounded_rectangle,
    sweep,
    tube_along,
)


def zip_tape(path: ArrayLike, up: ArrayLike, width: float = 22.0) -> Mesh:
    """The woven tape along a path (n, 3); `up` is the outward side."""
    return strap(path, width, 1.1, up)


def zip_chain(path: ArrayLike, up: ArrayLike, *, pitch: float = 3.2, width: float = 5.0) -> Mesh:
    """Interlocked teeth along a path (n, 3): blocks left and right of the middle in turn."""
    line = np.asarray(path, dtype=np.float64)
    length = float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum())
    count = max(6, min(220, int(length / pitch)))
    spots = resample(line, count)
    ways = np.gradient(spots, axis=0)
    ways /= np.maximum(np.linalg.norm(ways, axis=1, keepdims=True), 1e-9)
    faces = np.broadcast_to(np.asarray(up, dtype=np.float64), line.shape)
    ups = np.column_stack(
        [
            np.interp(np.linspace(0, 1, count), np.linspace(0, 1, len(line)), faces[:, i])
            for i in range(3)
        ]
    )
    tooth = extrude(rounded_rectangle(width * 0.64, pitch * 0.58, 0.5, 1), 1.5)
    block = []
    for i, (spot, way, face) in enumerate(zip(spots, ways, ups, strict=True)):
        normal = face - (face @ way) * way
        normal /= max(float(np.linalg.norm(normal)), 1e-9)
        side = np.cross(way, normal)
        shift = side * (width * 0.2 * (1 if i % 2 else -1)) + normal * 0.3
        block.append(Mesh(tooth.points @ np.stack([side, way, normal]) + spot + shift, tooth.faces))
    return merge(*block)


def slider(
    centre: Floats, way: Floats, up: Floats, *, pull: float = 26.0, size: float = 1.0
) -> Mesh:
    """A zip slider with its puller hanging along `way`: body, bridge and a long tab with a hole."""
    body = extrude(_slider_outline(size), 3.2 * size, bevel=0.9 * size, bevel_steps=3)
    bridge = tube_along(
        np.array([(0, -4, 3.0), (0, -3.2, 5.2), (0, 0, 5.8), (0, 3.2, 5.2), (0, 4, 3.0)]) * size,
        0.9 * size,
        12,
    )
    tab_line = _raised(rounded_rectangle(6.2 * size, pull, 2.6 * size, 8), -pull / 2 - 1.0)
    hole = _raised(rounded_rectangle(3.0 * size, pull * 0.42, 1.5 * size, 8), -pull * 0.68)
    tab = move(
        extrude(tab_line, 1.5 * size, [hole[::-1]], bevel=0.35 * size, bevel_steps=2), z=4.0 * size
    )
    return _placed(merge(body, bridge, tab), centre, way, up)


def _raised(outline: Floats, rise: float) -> Floats:
    """A flat outline moved along its second axis."""
    return np.asarray(outline + np.array([0.0, rise]))


def _slider_outline(size: float) -> Floats:
    half = np.array([(2.6, -6.2), (3.9, -3.0), (4.6, 1.5), (4.6, 5.0), (3.4, 6.4), (0.9, 6.0)])
    return np.vstack([half, (half * (-1, 1))[::-1]]) * size


def _placed(mesh: Mesh, centre: Floats, way: Floats, up: Floats) -> Mesh:
    """A mesh drawn with its length against Y and its face to Z, laid along `-way` facing `up`."""
    y = -np.asarray(way, dtype=np.float64)
    y /= np.linalg.norm(y)
    z = np.asarray(up, dtype=np.float64)
    z = z - (z @ y) * y
    z /= np.linalg.norm(z)
    return Mesh(mesh.points @ np.stack([np.cross(y, z), y, z]) + np.asarray(centre), mesh.faces)


def rivet(centre: Floats, normal: Floats, radius: float = 4.2) -> Mesh:
    """A domed rivet head with a rim."""
    r = radius
    profile = [(0, 0), (r, 0), (r, 0.5), (r * 0.86, 0.9), (r * 0.8, 0.8), (r * 0.55, 1.5), (0, 1.9)]
    return moved_to(revolve(profile, 48), centre, normal)


def ring(
    centre: Floats,
    right: Floats,
    up: Floats,
    width: float,
    height: float,
    wire: float,
    *,
    flat: bool = False,
) -> Mesh:
    """A wire ring: rectangular, or D-shaped when `flat` names its lower side straight."""
    if flat:
        turn = np.linspace(0, np.pi, 32)
        shape = np.column_stack([width / 2 * np.cos(turn), -height / 2 + height * np.sin(turn)])
        shape = np.vstack([shape, np.linspace(shape[-1], shape[0], 20)[1:-1]])
    else:
        shape = resample(
            rounded_rectangle(width, height, min(width, height) * 0.22, 8), 96, closed=True
        )
    path = np.asarray(centre) + shape[:, :1] * np.asarray(right) + shape[:, 1:] * np.asarray(up)
    return tube_along(path, wire / 2, 14, closed=True)


def ladder_lock(centre: Floats, right: Floats, up: Floats, face: Floats, width: float) -> Mesh:
    """A plastic ladder-lock buckle: frame with two bars, webbing goes through."""
    w, h = width + 9.0, width * 0.95 + 6
    frame = rounded_rectangle(w, h, 4.0, 6)
    slots = [
        _raised(rounded_rectangle(width + 1.5, h * 0.17, 1.2, 4), z)
        for z in (-h * 0.27, 0.02 * h, h * 0.30)
    ]
    plate = extrude(frame, 3.4, [s[::-1] for s in slots], bevel=0.8, bevel_steps=2)
    base = np.stack([np.asarray(right, float), np.asarray(up, float), np.asarray(face, float)])
    return Mesh(plate.points @ base + np.asarray(centre), plate.faces)


def side_release(centre: Floats, right: Floats, up: Floats, face: Floats, width: float) -> Mesh:
    """A side-release buckle seen closed: receiver, two prongs with grips and the web bars."""
    half = width / 2 + 4.5
    receiver = rounded_rectangle(2 * half, width * 1.05, 4.5, 6)
    window = [rounded_rectangle(width * 0.34, width * 0.30, 2.0, 5)[::-1]]
    body = extrude(receiver, 7.0, window, bevel=1.6, bevel_steps=3)
    grips = [
        move(
            extrude(rounded_rectangle(5.0, width * 0.6, 2.2, 5), 5.4, bevel=1.2, bevel_steps=2),
            x=s * (half + 0.6),
            z=0.8,
        )
        for s in (1, -1)
    ]
    male = move(
        extrude(
            rounded_rectangle(2 * half - 3, width * 0.5, 3.0, 5), 5.4, bevel=1.2, bevel_steps=2
        ),
        y=-width * 0.66,
        z=0.8,
    )
    base = np.stack([np.asarray(right, float), np.asarray(up, float), np.asarray(face, float)])
    whole = merge(body, male, *grips)
    return Mesh(whole.points @ base + np.asarray(centre), whole.faces)


def piping(path: ArrayLike, radius: float = 1.8, *, closed: bool = False) -> Mesh:
    """A corded edge along a path (n, 3)."""
    return tube_along(np.asarray(path, dtype=np.float64), radius, 14, closed=closed)


def frame_buckle(width: float, height: float, wire: float) -> Mesh:
    """A rectangular belt buckle in XZ round the origin: bevelled frame, bar and prong."""
    section = rounded_rectangle(wire, wire * 0.62, wire * 0.2, 4)
    shape = resample(rounded_rectangle(width, height, height * 0.22, 10), 128, closed=True)
    path = np.column_stack([shape[:, 0], np.zeros(len(shape)), shape[:, 1]])
    frame = sweep(section, path, up=(0, -1, 0), closed=True)
    bar_x = -width * 0.10
    bar = tube_along([(bar_x, 0.6, -height / 2), (bar_x, 0.6, height / 2)], wire * 0.28, 20)
    prong = tube_along(
        [
            (bar_x, -1.2, 0),
            (bar_x + 2, -wire * 0.42, 0),
            (width * 0.36, -wire * 0.52, 0),
            (width / 2 + 0.5, -wire * 0.40, 0),
        ],
        [wire * 0.30, wire * 0.32, wire * 0.28, wire * 0.22],
        20,
        round_ends=True,
    )
    return merge(frame, bar, prong)
