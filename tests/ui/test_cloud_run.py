"""A whole run in the window with a cloud engine: what is pressed goes out at once, side by side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.verify import verify
from tests.bench.waiting import CRITICAL
from tests.bench.waiting_in_window import TASKS, Person
from tests.providers.asking import ENGINES
from tests.providers.seed_server import seed_server
from tests.ui.test_engines import window

ALLOWED = 1.5 * CRITICAL + 0.3
"""The bench has the narrower goal; here it is looked at on machines that do other things, too."""
GOES = 3


@pytest.fixture
def seeded(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with seed_server() as environment:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        yield


@pytest.mark.torture
@pytest.mark.usefixtures("seeded")
@pytest.mark.parametrize("engine", ENGINES)
def test_a_complete_run_in_the_window(dressed, aio, tmp_path: Path, engine: str) -> None:
    async def work() -> list[float]:
        async with window(dressed, tmp_path / "library") as studio:
            workspace = studio.session.workspace
            await workspace.grant(1_000_000)
            studio.session.wiring.use_settings(
                await workspace.change_settings(**dict.fromkeys(TASKS, engine))
            )
            person = Person(workspace, studio.session, engine)
            await person.complete_run("warm up")
            took: list[float] = []
            while len(took) < GOES and min(took, default=9.0) > ALLOWED:
                took.append(await person.complete_run(f"bottle {len(took)}"))
            assert verify(workspace.library) == ()
            return took

    took = aio(work())
    assert CRITICAL <= min(took) <= ALLOWED, took
