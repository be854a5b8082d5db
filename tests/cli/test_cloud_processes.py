"""The main job with a cloud engine, each command a process of its own, as at a terminal."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_workspace
from app.cli.entry import run
from app.storage.verify import verify
from tests.providers.loopback import KEY, Loopback

ROOT = Path(__file__).parents[2]
ALL = ("new", "approve", "pack", "package", "export")
SENTENCE = "500 ml steel bottle, bamboo lid"


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback() as running:
        yield running


def own_process(library: Path, *arguments: str) -> Any:
    """The document that a command prints that is a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", "--library", str(library), "--json", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert KEY not in done.stdout + done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("engine", "apart"),
    [
        # A process takes longest to begin, so one of them stands for all of every day.
        ("gemini", ("pack",)),
        pytest.param("gemini", ALL, marks=pytest.mark.torture),
        pytest.param("openai", ALL, marks=pytest.mark.torture),
    ],
)
def test_from_a_sentence_to_the_files_for_the_factory(
    server: Loopback,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    engine: str,
    apart: tuple[str, ...],
) -> None:
    """What one command leaves behind, the next one takes up; nothing is asked for twice."""
    library = tmp_path / "library"
    server.forget()
    for name, value in server.environment().items():
        monkeypatch.setenv(name, value)

    def call(*arguments: str) -> Any:
        if arguments[0] in apart:
            return own_process(library, *arguments)
        capfd.readouterr()
        assert run(["--library", str(library), "--json", *arguments]) == 0
        return json.loads(capfd.readouterr().out)

    call("credits", "grant", "50")
    made = call("new", SENTENCE, "--engine", engine)
    assert made["state"] == "awaiting_front_approval"
    assert call("approve", made["id"])["state"] == "completed"
    assert call("pack", made["id"])["pack"]["status"] == "completed"
    packed = call(
        "package",
        made["id"],
        "--size",
        "60x120x40",
        "--artwork",
        "green leaves",
        "--engine",
        engine,
    )
    assert {one["status"] for one in packed["panels"]} == {"done"}
    assert len(server.of("picture")) == 5 + 8 + 3 + 6
    written = call("export", made["id"], str(tmp_path / "out"), "--dieline", "--glb")["files"]
    assert {Path(one).suffix for one in written} >= {".svg", ".dxf", ".glb"}
    asyncio.run(_is_settled(library))


async def _is_settled(library: Path) -> None:
    async with open_workspace(library, read_only=True) as workspace:
        balance = await workspace.balance()
        assert (balance.consumed, balance.reserved) == (30 + 90 + 60, 0)
        assert verify(workspace.library) == ()
