"""The transactions of an edit by instruction: asked, then kept or rolled back, reverted (TP-6)."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import ValidationError
from sqlalchemy.orm import Session

from app.domain.calls import ActivityKind
from app.domain.credits import Operation, PriceList
from app.domain.errors import AppError, IllegalTransitionError, RefusedInputError
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import Job, JobKind
from app.domain.requests import AnalysisRequest, AnalysisTask, Subject
from app.domain.sheets.field_edits import EditStatus, FieldEdit
from app.domain.sheets.field_question import FieldKind, FieldQuestion, FieldReading
from app.domain.sheets.grading import MILLIMETRES
from app.domain.sheets.instructions import follow
from app.domain.sheets.preflight import name_of
from app.domain.sheets.redline import PackSheets, RowChange
from app.domain.sheets.sheets import ROWS, Leaf, leaves, spoken
from app.domain.sheets.sheets_changes import Reason
from app.domain.specification import Origin, SpecValue, Status
from app.storage import activity, field_edits, products
from app.storage import sheets as sheet_rows
from app.workflow.pack_lock import refuse_if_locked
from app.workflow.running.planning import plan_job
from app.workflow.running.spending import close_run, consume_job, refund_job, reserve
from app.workflow.sheets.row_rules import refuse_what_does_not_fit
from app.workflow.sheets.sheet_places import (
    ValuePlace,
    read_place,
    read_value,
    row_at,
    sentence_of,
    units_of,
)
from app.workflow.sheets.sheets import sheets_around
from app.workflow.views.sessions import end_open_jobs

CHANGED = "This value was changed meanwhile, so the edit was not kept."
AS_IT_IS = "Ask for it again as it is now."


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asks for; `engine` None is the product's own."""

    place: str
    instruction: str
    engine: str | None = None
    author: str = ""


def question_of(pack: PackSheets, spot: ValuePlace) -> FieldQuestion:
    """A value as an engine is told of it.

    Raises:
        NotFoundError: there is no such row.
    """
    row = row_at(spot, pack)
    known = leaves(row.row)
    kind, field = ROWS[spot.sheet], spot.path.partition(".")[0]
    old = known.get(spot.path)
    form, unit, words = FieldKind.TEXT, "", kind.WORDS.get(field, ())
    if field in kind.LENGTHS:
        own = old.unit if old and old.unit and old.unit not in MILLIMETRES else ""
        form, unit = FieldKind.LENGTH, own or units_of(pack)
    elif field in kind.NUMBERS:
        form, unit = FieldKind.NUMBER, kind.NUMBERS[field] or (old.unit if old else "")
    elif words:
        form = FieldKind.WORD
    return FieldQuestion(
        place=f"{spot.sheet}.{spot.key}.{spot.path}",
        label=f"{name_of(row)}: {spoken(spot.path)}",
        kind=form,
        value=old.text() if old is not None and old.value is not None else "",
        unit=unit,
        words=words,
        row=tuple(
            (spoken(path), leaf.text())
            for path, leaf in known.items()
            if path != spot.path and leaf.value is not None
        ),
    )


def guess_of(pack: PackSheets, spot: ValuePlace, instruction: str, author: str = "") -> Leaf:
    """What plain words make of a value; None where they are not understood for certain."""
    try:
        return _typed(pack, spot, follow(question_of(pack, spot), instruction), author)
    except AppError:
        return None


def begin_edit(
    session: Session, product_id: str, asked: Asked, prices: PriceList
) -> tuple[FieldEdit, Job]:
    """Store an edit with its price reserved and its engine call queued.

    Raises:
        IllegalTransitionError: the pack is locked, or an edit of this value is under way.
        RefusedInputError: the place is none.
        NotFoundError: there is no such row.
        NotEnoughCreditsError: the price cannot be reserved.
    """
    refuse_if_locked(session, product_id)
    product = products.get_product(session, product_id)
    pack = sheets_around(session, product_id, asked.place)
    spot = value_place(asked.place, pack)
    question = question_of(pack, spot)
    pending = field_edits.list_edits(
        session, product_id=product_id, place=question.place, status=EditStatus.PENDING
    )
    if pending:
        raise IllegalTransitionError(
            "An edit of this value is under way.", "Wait for it, or cancel it."
        )
    engine = asked.engine or product.engine
    edit = FieldEdit(
        id=new_id(),
        product_id=product_id,
        place=question.place,
        instruction=asked.instruction,
        original=leaves(row_at(spot, pack).row).get(spot.path),
        guess=guess_of(pack, spot, asked.instruction, asked.author),
        status=EditStatus.PENDING,
        engine=engine,
        author=asked.author,
        created_at=utc_now(),
    )
    field_edits.add_edit(session, edit)
    price = prices.price(Operation.FIELD_EDIT)
    reservation = reserve(
        session,
        price,
        product_id=product_id,
        owner=edit.id,
        operation=Operation.FIELD_EDIT,
        engine=engine,
        cost_usd=prices.cost_usd(Operation.FIELD_EDIT),
    )
    job = plan_job(
        session,
        product_id=product_id,
        run_id=edit.id,
        kind=JobKind.FIELD_EDIT,
        slot=f"field:{question.place}",
        request=AnalysisRequest(
            engine=engine,
            task=AnalysisTask.FIELD_EDIT,
            subject=Subject(description=product.description),
            category=product.category.category if product.category else None,
            instruction=asked.instruction,
            field=question,
            nonce=edit.id,
        ),
        operation=Operation.FIELD_EDIT,
        reservation_id=reservation,
        credits=price,
    )
    return edit, job


