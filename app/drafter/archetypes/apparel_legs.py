"""The pattern block of trousers, shorts and skirts, and how their cloth hangs."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.drafter.archetypes.apparel_drape import Fold, ease, folded_sides
from app.drafter.archetypes.apparel_sheet import Edge, edge
from app.drafter.archetypes.apparel_shell import Drape, Mask
from app.drafter.model import Floats
from app.drafter.solids_curves import smooth_curve


@dataclass(frozen=True)
class LegBlock:
    """Measures in mm, half girths as laid flat; z = 0 at the side waist, below the waistband.

    An `inseam` of 0 makes a skirt of `length`, whose `hem` is its half girth.
    """

    waist: float
    hip: float
    hem: float
    rise: float
    inseam: float
    thigh: float = 0.0
    knee: float = 0.0
    length: float = 0.0
    dip: float = 14.0
    back_lift: float = 17.0
    blouse: float = 0.0
    spread: float = 26.0

    @property
    def is_skirt(self) -> bool:
        return self.inseam <= 0

    @property
    def low(self) -> float:
        """Height of the hem."""
        return -(self.length if self.is_skirt else self.rise + self.inseam)

    @cached_property
    def outseam(self) -> Floats:
        """Side seam from the hem up to the waist."""
        w, h = self.waist / 2, self.hip / 2
        if self.is_skirt:
            hem = self.hem / 2
            down = [(hem, self.low)]
            if self.length > 380:
                down.append((0.5 * (hem + h) + 0.05 * (h - hem), 0.55 * self.low - 90))
            down += [(h, -205.0), (0.45 * h + 0.55 * w, -88.0), (w, 0.0)]
            return smooth_curve(np.array(down), 90)
        outer = self.hem_ends[1]
        knots: list[Floats] = [outer]
        if self.blouse:
            knots.append(outer + np.array([self.blouse, 26.0]))
        middle = self.leg(0.52)
        if self.inseam > 420:
            knots.append(middle + np.array([self.knee / 2, 0.0]))
        crotch = -self.rise
        upper = [
            (max(self.thigh + 2.0, h - 2.0), crotch - 40.0),
            (h, 0.70 * crotch),
            (0.50 * h + 0.50 * w, 0.27 * crotch),
            (w, 0.0),
        ]
        return smooth_curve(np.vstack([*knots, upper]), 120)

    def leg(self, t: float) -> Floats:
        """Middle of the leg, from the crotch (0) to the hem (1)."""
        top = np.array([self.thigh / 2 + 2.0, -self.rise])
        foot = np.array([self.spread + self.hem / 2, self.low])
        return np.asarray(top + (foot - top) * t)

    @cached_property
    def hem_ends(self) -> tuple[Floats, Floats]:
        """Inner and outer end of the right leg opening."""
        middle = self.leg(1.0)
        half = np.array([self.hem / 2, 0.0])
        return middle - half, middle + half

    @cached_property
    def inseam_line(self) -> Floats:
        """From the crotch down to the inner end of the hem."""
        inner, _ = self.hem_ends
        knots = [np.array([0.0, -self.rise]), np.array([7.0, -self.rise - 42.0])]
        if self.inseam > 420:
            knots.append(self.leg(0.52) - np.array([self.knee / 2, 0.0]))
        if self.blouse:
            knots.append(inner + np.array([-self.blouse, 26.0]))
        return smooth_curve(np.array([*knots, inner]), 120)

    def waistline(self, middle: float) -> Floats:
        """From the side to the middle, whose height is `middle`."""
        t = np.linspace(0, 1, 50)
        x = self.waist / 2 * (1 - t)
        return np.column_stack([x, middle * (1 - (1 - t) ** 1.8)])

    def edges(self, *, back: bool) -> list[Edge]:
        """Edges of a half panel, counter-clockwise."""
        middle = self.back_lift if back else -self.dip
        waist = self.waistline(middle)
        if self.is_skirt:
            x = np.linspace(0, self.hem / 2, 50)
            hem = np.column_stack([x, np.full(50, self.low)])
            return [
                edge("hem", hem),
                edge("side", self.outseam, seam=True),
                edge("waist", waist),
                edge("centre", np.linspace(waist[-1], hem[0], 60)),
            ]
        inner, outer = self.hem_ends
        return [
            edge("hem", np.linspace(inner, outer, 30)),
            edge("side", self.outseam, seam=True),
            edge("waist", waist),
            edge("centre", np.linspace(waist[-1], (0.0, -self.rise), 40)),
            edge("inseam", self.inseam_line, seam=True),
        ]

    def ratio(self, flat: Floats, top: float, leg: float) -> Floats:
        """Depth to half width: `top` at the waist, `leg` below the crotch."""
        if self.is_skirt:
            return np.asarray(top + (leg - top) * ease(-flat[:, 1], 0.0, -self.low))
        t = ease(-flat[:, 1], 0.35 * self.rise, 1.25 * self.rise)
        return np.asarray(top + (leg - top) * t)


def leg_drape(block: LegBlock, seed: int, *, softness: float = 1.0, flare: float = 0.0) -> Drape:
    """The hang of trousers or a skirt; `flare` is the depth of a skirt's waves at the hem, mm."""
    sets = [_leg_folds(block, 2 * seed + i, softness) for i in (0, 1)]

    def drape(points: Floats, flat: Floats, is_back: Mask) -> Floats:
        out = points.copy()
        y = out[:, 1]
        sign = np.where(is_back, 1.0, -1.0)
        free = np.clip(np.abs(y) / 36.0, 0, 1) ** 2
        y = y + sign * free * folded_sides(flat, is_back, sets)
        if flare:
            down = ease(-flat[:, 1], 0.12 * -block.low, -block.low) ** 1.15
            half = np.interp(flat[:, 1], block.outseam[:, 1], block.outseam[:, 0])
            turn = np.arcsin(np.clip(flat[:, 0] / half, -1, 1))
            wave = np.cos(9.0 * turn + np.where(is_back, 0.6, 0.0)) * np.cos(turn) ** 0.8
            y = y + sign * flare * down * wave
        out[:, 1] = y
        if not block.is_skirt:
            out[:, 1] -= 10.0 * ease(-flat[:, 1], block.rise, block.rise + 0.5 * block.inseam)
            out[:, 1] += 16.0 * ease(-flat[:, 1], block.rise + 0.5 * block.inseam, -block.low)
        return out

    return drape


