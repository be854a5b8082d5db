"""The command line in this process, on a copy of a library with a finished pack."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.entry import run
from tests.packed_library import make_pack

Typed = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="session")
def _packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packed") / "library"
    asyncio.run(make_pack(folder))
    return folder


@pytest.fixture
def typed(_packed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Types a command; its exit code, what it printed and what it complained about."""
    own = tmp_path / "library"
    shutil.copytree(_packed, own)

    def command(*words: str) -> tuple[int, str, str]:
        code = run(["--library", str(own), *words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


@pytest.fixture
def document(typed: Typed) -> Callable[..., Any]:
    """Types a command and reads its JSON document."""

    def read(*words: str) -> Any:
        code, out, err = typed("--json", *words)
        assert code == 0, err
        return json.loads(out)

    return read
