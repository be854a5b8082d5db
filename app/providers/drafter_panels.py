"""Panel artwork by the Drafter: the request as it is drawn, the words as they are understood."""

from __future__ import annotations

from app.domain.analysis import BriefChip, BriefReading
from app.domain.errors import RefusedInputError
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_artwork import LIDS, PanelArtwork, Wrap
from app.domain.requests import ImageRequest
from app.drafter.errors import DrafterError
from app.drafter.panel_spec import PanelSpec
from app.drafter.pattern_design import PatternReading
from app.drafter.pattern_reading import read_pattern
from app.drafter.worker import DrawRequest


def panel_of(request: ImageRequest) -> PanelArtwork:
    """The panel that a request is for.

    Raises:
        RefusedInputError: it names none.
    """
    if request.panel is None:
        raise RefusedInputError("Nothing says which panel this artwork is for.", "Name a panel.")
    return request.panel


def panel_drawing(request: ImageRequest) -> DrawRequest:
    """What the drawing process is asked for."""
    panel = panel_of(request)
    spec = PanelSpec(
        name=panel.panel.value,
        width=float(panel.width),
        height=float(panel.height),
        strip=float(panel.strip),
        left=float(panel.offset),
        wraps=panel.wrap is not Wrap.NONE,
        body_height=float(panel.body_height),
        pixels=panel.pixels(request.size),
        lid=_lid(panel),
    )
    subject = request.subject
    return DrawRequest(description=subject.description, seed=subject.seed, task="panel", panel=spec)


def _lid(panel: PanelArtwork) -> float:
    """Depth in mm of the lids of a box, which is the width of its sides; 0 of a cylinder."""
    if panel.type is not PackageType.BOX:
        return 0.0
    if panel.panel in LIDS:
        return float(panel.height)
    if panel.panel in (Panel.LEFT, Panel.RIGHT):
        return float(panel.width)
    return float(panel.strip / 2 - panel.width)


def panel_brief(request: ImageRequest) -> BriefReading:
    """What is understood of the words for artwork, before anything is drawn.

    Raises:
        DrafterError: there are no words, far too many, or none that means anything for artwork.
    """
    reading = read_pattern(request.subject.description, request.subject.seed)
    if reading.not_understood and not reading.understood:
        words = ", ".join(one.text for one in reading.not_understood)
        raise DrafterError(
            f"Nothing of “{words[:80]}” is known for artwork.",
            "Name colours and a pattern, like “navy dots on cream”.",
        )
    return told_pattern(reading)


def told_pattern(reading: PatternReading) -> BriefReading:
    """The same for a person."""
    design = reading.design
    name = " and ".join(one for one in (design.motif, design.second) if one).capitalize()
    understood, assumed, missed = (
        tuple(BriefChip(text=one.text, meaning=one.meaning) for one in chips)
        for chips in (reading.understood, reading.assumed, reading.not_understood)
    )
    return BriefReading(name=name, understood=understood, assumed=assumed, not_understood=missed)
