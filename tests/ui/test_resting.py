"""Readings wait for a calm moment, but never so long that a person sees them wait."""

from __future__ import annotations

import time

from pytestqt.qtbot import QtBot

from app.domain.jobs import JobKind, JobState, JobUpdate
from app.ui.job_news import JobNews
from app.ui.resting import PATIENCE, REST_MS, SOON_MS, RestingTimer

SLACK = 0.4
"""Seconds that a busy machine may be late."""


class Library:
    """Calm or not."""

    def __init__(self, *, is_calm: bool) -> None:
        self.is_calm = is_calm
        self.asked = 0

    def __call__(self) -> bool:
        self.asked += 1
        return self.is_calm


def waited(qtbot: QtBot, timer: RestingTimer) -> float:
    began = time.monotonic()
    with qtbot.waitSignal(timer.due, timeout=3000):
        pass
    return time.monotonic() - began


def test_what_is_wanted_soon_comes_soon_when_all_is_calm(qtbot: QtBot) -> None:
    timer = RestingTimer(Library(is_calm=True))
    timer.soon()
    assert SOON_MS / 1000 <= waited(qtbot, timer) + 0.005 < PATIENCE + SLACK


def test_it_waits_for_calm_and_no_longer_than_its_patience(qtbot: QtBot) -> None:
    library = Library(is_calm=False)
    timer = RestingTimer(library)
    timer.soon()
    assert PATIENCE <= waited(qtbot, timer) < PATIENCE + SOON_MS / 1000 + SLACK
    assert library.asked > 2


def test_the_gap_between_two_steps_is_no_calm(qtbot: QtBot) -> None:
    looks = iter([True, False, True, False, True, True])
    asked: list[bool] = []

    def calm() -> bool:
        asked.append(next(looks))
        return asked[-1]

    timer = RestingTimer(calm)
    timer.soon()
    waited(qtbot, timer)
    assert asked[-2:] == [True, True]


def test_the_end_of_what_somebody_waits_for_waits_for_nothing(qtbot: QtBot) -> None:
    timer = RestingTimer(Library(is_calm=False))
    timer.soon()
    timer.at_once()
    assert waited(qtbot, timer) < PATIENCE
    timer.soon()
    assert waited(qtbot, timer) >= PATIENCE, "only that once"


def test_news_of_jobs_lead_to_few_readings(qtbot: QtBot) -> None:
    timer = RestingTimer(Library(is_calm=True))
    fired: list[float] = []
    timer.due.connect(lambda: fired.append(time.monotonic()))
    end = time.monotonic() + 20
    while len(fired) < 3 and time.monotonic() < end:
        timer.rested()
        qtbot.wait(5)
    first, _, third = fired
    # A timer of Qt may come a twentieth early.
    assert third - first > 2 * 0.9 * REST_MS / 1000


def update(job_id: str, state: JobState) -> JobUpdate:
    return JobUpdate(
        job_id=job_id,
        product_id="p",
        run_id="r",
        kind=JobKind.VIEW,
        slot=f"view:{job_id}",
        state=state,
    )


def test_the_window_hears_the_newest_of_each_job_at_once(qtbot: QtBot) -> None:
    news = JobNews(Library(is_calm=True))
    for state in (JobState.QUEUED, JobState.SENDING, JobState.DONE):
        news.take(update("a", state))
    news.take(update("b", JobState.SENDING))
    with qtbot.waitSignal(news.told, timeout=2000) as told:
        pass
    assert told.args == [(update("a", JobState.DONE), update("b", JobState.SENDING))]
    news.take(update("b", JobState.DONE))
    with qtbot.waitSignal(news.told, timeout=2000) as told:
        pass
    assert told.args == [(update("b", JobState.DONE),)]
