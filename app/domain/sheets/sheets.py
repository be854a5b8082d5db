"""The rows of the professional sheets of a tech pack: each leaf is a value with its provenance."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import ClassVar, Self

from pydantic import Field, field_validator, model_validator

from app.domain.sheets.grading import GradeRule
from app.domain.sheets.sheet_row import (
    UNKNOWN,
    WHOLE,
    Leaf,
    Leaves,
    Row,
    composition_total,
    has_path,
    leaves,
    row_of,
    spoken,
    with_leaf,
)

__all__ = [
    "ROWS",
    "UNKNOWN",
    "WHOLE",
    "BomLine",
    "Colourway",
    "ConstructionStep",
    "HeaderBlock",
    "Label",
    "Leaf",
    "Leaves",
    "Packing",
    "PomRow",
    "QuantityRow",
    "Row",
    "SampleRound",
    "Sheet",
    "composition_total",
    "has_path",
    "leaves",
    "row_of",
    "spoken",
    "with_leaf",
]

BOM_GROUPS = (
    "FABRIC",
    "TRIM",
    "HARDWARE",
    "THREAD",
    "LABEL",
    "PACKAGING",
    "SUBASSEMBLY",
    "CONSUMABLE",
)
COLOUR_SYSTEMS = (
    "PANTONE_TCX",
    "TPG",
    "TPX",
    "C",
    "U",
    "RAL",
    "NCS",
    "LAB",
    "SUPPLIER",
    "MASTER_SAMPLE",
)


class Sheet(StrEnum):
    """The sheets, in the order in which a pack prints them."""

    HEADER = "header"
    QUANTITIES = "quantities"
    BOM = "bom"
    POM = "pom"
    CONSTRUCTION = "construction"
    COLOURWAYS = "colourways"
    LABELS = "labels"
    PACKING = "packing"
    ROUNDS = "rounds"


class HeaderBlock(Row):
    """The block on top of every page; there is one."""

    WORDS: ClassVar[dict[str, tuple[str, ...]]] = {
        "stage": ("Proto", "Fit1", "Fit2", "Fit3", "SMS", "PP", "TOP", "Bulk"),
        "units": ("mm", "cm", "in"),
    }
    brand: Leaf = None
    style_no: Leaf = None
    style_name: Leaf = None
    season: Leaf = None
    category: Leaf = None
    subcategory: Leaf = None
    gender: Leaf = None
    description: Leaf = None
    department: Leaf = None
    designer: Leaf = None
    technical_designer: Leaf = None
    supplier: Leaf = None
    coo: Leaf = None
    size_range: Leaf = None
    base_size: Leaf = None
    main_material: Leaf = None
    stage: Leaf = None
    confidentiality: Leaf = None
    units: Leaf = None
    tolerance_class: Leaf = None


class BomLine(Row):
    """One material, trim or part of the bill of materials."""

    LENGTHS: ClassVar[frozenset[str]] = frozenset({"thickness", "width"})
    NUMBERS: ClassVar[dict[str, str]] = {
        "composition": "%",
        "weight": "",
        "quantity": "",
        "wastage": "%",
        "unit_cost": "",
        "part_weight": "g",
    }
    WORDS: ClassVar[dict[str, tuple[str, ...]]] = {
        "group": BOM_GROUPS,
        "uom": ("m", "yd", "pc", "pr", "set", "g", "kg", "cone", "m²", "ml"),
    }
    component: Leaf = None
    group: Leaf = None
    placement: Leaf = None
    material: Leaf = None
    composition: Leaves = Field(default_factory=dict)
    construction: Leaf = None
    weight: Leaf = None
    thickness: Leaf = None
    width: Leaf = None
    finish: Leaf = None
    size: Leaf = None
    supplier: Leaf = None
    supplier_article: Leaf = None
    quantity: Leaf = None
    uom: Leaf = None
    wastage: Leaf = None
    unit_cost: Leaf = None
    lead_time: Leaf = None
    approval: Leaf = None
    process: Leaf = None
    part_weight: Leaf = None
    texture_code: Leaf = None
    colours: Leaves = Field(default_factory=dict)
    """By colourway; "DTM" is dyed to match."""
    notes: Leaf = None

    @field_validator("composition")
    @classmethod
    def _at_most_the_whole(cls, shares: Leaves) -> Leaves:
        total = composition_total(shares)
        if total is not None and total > WHOLE:
            raise ValueError(f"The composition adds up to {total} %, more than 100 %.")
        return shares


class PomRow(Row):
    """One point of measure; `sizes` holds values that override what the grade rule gives."""

    LENGTHS: ClassVar[frozenset[str]] = frozenset({"value", "tol_plus", "tol_minus", "sizes"})
    WORDS: ClassVar[dict[str, tuple[str, ...]]] = {
        "full_or_half": ("FULL", "HALF"),
        "state": ("RELAXED", "STRETCHED", "MIN_EXTENDED"),
        "critical": ("yes", "no"),
    }
    name: Leaf = None
    how_to_measure: Leaf = None
    full_or_half: Leaf = None
    state: Leaf = None
    value: Leaf = None
    tol_plus: Leaf = None
    tol_minus: Leaf = None
    critical: Leaf = None
    grade: Leaf = None
    """A rule such as "2.5" or "XS-L:2.5, L-XXL:3", in mm; "none" is not graded."""
    sizes: Leaves = Field(default_factory=dict)
    shown_in: Leaf = None
    notes: Leaf = None

    @field_validator("grade")
    @classmethod
    def _is_a_rule(cls, leaf: Leaf) -> Leaf:
        if leaf is not None and leaf.value is not None:
            GradeRule.parse(str(leaf.value))
        return leaf


class ConstructionStep(Row):
    """How one place is made: sewn with stitch and seam classes, or by another process."""

    LENGTHS: ClassVar[frozenset[str]] = frozenset(
        {"seam_allowance", "distance_from_edge", "needle_gauge"}
    )
    NUMBERS: ClassVar[dict[str, str]] = {"spi_min": "/in", "spi_max": "/in", "torque": "N·m"}
    location: Leaf = None
    kind: Leaf = None
    detail: Leaf = None
    stitch_type: Leaf = None
    seam_class: Leaf = None
    spi_min: Leaf = None
    spi_max: Leaf = None
    seam_allowance: Leaf = None
    distance_from_edge: Leaf = None
    needle_gauge: Leaf = None
    thread: Leaf = None
    reinforcement: Leaf = None
    edge_finish: Leaf = None
    process: Leaf = None
    torque: Leaf = None
    notes: Leaf = None

    @model_validator(mode="after")
    def _range(self) -> Self:
        low = self.spi_min.value if self.spi_min else None
        high = self.spi_max.value if self.spi_max else None
        if isinstance(low, Decimal) and isinstance(high, Decimal) and low > high:
            raise ValueError("The smallest number of stitches per inch is above the largest.")
        return self


class Colourway(Row):
    """One colouring of the style; `hex` is a screen approximation and no reference."""

    NUMBERS: ClassVar[dict[str, str]] = {"delta_e_max": "ΔE"}
    WORDS: ClassVar[dict[str, tuple[str, ...]]] = {
        "status": ("proposed", "lab-dip", "approved", "dropped"),
        "system": COLOUR_SYSTEMS,
    }
    name: Leaf = None
    status: Leaf = None
    system: Leaf = None
    code: Leaf = None
    hex: Leaf = None
    illuminant: Leaf = None
    delta_e_max: Leaf = None
    usage: Leaf = None
    notes: Leaf = None


class Label(Row):
    """One label or tag, with care as codes; symbols are drawn by the program itself."""

    LENGTHS: ClassVar[frozenset[str]] = frozenset({"width", "height"})
    WORDS: ClassVar[dict[str, tuple[str, ...]]] = {
        "type": ("BRAND", "SIZE", "CARE", "COO", "HANGTAG", "FLAG", "BARCODE", "COMPLIANCE"),
    }
    type: Leaf = None
    content: Leaf = None
    width: Leaf = None
    height: Leaf = None
    material: Leaf = None
    placement: Leaf = None
    attach: Leaf = None
    wash: Leaf = None
    bleach: Leaf = None
    dry: Leaf = None
    iron: Leaf = None
    professional: Leaf = None
    notes: Leaf = None


class Packing(Row):
    """One step of the packout: how a piece is folded, bagged, boxed."""

    LENGTHS: ClassVar[frozenset[str]] = frozenset({"length", "width", "height"})
    NUMBERS: ClassVar[dict[str, str]] = {"units": "pc", "gross_weight": "kg"}
    name: Leaf = None
    detail: Leaf = None
    length: Leaf = None
    width: Leaf = None
    height: Leaf = None
    units: Leaf = None
    gross_weight: Leaf = None
    notes: Leaf = None


class QuantityRow(Row):
    """How many pieces of one colourway, by size."""

    NUMBERS: ClassVar[dict[str, str]] = {"sizes": "pc"}
    colourway: Leaf = None
    print: Leaf = None
    sizes: Leaves = Field(default_factory=dict)


class SampleRound(Row):
    """One sample by point of measure: asked for, measured, and what the spec should become.

    `requested`, `plus` and `minus` are what the spec said in the size of the sample when the round
    was opened; a later change of the spec does not change what the sample was made to.
    """

    LENGTHS: ClassVar[frozenset[str]] = frozenset(
        {"requested", "plus", "minus", "measured", "revised", "accepted"}
    )
    WORDS: ClassVar[dict[str, tuple[str, ...]]] = {
        "stage": HeaderBlock.WORDS["stage"],
        "verdict": ("approved", "approved with changes", "rejected"),
    }
    stage: Leaf = None
    received: Leaf = None
    size: Leaf = None
    colourway: Leaf = None
    reviewer: Leaf = None
    verdict: Leaf = None
    requested: Leaves = Field(default_factory=dict)
    plus: Leaves = Field(default_factory=dict)
    minus: Leaves = Field(default_factory=dict)
    measured: Leaves = Field(default_factory=dict)
    revised: Leaves = Field(default_factory=dict)
    accepted: Leaves = Field(default_factory=dict)
    comments: Leaves = Field(default_factory=dict)
    comment: Leaf = None


ROWS: dict[Sheet, type[Row]] = {
    Sheet.HEADER: HeaderBlock,
    Sheet.QUANTITIES: QuantityRow,
    Sheet.BOM: BomLine,
    Sheet.POM: PomRow,
    Sheet.CONSTRUCTION: ConstructionStep,
    Sheet.COLOURWAYS: Colourway,
    Sheet.LABELS: Label,
    Sheet.PACKING: Packing,
    Sheet.ROUNDS: SampleRound,
}
"""The model of the rows of each sheet."""
