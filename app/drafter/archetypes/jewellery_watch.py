"""Wristwatches: case with bezel and lugs, dial with hands, crown, strap closed in a loop."""

import math
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import ovals
from app.drafter.archetypes.exact_size import Built
from app.drafter.archetypes.jewellery_watch_strap import Watch, strap, wrist_line
from app.drafter.archetypes.pieces import along, piece
from app.drafter.model import Dimension, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


# Half the depth of the strap's loop for each mm round the wrist.
_LOOP = 23.0 / 162.0


def watch(brief: "Brief") -> Built:
    """A watch of the stated case diameter and strap width; date and chronograph by words."""
    radius = brief.mm("diameter") / 2
    w = Watch(
        radius,
        brief.mm("thickness"),
        min(brief.mm("strap_width"), radius * 1.3),
        brief.mm("wrist") * _LOOP,
    )
    parts = [*_case(brief, w), *_dial(brief, w), _crown(brief, w), *strap(brief, w)]
    return tuple(parts), _dimensions(w)


def _front(mesh: Mesh, y: float) -> Mesh:
    return solids.move(ovals.facing(mesh, "-y"), y=y)


def _turn(
    profile: list[tuple[float, float]],
    radii: list[float],
    segments: int = 160,
    *,
    closed: bool = False,
) -> Mesh:
    points = solids.rounded_polygon(profile, radii, 6, closed=closed)
    return solids.revolve(points, segments, closed=closed)


def _case(brief: "Brief", w: Watch) -> list[Part]:
    r, t = w.radius, w.thick
    edge = min(brief.rounded(1.2), t * 0.2)
    flank = [(0, 0), (r * 0.86, 0), (r, t * 0.22), (r, t * 0.68), (r * 0.95, t * 0.76)]
    body = _front(_turn([*flank, (0, t * 0.76)], [0, edge, edge, edge, 0.2, 0]), 0.0)
    lugs = [_lug(w, x, z) for x in (-1, 1) for z in (-1, 1)]
    slope = [(r * 0.85, t * 0.74), (r * 0.965, t * 0.74), (r * 0.965, t * 0.80)]
    slope += [(r * 0.90, t), (r * 0.85, t)]
    bezel = _turn(slope, [0.1, 0.2, 0.4, 0.5, 0.2], closed=True)
    dome = [(0, t * 0.93), (r * 0.855, t * 0.93), (r * 0.855, t * 0.99), (r * 0.80, t * 1.03)]
    glass = _turn([*dome, (0, t * 1.05)], [0, 0, 0.1, 2.0, 0])
    back = _turn([(0, -0.9), (r * 0.70, -0.9), (r * 0.80, 0.3), (0, 0.3)], [0, 0.4, 0.3, 0])
    lines = _engraving(w)
    return [
        piece(brief, "case", (body, *lugs), "Machined, brushed flanks"),
        piece(brief, "bezel", _front(bezel, 0.0), "Pressed on, polished"),
        piece(brief, "crystal", _front(glass, 0.0), "Sealed with a gasket"),
        piece(brief, "case_back", _front(back, 0.0), "Screwed, O-ring", lines=lines),
    ]


def _engraving(w: Watch) -> list[Line]:
    ring = solids.circle(w.radius * 0.58, 96)
    return [
        Line(
            np.column_stack(
                [
                    np.append(ring[:, 0], ring[0, 0]),
                    np.full(97, 0.95),
                    np.append(ring[:, 1], ring[0, 1]),
                ]
            ),
            "detail",
        )
    ]


def _lug(w: Watch, x: int, z: int) -> Mesh:
    """A horn that curves from the flank of the case down to the spring bar."""
    half = w.strap / 2 + 1.6
    start = math.sqrt(max((w.radius * 0.93) ** 2 - half**2, 1.0))
    tip = w.radius + 4.2
    path = solids.smooth_curve(
        [
            (x * half, -w.thick * 0.42, z * (start - 3)),
            (x * half, -w.thick * 0.45, z * (start + 1)),
            (x * half, -w.thick * 0.32, z * (tip - 2.5)),
            (x * half, -w.thick * 0.04, z * tip),
        ],
        26,
    )
    t = np.linspace(0, 1, 26)
    section = solids.rounded_rectangle(2.5, w.thick * 0.52, 0.7, 5)
    scales = np.column_stack(
        [
            1 - 0.15 * t,
            (1 - 0.52 * t**1.4)
            * np.sqrt(np.clip(1 - np.clip((t - 0.93) / 0.07, 0, 1) ** 2, 0.2, 1)),
        ]
    )
    return solids.sweep(section, path, up=(0.0, -1.0, 0.0), scales=scales)


def _dial(brief: "Brief", w: Watch) -> list[Part]:
    r, t = w.radius, w.thick
    level = t * 0.70 + 0.6
    plate = solids.move(solids.disc(r * 0.845, 0.6, 160), z=t * 0.70)
    flange = [(r * 0.77, level), (r * 0.848, level), (r * 0.848, t * 0.93), (r * 0.835, t * 0.93)]
    ring = _turn(flange, [0.0] * 4, closed=True)
    made = {
        "dial": ([plate, ring], "Painted, applied markers"),
        "markers": (_markers(w, level, date=brief.has("date")), "Applied, two feet each"),
        "minute_track": ([_minutes(w, level)], "Pad printed"),
        "hands": (_hands(w, level), "Stamped, diamond cut"),
        "seconds": ([_seconds(w, level)], "Stamped, lacquered"),
    }
    if brief.has("date"):
        frame = solids.extrude(solids.rounded_rectangle(r * 0.19, r * 0.15, 0.3, 4), 0.25)
        made["date"] = ([solids.move(frame, r * 0.50, 0, level)], "Framed aperture")
    if brief.has("chronograph"):
        made["subdials"] = (_subdials(w, level), "Recessed, circular grained")
    return [
        piece(brief, key, [_front(mesh, 0.0) for mesh in meshes], how)
        for key, (meshes, how) in made.items()
    ]


