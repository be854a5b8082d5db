"""Goes once through what the first click asks the library for, in a library of its own.

A statement is built when it is first used, which takes ten times as long as using it, and in a
thread that the window then has to share the interpreter with: better before anybody waits.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

from app.domain.credits import PriceList
from app.domain.generation import GenerationState
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import JobState
from app.domain.product import Product
from app.storage import jobs as job_rows
from app.storage import ledger
from app.storage.library_list import library_entries
from app.storage.passing_library import passing_library
from app.workflow import run_progress
from app.workflow.product_record import read_record
from app.workflow.views import sessions
from app.workflow.views.sessions import FrontPlan

ENGINE = "drafter"
PLENTY = 1_000
WORDS = "bottle"


def rehearse(prices: Callable[[str], PriceList]) -> None:
    """Begin a product as a person would, read it as the window does, and forget it."""
    with passing_library() as session:
        ledger.grant(session, PLENTY, "")
        product = _begun(session, prices(ENGINE))
        for job in job_rows.list_jobs(session, run_id=sessions.session_of(product)):
            job_rows.change_job(
                session, job, state=JobState.SENDING, started_at=utc_now(), owner=""
            )
        read_record(session, product.id)
        run_progress.generation_progress(session, product.id)
        library_entries(session, None)


def _begun(session: Session, prices: PriceList) -> Product:
    now = utc_now()
    product = Product(
        id=new_id(),
        name=WORDS,
        description=WORDS,
        engine=ENGINE,
        state=GenerationState.IDLE,
        created_at=now,
        updated_at=now,
    )
    return sessions.begin_new(
        session, product, FrontPlan(WORDS, edits=(), candidates=1, brief=None), prices
    )
