"""kill -9 of the real program with the real Drafter: the library stays whole, resume finishes."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app.cli.entry import run

ROOT = Path(__file__).parents[2]


def command(library: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "app.cli", "--library", str(library), *arguments]


def killed(library: Path, seconds: float, *arguments: str) -> None:
    """Start a command and kill it `seconds` after it began to write into the library."""
    process = subprocess.Popen(
        command(library, *arguments),
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 60
    while not (library / "library.db").exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()


def said(capfd: pytest.CaptureFixture[str], library: Path, *arguments: str) -> Any:
    capfd.readouterr()
    assert run(["--library", str(library), "--json", *arguments]) == 0, capfd.readouterr().err
    return json.loads(capfd.readouterr().out)


def kill_and_resume(
    capfd: pytest.CaptureFixture[str], library: Path, moments: list[float]
) -> dict[str, Any]:
    """One product, cut off again and again until it is whole."""
    for moment in moments:
        killed(library, moment, "new", "three-legged oak stool 45 cm high", "--approve")
        assert said(capfd, library, "verify")["clean"]
        before = made(capfd, library)
        said(capfd, library, "resume")
        assert said(capfd, library, "verify")["clean"]
        after = made(capfd, library)
        assert before <= after
        assert said(capfd, library, "resume") == {"resumed": []}
    return said(capfd, library, "list")


def made(capfd: pytest.CaptureFixture[str], library: Path) -> set[str]:
    """The finished calls; what was finished must never be asked for again."""
    calls = said(capfd, library, "calls")["calls"]
    return {call["id"] for call in calls if not call["error"]}


def test_a_killed_run_is_whole_and_resumed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    kill_and_resume(capfd, tmp_path / "library", [1.5, 4.0])


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(10))
def test_killed_runs_at_random_moments(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], seed: int
) -> None:
    chance = random.Random(seed)
    moments = [chance.uniform(0, 8) for _ in range(10)]
    kill_and_resume(capfd, tmp_path / "library", moments)
