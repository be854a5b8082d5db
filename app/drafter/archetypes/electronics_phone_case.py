"""Phone cases: a thin shell with lips, camera window, keys and openings; outer side in front."""

from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import ovals
from app.drafter.archetypes.exact_size import Built
from app.drafter.archetypes.pieces import piece
from app.drafter.model import Dimension, Floats, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


_KEY_RELIEF = 1.1


def phone_case(brief: "Brief") -> Built:
    """A case of the stated outer size; the back of the phone faces the viewer."""
    lip = brief.mm("lip")
    # Keys and camera surround stand out; the overall size is the stated one.
    width, height = brief.mm("width") - 2 * _KEY_RELIEF, brief.mm("height")
    depth = brief.mm("depth") - lip
    wall = brief.mm("wall_thickness")
    outline = solids.rounded_rectangle(width, height, min(brief.rounded(13.5), width * 0.3), 28)
    window, centre = _window(brief, width, height)
    shell = (_wall(outline, depth, wall), _back(outline, window, depth, wall))
    ring = _surround(window, depth, lip)
    parts = [
        piece(brief, "shell", shell, "Injection moulded in one piece"),
        piece(brief, "camera_ring", ring, "Raised to clear the lenses"),
        piece(brief, "keys", _keys(width, height, depth), "Separate, over-moulded"),
        piece(brief, "openings", _openings(height, depth), "Socket, speaker and microphone"),
    ]
    if brief.has("magnet_ring"):
        parts.append(_magnet(brief, depth, height))
    if brief.has("card_slot"):
        parts.append(_card_slot(brief, width, height, depth))
    inside = (width - 2 * wall, height - 2 * wall)
    half = np.abs(window - centre).max(axis=0)
    dimensions = _case_dimensions((width, depth, height), inside, centre, half)
    x, z = centre[0] + float(half[0]) + 0.6, height / 2 + centre[1]
    edge = (x, -depth / 2, z), (x, -depth / 2 - lip, z)
    rim = Dimension("G", "Lip over the camera", *edge, views=("side", "top"), size="lip")
    dimensions = (*dimensions, rim)
    return tuple(_upright(part, height) for part in parts), dimensions


def _case_dimensions(
    size: tuple[float, float, float],
    inside: tuple[float, float],
    centre: tuple[float, float],
    half: Floats,
) -> tuple[Dimension, ...]:
    """Dimensions of a case that stands on Z=0; `half` is half the camera window."""
    y, middle = size[1] / 2, size[2] / 2
    x, z, i, low = centre[0], middle + centre[1], inside[0] / 2, middle - inside[1] / 2
    u, v = float(half[0]), float(half[1])
    wall, outer = (-i, y, middle), (-size[0] / 2, y, middle)
    return (
        Dimension("A", "Wall thickness", outer, wall, views=("back", "top"), size="wall_thickness"),
        Dimension("B", "Camera window width", (x - u, -y, z), (x + u, -y, z), views=("front",)),
        Dimension("C", "Camera window height", (x, -y, z - v), (x, -y, z + v), views=("front",)),
        Dimension("E", "Inside width", wall, (i, y, middle), views=("back",)),
        Dimension("F", "Inside height", (0, y, low), (0, y, low + inside[1]), views=("back",)),
    )


def _upright(part: Part, height: float) -> Part:
    from dataclasses import replace

    return replace(part, meshes=tuple(solids.move(m, z=height / 2) for m in part.meshes))


def _window(brief: "Brief", width: float, height: float) -> tuple[Floats, tuple[float, float]]:
    """Outline of the camera opening and its centre; at the upper left seen from behind."""
    size = (width * 0.46, width * 0.48)
    if brief.has("camera_bar"):
        size = (width * 0.84, width * 0.25)
    centre = (-width / 2 + size[0] / 2 + width * 0.055, height / 2 - size[1] / 2 - width * 0.055)
    if brief.has("camera_bar"):
        centre = (0.0, height / 2 - size[1] / 2 - width * 0.16)
    ring = solids.rounded_rectangle(*size, min(size) * 0.30, 16)
    return ring + np.asarray(centre), centre


def _facing(mesh: Mesh, y: float) -> Mesh:
    return solids.move(ovals.facing(mesh, "-y"), y=y)


