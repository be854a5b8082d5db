"""Table lamps: a turned or columnar base, a fabric drum or a dome as shade, bulb and cord."""

from dataclasses import dataclass, replace

import numpy as np

from app.drafter.archetypes.hollowware import divided, lean, spline
from app.drafter.archetypes.hollowware_fittings import fluted, turned
from app.drafter.archetypes.homeware_cord import floor_cord
from app.drafter.archetypes.vessel_parts import WOODS, Built, across, made, rise
from app.drafter.brief_value import Brief
from app.drafter.model import Dimension, Line, Look, Mesh, Part
from app.drafter.solids import merge, revolve, rotate, rounded_polygon, smooth_curve, tube_along

# How wide a shade is at its top, as a share of its width below.
_TAPER = {"cylinder_shade": 1.0, "cone_shade": 0.40}


@dataclass(frozen=True, slots=True)
class _Lamp:
    """Heights and radii in mm."""

    height: float
    shade_low: float
    shade_high: float
    radius_low: float
    radius_high: float
    base: float
    base_top: float


def table_lamp(brief: Brief) -> Built:
    """Parts and dimensions of a table lamp."""
    lamp = _measure(brief)
    parts = [_base(brief, lamp), _neck(brief, lamp), _socket(brief, lamp), _bulb(brief, lamp)]
    parts += _dome(brief, lamp) if brief.has("dome") else _drum(brief, lamp)
    if brief.has("cord"):
        cord, switch = floor_cord(lamp.base, max(lamp.radius_low, lamp.base) * 0.88)
        parts.append(
            made(brief, "cord", *cord, construction="Textile covered, length to be confirmed")
        )
        if brief.has("switch"):
            parts.append(made(brief, "switch", switch, construction="In-line rocker"))
    return tuple(parts), _dimensions(brief, lamp)


def _measure(brief: Brief) -> _Lamp:
    height, radius = brief.mm("height"), brief.mm("diameter") / 2
    tall = brief.mm("shade_height")
    tall = min(tall, height * 0.75)
    top = radius * _TAPER.get(next(filter(brief.has, _TAPER), ""), 0.80)
    if brief.states("shade_top"):
        top = brief.mm("shade_top") / 2
    low = height - tall
    base = min(brief.mm("base_diameter") / 2, radius * 1.4)
    clear = 0.13 * tall if not brief.has("dome") else -0.04 * tall
    return _Lamp(height, low, height, radius, top, base, low - clear)


def _base(brief: Brief, lamp: _Lamp) -> Part:
    top, r = lamp.base_top, lamp.base
    if brief.has("stem"):
        mesh = _disc_and_rod(brief, r, top)
        look = _sheet_look(brief, "base")
        return made(brief, "base", mesh, look=look, construction="Weighted foot, rod screwed in")
    if brief.has("column"):
        bend = min(brief.rounded(4.0), r * 0.4)
        waist = r * 0.62
        profile = rounded_polygon(
            [(0, 0.0), (r - 1, 0), (r, 1.5), (r, 16), (waist, 22), (waist, top), (0, top)],
            [0, 0.8, 1.0, 3.0, 8.0, bend, 0], 9, closed=False,
        )  # fmt: skip
        mesh = revolve(lean(divided(profile)), 192)
        if brief.has("ribbed"):
            mesh = fluted(mesh, 32, 2.0, 24, top - 4, fade=5.0)
        return made(brief, "base", mesh, texture="wood/z" if _wooden(brief) else None)
    if brief.has("cone_base"):
        return _cone(brief, r, top)
    belly = 0.40 * brief.vary("belly", 0.12)
    outline = spline(
        [
            (r * 0.62, 0.6), (r * 0.80, 1.0), (r * 1.04, top * 0.20), (r * 1.07, top * belly),
            (r * 0.92, top * (belly + 0.24)), (r * 0.42, top * 0.86), (r * 0.20, top * 0.97),
            (r * 0.19, top),
        ],
        110,
    )  # fmt: skip
    outline[:, 0] *= r / outline[:, 0].max()
    under = np.array([(0.0, 2.2), (r * 0.5, 2.2), (r * 0.53, 0.3), (r * 0.56, 0.0), (r * 0.6, 0.0)])
    mesh = revolve(lean(np.vstack([under, outline, [(0.0, top)]])), 192)
    if brief.has("ribbed"):
        mesh = fluted(mesh, 32, 2.4, top * 0.06, top * 0.9, fade=top * 0.08)
    return made(
        brief, "base", mesh, construction=None if _wooden(brief) else "Cast, glazed, felt pad below"
    )


