"""The item models of the shell: exact changes, checked by Qt's own model tester."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from app.domain.calls import Activity, ActivityKind
from app.domain.generation import GenerationState
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import JobKind, JobState, JobUpdate
from app.domain.library_entry import LibraryEntry
from app.ui.models.activity_model import ActivityModel
from app.ui.models.job_model import KEPT, JobModel
from app.ui.models.library_model import LibraryModel


def entry(name: str, **more: Any) -> LibraryEntry:
    state = more.pop("state", GenerationState.COMPLETED)
    return LibraryEntry(id=f"id-{name}", name=name, description=name, state=state, **more)


def update(number: int, state: JobState, **more: Any) -> JobUpdate:
    return JobUpdate(
        job_id=f"job{number}",
        product_id="p",
        run_id="r",
        kind=JobKind.VIEW,
        slot="view:back",
        state=state,
        **more,
    )


def test_library_tells_only_what_differs(qtmodeltester: Any, qtbot: Any) -> None:
    model = LibraryModel()
    qtmodeltester.check(model)
    a, b, c = entry("a"), entry("b"), entry("c")
    model.show([a, b])
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        model.show([c, a, b])
    assert inserted.args[1:] == [0, 0]
    changed = b._replace(revision=1)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.show([c, a, changed])
    assert [one.row() for one in told.args[:2]] == [2, 2]
    with qtbot.waitSignal(model.rowsRemoved) as removed:
        model.show([c, changed])
    assert removed.args[1:] == [1, 1]
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show([c, changed])
    assert model.row_of("id-b") == 1
    assert model.index(1).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Rev B"


def test_library_says_the_state() -> None:
    model = LibraryModel()
    words = {
        GenerationState.ERROR: "Stopped",
        GenerationState.AWAITING_FRONT_APPROVAL: "To approve",
        GenerationState.GENERATING_FRONT_VIEW: "Drawing …",
        GenerationState.IDLE: "Draft",
    }
    assert {state: model.state_of(entry("a", state=state)) for state in words} == words


def test_jobs_are_one_row_each(qtmodeltester: Any, qtbot: Any) -> None:
    model = JobModel(lambda _: "Stool")
    qtmodeltester.check(model)
    model.apply(update(1, JobState.QUEUED))
    model.apply(update(2, JobState.QUEUED))
    with qtbot.waitSignal(model.dataChanged) as told:
        model.apply(update(1, JobState.FAILED, error="No ink.", hint="Fill it up.", seconds=1.25))
    assert told.args[0].row() == 1
    assert model.rowCount() == 2
    assert model.running == 1
    assert model.index(1).data() == "View: back · Stool"
    said = model.index(1).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert said == "failed · 1.2 s · No ink. Fill it up."


def test_old_jobs_are_forgotten_but_no_running_one() -> None:
    model = JobModel(lambda _: "")
    model.apply(update(0, JobState.SENDING))
    for number in range(1, KEPT + 20):
        model.apply(update(number, JobState.DONE))
    assert model.rowCount() >= KEPT
    assert model.running == 1


def test_activity_grows_at_the_top(qtmodeltester: Any, qtbot: Any) -> None:
    model = ActivityModel()
    qtmodeltester.check(model)
    lines = [
        Activity(id=new_id(), product_id="p", kind=ActivityKind.SUCCESS, text=text, at=utc_now())
        for text in ("three", "two", "one")
    ]
    model.show(lines[1:])
    with qtbot.waitSignal(model.rowsInserted):
        model.show(lines)
    assert [model.index(row).data() for row in range(3)] == ["three", "two", "one"]
    with qtbot.waitSignal(model.modelReset):
        model.show(lines[:1])
