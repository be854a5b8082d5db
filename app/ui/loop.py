"""The one place where asyncio meets Qt: the loop, and the signals that end the process."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
from collections.abc import Callable, Coroutine
from contextvars import Context
from typing import Any

import qasync
from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from app.ui.background_threads import background_threads
from app.ui.ready import ReadyCallbacks
from app.ui.runtime import Report

TURN = 0.0004
"""Seconds that a thread computes on while the window waits for its turn.

Python's own are 0.005. Painting gives the turn away many times, so that a computing thread would
make ten cells take as long as six frames; work in threads takes no longer for it.
"""
log = logging.getLogger(__name__)


def window_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """A loop on Qt's loop that runs all that is ready in one turn of it, as asyncio's own does.

    Its own makes a timer of Qt for each of some thousand steps in every run. Threads make way for
    it quickly, and its own are few and polite.
    """
    sys.setswitchinterval(TURN)
    loop: Any = qasync.QEventLoop(app)
    ready = ReadyCallbacks(app)

    def call_soon(
        callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, loop, context=context)
        ready.add(handle)
        return handle

    def call_soon_threadsafe(
        callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, loop, context=context)
        ready.add_from_thread(handle)
        return handle

    loop.call_soon = call_soon
    loop.call_soon_threadsafe = call_soon_threadsafe
    loop.set_default_executor(background_threads())
    made: asyncio.AbstractEventLoop = loop
    return made


def run(app: QApplication, main: Coroutine[Any, Any, int], report: Report) -> int:
    """Run `main` on an asyncio loop that lives on Qt's loop; its result is the exit code."""
    # The end of the main coroutine ends the program, not the last window that closes.
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: window_loop(app)) as runner:
        runner.get_loop().set_exception_handler(_loop_sink(report))
        return runner.run(main)


def _loop_sink(report: Report) -> Callable[[asyncio.AbstractEventLoop, dict[str, Any]], None]:
    def sink(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            report(error)
        else:
            log.warning("The event loop says: %s", context.get("message", ""))

    return sink


class TerminationSignals(QObject):
    """Turns Ctrl+C and SIGTERM into a call on the window's thread."""

    def __init__(self, on_signal: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_signal = on_signal
        # Python runs signal handlers between two of its own steps, and Qt's loop takes none while
        # it is idle: the byte that arrives here wakes it.
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._earlier = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(
            self._read.fileno(), QSocketNotifier.Type.Read, parent=self
        )
        self._notifier.activated.connect(self._on_byte)

    def _on_byte(self) -> None:
        self._read.recv(64)
        self._on_signal()

    def close(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._earlier)
        self._read.close()
        self._write.close()
