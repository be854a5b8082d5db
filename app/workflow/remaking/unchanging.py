"""Which parts would come out the same if they were made again, so that nobody makes them twice.

An engine that is repeatable gives the same picture for the same words. Such a part is worth making
again only with an instruction, after what it was made from has changed, or where a person has drawn
over it by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from sqlalchemy.orm import Session

from app.domain.errors import RefusedInputError
from app.domain.files import FileType, TechFile
from app.domain.regeneration import Target, TargetKind
from app.domain.requests import AnalysisTask, ImageTask
from app.storage import activity
from app.workflow.engine_tasks import engine_of_task
from app.workflow.pack.annotations import edits_of
from app.workflow.remaking.remaking_prices import FILES, files_of
from app.workflow.remaking.staleness import stale_parts
from app.workflow.views.base_views import ViewSource

Repeatable = Callable[[str], bool]
"""Whether the engine of a name gives the same for the same words."""

TASKS: dict[TargetKind, ImageTask | AnalysisTask] = {
    TargetKind.VIEW: ImageTask.VIEW,
    TargetKind.CLOSE_UP: ImageTask.CLOSE_UP,
    TargetKind.SKETCH: ImageTask.SKETCH,
    TargetKind.ANALYSIS: AnalysisTask.VIEW_ANALYSIS,
}


def unchanging(
    session: Session, source: ViewSource, targets: Iterable[Target], repeatable: Repeatable
) -> frozenset[Target]:
    """The targets that would come out as they are, made again without an instruction."""
    files = files_of(session, source)
    stale = {one.target for one in stale_parts(session, source.product.id)}
    return frozenset(
        one
        for one in targets
        if str(one) not in stale
        and _is_by(session, source, files[FILES[one.kind], one.slot], one, repeatable)
        and not _is_drawn_over(session, files[FILES[one.kind], one.slot])
    )


def refuse_the_same(engine: str) -> None:
    """Say that nothing would change.

    Raises:
        RefusedInputError: always.
    """
    name = engine.capitalize()
    raise RefusedInputError(
        f"Nothing would change: {name} makes the same again from the same words.",
        "Say what should be different.",
    )


def _is_by(
    session: Session, source: ViewSource, file: TechFile, target: Target, repeatable: Repeatable
) -> bool:
    """Whether a part is whole, and the engine that made it is the one that would make it again."""
    product = source.product
    engine = engine_of_task(session, product.id, TASKS[target.kind], product.engine)
    is_read = target.kind is TargetKind.VIEW or bool(file.analysis)
    return is_read and repeatable(engine) and (file.engine or product.engine) == engine


def _is_drawn_over(session: Session, file: TechFile) -> bool:
    """Whether callouts of a sketch were changed by hand; made again, they are as they were read."""
    if file.file_type is not FileType.SKETCH:
        return False
    return bool(edits_of(file, activity.list_activity(session, file.product_id)))
