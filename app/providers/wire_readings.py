"""The answers to every reading as a model must give them, and what they become in the domain."""

from __future__ import annotations

import re
from abc import abstractmethod
from string import ascii_uppercase
from typing import Literal

from pydantic import Field

from app.domain.analysis import (
    BriefChip,
    BriefReading,
    Category,
    CategoryReading,
    CloseUpAnalysis,
    Features,
    MaterialReading,
    NamedValue,
    Shot,
    ShotList,
    ToleranceValue,
    ViewAnalysis,
)
from app.domain.requests import AnalysisRequest, AnalysisTask
from app.domain.sheets.field_question import FieldReading
from app.domain.sketches.callouts import Callout, CalloutKind, Measurement, SketchAnnotations
from app.domain.specification import Frozen
from app.providers.wire_values import (
    Name,
    Seen,
    Share,
    Text,
    Wire,
    WireColour,
    WirePoint,
    WireQuantity,
    WireText,
)


class WireReading(Wire):
    """One whole answer."""

    @abstractmethod
    def domain(self, request: AnalysisRequest) -> Frozen:
        """The answer as a value of the domain."""


class WireChip(Wire):
    text: Name
    meaning: Text


class WireBrief(WireReading):
    name: Name
    understood: list[WireChip]
    assumed: list[WireChip]
    not_understood: list[WireChip]

    def domain(self, request: AnalysisRequest) -> BriefReading:
        return BriefReading(
            name=self.name,
            understood=_chips(self.understood),
            assumed=_chips(self.assumed),
            not_understood=_chips(self.not_understood),
        )


def _chips(chips: list[WireChip]) -> tuple[BriefChip, ...]:
    return tuple(BriefChip(text=chip.text, meaning=chip.meaning) for chip in chips)


class WireCategory(WireReading):
    category: Category
    subcategory: Name = Field(description="The kind of product, like “Pullover hoodie”.")
    confidence: Share | None = Field(description="0 to 1 from the evidence, null without any.")

    def domain(self, request: AnalysisRequest) -> CategoryReading:
        return CategoryReading(
            category=self.category, subcategory=self.subcategory, confidence=self.confidence
        )


class WireNamedText(Wire):
    name: Name
    value: WireText

    def named(self, seen: Seen) -> NamedValue:
        return NamedValue(name=self.name, value=self.value.spec(seen))


class WireNamedQuantity(Wire):
    name: Name
    value: WireQuantity

    def named(self, seen: Seen) -> NamedValue:
        return NamedValue(name=self.name, value=self.value.spec(seen))


class WireFeatures(WireReading):
    colours: list[WireColour]
    dimensions: list[WireNamedQuantity]
    materials: list[Name]
    key_elements: list[Name] = Field(description="Parts and details that make the product.")
    description: Text = Field(description="The product in two sentences, as seen.")

    def domain(self, request: AnalysisRequest) -> Features:
        seen = Seen(request, "front")
        return Features(
            colours=tuple(one.colour() for one in self.colours),
            dimensions=tuple(one.named(seen) for one in self.dimensions),
            materials=tuple(self.materials),
            key_elements=tuple(self.key_elements),
            description=self.description,
        )


class WireMaterial(Wire):
    component: Name
    material: WireText
    percentage: WireQuantity | None = Field(description="Share in the composition, null mostly.")
    finish: WireText | None

    def reading(self, seen: Seen) -> MaterialReading:
        return MaterialReading(
            component=self.component,
            material=self.material.spec(seen),
            percentage=self.percentage.spec(seen) if self.percentage else None,
            finish=self.finish.spec(seen) if self.finish else None,
        )


class WireDimension(Wire):
    name: Name
    value: WireQuantity
    tolerance: WireQuantity | None = Field(description="Only where it is stated, else null.")

    def reading(self, seen: Seen) -> ToleranceValue:
        return ToleranceValue(
            name=self.name,
            value=self.value.spec(seen),
            tolerance=self.tolerance.spec(seen) if self.tolerance else None,
        )


