"""What engines read off a product: its brief, category, features, views and close-up shots."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from app.domain.specification import Frozen, SpecValue

Unit = Annotated[float, Field(ge=0, le=1)]


class Category(StrEnum):
    """The categories of TP-1."""

    APPAREL = "apparel"
    FOOTWEAR = "footwear"
    BAGS = "bags"
    ACCESSORIES = "accessories"
    JEWELLERY = "jewellery"
    HATS = "hats"
    DRINKWARE = "drinkware"
    ELECTRONICS = "electronics"
    FURNITURE = "furniture"
    HOMEWARE = "homeware"
    TOYS = "toys"
    PACKAGING = "packaging"
    OTHER = "other"


class BriefChip(Frozen):
    """Words of the description and what the engine takes them for."""

    text: str
    meaning: str = ""


class BriefReading(Frozen):
    """What an engine understood of a description, what it assumed, what it did not understand."""

    name: str
    understood: tuple[BriefChip, ...] = ()
    assumed: tuple[BriefChip, ...] = ()
    not_understood: tuple[BriefChip, ...] = ()


class CategoryReading(Frozen):
    """Category of a product; `confidence` is None where the engine has no evidence for one."""

    category: Category
    subcategory: str
    confidence: Unit | None = None


class Colour(Frozen):
    """A colour of a product; the hex value is a screen approximation."""

    hex: str = Field(pattern=r"^#[0-9a-f]{6}$")
    name: str
    usage: str = ""


class NamedValue(Frozen):
    """A value with its name: "overall height", "shell weight"."""

    name: str
    value: SpecValue


class Features(Frozen):
    """What the approved front view shows (GEN-4); empty where the reading failed."""

    colours: tuple[Colour, ...] = ()
    dimensions: tuple[NamedValue, ...] = ()
    materials: tuple[str, ...] = ()
    key_elements: tuple[str, ...] = ()
    description: str = ""


class MaterialReading(Frozen):
    """The material of one component; `percentage` is a composition share, unknown in most cases."""

    component: str
    material: SpecValue
    percentage: SpecValue | None = None
    finish: SpecValue | None = None


class ToleranceValue(Frozen):
    """A dimension with its tolerance; no tolerance is invented."""

    name: str
    value: SpecValue
    tolerance: SpecValue | None = None


class ViewAnalysis(Frozen):
    """What one view of the product tells a factory (TP-2)."""

    view: str
    materials: tuple[MaterialReading, ...] = ()
    primary_colours: tuple[Colour, ...] = ()
    secondary_colours: tuple[Colour, ...] = ()
    dimensions: tuple[ToleranceValue, ...] = ()
    construction: tuple[NamedValue, ...] = ()
    hardware: tuple[NamedValue, ...] = ()
    finish: tuple[NamedValue, ...] = ()
    artwork: tuple[NamedValue, ...] = ()
    notes: tuple[str, ...] = ()
    confidence: Unit | None = None


class Shot(Frozen):
    """One close-up to take: what is in focus and why a factory wants to see it."""

    key: str
    title: str
    focus: str
    why: str


class ShotList(Frozen):
    """The close-ups of a product, 6 to 10 for its category (TP-3)."""

    shots: tuple[Shot, ...]


class CloseUpAnalysis(Frozen):
    """What one close-up shows."""

    focus: str
    materials: tuple[MaterialReading, ...] = ()
    construction: tuple[NamedValue, ...] = ()
    notes: tuple[str, ...] = ()
    confidence: Unit | None = None
