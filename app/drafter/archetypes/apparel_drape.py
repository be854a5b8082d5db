"""How the cloth of a top hangs: shaped shoulders and neck, gathers above ribs, soft folds."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.drafter.archetypes.apparel_block import TopBlock
from app.drafter.archetypes.apparel_shell import Drape, Mask
from app.drafter.model import Floats


@dataclass(frozen=True, slots=True)
class Fold:
    """A soft fold: middle (x, z), direction in degrees, length, width across and height in mm."""

    x: float
    z: float
    angle: float
    length: float
    width: float
    height: float


def folded(flat: Floats, folds: Sequence[Fold]) -> Floats:
    """Height (n,) in mm that folds add at flat points (n, 2)."""
    total = np.zeros(len(flat))
    for fold in folds:
        turn = np.radians(fold.angle)
        dx, dz = flat[:, 0] - fold.x, flat[:, 1] - fold.z
        along = dx * np.cos(turn) + dz * np.sin(turn)
        across = -dx * np.sin(turn) + dz * np.cos(turn)
        # A fold bends a little, so that a set of them does not look combed.
        across = across + 0.0012 * along**2
        wave = np.cos(np.pi * across / fold.width) * np.exp(-((across / fold.width) ** 2))
        total += fold.height * wave * np.exp(-((along / fold.length) ** 2))
    return total


def folded_sides(flat: Floats, is_back: Mask, folds: Sequence[Sequence[Fold]]) -> Floats:
    """Height (n,) of the folds of the front, and of the back where `is_back`."""
    total = np.zeros(len(flat))
    total[~is_back] = folded(flat[~is_back], folds[0])
    total[is_back] = folded(flat[is_back], folds[1])
    return total


def ease(values: Floats, start: float, end: float) -> Floats:
    """0 at `start` to 1 at `end`, smooth."""
    t = np.clip((values - start) / (end - start), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def top_drape(block: TopBlock, seed: int, *, softness: float = 1.0, stack: float = 0.0) -> Drape:
    """The hang of a top. `softness` scales the folds, `stack` the gathers above the cuffs (mm)."""
    folds = [_top_folds(block, seed * 2 + i, softness, stack) for i in (0, 1)]

    def drape(points: Floats, flat: Floats, is_back: Mask) -> Floats:
        out = points.copy()
        on_sleeve = _on_sleeve(block, flat)
        y = out[:, 1] * _shoulder_shape(block, flat, is_back, on_sleeve)
        # The seams stay still; the fuller the cloth the freer it folds.
        free = np.clip(np.abs(y) / 38.0, 0, 1) ** 2
        sign = np.where(is_back, 1.0, -1.0)
        y += sign * free * folded_sides(flat, is_back, folds)
        if block.blouse:
            y *= 1 - 0.09 * ease(-flat[:, 1], block.length - 34, block.length) * (on_sleeve < 0.5)
        if block.sleeve_length > 330:
            y -= 34.0 * on_sleeve * ease(_along_sleeve(block, flat), 0.25, 1.0)
        out[:, 1] = y
        return out

    return drape


def _along_sleeve(block: TopBlock, flat: Floats) -> Floats:
    start, end = block.shoulder_point, sum(block.cuff_points) / 2
    way = end - start
    away = np.column_stack([np.abs(flat[:, 0]), flat[:, 1]]) - start
    return np.asarray(away @ way / float(way @ way))


def _on_sleeve(block: TopBlock, flat: Floats) -> Floats:
    """0 on the body to 1 on the sleeve, smooth over the armhole."""
    if block.sleeve_length <= 0:
        return np.zeros(len(flat))
    a, b = block.shoulder_point, block.armpit
    side = (b - a) / np.linalg.norm(b - a)
    out = np.array([-side[1], side[0]])
    away = (np.column_stack([np.abs(flat[:, 0]), flat[:, 1]]) - a) @ out
    low = block.underarm
    # Below the armpit the sleeve begins where the underarm runs.
    under = np.interp(-flat[:, 1], -low[:, 1], low[:, 0], left=-1e3, right=1e3)
    beside = np.where(flat[:, 1] < b[1], np.abs(flat[:, 0]) >= under - 1e-6, True)
    return np.asarray(ease(away, -20.0, 90.0) * beside)


def _shoulder_shape(block: TopBlock, flat: Floats, is_back: Mask, on_sleeve: Floats) -> Floats:
    """Factor on the depth: the shoulders slope, the chest falls back towards a round neck."""
    x, z = np.abs(flat[:, 0]), flat[:, 1]
    half = block.neck_width / 2
    below = -np.clip(x - half, 0, block.shoulder / 2) * block.slope - z
    near = 1 - ease(x, half * 0.9, half * 2.3)
    power = np.where(is_back, 0.03 + 0.16 * near, 0.03 + 0.26 * near) * (1 - on_sleeve)
    shape = np.maximum(1 - np.exp(-np.maximum(below, 0) / 70.0), 1e-4) ** power
    fall = ease(z, -block.armhole * 1.15, 0.0) * (1 - on_sleeve)
    return np.asarray(shape * (1 - np.where(is_back, 0.10, 0.20) * fall))


def _top_folds(block: TopBlock, seed: int, softness: float, stack: float) -> list[Fold]:
    """Folds from the armpits, down the body and across the sleeves."""
    chance = np.random.default_rng(seed + 101)
    folds: list[Fold] = []
    a, low, half = block.armpit, -block.length, block.chest / 2
    for side in (-1.0, 1.0):
        for angle in (222.0, 245.0, 262.0):
            turn = angle + chance.uniform(-6, 6)
            reach = chance.uniform(70, 120)
            x = a[0] * 0.93 + np.cos(np.radians(turn)) * reach
            z = a[1] + np.sin(np.radians(turn)) * reach
            turn = turn if side > 0 else 180 - turn
            folds.append(
                Fold(side * x, z, turn, reach * 1.1, 21, softness * chance.uniform(2.2, 3.8))
            )
    for _ in range(6):
        x = chance.uniform(-0.8, 0.8) * half
        z = low + chance.uniform(0.02, 0.45) * block.length
        lean = 90 - 14 * x / half + chance.uniform(-6, 6)
        folds.append(
            Fold(
                x,
                z,
                lean,
                chance.uniform(90, 190),
                chance.uniform(30, 52),
                softness * chance.uniform(1.6, 3.4),
            )
        )
    if block.sleeve_length > 330:
        folds += _sleeve_folds(block, chance, softness, stack)
    return folds


def _sleeve_folds(
    block: TopBlock, chance: np.random.Generator, softness: float, stack: float
) -> list[Fold]:
    folds = []
    line, top = block.overarm, len(block.overarm) - 1
    for side in (-1.0, 1.0):
        for t in (0.42, 0.52, 0.60, 0.72, 0.80, 0.86, 0.91, 0.955):
            i = int(t * top)
            way = line[min(i + 4, top)] - line[i - 4]
            way = way / np.linalg.norm(way)
            middle = line[i] + np.array([way[1], -way[0]]) * block.cuff * 0.6
            across = np.degrees(np.arctan2(-way[0], way[1])) + chance.uniform(-26, 26)
            near_cuff = t > 0.7
            folds.append(
                Fold(
                    side * middle[0],
                    middle[1],
                    across if side > 0 else 180 - across,
                    block.cuff * chance.uniform(0.35, 0.62),
                    chance.uniform(14, 19) if near_cuff else chance.uniform(18, 26),
                    (stack if near_cuff else softness * 2.6) * chance.uniform(0.6, 1.1),
                )
            )
    return folds
