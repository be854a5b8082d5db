"""Chargers: a wall plug with USB-C sockets and folding or fixed pins, and a wireless pad."""

from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import ovals
from app.drafter.archetypes.exact_size import Built
from app.drafter.archetypes.pieces import along, piece
from app.drafter.model import Dimension, Floats, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief

# Pins of IEC 60906 / EN 50075 (EU), NEMA 1-15 (US) and BS 1363 (UK) plugs, mm.
_EU_SPREAD, _EU_PIN, _EU_LENGTH = 18.6, 4.0, 19.0
_US_SPREAD, _US_BLADE, _US_LENGTH = 12.7, (1.5, 6.3), 16.0


def charger(brief: "Brief") -> Built:
    """A wall charger: sockets on the front, pins at the back, as many sockets as counted."""
    width, height, depth = brief.mm("width"), brief.mm("height"), brief.mm("depth")
    corner = min(brief.rounded(9.0), width * 0.45)
    outline = solids.rounded_rectangle(width, height, corner, 16)
    shell = ovals.turned(outline, _shell_profile(depth, brief.rounded(2.4)))
    body = solids.move(ovals.facing(shell, "-y"), 0, depth / 2, height / 2)
    inner = solids.rounded_rectangle(width - 7.0, height - 7.0, corner - 3.5, 14)
    face = ovals.facing(solids.extrude(inner, 1.2, bevel=0.4), "-y")
    face = solids.move(face, 0, -depth / 2 + 0.7, height / 2)
    seam = np.vstack([outline, outline[:1]])
    level = np.full(len(seam), depth * 0.22)
    line = Line(np.column_stack([seam[:, 0], level, seam[:, 1] + height / 2]), "seam")
    parts = [
        piece(brief, "body", body, "Two shells, ultrasonically welded", lines=[line]),
        piece(brief, "face", face, "Snap fit, carries the marking"),
        *_sockets(brief, width, height, -depth / 2 - 0.5),
        _pins(brief, height, depth / 2),
        _light(brief, width, height, -depth / 2 - 0.5),
    ]
    return tuple(parts), _plug_dimensions(brief, width / 2, depth / 2, height / 2)


def _plug_dimensions(brief: "Brief", x: float, y: float, z: float) -> tuple[Dimension, ...]:
    pin, half = _pin_length(brief), _spread(brief) / 2
    return (
        Dimension("A", "Housing depth", (x, -y, 0), (x, y, 0), views=("side", "top"), size="depth"),
        Dimension("B", "Pin length", (0, y, z), (0, y + pin, z), views=("side",)),
        Dimension("C", "Pin spacing", (-half, y, z), (half, y, z), views=("back",)),
    )


def _shell_profile(depth: float, edge: float) -> list[tuple[float, float]]:
    edge = min(edge, depth * 0.2)
    turn = np.radians(np.linspace(0, 90, 9))
    low = [(float(edge * (1 - np.sin(a))), float(edge * (1 - np.cos(a)))) for a in turn]
    high = [(i, depth - z) for i, z in reversed(low)]
    groove = [
        (0.0, depth * 0.275),
        (0.35, depth * 0.28),
        (0.35, depth * 0.29),
        (0.0, depth * 0.295),
    ]
    return [*low, *groove, *high]


def _sockets(brief: "Brief", width: float, height: float, y: float) -> list[Part]:
    """USB-C receptacles one above the other: metal shell, dark opening and tongue."""
    count = max(1, brief.count("ports"))
    pitch = min(13.0, (height - 16.0) / count)
    shells, holes, tongues = [], [], []
    for i in range(count):
        z = height / 2 + 2.0 + (i - (count - 1) / 2) * pitch
        outer, inner = (
            solids.rounded_rectangle(w, h, h / 2 - 0.02, 14) for w, h in ((9.6, 3.8), (8.5, 2.7))
        )
        shell = solids.extrude(outer, 1.6, [inner], bevel=0.25)
        hole = solids.extrude(inner * 0.995, 0.8)
        tongue = solids.rounded_box((6.4, 1.2, 0.7), 0.2, 3)
        shells.append(solids.move(ovals.facing(shell, "-y"), 0, y + 1.35, z))
        holes.append(solids.move(ovals.facing(hole, "-y"), 0, y + 0.75, z))
        tongues.append(solids.move(tongue, 0, y + 0.05, z))
    return [
        Part(
            "ports",
            "USB-C sockets",
            tuple(shells),
            brief.look("ports"),
            (),
            "Through-hole receptacle",
        ),
        Part("openings", "Socket openings", (*holes, *tongues), brief.look("openings")),
    ]


def _light(brief: "Brief", width: float, height: float, y: float) -> Part:
    lens = solids.revolve(
        ovals.rounded_profile([(0, 0), (1.1, 0), (1.1, 0.5), (0, 0.6)], [0, 0, 0.3, 0]), 32
    )
    return Part(
        "light",
        "Status light",
        (solids.move(ovals.facing(lens, "-y"), 0, y + 0.1, 6.0),),
        brief.look("light"),
        (),
        "Light guide",
    )


def _spread(brief: "Brief") -> float:
    return _US_SPREAD if brief.has("us_plug") else 22.2 if brief.has("uk_plug") else _EU_SPREAD


def _pin_length(brief: "Brief") -> float:
    return _US_LENGTH if brief.has("us_plug") else 17.7 if brief.has("uk_plug") else _EU_LENGTH


