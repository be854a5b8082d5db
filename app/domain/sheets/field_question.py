"""The question about one value of a sheet, and an engine's answer to it."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from app.domain.specification import Frozen

LONGEST_VALUE = 2000


class FieldKind(StrEnum):
    """What a field takes."""

    TEXT = "text"
    NUMBER = "number"
    LENGTH = "length"
    WORD = "word"


class FieldQuestion(Frozen):
    """A field as an engine is told of it.

    Attributes:
        place: like "bom.10.material".
        label: what a person calls it, like "BOM 10 Lid: material".
        value: as a person would write it, empty where it is unknown.
        unit: of a length or number that is written without one, empty where it has none.
        words: the only words that the field takes, empty where any will do.
        row: the other known values of the same row, by name.
    """

    place: str
    label: str
    kind: FieldKind
    value: str = ""
    unit: str = ""
    words: tuple[str, ...] = ()
    row: tuple[tuple[str, str], ...] = ()


class FieldReading(Frozen):
    """The new value as a person would type it into the field; empty makes it unknown again.

    Attributes:
        reason: why, or where it was not understood why the change cannot be made.
    """

    value: str = Field(default="", max_length=LONGEST_VALUE)
    reason: str = ""
    understood: bool = True
