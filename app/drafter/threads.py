"""Stitches, seams and detail lines as thin ribbons that lie on the product."""

import numpy as np

from app.drafter.model import Floats, Line, LineKind, Mesh

# Length of a topstitch and of the gap after it, mm: about 3 stitches to the cm.
STITCH, GAP = 2.4, 1.0
_WIDTHS = {"stitch": 0.8, "seam": 0.7, "detail": 0.6}


def dashes(points: Floats, stitch: float = STITCH, gap: float = GAP) -> Floats:
    """A line (n, d) cut into stitches of three points each, even over its length: (k, 3, d)."""
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    length = float(along[-1])
    count = max(1, round((length + gap) / (stitch + gap)))
    pitch = (length + gap) / count
    starts = np.arange(count) * pitch
    cuts = np.linspace(starts, np.minimum(starts + pitch - gap, length), 3, axis=1)
    return np.stack([np.interp(cuts, along, axis) for axis in points.T], axis=2)


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
        return _strips(dashes(line.points, STITCH * factor, GAP * factor), back, width)
    return _strips(line.points[None], back, width)


def _strips(pieces: Floats, back: Floats, width: float) -> Mesh:
    """Flat strips along pieces (k, n, 3) of line."""
    k, n = pieces.shape[:2]
    across = np.cross(np.gradient(pieces, axis=1), back)
    across *= width / 2 / np.maximum(np.linalg.norm(across, axis=2, keepdims=True), 1e-12)
    points = np.stack([pieces - across, pieces + across], axis=1)
    # Point (piece, side, place) has the number (piece * 2 + side) * n + place.
    first = (2 * n * np.arange(k)[:, None] + np.arange(n - 1)).ravel()
    faces = np.stack([first, first + n, first + 1, first + 1, first + n, first + n + 1], axis=1)
    return Mesh(points.reshape(-1, 3), faces.reshape(-1, 3).astype(np.int32))
