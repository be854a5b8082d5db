"""Shelf loudspeakers: a cabinet with exposed woofer and tweeter, port and terminals."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import ovals
from app.drafter.archetypes.exact_size import Built, fitted
from app.drafter.archetypes.pieces import piece
from app.drafter.model import Dimension, Floats, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief

_FOOT = 6.0


@dataclass(frozen=True, slots=True)
class _Cabinet:
    """Sizes of one cabinet in mm; the box stands on feet, drivers sit on its front."""

    width: float
    height: float
    depth: float
    corner: float

    @property
    def face(self) -> float:
        """The y of the front baffle."""
        return -self.depth / 2

    @property
    def woofer(self) -> tuple[float, float]:
        """Radius of the woofer's frame and height of its centre."""
        radius = min(self.width * 0.40, self.height * 0.265)
        return radius, _FOOT + radius + (self.width / 2 - radius) * 0.95

    @property
    def tweeter(self) -> tuple[float, float]:
        """Radius of the tweeter's plate and height of its centre."""
        radius, low = self.woofer
        size = min(radius * 0.55, self.width * 0.26)
        top = self.height - _FOOT
        return size, (low + radius + top) / 2 + size * 0.08


def speaker(brief: "Brief") -> Built:
    """A shelf loudspeaker of the stated size with woofer, tweeter, port and terminals."""
    box = _Cabinet(brief.mm("width"), brief.mm("height"), brief.mm("depth"), brief.rounded(13.0))
    parts = [*_cabinet(brief, box), *_woofer(brief, box), *_tweeter(brief, box), *_rear(brief, box)]
    if brief.has("grille"):
        parts.append(_grille(brief, box))
    return fitted(parts, _dimensions(box), width=box.width, height=box.height, depth=box.depth)


def _front(mesh: Mesh, box: _Cabinet, z: float, out: float = 0.0) -> Mesh:
    """A thing built along +Z put on the front baffle at height z."""
    return solids.move(ovals.facing(mesh, "-y"), 0.0, box.face - out, z)


def _cabinet(brief: "Brief", box: _Cabinet) -> list[Part]:
    high = box.height - _FOOT
    outline = solids.rounded_rectangle(box.width, high, min(box.corner, box.width * 0.3), 16)
    edge = min(3.0, box.corner * 0.4)
    holes = _holes(box, _FOOT + high / 2)
    body = solids.extrude(outline, box.depth, holes, bevel=edge)
    body = solids.move(ovals.facing(body, "-y"), 0.0, box.depth / 2, _FOOT + high / 2)
    inner = solids.rounded_rectangle(box.width - 9.0, high - 9.0, max(box.corner - 4.5, 2.0), 16)
    baffle = solids.extrude(inner, 2.4, holes, bevel=0.6)
    back = solids.extrude(inner, 2.4, bevel=0.6)
    back = solids.move(ovals.facing(back, "+y"), 0.0, box.depth / 2 - 1.0, _FOOT + high / 2)
    feet = []
    for x in (-1, 1):
        for y in (-1, 1):
            profile = ovals.rounded_profile(
                [(0, 0), (9.5, 0), (11, _FOOT + 1), (0, _FOOT + 1)], [0, 1.5, 0, 0]
            )
            foot = solids.revolve(profile, 48)
            spot = (x * (box.width / 2 - 24), y * (box.depth / 2 - 26))
            feet.append(solids.move(foot, *spot))
    return [
        Part(
            "cabinet",
            "Cabinet",
            (body,),
            brief.look("cabinet"),
            (),
            "18 mm panels, mitred, braced",
            texture="wood/z",
        ),
        Part(
            "baffle",
            "Baffle",
            (_front(baffle, box, _FOOT + high / 2, -1.0),),
            brief.look("baffle"),
            (),
            "Screwed and sealed",
        ),
        Part("back", "Rear panel", (back,), brief.look("back"), (), "Let in, screwed and sealed"),
        Part("feet", "Feet", tuple(feet), brief.look("feet"), (), "Moulded, self-adhesive"),
    ]


