"""The package of a product: a box or a cylinder with its sizes, and its panels (PK-1, PK-2)."""

from __future__ import annotations

import math
from decimal import Decimal
from enum import StrEnum

from pydantic import Field

from app.domain.specification import Frozen

LEAST = Decimal(15)
"""Millimetres; a folding carton below this cannot be glued by machine (domain notes, dieline)."""

MOST = Decimal(2000)
"""Millimetres of one side; larger ones are crates, not cartons."""


class PackageType(StrEnum):
    BOX = "box"
    CYLINDER = "cylinder"


class Panel(StrEnum):
    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"
    BODY = "body"


class PanelSize(Frozen):
    """A panel with its true size, laid flat."""

    panel: Panel
    width: Decimal
    height: Decimal


class Package(Frozen):
    """Outer sizes in exact millimetres; of a cylinder `width` is the diameter and depth as well."""

    type: PackageType = PackageType.BOX
    width: Decimal = Field(default=Decimal(180), ge=LEAST, le=MOST)
    height: Decimal = Field(default=Decimal(240), ge=LEAST, le=MOST)
    depth: Decimal = Field(default=Decimal(120), ge=LEAST, le=MOST)

    def panels(self) -> tuple[PanelSize, ...]:
        """All panels; the body of a cylinder is as wide as its circumference."""
        if self.type is PackageType.CYLINDER:
            around = (self.width * Decimal(repr(math.pi))).quantize(Decimal("0.1"))
            sizes = {
                Panel.BODY: (around, self.height),
                Panel.TOP: (self.width, self.width),
                Panel.BOTTOM: (self.width, self.width),
            }
        else:
            face, side = (self.width, self.height), (self.depth, self.height)
            lid = (self.width, self.depth)
            sizes = {
                Panel.FRONT: face,
                Panel.BACK: face,
                Panel.LEFT: side,
                Panel.RIGHT: side,
                Panel.TOP: lid,
                Panel.BOTTOM: lid,
            }
        return tuple(PanelSize(panel=p, width=w, height=h) for p, (w, h) in sizes.items())


DEFAULTS = {
    PackageType.BOX: Package(),
    PackageType.CYLINDER: Package(
        type=PackageType.CYLINDER, width=Decimal(90), height=Decimal(240), depth=Decimal(90)
    ),
}
