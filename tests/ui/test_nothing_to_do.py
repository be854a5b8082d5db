"""Where there is no product, nothing offers to do something with one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import studio

OF_A_PRODUCT = (
    "export",
    "approve",
    "make_pack",
    "cancel",
    "resume",
    "discard",
    "tags",
    "archive",
)


def test_an_empty_library_offers_only_to_begin(
    aio: Callable[[Any], Any], dressed: QApplication, tmp_path: Path
) -> None:
    async def story() -> None:
        async with studio(dressed, tmp_path / "library", ScriptedEngine()) as here:
            actions = here.session.window.actions_of_window
            await here.until(lambda: not actions["export"].isEnabled())
            assert not [name for name in OF_A_PRODUCT if actions[name].isEnabled()]
            assert actions["new"].isEnabled()
            await here.draw("oak stool")
            await here.until(actions["approve"].isEnabled)
            assert actions["archive"].isEnabled()

    aio(story())