def apply_answer(session: Session, job: Job, reading: FieldReading) -> Job:
    """Write what an engine answered and charge for it, or roll the edit back and refund it.

    Returns:
        The job, settled.
    """
    edit = field_edits.get_edit(session, job.run_id)
    if edit.status is not EditStatus.PENDING:
        return refund_job(session, job)
    try:
        new = _keep(session, edit, reading)
    except AppError as error:
        refunded = refund_job(session, job)
        _roll_back(session, edit, error)
        return refunded
    job = consume_job(session, job)
    activity.add_activity(session, edit.product_id, f"{edit.place}: {edit.instruction}")
    field_edits.update_edit(
        session,
        edit.id,
        status=EditStatus.APPLIED,
        new=new,
        reason=reading.reason,
        credits=job.credits,
        finished_at=utc_now(),
    )
    return job


def end_edit(session: Session, edit_id: str, error: AppError) -> FieldEdit:
    """Roll an edit back that has no answer, and give its price back; one that ended stays."""
    edit = field_edits.get_edit(session, edit_id)
    if edit.status is not EditStatus.PENDING:
        return edit
    end_open_jobs(session, edit_id, error.message)
    close_run(session, edit_id)
    return _roll_back(session, edit, error)


def revert_edit(session: Session, edit_id: str, author: str) -> FieldEdit:
    """Put back what stood there before an edit.

    Raises:
        IllegalTransitionError: it was not kept, or the pack is locked.
        RefusedInputError: the value was changed since.
    """
    edit = field_edits.get_edit(session, edit_id)
    refuse_if_locked(session, edit.product_id)
    if edit.status is not EditStatus.APPLIED:
        raise IllegalTransitionError("Only an edit that was kept can be reverted.")
    spot = _spot(edit)
    if _leaf(session, edit.product_id, spot) != edit.new:
        raise RefusedInputError(
            "This value was changed since, so the edit cannot be reverted.", "Set it by hand."
        )
    _write(session, edit, spot, edit.new, edit.original, author)
    return field_edits.update_edit(session, edit.id, status=EditStatus.REVERTED)


def value_place(text: str, pack: PackSheets) -> ValuePlace:
    """The place of one value.

    Raises:
        RefusedInputError: it is none, or a whole row.
    """
    spot = read_place(text, pack)
    if not spot.path:
        raise RefusedInputError("This names a row, not a value.", "Write it like bom.10.material.")
    return spot


def _typed(pack: PackSheets, spot: ValuePlace, text: str, author: str) -> SpecValue:
    old = leaves(row_at(spot, pack).row).get(spot.path)
    return read_value(text, spot, old, units_of(pack), author=author, at=utc_now())


def _keep(session: Session, edit: FieldEdit, reading: FieldReading) -> SpecValue:
    """The new value, written.

    Raises:
        AppError: it cannot be kept; nothing was written.
    """
    refuse_if_locked(session, edit.product_id)
    if not reading.understood:
        raise RefusedInputError(reading.reason or "The engine could not make this change.")
    pack = sheets_around(session, edit.product_id, edit.place)
    spot = _spot(edit)
    old = _leaf(session, edit.product_id, spot)
    if old != edit.original:
        raise RefusedInputError(CHANGED, AS_IT_IS)
    new = _typed(pack, spot, reading.value, edit.author)
    if old is not None and (new.value, new.unit) == (old.value, old.unit):
        raise RefusedInputError("That stands there already.", "Nothing was changed or charged.")
    if edit.guess is None or (edit.guess.value, edit.guess.unit) != (new.value, new.unit):
        # Not word for word what the person said, so somebody has to look at it.
        new = new.model_copy(update={"origin": Origin.AI_INFERRED, "status": Status.NEEDS_REVIEW})
    _write(session, edit, spot, old, new, edit.author)
    return new


def _write(
    session: Session, edit: FieldEdit, spot: ValuePlace, old: Leaf, new: Leaf, author: str
) -> None:
    change = RowChange(sheet=spot.sheet, key=spot.key, field=spot.path, old=old, new=new)
    refuse_what_does_not_fit(sheets_around(session, edit.product_id, edit.place), (change,))
    try:
        sheet_rows.change_rows(
            session,
            edit.product_id,
            (change,),
            author=author,
            reason=Reason.AI_EDIT,
            source=edit.id,
        )
    except ValidationError as error:
        raise RefusedInputError(f"Nothing was changed: {sentence_of(error)}") from error


def _roll_back(session: Session, edit: FieldEdit, error: AppError) -> FieldEdit:
    text = f"{edit.place} was not changed: {error.message}"
    activity.add_activity(session, edit.product_id, text, ActivityKind.ERROR)
    return field_edits.update_edit(
        session,
        edit.id,
        status=EditStatus.ROLLED_BACK,
        error=error.message,
        hint=error.hint,
        finished_at=utc_now(),
    )


def _spot(edit: FieldEdit) -> ValuePlace:
    sheet, key, path = edit.place.split(".", 2)
    return ValuePlace.model_validate({"sheet": sheet, "key": key, "path": path})


def _leaf(session: Session, product_id: str, spot: ValuePlace) -> Leaf:
    row = sheet_rows.row_of_place(session, product_id, spot.sheet, spot.key)
    return None if row is None else leaves(row.row).get(spot.path)