def _leg_folds(block: LegBlock, seed: int, softness: float) -> list[Fold]:
    chance = np.random.default_rng(seed + 401)
    folds: list[Fold] = []
    if block.is_skirt:
        for _ in range(4):
            x = chance.uniform(-0.7, 0.7) * block.hip / 2
            folds.append(
                Fold(x, 0.5 * block.low, 90 - 0.05 * x, 0.3 * -block.low, 34, softness * 2.0)
            )
        return folds
    for side in (-1.0, 1.0):
        for angle in (24.0, 8.0, -14.0):
            turn = angle + chance.uniform(-5, 5)
            reach = chance.uniform(50, 85)
            x = side * (16 + np.cos(np.radians(turn)) * reach)
            z = -block.rise + 6 + np.sin(np.radians(turn)) * reach
            folds.append(
                Fold(
                    x,
                    z,
                    turn if side > 0 else 180 - turn,
                    reach,
                    17,
                    softness * chance.uniform(1.6, 2.6),
                )
            )
        if block.inseam > 420:
            for t in (0.44, 0.52, 0.60, 0.86, 0.92, 0.965):
                x, z = block.leg(t)
                turn = chance.uniform(-20, 20)
                high = softness * chance.uniform(1.8, 3.2)
                folds.append(Fold(side * x, z, turn, block.hem * 0.5, 22 if t < 0.7 else 17, high))
    return folds