class WireViewAnalysis(WireReading):
    materials: list[WireMaterial]
    primary_colours: list[WireColour]
    secondary_colours: list[WireColour]
    dimensions: list[WireDimension]
    construction: list[WireNamedText] = Field(description="Seams, joints, edges.")
    hardware: list[WireNamedText] = Field(description="Hardware and trims.")
    finish: list[WireNamedText]
    artwork: list[WireNamedText] = Field(description="Logo, print, embroidery.")
    notes: list[Text]
    confidence: Share | None

    def domain(self, request: AnalysisRequest) -> ViewAnalysis:
        seen = Seen(request, request.view)
        return ViewAnalysis(
            view=request.view,
            materials=tuple(one.reading(seen) for one in self.materials),
            primary_colours=tuple(one.colour() for one in self.primary_colours),
            secondary_colours=tuple(one.colour() for one in self.secondary_colours),
            dimensions=tuple(one.reading(seen) for one in self.dimensions),
            construction=tuple(one.named(seen) for one in self.construction),
            hardware=tuple(one.named(seen) for one in self.hardware),
            finish=tuple(one.named(seen) for one in self.finish),
            artwork=tuple(one.named(seen) for one in self.artwork),
            notes=tuple(self.notes),
            confidence=self.confidence,
        )


class WireShot(Wire):
    title: Name
    focus: Name = Field(description="The part in focus.")
    why: Name = Field(description="What a factory learns from it.")


class WireShotList(WireReading):
    shots: list[WireShot] = Field(min_length=6, max_length=10, description="6 to 10 close-ups.")

    def domain(self, request: AnalysisRequest) -> ShotList:
        keys: list[str] = []
        for shot in self.shots:
            key = re.sub(r"[^a-z0-9]+", "_", shot.title.casefold()).strip("_")[:40] or "shot"
            keys.append(key if key not in keys else f"{key}_{len(keys) + 1}")
        return ShotList(
            shots=tuple(
                Shot(key=key, title=one.title, focus=one.focus, why=one.why)
                for key, one in zip(keys, self.shots, strict=True)
            )
        )


class WireCloseUp(WireReading):
    materials: list[WireMaterial]
    construction: list[WireNamedText]
    notes: list[Text]
    confidence: Share | None

    def domain(self, request: AnalysisRequest) -> CloseUpAnalysis:
        shot = request.shot
        seen = Seen(request, shot.title if shot else request.view)
        return CloseUpAnalysis(
            focus=shot.focus if shot else "",
            materials=tuple(one.reading(seen) for one in self.materials),
            construction=tuple(one.named(seen) for one in self.construction),
            notes=tuple(self.notes),
            confidence=self.confidence,
        )


class WireCallout(Wire):
    text: Name
    kind: CalloutKind
    position: WirePoint


class WireMeasurement(Wire):
    name: Name
    value: WireQuantity
    kind: Literal["linear", "diameter", "radius", "angle"]
    start: WirePoint | None
    end: WirePoint | None


class WireCallouts(WireReading):
    callouts: list[WireCallout]
    measurements: list[WireMeasurement]

    def domain(self, request: AnalysisRequest) -> SketchAnnotations:
        seen = Seen(request, request.view)
        return SketchAnnotations(
            view=request.view,
            callouts=tuple(
                Callout(
                    id=f"{request.view}-{number}",
                    number=number,
                    text=one.text,
                    kind=one.kind,
                    position=one.position.point(),
                )
                for number, one in enumerate(self.callouts, start=1)
            ),
            measurements=tuple(
                Measurement(
                    code=_code(place),
                    name=one.name,
                    value=one.value.spec(seen),
                    kind=one.kind,
                    start=one.start.point() if one.start else None,
                    end=one.end.point() if one.end else None,
                )
                for place, one in enumerate(self.measurements)
            ),
        )


class WireFieldEdit(WireReading):
    understood: bool = Field(description="False where the change cannot be made; reason says why.")
    value: Text = Field(description="The new content of the field, empty for unknown.")
    reason: Text = Field(description="One short sentence.")

    def domain(self, request: AnalysisRequest) -> FieldReading:
        return FieldReading(value=self.value, reason=self.reason, understood=self.understood)


def _code(place: int) -> str:
    """Letters in order: A, B, Z, A2, B2."""
    turn, letter = divmod(place, len(ascii_uppercase))
    return ascii_uppercase[letter] + (str(turn + 1) if turn else "")


WIRE_READINGS: dict[AnalysisTask, type[WireReading]] = {
    AnalysisTask.BRIEF: WireBrief,
    AnalysisTask.FEATURES: WireFeatures,
    AnalysisTask.CATEGORY: WireCategory,
    AnalysisTask.VIEW_ANALYSIS: WireViewAnalysis,
    AnalysisTask.SHOT_LIST: WireShotList,
    AnalysisTask.CLOSE_UP_ANALYSIS: WireCloseUp,
    AnalysisTask.CALLOUTS: WireCallouts,
    AnalysisTask.FIELD_EDIT: WireFieldEdit,
}