def _holes(box: _Cabinet, middle: float) -> list[Floats]:
    """Cut-outs of both drivers, round the middle of the front."""
    (r, z), (t, tz) = box.woofer, box.tweeter
    return [
        solids.circle(r * 0.93, 128, (0.0, z - middle)),
        solids.circle(t * 0.80, 96, (0.0, tz - middle)),
    ]


def _woofer(brief: "Brief", box: _Cabinet) -> list[Part]:
    r, z = box.woofer
    frame = [(r * 0.86, -2), (r * 0.92, -2), (r * 0.92, 0.2), (r, 0.2), (r, 3.4)]
    frame += [(r * 0.955, 3.9), (r * 0.90, 3.9), (r * 0.86, 0.5)]
    profile = ovals.rounded_profile(frame, [0, 0, 0, 0.2, 1.0, 0.5, 0.5, 0])
    rim = _front(solids.revolve(profile, 160, closed=True), box, z, 1.0)
    screws = _screws(box, r * 0.93, z, 4.9, 6)
    surround, cone, cap = (
        _front(mesh, box, z, out) for mesh, out in zip(_moving(r), (1.0, 1.2, 1.2), strict=True)
    )
    return [
        piece(brief, "woofer_frame", (rim, *screws), "Die-cast basket, six screws"),
        piece(brief, "surround", surround, "Half-roll"),
        piece(brief, "cone", cone, "Coated pulp"),
        piece(brief, "dust_cap", cap, "Bonded dome"),
    ]


def _moving(r: float) -> tuple[Mesh, Mesh, Mesh]:
    """Surround, cone and dust cap of a driver of frame radius r, looking along +Z."""
    t = np.linspace(0, np.pi, 14)
    roll = np.column_stack([r * 0.80 - r * 0.085 * np.cos(t), 1.0 + r * 0.075 * np.sin(t)])
    ends = [(r * 0.69, 0.2), (r * 0.69, -3), (r * 0.90, -3)]
    surround = solids.revolve(np.vstack([[(r * 0.90, 0.4)], roll[::-1], ends]), 160, closed=True)
    s = np.linspace(0.72, 0.27, 18)
    depth = -r * 0.34 * ((0.72 - s) / 0.45) ** 0.8
    front = np.column_stack([s * r, depth])
    behind = np.array([(0.0, depth[-1] - 2.0), (0.28 * r, depth[-1] - 2.0), (0.72 * r, -1.5)])
    cone = solids.revolve(np.vstack([behind, front, [(0.0, depth[-1])]]), 160)
    a = np.linspace(0, np.pi / 2, 16)
    dome = np.column_stack([r * 0.29 * np.cos(a), -r * 0.33 + r * 0.17 * np.sin(a)])
    return surround, cone, solids.revolve(dome, 128)


def _screws(box: _Cabinet, radius: float, z: float, out: float, count: int) -> list[Mesh]:
    profile = ovals.rounded_profile(
        [(0, 0.4), (0.9, 0.4), (1.2, 1.3), (2.7, 1.0), (3.1, 0), (3.1, -1), (0, -1)],
        [0, 0, 0.1, 0.5, 0.2, 0, 0],
    )
    head = _front(solids.revolve(profile, 32), box, z, out - 0.6)
    angles = np.radians(30 + 360 / count * np.arange(count))
    return [
        solids.move(head, float(radius * np.cos(a)), 0, float(radius * np.sin(a))) for a in angles
    ]


def _tweeter(brief: "Brief", box: _Cabinet) -> list[Part]:
    r, z = box.tweeter
    plate = ovals.rounded_profile(
        [
            (0, -9),
            (r * 0.78, -9),
            (r * 0.78, 0.2),
            (r, 0.2),
            (r, 2.2),
            (r * 0.88, 2.6),
            (r * 0.42, -6.0),
            (0, -6.0),
        ],
        [0, 0, 0, 0.2, 0.8, 2.5, 0.5, 0],
        10,
    )
    a = np.linspace(0, np.pi / 2, 14)
    dome = solids.revolve(np.column_stack([r * 0.36 * np.cos(a), -6.0 + r * 0.24 * np.sin(a)]), 96)
    ring = solids.revolve(
        [
            (r * 0.40 + 1.0 * np.cos(t), -5.6 + 1.0 * np.sin(t))
            for t in np.linspace(0, 2 * np.pi, 12, endpoint=False)
        ],
        96,
        closed=True,
    )
    return [
        Part(
            "tweeter_plate",
            "Tweeter plate",
            (_front(solids.revolve(plate, 128), box, z, 1.0), _front(ring, box, z, 1.0)),
            brief.look("tweeter_plate"),
            (),
            "Machined waveguide",
        ),
        Part(
            "tweeter",
            "Tweeter dome",
            (_front(dome, box, z, 1.0),),
            brief.look("tweeter"),
            (),
            "Soft dome, 25 mm",
        ),
    ]


