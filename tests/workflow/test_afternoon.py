"""An afternoon on one pack: draft, preflight clean, sample round, revised, locked, reopened."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.errors import AppError, IllegalTransitionError, RefusedInputError
from app.domain.sheets.field_edits import EditStatus
from app.domain.sheets.pack_status import PackStatus
from app.domain.sheets.preflight import GapKind, preflight
from app.domain.sheets.redline import apply
from app.domain.sheets.sheets import Sheet, leaves
from app.domain.sheets.sheets_changes import Reason, state_at
from app.storage.verify import verify
from app.workflow.workspace import Workspace

FILLED = {
    "header.brand": "Northline",
    "header.style_no": "NL-SS27-0142",
    "header.season": "SS27",
    "header.designer": "Ada",
    "header.supplier": "Mill 4",
    "header.coo": "PT",
    "header.stage": "Proto",
    "header.units": "mm",
    "header.size_range": "S-XL",
    "header.base_size": "M",
    "bom.10.supplier_article": "B-1",
    "bom.10.quantity": "1",
    "bom.10.uom": "pc",
    "bom.20.supplier_article": "L-1",
    "bom.20.quantity": "1",
    "bom.20.uom": "pc",
    "pom.A.how_to_measure": "From the base to the top of the lid.",
    "pom.A.tol_plus": "1 mm",
    "pom.A.tol_minus": "0.5 mm",
    "pom.A.grade": "S-L:5, L-XL:7.5",
    "colourways.C01.system": "PANTONE_TCX",
    "colourways.C01.code": "19-4024",
}


async def fill(workspace: Workspace, product_id: str) -> None:
    for place, text in FILLED.items():
        await workspace.sheets.set(product_id, place, text, author="ada")
    for gap in preflight(await workspace.sheets.pack(product_id)):
        if gap.kind is GapKind.MISSING and gap.place.startswith(("labels", "packing")):
            await workspace.sheets.set(product_id, gap.place, "as agreed", author="ada")
    await workspace.sheets.confirm(product_id, author="ada")


async def lock(workspace: Workspace, product_id: str) -> None:
    await fill(workspace, product_id)
    await workspace.status.move(product_id, PackStatus.SAMPLE_READY)
    key = await workspace.rounds.open(product_id, "PP")
    await workspace.rounds.measure(product_id, key, {"A": "240.5"})
    await workspace.rounds.judge(product_id, key, "approved")
    await workspace.status.move(product_id, PackStatus.IN_SAMPLING)
    await workspace.status.move(product_id, PackStatus.PRODUCTION_LOCKED, author="ada")


async def draft_to_ready(workspace: Workspace, product_id: str) -> None:
    """What is missing is listed, and keeps a draft from being called ready."""
    now = await workspace.status.of(product_id)
    assert (now.status, now.next) == (PackStatus.DRAFT, PackStatus.SAMPLE_READY)
    assert {"header.block.brand", "pom.A.tol_plus"} <= {one.place for one in now.demands}
    with pytest.raises(RefusedInputError, match="cannot be “Ready to sample” yet"):
        await workspace.status.move(product_id, PackStatus.SAMPLE_READY)
    await fill(workspace, product_id)
    assert preflight(await workspace.sheets.pack(product_id)) == ()
    assert (await workspace.status.move(product_id, PackStatus.SAMPLE_READY, author="ada")).demands


async def first_sample(workspace: Workspace, product_id: str) -> None:
    """The first sample, in size L, is out of tolerance; the spec moves to it."""
    rounds = workspace.rounds
    first = await rounds.open(product_id, "Fit1", size="L", colourway="c01", author="ada")
    await workspace.status.move(product_id, PackStatus.IN_SAMPLING)
    (line,) = await rounds.measure(product_id, first, {"a": "24.7 cm"}, author="ada")
    assert (line.requested, line.difference) == (Decimal("245.5"), Decimal("1.5"))
    assert line.in_tolerance is False
    with pytest.raises(RefusedInputError, match="Out of tolerance: A"):
        await rounds.judge(product_id, first, "approved")
    await rounds.revise(product_id, first, {"A": "247"})
    await rounds.comment(product_id, first, {"A": "The lid sits higher."})
    changes = await rounds.accept(product_id, first, author="ada")
    assert [one.field for one in changes] == ["value", "accepted.A"]
    pack = await workspace.sheets.pack(product_id)
    # The base value moved with it, so that every size follows.
    assert leaves(pack.by_place()[Sheet.POM, "A"].row)["value"].value == Decimal("242")
    log = await workspace.sheets.log(product_id)
    assert (log[-2].reason, log[-2].source) == (Reason.FIT, f"rounds.{first}")
    await rounds.judge(product_id, first, "approved with changes", "See A.")


async def last_sample(workspace: Workspace, product_id: str) -> None:
    """The pre-production sample is as it should be, and locks the pack."""
    rounds = workspace.rounds
    with pytest.raises(RefusedInputError, match="PP"):
        await workspace.status.move(product_id, PackStatus.PRODUCTION_LOCKED)
    last = await rounds.open(product_id, "PP", author="ada")
    (line,) = await rounds.measure(product_id, last, {"A": "241.5"})
    assert (line.requested, line.in_tolerance) == (Decimal("242"), True)
    await rounds.judge(product_id, last, "approved")
    locked = await workspace.status.move(product_id, PackStatus.PRODUCTION_LOCKED, author="ada")
    assert (locked.status, locked.author) == (PackStatus.PRODUCTION_LOCKED, "ada")


async def next_revision(workspace: Workspace, product_id: str) -> None:
    """Superseded: the next revision is a draft with the same pictures, for nothing."""
    spent = (await workspace.record(product_id)).spent
    reopened = await workspace.status.move(product_id, PackStatus.SUPERSEDED)
    assert (reopened.status, reopened.revision) == (PackStatus.DRAFT, 1)
    record = await workspace.record(product_id)
    old, new = ([one.image for one in each.views] for each in record.revisions)
    assert old == new
    await workspace.tech_pack.make(product_id)
    assert (await workspace.record(product_id)).spent == spent
    await workspace.sheets.set(product_id, "bom.10.material", "titanium")
    (change,) = await workspace.sheets.diff(product_id, 0, 1)
    assert (change.field, change.new.value) == ("material", "titanium")
    locked = state_at(await workspace.sheets.log(product_id), 0)
    assert apply(locked, (change,)) == await workspace.sheets.pack(product_id)


def test_an_afternoon_from_draft_to_locked_and_on(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await draft_to_ready(workspace, product_id)
        await first_sample(workspace, product_id)
        await last_sample(workspace, product_id)
        assert verify(workspace.library) == ()
        await next_revision(workspace, product_id)
        assert [one.status.value for one in await workspace.status.log(product_id)] == [
            "sample_ready",
            "in_sampling",
            "production_locked",
            "superseded",
        ]
        assert verify(workspace.library) == ()

    in_pack(work)


def test_a_locked_pack_refuses_every_change_with_a_way_on(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        edit = await workspace.asking.ask(product_id, "bom.10.finish", "brushed")
        assert edit.status is EditStatus.APPLIED
        await workspace.sheets.confirm(product_id)
        await lock(workspace, product_id)
        pack = await workspace.sheets.pack(product_id)
        files = (await workspace.record(product_id)).files
        entries = await workspace.ledger_entries()
        tries = [
            workspace.sheets.set(product_id, "bom.10.material", "brass"),
            workspace.sheets.remove(product_id, "bom.10"),
            workspace.sheets.confirm(product_id),
            workspace.sheets.undo(product_id),
            workspace.sheets.redo(product_id),
            workspace.sheet_edits.add_row(product_id, Sheet.BOM),
            workspace.asking.ask(product_id, "bom.10.material", "set to brass"),
            workspace.asking.revert(edit.id),
            workspace.regeneration.make(product_id, ["view:front"]),
            workspace.picture_versions.restore(product_id, "view:front", 1),
            workspace.rounds.accept(product_id, "1"),
        ]
        for one in tries:
            with pytest.raises(IllegalTransitionError, match="locked for production") as caught:
                await one
            assert "Supersede" in caught.value.hint
        for step in (PackStatus.DRAFT, PackStatus.IN_SAMPLING):
            with pytest.raises(IllegalTransitionError, match="nothing leads"):
                await workspace.status.move(product_id, step)
        assert await workspace.sheets.pack(product_id) == pack
        assert (await workspace.record(product_id)).files == files
        assert await workspace.ledger_entries() == entries
        # Samples of the production itself are still measured.
        key = await workspace.rounds.open(product_id, "TOP")
        await workspace.rounds.measure(product_id, key, {"A": "240"})

    in_pack(work)


def test_going_back_is_free_until_it_is_locked_and_steps_are_not_skipped(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        with pytest.raises(IllegalTransitionError, match="nothing leads"):
            await workspace.status.move(product_id, PackStatus.IN_SAMPLING)
        with pytest.raises(IllegalTransitionError, match="already"):
            await workspace.status.move(product_id, PackStatus.DRAFT)
        await fill(workspace, product_id)
        await workspace.status.move(product_id, PackStatus.SAMPLE_READY)
        with pytest.raises(RefusedInputError, match="no sample round"):
            await workspace.status.move(product_id, PackStatus.IN_SAMPLING)
        await workspace.status.move(product_id, PackStatus.DRAFT)
        assert (await workspace.status.of(product_id)).status is PackStatus.DRAFT

    in_pack(work)


def test_a_new_drawing_supersedes_what_was_locked(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await lock(workspace, product_id)
        await workspace.generation.edit(product_id, "taller")
        await workspace.generation.approve(product_id)
        now = await workspace.status.of(product_id)
        assert (now.status, now.revision) == (PackStatus.DRAFT, 1)
        assert (await workspace.status.log(product_id))[-1].status is PackStatus.SUPERSEDED
        await workspace.sheets.set(product_id, "bom.10.material", "brass")

    in_pack(work)


@pytest.mark.parametrize(
    ("verb", "message"),
    [
        (lambda r, p: r.open(p, "Party"), "none of"),
        (lambda r, p: r.open(p, "Fit1", size="XXL"), "no size XXL"),
        (lambda r, p: r.open(p, "Fit1", colourway="C99"), "no colourway"),
        (lambda r, p: r.measure(p, "1", {"A": "-5"}), "negative"),
        (lambda r, p: r.measure(p, "1", {"A": "=1+1"}), "not a number"),
        (lambda r, p: r.measure(p, "1", {"Z": "5"}), "no point of measure Z"),
        (lambda r, p: r.measure(p, "9", {"A": "5"}), "no sample round 9"),
        (lambda r, p: r.measure(p, "1", {}), "Nothing was given"),
        (lambda r, p: r.judge(p, "1", "lovely"), "none of"),
        (lambda r, p: r.accept(p, "1"), "No new values"),
        (lambda r, p: r.accept(p, "1", ["A"]), "No new value is proposed for A"),
    ],
)
def test_what_does_not_fit_a_round_is_refused_in_a_sentence(in_pack, verb, message) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await fill(workspace, product_id)
        await workspace.rounds.open(product_id, "Fit1")
        before = await workspace.sheets.pack(product_id)
        with pytest.raises(AppError, match=message):
            await verb(workspace.rounds, product_id)
        assert await workspace.sheets.pack(product_id) == before

    in_pack(work)


def test_a_spec_that_changed_since_is_not_moved_by_an_old_sample(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await fill(workspace, product_id)
        key = await workspace.rounds.open(product_id, "Fit1")
        await workspace.rounds.measure(product_id, key, {"A": "242"})
        await workspace.rounds.revise(product_id, key, {"A": "242"})
        await workspace.sheets.set(product_id, "pom.A.value", "250")
        with pytest.raises(RefusedInputError, match="changed since"):
            await workspace.rounds.accept(product_id, key)
        (line,) = await workspace.rounds.lines(product_id, key)
        assert line.requested == Decimal("240.5")

    in_pack(work)


def test_a_size_with_a_value_of_its_own_moves_alone(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await fill(workspace, product_id)
        await workspace.sheets.set(product_id, "pom.A.sizes.L", "246")
        key = await workspace.rounds.open(product_id, "Fit1", size="L")
        await workspace.rounds.revise(product_id, key, {"A": "248"})
        await workspace.rounds.accept(product_id, key, ["a"])
        row = leaves((await workspace.sheets.pack(product_id)).by_place()[Sheet.POM, "A"].row)
        assert (row["value"].value, row["sizes.L"].value) == (Decimal("240.5"), Decimal(248))
        await workspace.sheets.undo(product_id)
        row = leaves((await workspace.sheets.pack(product_id)).by_place()[Sheet.POM, "A"].row)
        assert row["sizes.L"].value == Decimal(246)

    in_pack(work)