def _subdials(w: Watch, level: float) -> list[Mesh]:
    """Rings and needles of a chronograph at 3, 6 and 9."""
    r, made = w.radius, []
    section = [(r * 0.19, -0.05), (r * 0.225, -0.05), (r * 0.225, 0.2), (r * 0.19, 0.2)]
    ring = solids.revolve(section, 96, closed=True)
    needle = solids.move(solids.rounded_box((r * 0.02 + 0.1, r * 0.17, 0.2), 0.08, 3), y=r * 0.06)
    for x, y in ((-1, 0), (0, -1), (1, 0)):
        made.append(solids.move(ring, r * 0.40 * x, r * 0.40 * y, level))
        made.append(solids.move(needle, r * 0.40 * x, r * 0.40 * y, level + 0.25))
    return made


def _markers(w: Watch, level: float, *, date: bool) -> list[Mesh]:
    bars = []
    for hour in range(12):
        if date and hour == 3:
            continue
        wide = 1.5 if hour % 3 == 0 else 0.95
        bar = solids.rounded_box((wide * w.radius / 20, w.radius * 0.15, 0.55), 0.2, 3)
        bar = solids.move(bar, y=w.radius * 0.645, z=level + 0.2)
        bars.append(solids.rotate(bar, "z", -30.0 * hour))
    return bars


def _minutes(w: Watch, level: float) -> Mesh:
    ticks = []
    for minute in range(60):
        long = w.radius * (0.040 if minute % 5 else 0.055)
        tick = solids.extrude(solids.rounded_rectangle(0.22, long, 0.05, 2), 0.12)
        tick = solids.move(tick, y=w.radius * 0.755 - long / 2, z=level - 0.04)
        ticks.append(solids.rotate(tick, "z", -6.0 * minute))
    return solids.merge(*ticks)


def _hand(length: float, wide: float, level: float, degrees: float, tail: float) -> Mesh:
    outline = [
        (-wide * 0.42, -tail),
        (wide * 0.42, -tail),
        (wide / 2, 0.0),
        (wide * 0.36, length * 0.9),
        (0.0, length),
        (-wide * 0.36, length * 0.9),
        (-wide / 2, 0.0),
    ]
    return solids.rotate(
        solids.move(solids.extrude(outline, 0.28, bevel=0.08, bevel_steps=2), z=level),
        "z",
        -degrees,
    )


def _hands(w: Watch, level: float) -> list[Mesh]:
    """Ten past ten, as watches are shown."""
    r = w.radius
    hub = solids.move(
        solids.revolve([(r * 0.055, 0), (r * 0.055, 1.25), (r * 0.04, 1.4), (0, 1.4)], 48), z=level
    )
    return [
        _hand(r * 0.44, r * 0.075, level + 0.35, 305.0, r * 0.09),
        _hand(r * 0.66, r * 0.06, level + 0.75, 60.0, r * 0.09),
        hub,
    ]


def _seconds(w: Watch, level: float) -> Mesh:
    r = w.radius
    return _hand(r * 0.71, r * 0.022, level + 1.12, 210.0, r * 0.2)


def _crown(brief: "Brief", w: Watch) -> Part:
    r = max(2.6, w.radius * 0.145)
    n = 30
    angles = np.linspace(0, 2 * np.pi, n * 6, endpoint=False)
    flutes = r * (1 + 0.045 * np.cos(n * angles))
    outline = np.column_stack([flutes * np.cos(angles), flutes * np.sin(angles)])
    knob = ovals.turned(outline, [(0.5, 0), (0, 0.5), (0, 2.9), (0.35, 3.4), (1.0, 3.6)])
    stem = solids.revolve([(r * 0.6, -2.0), (r * 0.6, 0.4)], 48)
    meshes = [
        solids.move(
            ovals.facing(solids.merge(knob, stem), "+x"), w.radius + 0.6, -w.thick * 0.42, 0
        )
    ]
    if brief.has("chronograph"):
        push = solids.revolve(
            [(1.3, -3.0), (1.3, 0.8), (2.1, 0.8), (2.1, 2.4), (1.8, 2.7), (0, 2.7)], 48
        )
        for way in (-1, 1):
            a = math.radians(27 * way)
            key = solids.rotate(ovals.facing(push, "+x"), "y", -27.0 * way)
            meshes.append(
                solids.move(key, w.radius * math.cos(a), -w.thick * 0.42, w.radius * math.sin(a))
            )
    return Part("crown", "Crown", tuple(meshes), brief.look("crown"), (), "Fluted, double gasket")


def _dimensions(w: Watch) -> tuple[Dimension, ...]:
    r, y = w.radius, w.face
    tip = r + 4.2
    return (
        Dimension(
            "A", "Case diameter", (-r, y, 0), (r, y, 0), "diameter", ("front",), size="diameter"
        ),
        Dimension(
            "B", "Case thickness", (r, 0, 0), (r, y, 0), views=("side", "top"), size="thickness"
        ),
        Dimension(
            "C", "Lug to lug", (-w.strap / 2, y, -tip), (-w.strap / 2, y, tip), views=("front",)
        ),
        Dimension(
            "E",
            "Strap width at lugs",
            (-w.strap / 2, y, r + 3.0),
            (w.strap / 2, y, r + 3.0),
            views=("front",),
            size="strap_width",
        ),
        along("F", "Girth round the wrist", wrist_line(w), ("side",), size="wrist"),
    )