def _wall(outline: Floats, depth: float, wall: float) -> Mesh:
    """The frame round the phone: rounded outside, a lip over the screen, an undercut inside."""
    d, w = depth, wall
    section = solids.rounded_polygon(
        [
            (w + 2.4, 0),
            (0.0, 0.0),
            (0.0, d),
            (w + 0.9, d),
            (w + 0.9, d - 1.0),
            (w, d - 1.6),
            (w, w),
            (w + 2.4, w),
        ],
        [0, d * 0.34, min(1.6, d * 0.2), 0.5, 0.2, 0.3, 1.2, 0],
        8,
    )
    shell = ovals.turned(outline, section, ring=True)
    shell = Mesh(shell.points * [1, 1, -1], shell.faces[:, ::-1])
    return _facing(shell, -d / 2)


def _back(outline: Floats, window: Floats, depth: float, wall: float) -> Mesh:
    half = np.abs(outline).max(axis=0)
    plate = solids.resample(outline * (1 - (wall + 1.6) / half), 240, closed=True)
    middle = window.mean(axis=0)
    # Many points, or the straight sides of the window would become arcs between its corners.
    hole = solids.resample(window, 480, closed=True) - middle
    angles = np.arctan2(hole[:, 1], hole[:, 0])
    order = np.argsort(angles)
    away = plate - middle
    reach = np.interp(
        np.arctan2(away[:, 1], away[:, 0]),
        angles[order],
        np.linalg.norm(hole, axis=1)[order],
        period=2 * np.pi,
    )
    inner = middle + away / np.linalg.norm(away, axis=1, keepdims=True) * reach[:, None]
    shares = np.linspace(0, 1, 13)
    loops = [plate + (inner - plate) * k for k in shares]
    front = [np.column_stack([loop, np.zeros(len(loop))]) for loop in loops]
    back = [np.column_stack([loop, np.full(len(loop), -wall * 0.98)]) for loop in loops[::-1]]
    return _facing(solids.loft([*front, *back], ring=True), -depth / 2)


def _surround(window: Floats, depth: float, lip: float) -> Mesh:
    middle = window.mean(axis=0)
    section = solids.rounded_polygon(
        [(-2.4, -0.6), (-1.6, lip), (0.4, lip), (0.4, -1.4)], [0.1, 0.7, 0.6, 0.1], 5
    )
    ring = ovals.turned(window - middle, section, ring=True)
    return _facing(solids.move(ring, float(middle[0]), float(middle[1])), -depth / 2)


def _keys(width: float, height: float, depth: float) -> list[Mesh]:
    """Power key on the right edge seen from the screen, volume keys on the left."""
    keys = []
    for side, z, long in ((-1, 0.20, 17.0), (1, 0.24, 11.0), (1, 0.12, 11.0), (1, 0.335, 6.0)):
        key = solids.rounded_box((2.0, 3.6, long), 0.95, 6)
        keys.append(solids.move(key, side * (width / 2 + _KEY_RELIEF - 1.0), 0.4, z * height))
    return keys


def _openings(height: float, depth: float) -> list[Mesh]:
    """Dark recesses in the lower edge: the socket, and six holes on either side of it."""
    socket = solids.extrude(solids.rounded_rectangle(12.5, 5.6, 2.79, 14), 1.0)
    marks = [ovals.facing(socket, "-z")]
    hole = solids.extrude(solids.circle(0.85, 24), 1.0)
    marks += [
        solids.move(ovals.facing(hole, "-z"), side * (11.0 + 3.1 * i))
        for side in (-1, 1)
        for i in range(4)
    ]
    return [solids.move(mesh, 0, 0.4, -height / 2 + 1.02) for mesh in marks]


def _magnet(brief: "Brief", depth: float, height: float) -> Part:
    """A printed magnet ring with its orientation bar."""
    ring = solids.revolve(
        [(23.0, -0.15), (28.0, -0.15), (28.0, 0.16), (23.0, 0.16)], 160, closed=True
    )
    bar = solids.move(solids.rounded_box((5.0, 13.0, 0.31), 0.1, 3), 0, -40.0)
    meshes = tuple(solids.move(_facing(m, -depth / 2), z=-height * 0.035) for m in (ring, bar))
    return Part(
        "magnet_ring",
        "Magnet ring",
        meshes,
        brief.look("magnet_ring"),
        (),
        "Inlaid magnets, printed mark",
    )


def _card_slot(brief: "Brief", width: float, height: float, depth: float) -> Part:
    pocket = solids.extrude(
        solids.rounded_rectangle(width * 0.86, height * 0.42, 5.0, 12), 3.2, bevel=1.0
    )
    placed = solids.move(_facing(pocket, -depth / 2 + 0.4), z=-height * 0.24)
    return Part(
        "card_slot",
        "Card pocket",
        (placed,),
        brief.look("card_slot"),
        (),
        "Holds two cards, stitched edge",
    )
