"""Fixtures that every room of the house uses."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from app.bootstrap import open_workspace
from app.workflow.workspace import Workspace
from tests.scripted_engine import ScriptedEngine

T = TypeVar("T")
Opening = Callable[[], AbstractAsyncContextManager[Workspace]]


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test touches the library, the caches or the key ring of the person who runs it."""
    monkeypatch.setenv("TECHPACK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


@pytest.fixture
def engine() -> ScriptedEngine:
    return ScriptedEngine()


@pytest.fixture
def opening(tmp_path: Path, engine: ScriptedEngine) -> Opening:
    """Opens the same library again and again, with the scripted engine."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[Workspace]:
        async with open_workspace(
            tmp_path / "library", engines={"scripted": lambda: engine}
        ) as workspace:
            yield workspace

    return opened


@pytest.fixture
def in_workspace(opening: Opening) -> Callable[[Callable[[Workspace], Awaitable[T]]], T]:
    """Opens the library, does something in it, closes it."""

    def run(work: Callable[[Workspace], Awaitable[T]]) -> T:
        async def whole() -> T:
            async with opening() as workspace:
                return await work(workspace)

        return asyncio.run(whole())

    return run
