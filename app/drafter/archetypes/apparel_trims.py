"""Trims that most tops share: ribs, hems, labels, tapes, cords, eyelets and stitch lines."""

from collections.abc import Sequence

import numpy as np

from app.drafter.archetypes.apparel_bands import (
    Loop,
    band,
    band_lines,
    band_section,
    rib_lines,
)
from app.drafter.archetypes.apparel_block import TopBlock
from app.drafter.archetypes.apparel_cut import Cut, part
from app.drafter.model import Floats, Line, Mesh, Part
from app.drafter.solids import move, revolve, smooth_curve, tube_along

RIB_TEXTURE = "rib"


def rib_part(
    cut: Cut,
    key: str,
    loops: Sequence[Loop],
    height: float,
    *,
    thick: float = 4.0,
    lean: float = -3.0,
) -> Part:
    """Ribs sewn to openings: folded double, their end exactly `height` mm from the seam."""
    section = band_section(-5.0, height, thick, lean=lean, tuck=thick * 0.62)
    lines: list[Line] = []
    for path in loops:
        pitch = 13.0 - 3 * min(max(cut.brief.level("detail"), -2), 2)
        lines += rib_lines(path, 3.0, height - 2.5, thick / 2 + 0.25, pitch=pitch, lean=lean)
    seam = "Set on with 4-thread overlock, 516 safety or coverstitch to be confirmed"
    return part(
        cut.brief,
        key,
        [band(p, section) for p in loops],
        lines,
        construction=seam,
        texture=RIB_TEXTURE,
    )


def band_stitches(path: Loop, ways: Sequence[float], lift: float) -> tuple[Line, ...]:
    """Topstitch rows on the cloth beside an opening (`way` negative) or on its band."""
    return tuple(Line(row, "stitch") for row in band_lines(path, ways, lift))


def hem_line(block: TopBlock, height: float) -> Floats:
    """Flat line (k, 2) parallel to the hem edge, `height` mm above it (right half)."""
    z = -block.length + height
    x = float(np.interp(z, block.side[:, 1], block.side[:, 0]))
    return np.array([(block.gap, z), (x / 2, z), (x, z)])


def label_outline(drop: float, width: float = 52.0, height: float = 34.0) -> Floats:
    """Flat outline of a neck label below the back neck seam (right half, open in the middle)."""
    top = -drop - 7.0
    return np.array(
        [(0, top), (width / 2, top), (width / 2, top - height), (0, top - height)], dtype=np.float64
    )


def neck_label(cut: Cut) -> Part:
    """The woven main label inside the back neck."""
    outline = label_outline(cut.block.back_drop)
    mask = cut.shell.within(outline, "back")
    return part(
        cut.brief,
        "label",
        [cut.shell.inner_patch(mask, 0.9)],
        construction="Woven label, sewn on four sides",
    )


def neck_tape(cut: Cut) -> Part:
    """Tape over the back neck seam, from shoulder to shoulder, inside."""
    path = cut.neck()
    high = path.points[:, 1]
    behind = np.flatnonzero(high > float(high.max()) * 0.12)
    sub = Loop(path.points[behind], path.normals[behind], -path.out[behind], closed=False)
    offset = -cut.shell.thickness - 0.7
    section = band_section(-2.5, 11.0, 1.0, rows=4) + np.array([0.0, offset])
    rows = band_lines(sub, (1.5, 9.0), offset - 0.8)
    return part(
        cut.brief,
        "neck_tape",
        [band(sub, section)],
        [Line(row, "stitch") for row in rows],
        construction="10 mm tape over the back neck seam",
    )


def cord(points: Floats, radius: float) -> Mesh:
    """A round cord through points (n, 3)."""
    return tube_along(smooth_curve(points, 70), radius, 18, round_ends=True)


def eyelet(centre: Floats, normal: Floats, inner: float = 2.6, outer: float = 5.2) -> Mesh:
    """A metal eyelet lying on a surface: centre (3,), outward normal (3,)."""
    middle, half = (inner + outer) / 2, (outer - inner) / 2
    t = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    ring = revolve(np.column_stack([middle + half * np.cos(t), 0.9 * np.sin(t)]), 64, closed=True)
    return moved_to(ring, centre, normal)


def moved_to(mesh: Mesh, centre: Floats, normal: Floats) -> Mesh:
    """A mesh that stands on Z turned so that its axis is `normal`, its origin at `centre`."""
    axis = np.asarray(normal, dtype=np.float64)
    axis = axis / np.linalg.norm(axis)
    side = np.cross(axis, (0.0, 0.0, 1.0) if abs(axis[2]) < 0.9 else (0.0, 1.0, 0.0))
    side /= np.linalg.norm(side)
    other = np.cross(axis, side)
    turned = mesh.points @ np.stack([side, other, axis])
    x, y, z = (float(v) for v in centre)
    return move(Mesh(turned, mesh.faces), x, y, z)
