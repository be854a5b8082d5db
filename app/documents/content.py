"""Everything that a tech pack prints, as one frozen value without pixels, layout or file names."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pydantic import Field

from app.documents.sheet_pages import FurtherSheets
from app.domain.analysis import BriefReading, Colour, NamedValue, ViewAnalysis
from app.domain.packaging.dieline import Dieline
from app.domain.sketches.callouts import Measurement, SketchAnnotations
from app.domain.specification import TBD, Frozen, SpecValue, mark

Picture = Path | bytes
"""A PNG, JPEG or WebP file, or its bytes; it is embedded as it is."""

NOT_APPLICABLE = "—"
_MARKS = ("measured", "confirmed", "assumed")


class Header(Frozen):
    """The block on top of every page; None prints as a dash, and nothing is made up.

    Attributes:
        brand: who makes it.
        category: category and subcategory in words, "Homeware · Lamp".
        main_material: as the bill of materials names it.
        revision: letter or number of the revision.
        revised: day of the revision.
        stage: "Proto 1", "Fit 2", "PP" …
    """

    style_name: str
    brand: str | None = None
    style_no: str | None = None
    season: str | None = None
    category: str | None = None
    main_material: str | None = None
    designer: str | None = None
    revision: str | None = None
    revised: date | None = None
    status: str = "Draft · not for production"
    stage: str | None = None
    units: str = "mm"


class ViewSheet(Frozen):
    """One base view: its title ("Front"), its picture and what was read off it."""

    title: str
    picture: Picture
    analysis: ViewAnalysis | None = None


class SketchSheet(Frozen):
    """One technical sketch.

    Attributes:
        title: "Front".
        line_art: SVG text of the drawing with groups OUTLINE, DETAIL and STITCH, in mm.
        picture: the drawing of an engine that only draws pixels; used where there is no line art.
        annotations: dimensions and callouts; `millimetres_per_width` gives the drawing its scale.
    """

    title: str
    annotations: SketchAnnotations
    line_art: str | None = None
    picture: Picture | None = None


class CloseUpSheet(Frozen):
    """One close-up: what it shows and why a factory wants to see it."""

    title: str
    picture: Picture
    why: str = ""
    facts: tuple[NamedValue, ...] = ()


class ColourCell(Frozen):
    """The colour of a component: its name, and a chip where a screen value is known."""

    name: str
    hex: str | None = None


class MaterialRow(Frozen):
    """A row of the bill of materials; a value of None does not apply and prints as a dash.

    Attributes:
        group: "Part", "Trim", "Packaging" …
        unit: unit of the quantity: "pc", "m", "g".
        details: what else a buyer needs, by its name: composition, width, size, supplier …
    """

    number: int
    component: str
    group: str = ""
    placement: str = ""
    material: SpecValue | None = None
    finish: SpecValue | None = None
    weight: SpecValue | None = None
    supplier_article: SpecValue | None = None
    quantity: SpecValue | None = None
    unit: str = ""
    colours: tuple[ColourCell, ...] = ()
    details: tuple[NamedValue, ...] = ()

    def provenance(self) -> str:
        """The weakest mark among the known values of what it is made of and how much of it."""
        return weakest_mark((self.material, self.finish, self.weight, self.quantity))


class MeasurementRow(Frozen):
    """A point of measure; a tolerance that nobody gave prints as TBD.

    Attributes:
        shown_in: names of the sketches that show it, "front, side".
        how: how to measure it; None where the sheet does not ask.
        note: how it is laid and whether it is critical: "half, relaxed, critical".
    """

    code: str
    name: str
    value: SpecValue
    plus: SpecValue | None = None
    minus: SpecValue | None = None
    kind: str = "linear"
    shown_in: str = ""
    how: SpecValue | None = None
    note: str = ""

    @classmethod
    def of(cls, measurement: Measurement, shown_in: str = "") -> MeasurementRow:
        """The row of a measurement of a sketch."""
        return cls(
            code=measurement.code,
            name=measurement.name,
            value=measurement.value,
            kind=measurement.kind,
            shown_in=shown_in,
        )


class ConstructionRow(Frozen):
    """How one place is made or put together.

    Attributes:
        location: where: "Hem rib".
        value: how, in words; None where only particulars are given.
        particulars: stitch, seam, thread …: the heading of the column, and what is asked for.
    """

    location: str
    value: SpecValue | None = None
    particulars: tuple[tuple[str, SpecValue], ...] = ()


class ChangeRow(Frozen):
    """One entry of the change log."""

    revision: str
    changed: date | None
    change: str
    author: str = ""
    reason: str = ""


class PackagingSheet(Frozen):
    """The package of the product, on a page of its own.

    Attributes:
        name: how it is made: "Folding carton, straight tuck".
        dieline: what is drawn, at a scale that fits the page.
        artwork: the picture of each panel that has one.
        labels: how each panel is called.
        facts: name and value of what a die maker needs to know.
        panels: name, size and what lies on it.
        notes: what a die maker will ask about.
    """

    name: str
    dieline: Dieline
    artwork: dict[str, bytes] = Field(default_factory=dict)
    labels: dict[str, str] = Field(default_factory=dict)
    facts: tuple[NamedValue, ...] = ()
    panels: tuple[tuple[str, str, str], ...] = ()
    notes: tuple[str, ...] = ()


class Preflight(Frozen):
    """What stands between the pack and a sample, for the cover."""

    to_confirm: int = 0
    unknown: int = 0
    notes: tuple[str, ...] = ()


class PackContent(Frozen):
    """All that one tech pack prints, in the order of its pages.

    Attributes:
        hero: the approved front view, for the cover.
        brief: what was understood, assumed and not understood of the description.
        style: what the header block says beyond the block on top of the pages.
        same_scale: whether all base views were drawn at one scale, which only some engines can.
        revisions: revisions of the pack for the table on the cover, newest first.
        changes: the change log at the end, newest first.
        packaging: how it is packed; None where nobody chose a package.
    """

    header: Header
    description: str = ""
    style: tuple[NamedValue, ...] = ()
    brief: BriefReading | None = None
    hero: Picture | None = None
    views: tuple[ViewSheet, ...] = ()
    same_scale: bool = False
    sketches: tuple[SketchSheet, ...] = ()
    close_ups: tuple[CloseUpSheet, ...] = ()
    materials: tuple[MaterialRow, ...] = ()
    measurements: tuple[MeasurementRow, ...] = ()
    colours: tuple[Colour, ...] = ()
    construction: tuple[ConstructionRow, ...] = ()
    revisions: tuple[ChangeRow, ...] = ()
    changes: tuple[ChangeRow, ...] = ()
    packaging: PackagingSheet | None = None
    preflight: Preflight = Preflight()
    further: FurtherSheets = FurtherSheets()


def provenance(value: SpecValue | None) -> str:
    """The mark of one value: measured, confirmed, assumed, TBD; empty where none applies."""
    return "" if value is None else mark(value.origin, value.status, value.value)


def weakest_mark(values: tuple[SpecValue | None, ...]) -> str:
    """The least certain mark among the known values, TBD where there is none known."""
    found = {provenance(value) for value in values}
    return next((m for m in reversed(_MARKS) if m in found), TBD)
