from __future__ import annotations

import pytest

from app.cli.output import Output
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
        ({"state": JobState.FAILED, "error": "No ink."}, "Analysis front: failed. No ink."),
        ({"state": JobState.SENDING}, ""),
    ],
)
def test_a_job_is_told_in_one_plain_line(
    capsys: pytest.CaptureFixture[str], changes: dict[str, object], said: str
) -> None:
    with Output(json=False).progress("Tech pack") as listener:
        listener(update(**changes))
    assert capsys.readouterr().err.strip() == said
