"""Finger rings: a shank of the stated size, with a solitaire, pavé, a signet face or none."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import jewellery_stones as stones
from app.drafter.archetypes.exact_size import Built
from app.drafter.model import Dimension, Floats, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


@dataclass(frozen=True, slots=True)
class _Ring:
    """Sizes of one ring, mm. The finger runs along Y, the head is at the top."""

    inner: float
    width: float
    thick: float
    head: bool
    signet: bool

    def section(self, degrees: float) -> tuple[float, float]:
        """Width and thickness of the shank at an angle from the top."""
        top = (1 + math.cos(math.radians(degrees))) / 2
        if self.signet:
            swell = top**3
            return self.width * (1 + 2.4 * swell), self.thick * (1 + 0.75 * swell)
        if self.head:
            return self.width * (1.0 - 0.16 * top**2), self.thick * (1 + 0.16 * top)
        return self.width, self.thick

    def on_top(self, degrees: float) -> Floats:
        """A point on the outside of the shank's middle."""
        r = self.inner / 2 + self.section(degrees)[1]
        a = math.radians(degrees)
        return np.array([r * math.sin(a), 0.0, r * math.cos(a)])


def ring(brief: "Brief") -> Built:
    """A ring of the stated inner diameter or size; stone, pavé and signet by words."""
    r = _Ring(
        brief.mm("inner_diameter"),
        brief.mm("band_width"),
        brief.mm("band_thickness"),
        head=brief.has("stone"),
        signet=brief.has("signet"),
    )
    parts = [
        Part(
            "band", "Shank", (_shank(brief, r),), brief.look("band"), (), "Cast, comfort-fit inside"
        )
    ]
    if brief.has("signet"):
        parts.append(
            Part(
                "face",
                "Signet face",
                (_face(brief, r),),
                brief.look("face"),
                (),
                "Flat for engraving",
            )
        )
    elif brief.has("stone"):
        parts += _solitaire(brief, r)
    if brief.has("pave"):
        parts += _pave(brief, r, 62.0)
    if brief.has("eternity"):
        parts += _pave(brief, r, 180.0)
    return tuple(parts), _dimensions(brief, r)


def _shank(brief: "Brief", r: _Ring) -> Mesh:
    flat = min(0.9, max(0.12, 0.42 / 1.4 ** brief.level("roundness")))
    a = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    power = 2 + 2.2 * flat
    reach = (np.abs(np.cos(a)) ** power + np.abs(np.sin(a)) ** power) ** (-1 / power)
    u, v = np.cos(a) * reach / 2, np.sin(a) * reach
    v = np.where(v < 0, v * 0.28, v)
    v = (v - v.min()) / (v.max() - v.min())
    rings = []
    twist = brief.has("twisted")
    for degrees in np.linspace(0, 360, 180, endpoint=False):
        wide, thick = r.section(float(degrees))
        radius = r.inner / 2 + v * thick
        if twist:
            radius = radius + 0.16 * thick * np.sin(2 * a + math.radians(degrees * 12)) * v
        way = math.radians(float(degrees))
        rings.append(np.column_stack([radius * math.sin(way), u * wide, radius * math.cos(way)]))
    return solids.loft(rings, ring=True)


def _head_at(brief: "Brief", r: _Ring) -> tuple[float, float]:
    """Stone diameter and the height of its girdle."""
    size = brief.mm("stone_diameter")
    return size, r.inner / 2 + r.section(0.0)[1] + size * 0.40


