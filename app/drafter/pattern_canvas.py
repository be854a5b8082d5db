"""The sheet that patterns are drawn on: a window onto a strip that may go around a package."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bytes = NDArray[np.uint8]
OVER = 2
"""Drawn at twice the size and averaged down: edges are smooth, also where a strip is cut."""
SHIFT = 6
ONE = 1 << SHIFT


@dataclass(frozen=True, slots=True)
class Window:
    """What is seen of a strip, in mm: y runs down from the upper edge of all that is drawn.

    Attributes:
        left: where the window begins on the strip; `top` how far below the upper edge.
        width: of the window; `tall` its height.
        height: of the strip, with what goes on over its edges.
        period: length after which the strip meets itself, 0 where it does not.
        beyond: how far the strip goes on above the body, and as far below it.
    """

    left: float
    width: float
    height: float
    period: float
    pixels: tuple[int, int]
    top: float
    tall: float
    beyond: float

    @property
    def span(self) -> float:
        """How far a pattern must reach: the whole strip, or the width of a lone panel."""
        return self.period or self.width

    @property
    def body(self) -> float:
        """Height of the strip without what goes on over its edges."""
        return self.height - 2 * self.beyond

    def grid(self) -> tuple[Floats, Floats]:
        """The middles of all drawn pixels in mm: x along the strip, y down; only to be read."""
        wide, high = self.pixels[0] * OVER, self.pixels[1] * OVER
        x = self.left + (np.arange(wide) + 0.5) * self.width / wide
        y = self.top + (np.arange(high) + 0.5) * self.tall / high
        across, down = np.meshgrid(x, y, copy=False)
        return across, down


def rgb(colour: str) -> tuple[int, int, int]:
    """The parts of "#rrggbb"."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


class Sheet:
    """Shapes in mm on a window; what reaches over the end of the strip comes in at its start."""

    def __init__(self, window: Window, ground: str) -> None:
        self.window = window
        wide, high = window.pixels[0] * OVER, window.pixels[1] * OVER
        self._scale = np.array((wide / window.width, high / window.tall))
        self.pixels: Bytes = np.empty((high, wide, 3), np.uint8)
        self.pixels[:] = rgb(ground)

    def polygon(self, points: Floats, colour: str, alpha: float = 1.0) -> None:
        """A filled outline of shape (n, 2)."""
        for placed in self.placements(points):
            fixed = np.round(placed * ONE).astype(np.int32)
            if alpha >= 1.0:
                cv2.fillPoly(self.pixels, [fixed], rgb(colour), cv2.LINE_AA, SHIFT)
            else:
                self._blend(fixed, colour, alpha)

    def _blend(self, fixed: NDArray[np.int32], colour: str, alpha: float) -> None:
        low = np.maximum(fixed.min(axis=0) // ONE - 2, 0)
        high = np.minimum(fixed.max(axis=0) // ONE + 3, self.pixels.shape[1::-1])
        if (high <= low).any():
            return
        part = self.pixels[low[1] : high[1], low[0] : high[0]]
        over = part.copy()
        cv2.fillPoly(over, [fixed - (low * ONE).astype(np.int32)], rgb(colour), cv2.LINE_AA, SHIFT)
        part[:] = cv2.addWeighted(over, alpha, part, 1 - alpha, 0.0)

    def circle(self, x: float, y: float, radius: float, colour: str, alpha: float = 1.0) -> None:
        """A filled circle."""
        self.polygon(circle(x, y, radius), colour, alpha)

    def stroke(self, points: Floats, width: float, colour: str, *, taper: bool = False) -> None:
        """A line along points of shape (n, 2), of this width in mm, with round ends or a point."""
        self.polygon(ribbon(points, width, taper=taper), colour)
        if not taper:
            for x, y in (points[0], points[-1]):
                self.circle(float(x), float(y), width / 2, colour)

    def sees(self, x: float, y: float, reach: float) -> bool:
        """Whether anything within `reach` mm of a place shows in the window."""
        window = self.window
        if not -reach < y - window.top < window.tall + reach:
            return False
        away = x - window.left
        if window.period:
            away = (away + reach) % window.period - reach
        return -reach <= away <= window.width + reach

    def placements(self, points: Floats) -> Iterator[Floats]:
        """The outline in pixels, once for each time it shows in the window."""
        window = self.window
        low, high = float(points[:, 0].min()), float(points[:, 0].max())
        upper, lower = float(points[:, 1].min()), float(points[:, 1].max())
        if lower < window.top - 1 or upper > window.top + window.tall + 1:
            return
        steps: Sequence[int] = (0,)
        if window.period:
            first = math.ceil((window.left - 1 - high) / window.period)
            last = math.floor((window.left + window.width + 1 - low) / window.period)
            steps = range(first, last + 1)
        for step in steps:
            moved = points + np.array((step * window.period - window.left, -window.top))
            yield moved * self._scale - 0.5

    def blend(self, layer: NDArray[np.float64], colour: str) -> None:
        """Cover with a colour where `layer`, 0..1 for each drawn pixel, says how much."""
        share = layer[..., None].astype(np.float32)
        ink = np.array(rgb(colour), np.float32)
        mixed = self.pixels + (ink - self.pixels) * share
        self.pixels[:] = np.clip(mixed + 0.5, 0, 255).astype(np.uint8)

    def finished(self) -> Bytes:
        """The picture at its own size."""
        return np.asarray(
            cv2.resize(self.pixels, self.window.pixels, interpolation=cv2.INTER_AREA), np.uint8
        )


def circle(x: float, y: float, radius: float, start: float = 0.0, end: float = 2.0) -> Floats:
    """An outline in mm; `start` and `end` in half turns, a part of a circle closes through x, y."""
    count = 96 if radius > 4 else 48
    angle = np.linspace(start * math.pi, end * math.pi, count)
    points = np.column_stack((x + radius * np.cos(angle), y + radius * np.sin(angle)))
    return points if end - start >= 2 else np.vstack((points, (x, y)))


def ribbon(points: Floats, width: float, *, taper: bool = False) -> Floats:
    """The outline of a line along points, of a width in mm, running out to a point with `taper`."""
    step = np.gradient(points, axis=0)
    length = np.maximum(np.hypot(step[:, 0], step[:, 1]), 1e-9)
    normal = np.column_stack((-step[:, 1], step[:, 0])) / length[:, None]
    half = np.full(len(points), width / 2)
    if taper:
        half *= 1 - 0.85 * np.linspace(0, 1, len(points)) ** 1.5
    return np.vstack((points + normal * half[:, None], (points - normal * half[:, None])[::-1]))


def turned(points: Floats, angle: float, x: float, y: float, size: float = 1.0) -> Floats:
    """An outline about its origin turned by `angle` radians, sized, and moved to x, y."""
    c, s = math.cos(angle), math.sin(angle)
    spun = points * size @ np.array(((c, s), (-s, c)))
    return np.asarray(spun + np.array((x, y)))
