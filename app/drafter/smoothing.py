"""Smooths the stairs at edges of a picture, after T. Lottes, "FXAA 3.11 quality", NVIDIA 2011.

Only pixels at an edge are looked at: a tenth of the time of the same filter, or of several samples
a pixel, on a software renderer.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Numbers = NDArray[np.intp]
Light = NDArray[np.float32]
# An edge differs by this share of its brighter side, and by at least so many grey levels.
_CONTRAST, _LEAST = 0.11, 9
# How far the end of an edge is looked for, in pixels, step by step.
_STEPS = (1.0, 1.0, 1.0, 1.0, 1.5, 2.0, 2.0, 4.0, 8.0)
_SUBPIXEL = 0.7
# At most this share of the pixels is smoothed.
_MOST = 0.035


def smoothed(picture: Picture) -> Picture:
    """The picture (h, w, 3) with its edges smoothed; flat areas stay as they are."""
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    high, low = cv2.dilate(grey, cross), cv2.erode(grey, cross)
    contrast = np.asarray(cv2.subtract(high, low), dtype=np.uint8)
    limit = cv2.convertScaleAbs(high, alpha=_CONTRAST)
    edge = (contrast > limit) & (contrast > _LEAST)
    edge[[0, 1, -2, -1]] = False
    edge[:, [0, 1, -2, -1]] = False
    at = _strongest(np.flatnonzero(edge), contrast.ravel(), edge.size)
    if len(at) == 0:
        return picture
    step, share = _blends(grey, at)
    flat = picture.reshape(-1, 3)
    own, other = flat[at].astype(np.float32), flat[at + step].astype(np.float32)
    out = picture.copy()
    out.reshape(-1, 3)[at] = (own + (other - own) * share[:, None] + 0.5).astype(np.uint8)
    return out


def _strongest(at: Numbers, contrast: Picture, size: int) -> Numbers:
    """The edges of most contrast: the weave of a cloth is full of edges that need no smoothing."""
    most = int(size * _MOST)
    if len(at) <= most:
        return at
    counts = np.bincount(contrast[at], minlength=256)
    stronger = np.cumsum(counts[::-1])[::-1]
    return at[contrast[at] >= int(np.argmax(stronger <= most))]


def _blends(grey: Picture, at: Numbers) -> tuple[Numbers, Light]:
    """For each edge pixel the step to the pixel across the edge, and its share, 0..0.5."""
    width = grey.shape[1]
    light = grey.ravel().astype(np.float32)
    m, n, s, w, e = (light[at + d] for d in (0, -width, width, -1, 1))
    nw, ne, sw, se = (light[at + d] for d in (-width - 1, -width + 1, width - 1, width + 1))
    level = np.abs(nw + sw - 2 * w) + 2 * np.abs(n + s - 2 * m) + np.abs(ne + se - 2 * e) >= np.abs(
        nw + ne - 2 * n
    ) + 2 * np.abs(w + e - 2 * m) + np.abs(sw + se - 2 * s)
    before, after = np.where(level, n, w), np.where(level, s, e)
    across = np.where(level, width, 1)
    is_before = np.abs(before - m) >= np.abs(after - m)
    step = np.where(is_before, -across, across)
    other = np.where(is_before, before, after)
    along = np.where(level, 1, width)
    share = np.maximum(
        _by_ends(light, at, step, along, m, other), _by_light(m, (n, s, w, e), (nw, ne, sw, se))
    )
    return step, np.asarray(share, dtype=np.float32)


def _by_ends(
    light: Light, at: Numbers, step: Numbers, along: Numbers, own: Light, other: Light
) -> Light:
    """The share by the place of the pixel between the two ends of its edge."""
    middle = ((own + other) / 2).astype(np.float32)
    slope = (np.abs(own - other) / 4).astype(np.float32)
    ends = [_end(light, at, step, along * sign, middle, slope) for sign in (-1, 1)]
    (far_a, over_a), (far_b, over_b) = ends
    nearer_a = far_a < far_b
    near, over = np.where(nearer_a, far_a, far_b), np.where(nearer_a, over_a, over_b)
    # The edge leans towards this pixel only when its end lies on the other side of the middle.
    leans = (over < 0) != (own - middle < 0)
    return np.asarray(np.where(leans, 0.5 - near / (far_a + far_b), 0), dtype=np.float32)


def _end(
    light: Light, at: Numbers, step: Numbers, heading: Numbers, middle: Light, slope: Light
) -> tuple[Light, Light]:
    """How far the edge goes on in a heading, and how it ends: light over the middle."""
    far = np.zeros(len(at), np.float32)
    over = np.zeros(len(at), np.float32)
    open_ones = np.arange(len(at))
    last = len(light) - 1
    for stride in _STEPS:
        far[open_ones] += np.float32(stride)
        place = at[open_ones] + heading[open_ones] * far[open_ones].astype(np.intp)
        place = np.clip(place, 0, last)
        here = (light[place] + light[np.clip(place + step[open_ones], 0, last)]) / 2
        over[open_ones] = here - middle[open_ones]
        open_ones = open_ones[np.abs(over[open_ones]) < slope[open_ones]]
        if len(open_ones) == 0:
            break
    return far, over


def _by_light(own: Light, beside: tuple[Light, ...], corner: tuple[Light, ...]) -> Light:
    """The share for details of a pixel: how far the pixel stands out of its surroundings."""
    around = (2 * sum(beside) + sum(corner)) / 12
    highest = np.maximum.reduce([own, *beside])
    lowest = np.minimum.reduce([own, *beside])
    t = np.clip(np.abs(around - own) / np.maximum(highest - lowest, 1), 0, 1)
    soft = t * t * (3 - 2 * t)
    return np.asarray(soft * soft * _SUBPIXEL, dtype=np.float32)
