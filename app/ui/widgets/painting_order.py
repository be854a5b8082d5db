"""In which order flat faces are painted so that nearer ones cover those behind them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.ui.packaging.orbit import Floats

TOUCH = 0.02
"""Millimetres by which a face may stand through the plane of another and still lie beside it."""


def back_to_front(outlines: Sequence[Floats], eye: Floats) -> list[int]:
    """Numbers of convex-ish planar faces, the farthest first.

    A face is nearer than another if all of it is on the viewer's side of the other's plane, or
    all of the other is beyond its own. What neither says is decided by the distance.

    Args:
        outlines: corners of each face, shape (n, 3).
        eye: where the viewer is.
    """
    count = len(outlines)
    if count < 2:
        return list(range(count))
    starts = np.cumsum([0, *(len(one) for one in outlines[:-1])])
    points = np.vstack(outlines)
    normals = np.array([_normal(one) for one in outlines])
    offsets = np.array([n @ one.mean(axis=0) for n, one in zip(normals, outlines, strict=True)])
    # Positive is the viewer's side of each plane.
    side = np.sign(normals @ eye - offsets)
    height = (points @ normals.T - offsets) * side
    low = np.minimum.reduceat(height, starts, axis=0)
    high = np.maximum.reduceat(height, starts, axis=0)
    before = (low > -TOUCH) & (high > TOUCH)
    beyond = (high < TOUCH) & (low < -TOUCH)
    nearer = (before | beyond.T) & ~np.eye(count, dtype=bool)
    nearer &= ~nearer.T
    far = np.array([np.linalg.norm(one.mean(axis=0) - eye) for one in outlines])
    return _sorted(nearer, far)


def _sorted(nearer: np.ndarray[tuple[int, int], np.dtype[np.bool_]], far: Floats) -> list[int]:
    """Each face after all that it is nearer than; in a ring of those, the farthest first."""
    left = list(np.argsort(-far))
    order: list[int] = []
    while left:
        free = [one for one in left if not nearer[one, left].any()]
        chosen = int((free or left)[0])
        order.append(chosen)
        left.remove(chosen)
    return order


def _normal(corners: Floats) -> Floats:
    summed: Floats = np.cross(corners, np.roll(corners, -1, axis=0)).sum(axis=0)
    return summed / np.linalg.norm(summed)
