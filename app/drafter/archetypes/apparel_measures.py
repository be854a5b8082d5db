"""Points of measure of tops, exact from the geometry; the sleeve that meets its stated length."""

from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_block import TopBlock
from app.drafter.archetypes.apparel_cut import Cut, cuff_way, dimension
from app.drafter.archetypes.apparel_stated import stated_of_top
from app.drafter.model import Dimension, Floats

# How far the forearm swings forward, mm (see top_drape).
FORWARD = 34.0


def sleeve_end(block: TopBlock, cuff: float) -> Floats:
    """Upper end (3,) of the right sleeve, a cuff of `cuff` mm included."""
    x, z = block.cuff_points[0]
    forward = FORWARD if block.sleeve_length > 330 else 0.0
    return np.array([x, -forward, z]) + np.array(cuff_way(block)) * cuff


def shoulder_end(block: TopBlock) -> Floats:
    """The right shoulder point (3,)."""
    return np.array([block.shoulder_point[0], 0.0, block.shoulder_point[1]])


def sleeve_for(sleeve: float, cuff: float, rest: dict[str, Any]) -> TopBlock:
    """The block whose sleeve, cuff included, is `sleeve` mm from the shoulder point to its end."""
    length = sleeve - cuff
    block = TopBlock(sleeve_length=length, **rest)
    for _ in range(8):
        miss = sleeve - float(np.linalg.norm(sleeve_end(block, cuff) - shoulder_end(block)))
        length += miss
        block = TopBlock(sleeve_length=length, **rest)
        if abs(miss) < 1e-9:
            break
    return block


def top_dimensions(cut: Cut, rib: float, cuff: float) -> list[Dimension]:
    """Length, chest, hem, shoulders, sleeve, cuff, neck and armhole of a top."""
    block = cut.block
    high = np.array([block.high_point[0], 0.0, 0.0])
    pit = np.array([block.armpit[0], 0.0, block.armpit[1]])
    tip = shoulder_end(block)
    flip = np.array([-1.0, 1.0, 1.0])
    foot = np.array([high[0], 0.0, -block.length - rib])
    side = np.array([block.hem / 2, 0.0, -block.length])
    middle = np.array([0.0, 0.0, 0.0])
    out = [
        dimension("A", "Body length from HPS", high, foot, ("front", "back"), size="length"),
        dimension("B", "1/2 chest at armhole", pit * flip, pit, ("front", "back"), size="chest"),
        dimension("C", "1/2 hem width", side * flip, side, ("front",), size="hem_width"),
        dimension("E", "Across shoulder", tip * flip, tip, ("back", "front"), size="shoulder"),
        dimension(
            "F", "Neck width, seam to seam", high * flip, high, ("front", "top"), size="neck_width"
        ),
        dimension(
            "I",
            "Front neck drop",
            middle,
            middle - (0, 0, block.front_drop),
            ("front",),
            size="neck_drop",
        ),
    ]
    if block.sleeve_length > 0:
        end = sleeve_end(block, cuff)
        out.append(
            dimension(
                "J", "Sleeve length from shoulder", tip, end, ("front", "back"), size="sleeve"
            )
        )
        top, low = (np.array([p[0], end[1], p[1]]) for p in block.cuff_points)
        out.append(dimension("K", "1/2 sleeve opening", top, low, ("front",), size="cuff_width"))
    end_of_sleeve = sleeve_end(block, cuff) if block.sleeve_length > 0 and cuff else None
    return [*out, *stated_of_top(cut, rib, end_of_sleeve)]
