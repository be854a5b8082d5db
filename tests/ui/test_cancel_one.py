"""One job that a person stops is no fault: it is said quietly, with the way back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app.domain.jobs import OPEN_STATES
from app.ui.notices import Notice, Severity
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import studio


def test_it_is_no_error(aio: Callable[[Any], Any], dressed: QApplication, tmp_path: Path) -> None:
    async def story() -> None:
        engine = ScriptedEngine()
        async with studio(dressed, tmp_path / "library", engine) as here:
            said: list[Notice] = []
            here.session.notices.shown.connect(said.append)
            await here.draw("oak stool")
            engine.script = {"view:back": lambda: asyncio.sleep(30)}
            await here.approve()
            await engine.arrivals["view:back"].wait()
            jobs = here.session.window.jobs
            await here.until(
                lambda: any(
                    one.state in OPEN_STATES and one.slot == "view:back" for one in jobs._updates
                )
            )
            (back,) = [one for one in jobs._updates if one.slot == "view:back"]
            here.session.verbs.cancel_job(back.job_id)
            await here.until(lambda: bool(said))
            assert [one.severity for one in said] == [Severity.INFORMATION]
            assert "Cancelled." in said[0].text

    aio(story())