def _rear(brief: "Brief", box: _Cabinet) -> list[Part]:
    """Reflex port and terminal cup on the back, for a passive or an active speaker."""
    y = box.depth / 2
    port_z = box.height * 0.66
    r = min(26.0, box.width * 0.15)
    flare = ovals.rounded_profile(
        [
            (r * 0.72, -34),
            (r * 0.76, -6),
            (r, 1.2),
            (r + 4, 1.4),
            (r + 4, -1),
            (r * 0.85, -5),
            (r * 0.80, -34),
        ],
        [0, 8, 2, 1, 0, 0, 0],
        10,
    )
    port = solids.move(
        ovals.facing(solids.revolve(flare, 96, closed=True), "+y"), 0, y + 1.3, port_z
    )
    bottom = solids.move(ovals.facing(solids.disc(r * 0.78, 1.0, 64), "+y"), 0, y + 0.6, port_z)
    panel = solids.extrude(solids.rounded_rectangle(76.0, 52.0, 5.0, 8), 2.6, bevel=0.8)
    panel = solids.move(ovals.facing(panel, "+y"), 0, y + 0.6, box.height * 0.24)
    posts = [solids.move(_post(), x, y + 2.8, box.height * 0.24) for x in (-19.0, 19.0)]
    return [
        Part("port", "Reflex port", (port,), brief.look("port"), (), "Flared, moulded"),
        Part("port_cloth", "Port mesh", (bottom,), brief.look("surround")),
        Part(
            "terminal_plate",
            "Terminal plate",
            (panel,),
            brief.look("terminal_plate"),
            (),
            "Screwed, gasketed",
        ),
        Part(
            "terminals",
            "Binding posts",
            tuple(posts),
            brief.look("terminals"),
            (),
            "4 mm banana or bare wire",
        ),
    ]


def _post() -> Mesh:
    profile = ovals.rounded_profile(
        [
            (0, 0),
            (7, 0),
            (7, 3),
            (4, 3.4),
            (4, 5),
            (6.4, 5.4),
            (6.4, 16),
            (2.6, 16),
            (2.6, 13),
            (0, 13),
        ],
        [0, 0.3, 0.5, 0.2, 0.2, 0.8, 1.0, 0.3, 0, 0],
    )
    return ovals.facing(solids.revolve(profile, 64), "+y")


def _grille(brief: "Brief", box: _Cabinet) -> Part:
    high = box.height - _FOOT - 12.0
    outline = solids.rounded_rectangle(box.width - 12.0, high, max(box.corner - 6, 3.0), 16)
    frame = solids.extrude(outline, 11.0, bevel=3.0)
    return Part(
        "grille",
        "Grille",
        (_front(frame, box, _FOOT + 6.0 + high / 2, 6.5 - 2.0),),
        brief.look("grille"),
        (),
        "Cloth over a frame, magnets",
    )


def _dimensions(box: _Cabinet) -> tuple[Dimension, ...]:
    (r, z), (t, tz) = box.woofer, box.tweeter
    y = box.face
    return (
        Dimension("A", "Woofer diameter", (-r, y, z), (r, y, z), "diameter", ("front",)),
        Dimension("B", "Tweeter plate diameter", (-t, y, tz), (t, y, tz), "diameter", ("front",)),
        Dimension("C", "Driver spacing", (0, y, z), (0, y, tz), views=("front",)),
        Dimension(
            "E",
            "Foot height",
            (box.width / 2 - 24, y + 26, 0),
            (box.width / 2 - 24, y + 26, _FOOT),
            views=("front", "side"),
        ),
    )
