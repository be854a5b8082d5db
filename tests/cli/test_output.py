from __future__ import annotations

import pytest

from app.cli.output import Output
from app.domain.errors import AppError
from app.domain.jobs import JobKind, JobState, JobUpdate


def update(**changes: object) -> JobUpdate:
    whole = {
        "job_id": "j",
        "product_id": "p",
        "run_id": "r",
        "kind": JobKind.VIEW_ANALYSIS,
        "slot": "view_analysis:front",
        "state": JobState.DONE,
    }
    return JobUpdate.model_validate({**whole, **changes})


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"seconds": 1.25}, "Analysis front: done (1.2 s)"),
        ({}, "Analysis front: cached"),
        (
            {"state": JobState.FAILED, "error": "No ink."},
            "Analysis front: failed\nAnalysis front: No ink.",
        ),
        ({"state": JobState.SENDING}, ""),
    ],
)
def test_a_job_is_told_in_one_plain_line(
    capsys: pytest.CaptureFixture[str], changes: dict[str, object], said: str
) -> None:
    with Output(json=False).progress("Tech pack") as listener:
        listener(update(**changes))
    assert capsys.readouterr().err.strip() == said


def test_a_reason_of_several_jobs_is_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    slots = ("view_analysis:front", "view_analysis:top")
    with Output(json=False).progress("Tech pack") as listener:
        for slot in slots:
            listener(update(slot=slot, state=JobState.IN_DOUBT, error="It broke."))
    assert capsys.readouterr().err.splitlines() == [
        "Analysis front: no result, credits given back",
        "Analysis top: no result, credits given back",
        "Analysis front, Analysis top: It broke.",
    ]


def test_a_reason_that_the_error_gives_is_not_said_before_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def draw() -> None:
        with Output(json=False).progress("Front view") as listener:
            listener(update(state=JobState.FAILED, error="No ink."))
            raise AppError("Not drawn: front. No ink.", "Fill it.")

    with pytest.raises(AppError):
        draw()
    assert capsys.readouterr().err.splitlines() == ["Analysis front: failed"]
