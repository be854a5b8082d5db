"""Samples along candidate lines: which can be seen, which repeat another, and what remains."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.model import Floats
from app.drafter.staging import Depth

Flags = NDArray[np.bool_]
Numbers = NDArray[np.int64]
# Runs of samples shorter than this are gaps to be healed, or specks to be dropped.
_SHORTEST_RUN = 4
_SAME_LINE = 1.6
_PARALLEL = 0.94


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A line in camera space (n, 3), mm: right, up, towards the eye; lower `rank` wins.

    `clear` says that it lies on something one sees through.
    """

    points: Floats
    kind: str
    rank: int
    clear: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """Points along all candidates about a pixel apart: place (n, 3) mm and owner (n,)."""

    place: Floats
    owner: Numbers
    heading: Floats


def sampled(candidates: Sequence[Candidate], step: float) -> Samples:
    """Points at most `step` mm apart on every line, the lines' own points among them."""
    sizes = np.array([len(c.points) for c in candidates])
    points = np.vstack([c.points for c in candidates])
    owner = np.repeat(np.arange(len(candidates)), sizes)
    # Between lines there is no segment: their last points are kept as they are.
    is_last = np.zeros(len(points), np.bool_)
    is_last[np.cumsum(sizes) - 1] = True
    ahead = np.roll(points, -1, axis=0) - points
    ahead[is_last] = 0
    length = np.linalg.norm(ahead[:, :2], axis=1)
    count = np.where(is_last, 1, np.maximum(np.ceil(length / step), 1)).astype(np.int64)
    index = np.repeat(np.arange(len(points)), count)
    within = np.arange(len(index)) - np.repeat(np.cumsum(count) - count, count)
    t = (within / count[index])[:, None]
    flat = ahead[:, :2] / np.maximum(length, 1e-12)[:, None]
    lasts = np.flatnonzero(is_last)
    flat[lasts] = flat[np.maximum(lasts - 1, 0)]
    return Samples(points[index] + ahead[index] * t, owner[index], flat[index])


def depth_below(samples: Samples, depth: Depth, span: float) -> Floats:
    """How many mm each sample lies behind the farthest surface within a pixel (n,); -inf: nothing.

    A line is hidden only when all surfaces near it stand before it: beside a contour there is
    always something farther away.
    """
    k = len(depth)
    farthest = cv2.erode(np.maximum(depth, np.float32(-1e12)), np.ones((3, 3), np.uint8))
    column, row = _cells(samples.place, span, k)
    return np.asarray(farthest[row, column] - samples.place[:, 2])


def beside_nothing(samples: Samples, depth: Depth, span: float) -> Flags:
    """Which samples lie at the outer limit of the product, an empty pixel beside them."""
    empty = np.isneginf(depth).astype(np.uint8)
    near_empty = cv2.dilate(empty, np.ones((5, 5), np.uint8))
    column, row = _cells(samples.place, span, len(depth))
    return np.asarray(near_empty[row, column] > 0)


def _cells(place: Floats, span: float, k: int) -> tuple[Numbers, Numbers]:
    cells = np.floor((place[:, :2] / span + 0.5) * k).astype(np.int64)
    cells = np.clip(cells, 0, k - 1)
    return cells[:, 0], cells[:, 1]


