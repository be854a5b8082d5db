"""Over-ear headphones: padded headband, sliders, yokes and oval ear cups with cushions."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import ovals
from app.drafter.archetypes.electronics_headphone_cup import Cup, cup_parts
from app.drafter.archetypes.exact_size import Built, fitted
from app.drafter.model import Dimension, Floats, Line, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


@dataclass(frozen=True, slots=True)
class _Band:
    """The arch of the headband in the XZ plane, mm: half width, springing height and crown."""

    half: float
    foot: float
    crown: float
    width: float

    def at(self, degrees: Floats, inwards: float = 0.0) -> Floats:
        """Points (n, 3) on the arch, 0 at the right end, 90 at the crown, below 0 straight down."""
        a = np.radians(np.clip(degrees, 0, 180))
        c, s = np.cos(a), np.sin(a)
        reach = (np.abs(c) ** 2.25 + np.abs(s) ** 2.25) ** (-1 / 2.25)
        x = c * reach * (self.half - inwards)
        z = self.foot + s * reach * (self.crown - self.foot - inwards)
        past = np.where(degrees < 0, degrees, 0) + np.where(degrees > 180, 180 - degrees, 0)
        return np.column_stack([x, np.zeros(len(x)), z + past * math.radians(self.half)])

    def out(self, path: Floats) -> Floats:
        """Directions (n, 3) away from the head."""
        steps = np.gradient(path, axis=0)
        normal = np.column_stack([steps[:, 2], np.zeros(len(path)), -steps[:, 0]])
        return np.asarray(normal / np.linalg.norm(normal, axis=1, keepdims=True))


def headphones(brief: "Brief") -> Built:
    """Headphones of the stated overall height and width; cups, pads and band by their factors."""
    height, width = brief.mm("height"), brief.mm("width")
    cup = Cup(
        height=min(brief.mm("cup_height"), height * 0.62),
        depth=brief.mm("depth"),
        housing=width * 0.165,
        cushion=brief.mm("cushion_thickness"),
        power=2.25 + 0.5 * max(0.0, -brief.level("roundness")),
        edge=1.35 ** brief.level("roundness"),
    )
    lean = 5.0 * brief.vary("lean", 0.2)
    centre = np.array([width / 2 - cup.housing * 0.62, 0.0, cup.height / 2])
    band = _Band(
        width / 2 - 12.5, centre[2] + cup.height / 2 + 13, height - 4, brief.mm("band_width")
    )
    parts = [*_band_parts(brief, band), *_arms(brief, band, cup, centre, lean)]
    parts += cup_parts(brief, cup, centre, lean)
    made, dimensions = fitted(parts, _dimensions(band, cup, centre), width=width, height=height)
    if brief.has("wired"):
        made = (*made, _cable(brief, made))
    return made, dimensions


def _band_parts(brief: "Brief", band: _Band) -> list[Part]:
    t = np.linspace(14, 166, 141)
    path = band.at(t)
    swell = band.width / 2 * (0.80 + 0.20 * np.sin(np.radians(t)))
    section = ovals.superellipse(1.0, 1.0, 48, 2.8)
    shell = solids.sweep(
        section, path, up=band.out(path), scales=np.column_stack([swell, np.full(len(t), 3.6)])
    )
    cushion = Part(
        "headband_pad",
        "Headband cushion",
        (_pad(band),),
        brief.look("headband_pad"),
        tuple(_pad_lines(band)),
        "Foam with a cut-and-sewn cover, topstitched 3 mm from the seam",
    )
    caps = []
    for start in (9.0, 166.0):
        ends = np.linspace(start, start + 5, 9)
        line = band.at(ends)
        wide = band.width / 2 * (0.80 + 0.20 * np.sin(np.radians(ends))) + 0.5
        caps.append(
            solids.sweep(
                section, line, up=band.out(line), scales=np.column_stack([wide, np.full(9, 4.1)])
            )
        )
    return [
        Part(
            "headband",
            "Headband",
            (shell,),
            brief.look("headband"),
            (),
            "Spring-steel core, moulded cover",
        ),
        Part(
            "band_ends",
            "Headband ends",
            tuple(caps),
            brief.look("band_ends"),
            (),
            "Machined end cap",
        ),
        cushion,
    ]


def _pad_scales(t: Floats, band: _Band) -> tuple[Floats, Floats]:
    ends = np.sqrt(np.clip(1 - ((t - 90) / 62) ** 8, 0.0004, 1))
    puff = 1 + 0.05 * np.cos(np.radians((t - 90) * 14.5))
    return band.width / 2 * 0.93 * (0.35 + 0.65 * ends), 6.2 * ends * puff


def _pad(band: _Band) -> Mesh:
    t = np.linspace(28.2, 151.8, 161)
    path = band.at(t, 7.4)
    wide, thick = _pad_scales(t, band)
    section = ovals.superellipse(1.0, 1.0, 44, 2.5)
    return solids.sweep(section, path, up=band.out(path), scales=np.column_stack([wide, thick]))


def _pad_lines(band: _Band) -> list[Line]:
    """Topstitching along both sides of the cushion, on its inner face."""
    t = np.linspace(33, 147, 120)
    wide, thick = _pad_scales(t, band)
    middle = band.at(t, 7.4)
    inward = -band.out(middle)
    lines = []
    for side in (-1.0, 1.0):
        share = 0.80
        y = side * wide * share
        drop = thick * (1 - share**2.5) ** (1 / 2.5) + 0.15
        points = middle + inward * drop[:, None]
        points[:, 1] = y
        lines.append(Line(points, "stitch"))
    return lines


def _arms(brief: "Brief", band: _Band, cup: Cup, centre: Floats, lean: float) -> list[Part]:
    """Sliders that come out of the band, yokes that hold the cups, pivots between them."""
    sliders: list[Mesh] = []
    yokes: list[Mesh] = []
    pivots: list[Mesh] = []
    t = np.linspace(-5.5, 20, 40)
    path = band.at(t)
    blade = solids.rounded_rectangle(11.5, 2.6, 1.2, 4)
    slider = solids.sweep(blade, path, up=band.out(path))
    joint = path[0]
    for turn in (False, True):
        for mesh, pieces in (
            (slider, sliders),
            (_yoke(cup, centre, joint, lean), yokes),
            (_pivots(cup, centre, lean), pivots),
        ):
            pieces.append(solids.mirror(mesh) if turn else mesh)
    hubs = [_hub(joint, brief.has("foldable"))]
    hubs.append(solids.mirror(hubs[0]))
    return [
        Part(
            "sliders",
            "Sliders",
            tuple(sliders),
            brief.look("sliders"),
            tuple(_marks(band)),
            "Stamped strip, 8 detents",
        ),
        Part(
            "yokes", "Yokes", (*yokes, *hubs), brief.look("yokes"), (), "Die cast, pivots both ends"
        ),
        Part(
            "pivots",
            "Pivots",
            tuple(pivots),
            brief.look("pivots"),
            (),
            "Turned pin with friction washer",
        ),
    ]


def _yoke(cup: Cup, centre: Floats, joint: Floats, lean: float) -> Mesh:
    """The fork over the upper half of a cup, from its front pivot to its rear one."""
    a = np.radians(np.linspace(0, 180, 121))
    y = np.cos(a) * (cup.depth / 2 + 5.0)
    z = np.sin(a) * (cup.height / 2 + 5.5)
    x = np.zeros(len(a))
    lift = np.clip(np.sin(a), 0, 1) ** 6
    path = np.column_stack([x, y, z])
    path = solids.rotate(path, "y", -lean) + centre
    path[:, 0] += lift * (joint[0] - path[:, 0]) * 0.85
    out = np.column_stack([np.zeros(len(a)), np.cos(a), np.sin(a)])
    wide = 5.2 + 2.6 * lift
    section = ovals.superellipse(1.0, 1.0, 24, 3.2)
    return solids.sweep(section, path, up=out, scales=np.column_stack([wide, np.full(len(a), 2.3)]))


def _hub(joint: Floats, foldable: bool) -> Mesh:
    block = solids.rounded_box((9.5, 19.0, 15.0), 4.0, 8)
    block = solids.move(block, joint[0], joint[1], joint[2] + 1.0)
    if not foldable:
        return block
    pin = ovals.turned(
        solids.circle(5.2, 64),
        ovals.rounded_profile([(5, -11), (0, -11), (0, 11), (5, 11)], [0, 1, 1, 0]),
    )
    return solids.merge(block, solids.move(ovals.facing(pin, "-y"), joint[0], 0, joint[2] + 9.0))


def _pivots(cup: Cup, centre: Floats, lean: float) -> Mesh:
    pins = []
    for side in ("-y", "+y"):
        profile = ovals.rounded_profile(
            [
                (6.6, -2.6),
                (2.4, -2.6),
                (0, -2.6),
                (0, 2.9),
                (2.2, 2.9),
                (2.6, 2.4),
                (3.0, 2.9),
                (6.6, 2.9),
            ],
            [0, 0.1, 0.4, 0.9, 0.1, 0.1, 0.1, 0],
            4,
        )
        pin = ovals.turned(solids.circle(6.6, 32), profile)
        stem = ovals.turned(
            solids.circle(2.8, 32), [(2.8, -9.0), (0, -9.0), (0, -2.0), (2.8, -2.0)]
        )
        pin = ovals.facing(solids.merge(pin, stem), side)
        way = -1 if side == "-y" else 1
        pins.append(solids.move(pin, y=way * (cup.depth / 2 + 5.0)))
    both = solids.rotate(solids.merge(*pins), "y", -lean)
    return solids.move(both, *centre.tolist())


def _marks(band: _Band) -> list[Line]:
    """Detent marks on the outer face of the sliders."""
    lines = []
    for degrees in np.linspace(-2.5, 7.5, 6):
        spot = band.at(np.array([degrees, degrees + 0.5]))
        out = band.out(spot)[0]
        for way in (1.0, -1.0):
            point = spot[0] + out * 1.45
            ends = np.array([[way * point[0], y, point[2]] for y in (-2.2, 2.2)])
            lines.append(Line(ends, "detail"))
    return lines


def _cable(brief: "Brief", made: tuple[Part, ...]) -> Part:
    """A cable from the left cup with its jack, hanging in front."""
    cups = next(part for part in made if part.key == "ear_cups")
    x = float(cups.bounds()[1][0]) - 22.0
    path = solids.smooth_curve(
        [
            (x, 0, 9),
            (x + 1, 0, -25),
            (x + 6, -4, -60),
            (x - 8, -8, -100),
            (x - 26, -6, -112),
            (x - 40, -4, -84),
        ],
        120,
    )
    cable = solids.tube_along(path, 1.6, 16)
    relief = solids.tube_along(path[:14], np.linspace(3.4, 1.9, 14), 32)
    plug = solids.tube_along(
        path[-16:], np.concatenate([np.full(3, 2.2), np.full(13, 3.3)]), 32, round_ends=True
    )
    tip_path = path[-1] + np.outer(
        np.linspace(0, 15, 20), (path[-1] - path[-3]) / np.linalg.norm(path[-1] - path[-3])
    )
    tip = solids.tube_along(tip_path, np.where(np.arange(20) % 6 == 5, 1.45, 1.75), 24)
    return Part(
        "cable",
        "Cable",
        (cable, relief, plug, tip),
        brief.look("cable"),
        (),
        "Detachable, 3.5 mm jack",
    )


def _dimensions(band: _Band, cup: Cup, centre: Floats) -> tuple[Dimension, ...]:
    x, _, z = centre.tolist()
    low, high = (x, -cup.depth / 2, z), (x, cup.depth / 2, z)
    inner = x - cup.housing * 0.38 - cup.cushion
    half = band.width / 2
    return (
        Dimension(
            "A",
            "Ear cup height",
            (x, 0, z - cup.height / 2),
            (x, 0, z + cup.height / 2),
            views=("side",),
            size="cup_height",
        ),
        Dimension("B", "Ear cup depth", low, high, views=("side",), size="depth"),
        Dimension("C", "Gap between cushions", (-inner, 0, z), (inner, 0, z), views=("front",)),
        Dimension(
            "E",
            "Headband width",
            (0, -half, band.crown + 3.6),
            (0, half, band.crown + 3.6),
            views=("top",),
            size="band_width",
        ),
        Dimension(
            "F",
            "Cushion thickness",
            (inner, 0, z),
            (inner + cup.cushion, 0, z),
            views=("front",),
            size="cushion_thickness",
        ),
    )
