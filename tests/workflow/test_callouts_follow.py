from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.errors import RefusedInputError
from app.domain.files import FileType, TechFile
from app.domain.sketches import callout_edits
from app.domain.sketches.callouts import SketchAnnotations
from app.storage import tech_files
from app.workflow.pack.annotations import annotations_of
from app.workflow.printing.pack_content import pack_content
from app.workflow.workspace import Workspace


async def front(workspace: Workspace, product_id: str) -> tuple[TechFile, SketchAnnotations]:
    for file in (await workspace.record(product_id)).files:
        if file.file_type is FileType.SKETCH and file.slot == "front":
            return file, annotations_of(file)
    raise AssertionError("no sketch")


def test_an_edited_row_reaches_overlay_document_and_drawing(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        _, shown = await front(workspace, product_id)
        assert [one.linked_row for one in shown.callouts] == ["bom.10", "bom.20"]
        await workspace.sheets.set(product_id, "bom.20.material", "titanium")
        await workspace.sheets.set(product_id, "bom.20.component", "cap")
        await workspace.sheets.set(product_id, "pom.A.value", "250")
        _, shown = await front(workspace, product_id)
        assert shown.callouts[1].text == "cap: titanium"
        assert shown.measurements[0].value.value == Decimal(250)
        content = pack_content(await workspace.record(product_id), workspace.library.images)
        assert content.sketches[0].annotations.callouts[1].text == "cap: titanium"
        await workspace.sheets.undo(product_id)
        await workspace.sheets.undo(product_id)
        _, shown = await front(workspace, product_id)
        assert shown.callouts[1].text == "lid: titanium"

    in_pack(work)


def test_words_by_hand_end_the_bond_and_the_measure_stays_as_drawn(in_pack) -> None:
    async def work(workspace: Workspace, product_id: str) -> None:
        await workspace.sheets.set(product_id, "pom.A.value", "250")
        file, shown = await front(workspace, product_id)
        after = callout_edits.set_text(shown, shown.callouts[1].id, "As the sample")
        saved = await workspace.annotations.save(file.id, shown, after, "callout 2 reworded")
        assert annotations_of(saved) == after
        await workspace.sheets.set(product_id, "bom.20.material", "titanium")
        _, now = await front(workspace, product_id)
        assert now.callouts[1].text == "As the sample"
        # The reading below is what the drawing measured, whatever the row says.
        await workspace.sheets.undo(product_id)
        stored = workspace.library.database.read_now(
            lambda s: annotations_of(tech_files.get_file(s, file.id))
        )
        assert stored.measurements[0].value.value == Decimal("240.5")
        with pytest.raises(RefusedInputError, match="changed meanwhile"):
            await workspace.annotations.save(file.id, shown, after, "again")

    in_pack(work)
