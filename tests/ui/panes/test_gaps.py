"""Between the parts of a page made step by step there is nothing but its ground."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.ui.panes.history_page import HistoryPage
from app.ui.panes.tech_pack_page import TechPackPage


@pytest.mark.parametrize(
    ("kind", "name"), [(HistoryPage, "history_parts"), (TechPackPage, "tech_pack_pictures")]
)
def test_no_line_is_drawn_in_a_gap(bench, qtbot, aio, dressed, kind, name) -> None:
    async def work() -> None:
        async with bench() as b:
            host = QWidget()
            qtbot.addWidget(host)
            host.resize(1000, 600)
            place = QVBoxLayout(host)
            place.setContentsMargins(0, 0, 0, 0)
            host.show()
            page = kind(
                b.workspace,
                tasks=b.tasks,
                notices=b.notices,
                pictures=b.pictures,
                in_steps=True,
            )
            place.addWidget(page)
            for _ in page.building:
                await asyncio.sleep(0.01)
            await b.settled()
            handle = page.findChild(QSplitter, name).handle(1)
            seen = host.grab().toImage()
            middle = handle.mapTo(host, handle.rect().center())
            ground = page.mapTo(host, page.rect().topLeft())
            assert seen.pixelColor(middle) == seen.pixelColor(ground)

    aio(work())
