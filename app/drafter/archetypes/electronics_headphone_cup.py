"""The ear cups of headphones: housing, trim ring, touch plate, cushion, grille and controls."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import ovals
from app.drafter.model import Floats, Line, LineKind, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


@dataclass(frozen=True, slots=True)
class Cup:
    """Sizes of one ear cup in mm; `power` is how square its oval is, `edge` scales its radii."""

    height: float
    depth: float
    housing: float
    cushion: float
    power: float
    edge: float

    def outline(self, n: int = 128) -> Floats:
        """The oval of the cup seen from its side, (n, 2) of (depth, height)."""
        return ovals.superellipse(self.depth / 2, self.height / 2, n, self.power)


def cup_parts(brief: "Brief", cup: Cup, centre: Floats, lean: float) -> list[Part]:
    """All parts of both cups, placed at `centre` and its mirror image, leaning in at the bottom."""

    def place(mesh: Mesh) -> Mesh:
        turned = ovals.facing(mesh, "+x")
        shifted = solids.move(turned, x=-cup.housing * 0.38)
        return solids.move(solids.rotate(shifted, "y", -lean), *centre.tolist())

    parts = [
        _both(
            brief, "ear_cups", "Ear cups", _housing(cup), place, "Injection moulded, two-part shell"
        ),
        _both(brief, "trim", "Trim rings", _trim(cup), place, "Pressed ring, snap fit"),
        _both(brief, "plates", "Outer plates", _plate(cup), place, "Touch surface, bonded"),
        _cushions(brief, cup, place),
        _both(brief, "grilles", "Driver cloth", _grille(cup), place, "Acoustic mesh, heat staked"),
    ]
    parts += _controls(brief, cup, place)
    if brief.has("boom_microphone"):
        parts.append(_boom(brief, cup, centre))
    return parts


def _both(
    brief: "Brief", key: str, name: str, mesh: Mesh, place: Callable[[Mesh], Mesh], how: str
) -> Part:
    right = place(mesh)
    return Part(key, name, (right, solids.mirror(right)), brief.look(key), (), how)


def _housing(cup: Cup) -> Mesh:
    t, e = cup.housing, cup.edge
    profile = ovals.rounded_profile(
        [
            (14, 0),
            (2.5, 0),
            (2.5, 2.6),
            (0, 2.6),
            (0, t * 0.52),
            (8.5, t * 0.93),
            (13.0, t * 0.955),
            (13.0, t * 0.88),
            (20, t * 0.88),
        ],
        [0, 0.6, 0.4, 1.2 * e, 9 * e, 4 * e, 0.5, 0.3, 0],
        5,
    )
    return ovals.turned(cup.outline(), profile)


def _trim(cup: Cup) -> Mesh:
    t = cup.housing
    section = solids.rounded_polygon(
        [(13.3, t * 0.89), (13.3, t * 0.985), (16.3, t * 0.985), (16.3, t * 0.89)],
        [0.2, 0.9, 0.9, 0.2],
        4,
    )
    return ovals.turned(cup.outline(), section, ring=True)


def _plate(cup: Cup) -> Mesh:
    t = cup.housing
    half = cup.depth / 2
    rim = ovals.rounded_profile(
        [(25, t * 0.89), (16.8, t * 0.89), (16.8, t * 0.955), (20, t * 0.962)], [0, 0.2, 0.8, 0], 4
    )
    insets = np.linspace(20, half, 11)[1:]
    dome = t * 0.962 + t * 0.038 * np.sin((insets - 20) / (half - 20) * np.pi / 2)
    return ovals.turned(cup.outline(), np.vstack([rim, np.column_stack([insets, dome])]))


def _cushions(brief: "Brief", cup: Cup, place: Callable[[Mesh], Mesh]) -> Part:
    c = cup.cushion
    wide = min(19.0, cup.depth * 0.25)
    section = solids.smooth_curve(
        [
            (3.2, 0.6),
            (0.9, -c * 0.22),
            (0.7, -c * 0.55),
            (2.6, -c * 0.86),
            (wide * 0.45, -c),
            (wide * 0.80, -c * 0.90),
            (wide * 1.0, -c * 0.55),
            (wide * 0.97, -c * 0.2),
            (wide * 0.85, 0.6),
        ],
        36,
        closed=True,
    )
    section[:, 1] *= c / -section[:, 1].min()
    right = place(ovals.turned(cup.outline(), section, ring=True))
    outline = cup.outline(200)
    half = np.abs(outline).max(axis=0)
    lines: list[Line] = []
    marks: list[tuple[float, float, LineKind]] = [
        (wide * 0.80 + 0.3, -c * 0.91, "stitch"),
        (0.55, -c * 0.40, "seam"),
    ]
    for inset, level, kind in marks:
        loop = outline * (1 - inset / half)
        loop = np.vstack([loop, loop[:1]])
        placed = place(
            Mesh(np.column_stack([loop, np.full(len(loop), level)]), np.zeros((0, 3), np.int32))
        )
        points = placed.points
        lines += [Line(points, kind), Line(points * [-1, 1, 1], kind)]
    return Part(
        "cushions",
        "Ear cushions",
        (right, solids.mirror(right)),
        brief.look("cushions"),
        tuple(lines),
        "Memory foam ring, welted cover, replaceable",
    )


def _grille(cup: Cup) -> Mesh:
    wide = min(19.0, cup.depth * 0.25) - 3
    profile = [(wide, 0.4), (wide, -1.4), (wide + 4, -2.6), (cup.depth / 2 - 1, -3.6)]
    return ovals.turned(cup.outline(), profile[::-1])


def _controls(brief: "Brief", cup: Cup, place: Callable[[Mesh], Mesh]) -> list[Part]:
    """Buttons on the rear edge of one cup, charging port and microphone holes under the other."""
    level = cup.housing * 0.30
    outline = cup.outline(720)
    keys = [
        _on_rim(outline, degrees, level, (10.4, 4.8, 2.7), 1.0) for degrees in (-17.0, -28.0, -39.0)
    ]
    shift = [place(mesh) for mesh in keys]
    port_hole = place(_on_rim(outline, -90.0, level, (9.2, 3.2, 1.0), 1.55))
    marks = [
        place(_on_rim(outline, degrees, level, (1.6, 1.6, 1.0), 0.7))
        for degrees in (-122.0, -118.5, -62.0)
    ]
    return [
        Part(
            "buttons",
            "Buttons",
            tuple(shift),
            brief.look("buttons"),
            (),
            "Tact switches behind moulded keys",
        ),
        Part(
            "port",
            "Charging port",
            (port_hole, solids.mirror(marks[0]), *marks),
            brief.look("port"),
            (),
            "USB-C receptacle and microphone ports",
        ),
    ]


def _on_rim(
    outline: Floats, degrees: float, level: float, size: tuple[float, float, float], radius: float
) -> Mesh:
    """A key of (along, across, high) mm on the rim of the cup, at an angle from the rear."""
    angles = np.degrees(np.arctan2(outline[:, 1], outline[:, 0]))
    i = int(np.argmin(np.abs((angles - degrees + 180) % 360 - 180)))
    ahead = outline[(i + 4) % len(outline)] - outline[i - 4]
    turn = float(np.degrees(np.arctan2(ahead[1], ahead[0])))
    key = solids.rounded_box((size[0], size[2] * 2, size[1]), min(radius, size[2] * 0.95), 6)
    key = solids.rotate(key, "z", turn)
    return solids.move(key, float(outline[i, 0]), float(outline[i, 1]), level)


def _boom(brief: "Brief", cup: Cup, centre: Floats) -> Part:
    x = float(centre[0]) + cup.housing * 0.2
    start = (x, -cup.depth * 0.42, float(centre[2]) - cup.height * 0.2)
    path = solids.smooth_curve(
        [
            start,
            (x - 2, -cup.depth * 0.8, centre[2] - cup.height * 0.34),
            (x - 14, -cup.depth * 1.25, centre[2] - cup.height * 0.42),
            (x - 40, -cup.depth * 1.55, centre[2] - cup.height * 0.42),
        ],
        90,
    )
    arm = solids.tube_along(path, 2.2, 20)
    tip = solids.tube_along(
        path[-16:], 5.6 * np.sqrt(np.clip(1 - np.linspace(-0.98, 0.98, 16) ** 4, 0.05, 1)), 48
    )
    return Part(
        "boom",
        "Boom microphone",
        (arm, tip),
        brief.look("boom"),
        (),
        "Flexible arm, foam windshield",
    )
