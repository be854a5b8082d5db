"""The program as a process: it ends within three seconds, hands files over, says what is wrong."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUSY = """
import asyncio, sys
from pathlib import Path
sys.path.insert(0, {root!r})
import app.bootstrap as bootstrap
from tests.scripted_engine import ScriptedEngine

class Slow(ScriptedEngine):
    repeatable = True
    async def generate(self, request, files):
        print("at work", flush=True)
        await asyncio.sleep(3600)

bootstrap.built_in_engines = lambda *_: {{"drafter": Slow}}
from app.ui import wiring
ready = wiring.Wiring.start
def start(self, product):
    ready(self, product)
    from app.workflow.views.generation import NewProduct
    self._verbs.start(NewProduct("oak stool", engine="drafter"))
wiring.Wiring.start = start
from app.ui.start import run
sys.exit(run(["--library", {library!r}]))
"""


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    """Of a person with an empty home and a screen that only exists in memory."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "TECHPACK_HOME": str(tmp_path / "home"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        **more,
    }


def test_it_ends_within_three_seconds_while_a_job_runs(tmp_path: Path) -> None:
    library = tmp_path / "library"
    process = subprocess.Popen(
        [sys.executable, "-c", BUSY.format(root=str(ROOT), library=str(library))],
        cwd=ROOT,
        env=environment(tmp_path),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    first = process.stdout.readline()
    if first != "at work\n":
        pytest.fail(process.communicate(timeout=20)[1])
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=20)
    assert time.monotonic() - began < 3
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert "was destroyed" not in errors
    checked = subprocess.run(
        [sys.executable, "-m", "app.cli", "--library", str(library), "verify"],
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only X11 and Wayland can lack")
def test_no_display_is_a_sentence(tmp_path: Path) -> None:
    bare = environment(tmp_path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        bare.pop(name, None)
    ended = subprocess.run(
        [sys.executable, "-m", "app"],
        cwd=ROOT,
        env=bare,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stderr == "There is no display to open a window on. The command is: techpack\n"
