"""The colours of a product in a photograph, by clusters in a perceptual colour space."""

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.mesh_look import colour_name
from app.drafter.mesh_paint import hex_colour, light, oklab
from app.drafter.photo_decode import Picture
from app.drafter.photo_facts import Swatch

Values = NDArray[np.float64]

MOST = 5
_SAMPLES = 20_000
_LEAST = 0.025
# OKLab distances below which two clusters are one colour: as they are, and after one is lit as
# brightly as the other, because the light and the dark side of a surface are one colour to a buyer.
_ONE_COLOUR, _ONE_SURFACE = 0.03, 0.035
_SHADED = 2.3
_COLOURFUL, _ONE_HUE, _GLEAM = 0.02, 10.0, 0.075
_LIGHTNESS = 0.38
_ROUNDS = 20


def palette(pixels: Picture, mask: NDArray[np.bool_]) -> tuple[Swatch, ...]:
    """Up to five colours inside the mask, the largest first; pixels (h, w, 3) as the mask."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    # At the outline product and backdrop mix.
    inner = cv2.erode(mask.astype(np.uint8), kernel, borderValue=1) > 0
    chosen = pixels[inner if inner.sum() > 200 else mask]
    if len(chosen) == 0:
        return ()
    step = max(len(chosen) // _SAMPLES, 1)
    linear = light(chosen[::step].astype(np.float64) / 255)
    colours = oklab(linear)
    weighed = colours * (_LIGHTNESS, 1.0, 1.0)
    number = _merged(linear, _clusters(weighed))
    swatches = []
    for k in range(int(number.max()) + 1):
        mine = number == k
        share = float(mine.mean())
        if share >= _LEAST:
            middle = np.median(linear[mine], axis=0).tolist()
            colour = hex_colour((middle[0], middle[1], middle[2]))
            swatches.append(Swatch(colour, colour_name(colour), share))
    total = sum(swatch.share for swatch in swatches)
    ordered = sorted(swatches, key=lambda s: (-s.share, s.colour))
    return tuple(Swatch(s.colour, s.name, round(s.share / total, 3)) for s in ordered)


def _clusters(points: Values) -> NDArray[np.int64]:
    """k-means from the points farthest from each other, so that no chance decides."""
    centres = [np.median(points, axis=0)]
    for _ in range(MOST - 1):
        reach = np.min([np.linalg.norm(points - c, axis=1) for c in centres], axis=0)
        # Not the farthest of all, which is noise, but one that a few per cent lie beyond.
        far = reach >= np.percentile(reach, 97)
        centres.append(points[far].mean(axis=0))
    middle = np.array(centres)
    number = np.zeros(len(points), dtype=np.int64)
    for _ in range(_ROUNDS):
        number = np.argmin([np.linalg.norm(points - c, axis=1) for c in middle], axis=0)
        moved = np.array(
            [
                points[number == k].mean(axis=0) if np.any(number == k) else c
                for k, c in enumerate(middle)
            ]
        )
        if np.allclose(moved, middle, atol=1e-5):
            break
        middle = moved
    return number


def _merged(linear: Values, number: NDArray[np.int64]) -> NDArray[np.int64]:
    """Clusters that are one colour made one, the nearest pair first."""
    while True:
        keys = np.unique(number)
        middles = {k: np.median(linear[number == k], axis=0) for k in keys}
        pairs = [
            (_apart(middles[a], middles[b]), a, b)
            for i, a in enumerate(keys)
            for b in keys[i + 1 :]
        ]
        if not pairs or min(pairs)[0] > 1:
            return np.asarray(np.unique(number, return_inverse=True)[1])
        _, keep, gone = min(pairs)
        number = np.where(number == gone, keep, number)


def _apart(a: Values, b: Values) -> float:
    """How different two colours are; up to 1 they are one."""
    weights = (_LIGHTNESS, 1.0, 1.0)
    near = np.linalg.norm((oklab(a[None]) - oklab(b[None])) * weights) / _ONE_COLOUR
    brighter = float((a @ b) / max(float(a @ a), 1e-9))
    if 1 / _SHADED < brighter < _SHADED:
        lit = oklab((a * brighter)[None])
        near = min(near, np.linalg.norm(lit - oklab(b[None])) / _ONE_SURFACE)
    return min(float(near), _gleam(oklab(a[None])[0], oklab(b[None])[0]))


def _gleam(a: Values, b: Values) -> float:
    """The same for a colour and its gleam: of one hue, one a little paler than the other."""
    chroma = float(np.hypot(*a[1:])), float(np.hypot(*b[1:]))
    turn = abs(float(np.angle(complex(*a[1:]) * complex(*b[1:]).conjugate(), deg=True)))
    if min(chroma) < _COLOURFUL or turn > _ONE_HUE:
        return float("inf")
    return float(np.linalg.norm((a - b) * (_LIGHTNESS, 1.0, 1.0))) / _GLEAM
