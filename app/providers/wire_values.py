"""Single values as a model must answer them, and what they become: a value with its evidence.

Lists stand where names are free, because strict schemas know no dictionaries with free keys.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from app.domain.analysis import Colour
from app.domain.requests import EngineRequest
from app.domain.specification import Evidence, Origin, SpecValue, Status

Basis = Literal["visible", "inferred", "stated", "not_visible"]
Share = Annotated[float, Field(ge=0, le=1)]
# Neither XML nor a terminal takes control signs, and the last ones turn the words around.
UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def _writable(words: object) -> object:
    return UNWRITABLE.sub("", words) if isinstance(words, str) else words


Words = Annotated[str, BeforeValidator(_writable)]
Text = Annotated[Words, StringConstraints(strip_whitespace=True, max_length=2000)]
Name = Annotated[Words, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class Wire(BaseModel):
    """Base of all answers; what a model adds on its own is ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class WirePoint(Wire):
    x: Share = Field(description="Right from the left edge, 0 to 1 of the picture's width.")
    y: Share = Field(description="Down from the top edge, 0 to 1 of the picture's height.")

    def point(self) -> tuple[float, float]:
        return self.x, self.y


class WireBox(Wire):
    left: Share
    top: Share
    right: Share
    bottom: Share

    def box(self) -> tuple[float, float, float, float] | None:
        """The region, None where its sides are the wrong way round."""
        if self.left >= self.right or self.top >= self.bottom:
            return None
        return self.left, self.top, self.right, self.bottom


class WireValue(Wire):
    """What text and quantity have in common."""

    basis: Basis = Field(
        description="visible: seen in the picture. inferred: concluded from what is seen. "
        "stated: named in the description. not_visible: unknown, then value is null."
    )
    box: WireBox | None = Field(description="Where it is seen, in parts of the picture, or null.")
    confidence: Share | None = Field(
        description="0 to 1 from the evidence in the picture, null where there is none."
    )

    def _spec(self, value: str | Decimal | None, unit: str, seen: Seen) -> SpecValue:
        if value is None or value == "" or self.basis == "not_visible":
            return SpecValue(origin=Origin.AI_INFERRED, status=Status.NEEDS_REVIEW)
        is_visible = self.basis == "visible"
        box = self.box.box() if self.box else None
        return SpecValue(
            value=value,
            unit=unit,
            origin=self._origin(value, seen),
            status=Status.ASSUMED if self.basis == "inferred" else Status.NEEDS_REVIEW,
            evidence=Evidence(view=seen.view, box=box) if is_visible or box else None,
            confidence=self.confidence,
        )

    def _origin(self, value: str | Decimal, seen: Seen) -> Origin:
        if self.basis == "visible":
            return Origin.AI_VISIBLE
        # That the person said it is believed only where the words really hold it.
        return Origin.USER if self.basis == "stated" and seen.says(value) else Origin.AI_INFERRED


class WireText(WireValue):
    value: Text | None

    def spec(self, seen: Seen) -> SpecValue:
        return self._spec(self.value, "", seen)


class WireQuantity(WireValue):
    value: Annotated[float, Field(allow_inf_nan=False)] | None = Field(
        description="The number, null where it cannot be known."
    )
    unit: Text = Field(description="mm, cm, in, %, g, ml and so on; empty where there is none.")

    def spec(self, seen: Seen) -> SpecValue:
        number = None if self.value is None else Decimal(repr(self.value)).normalize()
        return self._spec(number, self.unit, seen)


class WireColour(Wire):
    hex: Annotated[
        str, StringConstraints(strip_whitespace=True, to_lower=True, pattern=r"^#[0-9a-fA-F]{6}$")
    ] = Field(description="Like #a1b2c3.")
    name: Name
    usage: Text = Field(description="Which parts have this colour.")

    def colour(self) -> Colour:
        return Colour(hex=self.hex, name=self.name, usage=self.usage)


class Seen:
    """Where the values of one answer were seen, and the words the person gave."""

    def __init__(self, request: EngineRequest, view: str) -> None:
        self.view = view
        self._words = " ".join((request.subject.description, *request.subject.edits)).casefold()
        numbers = re.findall(r"\d+(?:[.,]\d+)?", self._words)
        self._numbers = {Decimal(number.replace(",", ".")) for number in numbers}

    def says(self, value: str | Decimal) -> bool:
        """Whether the person's words hold this value."""
        if isinstance(value, Decimal):
            return value in self._numbers
        return value.casefold() in self._words
