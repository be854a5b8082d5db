from __future__ import annotations

import asyncio
import hashlib
import io
from typing import Any

import pytest
from PIL import Image, ImageDraw

from app.domain.errors import EngineError, RefusedInputError
from app.domain.requests import (
    AnalysisRequest,
    AnalysisTask,
    ImageRequest,
    ImageTask,
    Reference,
    ReferenceRole,
    Subject,
)
from app.domain.specification import Origin, Status
from app.drafter.brief import read_description
from app.drafter.build import build
from app.drafter.mesh_export import export_model
from app.drafter.worker import DrawRequest, DrawResult, Worker
from app.providers.drafter import DrafterEngine


class InThisProcess:
    """A pool without processes, so that a test does not wait for one to start."""

    def __init__(self) -> None:
        self._worker = Worker()

    async def draw(self, request: DrawRequest) -> DrawResult:
        return self._worker.perform(request)

    def close(self) -> None:
        pass


class Files:
    """Bytes by digest."""

    def __init__(self, *contents: bytes) -> None:
        self._contents = {hashlib.sha256(data).hexdigest(): data for data in contents}

    def read(self, digest: str) -> bytes:
        return self._contents[digest]

    def reference(self, name: str, role: ReferenceRole) -> Reference:
        return Reference(digest=next(iter(self._contents)), role=role, name=name)


@pytest.fixture(scope="module")
def engine() -> DrafterEngine:
    return DrafterEngine(InThisProcess())


def picture(description: str, **changes: Any) -> ImageRequest:
    subject = Subject(description=description, edits=changes.pop("edits", ()))
    return ImageRequest(
        engine="drafter",
        subject=subject,
        size=256,
        **{"task": ImageTask.FRONT_VIEW, "view": "front", **changes},
    )


def reading(description: str, task: AnalysisTask, **changes: Any) -> AnalysisRequest:
    return AnalysisRequest(
        engine="drafter", task=task, subject=Subject(description=description), **changes
    )


def read(engine: DrafterEngine, request: AnalysisRequest, files: Files | None = None) -> Any:
    async def both() -> Any:
        engine._facts.clear()
        return (await engine.analyse(request, files or Files())).value

    return asyncio.run(both())


def test_words_are_told_apart_before_anything_is_drawn(engine: DrafterEngine) -> None:
    prepared = asyncio.run(engine.prepare(picture("a purple quantum blorf"), Files()))
    assert [chip.text for chip in prepared.brief.understood] == ["purple"]
    assert {chip.text for chip in prepared.brief.not_understood} == {"quantum", "blorf"}
    assert prepared.views == ("front", "back", "side", "top", "bottom")


def test_a_change_of_which_nothing_is_understood_is_refused(engine: DrafterEngine) -> None:
    request = picture("a white mug", edits=("flurb the grommox",))
    with pytest.raises(RefusedInputError, match="grommox"):
        asyncio.run(engine.prepare(request, Files()))


def test_a_grade_is_printed_where_it_was_said_and_nowhere_else(engine: DrafterEngine) -> None:
    said = {"stainless steel": "to be confirmed", "316 stainless steel": "Stainless steel 316"}
    for words, expected in said.items():
        request = reading(f"{words} water bottle", AnalysisTask.VIEW_ANALYSIS, view="front")
        body = next(one for one in read(engine, request).materials if one.component == "Body")
        assert expected in str(body.material.value)
        assert ("316" in str(body.material.value)) == ("316" in words)


def test_a_stated_material_is_the_persons_and_others_are_the_librarys(
    engine: DrafterEngine,
) -> None:
    words = "500 ml stainless steel water bottle, bamboo screw lid"
    analysis = read(engine, reading(words, AnalysisTask.VIEW_ANALYSIS, view="front"))
    origins = {one.component: one.material.origin for one in analysis.materials}
    assert origins["Body"] is Origin.USER
    # She said bamboo; that it is laminated is the library's word.
    assert origins["Lid"] is Origin.LIBRARY
    assert Origin.LIBRARY in set(origins.values()) | {
        one.finish.origin for one in analysis.materials if one.finish
    }
    assert all(one.value.origin is Origin.MEASURED for one in analysis.dimensions)
    assert analysis.confidence is None


def test_a_stated_length_is_confirmed_and_all_are_measured(engine: DrafterEngine) -> None:
    words = "backpack without front pocket, depth 108 mm"
    notes = read(engine, reading(words, AnalysisTask.CALLOUTS, view="side"))
    values = {one.code: one.value for one in notes.measurements}
    assert values["C"].value == 108
    assert (values["C"].origin, values["C"].status) == (Origin.MEASURED, Status.CONFIRMED)
    assert values["H"].status is Status.NEEDS_REVIEW
    assert {values["H"].origin, values["D"].origin} == {Origin.MEASURED}


