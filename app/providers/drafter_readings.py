"""Facts of a Drafter model as readings of the domain; every value says where it comes from.

Lengths are MEASURED on the model, and confirmed where the description states them itself, as the
model has them to the hundredth. Materials, finishes and constructions that the person named are
USER, where the text says no more than she did; a grade that nobody named and the kind's
defaults are LIBRARY and to be reviewed, those of a 3D file IMPORTED.
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
    MaterialReading,
    NamedValue,
    Shot,
    ShotList,
    ToleranceValue,
    ViewAnalysis,
)
from app.domain.generation import View
from app.domain.sketches.callouts import Callout, CalloutKind, Measurement, SketchAnnotations
from app.domain.specification import Evidence, Origin, SpecValue, Status, millimetres
from app.drafter.brief_value import Brief
from app.drafter.drawing import Drawing
from app.drafter.facts import ModelFacts, PartFact
from app.drafter.model import OVERALL_CODES, Dimension
from app.drafter.stated import states_dimension
from app.providers.drafter_brief import told

PRIMARY_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class ModelReadings:
    """Readings of a parametric model, or of a 3D file; `brief` is None where there are no words."""

    facts: ModelFacts
    brief: Brief | None

    @property
    def views(self) -> tuple[str, ...]:
        """A model can be seen from everywhere."""
        return tuple(View)

    def told(self, file_name: str) -> BriefReading:
        """What was understood of the words, of the 3D file, or of both."""
        words = told(self.brief) if self.brief else BriefReading(name=self.facts.name)
        if not file_name:
            return words
        # What the kind's defaults would be says nothing of the product in the file.
        left_open = (BriefChip(text=one.text, meaning=one.meaning) for one in self.facts.assumed)
        return words.model_copy(
            update={
                "name": self.facts.name,
                "understood": (BriefChip(text=file_name, meaning="3D file"), *words.understood),
                "assumed": tuple(left_open),
            }
        )

    def category(self) -> CategoryReading:
        """Category and kind; confidence is the share of the description that was understood."""
        return CategoryReading(
            category=Category(self.facts.category),
            subcategory=self.facts.subcategory,
            confidence=self.brief.confidence if self.brief else None,
        )

    def features(self) -> Features:
        """Colours, overall sizes, materials and parts of the model."""
        overall = [one for one in self.facts.dimensions if one.code in OVERALL_CODES]
        materials = (part.material_callout or part.material for part in self.facts.parts)
        return Features(
            colours=tuple(
                Colour(hex=one.hex, name=one.name, usage=", ".join(one.usage))
                for one in self.facts.colours
            ),
            dimensions=tuple(NamedValue(name=one.name, value=self._length(one)) for one in overall),
            materials=tuple(dict.fromkeys(materials)),
            key_elements=tuple(part.name for part in self.facts.parts),
            description=self.brief.name if self.brief else self.facts.name,
        )

    def view_analysis(self, view: str) -> ViewAnalysis:
        """What one view shows: only parts that are seen in it, only sizes that lie in it."""
        parts = [part for part in self.facts.parts if view in part.seen_in]
        names = {part.name for part in parts}
        shown = [one for one in self.facts.colours if names.intersection(one.usage)]
        return ViewAnalysis(
            view=view,
            materials=tuple(_material(part, self.brief, view) for part in parts),
            primary_colours=tuple(
                Colour(hex=one.hex, name=one.name, usage=", ".join(one.usage))
                for one in shown
                if one.share >= PRIMARY_SHARE
            ),
            secondary_colours=tuple(
                Colour(hex=one.hex, name=one.name, usage=", ".join(one.usage))
                for one in shown
                if one.share < PRIMARY_SHARE
            ),
            dimensions=tuple(
                ToleranceValue(name=one.name, value=self._length(one, view))
                for one in self.facts.dimensions
                if view in one.views
            ),
            construction=tuple(
                NamedValue(name=part.name, value=_library(part.construction, view))
                for part in parts
                if part.construction
            ),
            finish=tuple(
                NamedValue(name=part.name, value=_finish(part, self.brief, view)) for part in parts
            ),
        )

    def shot_list(self) -> ShotList:
        """The close-ups of the kind whose part the product has."""
        names = {part.key: part.name for part in self.facts.parts}
        return ShotList(
            shots=tuple(
                Shot(
                    key=one.key, title=one.title, focus=names.get(one.focus, one.focus), why=one.why
                )
                for one in self.facts.shots
            )
        )

    def close_up_analysis(self, shot: Shot | None) -> CloseUpAnalysis:
        """Material and construction of the part in focus."""
        if shot is None:
            return CloseUpAnalysis(focus="")
        parts = [part for part in self.facts.parts if part.name == shot.focus]
        return CloseUpAnalysis(
            focus=shot.focus,
            materials=tuple(_material(part, self.brief, shot.title) for part in parts),
            construction=tuple(
                NamedValue(name=part.name, value=_library(part.construction, shot.title))
                for part in parts
                if part.construction
            ),
        )

    def _length(self, one: Dimension, view: str = "") -> SpecValue:
        """A dimension of the model as a value; confirmed where the description states it."""
        stated = self.brief is not None and states_dimension(self.brief, one)
        shown_in = view or next(iter(one.views), "")
        return SpecValue(
            value=millimetres(one.value),
            unit="mm",
            origin=Origin.MEASURED,
            status=Status.CONFIRMED if stated else Status.NEEDS_REVIEW,
            evidence=Evidence(view=shown_in) if shown_in else None,
        )

    def annotations(self, drawing: Drawing) -> SketchAnnotations:
        """Callouts of the parts that the drawing shows, and the measurements that lie in it."""
        shown = [part for part in self.facts.parts if part.key in drawing.anchors]
        by_code = {one.code: one for one in self.facts.dimensions}
        return SketchAnnotations(
            view=drawing.view,
            callouts=tuple(
                Callout(
                    id=f"{drawing.view}-{part.key}",
                    number=number,
                    text=_callout_text(part),
                    kind=CalloutKind.MATERIAL,
                    position=drawing.anchors[part.key],
                )
                for number, part in enumerate(shown, start=1)
            ),
            measurements=tuple(
                Measurement(
                    code=one.code,
                    name=one.name,
                    value=self._length(by_code[one.code], drawing.view),
                    kind=one.kind,
                    start=one.start,
                    end=one.end,
                )
                for one in drawing.dimensions
            ),
            millimetres_per_width=drawing.width_mm,
        )


def _material(part: PartFact, brief: Brief | None, view: str) -> MaterialReading:
    stated = brief is not None and _states_material(brief, part)
    return MaterialReading(
        component=part.name,
        material=SpecValue(
            value=part.material_callout or part.material or None,
            origin=_origin(brief, stated=stated),
            status=Status.NEEDS_REVIEW,
            evidence=Evidence(view=view),
        ),
        finish=_finish(part, brief, view),
    )


def _finish(part: PartFact, brief: Brief | None, view: str) -> SpecValue:
    stated = brief is not None and _states_finish(brief, part.key)
    return SpecValue(
        value=part.finish_callout or part.finish or None,
        origin=_origin(brief, stated=stated),
        status=Status.NEEDS_REVIEW,
        evidence=Evidence(view=view),
    )


def _states_material(brief: Brief, part: PartFact) -> bool:
    look = brief.part_looks.get(part.key)
    said = (look.material if look else None) or brief.material
    return said == part.material and _says_no_more(part.material_callout, part.material)


def _says_no_more(callout: str | None, name: str) -> bool:
    """Whether the text of a factory, up to its comma, only repeats the name of the material."""
    head = (callout or name).partition(",")[0]
    return set(head.lower().split()) <= set(name.lower().split())


def _states_finish(brief: Brief, key: str) -> bool:
    look = brief.part_looks.get(key)
    return bool(brief.finish or (look and look.finish))


def _origin(brief: Brief | None, *, stated: bool) -> Origin:
    if brief is None:
        return Origin.IMPORTED
    return Origin.USER if stated else Origin.LIBRARY


def _library(text: str | None, view: str) -> SpecValue:
    return SpecValue(
        value=text,
        origin=Origin.LIBRARY,
        status=Status.NEEDS_REVIEW,
        evidence=Evidence(view=view),
    )


def _callout_text(part: PartFact) -> str:
    """Name, material, finish, colour and construction of a part: only what the facts hold."""
    told_of = (
        part.material_callout or part.material,
        part.finish_callout or part.finish,
        part.colour_name,
        part.construction,
    )
    words = ", ".join(dict.fromkeys(one for one in told_of if one))
    return f"{part.name}: {words}" if words else part.name
