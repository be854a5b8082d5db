"""The one place where asyncio meets Qt: the loop, the tasks of the window, and where errors end."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Coroutine
from contextvars import Context
from types import TracebackType
from typing import Any, TypeVar, cast

import qasync
from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

from app.domain.errors import AppError

T = TypeVar("T")
Report = Callable[[BaseException], None]
GRACE = 2.0
"""Seconds that tasks get to clean up when the window closes."""

LAST_RESORT = 2.7
"""Seconds after which the process ends whatever it waits for."""

log = logging.getLogger(__name__)


class TaskScope:
    """Keeps the tasks of the window and reads in one place how each of them ended."""

    def __init__(self, *, on_error: Callable[[AppError], None], on_unexpected: Report) -> None:
        self._on_error = on_error
        self._on_unexpected = on_unexpected
        self._tasks: set[asyncio.Task[Any]] = set()
        self._is_closed = False

    def send_errors_to(self, on_error: Callable[[AppError], None]) -> None:
        """From now on show what people can be told there."""
        self._on_error = on_error

    def start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run `work`; an AppError becomes a notice, a cancellation nothing, the rest a report."""
        if self._is_closed:
            work.close()
            return cast("asyncio.Task[T]", _NeverRun())
        task = asyncio.get_running_loop().create_task(work)
        # The loop keeps only a weak reference.
        self._tasks.add(task)
        task.add_done_callback(self._settle)
        return task

    def _settle(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, AppError):
            self._on_error(error)
        elif error is not None:
            self._on_unexpected(error)

    @property
    def running(self) -> int:
        return len(self._tasks)

    async def aclose(self) -> None:
        """Cancel everything and wait for it to clean up, two seconds at most.

        What is started from now on does not run: a late paint or timer must do no harm.
        """
        self._is_closed = True
        waiting = {task for task in self._tasks if task is not asyncio.current_task()}
        for task in waiting:
            task.cancel()
        if waiting:
            await asyncio.wait(waiting, timeout=GRACE)


class _NeverRun:
    """Stands for a task that was asked for after the end."""

    def cancel(self) -> bool:
        return False

    def cancelled(self) -> bool:
        return True

    def done(self) -> bool:
        return True


def window_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """A loop on Qt's loop, which spends no time on finding out what kind of function a step is.

    Half of what the loop itself takes goes there, with some thousand steps in every run.
    """
    loop: Any = qasync.QEventLoop(app)
    add = loop._add_callback  # noqa: SLF001 - what its own `call_soon` ends in

    def call_soon(
        callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        handle: asyncio.Handle = add(asyncio.Handle(callback, args, loop, context=context))
        return handle

    loop.call_soon = call_soon
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


def install_sinks(report: Report) -> None:
    """Send what no one caught to `report`: from slots and timers, and from threads to the log."""

    def from_slot(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        report(error)

    def from_thread(failure: threading.ExceptHookArgs) -> None:
        log.error("A thread failed", exc_info=failure.exc_value)

    sys.excepthook = from_slot
    threading.excepthook = from_thread


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


def end_process_soon(code: int = 0) -> threading.Timer:
    """End the process even where a thread does not come back.

    Everything that counts is committed at once, and what a run leaves behind is settled when the
    library is opened again, so an abrupt end costs nothing.
    """
    timer = threading.Timer(LAST_RESORT, lambda: os._exit(code))
    timer.daemon = True
    timer.start()
    return timer
