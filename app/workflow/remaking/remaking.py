"""The transactions of a regeneration: what is made, for which price, from which pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from app.domain.analysis import Shot
from app.domain.calls import ActivityKind
from app.domain.credits import Operation, PriceList
from app.domain.errors import IllegalTransitionError
from app.domain.files import FileType, TechFile
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import Job, JobKind, Settlement
from app.domain.regeneration import (
    ALL_CLOSE_UPS,
    Outlook,
    Regeneration,
    RunStatus,
    Target,
    TargetKind,
)
from app.domain.requests import AnalysisRequest, AnalysisTask, ImageRequest, ImageTask
from app.storage import activity, ledger, products, regenerations
from app.storage import jobs as job_rows
from app.storage import sheets as sheet_rows
from app.workflow.pack.annotations import bind_callouts
from app.workflow.pack.pack_requests import again, base_view, picture, reading
from app.workflow.pack_lock import refuse_if_locked
from app.workflow.remaking.remaking_prices import (
    FILES,
    Share,
    files_of,
    shares_of,
    slot_of,
    targets_of,
)
from app.workflow.remaking.unchanging import Repeatable, refuse_the_same, unchanging
from app.workflow.running.planning import missing, plan_job
from app.workflow.running.spending import close_run, reserve
from app.workflow.sheets.sheets import fill_sheets
from app.workflow.views.base_views import ViewSource, view_source
from app.workflow.views.sessions import end_open_jobs

WAY_ON = "Resume or discard it."
JOBS = {
    TargetKind.VIEW: JobKind.REGENERATED_VIEW,
    TargetKind.ANALYSIS: JobKind.VIEW_ANALYSIS,
    TargetKind.CLOSE_UP: JobKind.CLOSE_UP,
    TargetKind.SKETCH: JobKind.SKETCH,
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person wants made again; `engine` None is the product's own."""

    whats: tuple[str, ...]
    instruction: str = ""
    engine: str | None = None
    author: str = ""


@dataclass(frozen=True, slots=True)
class Remaking:
    """A run with everything that its parts are made from."""

    run: Regeneration
    source: ViewSource
    targets: tuple[Target, ...]
    files: dict[tuple[FileType, str], TechFile]

    def file(self, target: Target) -> TechFile:
        """The file that stands in the place of a target now."""
        return self.files[FILES[target.kind], target.slot]


def outlook_of(
    session: Session, product_id: str, wish: Wish, prices: PriceList, repeatable: Repeatable
) -> Outlook:
    """What a wish comes to; what would come out the same is not made.

    Raises:
        AppError: it cannot be made again.
    """
    source = _source(session, product_id, wish.engine)
    targets, same = worth_making(session, source, wish, repeatable)
    shares = shares_of(source, targets, prices, close_ups=ALL_CLOSE_UPS in wish.whats)
    return Outlook(
        price=sum(one.tenths for one in shares.values()),
        made=tuple(map(str, targets)),
        same=tuple(map(str, same)),
    )


def worth_making(
    session: Session, source: ViewSource, wish: Wish, repeatable: Repeatable
) -> tuple[tuple[Target, ...], tuple[Target, ...]]:
    """What of a wish is made, and what of it would only come out the same.

    Raises:
        AppError: a part is not there.
    """
    targets = targets_of(files_of(session, source), wish.whats)
    if wish.instruction:
        return targets, ()
    same = unchanging(session, source, targets, repeatable)
    made = tuple(one for one in targets if one not in same)
    return made, tuple(one for one in targets if one in same)


def open_run(
    session: Session, product_id: str, wish: Wish, prices: PriceList, repeatable: Repeatable
) -> Regeneration:
    """Store a run with its price reserved.

    Raises:
        RefusedInputError: all of it would come out the same.
        IllegalTransitionError: there is no revision, the pack is locked, or a run is at work.
        NotFoundError: a part is not there.
        NotEnoughCreditsError: the price cannot be reserved.
    """
    refuse_if_locked(session, product_id)
    source = _source(session, product_id, wish.engine)
    targets, same = worth_making(session, source, wish, repeatable)
    if same and not targets:
        refuse_the_same(source.product.engine)
    if any(
        one.status is RunStatus.PROCESSING
        for one in regenerations.list_regenerations(session, product_id=product_id)
    ):
        raise IllegalTransitionError(
            "A part of this product is being made again already.", "Wait for it, or cancel it."
        )
    run = Regeneration(
        id=new_id(),
        product_id=product_id,
        revision_id=source.revision.id,
        targets=tuple(map(str, targets)),
        instruction=wish.instruction,
        close_ups=ALL_CLOSE_UPS in wish.whats,
        engine=source.product.engine,
        status=RunStatus.PROCESSING,
        author=wish.author,
        created_at=utc_now(),
    )
    _take_over(session, run)
    regenerations.add_regeneration(session, run)
    _reserve(session, load_run(session, run.id), prices)
    return run


