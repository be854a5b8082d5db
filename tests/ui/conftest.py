"""Fixtures of the window's tests: no screen, one loop on Qt's, one real workspace."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from collections.abc import Awaitable, Callable, Coroutine, Generator, Iterator
from typing import Any, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.domain.appearance import Theme
from app.ui import language, theme
from app.ui.loop import window_loop

T = TypeVar("T")
LIMIT = 20.0


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["techpack-studio", *theme.STYLE_ARGUMENTS]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application as `python -m app` makes it."""
    theme.load_fonts()
    theme.apply(qapp, Theme.LIGHT)
    return qapp


@pytest.fixture
def aio(dressed: QApplication) -> Iterator[Callable[[Coroutine[Any, Any, T]], T]]:
    """Runs a coroutine on the Qt loop; anything the loop had to swallow fails the test."""
    swallowed: list[dict[str, Any]] = []

    def run(work: Awaitable[T]) -> T:
        async def limited() -> T:
            async with asyncio.timeout(LIMIT):
                return await work

        return runner.run(limited())

    dressed.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: window_loop(dressed)) as runner:
        runner.get_loop().set_exception_handler(lambda _, context: swallowed.append(context))
        yield run
    assert not swallowed, swallowed


def forget_words() -> None:
    """Words are kept in the language they were first said in; a running window has only one."""
    for name, module in list(sys.modules.items()):
        if name.startswith("app.ui"):
            for kept in vars(module).values():
                if callable(getattr(kept, "cache_clear", None)):
                    kept.cache_clear()


@pytest.fixture
def german(dressed: QApplication) -> Iterator[None]:
    """The window speaks German."""
    before = set(dressed.findChildren(QTranslator))
    language.install_language(dressed, "de")
    forget_words()
    yield
    for one in set(dressed.findChildren(QTranslator)) - before:
        dressed.removeTranslator(one)
        one.setParent(None)
    forget_words()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, bool, bool]:
    """Qt objects of one test must not be destroyed by the collector in a thread of another.

    What a test made is young, as nothing is collected while it runs; looking through all that
    lives would cost more than many a test, and is for what the fixtures of a file leave.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        is_last = nextitem is None or nextitem.path != item.path
        gc.collect(2 if is_last else 1)
        gc.enable()
