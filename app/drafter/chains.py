"""Strings short segments into long lines, and joins lines whose ends meet."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.drafter.model import Floats

Chain = NDArray[np.int64]
# Ends are joined where the line goes on within this angle.
_JOIN_COSINE = float(np.cos(np.radians(40)))


def chains(pairs: NDArray[np.int64]) -> list[Chain]:
    """Node numbers of lines that run through nodes with exactly two segments.

    A closed line repeats its first node at the end.
    """
    if len(pairs) == 0:
        return []
    count = int(pairs.max()) + 1
    degree = np.bincount(pairs.ravel(), minlength=count)
    order = np.argsort(pairs.ravel(), kind="stable")
    begin = np.concatenate([[0], np.cumsum(degree)]).tolist()
    touching = (order // 2).tolist()
    ends = pairs.tolist()
    used = bytearray(len(pairs))
    degrees = degree.tolist()

    def walk(node: int, segment: int) -> Chain:
        line = [node]
        while True:
            used[segment] = 1
            a, b = ends[segment]
            node = b if node == a else a
            line.append(node)
            if degrees[node] != 2:
                break
            one, two = touching[begin[node]], touching[begin[node] + 1]
            segment = two if used[one] else one
            if used[segment]:
                break
        return np.array(line, dtype=np.int64)

    found = []
    for node in np.flatnonzero((degree != 2) & (degree > 0)).tolist():
        around = touching[begin[node] : begin[node + 1]]
        found += [walk(node, segment) for segment in around if not used[segment]]
    found += [walk(ends[s][0], s) for s in range(len(ends)) if not used[s]]
    return found


def joined(lines: Sequence[Floats], reach: float) -> list[Floats]:
    """Lines (n, 2) made longer: ends nearer than `reach` that go the same way become one line.

    The best-aligned pair of each meeting point is joined first; a line whose own ends meet is
    closed by repeating its first point.
    """
    pieces: list[Floats | None] = [line for line in lines if len(line) > 1]
    for _ in range(12):
        merged = _join_once(pieces, reach)
        if merged is None:
            break
        pieces = merged
    return [_closed(piece, reach) for piece in pieces if piece is not None]


def _join_once(pieces: list[Floats | None], reach: float) -> list[Floats | None] | None:
    lines = [piece for piece in pieces if piece is not None]
    if not lines:
        return None
    ends = np.array([p for line in lines for p in (line[0], line[-1])])
    headings = np.array([h for line in lines for h in (_heading(line), _heading(line[::-1]))])
    links = _links(ends, headings, reach)
    if not links:
        return None
    taken: set[int] = set()
    out: list[Floats | None] = list(lines)
    for i, j in links:
        a, b = i // 2, j // 2
        if a in taken or b in taken:
            continue
        first = lines[a] if i % 2 else lines[a][::-1]
        second = lines[b][::-1] if j % 2 else lines[b]
        skip = 1 if np.linalg.norm(first[-1] - second[0]) < 1e-9 else 0
        out[a], out[b] = np.vstack([first, second[skip:]]), None
        taken |= {a, b}
    return out


def _heading(line: Floats) -> Floats:
    """The way a line leaves its first point, away from the line, judged over a little length."""
    far = line[min(len(line) - 1, 3)]
    away = line[0] - far
    return np.asarray(away / max(float(np.linalg.norm(away)), 1e-12))


def _links(ends: Floats, headings: Floats, reach: float) -> list[tuple[int, int]]:
    """Pairs of end numbers that go on into each other, the straightest first."""
    order = np.argsort(ends[:, 0], kind="stable")
    xs = ends[order, 0]
    place = np.arange(len(order))
    count = np.searchsorted(xs, xs + reach, "right") - place - 1
    near = np.repeat(place, count)
    ahead = np.arange(len(near)) - np.repeat(np.cumsum(count) - count, count)
    i, j = order[near], order[near + 1 + ahead]
    close = (np.sum((ends[i] - ends[j]) ** 2, axis=1) <= reach**2) & (i // 2 != j // 2)
    i, j = i[close], j[close]
    straight = -np.einsum("ki,ki->k", headings[i], headings[j])
    on = straight > _JOIN_COSINE
    i, j, straight = i[on], j[on], straight[on]
    best = np.lexsort((j, i, -straight))
    return list(zip(i[best].tolist(), j[best].tolist(), strict=True))


def _closed(line: Floats, reach: float) -> Floats:
    gap = float(np.linalg.norm(line[0] - line[-1]))
    is_ring = float(np.ptp(line, axis=0).max()) > 2 * reach
    if len(line) > 3 and is_ring and 0 < gap <= reach:
        return np.vstack([line, line[:1]])
    return line
