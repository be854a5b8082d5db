"""Body and sleeves of a top as parts, with the seams and topstitch rows that show on them."""

from collections.abc import Sequence

import numpy as np

from app.drafter.archetypes.apparel_cut import Cut, part
from app.drafter.archetypes.apparel_shell import Side
from app.drafter.model import Floats, Line, Part


def body_parts(cut: Cut, *, double: bool = False) -> list[Part]:
    """The body and, when there are any, the sleeves; `double` topstitches the armhole twice."""
    shell, sleeves = cut.shell, cut.sleeves
    lines = seam_lines(cut, double=double)
    parts = [
        part(
            cut.brief,
            "body",
            [shell.piece(~sleeves)],
            lines,
            construction="Side and shoulder seams 4-thread overlock (514)",
        )
    ]
    if sleeves.any():
        parts.append(
            part(
                cut.brief,
                "sleeves",
                [shell.piece(sleeves & ~shell.is_left), shell.piece(sleeves & shell.is_left)],
                construction="Set-in sleeve, 4-thread overlock (514)",
            )
        )
    return parts


def seam_lines(cut: Cut, *, double: bool) -> list[Line]:
    """Armhole and shoulder seams, on front and back, with their topstitches."""
    out: list[Line] = []
    detail = cut.brief.level("detail")
    rows: list[float] = [-2.0, -7.0] if double else []
    if detail > 0 and not double:
        rows = [-2.5]
    rows = rows if detail > -1 else []
    sides: tuple[Side, Side] = ("front", "back")
    for side in sides:
        if cut.sleeves.any():
            armhole = cut.block.armhole_line()[1:-1]
            out += cut.layer.line(armhole, "seam", side, both=True)
            for row in rows:
                out += cut.layer.line(shifted(armhole, row), "stitch", side, both=True)
    shoulder = cut.block.shoulder_seam
    out += [
        Line(
            np.column_stack([sign * shoulder[:, 0], np.zeros(len(shoulder)), shoulder[:, 1] + 0.3]),
            "seam",
        )
        for sign in (1.0, -1.0)
    ]
    for row in rows:
        out += cut.layer.line(shoulder[2:-2] - (0.0, 2.0 - row), "stitch", "back", both=True)
    return out


def shifted(line: Floats, distance: float) -> Floats:
    """A parallel to a flat line, to its left when `distance` is positive (n, 2)."""
    way = np.gradient(line, axis=0)
    way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
    return np.asarray(line + np.column_stack([-way[:, 1], way[:, 0]]) * distance)


def both_sides(points: Floats) -> Sequence[Floats]:
    """Points (n, 3) and their mirror image."""
    return points, points * (-1.0, 1.0, 1.0)
