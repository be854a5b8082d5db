"""Callouts and measurements of a technical sketch: data drawn over the line art, never pixels."""

from __future__ import annotations

from enum import StrEnum

from app.domain.specification import Frozen, SpecValue

Point = tuple[float, float]
"""A place in the picture: right and down from its top left corner, each 0..1 of its size."""


class CalloutKind(StrEnum):
    DIMENSION = "dimension"
    MATERIAL = "material"
    CONSTRUCTION = "construction"
    HARDWARE = "hardware"
    COLOUR = "colour"
    NOTE = "note"


class Callout(Frozen):
    """A numbered note tied to a place of the drawing; `label` is where a person put the balloon.

    Attributes:
        linked_row: the row that it tells of, like "bom.10"; empty once a person has written the
            text, None where nobody has looked for a row yet.
    """

    id: str
    number: int
    text: str
    kind: CalloutKind
    position: Point
    label: Point | None = None
    linked_row: str | None = None


class Measurement(Frozen):
    """A measured length of the sketch; start and end place its dimension line."""

    code: str
    name: str
    value: SpecValue
    kind: str = "linear"
    start: Point | None = None
    end: Point | None = None


class SketchAnnotations(Frozen):
    """Everything drawn over one sketch."""

    view: str
    callouts: tuple[Callout, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    millimetres_per_width: float | None = None
    """How many millimetres the picture is wide, where the drawing has a scale."""
