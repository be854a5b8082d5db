"""No source is read for an import, and the window is painted without what it needs later."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LATER = ("asyncio", "qasync", "sqlalchemy", "pydantic", "numpy", "PIL", "hashlib", "httpx")

FIRST_PAINT = """
import sys
from PySide6.QtWidgets import QApplication
from app.ui import start
from app.ui.lean_imports import stop_reading_sources
import builtins

stop_reading_sources()
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
