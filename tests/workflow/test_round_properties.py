"""Whatever is measured, revised and accepted: the spec moves exactly, and undo takes it back."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import AppError
from app.domain.sheets.field_edits import EditStatus
from app.domain.sheets.redline import PackSheets, PlacedRow, RowChange, apply
from app.domain.sheets.rounds import measure_in, round_lines, within
from app.domain.sheets.sheets import ROWS, Sheet, leaves, row_of
from app.domain.specification import Origin, SpecValue, Status
from app.storage.verify import verify
from app.workflow.sheets.round_accepting import accepting
from app.workflow.workspace import Workspace

SIZES = ("S", "M", "L", "XL")
lengths = st.decimals(min_value=200, max_value=900, places=2, allow_nan=False)
deltas = st.decimals(min_value=-20, max_value=20, places=2, allow_nan=False)


def number(value: Decimal) -> SpecValue:
    return SpecValue(value=value, unit="mm", origin=Origin.USER, status=Status.CONFIRMED)


def text(value: str) -> SpecValue:
    return SpecValue(value=value, origin=Origin.USER, status=Status.CONFIRMED)


def placed(sheet: Sheet, key: str, values: dict[str, SpecValue]) -> PlacedRow:
    return PlacedRow(sheet=sheet, key=key, position=1, row=row_of(ROWS[sheet], values))


@st.composite
def sampled(draw: st.DrawFn) -> PackSheets:
    """A graded measure, and a sample of some size for which a new value is proposed."""
    size = draw(st.sampled_from(SIZES))
    own = draw(st.dictionaries(st.sampled_from(SIZES[:1] + SIZES[2:]), lengths, max_size=2))
    pom = {
        "name": text("Chest"),
        "value": number(draw(lengths)),
        "grade": text(f"S-L:{draw(deltas)}, L-XL:{draw(deltas)}"),
        **{f"sizes.{name}": number(value) for name, value in own.items()},
    }
    header = {"size_range": text("S-XL"), "base_size": text("M")}
    pack = PackSheets.of((placed(Sheet.HEADER, "block", header), placed(Sheet.POM, "A", pom)))
    requested = measure_in(pack.by_place()[Sheet.POM, "A"], pack, size)
    assert requested is not None
    sample = {
        "stage": text("Fit1"),
        "size": text(size),
        "requested.A": number(requested),
        "measured.A": number(draw(lengths)),
        "revised.A": number(draw(lengths)),
        "plus.A": number(abs(draw(deltas))),
        "minus.A": number(abs(draw(deltas))),
    }
    return PackSheets.of((*pack.rows, placed(Sheet.ROUNDS, "1", sample)))


def in_every_size(pack: PackSheets) -> dict[str, Decimal | None]:
    return {size: measure_in(pack.by_place()[Sheet.POM, "A"], pack, size) for size in SIZES}


@settings(max_examples=80, deadline=None)
@given(pack=sampled())
def test_accepting_moves_every_size_by_the_same_and_its_own_values_not_at_all(
    pack: PackSheets,
) -> None:
    sample = pack.by_place()[Sheet.ROUNDS, "1"]
    (line,) = round_lines(sample, pack)
    assert line.difference == line.measured - line.requested
    assert line.in_tolerance is within(line.difference, line.plus, line.minus)
    changes = accepting(pack, sample, None, "ada")
    after = apply(pack, changes)
    size = str(leaves(sample.row)["size"].value)
    own = leaves(pack.by_place()[Sheet.POM, "A"].row)
    before, now = in_every_size(pack), in_every_size(after)
    assert now[size] == line.revised
    moved = line.revised - line.requested
    for name in SIZES:
        if f"sizes.{name}" in own or f"sizes.{size}" in own:
            assert now[name] == (line.revised if name == size else before[name])
        else:
            assert now[name] == before[name] + moved
    assert round_lines(after.by_place()[Sheet.ROUNDS, "1"], after)[0].accepted
    back: list[RowChange] = [one.reversed() for one in reversed(changes)]
    assert apply(after, back).model_dump_json() == pack.model_dump_json()


verbs = st.one_of(
    st.tuples(st.just("ask"), st.sampled_from(["12 mm", "banana", "-3", "9 1/2 in", "TBD"])),
    st.tuples(st.just("set"), st.sampled_from(["250", "1 mm"])),
    st.tuples(st.just("measure"), st.sampled_from(["241", "-1", "24 cm"])),
    st.tuples(st.just("revise"), st.sampled_from(["244", "x"])),
    st.tuples(st.sampled_from(["accept", "judge", "revert", "undo"]), st.just("")),
)


async def _do(workspace: Workspace, product: str, verb: str, words: str) -> None:
    rounds, key = workspace.rounds, "1"
    if verb == "ask":
        await workspace.asking.ask(product, "pom.A.value", words)
    elif verb == "set":
        await workspace.sheets.set(product, "pom.A.tol_plus", words)
    elif verb == "measure":
        await rounds.measure(product, key, {"A": words})
    elif verb == "revise":
        await rounds.revise(product, key, {"A": words})
    elif verb == "accept":
        await rounds.accept(product, key)
    elif verb == "judge":
        await rounds.judge(product, key, "approved")
    elif verb == "undo":
        await workspace.sheets.undo(product)
    else:
        for edit in (await workspace.asking.history(product))[:1]:
            await workspace.asking.revert(edit.id)


@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wanted=st.lists(verbs, min_size=4, max_size=12))
def test_any_afternoon_is_written_or_refused_whole_and_paid_for_only_where_kept(
    in_pack, wanted: list[tuple[str, str]]
) -> None:
    async def work(workspace: Workspace, product: str) -> None:
        start = (await workspace.balance()).consumed
        earlier = len(await workspace.asking.history(product))
        if not (await workspace.sheets.pack(product)).of_sheet(Sheet.ROUNDS):
            await workspace.rounds.open(product, "PP")
        for verb, words in wanted:
            before = await workspace.sheets.pack(product)
            try:
                await _do(workspace, product, verb, words)
            except AppError:
                assert await workspace.sheets.pack(product) == before
        edits = (await workspace.asking.history(product))[: -earlier or None]
        kept = [one for one in edits if one.status in (EditStatus.APPLIED, EditStatus.REVERTED)]
        balance = await workspace.balance()
        assert balance.consumed - start == sum(one.credits for one in kept) == 10 * len(kept)
        assert balance.reserved == 0
        assert verify(workspace.library) == ()

    in_pack(work)
