import pytest

from app.domain.errors import RefusedInputError
from app.domain.files import FileType, TechFile
from app.domain.sketches import callout_edits as edits
from app.domain.sketches.callouts import CalloutKind
from app.workflow.pack.annotations import annotations_of, edits_of
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace


async def packed(workspace: Workspace) -> str:
    product = await workspace.generation.start(NewProduct(description="a mug", engine="scripted"))
    await workspace.generation.approve(product.id)
    await workspace.tech_pack.make(product.id)
    return product.id


async def sketch(workspace: Workspace, product_id: str) -> TechFile:
    record = await workspace.record(product_id)
    return next(
        one for one in record.files if (one.file_type, one.slot) == (FileType.SKETCH, "front")
    )


def test_an_edit_is_stored_and_stands_in_the_activity(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(1000)
        product_id = await packed(workspace)
        file = await sketch(workspace, product_id)
        before = annotations_of(file)
        after, new = edits.add_callout(before, (0.5, 0.5), "Felt pad", CalloutKind.MATERIAL)
        await workspace.annotations.save(file.id, before, after, f"callout {new.number} added")
        stored = await sketch(workspace, product_id)
        assert annotations_of(stored) == after
        assert (stored.id, stored.version) == (file.id, file.version)
        record = await workspace.record(product_id)
        assert record.activity[0].text == "Sketch front: callout 1 added."
        assert [what for _, what in edits_of(stored, record.activity)] == ["callout 1 added"]

    in_workspace(work)


def test_an_edit_of_what_is_no_longer_there_is_refused(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(1000)
        product_id = await packed(workspace)
        file = await sketch(workspace, product_id)
        before = annotations_of(file)
        one, _ = edits.add_callout(before, (0.5, 0.5), "One", CalloutKind.NOTE)
        two, _ = edits.add_callout(before, (0.5, 0.5), "Two", CalloutKind.NOTE)
        await workspace.annotations.save(file.id, before, one, "callout 1 added")
        with pytest.raises(RefusedInputError, match="meanwhile"):
            await workspace.annotations.save(file.id, before, two, "callout 1 added")
        assert annotations_of(await sketch(workspace, product_id)) == one

    in_workspace(work)


def test_only_sketches_have_callouts(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(1000)
        product_id = await packed(workspace)
        record = await workspace.record(product_id)
        view = next(one for one in record.files if one.file_type is FileType.BASE_VIEW)
        nothing = annotations_of(await sketch(workspace, product_id))
        with pytest.raises(RefusedInputError, match="Only sketches"):
            await workspace.annotations.save(view.id, nothing, nothing, "moved")

    in_workspace(work)
