"""The front view keeps its size when versions come to stand beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize

from app.ui.panes.approval_pane import ApprovalPane
from app.ui.panes.iteration_strip import COLUMN, LINE
from app.workflow.views.generation import NewProduct


def square(pane: ApprovalPane) -> int:
    """The side of the largest square picture that the viewer holds."""
    return min(pane.viewer.width(), pane.viewer.height())


@pytest.mark.parametrize(
    ("size", "is_beside"),
    [(QSize(1300, 830), True), (QSize(700, 500), True), (QSize(400, 600), False)],
)
def test_the_versions_stand_where_they_leave_the_larger_picture(
    bench, qtbot, aio, size: QSize, is_beside: bool
) -> None:
    async def work() -> None:
        async with bench() as b:
            await b.workspace.grant(300)
            product = await b.workspace.generation.start(NewProduct("oak stool", engine="scripted"))
            pane = ApprovalPane(tasks=b.tasks, pictures=b.pictures)
            qtbot.addWidget(pane)
            pane.resize(size)
            pane.show()
            pane.show_record(await b.workspace.record(product.id))
            before = square(pane)
            await b.workspace.generation.edit(product.id, "make it navy")
            pane.show_record(await b.workspace.record(product.id))
            await b.settled()
            strip, viewer = pane.strip, pane.viewer
            assert strip.isVisible()
            hint = pane._hint.height() + 8
            if is_beside:
                assert strip.mapTo(pane, QPoint()).x() < viewer.mapTo(pane, QPoint()).x()
                assert square(pane) >= before - hint
            else:
                assert strip.mapTo(pane, QPoint()).y() > viewer.mapTo(pane, QPoint()).y()
                assert square(pane) >= min(before, size.width() - COLUMN, size.height() - LINE)

    aio(work())


def test_the_newest_of_many_versions_is_in_sight(bench, qtbot, aio) -> None:
    async def work() -> None:
        async with bench() as b:
            await b.workspace.grant(300)
            product = await b.workspace.generation.start(NewProduct("oak stool", engine="scripted"))
            for words in ("make it navy", "make it red", "make it grey", "make it black"):
                await b.workspace.generation.edit(product.id, words)
            pane = ApprovalPane(tasks=b.tasks, pictures=b.pictures)
            qtbot.addWidget(pane)
            pane.resize(600, 320)
            pane.show()
            pane.show_record(await b.workspace.record(product.id))
            newest = pane.strip.box(pane.chosen.id)
            await b.until(lambda: not newest.visibleRegion().isEmpty())

    aio(work())