def _cone(brief: Brief, radius: float, top: float) -> Part:
    """A base that narrows in a straight line from its foot to the neck."""
    neck = radius * 0.2
    bend = min(brief.rounded(3.0), radius * 0.2)
    profile = rounded_polygon(
        [(0, 2.2), (radius - 6, 2.2), (radius - 5, 0), (radius, 0), (neck, top), (0, top)],
        [0, 0.4, 0.4, bend, min(bend, neck * 0.4), 0], 9, closed=False,
    )  # fmt: skip
    mesh = revolve(lean(divided(profile)), 192)
    if brief.has("ribbed"):
        mesh = fluted(mesh, 32, 1.6, top * 0.06, top * 0.8, fade=top * 0.1)
    how = None if _wooden(brief) else "Cast, glazed, felt pad below"
    return made(brief, "base", mesh, construction=how)


def _wooden(brief: Brief) -> bool:
    return brief.look("base").material in WOODS


def _disc_and_rod(brief: Brief, radius: float, top: float) -> Mesh:
    bend = min(brief.rounded(3.0), 8.0)
    return turned(
        [(0, 0), (radius, 0), (radius, 14), (12, 17), (6.5, 26), (6.5, top), (0, top)],
        [0, 1.5, bend, 6, 6, 0.6, 0],
    )


def _neck(brief: Brief, lamp: _Lamp) -> Part:
    """Metal cap on the base and the threaded tube up to the socket."""
    top, end = lamp.base_top, _socket_low(lamp)
    cap = min(lamp.base * 0.24, 20.0) if not brief.has("stem") else 9.0
    if brief.has("column"):
        cap = lamp.base * 0.3
    return made(
        brief,
        "neck",
        turned(
            [(0, top - 0.5), (cap + 2, top - 0.5), (cap + 2, top + 3), (cap * 0.6, top + 6),
            (7, top + 9), (7, end + 1), (0, end + 1)],
            [0, 0.8, 1.2, 3, 2, 0.5, 0],
        ),
    )  # fmt: skip


def _socket_low(lamp: _Lamp) -> float:
    return max(lamp.base_top + 12.0, lamp.shade_low + 6.0)


def _fit(lamp: _Lamp) -> float:
    """How small holder and bulb must be to stay below the top of the shade, at most 1."""
    return float(np.clip((lamp.shade_high - 5.0 - _socket_low(lamp)) / 86.0, 0.2, 1.0))


def _holder(fit: float) -> str:
    """The usual lamp base of that size."""
    return "E27" if fit > 0.9 else "E14" if fit > 0.6 else "G9"


def _shrunk(mesh: Mesh, fit: float, low: float) -> Mesh:
    floor = np.array([0.0, 0.0, low])
    return Mesh(floor + (mesh.points - floor) * fit, mesh.faces)


def _socket(brief: Brief, lamp: _Lamp) -> Part:
    low, fit = _socket_low(lamp), _fit(lamp)
    body = turned(
        [
            (0, low),
            (15, low),
            (17, low + 8),
            (17, low + 34),
            (18.5, low + 36),
            (18.5, low + 42),
            (0, low + 42),
        ],
        [0, 3, 3, 1, 0.8, 1, 0],
    )
    how = f"{_holder(fit)} holder, to be confirmed"
    return made(brief, "socket", _shrunk(body, fit, low), construction=how)


def _bulb(brief: Brief, lamp: _Lamp) -> Part:
    low = _socket_low(lamp) + 40
    r = float(np.clip((lamp.shade_high - low) * 0.30, 14, 32))
    outline = spline(
        [
            (12.5, low), (12.8, low + r * 0.4), (r * 0.86, low + r * 1.2),
            (r * 1.06, low + r * 2.1),
            (r * 0.80, low + r * 3.0), (r * 0.3, low + r * 3.12), (0.0, low + r * 3.12),
        ],
        60,
    )  # fmt: skip
    outline[-1, 0] = 0.0
    bulb = revolve(lean(outline), 96)
    return made(brief, "bulb", _shrunk(bulb, _fit(lamp), _socket_low(lamp)))


def _drum(brief: Brief, lamp: _Lamp) -> list[Part]:
    """A fabric shade on two wire rings, held by a spider of three arms on the socket."""
    low, high, a, b = lamp.shade_low, lamp.shade_high, lamp.radius_low, lamp.radius_high
    edge = 1.7
    z = np.linspace(low + edge, high - edge, 22)
    share = (z - low) / (high - low)
    r = a - 1.2 + (b - a) * share
    wall = np.column_stack([r, z])
    mesh = revolve(np.vstack([wall, (wall - [1.3, 0.0])[::-1]]), 192, closed=True)
    if brief.has("pleated"):
        mesh = _pleats(mesh, round(a * 0.55))
    slope = (a - b) / (high - low)
    trims = [_trim(a, low, 1.0, slope), _trim(b, high, -1.0, slope)]
    seam = np.column_stack([0 * z, r + 0.12, z])
    shade = made(
        brief, "shade", mesh, lines=(Line(seam, "seam"),),
        construction="Laminated on styrene, glued back seam",
    )  # fmt: skip
    return [
        shade,
        made(brief, "trim", *trims, construction="Self-fabric tape over the wire ring"),
        made(brief, "fitter", _spider(lamp, b - 3.0, high - edge)),
    ]


