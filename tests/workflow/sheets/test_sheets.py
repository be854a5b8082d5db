from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tests.scripted_engine as scripted
from app.domain.analysis import (
    Colour,
    Features,
    MaterialReading,
    NamedValue,
    ViewAnalysis,
)
from app.domain.errors import AppError, NotFoundError, RefusedInputError
from app.domain.requests import AnalysisTask
from app.domain.sheets.preflight import preflight, to_confirm
from app.domain.sheets.redline import PackSheets
from app.domain.sheets.sheets import Sheet, leaves
from app.domain.sheets.sheets_changes import Reason, state_at
from app.domain.sketches.callouts import Measurement, SketchAnnotations
from app.domain.specification import Origin, SpecValue, Status
from app.storage.verify import verify
from app.workflow.printing.pack_content import pack_content
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace

seen = {"origin": Origin.AI_VISIBLE, "status": Status.ASSUMED}


@pytest.fixture(autouse=True)
def _readings(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine reads two parts, a seam and a height."""
    plain = scripted._reading

    def reading(request):
        if request.task is AnalysisTask.FEATURES:
            return Features(colours=(Colour(hex="#203040", name="navy", usage="body"),))
        if request.task is AnalysisTask.VIEW_ANALYSIS:
            return ViewAnalysis(
                view=request.view,
                materials=tuple(
                    MaterialReading(component=part, material=SpecValue(value="steel", **seen))
                    for part in ("body", "lid")
                ),
                construction=(NamedValue(name="wall", value=SpecValue(value="double", **seen)),),
            )
        if request.task is AnalysisTask.CALLOUTS:
            height = SpecValue(value=Decimal("240.5"), unit="mm", origin=Origin.MEASURED)
            one = Measurement(code="A", name="height", value=height)
            return SketchAnnotations(view=request.view, measurements=(one,))
        return plain(request)

    monkeypatch.setattr(scripted, "_reading", reading)


async def packed(workspace: Workspace) -> str:
    await workspace.grant(300)
    product = await workspace.generation.start(
        NewProduct(description="a bottle", engine="scripted")
    )
    await workspace.generation.approve(product.id)
    await workspace.tech_pack.make(product.id)
    return product.id


def value(pack: PackSheets, place: str) -> SpecValue:
    sheet, key, path = place.split(".", 2)
    return leaves(pack.by_place()[Sheet(sheet), key].row)[path]


def test_a_pack_fills_the_sheets_and_marks_every_value(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await packed(workspace)
        pack = await workspace.sheets.pack(product_id)
        assert [one.key for one in pack.of_sheet(Sheet.BOM)] == ["10", "20"]
        assert value(pack, "bom.20.component").value == "lid"
        assert value(pack, "bom.10.material").origin is Origin.AI_VISIBLE
        assert value(pack, "bom.10.colours.C01").value == "navy"
        assert value(pack, "bom.10.quantity").value is None
        assert value(pack, "pom.A.value").value == Decimal("240.5")
        assert value(pack, "pom.A.tol_plus").text() == "TBD"
        assert value(pack, "header.block.description").status is Status.CONFIRMED
        log = await workspace.sheets.log(product_id)
        assert {one.reason for one in log} == {Reason.READING}
        assert state_at(log, 99) == pack
        with pytest.raises(RefusedInputError, match="nothing to undo"):
            await workspace.sheets.undo(product_id)
        assert verify(workspace.library) == ()

    in_workspace(work)


def test_an_edit_reaches_the_document_and_the_drawing(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await packed(workspace)
        await workspace.sheets.set(product_id, "pom.a.value", "9 1/2 in", author="ada")
        await workspace.sheets.set(product_id, "header.brand", "Northline")
        await workspace.sheets.set(product_id, "bom.10.quantity", "1")
        content = pack_content(await workspace.record(product_id), workspace.library.images)
        assert content.header.brand == "Northline"
        assert content.measurements[0].value.value == Decimal("241.3")
        assert content.measurements[0].value.changed_by == "ada"
        drawn = content.sketches[0].annotations.measurements[0].value
        assert (drawn.value, drawn.status) == (Decimal("241.3"), Status.CONFIRMED)
        assert content.materials[0].quantity.value == 1

    in_workspace(work)


def test_confirming_takes_values_rows_sheets_or_all(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        sheets, product_id = workspace.sheets, await packed(workspace)
        assert await sheets.confirm(product_id, ["bom.10.material"]) == ("bom.10.material",)
        assert await sheets.confirm(product_id, ["bom.10.material"]) == ()
        assert set(await sheets.confirm(product_id, ["pom"])) == {
            "pom.A.name",
            "pom.A.how_to_measure",
            "pom.A.value",
            "pom.A.shown_in",
        }
        with pytest.raises(RefusedInputError, match="not known"):
            await sheets.confirm(product_id, ["bom.10.quantity"])
        await sheets.confirm(product_id)
        assert to_confirm(await sheets.pack(product_id)) == ()

    in_workspace(work)


@pytest.mark.parametrize(
    ("place", "text", "message"),
    [
        ("stuff.10.material", "x", "no sheet"),
        ("bom.10.stuff", "x", "no field"),
        ("bom.99.material", "x", "no row 99"),
        ("bom.10", "x", "names a row"),
        ("bom", "x", "names no row"),
        ("pom.A.value", "-5", "negative"),
        ("pom.A.value", "5 kg", "no unit of length"),
        ("pom.A.value", "=SUM(A1)", "not a number"),
        ("pom.A.grade", "S>M", "not a number"),
        ("bom.10.composition.wool", "120", "more than 100"),
        ("bom.10.material", "a\x00b", "do not print"),
        ("bom.10.wastage", "5 kg", "given in %"),
    ],
)
def test_what_does_not_fit_is_refused_in_a_sentence(
    in_workspace, place: str, text: str, message: str
) -> None:
    async def work(workspace: Workspace) -> None:
        product = await workspace.generation.start(
            NewProduct(description="a bottle", engine="scripted")
        )
        for new in ("bom.10.component", "pom.A.name"):
            await workspace.sheets.set(product.id, new, "body", new_row=True)
        before = await workspace.sheets.pack(product.id)
        with pytest.raises((RefusedInputError, NotFoundError), match=message):
            await workspace.sheets.set(product.id, place, text)
        assert await workspace.sheets.pack(product.id) == before

    async def granted(workspace: Workspace) -> None:
        await workspace.grant(100)
        await work(workspace)

    in_workspace(granted)


def test_of_two_editors_of_a_row_the_second_is_told(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        sheets, product_id = workspace.sheets, await packed(workspace)
        version = await sheets.row_version(product_id, Sheet.BOM, "10")
        await sheets.set(product_id, "bom.10.material", "copper", version=version)
        with pytest.raises(RefusedInputError, match="meanwhile"):
            await sheets.set(product_id, "bom.10.material", "brass", version=version)
        assert value(await sheets.pack(product_id), "bom.10.material").value == "copper"

    in_workspace(work)


def test_a_newer_reading_leaves_what_a_person_said(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        sheets, product_id = workspace.sheets, await packed(workspace)
        await sheets.set(product_id, "bom.10.material", "copper", reason=Reason.COST)
        await sheets.set(product_id, "labels.90.type", "HANGTAG", new_row=True)
        await workspace.generation.edit(product_id, "a bit larger")
        await workspace.generation.approve(product_id)
        await workspace.tech_pack.make(product_id)
        pack = await sheets.pack(product_id)
        assert value(pack, "bom.10.material").value == "copper"
        assert value(pack, "labels.90.type").value == "HANGTAG"
        await sheets.remove(product_id, "labels.90")
        first, second = (one.number for one in (await workspace.record(product_id)).revisions)
        found = await sheets.diff(product_id, first, second)
        assert [(one.sheet, one.key) for one in found] == [(Sheet.LABELS, "90")]
        with pytest.raises(NotFoundError, match="no revision 77"):
            await sheets.diff(product_id, first, 77)

    in_workspace(work)


def test_no_reading_takes_back_what_a_person_asked_for_emptied_or_removed(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        sheets, product_id = workspace.sheets, await packed(workspace)
        await workspace.asking.ask(product_id, "bom.10.notes", "as sample 4")
        assert value(await sheets.pack(product_id), "bom.10.notes").status is Status.NEEDS_REVIEW
        await sheets.set(product_id, "bom.10.material", "TBD")
        await sheets.remove(product_id, "bom.20")
        await workspace.regeneration.make(product_id, ["analysis:front", "sketch:front"])
        pack = await sheets.pack(product_id)
        assert value(pack, "bom.10.notes").value == "as sample 4"
        assert value(pack, "bom.10.material").value is None
        assert [one.key for one in pack.of_sheet(Sheet.BOM)] == ["10"]
        await sheets.undo(product_id)
        await workspace.regeneration.make(product_id, ["analysis:front"])
        back = (await sheets.pack(product_id)).of_sheet(Sheet.BOM)
        assert [one.key for one in back] == ["10", "20"]

    in_workspace(work)


edits = st.one_of(
    st.tuples(
        st.just("set"),
        st.sampled_from(["bom.10.material", "pom.A.value"]),
        st.sampled_from(["1", "2 cm", "TBD"]),
    ),
    st.tuples(
        st.just("new"), st.sampled_from(["bom.30.component", "labels.L1.type"]), st.just("BRAND")
    ),
    st.tuples(st.just("share"), st.sampled_from(["cotton", "wool"]), st.sampled_from(["40", "70"])),
    st.tuples(st.just("remove"), st.sampled_from(["bom.20", "bom.30", "pom.A"]), st.just("")),
    st.tuples(st.just("confirm"), st.just("bom"), st.just("")),
)


async def _do(workspace: Workspace, product_id: str, edit: tuple[str, str, str]) -> None:
    what, place, text = edit
    sheets = workspace.sheets
    if what == "remove":
        await sheets.remove(product_id, place)
    elif what == "confirm":
        await sheets.confirm(product_id, [place])
    elif what == "share":
        await sheets.set(product_id, f"bom.10.composition.{place}", text)
    else:
        await sheets.set(product_id, place, text, new_row=what == "new")


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(wanted=st.lists(st.lists(edits, max_size=6), min_size=3, max_size=3))
def test_undo_of_any_edits_gives_the_same_bytes_and_redo_the_others(in_workspace, wanted) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(300)
        product = await workspace.generation.start(
            NewProduct(description="a bottle", engine="scripted")
        )
        sheets = workspace.sheets
        for place in ("bom.10.component", "bom.20.component", "pom.A.name"):
            await sheets.set(product.id, place, "x", new_row=True)
        for some in wanted:
            states = [(await sheets.pack(product.id)).model_dump_json()]
            for edit in some:
                try:
                    await _do(workspace, product.id, edit)
                except AppError:
                    continue
                now = (await sheets.pack(product.id)).model_dump_json()
                if now != states[-1]:
                    states.append(now)
            for expected in reversed(states[:-1]):
                await sheets.undo(product.id)
                assert (await sheets.pack(product.id)).model_dump_json() == expected
            for expected in states[1:]:
                await sheets.redo(product.id)
                assert (await sheets.pack(product.id)).model_dump_json() == expected
        log = await sheets.log(product.id)
        assert state_at(log, 99) == await sheets.pack(product.id)

    in_workspace(work)


def test_preflight_of_a_fresh_pack_asks_for_what_no_picture_shows(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        product_id = await packed(workspace)
        places = {gap.place for gap in preflight(await workspace.sheets.pack(product_id))}
        assert {"header.block.brand", "bom.10.quantity", "pom.A.tol_minus"} <= places

    in_workspace(work)
