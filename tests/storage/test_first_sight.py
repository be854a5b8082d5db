"""The first sight says what the open library says, and nothing where it cannot."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.appearance import Theme
from app.storage.first_sight import FirstSight, read_first_sight
from app.storage.paths import LibraryPaths
from app.workflow.views.generation import NewProduct
from tests.conftest import Opening

ROOT = Path(__file__).parents[2]
HEAVY = ("sqlalchemy", "alembic", "pydantic", "numpy", "PIL", "vtkmodules", "openai", "google")


async def _fill(opening: Opening) -> object:
    """A finished product and one that waits, with a theme that was chosen."""
    async with opening() as workspace:
        await workspace.grant(100)
        first = await workspace.generation.start(NewProduct("oak stool", engine="scripted"))
        await workspace.generation.approve(first.id)
        await workspace.generation.start(NewProduct("green bottle", engine="scripted"))
        await workspace.change_settings(theme=Theme.DARK, language="de")
        return await workspace.entries()


def test_it_says_what_the_library_says(opening: Opening, tmp_path: Path) -> None:
    entries = asyncio.run(_fill(opening))
    sight = read_first_sight(LibraryPaths(tmp_path / "library"))
    assert sight.entries == entries
    assert (sight.theme, sight.language, sight.is_known) == (Theme.DARK, "de", True)


def test_no_library_yet_is_known_to_be_empty(tmp_path: Path) -> None:
    assert read_first_sight(LibraryPaths(tmp_path / "none")) == FirstSight(is_known=True)


@pytest.mark.parametrize("content", [b"", b"no database at all" * 300])
def test_what_cannot_be_read_is_not_shown(tmp_path: Path, content: bytes) -> None:
    paths = LibraryPaths(tmp_path)
    paths.database.write_bytes(content)
    assert read_first_sight(paths) == FirstSight()
    assert paths.database.read_bytes() == content


def test_the_window_starts_without_heavy_imports() -> None:
    code = "import sys, app.ui.start; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert not set(HEAVY) & set(done.stdout.split())
