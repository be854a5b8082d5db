"""A value of a specification together with where it comes from and who stands behind it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, field_serializer

TBD = "TBD"


class Frozen(BaseModel):
    """Base of all stored values: frozen, and unknown fields are refused."""

    # Validators are built when first used: all of them at once are a third of a start.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Origin(StrEnum):
    """Who or what said a value."""

    USER = "USER"
    AI_VISIBLE = "AI_VISIBLE"
    AI_INFERRED = "AI_INFERRED"
    LIBRARY = "LIBRARY"
    MEASURED = "MEASURED"
    IMPORTED = "IMPORTED"


class Status(StrEnum):
    """How far a value can be relied on."""

    ASSUMED = "ASSUMED"
    NEEDS_REVIEW = "NEEDS_REVIEW"
    CONFIRMED = "CONFIRMED"
    LOCKED = "LOCKED"


class Evidence(Frozen):
    """Where in which picture a value was seen: a box in parts of the picture, 0..1."""

    view: str
    box: tuple[float, float, float, float] | None = None


class SpecValue(Frozen):
    """One value; `value` None means nobody measured, said or confirmed it, and prints as TBD."""

    value: str | Decimal | None = None
    unit: str = ""
    origin: Origin
    status: Status = Status.ASSUMED
    evidence: Evidence | None = None
    confidence: float | None = Field(default=None, ge=0, le=1)
    changed_by: str = ""
    changed_at: datetime | None = None

    @field_serializer("value", when_used="json-unless-none")
    def _number_or_text(self, value: str | Decimal) -> str | float | int:
        """In JSON a quantity is a number and a text a string, so that both come back as they were.

        Lengths have far fewer than the 15 digits that a JSON number keeps exactly.
        """
        if isinstance(value, str):
            return value
        return int(value) if value == int(value) else float(value)

    def text(self) -> str:
        """The value as a person reads it, "TBD" where it is unknown."""
        if self.value is None:
            return TBD
        shown = format(self.value, "f") if isinstance(self.value, Decimal) else self.value
        return f"{shown} {self.unit}".strip()


def millimetres(length: float) -> Decimal:
    """A computed length as exact decimal millimetres, rounded to 0.01 mm."""
    return Decimal(repr(float(length))).quantize(Decimal("0.01"))


def mark(origin: Origin, status: Status, value: object) -> str:
    """The provenance mark of the legend: measured, confirmed, assumed or TBD."""
    if value is None:
        return TBD
    if status in (Status.CONFIRMED, Status.LOCKED):
        return "confirmed"
    return "measured" if origin is Origin.MEASURED else "assumed"
