"""Artwork of one panel: what an engine is told of it, and how a picture is laid on it."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from pydantic import Field, model_validator

from app.domain.packaging.packaging import PackageType, Panel
from app.domain.specification import Frozen

AROUND = (Panel.FRONT, Panel.RIGHT, Panel.BACK, Panel.LEFT)
"""The sides of a box in the order in which one walks around it, each meeting the next."""

LIDS = (Panel.TOP, Panel.BOTTOM)


class Wrap(StrEnum):
    """What the left and right edge of a panel's artwork meet."""

    NONE = "none"
    """Nothing: the artwork ends there, as on a lid."""
    AROUND = "around"
    """Each other: the artwork goes once around a cylinder and may show no seam."""
    STRIP = "strip"
    """The neighbours: the artwork is a part of one strip around all four sides of a box."""


class PanelArtwork(Frozen):
    """Everything of a panel that decides its artwork; lengths in exact millimetres.

    Attributes:
        panel: which panel it is.
        width: of the panel laid flat; `height` likewise.
        wrap: what its left and right edge meet.
        strip: length of the whole strip around the package, also for lids, which have its scale.
        offset: where on the strip the panel begins, from the left edge of front or body.
        body_height: height of the strip, also for lids.
        longest: the longest side of any panel of the package.
        is_round: whether the panel is a disc, of which the corners are cut away.
        product: what is packed, in the person's words; context for engines that read prose.
    """

    type: PackageType
    panel: Panel
    width: Decimal = Field(gt=0)
    height: Decimal = Field(gt=0)
    wrap: Wrap
    strip: Decimal = Field(gt=0)
    offset: Decimal = Decimal(0)
    body_height: Decimal = Field(gt=0)
    longest: Decimal = Field(gt=0)
    is_round: bool = False
    product: str = ""

    @property
    def aspect(self) -> float:
        """Width over height."""
        return float(self.width / self.height)

    def pixels(self, size: int) -> tuple[int, int]:
        """Width and height in pixels where the longest panel of the package has `size`.

        All panels of a package so have the same pixels in each millimetre.
        """
        scale = size / float(self.longest)
        return max(16, round(float(self.width) * scale)), max(16, round(float(self.height) * scale))


class Crop(Frozen):
    """The part of a picture that is used, in parts of the upright picture, 0..1 from its top left.

    It is taken after the quarter turns, so that it means what the person sees.
    """

    left: float = Field(default=0.0, ge=0.0, le=1.0, allow_inf_nan=False)
    top: float = Field(default=0.0, ge=0.0, le=1.0, allow_inf_nan=False)
    right: float = Field(default=1.0, ge=0.0, le=1.0, allow_inf_nan=False)
    bottom: float = Field(default=1.0, ge=0.0, le=1.0, allow_inf_nan=False)

    @model_validator(mode="after")
    def _has_an_area(self) -> Crop:
        if self.right - self.left < 0.01 or self.bottom - self.top < 0.01:
            raise ValueError("A crop keeps at least a hundredth of each side.")
        return self


WHOLE = Crop()


def covering(width: int, height: int, rotation: int, crop: Crop | None, aspect: float) -> Crop:
    """The part of the turned picture that fills a panel: the crop, its middle cut to `aspect`.

    Args:
        width: of the picture in pixels as it is stored; `height` likewise.
        rotation: quarter turns clockwise, 0 to 3.
        crop: what the person chose, None for the whole picture.
        aspect: width over height of the panel.
    """
    wide, high = (height, width) if rotation % 2 else (width, height)
    part = crop or WHOLE
    across, down = (part.right - part.left) * wide, (part.bottom - part.top) * high
    if across / down > aspect:
        lost = (1 - down * aspect / across) * (part.right - part.left) / 2
        return _inside(part.left + lost, part.top, part.right - lost, part.bottom)
    lost = (1 - across / aspect / down) * (part.bottom - part.top) / 2
    return _inside(part.left, part.top + lost, part.right, part.bottom - lost)


def _inside(left: float, top: float, right: float, bottom: float) -> Crop:
    # Not validated: a very long panel may well use less than a hundredth of a tall picture.
    return Crop.model_construct(left=left, top=top, right=right, bottom=bottom)