def _pins(brief: "Brief", height: float, y: float) -> Part:
    if brief.has("us_plug"):
        blade = solids.rounded_box((_US_BLADE[0], _US_LENGTH + 2, _US_BLADE[1]), 0.7, 4)
        pins = [
            solids.move(blade, x * _US_SPREAD / 2, y + _US_LENGTH / 2 - 1, height / 2)
            for x in (-1, 1)
        ]
    elif brief.has("uk_plug"):
        live = solids.rounded_box((6.35, 19.7, 4.0), 0.6, 4)
        earth = solids.rounded_box((4.0, 22.7, 8.0), 0.6, 4)
        pins = [solids.move(live, x * 11.1, y + 7.85, height / 2 - 8.0) for x in (-1, 1)]
        pins.append(solids.move(earth, 0, y + 9.35, height / 2 + 14.3))
    else:
        pins = [solids.move(_round_pin(), x * _EU_SPREAD / 2, y - 1.0, height / 2) for x in (-1, 1)]
    return Part(
        "pins", "Pins", tuple(pins), brief.look("pins"), (), "Nickel-plated brass, part sleeved"
    )


def _round_pin() -> Mesh:
    r = _EU_PIN / 2
    profile = ovals.rounded_profile(
        [
            (0, 0),
            (r + 0.9, 0),
            (r + 0.9, 1.6),
            (r, 1.8),
            (r, 10.8),
            (r - 0.12, 11.0),
            (r - 0.12, 20.0),
            (0, 20.0),
        ],
        [0, 0, 0.4, 0.1, 0, 0, 1.7, 0],
    )
    return ovals.facing(solids.revolve(profile, 48), "+y")


def wireless_charger(brief: "Brief") -> Built:
    """A round charging pad with a ring of soft top and a cable at the back."""
    radius, height = brief.mm("diameter") / 2, brief.mm("height")
    foot = [(radius * 0.62, 0), (radius * 0.84, 0), (radius * 0.84, 1.2), (radius * 0.62, 1.2)]
    ring = solids.revolve(ovals.rounded_profile(foot, [0.3] * 4), 128, closed=True)
    mark = Line(_cross(radius * 0.16, height + 0.05), "detail")
    body, soft = _pad_shells(radius, height, min(brief.rounded(2.4), height * 0.45))
    parts = [
        piece(brief, "body", body, "Turned shell, anodised"),
        piece(brief, "pad", soft, "Overmoulded, printed mark", lines=[mark]),
        piece(brief, "foot", ring, "Self-adhesive"),
    ]
    left, right, top = (-radius, 0, height), (radius, 0, height), ("top",)
    dimensions = [
        Dimension("A", "Pad diameter", left, right, "diameter", top, size="diameter"),
        Dimension(
            "B", "Housing height", (radius, 0, 0), right, views=("front", "side"), size="height"
        ),
    ]
    if brief.has("cable"):
        path = _cable_path(radius, height, brief.mm("cable_length"))
        parts.append(_cable(brief, path))
        dimensions.append(along("C", "Cable length", path, top, size="cable_length"))
    return tuple(parts), tuple(dimensions)


def _pad_shells(radius: float, height: float, edge: float) -> tuple[Mesh, Mesh]:
    """The housing and the soft top let into it."""
    shell = [
        (0, 0.6),
        (radius - 3.0, 0.6),
        (radius, 0.6 + height * 0.35),
        (radius, height - 0.4),
        (radius * 0.93, height - 0.4),
        (radius * 0.92, height - 1.4),
        (0, height - 1.4),
    ]
    soft = [
        (0, height - 1.6),
        (radius * 0.915, height - 1.6),
        (radius * 0.915, height - 0.2),
        (radius * 0.6, height),
        (0, height),
    ]
    rounded = ovals.rounded_profile(shell, [0, edge, edge, edge * 0.6, 0.3, 0.3, 0], 8)
    top = ovals.rounded_profile(soft, [0, 0, 0.6, 4, 0])
    return solids.revolve(rounded, 192), solids.revolve(top, 160)


def _cross(size: float, z: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    ring = solids.circle(size, 64)
    return np.column_stack([np.vstack([ring, ring[:1]]), np.full(65, z)])


def _cable_path(radius: float, height: float, reach: float) -> Floats:
    """The middle of a cable that leaves at the back and curls once on the table."""
    z = 2.4
    return solids.smooth_curve(
        [
            (0, radius - 2, height * 0.45),
            (0, radius + 14, z + 0.6),
            (6, radius + reach * 0.25, z),
            (reach * 0.30, radius + reach * 0.30, z),
            (reach * 0.42, radius + reach * 0.06, z),
            (reach * 0.42, radius - reach * 0.12, z),
        ],
        140,
    )


def _cable(brief: "Brief", path: Floats) -> Part:
    """The cable with its strain relief and plug."""
    cable = solids.tube_along(path, 1.75, 24)
    relief = solids.tube_along(path[:12], np.linspace(3.2, 1.9, 12), 32)
    way = (path[-1] - path[-2]) / np.linalg.norm(path[-1] - path[-2])
    end = path[-1] + np.array([0.0, 0.0, 0.4])
    block = solids.sweep(
        solids.rounded_rectangle(11.0, 5.4, 2.4, 8),
        np.stack([end - way * 2, end + way * 18]),
        up=(0, 0, 1.0),
    )
    plug = solids.sweep(
        solids.rounded_rectangle(8.3, 2.5, 1.2, 8),
        np.stack([end + way * 17, end + way * 25]),
        up=(0, 0, 1.0),
    )
    return Part(
        "cable",
        "Cable and plug",
        (cable, relief, block, plug),
        brief.look("cable"),
        (),
        "USB-C, moulded strain relief",
    )