def repeated(samples: Samples, rank: Numbers, shown: Flags, pixel: float) -> Flags:
    """Which shown samples lie on a line of lower rank (one for each sample) that runs the same way.

    Also a line that runs back on itself: a ring seen from its side.
    """
    chosen = np.flatnonzero(shown)
    # Lines in order of rank, so that a position says which of two samples gives way.
    chosen = chosen[np.argsort(rank[chosen], kind="stable")]
    place = samples.place[chosen, :2] / pixel
    heading, owner = samples.heading[chosen], samples.owner[chosen]
    cells = np.floor(place / _SAME_LINE).astype(np.int64)
    cells -= cells.min(axis=0, initial=0) - 1
    wide = int(cells[:, 1].max(initial=0)) + 2
    key = cells[:, 0] * wide + cells[:, 1]
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    gone = np.zeros(len(chosen), np.bool_)
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            wanted = key + dx * wide + dy
            start = np.searchsorted(ordered, wanted, "left")
            count = np.searchsorted(ordered, wanted, "right") - start
            me = np.repeat(np.arange(len(chosen)), count)
            inner = np.arange(len(me)) - np.repeat(np.cumsum(count) - count, count)
            other = order[np.repeat(start, count) + inner]
            before = (other < me) & ((owner[other] != owner[me]) | (me - other > 16))
            me, other = me[before], other[before]
            near = np.sum((place[me] - place[other]) ** 2, axis=1) < _SAME_LINE**2
            same = np.abs(np.sum(heading[me] * heading[other], axis=1)) > _PARALLEL
            gone[me[near & same]] = True
    result = np.zeros(len(samples.owner), np.bool_)
    result[chosen[gone]] = True
    return result


def healed(flags: Flags, owner: Numbers) -> Flags:
    """The same with short gaps inside a line closed, then short specks removed."""
    closed = _without_short(flags, owner, value=False)
    return _without_short(closed, owner, value=True)


def surfacing(shown: Flags, nearly: Flags, owner: Numbers) -> Flags:
    """Which samples of lines that lie on a surface are drawn, gaps where they dip into it closed.

    `nearly` are the samples at most a little below the surface. A stretch of those is seen as a
    whole when a third of it is seen, or not at all: it lies on the other side of the cloth.
    """
    starts, ends = runs(nearly, owner)
    total = np.concatenate([[0], np.cumsum(shown)])
    seen = nearly[starts] & (3 * (total[ends] - total[starts]) >= ends - starts)
    return np.repeat(seen, ends - starts)


def _without_short(flags: Flags, owner: Numbers, *, value: bool) -> Flags:
    starts, ends = runs(flags, owner)
    short = (flags[starts] == value) & (ends - starts < _SHORTEST_RUN)
    first = np.concatenate([[True], owner[starts[1:]] != owner[ends[:-1] - 1]])
    last = np.concatenate([owner[starts[1:]] != owner[ends[:-1] - 1], [True]])
    # A gap needs both sides; a speck that is a whole line is a small line, not a speck.
    short &= ~(first & last) if value else ~(first | last)
    out = flags.copy()
    for start, end in zip(starts[short].tolist(), ends[short].tolist(), strict=True):
        out[start:end] = not value
    return out


def runs(values: NDArray[np.bool_] | Numbers, owner: Numbers) -> tuple[Numbers, Numbers]:
    """Where stretches of equal value within one line begin and end."""
    change = (np.diff(owner) != 0) | (values[1:] != values[:-1])
    cuts = np.flatnonzero(change) + 1
    return np.concatenate([[0], cuts]), np.concatenate([cuts, [len(owner)]])


def simplified(points: Floats, tolerance: float) -> Floats:
    """Fewer points (n, 2), none of the left-out ones farther than `tolerance` from the line."""
    if len(points) < 3:
        return points
    if np.all(points[0] == points[-1]):
        # A ring has no chord to measure from: it is taken in two halves.
        far = int(np.argmax(np.sum((points - points[0]) ** 2, axis=1)))
        halves = simplified(points[: far + 1], tolerance), simplified(points[far:], tolerance)
        return np.vstack([halves[0], halves[1][1:]])
    line = points.astype(np.float32).reshape(-1, 1, 2)
    kept = cv2.approxPolyDP(line, tolerance, closed=False).reshape(-1, 2).astype(np.float64)
    kept[0], kept[-1] = points[0], points[-1]
    return np.asarray(kept)


def by_kind(lines: Iterable[tuple[str, Floats]]) -> dict[str, list[Floats]]:
    """Lines sorted into lists by their kind."""
    sorted_out: dict[str, list[Floats]] = {}
    for kind, line in lines:
        sorted_out.setdefault(kind, []).append(line)
    return sorted_out
