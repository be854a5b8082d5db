"""Which of the visible lines a draughtsman leaves out: stray folds, strokes beside the outline."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.model import Floats
from app.drafter.staging import Depth
from app.drafter.strokes import Flags, Numbers, Samples, runs

_GRID = 1024
# On paper the outline is 0.28 % of the frame wide: a line this near it only thickens it.
_BESIDE = 0.0022
_LEAST_BESIDE = 14
# What is narrower than this share of the frame is drawn with thin lines, or it turns black.
_NARROW = 0.0125
_LEAST_NARROW = 80
# A turn of the surface is drawn when it is this long, by how many of its ends meet a line.
_LEAST_TURN = (0.08, 0.03, 0.0)
# A crease that meets nothing and is shorter than this is a crumple of the mesh.
_LEAST_CREASE = 0.1
# A turn that leaves the outline and runs on beside it is the outline's own fold.
_HUGGING = 0.009
_MEETS = 2
NumberedLine = tuple[int, Floats]


def beside_outline(samples: Samples, outer: Flags, drawn: Flags, span: float) -> Flags:
    """Which drawn samples run along the outline so near that both would be one thick line."""
    canvas = np.full((_GRID, _GRID), 255, np.uint8)
    row, column = _cells(samples.place, span)
    canvas[row[outer], column[outer]] = 0
    away = cv2.distanceTransform(canvas, cv2.DIST_L2, 3)[row, column]
    near = (away < _BESIDE * _GRID) & drawn & ~outer
    starts, ends = runs(near, samples.owner)
    out = np.zeros(len(near), np.bool_)
    for start, end in zip(*(x[near[starts]].tolist() for x in (starts, ends)), strict=True):
        out[start:end] = end - start >= _LEAST_BESIDE
    return out


def narrow_places(samples: Samples, depth: Depth, span: float) -> Flags:
    """Which samples lie on a part of the silhouette too narrow for thick lines: cords, chains."""
    step = max(1, len(depth) // _GRID)
    solid = np.isfinite(depth[::step, ::step]).astype(np.uint8)
    k = len(solid)
    wide = max(3, round(_NARROW * k) | 1)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (wide, wide))
    rest = cv2.morphologyEx(solid, cv2.MORPH_TOPHAT, kernel)
    _, label, stats, _ = cv2.connectedComponentsWithStats(rest, connectivity=8)
    large = stats[:, cv2.CC_STAT_AREA] >= _LEAST_NARROW
    large[0] = False
    narrow = cv2.dilate(large[label].astype(np.uint8), np.ones((5, 5), np.uint8))
    row, column = _cells(samples.place, span, k)
    return np.asarray(narrow[row, column] > 0)


def mostly(flags: Flags, among: Flags, owner: Numbers) -> Flags:
    """The same for all of a line: what holds for most of its samples `among` them."""
    count = int(owner[-1]) + 1
    share = np.bincount(owner, flags & among, count) / np.maximum(
        np.bincount(owner, among, count), 1
    )
    return np.asarray(share[owner] > 0.5)


class LineSieve:
    """Takes lines of one drawing, the firm ones first, and says which others belong with them.

    Lines are (n, 2), mm of the frame.
    """

    def __init__(self, span: float, outline: Sequence[Floats], details: Sequence[Floats]) -> None:
        self._span = span
        # The number of the last line drawn through each cell, 0 for none.
        self._drawn = np.zeros((_GRID, _GRID), np.int32)
        self._count = 0
        for line in (*outline, *details):
            self._draw(line)
        edge = np.full((_GRID, _GRID), 255, np.uint8)
        cv2.polylines(edge, [self._cells(line) for line in outline], isClosed=False, color=0)
        self._from_outline: NDArray[np.float32] = np.asarray(
            cv2.distanceTransform(edge, cv2.DIST_L2, 3), dtype=np.float32
        )

    def draw(self, lines: Sequence[Floats]) -> list[NumberedLine]:
        """The same lines with their numbers, after drawing them: others may end at them."""
        return [(self._draw(line), line) for line in lines]

    def creases(self, lines: Sequence[NumberedLine]) -> list[Floats]:
        """The creases that are long, closed, or meet any other line."""
        least = _LEAST_CREASE * self._span
        return [x for n, x in lines if _length(x) >= least or self._belongs(n, x)]

    def turns(self, lines: Sequence[NumberedLine]) -> list[Floats]:
        """The lines where the surface turns away that are worth a stroke."""
        return [x for n, x in lines if _is_closed(x) or self._is_turn(n, x)]

    def roundings(self, lines: Sequence[NumberedLine]) -> list[Floats]:
        """The rounded edges that are closed or meet another line; the rest is a bulge."""
        return [x for n, x in lines if self._belongs(n, x)]

    def _belongs(self, number: int, line: Floats) -> bool:
        return _is_closed(line) or self._meetings(number, line) > 0

    def _is_turn(self, number: int, line: Floats) -> bool:
        meetings = self._meetings(number, line)
        if _length(line) < _LEAST_TURN[meetings] * self._span:
            return False
        x, y = self._cells(line).T
        return meetings == 2 or float(self._from_outline[y, x].mean()) > _HUGGING * _GRID

    def _meetings(self, own: int, line: Floats) -> int:
        """How many of the ends of a line lie on another one that is drawn."""
        found = 0
        for x, y in self._cells(line[[0, -1]]).tolist():
            rows = slice(max(y - _MEETS, 0), y + _MEETS + 1)
            near = self._drawn[rows, max(x - _MEETS, 0) : x + _MEETS + 1]
            found += bool(((near != 0) & (near != own)).any())
        return found

    def _draw(self, line: Floats) -> int:
        """Draw a line; its number."""
        self._count += 1
        cv2.polylines(self._drawn, [self._cells(line)], isClosed=False, color=self._count)
        return self._count

    def _cells(self, line: Floats) -> NDArray[np.int32]:
        cells = np.floor(line * (_GRID / self._span)).astype(np.int32)
        return np.clip(cells, 0, _GRID - 1)


def _cells(place: Floats, span: float, k: int = _GRID) -> tuple[Numbers, Numbers]:
    cells = np.clip(np.floor((place[:, :2] / span + 0.5) * k).astype(np.int64), 0, k - 1)
    return cells[:, 1], cells[:, 0]


def _length(line: Floats) -> float:
    return float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum())


def _is_closed(line: Floats) -> bool:
    return len(line) > 3 and bool(np.all(line[0] == line[-1]))
