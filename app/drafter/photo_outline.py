"""Tells the product in a photograph from its background, or says that it cannot."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.photo_decode import Picture

Mask = NDArray[np.bool_]
Values = NDArray[np.float32]

# Analysis is done at this longest side: enough for an outline, quick for GrabCut.
SIDE = 640
_BORDER = 0.03
# Distances in Lab (8-bit L scaled to 0..100): below the first surely background.
_SURE_BACK, _SURE_FRONT = 5.0, 16.0
_UNEVEN = 14.0
_DARKER = 0.55
# A product fills at least this share of its convex hull (a chair on five feet: 0.5).
_SOLID = 0.22
_ROUNDS = 4
_SEED = 7


@dataclass(frozen=True, slots=True, eq=False)
class Silhouette:
    """Where the product is, (h, w) of the analysis picture; `found` False: the whole frame.

    `sure` says whether the outline is good enough to measure by.
    """

    mask: Mask
    found: bool
    sure: bool
    backdrop: str | None


def analysis_size(pixels: Picture) -> tuple[int, int]:
    """Width and height of the analysis picture."""
    height, width = pixels.shape[:2]
    scale = min(1.0, SIDE / max(height, width))
    return max(round(width * scale), 1), max(round(height * scale), 1)


def shrunk(pixels: Picture) -> Picture:
    """The analysis picture."""
    size = analysis_size(pixels)
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def silhouette(pixels: Picture, alpha: Picture | None) -> Silhouette:
    """The product of a photograph of any size."""
    size = analysis_size(pixels)
    if alpha is not None:
        solid = cv2.resize(alpha, size, interpolation=cv2.INTER_AREA) > 127
        if 0.01 < solid.mean() < 0.97:
            return Silhouette(solid, True, True, None)
    small = shrunk(pixels)
    lab = _lab(small)
    backdrop, spread = _backdrop(lab)
    colour = _hex(small)
    if spread > _UNEVEN:
        return Silhouette(np.ones(small.shape[:2], np.bool_), False, False, None)
    mask = _cut_out(small, lab, backdrop)
    sure = mask is not None and _plausible(mask)
    if mask is None or not sure:
        mask = _enclosed(lab, backdrop)
    if not _plausible(mask):
        return Silhouette(np.ones(small.shape[:2], np.bool_), False, False, colour)
    return Silhouette(mask, True, sure, colour)


def _lab(small: Picture) -> Values:
    """CIELAB with L 0..100, lightly denoised."""
    smooth = cv2.bilateralFilter(small, 5, 18, 5)
    return np.asarray(cv2.cvtColor(smooth.astype(np.float32) / 255, cv2.COLOR_RGB2LAB))


def _border(shape: tuple[int, ...]) -> Mask:
    height, width = shape[:2]
    band = max(int(max(height, width) * _BORDER), 3)
    border = np.ones((height, width), np.bool_)
    border[band:-band, band:-band] = False
    return border


def _hex(small: Picture) -> str:
    red, green, blue = np.median(small[_border(small.shape)], axis=0).astype(int).tolist()
    return f"#{red:02x}{green:02x}{blue:02x}"


def _backdrop(lab: Values) -> tuple[Values, float]:
    """The backdrop as it would go on behind the product, and how far the border is from it.

    A quadratic surface per channel, fitted to the border; what stands off it (a product that
    touches the edge) is left out in a few rounds.
    """
    height, width = lab.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    terms = np.stack([np.ones_like(x), x, y, x * x, y * y, x * y], axis=-1)
    border = _border(lab.shape)
    a, b = terms[border], lab[border].astype(np.float64)
    keep = np.ones(len(a), np.bool_)
    fit = np.zeros((6, 3))
    for _ in range(_ROUNDS):
        fit = np.linalg.lstsq(a[keep], b[keep], rcond=None)[0]
        off = np.linalg.norm(a @ fit - b, axis=1)
        keep = off <= max(float(np.percentile(off, 80)), 1.0)
    spread = float(np.percentile(np.linalg.norm(a @ fit - b, axis=1), 70))
    return (terms @ fit).astype(np.float32), spread


def _cut_out(small: Picture, lab: Values, backdrop: Values) -> Mask | None:
    """GrabCut (Rother et al. 2004), started from the distance to the backdrop."""
    away = lab - backdrop
    # A shadow is the backdrop made darker, so darkness alone counts for less.
    away[..., 0] = np.where(away[..., 0] < 0, away[..., 0] * _DARKER, away[..., 0])
    distance = np.linalg.norm(away, axis=-1)
    front, back = distance > _SURE_FRONT, distance < _SURE_BACK
    if front.mean() < 0.004:
        front = distance > max(float(np.percentile(distance, 97)), _SURE_BACK * 1.4)
    if front.mean() < 0.002 or back.mean() < 0.02:
        return None
    seeds = np.where(distance > (_SURE_BACK + _SURE_FRONT) / 2, cv2.GC_PR_FGD, cv2.GC_PR_BGD)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    seeds[cv2.erode(front.astype(np.uint8), kernel) > 0] = cv2.GC_FGD
    seeds[cv2.erode(back.astype(np.uint8), kernel) > 0] = cv2.GC_BGD
    seeds[_border(small.shape) & back] = cv2.GC_BGD
    labels = seeds.astype(np.uint8)
    if not np.any(labels & 1) or np.all(labels & 1):
        return None
    # GrabCut draws random numbers; the same picture must give the same outline.
    cv2.setRNGSeed(_SEED)
    models = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(small, labels, (0, 0, 1, 1), models[0], models[1], 3, cv2.GC_INIT_WITH_MASK)
    return _tidied((labels & 1) > 0)


def _enclosed(lab: Values, backdrop: Values) -> Mask:
    """What edges close off from the border: for white on white, where colour tells little."""
    away = lab - backdrop
    strength = np.zeros(lab.shape[:2], np.float32)
    for channel in range(3):
        soft = cv2.GaussianBlur(away[..., channel], (0, 0), 1.2)
        change = cv2.magnitude(cv2.Scharr(soft, -1, 1, 0), cv2.Scharr(soft, -1, 0, 1)) / 32
        strength = np.maximum(strength, np.asarray(change, dtype=np.float32))
    quiet = strength[_border(lab.shape)]
    limit = max(float(np.percentile(quiet, 90)) * 2.2, 0.25)
    wall = (strength > limit).astype(np.uint8)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (7, 7))
    wall = np.asarray(cv2.morphologyEx(wall, cv2.MORPH_CLOSE, kernel), dtype=np.uint8)
    wall = _without_small(wall, 0.002 * wall.size)
    # One pixel of open ground all round joins what lies outside the product.
    ground = np.pad(1 - wall, 1, constant_values=1)
    _, number = cv2.connectedComponents(ground, connectivity=4)
    outside = (number == number[0, 0])[1:-1, 1:-1]
    shrink = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
    # Edges are as wide as the blur: the product ends in their middle.
    inside = cv2.erode((~outside).astype(np.uint8), shrink, borderValue=1)
    return _tidied(np.asarray(inside) > 0)


def _tidied(mask: Mask) -> Mask:
    """Without specks, pinholes and hairs; true openings (a handle) stay open."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
    closed = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, kernel, iterations=2)
    opened = np.asarray(cv2.morphologyEx(closed, cv2.MORPH_OPEN, kernel), dtype=np.uint8)
    solid = _without_small(opened, 0.03 * float(opened.sum()))
    holes = _without_small(1 - solid, 0.004 * float(solid.sum()))
    return np.asarray(holes == 0)


def _without_small(solid: Picture, least: float) -> Picture:
    _, number, stats, _ = cv2.connectedComponentsWithStats(solid, connectivity=4)
    keep = stats[:, cv2.CC_STAT_AREA] >= max(least, 12)
    keep[0] = False
    return np.asarray(keep[number], dtype=np.uint8)


def _plausible(mask: Mask) -> bool:
    """Not a speck, not all of the frame, not cut off by most of its border, not in tatters."""
    touching = np.concatenate([mask[0], mask[-1], mask[:, 0], mask[:, -1]]).mean()
    if not 0.006 < mask.mean() < 0.94 or touching >= 0.4:
        return False
    hull = cv2.convexHull(cv2.findNonZero(mask.astype(np.uint8)))
    return bool(mask.sum() > _SOLID * cv2.contourArea(hull))