def test_a_length_round_something_stands_in_the_table_alone(engine: DrafterEngine) -> None:
    words = "leather belt, length 1100 mm"
    notes = read(engine, reading(words, AnalysisTask.CALLOUTS, view="front"))
    strap = next(one for one in notes.measurements if one.code == "G")
    assert (strap.value.value, strap.value.status) == (1100, Status.CONFIRMED)
    assert strap.start is None


def test_a_sketch_is_vectors_with_callouts_that_lie_in_the_picture(engine: DrafterEngine) -> None:
    drawn = asyncio.run(
        engine.generate(picture("a white mug", task=ImageTask.SKETCH, view="side"), Files())
    )
    assert drawn.vector is not None
    assert drawn.vector.startswith("<svg")
    notes = read(engine, reading("a white mug", AnalysisTask.CALLOUTS, view="side"))
    assert {"H", "D"} <= {one.code for one in notes.measurements}
    assert all(0 <= place <= 1 for one in notes.callouts for place in one.position)


def test_a_3d_file_is_drawn_and_its_materials_are_imported(engine: DrafterEngine) -> None:
    data = export_model(build(read_description("a white mug")), "glb")
    files = Files(data)
    model = files.reference("my_mug.glb", ReferenceRole.MODEL)
    request = picture("", references=(model,))
    prepared = asyncio.run(engine.prepare(request, files))
    assert prepared.brief.understood[0].text == "my_mug.glb"
    assert asyncio.run(engine.generate(request, files)).image
    seen = reading("", AnalysisTask.VIEW_ANALYSIS, view="front", references=(model,))
    analysis = read(engine, seen, files)
    assert {one.material.origin for one in analysis.materials} == {Origin.IMPORTED}


def test_a_damaged_3d_file_is_one_sentence(engine: DrafterEngine) -> None:
    files = Files(b"glTF not really")
    request = picture("", references=(files.reference("x.glb", ReferenceRole.MODEL),))
    with pytest.raises(RefusedInputError):
        asyncio.run(engine.prepare(request, files))


@pytest.fixture(scope="module")
def photograph() -> Files:
    image = Image.new("RGB", (300, 400), (240, 238, 235))
    ImageDraw.Draw(image).rounded_rectangle((100, 60, 200, 360), 20, fill=(60, 110, 90))
    target = io.BytesIO()
    image.save(target, "PNG")
    return Files(target.getvalue())


def test_a_photograph_gives_its_own_views_and_only_the_lengths_that_follow(
    engine: DrafterEngine, photograph: Files
) -> None:
    reference = photograph.reference("front.png", ReferenceRole.PHOTOGRAPH)
    words = "green bottle 30 cm tall"
    prepared = asyncio.run(engine.prepare(picture(words, references=(reference,)), photograph))
    assert prepared.views == ("front",)
    notes = read(
        engine,
        reading(words, AnalysisTask.CALLOUTS, view="front", references=(reference,)),
        photograph,
    )
    values = {one.code: one.value.value for one in notes.measurements}
    assert float(values["H"]) == pytest.approx(300)
    assert float(values["W"]) == pytest.approx(100, rel=0.03)
    assert values["D"] is None


def test_without_a_known_size_every_length_of_a_photograph_is_tbd(
    engine: DrafterEngine, photograph: Files
) -> None:
    reference = photograph.reference("front.png", ReferenceRole.PHOTOGRAPH)
    notes = read(
        engine,
        reading("green bottle", AnalysisTask.CALLOUTS, view="front", references=(reference,)),
        photograph,
    )
    assert {one.value.value for one in notes.measurements} == {None}
    assert notes.millimetres_per_width is None


def test_a_photograph_without_words_is_taken_for_the_front_and_its_sizes_stay_open(
    engine: DrafterEngine, photograph: Files
) -> None:
    reference = photograph.reference("pasted.png", ReferenceRole.PHOTOGRAPH)
    told = asyncio.run(engine.prepare(picture("", references=(reference,)), photograph)).brief
    assert [(one.text, one.meaning) for one in told.assumed] == [("front view", "pasted.png")]
    assert [one.text for one in told.not_understood] == ["sizes"]


def test_a_view_that_was_not_photographed_is_not_invented(
    engine: DrafterEngine, photograph: Files
) -> None:
    reference = photograph.reference("front.png", ReferenceRole.PHOTOGRAPH)
    request = picture("green bottle", task=ImageTask.VIEW, view="back", references=(reference,))
    with pytest.raises(EngineError, match="no photograph of the back"):
        asyncio.run(engine.generate(request, photograph))
