"""Turned hems and sleeve edges of garments, with their rows of stitches."""

import numpy as np

from app.drafter.archetypes.apparel_block import TopBlock
from app.drafter.archetypes.apparel_cut import Cut, part
from app.drafter.model import Floats, Line, Part


def lifted(lines: list[Line], lift: float) -> list[Line]:
    """Lines moved away from the plane of the seams, onto a layer of cloth."""
    out = []
    for line in lines:
        shift = np.zeros_like(line.points)
        shift[:, 1] = np.where(line.points[:, 1] < 0, -lift, lift)
        out.append(Line(line.points + shift, line.kind))
    return out


def cuff_line(block: TopBlock, height: float) -> Floats:
    """Flat line (2, 2) across the sleeve, `height` mm from its end."""
    ends = []
    for line in (block.underarm, block.overarm):
        back = line[::-1]
        along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(back, axis=0), axis=1))])
        ends.append([np.interp(height, along, back[:, i]) for i in (0, 1)])
    return np.asarray(ends)


def turned_hem(cut: Cut, key: str, line: Floats, height: float) -> Part:
    """A turned-up hem: a slightly raised strip with two rows of coverstitch."""
    low = -cut.block.length
    outline = np.vstack(
        [line, [(900.0, line[-1, 1]), (900.0, low - 60), (cut.block.gap, low - 60)]]
    )
    mesh = cut.shell.patch(cut.shell.within(outline), 0.7)
    x = float(line[-1, 0]) - 3
    lines: list[Line] = []
    for side in ("front", "back"):
        for inset in (2.0, 6.0):
            path = [(-x, low + height - inset), (x, low + height - inset)]
            lines += cut.layer.line(path, "stitch", "front" if side == "front" else "back")
    raised = lifted(lines, 0.8)
    return part(
        cut.brief, key, [mesh], raised, construction="20 mm turned hem, 2-needle coverstitch (406)"
    )


def turned_cuff(cut: Cut, height: float) -> Part:
    line = cuff_line(cut.block, height)
    low, top = cut.block.cuff_points
    outline = np.vstack([line, [low, top]])
    way = cut.block.sleeve_way
    outline = np.vstack(
        [line[0] - (40 * -way[1], 40 * way[0]), line[1] + (40 * -way[1], 40 * way[0])]
    )
    outline = np.vstack([outline, [outline[1] + way * 90, outline[0] + way * 90]])
    mask = cut.shell.within(outline) & cut.sleeves
    mesh = cut.shell.patch(mask, 0.7)
    lines: list[Line] = []
    for inset in (2.0, 6.0):
        row = cuff_line(cut.block, height - inset)
        row = np.array([row[0] + (row[1] - row[0]) * 0.03, row[1] - (row[1] - row[0]) * 0.03])
        lines += cut.layer.line(row, "stitch", "front", both=True)
        lines += cut.layer.line(row, "stitch", "back", both=True)
    raised = lifted(lines, 0.8)
    return part(
        cut.brief,
        "cuffs",
        [mesh],
        raised,
        construction="20 mm turned hem, 2-needle coverstitch (406)",
    )
