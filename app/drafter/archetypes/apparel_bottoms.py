"""The cloth of trousers, shorts and skirts with its seams, pockets and hems."""

from typing import Any, Literal

import numpy as np

from app.drafter.archetypes.apparel_bands import (
    Loop,
    band,
    band_section,
    loop,
    rib_lines,
)
from app.drafter.archetypes.apparel_cut import STEP, dimension, part
from app.drafter.archetypes.apparel_fullness import fullness
from app.drafter.archetypes.apparel_knit_edges import lifted
from app.drafter.archetypes.apparel_legs import LegBlock, leg_drape
from app.drafter.archetypes.apparel_sheet import half_sheet
from app.drafter.archetypes.apparel_shell import Layer, Shell, join
from app.drafter.model import Dimension, Floats, Line, Part
from app.drafter.solids import rounded_polygon, smooth_curve

_HEM = 28.0


class Bottom:
    """The cloth of one garment worn below the waist, and the parts that go on it."""

    def __init__(self, brief: Any, block: LegBlock, band_height: float) -> None:
        self.brief, self.block, self.band_height = brief, block, band_height
        self.slant = self._slant_line() if self.has("front_pockets") else None
        self.patch = self._back_patch() if self.has("back_pockets") else None
        self.hem_mark = self._hem_line() if not block.blouse else None
        front = [line for line in (self.hem_mark, self.slant) if line is not None]
        back = [line for line in (self.hem_mark, self.patch) if line is not None]
        self.shell = self._cloth(front, back)
        self.layer = Layer(self.shell.outer())

    def has(self, feature: str) -> bool:
        """Whether the kind knows a feature and the brief wants it."""
        return feature in self.brief.spec.features and bool(self.brief.has(feature))

    def _cloth(self, front_lines: list[Floats], back_lines: list[Floats]) -> Shell:
        block = self.block
        ends = [p for line in (*front_lines, *back_lines) for p in (line[0], line[-1])]
        front = half_sheet(block.edges(back=False), front_lines, STEP, ends)
        back = half_sheet(block.edges(back=True), back_lines, STEP, ends)
        full = (0.42, 0.42) if block.is_skirt else (0.43, 0.62)
        depths = (
            fullness(front, block.ratio(front.flat, *full)),
            fullness(back, block.ratio(back.flat, full[0] * 1.12, full[1] * 1.05)),
        )
        flare = 0.0
        if block.is_skirt:
            flare = max(0.0, 0.10 * (block.hem - block.hip)) + (20.0 if self.has("pleats") else 0.0)
        drape = leg_drape(block, self.brief.seed, flare=flare)
        return join(front, back, depths, drape=drape, thickness=1.5)

    def _slant_line(self) -> Floats:
        """Mouth of the front pocket with a turned edge, from the waist to the side seam."""
        w = self.block.waist / 2
        z = -min(0.62 * (self.block.rise or 240.0), 165.0)
        x = float(np.interp(z, self.block.outseam[:, 1], self.block.outseam[:, 0]))
        waist = self.block.waistline(-self.block.dip)[::-1]
        start = np.array([0.60 * w, np.interp(0.60 * w, waist[:, 0], waist[:, 1])])
        return smooth_curve(np.array([start, (0.70 * w + 0.06 * x, 0.5 * z), (x, z)]), 30)

    def _back_patch(self) -> Floats:
        x, z = 0.25 * self.block.hip, -0.30 * (self.block.rise or 240.0)
        wide, high = 138.0, 145.0
        points = [
            (x - wide / 2, z),
            (x - wide * 0.44, z - high * 0.82),
            (x, z - high),
            (x + wide * 0.44, z - high * 0.82),
            (x + wide / 2, z),
        ]
        line = rounded_polygon(points, 5.0, 4, closed=False)
        return np.vstack([line, line[:1]])

    def _hem_line(self) -> Floats:
        block, z = self.block, self.block.low + _HEM
        x = float(np.interp(z, block.outseam[:, 1], block.outseam[:, 0]))
        start = 0.0
        if not block.is_skirt:
            start = float(np.interp(z, block.inseam_line[::-1, 1], block.inseam_line[::-1, 0]))
        return np.array([(start, z), (0.5 * (start + x), z), (x, z)])

    def waist(self) -> Loop:
        """The waist opening; `out` leads up."""
        numbers = self.shell.ring("waist")
        return loop(self.shell.points[numbers], self.shell.normals[numbers], (0, 0, 1), count=220)

    def body(self) -> Part:
        """The cloth with seams, pocket mouths and fly stitches."""
        lines = self._seams()
        if self.has("fly"):
            lines += self._fly()
        everything = np.ones(len(self.shell.faces), dtype=np.bool_)
        return part(
            self.brief,
            "body",
            [self.shell.piece(everything)],
            lines,
            construction="Side seams and inseams 5-thread safety stitch (516)",
        )

    def _seams(self) -> list[Line]:
        block, shell = self.block, self.shell
        out: list[Line] = []
        for key in ("side", "inseam"):
            if key in shell.sheets["front"].rims:
                for hand in ("right", "left"):
                    numbers = shell.maps[f"front_{hand}"][shell.sheets["front"].rims[key]]
                    out.append(Line(shell.points[numbers] + shell.normals[numbers] * 0.3, "seam"))
        if not block.is_skirt:
            for side in ("front", "back"):
                numbers = shell.maps[f"{side}_right"][
                    shell.sheets["front" if side == "front" else "back"].rims["centre"]
                ]
                out.append(Line(shell.points[numbers] + shell.normals[numbers] * 0.3, "seam"))
        if self.slant is not None:
            for inset in (1.5, 7.0):
                out += self.layer.line(self.slant[1:-1] - (inset + 1, inset * 0.3), both=True)
        return out

    def _fly(self) -> list[Line]:
        """The J of the fly."""
        deep = min(0.62 * self.block.rise, 165.0)
        top = -self.block.dip - 1
        lines: list[Line] = []
        for x in (34.0, 28.0):
            j = smooth_curve(
                [(x, top), (x, -deep * 0.72), (x * 0.72, -deep * 0.93), (2.0, -deep)], 40
            )
            lines += self.layer.line(j)
        return lines

    def pocket_mouths(self, edge: Floats) -> Part:
        """Turned edges of the front pockets."""
        bag = np.vstack(
            [edge, [(edge[-1, 0] + 200, edge[-1, 1]), (edge[0, 0] + 200, 60), (edge[0, 0], 60)]]
        )
        mask = self.shell.within(bag, "front")
        mesh = self.shell.patch(mask, 0.2, -0.6)
        return part(
            self.brief, "pockets", [mesh], construction="Slant pocket, facing in shell cloth"
        )

    def back_pockets(self, outline: Floats) -> Part:
        """Patch pockets on the seat."""
        mesh = self.shell.patch(self.shell.within(outline, "back"), 1.5)
        layer = Layer(mesh)
        ring = outline[:-1]
        middle = ring.mean(axis=0)
        lines = list(layer.line(middle + (ring - middle) * 0.965, "stitch", "back", both=True))
        lines += layer.line(middle + (ring - middle) * 0.90, "stitch", "back", both=True)
        return part(
            self.brief,
            "back_pockets",
            [mesh],
            lines,
            construction="Patch pocket, 2-needle topstitch, bartacks",
        )

    def hem(self) -> list[Part]:
        """Turned hems, or ribs."""
        brief, block = self.brief, self.block
        hands: tuple[Literal["right", "left"], ...] = ("right", "left")
        if self.hem_mark is None:
            loops = [self._leg_loop(hand) for hand in hands]
            height = brief.mm("cuff_height")
            section = band_section(-5.0, height, 4.0, tuck=2.2)
            lines = [line for p in loops for line in rib_lines(p, 3, height - 3, 2.2, pitch=12.0)]
            return [
                part(
                    brief,
                    "cuffs",
                    [band(p, section) for p in loops],
                    lines,
                    construction="Rib cuffs, overlocked",
                    texture="rib",
                )
            ]
        z = float(self.hem_mark[0, 1])
        outline = np.array([(-5.0, z), (900.0, z), (900.0, block.low - 40), (-5.0, block.low - 40)])
        mesh = self.shell.patch(self.shell.within(outline), 0.8)
        rows: list[Line] = []
        a, b = float(self.hem_mark[0, 0]) + 4, float(self.hem_mark[-1, 0]) - 4
        for inset in (2.5,):
            path = [(max(a, 0.0) if not block.is_skirt else -b, z - inset), (b, z - inset)]
            rows += self.layer.line(path, "stitch", "front", both=not block.is_skirt)
            rows += self.layer.line(path, "stitch", "back", both=not block.is_skirt)
        return [
            part(
                brief,
                "hem",
                [mesh],
                lifted(rows, 0.9),
                construction="Turned hem 28 mm, lockstitch 301",
            )
        ]

    def _leg_loop(self, hand: Literal["right", "left"]) -> Loop:
        numbers = self.shell.tube("hem", hand)
        return loop(self.shell.points[numbers], self.shell.normals[numbers], (0, 0, -1), count=128)

    def dimensions(self) -> list[Dimension]:
        """Measures of the garment, exact from its block."""
        block, up = self.block, self.band_height
        w, h = block.waist / 2, block.hip / 2
        flip = np.array([-1.0, 1.0, 1.0])
        side, top = np.array([w, 0.0, 0.0]), np.array([w, 0.0, up])
        hip = np.array([h, 0.0, -0.66 * block.rise if not block.is_skirt else -205.0])
        cuff = self.brief.mm("cuff_height") if block.blouse else 0.0
        foot = block.low - cuff
        out = [
            dimension("A", "1/2 waist", side * flip, side, ("front", "back"), size="waist"),
            dimension("B", "1/2 hip", hip * flip, hip, ("front", "back"), size="hip"),
            dimension(
                "C",
                "Side length with waistband",
                top,
                np.array([w, 0.0, foot]),
                ("front", "side"),
                size="length",
            ),
        ]
        out += self._stated(np.array([w, 0.0, 0.0]), foot, cuff)
        if block.is_skirt:
            hem = np.array([block.hem / 2, 0.0, block.low])
            return [*out, dimension("E", "1/2 hem", hem * flip, hem, size="hem_width")]
        crotch = np.array([0.0, 0.0, -block.rise])
        inner, outer = (np.array([p[0], 0.0, p[1]]) for p in block.hem_ends)
        return [
            *out,
            dimension("E", "Inseam", crotch, np.array([0.0, 0.0, foot]), size="inseam"),
            dimension(
                "F", "Front rise with waistband", crotch, np.array([0.0, 0.0, up]), size="rise"
            ),
            dimension("G", "1/2 leg opening", inner, outer, size="leg_opening"),
        ]

    def _stated(self, side: Floats, foot: float, cuff: float) -> list[Dimension]:
        """Waistband, thigh and cuffs, where the description gives them."""
        block, brief, out = self.block, self.brief, []
        if brief.states("waistband_height"):
            top = side + np.array([0.0, 0.0, self.band_height])
            out.append(
                dimension("L", "Waistband height", side, top, ("front",), size="waistband_height")
            )
        if "thigh" in brief.size:
            inner = np.array([2.0, 0.0, -block.rise])
            outer = inner + np.array([block.thigh, 0.0, 0.0])
            out.append(dimension("M", "1/2 thigh", inner, outer, ("front", "back"), size="thigh"))
        if cuff and "cuff_height" in brief.size:
            end = np.array([float(block.hem_ends[1][0]), 0.0, foot])
            start = end + np.array([0.0, 0.0, cuff])
            out.append(dimension("P", "Cuff height", start, end, size="cuff_height"))
        return out
