"""Draws the artwork of one panel: the design of the words on the panel's part of the package."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PIL import Image

from app.drafter.panel_spec import PanelSpec
from app.drafter.pattern_botanical import floral, leaves
from app.drafter.pattern_canvas import OVER, Bytes, Sheet, Window, rgb
from app.drafter.pattern_design import PatternDesign, on_passage
from app.drafter.pattern_free import (
    confetti,
    gradient,
    kraft_fibres,
    marble,
    paper,
    terrazzo,
    waves,
)
from app.drafter.pattern_reading import read_pattern
from app.drafter.pattern_regular import (
    SHAPES,
    checker,
    checks,
    chevron,
    dots,
    geometric,
    grid,
    scallops,
    scattered_shapes,
    stripes,
)
from app.drafter.pattern_type import letter

MM_PER_INCH = 25.4
CELL = 0.2
"""Of a motif, in parts of the shorter of body height and a quarter of the way around."""
MOST_CELLS = 700
SALT = {"top": 12, "bottom": 15}
"""Added to the seed for discs: other places of the same species, which a third of it chooses."""


def _plain(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Nothing but the paper."""


MOTIFS: dict[str, Callable[[Sheet, PatternDesign, float], None]] = {
    "plain": _plain,
    "stripes": stripes,
    "dots": dots,
    "confetti": confetti,
    "waves": waves,
    "scallops": scallops,
    "leaves": leaves,
    "floral": floral,
    "terrazzo": terrazzo,
    "marble": marble,
    "geometric": geometric,
    "gradient": gradient,
    "checks": checks,
    "checker": checker,
    "chevron": chevron,
    "grid": grid,
    **dict.fromkeys(SHAPES, scattered_shapes),
}
"""What draws each motif: on a sheet, from a design, with a cell of so many mm."""

OVERLAYS = frozenset({"gradient", "marble", "terrazzo"})
"""Motifs that cover the whole sheet, so that a second one is drawn over them and not before."""


def draw_panel(words: str, seed: int, panel: PanelSpec) -> bytes:
    """The artwork of a panel as PNG; equal words, seed and panel give equal bytes.

    Raises:
        DrafterError: there are no words, or far too many.
    """
    design = read_pattern(words, seed).design
    sheet = Sheet(_window(panel), design.ground)
    cell = _cell(panel, design.scale)
    salt = SALT.get(panel.name, 0) if panel.is_alone else 0
    own = replace(design, seed=design.seed + salt, is_bottom=panel.name == "bottom")
    kraft_fibres(sheet, own, cell)
    for motif in _order(own):
        over = own if motif in OVERLAYS or "gradient" not in _order(own) else on_passage(own)
        MOTIFS[motif](sheet, replace(over, motif=motif), cell)
    facing = _front(panel)
    if facing is not None:
        letter(sheet, own, *facing, lid=not panel.wraps)
    paper(sheet, own, cell)
    picture = sheet.finished()
    if design.foil:
        picture = _burnished(picture, own, panel, cell)
    target = io.BytesIO()
    dots_per_inch = panel.pixels[0] / panel.width * MM_PER_INCH
    Image.fromarray(picture).save(target, "PNG", dpi=(dots_per_inch, dots_per_inch))
    return target.getvalue()


def _cell(panel: PanelSpec, scale: float) -> float:
    """The cell of a motif in mm, the same for all panels; never too many of them."""
    usual = CELL * min(panel.body_height, panel.strip / 4) * scale
    largest = max(panel.strip * panel.body_height, (panel.strip / 4) ** 2)
    return max(usual, math.sqrt(largest / MOST_CELLS))


def _order(design: PatternDesign) -> tuple[str, ...]:
    """The motifs from below to above."""
    both = tuple(one for one in (design.motif, design.second) if one)
    return tuple(sorted(both, key=lambda one: (one not in OVERLAYS, one != "leaves")))


def _window(panel: PanelSpec) -> Window:
    if panel.is_alone:
        place = {"left": 0.0, "period": 0.0, "top": 0.0, "height": panel.height}
    else:
        # The upper lid ends where the front begins, the lower one begins where it ends.
        below = panel.lid + panel.body_height if panel.name == "bottom" else 0.0
        place = {
            "left": panel.left,
            "period": panel.strip,
            "top": panel.lid if panel.wraps else below,
            "height": panel.body_height + 2 * panel.lid,
        }
    return Window(
        width=panel.width, tall=panel.height, beyond=panel.lid, pixels=panel.pixels, **place
    )


def _front(panel: PanelSpec) -> tuple[float, float] | None:
    """Middle and width in mm of what faces the person: front, upper lid or middle of a wrap."""
    if panel.name == "body":
        return panel.strip / 2, panel.strip / 3.2
    if panel.name in ("front", "top"):
        return (panel.left if panel.wraps else 0.0) + panel.width / 2, panel.width
    return None


def _burnished(picture: Bytes, design: PatternDesign, panel: PanelSpec, cell: float) -> Bytes:
    """The picture with its strongest ink shining like foil: bands of light that lie across it."""
    x, y = _window(panel).grid()
    x, y = x[::OVER, ::OVER], y[::OVER, ::OVER]
    around = max(1, round(panel.strip / (cell * 4)))
    bands = np.sin(2 * math.pi * (around * x / panel.strip + y / (cell * 5)))
    across = np.sin(2 * math.pi * (3 * around * x / panel.strip - y / (cell * 7)))
    light = 0.11 * bands + 0.07 * across
    ink = np.array(rgb(design.inks[0]), np.float64)
    near = np.exp(-((np.abs(picture - ink).sum(axis=2) / 60.0) ** 2))
    shone = picture * (1 + (light * near)[..., None])
    return np.asarray(np.clip(shone + 0.5, 0, 255).astype(np.uint8))
