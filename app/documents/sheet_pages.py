"""The further sheets as they are printed: graded sizes, colourways, labels, packing, samples."""

from __future__ import annotations

from decimal import Decimal

from app.domain.specification import Frozen, SpecValue


class GradedRow(Frozen):
    """A point of measure in every size; None prints as TBD.

    Attributes:
        own: sizes whose value stands instead of what the grade rule gives.
        rule: the grade rule as it was written, empty where there is none.
    """

    code: str
    name: str
    unit: str
    plus: SpecValue | None = None
    minus: SpecValue | None = None
    values: tuple[Decimal | None, ...]
    own: frozenset[str] = frozenset()
    rule: str = ""


class GradedTable(Frozen):
    """All points of measure over the sizes of the style."""

    sizes: tuple[str, ...]
    base_size: str
    rows: tuple[GradedRow, ...]


class ColourwayRow(Frozen):
    """One colouring with its reference; `hex` is a screen approximation."""

    code: str
    name: SpecValue | None = None
    status: SpecValue | None = None
    reference: SpecValue | None = None
    hex: str | None = None
    limits: str = ""
    usage: str = ""


class ColourRow(Frozen):
    """A component with its colour in each colourway; None is no colour of its own."""

    number: str
    component: str
    colours: tuple[SpecValue | None, ...]


class CareStep(Frozen):
    """One care instruction: "wash", "bleach", "dry", "iron" or "professional"."""

    kind: str
    value: SpecValue


class LabelRow(Frozen):
    """One label or tag."""

    type: str
    content: SpecValue | None = None
    size: str = ""
    material: SpecValue | None = None
    placement: SpecValue | None = None
    attach: SpecValue | None = None
    care: tuple[CareStep, ...] = ()


class PackingRow(Frozen):
    """One step of the packout."""

    name: str
    detail: SpecValue | None = None
    size: str = ""
    units: SpecValue | None = None
    weight: SpecValue | None = None


class SampleLine(Frozen):
    """One point of measure of a sample, numbers as printed.

    Attributes:
        verdict: "in", "out", why it cannot be judged, or "" where nothing was measured.
    """

    code: str
    name: str
    requested: str
    plus: str
    minus: str
    measured: str
    difference: str
    verdict: str
    revised: str
    comment: str


class SampleSheet(Frozen):
    """One sample round."""

    title: str
    facts: tuple[tuple[str, str], ...]
    verdict: str
    comment: str = ""
    summary: str = ""
    lines: tuple[SampleLine, ...]


class QuantityLine(Frozen):
    """How many pieces of a colourway, by size and in all; None prints as TBD."""

    colourway: str
    print: str = ""
    pieces: tuple[Decimal | None, ...]
    total: Decimal | None


class QuantityTable(Frozen):
    """The breakdown of an order over colourways and sizes."""

    sizes: tuple[str, ...]
    rows: tuple[QuantityLine, ...]
    total: Decimal | None


class AdviceRow(Frozen):
    """One recommendation: what it is about, what it says, and what it follows from."""

    kind: str
    text: SpecValue
    why: str


class RedlineRow(Frozen):
    """One difference; "" where there was or is nothing."""

    place: str
    field: str
    was: str
    now: str


class RedlineTable(Frozen):
    """What differs from an earlier revision, row by row."""

    since: str
    rows: tuple[RedlineRow, ...]


class FurtherSheets(Frozen):
    """What follows the bill of materials and the points of measure."""

    graded: GradedTable | None = None
    colourways: tuple[ColourwayRow, ...] = ()
    colours: tuple[ColourRow, ...] = ()
    labels: tuple[LabelRow, ...] = ()
    packing: tuple[PackingRow, ...] = ()
    samples: tuple[SampleSheet, ...] = ()
    quantities: QuantityTable | None = None
    advice: tuple[AdviceRow, ...] = ()
    redline: RedlineTable | None = None
