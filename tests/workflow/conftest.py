"""A library with one finished tech pack, made once and copied for every test that needs it."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import pytest

from app.bootstrap import open_workspace
from app.workflow.workspace import Workspace
from tests.packed_library import ReadingEngine, make_pack

T = TypeVar("T")


@pytest.fixture(scope="session")
def _packed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("packed") / "library"
    return folder, asyncio.run(make_pack(folder))


@pytest.fixture
def reader() -> ReadingEngine:
    """The engine of the library with the pack."""
    return ReadingEngine()


@pytest.fixture
def packed_folder(_packed: tuple[Path, str], tmp_path: Path) -> Path:
    """A folder with a copy of the library in it."""
    shutil.copytree(_packed[0], tmp_path / "library")
    return tmp_path


@pytest.fixture
def in_pack(
    _packed: tuple[Path, str], tmp_path: Path, reader: ReadingEngine
) -> Callable[[Callable[[Workspace, str], Awaitable[T]]], T]:
    """Opens a copy of the library, does something with its product, closes it."""
    folder, product_id = _packed
    own = tmp_path / "packed"

    def run(work: Callable[[Workspace, str], Awaitable[T]]) -> T:
        if not own.exists():
            shutil.copytree(folder, own)

        async def whole() -> T:
            async with open_workspace(own, engines={"scripted": lambda: reader}) as workspace:
                return await work(workspace, product_id)

        return asyncio.run(whole())

    return run