def _take_over(session: Session, run: Regeneration) -> None:
    """A run that stopped waits no longer once its parts are asked for anew."""
    for earlier in regenerations.list_regenerations(session, product_id=run.product_id):
        if earlier.status is RunStatus.FAILED and set(earlier.targets) & set(run.targets):
            regenerations.update_regeneration(session, earlier.id, status=RunStatus.DISCARDED)


def reopen_run(session: Session, run_id: str, prices: PriceList) -> Regeneration:
    """Take up a run that stopped; what it still lacks is reserved anew.

    Raises:
        IllegalTransitionError: it is not one that stopped.
    """
    run = regenerations.get_regeneration(session, run_id)
    if run.status is not RunStatus.FAILED:
        raise IllegalTransitionError("This run is not one that stopped.")
    refuse_if_locked(session, run.product_id)
    newest = products.latest_revision(session, run.product_id)
    if newest is not None and newest.id != run.revision_id:
        raise IllegalTransitionError(
            "There is a newer revision than the one this run belongs to.", "Discard it."
        )
    run = regenerations.update_regeneration(
        session, run_id, status=RunStatus.PROCESSING, error="", hint="", finished_at=None
    )
    _reserve(session, load_run(session, run_id), prices)
    return run


def engine_of(session: Session, product_id: str) -> str:
    """The engine that a product is made with."""
    return products.get_product(session, product_id).engine


def load_run(session: Session, run_id: str) -> Remaking:
    """A run with the pictures as they are now."""
    run = regenerations.get_regeneration(session, run_id)
    product = products.get_product(session, run.product_id).model_copy(
        update={"engine": run.engine}
    )
    source = view_source(session, product, products.get_revision(session, run.revision_id))
    targets = tuple(Target.parse(one) for one in run.targets)
    return Remaking(run, source, targets, files_of(session, source))


def plan_targets(
    session: Session, run_id: str, kinds: Sequence[TargetKind], prices: PriceList
) -> tuple[Job, ...]:
    """Queue the targets of some kinds; their pictures are taken as they are now."""
    work = load_run(session, run_id)
    shares = shares_of(work.source, work.targets, prices, close_ups=work.run.close_ups)
    return tuple(
        plan_job(
            session,
            product_id=work.run.product_id,
            run_id=run_id,
            kind=JOBS[target.kind],
            slot=slot_of(target),
            request=_request(work, target),
            operation=shares[target].operation,
            reservation_id=_reservation(session, run_id, shares[target]),
            credits=shares[target].tenths,
        )
        for target in work.targets
        if target.kind in kinds
    )


def plan_follow_up(session: Session, run_id: str, made: Job) -> Job | None:
    """Queue the reading that belongs to a finished close-up or sketch, part of its price."""
    kinds = {
        JobKind.CLOSE_UP: (JobKind.CLOSE_UP_ANALYSIS, "close_up_analysis"),
        JobKind.SKETCH: (JobKind.CALLOUTS, "callouts"),
    }
    if made.kind not in kinds:
        return None
    work = load_run(session, run_id)
    kind, word = kinds[made.kind]
    slot = made.slot.partition(":")[2]
    image = made.output or ""
    if kind is JobKind.CALLOUTS:
        request = reading(work.source, AnalysisTask.CALLOUTS, view=slot, image=image)
    else:
        file = work.files[FileType.CLOSE_UP, slot]
        shot = _shot(file)
        request = reading(work.source, AnalysisTask.CLOSE_UP_ANALYSIS, shot=shot, image=image)
    edits = request.subject.edits
    if work.run.instruction:
        edits = (*edits, work.run.instruction)
    subject = request.subject.model_copy(update={"edits": edits})
    return plan_job(
        session,
        product_id=work.run.product_id,
        run_id=run_id,
        kind=kind,
        slot=f"{word}:{slot}",
        request=request.model_copy(update={"subject": subject, "nonce": run_id}),
        operation=made.operation,
        reservation_id=None,
    )


