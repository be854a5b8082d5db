from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from app.domain.errors import (
    AppError,
    EngineError,
    IllegalTransitionError,
    NotFoundError,
    RefusedInputError,
)
from app.domain.requests import AnalysisTask
from app.domain.sheets.field_edits import EditStatus
from app.domain.sheets.field_question import FieldKind, FieldReading
from app.domain.sheets.sheets import leaves
from app.domain.sheets.sheets_changes import Reason
from app.domain.specification import Origin, SpecValue, Status
from app.providers.engine import AnalysisResult
from app.storage.verify import verify
from app.workflow.sheets.sheet_places import read_place, row_at
from app.workflow.workspace import Workspace


async def value(workspace: Workspace, product_id: str, place: str) -> SpecValue | None:
    pack = await workspace.sheets.pack(product_id)
    spot = read_place(place, pack)
    return leaves(row_at(spot, pack).row).get(spot.path)


def answering(reader, answer: FieldReading) -> list[object]:
    """Let the engine answer edits like this; what it was asked."""
    asked: list[object] = []
    plain = reader.analyse

    async def analyse(request, files):
        if request.task is not AnalysisTask.FIELD_EDIT:
            return await plain(request, files)
        await reader._step(request)
        asked.append(request)
        return AnalysisResult(answer, prompt="edit", model="m2")

    reader.analyse = analyse
    return asked


def test_a_value_is_changed_for_one_credit_and_reverted_for_nothing(in_pack, reader) -> None:
    asked = answering(reader, FieldReading(value="25 cm", reason="Ten percent is not it."))

    async def work(workspace: Workspace, product_id: str) -> None:
        assert await workspace.asking.price(product_id) == 10
        before = await value(workspace, product_id, "pom.A.value")
        spent = (await workspace.record(product_id)).spent
        edit = await workspace.asking.ask(product_id, "pom.a.value", "a bit longer", author="ada")
        assert (edit.status, edit.place, edit.credits) == (EditStatus.APPLIED, "pom.A.value", 10)
        assert edit.original == before
        assert edit.guess is None
        new = await value(workspace, product_id, "pom.A.value")
        assert (new.value, new.unit) == (Decimal(250), "mm")
        # The engine chose the number, so somebody has to look at it.
        assert (new.origin, new.status) == (Origin.AI_INFERRED, Status.NEEDS_REVIEW)
        assert (await workspace.record(product_id)).spent == spent + 10
        (request,) = asked
        assert (request.field.kind, request.field.value) == (FieldKind.LENGTH, "240.5 mm")
        assert ("name", "height") in request.field.row
        assert "Asked: a bit longer" in request.prompt
        log = await workspace.sheets.log(product_id)
        assert (log[-1].reason, log[-1].source) == (Reason.AI_EDIT, edit.id)
        reverted = await workspace.asking.revert(edit.id)
        assert reverted.status is EditStatus.REVERTED
        assert await value(workspace, product_id, "pom.A.value") == before
        assert (await workspace.record(product_id)).spent == spent + 10
        with pytest.raises(IllegalTransitionError, match="kept"):
            await workspace.asking.revert(edit.id)
        assert [one.id for one in await workspace.asking.history(product_id)] == [edit.id]
        assert verify(workspace.library) == ()

    in_pack(work)


def test_plain_words_are_shown_at_once_and_are_the_persons_own(in_pack, reader) -> None:
    answering(reader, FieldReading(value="245.5 mm"))

    async def work(workspace: Workspace, product_id: str) -> None:
        guess = await workspace.asking.guess(product_id, "pom.A.value", "add 5 mm")
        assert guess.value == Decimal("245.5")
        assert await workspace.asking.guess(product_id, "pom.A.value", "nicer") is None
        edit = await workspace.asking.ask(product_id, "pom.A.value", "add 5 mm")
        assert (edit.guess.value, edit.new.status) == (Decimal("245.5"), Status.CONFIRMED)
        assert edit.new.origin is Origin.USER

    in_pack(work)


