"""Portable loudspeakers: a cylinder wrapped in cloth, with keys on top and a carry strap."""

from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import ovals
from app.drafter.archetypes.exact_size import Built
from app.drafter.model import Dimension, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


def bluetooth_speaker(brief: "Brief") -> Built:
    """A portable cylinder wrapped in cloth, with end caps, keys on top and a carry strap."""
    radius, height = brief.mm("diameter") / 2, brief.mm("height")
    edge = min(brief.rounded(9.0), radius * 0.4)
    low, high = height * 0.085, height * 0.925
    wrap = solids.revolve(
        ovals.rounded_profile(
            [
                (radius - 6, low),
                (radius - 0.8, low),
                (radius, low + 1.2),
                (radius, high - 1.2),
                (radius - 0.8, high),
                (radius - 6, high),
            ],
            [0, 0.3, 0.6, 0.6, 0.3, 0],
        ),
        192,
    )
    base = solids.revolve(
        ovals.rounded_profile(
            [
                (0, 2.5),
                (radius * 0.80, 2.5),
                (radius - 0.4, 2.5 + edge * 0.4),
                (radius - 0.4, low - 0.5),
                (0, low - 0.5),
            ],
            [0, 1, edge * 0.6, 0.6, 0],
        ),
        192,
    )
    foot = solids.revolve(
        ovals.rounded_profile(
            [(0, 0), (radius * 0.74, 0), (radius * 0.76, 3.2), (0, 3.2)], [0, 1.2, 0, 0]
        ),
        128,
    )
    top = solids.revolve(
        ovals.rounded_profile(
            [
                (0, high + 0.5),
                (radius - 0.4, high + 0.5),
                (radius - 0.4, height),
                (radius * 0.80, height),
                (radius * 0.76, height - 2.4),
                (0, height - 2.4),
            ],
            [0, 0.6, edge * 0.8, 1.5, 1.0, 0],
            10,
        ),
        192,
    )
    ring = solids.revolve(
        [
            (radius - 0.5, high - 0.7),
            (radius + 0.35, high - 0.5),
            (radius + 0.35, high + 0.9),
            (radius - 0.5, high + 1.1),
        ],
        192,
        closed=True,
    )
    seam_z = np.linspace(low + 2, high - 2, 60)
    seam = Line(np.column_stack([np.zeros(60), np.full(60, radius + 0.1), seam_z]), "seam")
    parts = [
        Part(
            "wrap",
            "Cloth wrap",
            (wrap,),
            brief.look("wrap"),
            (seam,),
            "Knitted cloth over a perforated tube, seam at the back",
            texture="weave 1.3",
        ),
        Part("base", "Base", (base,), brief.look("base"), (), "Moulded shell"),
        Part("foot", "Foot", (foot,), brief.look("foot"), (), "Overmoulded ring"),
        Part("top", "Top cap", (top,), brief.look("top"), (), "Moulded, keys let in"),
        Part("trim", "Trim ring", (ring,), brief.look("trim"), (), "Snap ring"),
        _keys(brief, radius, height - 2.4),
        _light(brief, radius, low),
        _socket(brief, radius, low),
    ]
    if brief.has("strap"):
        parts.append(_strap(brief, radius, high))
    dimensions = (
        Dimension(
            "A",
            "Body diameter",
            (-radius, 0, height / 2),
            (radius, 0, height / 2),
            "diameter",
            ("front", "top"),
        ),
        Dimension("B", "Cloth height", (radius, 0, low), (radius, 0, high), views=("front",)),
        Dimension(
            "C",
            "Foot diameter",
            (-radius * 0.74, 0, 0),
            (radius * 0.74, 0, 0),
            "diameter",
            ("bottom",),
        ),
    )
    return tuple(parts), dimensions


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


def _strap(brief: "Brief", radius: float, high: float) -> Part:
    """A webbing loop at the right, hung from the top cap."""
    x = radius - 3.0
    z = high + 5.0
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