def finish_run(session: Session, run_id: str, error: str = "", hint: str = "") -> Regeneration:
    """End a run: what was made is charged, the rest is given back."""
    run = regenerations.get_regeneration(session, run_id)
    end_open_jobs(session, run_id, error or "Ended.")
    close_run(session, run_id)
    spent = sum(
        job.credits
        for job in job_rows.list_jobs(session, run_id=run_id)
        if job.settlement is Settlement.CONSUMED
    )
    if not error and sheet_rows.has_rows(session, run.product_id):
        bind_callouts(session, run.product_id, fill_sheets(session, run.product_id))
    words = ", ".join(one.replace("_", " ").replace(":", " ") for one in run.targets)
    text = error or f"Made again: {words}."
    kind = ActivityKind.ERROR if error else ActivityKind.SUCCESS
    activity.add_activity(session, run.product_id, text, kind)
    return regenerations.update_regeneration(
        session,
        run_id,
        status=RunStatus.FAILED if error else RunStatus.COMPLETED,
        error=error,
        hint=hint,
        credits=spent,
        finished_at=utc_now(),
    )


def discard_run(session: Session, run_id: str) -> Regeneration:
    """Give up a run that stopped; what it made stays.

    Raises:
        IllegalTransitionError: it is not one that stopped.
    """
    run = regenerations.get_regeneration(session, run_id)
    if run.status is not RunStatus.FAILED:
        raise IllegalTransitionError("This run is not one that stopped.")
    return regenerations.update_regeneration(session, run_id, status=RunStatus.DISCARDED)


def _source(session: Session, product_id: str, engine: str | None) -> ViewSource:
    product = products.get_product(session, product_id)
    revision = products.latest_revision(session, product_id)
    if revision is None:
        raise IllegalTransitionError(
            "There is nothing to make again yet.", "Approve the front view first."
        )
    source = view_source(session, product, revision)
    if engine is None:
        return source
    return replace(source, product=product.model_copy(update={"engine": engine}))


def _reserve(session: Session, work: Remaking, prices: PriceList) -> None:
    """Set aside what the targets that are not made yet cost, one reservation for each step."""
    shares = shares_of(work.source, work.targets, prices, close_ups=work.run.close_ups)
    lacking = missing(session, work.run.id, tuple(map(slot_of, work.targets)))
    amounts: dict[Operation, list[int]] = {}
    for target in work.targets:
        if slot_of(target) in lacking:
            amounts.setdefault(shares[target].operation, []).append(shares[target].tenths)
    for operation, parts in amounts.items():
        whole = sum(one.operation is operation for one in shares.values())
        is_batch = operation in (Operation.REGENERATE_CLOSE_UPS, Operation.BASE_VIEW_ANALYSIS)
        share = len(parts) / max(whole, 1) if is_batch else float(len(parts))
        reserve(
            session,
            sum(parts),
            product_id=work.run.product_id,
            owner=work.run.id,
            operation=operation,
            engine=work.run.engine,
            cost_usd=prices.cost_usd(operation, share),
        )


def _reservation(session: Session, run_id: str, share: Share) -> str | None:
    for one in ledger.open_reservations(session, owner=run_id):
        if one.operation is share.operation:
            return one.id
    return None


def _request(work: Remaking, target: Target) -> ImageRequest | AnalysisRequest:
    source, run = work.source, work.run
    if target.kind is TargetKind.ANALYSIS:
        return reading(source, AnalysisTask.VIEW_ANALYSIS, view=target.slot)
    if target.kind is TargetKind.VIEW:
        asked = base_view(source, target.slot, run.instruction)
    elif target.kind is TargetKind.SKETCH:
        asked = picture(source, ImageTask.SKETCH, view=target.slot)
    else:
        asked = picture(source, ImageTask.CLOSE_UP, shot=_shot(work.file(target)))
    replaced = work.file(target).image or ""
    return again(asked, replaced=replaced, instruction=run.instruction, run_id=run.id)


def _shot(file: TechFile) -> Shot:
    """What a close-up shows; an old one without a note of it is told by its slot."""
    if file.metadata:
        return Shot.model_validate_json(file.metadata)
    return Shot(key=file.slot, title=file.slot, focus=file.slot, why="")
