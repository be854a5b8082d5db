"""What photographs tell as readings of the domain: colours and, with one known size, lengths.

Nothing that a photograph cannot show is said: materials and constructions stay TBD.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.analysis import (
    BriefChip,
    BriefReading,
    Category,
    CategoryReading,
    CloseUpAnalysis,
    Colour,
    Features,
    NamedValue,
    Shot,
    ShotList,
    ToleranceValue,
    ViewAnalysis,
)
from app.domain.sketches.callouts import Measurement, SketchAnnotations
from app.domain.specification import Evidence, Origin, SpecValue, Status, millimetres
from app.drafter.brief_value import Brief
from app.drafter.drawing import Drawing
from app.drafter.photo_facts import PhotoDimension, PhotoFacts
from app.providers.drafter_brief import told

PRIMARY_SHARE = 0.2
OVERALL = (("W", "Overall width"), ("H", "Overall height"), ("D", "Overall depth"))


@dataclass(frozen=True, slots=True)
class PhotoReadings:
    """Readings of a product that is known from photographs."""

    facts: PhotoFacts
    brief: Brief | None

    @property
    def views(self) -> tuple[str, ...]:
        """Only what was photographed can be shown."""
        return self.facts.views

    def told(self, file_name: str) -> BriefReading:
        """What was understood of the words, and what the photographs leave open."""
        words = told(self.brief) if self.brief else BriefReading(name=self.facts.name)
        photographs = BriefChip(text=file_name, meaning="photographs")
        views, left_open = (
            tuple(
                BriefChip(text=one.text, meaning=one.meaning)
                for one in self.facts.notes
                if (one.about == "view") is is_view
            )
            for is_view in (True, False)
        )
        return words.model_copy(
            update={
                "understood": (photographs, *words.understood),
                # What the kind's defaults would be says nothing of the photographed product.
                "assumed": views,
                "not_understood": (*words.not_understood, *left_open),
            }
        )

    def category(self) -> CategoryReading:
        """The category that the words name; photographs alone do not tell one."""
        if self.brief is None:
            return CategoryReading(category=Category.OTHER, subcategory="")
        return CategoryReading(
            category=Category(self.brief.category),
            subcategory=self.brief.subcategory,
            confidence=self.brief.confidence,
        )

    def features(self) -> Features:
        """The palette, and the lengths where a size was stated."""
        return Features(
            colours=self._colours(),
            dimensions=tuple(
                NamedValue(name=one.name, value=_length(one)) for one in self.facts.dimensions
            ),
            description=self.facts.name,
        )

    def view_analysis(self, view: str) -> ViewAnalysis:
        """Colours and lengths of one photograph."""
        shares = {one.colour: one.share for one in self.facts.palette}
        colours = self._colours()
        primary = tuple(one for one in colours if shares[one.hex] >= PRIMARY_SHARE)
        return ViewAnalysis(
            view=view,
            primary_colours=primary,
            secondary_colours=tuple(one for one in colours if one not in primary),
            dimensions=tuple(
                ToleranceValue(name=one.name, value=_length(one))
                for one in self.facts.dimensions
                if one.view == view
            ),
        )

    def shot_list(self) -> ShotList:
        """Details that the photographs show."""
        return ShotList(
            shots=tuple(
                Shot(
                    key=one.key,
                    title=one.title,
                    focus=one.view,
                    why="A detail of the photograph at its own resolution.",
                )
                for one in self.facts.shots
            )
        )

    def close_up_analysis(self, shot: Shot | None) -> CloseUpAnalysis:
        """A crop says nothing of material or construction by itself."""
        return CloseUpAnalysis(focus=shot.focus if shot else "")

    def annotations(self, drawing: Drawing) -> SketchAnnotations:
        """The lengths in the drawing; overall sizes that nobody stated are TBD."""
        drawn = {one.code: one for one in drawing.dimensions}
        measured = tuple(
            Measurement(
                code=one.code,
                name=one.name,
                value=_value(one.value, drawing.view),
                kind=one.kind,
                start=one.start,
                end=one.end,
            )
            for one in drawing.dimensions
        )
        unknown = tuple(
            Measurement(code=code, name=name, value=SpecValue(unit="mm", origin=Origin.MEASURED))
            for code, name in OVERALL
            if code not in drawn
        )
        scaled = drawing.view in self.facts.drawn_in_mm
        return SketchAnnotations(
            view=drawing.view,
            measurements=(*measured, *unknown),
            millimetres_per_width=drawing.width_mm if scaled else None,
        )

    def _colours(self) -> tuple[Colour, ...]:
        return tuple(
            Colour(hex=one.colour, name=one.name, usage=f"{one.share:.0%} of the product")
            for one in self.facts.palette
        )


def _length(dimension: PhotoDimension) -> SpecValue:
    if dimension.stated:
        return SpecValue(
            value=millimetres(dimension.value),
            unit="mm",
            origin=Origin.USER,
            status=Status.NEEDS_REVIEW,
        )
    return _value(dimension.value, dimension.view)


def _value(value: float, view: str) -> SpecValue:
    return SpecValue(
        value=millimetres(value),
        unit="mm",
        origin=Origin.MEASURED,
        status=Status.NEEDS_REVIEW,
        evidence=Evidence(view=view),
    )