def _trim(radius: float, end: float, inward: float, slope: float) -> Mesh:
    """A taped edge at the height `end`; `inward` 1 stands up from it, -1 hangs down.

    `slope` is by how much the shade narrows with each mm of height; the tape lies flat on it.
    """
    corners = [
        (radius - 3.4, 0.0), (radius, 0.0), (radius, 7.0), (radius - 1.6, 7.0), (radius - 1.8, 3.2),
        (radius - 3.4, 3.2),
    ]  # fmt: skip
    outline = [(r - slope * inward * z, end + inward * z) for r, z in corners]
    return turned(outline, [1.2, 1.2, 0.4, 0.1, 0.4, 0.8], segments=192, closed=True)


def _pleats(mesh: Mesh, count: int) -> Mesh:
    points = mesh.points.copy()
    angle = np.arctan2(points[:, 1], points[:, 0])
    radius = np.hypot(points[:, 0], points[:, 1])
    moved = radius + 1.1 * (np.abs(np.cos(count * angle / 2)) - 1.0)
    points[:, :2] *= (moved / radius)[:, None]
    return Mesh(points, mesh.faces)


def _spider(lamp: _Lamp, reach: float, top: float) -> Mesh:
    fit = _fit(lamp)
    low, inner = _socket_low(lamp) + 38 * fit, 18.8 * fit
    ring = turned(
        [(inner, low), (inner + 4.2, low), (inner + 4.2, low + 2.4), (inner, low + 2.4)],
        0.8,
        closed=True,
    )
    arm = smooth_curve(
        [
            (inner + 2.2, 0, low + 1.2),
            (inner + 11.2, 0, low + 6),
            (reach * 0.55, 0, top - 26),
            (reach * 0.86, 0, top - 4),
            (reach, 0, top),
        ],
        40,
    )
    rod = tube_along(arm, 1.5, 16)
    return merge(ring, *(rotate(rod, "z", 90 + 120 * i) for i in range(3)))


def _dome(brief: Brief, lamp: _Lamp) -> list[Part]:
    """A dome of sheet or glass that rests on the socket, closed above."""
    low, high, r = lamp.shade_low, lamp.shade_high, lamp.radius_low
    t = np.radians(np.linspace(0, 90, 60))
    outer = np.column_stack([r * np.cos(t) ** 0.92, low + (high - low) * np.sin(t)])
    outer[-1, 0] = 0.0
    inner = np.column_stack([(r - 2.2) * np.cos(t) ** 0.92, low + (high - low - 2.6) * np.sin(t)])
    inner[-1, 0] = 0.0
    lip = np.array([(r - 0.35, low - 0.9), (r - 1.1, low - 1.2), (r - 1.85, low - 0.9)])
    mesh = revolve(np.vstack([outer[::-1], lip, inner]), 192)
    rod_low = _socket_low(lamp) + 40 * _fit(lamp)
    rod = tube_along([(0, 0, rod_low), (0, 0, high - 1.5)], 3.0, 32)
    return [
        made(
            brief, "shade", mesh, look=_sheet_look(brief, "shade"), construction="Spun, one piece"
        ),
        made(brief, "fitter", rod),
    ]


def _sheet_look(brief: Brief, key: str) -> Look:
    """A dome or a disc and rod is of coated sheet unless another material is named."""
    look = brief.look(key)
    if look.material not in ("linen", "stoneware") or brief.material == look.material:
        return look
    named = brief.part_looks.get(key)
    if named is not None and named.material:
        return look
    return replace(look, material="steel", finish="powder coat")


def _dimensions(brief: Brief, lamp: _Lamp) -> tuple[Dimension, ...]:
    found = [
        across("A", "Shade diameter, bottom", lamp.radius_low, lamp.shade_low, size="diameter"),
        across(
            "B",
            "Base diameter",
            lamp.base,
            lamp.base_top * 0.4,
            ("front", "bottom"),
            size="base_diameter",
        ),
        rise(
            "E",
            "Shade height",
            lamp.radius_low,
            lamp.shade_low,
            lamp.shade_high,
            size="shade_height",
        ),
        rise("F", "Height to the shade", -lamp.radius_low, 0.0, lamp.shade_low),
    ]
    if not brief.has("dome"):
        found.append(
            across("C", "Shade diameter, top", lamp.radius_high, lamp.shade_high, size="shade_top")
        )
    return tuple(found)
