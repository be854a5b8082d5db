from __future__ import annotations

from collections.abc import Awaitable, Callable
from decimal import Decimal

import pytest

from app.domain.errors import IllegalTransitionError, NotFoundError, RefusedInputError
from app.domain.files import FileStatus
from app.domain.packaging.packaging_state import PackageForm
from app.domain.sheets.pack_status import PackStatus
from app.storage.verify import verify
from app.workflow.views.generation import NewProduct
from app.workflow.workspace import Workspace


def test_a_product_goes_out_of_sight_and_comes_back_whole(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        before = await workspace.record(product_id)
        await workspace.archive.product(product_id)
        assert await workspace.list_products() == ()
        assert await workspace.entries() == ()
        (put_away,) = await workspace.archive.archived()
        assert put_away.id == product_id
        with pytest.raises(IllegalTransitionError, match="already"):
            await workspace.archive.product(product_id)
        # It is still found by its name, so that it can be brought back.
        assert (await workspace.find(put_away.name)).id == product_id
        await workspace.archive.restore_product(product_id)
        after = await workspace.record(product_id)
        assert after.files == before.files
        assert after.sheets == before.sheets
        with pytest.raises(IllegalTransitionError, match="not in the archive"):
            await workspace.archive.restore_product(product_id)
        assert verify(workspace.library) == ()

    in_pack(work)


def test_an_old_version_is_put_away_and_a_clean_up_shows_first_what_it_frees(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await workspace.regeneration.make(product_id, ["sketch:front"], "rounder")
        old, new = await workspace.picture_versions.all(product_id, "sketch:front")
        with pytest.raises(RefusedInputError, match="latest"):
            await workspace.archive.file(product_id, "sketch:front", 2)
        with pytest.raises(NotFoundError, match="no version 7"):
            await workspace.archive.file(product_id, "sketch:front", 7)
        assert (await workspace.archive.preview()).files == 0
        await workspace.archive.file(product_id, "sketch:front", 1)
        with pytest.raises(RefusedInputError, match="in the archive"):
            await workspace.picture_versions.restore(product_id, "sketch:front", 1)
        preview = await workspace.archive.preview()
        assert [(one.name, one.version) for one in preview.pictures] == [("sketch:front", 1)]
        assert preview.bytes == workspace.library.images.size(old.image)
        assert workspace.library.images.exists(old.image)
        assert await workspace.archive.clean_up() == preview
        assert not workspace.library.images.exists(old.image)
        assert workspace.library.images.exists(new.image)
        assert (await workspace.archive.preview()).files == 0
        with pytest.raises(RefusedInputError, match="cleaned up"):
            await workspace.archive.restore_file(product_id, "sketch:front", 1)
        # What is left is whole, and everything at hand can be read.
        assert verify(workspace.library) == ()
        for file in (await workspace.record(product_id)).files:
            if file.image:
                workspace.library.images.read(file.image)

    in_pack(work)


def test_what_another_product_shows_too_is_kept(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        # The same words make the same pictures, stored once for both.
        twin = await workspace.generation.start(
            NewProduct(description="a bottle", engine="scripted")
        )
        await workspace.generation.approve(twin.id)
        await workspace.archive.product(product_id)
        going = await workspace.archive.clean_up()
        assert going.files > 0
        record = await workspace.record(twin.id)
        for view in record.revisions[0].views:
            workspace.library.images.read(view.image)
        with pytest.raises(IllegalTransitionError, match="cleaned up"):
            await workspace.archive.restore_product(product_id)
        assert verify(workspace.library) == ()

    in_pack(work)


def test_a_version_comes_back_from_the_archive(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await workspace.regeneration.make(product_id, ["view:top"], "bluer")
        await workspace.archive.file(product_id, "view:top", 1)
        file = await workspace.archive.restore_file(product_id, "view:top", 1)
        assert file.status is FileStatus.COMPLETED
        with pytest.raises(RefusedInputError, match="not in the archive"):
            await workspace.archive.restore_file(product_id, "view:top", 1)
        await workspace.picture_versions.restore(product_id, "view:top", 1)

    in_pack(work)


def test_what_is_under_way_is_not_put_away(in_workspace) -> None:
    async def work(workspace: Workspace) -> None:
        await workspace.grant(100)
        product = await workspace.generation.start(
            NewProduct(description="a cup", engine="scripted")
        )
        with pytest.raises(IllegalTransitionError, match="under way"):
            await workspace.archive.product(product.id)

    in_workspace(work)


def test_recommendations_follow_from_the_sheets_and_are_never_certain(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        found = await workspace.recommendations(product_id)
        assert {one.kind.value for one in found} == {
            "process",
            "risk",
            "cost_driver",
            "alternative_material",
        }
        assert {(one.value.origin.value, one.value.status.value) for one in found} == {
            ("AI_INFERRED", "NEEDS_REVIEW")
        }
        assert any("passivated" in one.text for one in found)
        assert any(one.place == "pom.A.tol_plus" for one in found)
        assert len({(one.kind, one.text) for one in found}) == len(found)
        await workspace.sheets.set(product_id, "bom.10.material", "bamboo")
        await workspace.sheets.set(product_id, "bom.20.material", "bamboo")
        await workspace.sheets.set(product_id, "pom.A.tol_plus", "1")
        await workspace.sheets.set(product_id, "pom.A.tol_minus", "1")
        other = await workspace.recommendations(product_id)
        assert not any("passivated" in one.text or "tolerance" in one.why for one in other)
        assert any("moisture" in one.text for one in other)

    in_pack(work)


CHANGES: dict[str, Callable[[Workspace, str], Awaitable[object]]] = {
    "sheet": lambda w, p: w.sheets.set(p, "header.block.brand", "Nord"),
    "confirm": lambda w, p: w.sheets.confirm(p, ["bom"]),
    "edit": lambda w, p: w.generation.edit(p, "rounder"),
    "restart": lambda w, p: w.generation.restart(p),
    "again": lambda w, p: w.regeneration.make(p, ["sketch:front"], "rounder"),
    "version": lambda w, p: w.picture_versions.restore(p, "sketch:front", 1),
    "status": lambda w, p: w.status.move(p, PackStatus.SAMPLE_READY),
    "tag": lambda w, p: w.tags.change(p, add=["spring"]),
    "round": lambda w, p: w.rounds.open(p, "Proto"),
    "form": lambda w, p: w.packaging.keep(p, PackageForm(width=Decimal(80))),
    "artwork": lambda w, p: w.panel_art.generate(p, words="waves"),
    "pack": lambda w, p: w.tech_pack.make(p),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_product_in_the_archive_stays_as_it_is(in_pack, change) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await workspace.change_settings(textures="scripted")
        await workspace.archive.product(product_id)
        before = await workspace.record(product_id)
        with pytest.raises(IllegalTransitionError, match="is in the archive") as caught:
            await CHANGES[change](workspace, product_id)
        assert "techpack unarchive" in caught.value.hint
        assert await workspace.record(product_id) == before

    in_pack(work)
