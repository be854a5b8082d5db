"""How far the cloth of a flat half panel stands out: Poisson's equation, free at openings."""

from collections.abc import Callable

import numpy as np

from app.drafter.archetypes.apparel_sheet import Sheet
from app.drafter.model import Floats


def fullness(sheet: Sheet, ratio: Floats) -> Floats:
    """Distance (n,) in mm of each point from the plane of the seams.

    Solves -Δu = ratio² with u = 0 on the seams and no condition at openings and at the middle;
    the square root of 2u is half an ellipse over a strip: ratio = depth / half width.
    """
    corner = sheet.flat[sheet.faces]
    count = len(sheet.flat)
    fixed = np.zeros(count, dtype=np.bool_)
    for name in sheet.seams:
        fixed[sheet.rims[name]] = True
    ab, ac = corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0]
    area = np.maximum((ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]) / 2, 1e-9)
    starts, ends, weights = [], [], []
    load = np.zeros(count)
    for k in range(3):
        a, b, c = k, (k + 1) % 3, (k + 2) % 3
        p, q = corner[:, b] - corner[:, a], corner[:, c] - corner[:, a]
        starts.append(sheet.faces[:, b])
        ends.append(sheet.faces[:, c])
        weights.append((p * q).sum(axis=1) / (4 * area))
        load += np.bincount(sheet.faces[:, a], area / 3, count)
    load *= ratio**2
    load[fixed] = 0
    start, end, w = (np.concatenate(v) for v in (starts, ends, weights))
    start, end, w = np.concatenate([start, end]), np.concatenate([end, start]), np.tile(w, 2)
    diagonal = np.bincount(start, w, count)

    def apply(u: Floats) -> Floats:
        out = diagonal * u - np.bincount(start, w * u[end], count)
        out[fixed] = 0
        return np.asarray(out)

    u = _conjugate_gradients(apply, load, np.where(diagonal > 1e-9, diagonal, 1.0))
    return np.asarray(np.sqrt(2 * np.maximum(u, 0)))


def _conjugate_gradients(
    apply: Callable[[Floats], Floats], load: Floats, diagonal: Floats
) -> Floats:
    u = np.zeros_like(load)
    rest = load.copy()
    z = rest / diagonal
    direction, strength = z.copy(), float(rest @ z)
    goal = 1e-7 * strength
    for _ in range(3000):
        moved = apply(direction)
        step = strength / float(direction @ moved)
        u += step * direction
        rest -= step * moved
        z = rest / diagonal
        new = float(rest @ z)
        if new <= goal:
            break
        direction = z + new / strength * direction
        strength = new
    return u
