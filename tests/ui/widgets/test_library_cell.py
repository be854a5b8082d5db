"""The row of a product shows its picture, chosen or not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.ui import theme
from app.ui.pictures.pictures import Size
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import Studio, studio

PICTURE = QPoint(32, 28)
"""The middle of the picture in the first row."""


def shown(here: Studio) -> QColor:
    view = here.session.window.library.view
    return QColor(view.viewport().grab().toImage().pixelColor(PICTURE))


@pytest.mark.parametrize("is_chosen", [True, False])
def test_a_row_shows_its_picture(
    aio: Callable[[Any], Any], dressed: QApplication, tmp_path: Path, is_chosen: bool
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", ScriptedEngine()) as here:
            await here.draw("oak stool")
            library, pictures = here.session.window.library, here.session.pictures
            await here.until(lambda: library.first is not None and library.first.image is not None)
            digest = library.model.at(0).image or ""
            shown(here)
            await here.until(lambda: pictures.pixmap(digest, Size.LIST) is not None)
            if not is_chosen:
                library.view.clearSelection()
            pixmap = pictures.pixmap(digest, Size.LIST)
            assert pixmap is not None
            middle = pixmap.toImage().pixelColor(pixmap.width() // 2, pixmap.height() // 2)
            assert middle not in (theme.colour("picture"), theme.colour("accent_soft"))
            assert shown(here) == middle

    aio(story())
