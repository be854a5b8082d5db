"""The reading of a product's category: asked when its front view is approved, used by its packs.

It needs nothing but the front view, so it runs beside the features. A pack asks the very same again
and finds it answered, which costs neither time nor money; where it failed, the pack asks anew.
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from app.domain.credits import Operation
from app.domain.jobs import Job, JobKind
from app.domain.product import Iteration, Product
from app.domain.requests import AnalysisRequest, AnalysisTask, Reference, ReferenceRole
from app.workflow.running.planning import plan_job
from app.workflow.views.sessions import subject_of

SLOT = "category"


def plan_category(
    session: Session, product: Product, iteration: Iteration, *, run_id: str, front: str
) -> Job:
    """Queue the category, which is free.

    Args:
        session: of a write.
        product: whose it is.
        iteration: the approved front view.
        run_id: the generation or the pack that wants to know.
        front: digest of the front view.
    """
    return plan_job(
        session,
        product_id=product.id,
        run_id=run_id,
        kind=JobKind.CATEGORY,
        slot=SLOT,
        request=AnalysisRequest(
            engine=product.engine,
            task=AnalysisTask.CATEGORY,
            # Only what is known when the front view is approved: the pack must ask the same.
            subject=subject_of(product, iteration),
            references=(
                *product.inputs,
                Reference(digest=front, role=ReferenceRole.SUBJECT, name="front"),
            ),
            view="front",
        ),
        operation=Operation.CATEGORY,
        reservation_id=None,
    )
