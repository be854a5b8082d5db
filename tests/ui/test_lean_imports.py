"""PySide is compiled once, no source is read for an import, the first paint needs little."""

from __future__ import annotations

import builtins
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.lean_imports import compiled_once

ROOT = Path(__file__).parents[2]
LATER = ("asyncio", "qasync", "sqlalchemy", "pydantic", "numpy", "PIL", "hashlib", "httpx")
NEVER_AT_ONCE = ("fontTools", "typst", "vtkmodules", "openai", "google.genai", "trimesh", "cv2")

FIRST_PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from app.ui import start
from app.ui.lean_imports import import_pyside
import builtins

import_pyside()
assert builtins.__import__.__name__ != "__feature_import__"

def painted(*_):
    print(" ".join(one for one in {later!r} if one in sys.modules))
    sys.stdout.flush()
    import os
    os._exit(0)

wait = start.wait_for_paint
def waited(window):
    wait(window)
    assert window.is_painted
    painted()

start.wait_for_paint = waited
start.run(["--library", {library!r}])
"""


def test_the_first_paint_needs_little(tmp_path: Path) -> None:
    code = FIRST_PAINT.format(later=LATER, library=str(tmp_path / "library"))
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


def test_an_open_library_needs_nothing_that_only_exports_and_drawing_processes_do() -> None:
    code = (
        "import sys, app.bootstrap, app.ui.session, app.providers.drafter\n"
        f"print(*(one for one in {NEVER_AT_ONCE!r} if one in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []


SOURCE = b"answer = 6 * 7"
EMBEDDED = "shibokensupport/answer.py"


def _answer(file: Path, source: bytes = SOURCE, name: str = EMBEDDED) -> tuple[object, object]:
    """What a source says, and its code."""
    with compiled_once(file):
        code = builtins.compile(source, name, "exec")
    said: dict[str, object] = {}
    exec(code, said)
    return said["answer"], code


def test_what_pyside_embeds_is_compiled_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "cache" / "support.pyc"
    assert _answer(file)[0] == 42
    assert [one.name for one in file.parent.iterdir()] == ["support.pyc"]

    def refuse(*_: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patched:
        patched.setattr(builtins, "compile", refuse)
        assert _answer(file)[0] == 42
    assert _answer(file, b"answer = 43")[0] == 43


def test_nothing_else_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "support.pyc"
    before = builtins.compile
    assert _answer(file, name="own.py")[0] == 42
    assert builtins.compile is before
    assert not file.exists()


@pytest.mark.parametrize("damage", [b"", b"\0" * 300])
def test_a_damaged_file_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / "support.pyc"
    _answer(file)
    whole = file.read_bytes()
    for content in (damage, whole[:-3], whole[:40] + damage[:1] + whole[41:]):
        file.write_bytes(content)
        assert _answer(file)[0] == 42
        assert file.read_bytes() == whole


def test_a_folder_that_cannot_be_written_costs_time_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert _answer(tmp_path / "file" / "support.pyc")[0] == 42
