"""Stitches, seams and detail lines as thin ribbons that lie on the product."""

import numpy as np

from app.drafter.model import Floats, Line, LineKind, Mesh
from app.drafter.solids import merge
from app.drafter.surface import unit

# Length of a topstitch and of the gap after it, mm: about 3 stitches to the cm.
STITCH, GAP = 2.4, 1.0
_WIDTHS = {"stitch": 0.8, "seam": 0.7, "detail": 0.6}


def dashes(points: Floats, stitch: float = STITCH, gap: float = GAP) -> list[Floats]:
    """A line (n, d) cut into stitches, evenly over its length."""
    length = float(np.linalg.norm(np.diff(points, axis=0), axis=1).sum())
    count = max(1, round((length + gap) / (stitch + gap)))
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    starts = np.arange(count) * (length + gap) / count
    ends = np.minimum(starts + (length + gap) / count - gap, length)
    cuts = np.linspace(starts, ends, 3, axis=1)
    placed = np.stack([np.interp(cuts, along, axis) for axis in points.T], axis=2)
    return list(placed)


def strength(kind: LineKind, pixel: float) -> float:
    """How opaque a line is drawn, 0.3..1: one that is widened to be seen at all is paler."""
    return float(np.clip(1.3 * _WIDTHS[kind] / (2.0 * pixel), 0.3, 1.0))


def ribbons(line: Line, back: Floats, pixel: float) -> Mesh:
    """A line as flat strips that face the camera (`back`), at least 2 pixels wide.

    `pixel` is mm a pixel; stitches too fine for the picture are drawn longer.
    """
    width = max(_WIDTHS[line.kind], 2.0 * pixel)
    if line.kind == "stitch":
        factor = max(1.0, 4.0 * pixel / STITCH)
        pieces = dashes(line.points, STITCH * factor, GAP * factor)
    else:
        pieces = [line.points]
    strips = [_strip(piece, back, width) for piece in pieces if len(piece) > 1]
    return merge(*strips)


def _strip(points: Floats, back: Floats, width: float) -> Mesh:
    along = np.gradient(points, axis=0)
    across = unit(np.cross(along, back)) * width / 2
    n = len(points)
    a = np.arange(n - 1, dtype=np.int32)
    faces = np.vstack([np.stack([a, a + n, a + 1], 1), np.stack([a + 1, a + n, a + n + 1], 1)])
    return Mesh(np.vstack([points - across, points + across]), faces)
