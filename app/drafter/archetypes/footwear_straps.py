"""Sandals and clogs: a contoured footbed on an outsole, straps or a closed front over the foot."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import footwear_sole as bottoms
from app.drafter.archetypes.exact_size import Built, fitted
from app.drafter.archetypes.footwear_foot import FootRoom, foot_room, normals_of, thick_sheet
from app.drafter.archetypes.footwear_last import Sole
from app.drafter.archetypes.footwear_shoe import with_last
from app.drafter.model import Dimension, Floats, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief

_TREAD = 7.0


def sandal(brief: "Brief") -> Built:
    """A right sandal with two straps (more or fewer by count), a heel strap where wanted."""
    sole, thick = _sole(brief)
    count = max(1, brief.count("straps"))
    parts = _bottom(brief, sole, thick)
    places = np.linspace(0.68, 0.43, count) if count > 1 else np.array([0.60])
    wide = 0.135 if count < 3 else 0.09
    foot = foot_room(sole, thick)
    parts += _straps(brief, foot, [(float(x), wide) for x in places])
    if brief.has("heel_strap"):
        parts.append(_heel_strap(brief, foot))
    return _finished(brief, parts, sole, thick)


def clog(brief: "Brief") -> Built:
    """A right clog: closed toe, open heel, a buckled strap over the instep."""
    sole, thick = _sole(brief)
    parts = _bottom(brief, sole, thick)
    foot = foot_room(sole, thick)
    parts += _closed_front(brief, foot)
    if brief.has("strap"):
        parts += _straps(brief, foot, [(0.60, 0.080)], over=None)
    if brief.has("vents"):
        parts.append(_vents(brief, foot))
    return _finished(brief, parts, sole, thick)


def _sole(brief: "Brief") -> tuple[Sole, float]:
    return Sole(
        brief.mm("length") - 3.0, brief.mm("width") - 3.0, toe_spring=7.0, heel_spring=1.5
    ), brief.mm("sole_thickness")


def _finished(brief: "Brief", parts: list[Part], sole: Sole, thick: float) -> Built:
    bx = 0.69 * sole.length
    low, high = sole.half_widths(bx, 1.5)
    heel_low, heel_high = sole.half_widths(0.16 * sole.length, 1.5)
    top = float(foot_room(sole, thick).height(0.69))
    dimensions = (
        Dimension(
            "A",
            "Outsole length",
            (-1.5, 0, 0),
            (sole.length + 1.5, 0, 0),
            views=("bottom", "front"),
        ),
        Dimension("B", "Ball width", (bx, low, 0), (bx, high, 0), views=("bottom", "top")),
        Dimension(
            "C",
            "Heel width",
            (0.16 * sole.length, heel_low, 0),
            (0.16 * sole.length, heel_high, 0),
            views=("bottom",),
        ),
        Dimension(
            "E",
            "Sole thickness at heel",
            (20, heel_low, float(sole.ground(20.0))),
            (20, heel_low, float(sole.ground(20.0)) + thick),
            views=("front",),
            size="sole_thickness",
        ),
        Dimension(
            "F",
            "Upper height at ball",
            (bx, 0, float(sole.ground(bx)) + thick),
            (bx, 0, float(top)),
            views=("front",),
        ),
    )
    built = fitted(
        parts,
        dimensions,
        width=brief.mm("length"),
        depth=brief.mm("width"),
        height=brief.mm("height") if brief.states("height") else None,
    )
    return with_last(built, brief)


def _bottom(brief: "Brief", sole: Sole, thick: float) -> list[Part]:
    """Outsole with tread, shaft of cork, and the footbed with its raised edge and heel cup."""
    outsole = bottoms.slab(sole, 2.0, _TREAD, 1.5, edge=1.0)
    tread = bottoms.herringbone(sole, 1.5, pitch=9.0)
    wall = [
        (0.6, _TREAD + 0.1),
        (0.9, _TREAD + 0.8),
        (0.2, thick * 0.6),
        (0.4, thick - 3.2),
        (0.4, thick - 2.0),
    ]
    rings = [bottoms.ring(sole, o, z) for o, z in wall]
    cork = solids.loft(
        [
            *sole.shrunk(rings[0], (0.05, 0.5, 0.9)),
            *rings,
            *sole.shrunk(rings[-1], (0.9, 0.5, 0.05)),
        ]
    )
    bed = _footbed(sole, thick)
    stitch = bottoms.ring(sole, -2.4, thick + _rim(sole) + 0.25)
    line = Line(np.vstack([stitch, stitch[:1]]), "detail")
    return [
        Part(
            "outsole",
            "Outsole",
            (outsole, *tread),
            brief.look("outsole"),
            (),
            "EVA, herringbone tread",
        ),
        Part("midsole", "Midsole", (cork,), brief.look("midsole"), (), "Moulded, sealed edge"),
        Part(
            "footbed",
            "Footbed",
            (bed,),
            brief.look("footbed"),
            (line,),
            "Deep heel cup, raised toe bar",
        ),
    ]


def _rim(sole: Sole) -> Floats:
    """How far the edge of the footbed stands up round the foot."""
    t = sole.outline()[:, 0] / sole.length
    return np.asarray(
        2.2
        + 5.0 * np.clip((0.30 - t) / 0.30, 0, 1) ** 0.8
        + 2.4 * np.clip((t - 0.8) / 0.2, 0, 1) ** 1.5
    )


def _footbed(sole: Sole, thick: float) -> Mesh:
    rim = _rim(sole)
    rows = [
        (0.3, thick - 1.9, 0.0),
        (0.6, thick - 1.0, 0.35),
        (0.2, thick, 0.8),
        (-1.6, thick + 0.2, 1.0),
        (-4.0, thick - 0.3, 0.85),
        (-9.0, thick - 1.6, 0.35),
        (-14.0, thick - 2.6, 0.06),
    ]
    rings = [bottoms.ring(sole, o, z + rim * share) for o, z, share in rows]
    last = rings[-1]
    inner = sole.shrunk(last, (0.85, 0.65, 0.45, 0.25, 0.05))
    for ring in inner:
        t = ring[:, 0] / sole.length
        ring[:, 2] += 2.0 * np.exp(-(((t - 0.76) / 0.035) ** 2)) + 3.0 * np.exp(
            -(((t - 0.5) / 0.08) ** 2)
        )
    return solids.loft([*sole.shrunk(rings[0], (0.05, 0.5, 0.9)), *rings, *inner])


def _strap_grid(foot: FootRoom, at: float, wide: float, over: float | None) -> Floats:
    """Points of a strap; over=None lays it on a closed front, else `over` mm above the foot."""
    phi = np.linspace(0.0, np.pi, 61)[None]
    u = np.linspace(-1, 1, 15)[:, None]
    t = at + u * wide / 2 * (1 - 0.16 * np.sin(phi) ** 2) + 0.030 * np.cos(phi)
    if over is not None:
        return foot.arch(t, phi, over, 9.0)
    grid = foot.front(t, 0.04 + phi * (np.pi - 0.08) / np.pi)
    return np.asarray(grid + normals_of(grid) * 3.3)


def _straps(
    brief: "Brief", foot: FootRoom, places: Sequence[tuple[float, float]], over: float | None = 2.2
) -> list[Part]:
    meshes: list[Mesh] = []
    lines: list[Line] = []
    frames: list[Mesh] = []
    for at, wide in places:
        grid = _strap_grid(foot, at, wide, over)
        meshes.append(thick_sheet(grid, 3.0))
        for row in (1, -2):
            points = grid[row].copy()
            points[:, 2] += 0.15
            lines.append(Line(points + _out(grid, row) * 0.15, "stitch"))
        if brief.has("buckles"):
            frames += _buckle(grid)
            tab, tab_lines = _tab(grid)
            meshes.append(tab)
            lines += tab_lines
    parts = [
        Part(
            "straps",
            "Straps",
            tuple(meshes),
            brief.look("straps"),
            tuple(lines),
            "Lined, edges painted",
        )
    ]
    if frames:
        parts.append(
            Part(
                "buckles",
                "Buckles",
                tuple(frames),
                brief.look("buckles"),
                (),
                "Die cast, single pin",
            )
        )
    return parts


def _out(grid: Floats, row: int) -> Floats:
    return np.asarray(normals_of(grid)[row])


def _spot(grid: Floats, column: int) -> tuple[Floats, Floats, Floats]:
    """The middle of the strap at a column: point, direction over the foot, outward direction."""
    row = len(grid) // 2
    ahead = grid[row, column + 1] - grid[row, column - 1]
    return grid[row, column], ahead / np.linalg.norm(ahead), _out(grid, row)[column]


def _tab(grid: Floats) -> tuple[Mesh, list[Line]]:
    """The free end of the strap that runs through the buckle, on the lateral side."""
    row = len(grid) // 2
    columns = np.arange(12, 31)
    base = grid[:, columns]
    outward = normals_of(grid)[:, columns]
    shares = np.linspace(-1, 1, len(grid))[:, None]
    close = np.sqrt(np.clip(1 - ((columns - 12) / 18.0) ** 8, 0.02, 1))
    middle = base[row][None]
    narrow = (
        middle + (base - middle) * (0.52 * close[None, :, None]) * np.ones_like(shares)[..., None]
    )
    sheet = narrow + outward * 2.6
    return thick_sheet(sheet, 2.4), [Line(sheet[k] + outward[k] * 0.2, "stitch") for k in (1, -2)]


def _buckle(grid: Floats) -> list[Mesh]:
    point, ahead, out = _spot(grid, 16)
    side = np.cross(out, ahead)
    half = float(np.linalg.norm(grid[-1, 16] - grid[0, 16])) * 0.36
    outline = solids.rounded_rectangle(2 * half, 17.0, 3.5, 8)
    path = point + out * 5.0 + outline[:, :1] * side + outline[:, 1:] * ahead
    frame = solids.tube_along(path, 1.5, 20, closed=True)
    pin = solids.tube_along(
        [point + out * 5.6 - ahead * 7.5, point + out * 6.6, point + out * 6.0 + ahead * 8.5],
        1.1,
        16,
        round_ends=True,
    )
    return [frame, pin]


def _heel_strap(brief: "Brief", foot: FootRoom) -> Part:
    sole, thick = foot.sole, foot.thick
    lateral = foot.arch(0.42, 0.55, 2.5, 3.0)
    medial = foot.arch(0.42, np.pi - 0.55, 2.5, 3.0)
    knots = np.array(
        [
            lateral,
            (0.22 * sole.length, lateral[1] + 3, thick + 40.0),
            (0.05 * sole.length, -20.0, thick + 44.0),
            (2.0, 0.0, thick + 44.0),
            (0.05 * sole.length, 19.0, thick + 44.0),
            (0.22 * sole.length, medial[1] - 3, thick + 40.0),
            medial,
        ]
    )
    path = solids.smooth_curve(knots, 120)
    band = solids.sweep(solids.rounded_rectangle(3.2, 17.0, 1.3, 5), path, up=(0.0, 0.0, 1.0))
    return Part("heel_strap", "Heel strap", (band,), brief.look("straps"), (), "Adjustable, lined")


def _closed_front(brief: "Brief", foot: FootRoom) -> list[Part]:
    """The upper from the instep to the toe: an arch over the foot that closes at the tip."""
    phi = np.linspace(0.0, np.pi, 97)
    v = np.linspace(0, 1, 56)[:, None]
    mouth = (0.42 + 0.115 * np.sin(phi) ** 1.5)[None]
    grid = foot.front(mouth + (0.992 - mouth) * (1 - (1 - v) ** 1.7), phi[None])
    upper = thick_sheet(grid, 2.6)
    lines = [Line(grid[k] + _out(grid, k) * 0.2, "stitch") for k in (2, 4)]
    return [
        Part(
            "upper",
            "Upper",
            (upper,),
            brief.look("upper"),
            tuple(lines),
            "One piece, edge bound, stapled to the midsole",
        )
    ]


def _vents(brief: "Brief", foot: FootRoom) -> Part:
    plug = solids.revolve([(3.0, -0.6), (3.0, 0.25), (0, 0.25)], 24)
    holes = []
    for t, phis in (
        (0.66, (0.9, 1.25, 1.6, 1.95, 2.3)),
        (0.74, (0.8, 1.2, 1.6, 2.0, 2.4)),
        (0.82, (1.05, 1.5, 1.95)),
    ):
        for phi in phis:
            point = foot.front(t, phi)
            du, dv = foot.front(t, phi + 0.02) - point, foot.front(t + 0.005, phi) - point
            normal = np.cross(du, dv)
            normal /= np.linalg.norm(normal)
            normal = normal if normal[2] > 0 else -normal
            u = du / np.linalg.norm(du)
            matrix = np.eye(4)
            matrix[:3, 0], matrix[:3, 1], matrix[:3, 2], matrix[:3, 3] = (
                u,
                np.cross(normal, u),
                normal,
                point,
            )
            holes.append(solids.transform(plug, matrix))
    return Part(
        "vents", "Vent holes", (solids.merge(*holes),), brief.look("vents"), (), "Punched Ø 6 mm"
    )