@pytest.mark.parametrize(
    ("answer", "place", "message"),
    [
        (FieldReading(value="very long"), "pom.A.value", "not a number"),
        (FieldReading(value="-5 mm"), "pom.A.value", "negative"),
        (FieldReading(value="120"), "bom.10.composition.steel", "more than 100"),
        (FieldReading(value="S>M"), "pom.A.grade", "not a number"),
        (FieldReading(value="steel"), "bom.10.material", "stands there already"),
        (FieldReading(understood=False, reason="Nobody says."), "pom.A.value", "Nobody says"),
    ],
)
def test_an_answer_that_does_not_fit_is_rolled_back_and_refunded(
    in_pack, reader, answer, place, message
) -> None:
    answering(reader, answer)

    async def work(workspace: Workspace, product_id: str) -> None:
        before = await workspace.record(product_id)
        with pytest.raises(AppError, match=message):
            await workspace.asking.ask(product_id, place, "do something")
        after = await workspace.record(product_id)
        assert after.sheets == before.sheets
        assert (after.spent, after.reserved) == (before.spent, 0)
        (edit,) = await workspace.asking.history(product_id)
        assert edit.status is EditStatus.ROLLED_BACK
        assert edit.error
        assert verify(workspace.library) == ()

    in_pack(work)


def test_an_edit_by_hand_meanwhile_wins(in_pack, reader) -> None:
    answering(reader, FieldReading(value="brass"))

    async def work(workspace: Workspace, product_id: str) -> None:
        gate = asyncio.Event()
        reader.script["field_edit"] = gate.wait
        going = asyncio.create_task(workspace.asking.ask(product_id, "bom.10.material", "brass"))
        await reader.arrivals["field_edit"].wait()
        with pytest.raises(IllegalTransitionError, match="under way"):
            await workspace.asking.ask(product_id, "bom.10.material", "gold")
        await workspace.sheets.set(product_id, "bom.10.material", "copper")
        gate.set()
        with pytest.raises(AppError, match="changed meanwhile"):
            await going
        assert (await value(workspace, product_id, "bom.10.material")).value == "copper"
        assert (await workspace.record(product_id)).reserved == 0

    in_pack(work)


def test_a_failing_or_cancelled_engine_rolls_back(in_pack, reader) -> None:
    def fail() -> None:
        raise EngineError("The engine is down.", "Try later.")

    async def work(workspace: Workspace, product_id: str) -> None:
        reader.script["field_edit"] = fail
        with pytest.raises(AppError, match="down"):
            await workspace.asking.ask(product_id, "bom.10.material", "brass")
        reader.script["field_edit"] = lambda: asyncio.sleep(30)
        reader.arrivals.clear()
        going = asyncio.create_task(workspace.asking.ask(product_id, "bom.10.material", "brass"))
        await reader.arrivals["field_edit"].wait()
        going.cancel()
        with pytest.raises(asyncio.CancelledError):
            await going
        edits = await workspace.asking.history(product_id)
        assert [one.status for one in edits] == [EditStatus.ROLLED_BACK] * 2
        assert (await workspace.record(product_id)).reserved == 0
        assert verify(workspace.library) == ()

    in_pack(work)


def test_what_the_end_of_the_program_cut_off_is_rolled_back_at_the_next_start(
    in_pack, reader
) -> None:
    class Died(BaseException):
        pass

    def die() -> None:
        raise Died

    async def cut_off(workspace: Workspace, product_id: str) -> None:
        reader.script["field_edit"] = die
        workspace.runner._end = lambda *_: asyncio.sleep(0)
        with pytest.raises(Died):
            await workspace.asking.ask(product_id, "bom.10.material", "brass")

    in_pack(cut_off)
    reader.script.clear()

    async def again(workspace: Workspace, product_id: str) -> None:
        (edit,) = await workspace.asking.history(product_id)
        assert edit.status is EditStatus.ROLLED_BACK
        assert (await workspace.record(product_id)).reserved == 0
        assert verify(workspace.library) == ()

    in_pack(again)


@pytest.mark.parametrize(
    ("place", "error"),
    [("bom.10", RefusedInputError), ("bom.99.material", NotFoundError), ("x.y.z", AppError)],
)
def test_places_that_are_none_are_refused_before_anything_is_spent(in_pack, place, error) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        before = await workspace.ledger_entries()
        with pytest.raises(error):
            await workspace.asking.ask(product_id, place, "brass")
        with pytest.raises(error):
            await workspace.asking.guess(product_id, place, "brass")
        assert await workspace.ledger_entries() == before

    in_pack(work)


def test_a_value_changed_since_is_not_reverted(in_pack, reader) -> None:
    answering(reader, FieldReading(value="brass"))

    async def work(workspace: Workspace, product_id: str) -> None:
        edit = await workspace.asking.ask(product_id, "bom.10.material", "make it brass")
        await workspace.sheets.set(product_id, "bom.10.material", "copper")
        with pytest.raises(RefusedInputError, match="changed since"):
            await workspace.asking.revert(edit.id)
        assert (await value(workspace, product_id, "bom.10.material")).value == "copper"

    in_pack(work)
