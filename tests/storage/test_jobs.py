"""Jobs come back as they went in, and one slot of a run has one live job."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from app.domain.errors import NotFoundError
from app.domain.identifiers import utc_now
from app.domain.jobs import FINAL_STATES, OPEN_STATES, Job, JobKind, JobState, Settlement
from app.storage import jobs
from app.storage.job_times import recent_spans
from app.storage.library import Library
from tests.storage.rows import make_job

PICTURE = "ab" * 32
DONE = {"state": JobState.DONE, "output": PICTURE}


def add(library: Library, *made: Job) -> None:
    for job in made:
        library.database.write_now(lambda s, j=job: jobs.add_job(s, j))


def test_a_job_comes_back_with_everything_it_holds(library: Library, product_id: str) -> None:
    now = utc_now()
    job = make_job(
        product_id,
        state=JobState.DONE,
        output=PICTURE,
        credits=6,
        settlement=Settlement.CONSUMED,
        attempts=2,
        error="Slow.",
        hint="Wait.",
        owner="me",
        started_at=now,
        finished_at=now + timedelta(seconds=3),
    )
    add(library, job)
    assert library.database.read_now(lambda s: jobs.get_job(s, job.id)) == job
    with pytest.raises(NotFoundError, match="no job"):
        library.database.read_now(lambda s: jobs.get_job(s, "nobody"))


def test_a_change_is_checked_and_kept(library: Library, product_id: str) -> None:
    job = make_job(product_id)
    add(library, job)
    write = library.database.write_now
    changed = write(lambda s: jobs.update_job(s, job.id, state=JobState.SENDING, attempts=1))
    assert (changed.state, changed.attempts) == (JobState.SENDING, 1)
    assert library.database.read_now(lambda s: jobs.get_job(s, job.id)) == changed
    for wrong in ({"speed": 1}, {"state": "lost"}, {"id": "other"}):
        with pytest.raises(ValueError, match="Job"):
            write(lambda s, w=wrong: jobs.update_job(s, job.id, **w))
    with pytest.raises(NotFoundError):
        write(lambda s: jobs.update_job(s, "nobody", attempts=1))


@pytest.mark.parametrize("state", sorted(JobState))
def test_a_slot_has_one_job_that_lives_or_is_done(
    library: Library, product_id: str, state: JobState
) -> None:
    add(library, make_job(product_id, state=state, output=PICTURE))
    second = make_job(product_id)
    if state in OPEN_STATES or state is JobState.DONE:
        with pytest.raises(IntegrityError, match="slot"):
            add(library, second)
    else:
        add(library, second)
        newest = library.database.read_now(lambda s: jobs.job_of_slot(s, "session", "front#1"))
        assert newest == second
    add(library, make_job(product_id, run_id="other"), make_job(product_id, slot="back"))


def test_a_done_job_has_an_output(library: Library, product_id: str) -> None:
    with pytest.raises(IntegrityError, match="done_has_output"):
        add(library, make_job(product_id, state=JobState.DONE))


def test_a_job_needs_its_product(library: Library) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        add(library, make_job("nobody"))


def test_jobs_are_listed_by_product_run_and_state(library: Library, product_id: str) -> None:
    made = [
        make_job(product_id, slot=f"{state}", state=state, output=PICTURE) for state in JobState
    ]
    add(library, *made, make_job(product_id, run_id="other"))

    def listed(**how: object) -> list[Job]:
        return list(library.database.read_now(lambda s: jobs.list_jobs(s, **how)))

    assert listed(run_id="session") == made
    assert len(listed(product_id=product_id)) == len(listed()) == len(made) + 1
    for states in (OPEN_STATES, FINAL_STATES, {JobState.DONE}, set()):
        expected = [job for job in made if job.state in states]
        assert listed(run_id="session", states=states) == expected


def test_a_finished_reading_is_found_by_its_request(library: Library, product_id: str) -> None:
    def found(key: str, **how: object) -> Job | None:
        return library.database.read_now(lambda s: jobs.finished_reading(s, key, **how))

    done = {"state": JobState.DONE, "output": PICTURE, "finished_at": utc_now()}
    older = make_job(product_id, slot="a", request_key="same", **done)
    newer = make_job(
        product_id,
        slot="b",
        request_key="same",
        **done | {"finished_at": utc_now(), "output": "cd" * 32},
    )
    failed = make_job(product_id, slot="c", request_key="other", state=JobState.FAILED)
    add(library, older, newer, failed)
    assert found("same") == newer
    assert found("other") is None
    assert found("same", exists=lambda digest: digest == PICTURE) == older
    assert found("same", exists=library.images.exists) is None


def test_the_time_in_which_a_person_looks_at_a_drawing_is_no_drawing_time(
    library: Library, product_id: str
) -> None:
    def drawn(slot: str, wanted: int, started: int, finished: int) -> Job:
        first = utc_now()
        moments = {
            name: first + timedelta(seconds=seconds)
            for name, seconds in (("created_at", wanted), ("finished_at", finished))
        }
        began = first + timedelta(seconds=started)
        return make_job(product_id, slot=slot, started_at=began, **DONE, **moments)

    # Two candidates one after the other, and two minutes later a change of the chosen one.
    add(library, drawn("1.1", 0, 0, 2), drawn("1.2", 0, 2, 5), drawn("2.1", 125, 125, 126))
    spans = library.database.read_now(lambda s: recent_spans(s, "drafter", JobKind.FRONT_VIEW))
    assert [(round(seconds), count) for seconds, count in spans] == [(1, 1), (5, 2)]


def test_what_was_begun_and_never_sent_is_queued_again(library: Library, product_id: str) -> None:
    begun = make_job(product_id, state=JobState.SENDING, started_at=utc_now(), owner="me")
    done = make_job(product_id, slot="another", **DONE)
    add(library, begun, done)
    for job_id in (begun.id, done.id, "nobody"):
        library.database.write_now(lambda s, one=job_id: jobs.put_back(s, one))
    read = library.database.read_now
    now = read(lambda s: jobs.get_job(s, begun.id))
    assert (now.state, now.started_at, now.owner) == (JobState.QUEUED, None, "")
    assert read(lambda s: jobs.get_job(s, done.id)) == done
