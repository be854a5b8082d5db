from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.sheets.sheets import Sheet, leaves
from app.domain.specification import SpecValue
from app.workflow.sheets.new_rows import next_key
from app.workflow.sheets.sheet_edits import CellEdit
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace


async def drawn(workspace: Workspace) -> str:
    await workspace.grant(300)
    product = await workspace.generation.start(NewProduct(description="a mug", engine="scripted"))
    await workspace.generation.approve(product.id)
    return product.id


async def cell(workspace: Workspace, product: str, sheet: Sheet, key: str, path: str):
    pack = await workspace.sheets.pack(product)
    return leaves(pack.by_place()[sheet, key].row).get(path)


def edit(sheet: Sheet, key: str, path: str, text: str | None, seen: SpecValue | None) -> CellEdit:
    return CellEdit(sheet=sheet, key=key, path=path, text=text, seen=seen)


async def line(workspace: Workspace, product: str) -> dict[str, SpecValue]:
    row = await workspace.sheet_edits.add_row(product, Sheet.BOM)
    return leaves(row.row)


def test_a_pasted_block_is_one_step_and_one_undo(in_workspace) -> None:
    async def story(workspace: Workspace) -> None:
        product = await drawn(workspace)
        seen = await line(workspace, product)
        before = await workspace.sheets.pack(product)
        edits = [
            edit(Sheet.BOM, "10", "component", "Lid", seen["component"]),
            edit(Sheet.BOM, "10", "quantity", "1", seen["quantity"]),
            edit(Sheet.BOM, "10", "width", "5 1/2", None),
            edit(Sheet.BOM, "10", "notes", "=1+2", None),
        ]
        (row,) = await workspace.sheet_edits.write(product, edits, units="in")
        found = leaves(row.row)
        assert found["width"].value == Decimal("139.7")
        assert found["notes"].value == "=1+2"
        assert found["quantity"].value == 1
        assert (await workspace.sheets.pack(product)).by_place()[Sheet.BOM, "10"] == row
        await workspace.sheets.undo(product)
        assert await workspace.sheets.pack(product) == before

    in_workspace(story)


def test_one_bad_cell_keeps_the_whole_block_out_and_is_named(in_workspace) -> None:
    async def story(workspace: Workspace) -> None:
        product = await drawn(workspace)
        seen = await line(workspace, product)
        before = await workspace.sheets.pack(product)
        edits = [
            edit(Sheet.BOM, "10", "component", "Lid", seen["component"]),
            edit(Sheet.BOM, "10", "quantity", "=1+2", seen["quantity"]),
        ]
        with pytest.raises(RefusedInputError, match=r"Row 10: .*quantity.*“=1\+2” is not a number"):
            await workspace.sheet_edits.write(product, edits)
        shares = [
            edit(Sheet.BOM, "10", f"composition.{name}", "60", None) for name in ("wool", "silk")
        ]
        with pytest.raises(RefusedInputError, match="120 %"):
            await workspace.sheet_edits.write(product, shares)
        assert await workspace.sheets.pack(product) == before

    in_workspace(story)


def test_two_people_in_one_cell(in_workspace) -> None:
    async def story(workspace: Workspace) -> None:
        product = await drawn(workspace)
        seen = await line(workspace, product)
        mine = edit(Sheet.BOM, "10", "component", "Lid", seen["component"])
        yours = edit(Sheet.BOM, "10", "component", "Cap", seen["component"])
        beside = edit(Sheet.BOM, "10", "material", "cork", seen["material"])
        await workspace.sheet_edits.write(product, [mine])
        with pytest.raises(RefusedInputError, match="changed meanwhile"):
            await workspace.sheet_edits.write(product, [yours])
        # Another cell of the same row is nobody's conflict.
        await workspace.sheet_edits.write(product, [beside])
        component = await cell(workspace, product, Sheet.BOM, "10", "component")
        assert component.value == "Lid"

    in_workspace(story)


def test_rows_come_and_go(in_workspace) -> None:
    async def story(workspace: Workspace) -> None:
        product = await drawn(workspace)
        first = await workspace.sheet_edits.add_row(product, Sheet.BOM)
        second = await workspace.sheet_edits.add_row(product, Sheet.BOM)
        assert (first.key, second.key) == ("10", "20")
        assert second.position > first.position
        assert leaves(second.row)["material"].value is None
        gone = await workspace.sheet_edits.remove_rows(product, Sheet.BOM, ["10", "20"])
        assert [one.key for one in gone] == ["10", "20"]
        await workspace.sheets.undo(product)
        assert len((await workspace.sheets.pack(product)).of_sheet(Sheet.BOM)) == 2
        with pytest.raises(NotFoundError):
            await workspace.sheet_edits.remove_rows(product, Sheet.BOM, ["30"])
        with pytest.raises(RefusedInputError):
            await workspace.sheet_edits.remove_rows(product, Sheet.HEADER, ["block"])
        with pytest.raises(RefusedInputError):
            await workspace.sheet_edits.add_row(product, Sheet.HEADER)

    in_workspace(story)


def test_taking_an_override_away_and_writing_what_is_there(in_workspace) -> None:
    async def story(workspace: Workspace) -> None:
        product = await drawn(workspace)
        await workspace.sheet_edits.add_row(product, Sheet.POM, "Z")
        path = "sizes.M"
        (row,) = await workspace.sheet_edits.write(
            product, [edit(Sheet.POM, "Z", path, "52 cm", None)]
        )
        leaf = leaves(row.row)[path]
        assert leaf.value == 520
        count = len(await workspace.sheets.log(product))
        await workspace.sheet_edits.write(product, [edit(Sheet.POM, "Z", path, "520", leaf)])
        assert len(await workspace.sheets.log(product)) == count
        await workspace.sheet_edits.write(product, [edit(Sheet.POM, "Z", path, None, leaf)])
        assert await cell(workspace, product, Sheet.POM, "Z", path) is None

    in_workspace(story)


def test_free_keys() -> None:
    assert next_key(Sheet.BOM, []) == "10"
    assert next_key(Sheet.BOM, ["10", "25", "x"]) == "30"
    assert next_key(Sheet.POM, ["A", "B", "D"]) == "C"
    assert next_key(Sheet.POM, [*"ABCDEFGHIJKLMNOPQRSTUVWXYZ"]) == "AA"
    assert next_key(Sheet.COLOURWAYS, ["C01"]) == "C02"
