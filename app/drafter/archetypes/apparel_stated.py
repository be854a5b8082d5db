"""Points of measure of clothes that are shown when the description states them."""

from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_collar import collar_fall
from app.drafter.archetypes.apparel_cut import Cut, cuff_way, dimension
from app.drafter.model import Dimension, Floats

Ends = tuple[Floats, Floats]


def says(brief: Any, size: str) -> bool:
    """Whether the kind knows the size and the description gives it."""
    return size in brief.spec.size and bool(brief.states(size))


def stated_of_top(cut: Cut, rib: float, cuff_end: Floats | None) -> list[Dimension]:
    """Armhole, bands, pockets and plackets of a top; `cuff_end` is the end of the right sleeve."""
    brief = cut.brief
    out = [
        dimension(code, name, start, end, views, size=size)
        for size, code, name, (start, end), views in _of_block(cut, rib)
        if says(brief, size)
    ]
    for size in ("collar_height", "binding_height"):
        if says(brief, size) and not (size == "collar_height" and brief.has("hood")):
            start, end = _neck_band(cut, brief.mm(size))
            out.append(
                dimension("Q", "Height of the neck band", start, end, ("side", "back"), size=size)
            )
    if says(brief, "cuff_height") and cuff_end is not None:
        start = cuff_end - np.array(cuff_way(cut.block)) * brief.mm("cuff_height")
        out.append(dimension("P", "Cuff height", start, cuff_end, size="cuff_height"))
    if says(brief, "collar_fall"):
        out.append(
            dimension(
                "Q",
                "Collar fall from the neck seam",
                *collar_fall(cut, brief.mm("collar_fall")),
                ("back", "side"),
                size="collar_fall",
            )
        )
    return out


def _of_block(cut: Cut, rib: float) -> list[tuple[str, str, str, Ends, tuple[str, ...]]]:
    """Measures that lie in the block: size, code, name, ends and views."""
    brief, block = cut.brief, cut.block
    low, pit, side = -block.length, block.armpit, block.hem / 4

    def upright(x: float, top: float, foot: float) -> Ends:
        return np.array([x, 0.0, top]), np.array([x, 0.0, foot])

    def down(size: str, x: float, top: float) -> Ends:
        return upright(x, top, top - _mm(brief, size))

    both = ("front", "back")
    return [
        (
            "armhole",
            "M",
            "Armhole depth from HPS",
            upright(float(pit[0]), 0.0, float(pit[1])),
            both,
        ),
        ("rib_height", "N", "Hem rib height", upright(side, low, low - rib), both),
        ("hem_height", "R", "Hem height", upright(side, low + _mm(brief, "hem_height"), low), both),
        ("back_neck_drop", "S", "Back neck drop", upright(0.0, 0.0, -block.back_drop), ("back",)),
        (
            "placket_length",
            "T",
            "Placket length",
            down("placket_length", 0.0, -block.front_drop),
            ("front",),
        ),
        (
            "baffle_height",
            "T",
            "Height of a baffle",
            down("baffle_height", -side, low + 2 * _mm(brief, "baffle_height")),
            both,
        ),
        (
            "waist_level",
            "T",
            "Waist level from HPS",
            upright(block.chest / 2, 0.0, -block.waist_level),
            both,
        ),
    ]


def _mm(brief: Any, size: str) -> float:
    return float(brief.mm(size)) if size in brief.spec.size else 0.0


def _neck_band(cut: Cut, height: float) -> Ends:
    """From the seam to the free edge of a neck band, at the middle of the back."""
    stand = "stand_collar" in cut.brief.spec.features
    path = cut.neck(follow=0.35) if stand else cut.neck()
    i = int(path.points[:, 1].argmax())
    return path.points[i], path.points[i] + path.out[i] * height


def pocket_measures(
    brief: Any, left: float, right: float, low: float, top: float
) -> list[Dimension]:
    """Width and height of a pocket on the front, given by its edges."""
    out = []
    if says(brief, "pocket_width"):
        ends = np.array([left, 0.0, low]), np.array([right, 0.0, low])
        out.append(dimension("U", "Pocket width", *ends, size="pocket_width"))
    if says(brief, "pocket_height"):
        ends = np.array([right, 0.0, low]), np.array([right, 0.0, top])
        out.append(dimension("V", "Pocket height", *ends, size="pocket_height"))
    return out
