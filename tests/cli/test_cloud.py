"""The main job with the cloud engines, as a person types it, against a server on this computer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.providers.loopback import Loopback

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback() as running:
        yield running


def techpack(
    server: Loopback, library: Path, *arguments: str, code: int = 0, typed: str = ""
) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", "--library", str(library), "--json", *arguments],
        cwd=ROOT,
        env={**os.environ, **server.environment()},
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert server.key not in done.stdout + done.stderr
    return json.loads(done.stdout) if done.stdout else done.stderr


@pytest.mark.parametrize("engine", ["openai", "gemini"])
def test_from_a_sentence_to_a_tech_pack(server: Loopback, tmp_path: Path, engine: str) -> None:
    library = tmp_path / "library"
    techpack(server, library, "credits", "grant", "50")
    sentence = "500 ml steel bottle, bamboo lid"
    made = techpack(server, library, "new", sentence, "--engine", engine, "--approve")
    assert made["state"] == "completed"
    packed = techpack(server, library, "pack", made["id"])
    assert packed["pack"]["status"] == "completed"
    assert packed["category"] == "drinkware"
    assert len(packed["close_ups"]) == 8
    assert [one["view"] for one in packed["sketches"]] == ["front", "back", "side"]
    assert all(one["callouts"] and one["measurements"] for one in packed["sketches"])
    assert packed["credits"] == {"consumed": 12.0, "reserved": 0.0}
    entries = techpack(server, library, "ledger")["entries"]
    assert all(one["cost_usd"] > 0 for one in entries if one["kind"] in ("reserve", "consume"))
    calls = techpack(server, library, "calls")["calls"]
    assert len(calls) == 5 + 1 + 1 + 5 + 1 + 8 + 8 + 3 + 3
    assert {one["engine"] for one in calls} == {engine}
    assert techpack(server, library, "verify")["clean"]


def test_the_engines_are_listed_and_tested(server: Loopback, tmp_path: Path) -> None:
    library = tmp_path / "library"
    listed = {one["name"]: one for one in techpack(server, library, "engines")["engines"]}
    assert listed["drafter"]["needs_key"] is False
    assert listed["openai"]["key"] == "environment"
    assert listed["gemini"]["pictures"]["about_usd"] > 0
    assert listed["openai_compatible"]["key"] is None
    (tested,) = techpack(server, library, "engines", "test", "openai")["engines"]
    assert tested["answers"] is True
    said = techpack(server, library, "engines", "test", "abacus", code=1)
    assert "no engine" in said
    said = techpack(server, library, "engines", "key", "drafter", typed="sk-1234567\n", code=1)
    assert "has no key" in said


def test_a_3d_file_is_refused_with_a_way_on(server: Loopback, tmp_path: Path) -> None:
    model = tmp_path / "cube.stl"
    model.write_bytes(b"solid cube\nendsolid cube\n")
    words = ("new", "a cube", "--engine", "gemini", "--model", str(model))
    said = techpack(server, tmp_path / "library", *words, code=1)
    assert "cannot open 3D files" in said
    assert "Drafter" in said
