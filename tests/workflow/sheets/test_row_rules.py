from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.errors import AppError, RefusedInputError
from app.domain.sheets.sheets import Sheet, leaves
from app.workflow.sheets.sheet_edits import CellEdit
from app.workflow.workspace import Workspace


async def sized(workspace: Workspace, product_id: str) -> None:
    await workspace.sheets.set(product_id, "header.size_range", "S-XL")
    await workspace.sheets.set(product_id, "header.base_size", "M")


@pytest.mark.parametrize(
    ("place", "text", "message"),
    [
        ("pom.A.grade", "S-XXL:5", "POM A height: There is no size XXL among S, M, L, XL"),
        ("pom.A.grade", "L-S:5", "runs backwards"),
        ("pom.A.grade", "300", "Size S would measure less than nothing"),
        ("pom.A.grade", "banana", "Nothing was changed: “banana” is not a number"),
        ("pom.A.sizes.XXL", "300", "no size XXL among S, M, L, XL"),
        ("pom.A.value", "-1", "negative"),
        ("header.base_size", "38", "Header: there is no size 38 among"),
        ("header.size_range", "36-44", "leaves open which sizes there are"),
        ("quantities.10.sizes.XS", "50", "no size XS"),
        ("rounds.1.size", "M", "no row 1"),
    ],
)
def test_a_size_that_is_not_there_is_refused_and_nothing_changed(
    in_pack, place: str, text: str, message: str
) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await sized(workspace, product_id)
        await workspace.sheets.set(product_id, "quantities.10.colourway", "C01", new_row=True)
        before = await workspace.sheets.pack(product_id)
        with pytest.raises(AppError, match=message):
            await workspace.sheets.set(product_id, place, text)
        assert await workspace.sheets.pack(product_id) == before

    in_pack(work)


def test_what_fits_the_sizes_is_written_and_so_is_all_before_sizes_are_known(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await workspace.sheets.set(product_id, "pom.A.grade", "36-44:5")
        await sized(workspace, product_id)
        await workspace.sheets.set(product_id, "pom.A.grade", "S-L:5, L-XL:7.5")
        await workspace.sheets.set(product_id, "pom.A.sizes.L", "25 cm")
        # The sizes of another market: what was said of the old ones is for preflight to list.
        await workspace.sheets.set(product_id, "header.size_range", "36, 38, 40")
        row = leaves((await workspace.sheets.pack(product_id)).by_place()[Sheet.POM, "A"].row)
        assert row["sizes.L"].value == Decimal(250)

    in_pack(work)


def test_a_block_with_a_size_that_is_not_there_is_kept_out_as_a_whole(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await sized(workspace, product_id)
        before = await workspace.sheets.pack(product_id)
        known = leaves(before.by_place()[Sheet.POM, "A"].row)
        edits = [
            CellEdit(sheet=Sheet.POM, key="A", path=path, text=text, seen=known.get(path))
            for path, text in (("how_to_measure", "flat"), ("sizes.XXL", "300"))
        ]
        with pytest.raises(RefusedInputError, match="no size XXL"):
            await workspace.sheet_edits.write(product_id, edits)
        assert await workspace.sheets.pack(product_id) == before

    in_pack(work)


def test_an_instruction_that_names_a_size_that_is_not_there_is_rolled_back(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await sized(workspace, product_id)
        before = await workspace.sheets.pack(product_id)
        with pytest.raises(AppError, match="no size 38"):
            await workspace.asking.ask(product_id, "header.base_size", "38", engine="scripted")
        assert await workspace.sheets.pack(product_id) == before
        assert (await workspace.balance()).reserved == 0

    in_pack(work)


def test_a_sample_without_tolerances_cannot_be_judged(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        rounds = workspace.rounds
        key = await rounds.open(product_id, "PP")
        with pytest.raises(RefusedInputError, match="Nothing was measured"):
            await rounds.judge(product_id, key, "approved")
        (line,) = await rounds.measure(product_id, key, {"A": "241"})
        assert (line.in_tolerance, line.lacks_tolerance) == (None, True)
        for step in (
            rounds.judge(product_id, key, "approved"),
            workspace.sheets.set(product_id, f"rounds.{key}.verdict", "approved"),
        ):
            with pytest.raises(RefusedInputError, match="No tolerance, cannot be judged: A"):
                await step
        # Tolerances that are agreed afterwards judge it; the sample was not made to others.
        await workspace.sheets.set(product_id, "pom.A.tol_plus", "1 mm")
        (line,) = await rounds.lines(product_id, key)
        assert line.in_tolerance is True
        await rounds.judge(product_id, key, "approved")

    in_pack(work)