def _solitaire(brief: "Brief", r: _Ring) -> list[Part]:
    size, z = _head_at(brief, r)
    wire = 0.42 * math.sqrt(size / 6.0)
    depth = size * 0.50
    if brief.has("bezel"):
        collar = stones.bezel(size, size * 0.42, 0.6)
        foot = solids.revolve([(size * 0.30, -size * 0.34), (size * 0.49, 0.05), (0, 0.05)], 96)
        setting = [solids.move(collar, z=z - size * 0.30), solids.move(foot, z=z - size * 0.30)]
    else:
        pieces = [
            *stones.prongs(size, 6 if brief.has("six_prongs") else 4, depth, wire),
            *stones.basket(size, depth, wire),
        ]
        setting = [solids.move(mesh, z=z) for mesh in pieces]
    gem = solids.move(stones.brilliant(size), z=z)
    return [
        Part(
            "setting",
            "Setting",
            tuple(setting),
            brief.look("setting"),
            (),
            "Cast basket, soldered to the shank",
        ),
        Part(
            "stone",
            "Centre stone",
            (gem,),
            brief.look("stone"),
            (),
            "Round brilliant",
            smooth=False,
        ),
    ]


def _pave(brief: "Brief", r: _Ring, reach: float) -> list[Part]:
    """Small stones along the shoulders, or all round when `reach` is 180 degrees."""
    size = min(r.width * 0.62, 1.9)
    radius = r.inner / 2 + r.thick
    step = math.degrees(size * 1.12 / radius)
    start = step * 0.5
    if r.head and reach < 180:
        start = math.degrees(brief.mm("stone_diameter") * 0.42 / radius) + step * 0.4
    count = max(1, int((reach - start) / step))
    angles = [start + step * i for i in range(count)]
    small, beads = [], []
    gem, bead = stones.brilliant(size), solids.sphere(size * 0.10, 16)
    for degrees in [*angles, *(-a for a in angles)]:
        point = r.on_top(degrees)
        small.append(_stood(solids.move(gem, z=size * 0.02), point, degrees))
        for side in (-1, 1):
            claw = solids.move(bead, size * 0.52, side * size * 0.36, size * 0.07)
            beads.append(_stood(claw, point, degrees))
    return [
        Part(
            "pave",
            "Pavé stones",
            (solids.merge(*small),),
            brief.look("pave"),
            (),
            "Round brilliants, bead set",
            smooth=False,
        ),
        Part(
            "beads",
            "Beads",
            (solids.merge(*beads),),
            brief.look("band"),
            (),
            "Raised from the shank",
        ),
    ]


def _stood(mesh: Mesh, point: Floats, degrees: float) -> Mesh:
    return solids.move(solids.rotate(mesh, "y", degrees), *point.tolist())


def _face(brief: "Brief", r: _Ring) -> Mesh:
    wide = r.width * 3.3
    outline = solids.rounded_rectangle(
        wide * 0.92, wide, min(wide * 0.45, brief.rounded(wide * 0.26)), 14
    )
    plate = solids.extrude(outline, 1.7, bevel=0.35)
    return solids.move(plate, z=r.inner / 2 + r.section(0.0)[1] - 0.95)


def _dimensions(brief: "Brief", r: _Ring) -> tuple[Dimension, ...]:
    half = r.inner / 2
    wide, thick = r.section(180.0)
    found = [
        Dimension(
            "A",
            "Inner diameter",
            (-half, 0, 0),
            (half, 0, 0),
            "diameter",
            ("front",),
            size="inner_diameter",
        ),
        Dimension(
            "B",
            "Shank width, back",
            (0, -wide / 2, -half),
            (0, wide / 2, -half),
            views=("bottom", "side"),
            size="band_width",
        ),
        Dimension(
            "C",
            "Shank thickness, back",
            (0, 0, -half),
            (0, 0, -half - thick),
            views=("front",),
            size="band_thickness",
        ),
    ]
    if brief.has("stone") and not brief.has("signet"):
        size, z = _head_at(brief, r)
        top = z + size * 0.16
        found.append(
            Dimension(
                "E",
                "Stone diameter",
                (-size / 2, 0, z),
                (size / 2, 0, z),
                "diameter",
                ("front", "top"),
                size="stone_diameter",
            )
        )
        found.append(
            Dimension("F", "Head height over finger", (0, 0, half), (0, 0, top), views=("front",))
        )
    return tuple(found)
