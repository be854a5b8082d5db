"""Portable loudspeakers: a cylinder wrapped in cloth, with keys on top and a carry strap."""

from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import ovals
from app.drafter.archetypes.exact_size import Built
from app.drafter.archetypes.pieces import piece
from app.drafter.model import Dimension, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


def bluetooth_speaker(brief: "Brief") -> Built:
    """A portable cylinder wrapped in cloth, with end caps, keys on top and a carry strap."""
    radius, height = brief.mm("diameter") / 2, brief.mm("height")
    low, high = height * 0.085, height * 0.925
    parts = _shells(brief, radius, height, (low, high))
    parts += [
        _keys(brief, radius, height - 2.4),
        _light(brief, radius, low),
        _socket(brief, radius, low),
    ]
    if brief.has("strap"):
        parts.append(_strap(brief, radius, high, height))
    z, r, foot = height / 2, radius, radius * 0.74
    views = ("front", "top")
    return tuple(parts), (
        Dimension("A", "Body diameter", (-r, 0, z), (r, 0, z), "diameter", views, size="diameter"),
        Dimension("B", "Cloth height", (r, 0, low), (r, 0, high), views=("front",)),
        Dimension("C", "Foot diameter", (-foot, 0, 0), (foot, 0, 0), "diameter", ("bottom",)),
    )


def _shells(brief: "Brief", radius: float, height: float, cloth: tuple[float, float]) -> list[Part]:
    """Cloth wrap, base with its foot, top cap and the ring between cap and cloth."""
    low, high = cloth
    edge, r = min(brief.rounded(9.0), radius * 0.4), radius - 0.4
    wrap = [(radius - 6, low), (radius - 0.8, low), (radius, low + 1.2)]
    wrap += [(radius, high - 1.2), (radius - 0.8, high), (radius - 6, high)]
    base = [(0, 2.5), (radius * 0.80, 2.5), (r, 2.5 + edge * 0.4), (r, low - 0.5), (0, low - 0.5)]
    foot = [(0, 0), (radius * 0.74, 0), (radius * 0.76, 3.2), (0, 3.2)]
    top = [(0, high + 0.5), (r, high + 0.5), (r, height), (radius * 0.80, height)]
    top += [(radius * 0.76, height - 2.4), (0, height - 2.4)]
    inner, outer = radius - 0.5, radius + 0.35
    ring = [(inner, high - 0.7), (outer, high - 0.5), (outer, high + 0.9), (inner, high + 1.1)]
    trim = solids.revolve(ring, 192, closed=True)
    z = np.linspace(low + 2, high - 2, 60)
    seam = Line(np.column_stack([np.zeros(60), np.full(60, radius + 0.1), z]), "seam")
    how = "Knitted cloth over a perforated tube, seam at the back"
    cap = _turn(top, [0, 0.6, edge * 0.8, 1.5, 1.0, 0])
    cloth_wrap = _turn(wrap, [0, 0.3, 0.6, 0.6, 0.3, 0])
    return [
        piece(brief, "wrap", cloth_wrap, how, lines=[seam], texture="weave 1.3"),
        piece(brief, "base", _turn(base, [0, 1, edge * 0.6, 0.6, 0]), "Moulded shell"),
        piece(brief, "foot", _turn(foot, [0, 1.2, 0, 0]), "Overmoulded ring"),
        piece(brief, "top", cap, "Moulded, keys let in"),
        piece(brief, "trim", trim, "Snap ring"),
    ]


def _turn(profile: list[tuple[float, float]], radii: list[float]) -> Mesh:
    return solids.revolve(ovals.rounded_profile(profile, radii, 8), 192)


def _keys(brief: "Brief", radius: float, z: float) -> Part:
    """Volume, play and pairing keys raised from the recessed top."""
    size = radius * 0.15
    bar = solids.rounded_box((size * 2.0, size * 0.62, 2.2), 0.9, 5)
    upright = solids.rounded_box((size * 0.62, size * 2.0, 2.2), 0.9, 5)
    dot = solids.revolve(
        ovals.rounded_profile(
            [(0, -1), (size * 0.55, -1), (size * 0.55, 1.1), (0, 1.1)], [0, 0, 0.8, 0]
        ),
        48,
    )
    spread = radius * 0.42
    plus = (solids.move(bar, spread, 0, z), solids.move(upright, spread, 0, z))
    minus = solids.move(bar, -spread, 0, z)
    return Part(
        "keys",
        "Keys",
        (
            *plus,
            minus,
            solids.move(dot, 0, 0, z),
            solids.move(dot, 0, spread, z),
            solids.move(dot, 0, -spread, z),
        ),
        brief.look("keys"),
        (),
        "Overmoulded, 0.3 mm travel",
    )


def _light(brief: "Brief", radius: float, low: float) -> Part:
    lens = solids.rounded_box((14.0, 2.0, 2.2), 0.9, 4, 8)
    bent = lens.points.copy()
    bent[:, 1] += radius - np.sqrt(radius**2 - bent[:, 0] ** 2)
    return Part(
        "light",
        "Status light",
        (solids.move(Mesh(bent, lens.faces), 0, -radius + 0.2, low * 0.72),),
        brief.look("light"),
        (),
        "Light guide",
    )


def _socket(brief: "Brief", radius: float, low: float) -> Part:
    flap = solids.rounded_box((22.0, 3.0, low * 0.42), 1.2, 5, 8)
    bent = flap.points.copy()
    bent[:, 1] -= radius - np.sqrt(radius**2 - bent[:, 0] ** 2)
    return Part(
        "socket",
        "Port cover",
        (solids.move(Mesh(bent, flap.faces), 0, radius - 0.9, low * 0.66),),
        brief.look("socket"),
        (),
        "Silicone flap over USB-C",
    )


def _strap(brief: "Brief", radius: float, high: float, height: float) -> Part:
    """A webbing loop at the right, hung from the top cap."""
    x = radius - 3.0
    # The strap is 2 mm thick and must not stand above the body, whose height is stated.
    z = min(high + 5.0, height - 4.0)
    drop = min(high * 0.34, 70.0)
    path = solids.smooth_curve(
        [
            (x, 0, z),
            (x + 10, -1, z + 1),
            (x + 16, -2, z - drop * 0.4),
            (x + 9, -3, z - drop),
            (x + 4.5, -1, z - drop * 0.96),
            (x + 6.5, 1, z - drop * 0.45),
            (x + 4.6, 1, z - 9),
            (x, 1, z - 4),
        ],
        120,
    )
    section = solids.rounded_rectangle(11.0, 1.8, 0.8, 4)
    strap = solids.sweep(section, path, up=np.cross(np.gradient(path, axis=0), [0.0, 1.0, 0.0]))
    return Part("strap", "Carry strap", (strap,), brief.look("strap"), (), "Webbing, bar tacked")
