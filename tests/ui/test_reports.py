"""Crash reports hold what helps and nothing of the person's; errors reach their sinks."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.errors import AppError
from app.ui import theme
from app.ui.desktop_notice import DesktopNotice
from app.ui.dialogs.crash_dialog import CrashDialog, report_of
from app.ui.reporting import Reporter
from app.ui.runtime import TaskScope

Aio = Callable[[Any], Any]
KEY = "sk-" + "proj-0123456789abcdefghijABCDEFGHIJ"
PROMPT = "a very secret handbag for the autumn show"


def broken(prompt: str) -> None:
    raise ValueError(f'cannot read {prompt} with key {KEY} at "{prompt}"')


def crash() -> BaseException:
    try:
        broken(PROMPT)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_report_holds_no_key_and_no_prompt() -> None:
    text = report_of(crash())
    assert "ValueError" in text
    assert "test_reports.py" in text
    assert "in broken" in text
    assert KEY not in text
    assert KEY[:16] not in text
    assert "secret handbag" not in text


def test_the_report_is_copied(dressed: QApplication) -> None:
    dialog = CrashDialog(crash(), None)
    dialog.copy.click()
    assert dressed.clipboard().text() == dialog.report
    dialog.close()


def test_only_one_crash_dialog_at_a_time(
    dressed: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    reporter = Reporter()
    reporter.window = QWidget()
    reporter.report(crash())
    reporter.report(crash())
    dialogs = reporter.window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    assert len(caplog.records) == 2
    dialogs[0].accept()
    reporter.window.close()


def test_each_error_goes_where_it_belongs(aio: Aio) -> None:
    told: list[AppError] = []
    unexpected: list[BaseException] = []

    async def fail(error: BaseException) -> None:
        raise error

    async def story() -> None:
        tasks = TaskScope(on_error=told.append, on_unexpected=unexpected.append)
        first, second = AppError("No ink."), ValueError("bug")
        for error in (first, second, asyncio.CancelledError()):
            tasks.start(fail(error))
        forever = tasks.start(asyncio.Event().wait())
        await asyncio.sleep(0.01)
        assert tasks.running == 1
        await tasks.aclose()
        assert forever.cancelled()
        assert (told, unexpected) == ([first], [second])
        late = tasks.start(fail(second))
        assert late.done()
        assert len(unexpected) == 1

    aio(story())


def test_nothing_is_said_to_who_looks_at_the_window(
    aio: Aio, dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    window = QWidget()
    notice = DesktopNotice(window, theme.icon("plus"))

    async def story() -> None:
        assert await notice.tell("Tech Pack Studio", "ready")
        monkeypatch.setattr(window, "isActiveWindow", lambda: True)
        assert not await notice.tell("Tech Pack Studio", "ready")

    aio(story())
    window.close()


def test_pyside_keeps_references_to_singletons() -> None:
    """6.12.0 on Python 3.11 loses one at each emit and aborts after some 570 of them."""
    thing = QObject()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(200):
        thing.setObjectName("x")
        thing.objectNameChanged.emit("y")
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(abs(one - other) < 50 for one, other in zip(before, after, strict=True))
