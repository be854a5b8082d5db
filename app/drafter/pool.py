"""Worker processes that draw, started in the background and replaced when they die."""

import asyncio
import multiprocessing
import threading
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass

from app.drafter import worker
from app.drafter.errors import DrafterError
from app.drafter.worker import DrawRequest, DrawResult

_TRIES = 2


@dataclass(slots=True, eq=False)
class _Job:
    request: DrawRequest
    answer: Future[DrawResult]
    tries: int = 0


class _Seat:
    """One worker process; a new one takes its place when it dies."""

    def __init__(self) -> None:
        self._executor: ProcessPoolExecutor | None = None
        self.job: _Job | None = None

    def start(self) -> ProcessPoolExecutor:
        if self._executor is None:
            self._executor = ProcessPoolExecutor(
                max_workers=1,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=worker.follow_parent,
            )
        return self._executor

    def drop(self) -> None:
        executor, self._executor = self._executor, None
        if executor is None:
            return
        # The process must not outlive the pool, and a frame in work is not worth waiting for.
        for process in list((executor._processes or {}).values()):  # noqa: SLF001 - no public way before 3.14
            process.terminate()
        executor.shutdown(wait=False, cancel_futures=True)


class DrafterPool:
    """Draws requests in `workers` processes, in the order they came.

    Jobs wait here, not in the executors, so that one that has not begun can be cancelled.
    Safe to use from any thread.
    """

    def __init__(self, workers: int = 2) -> None:
        self._lock = threading.RLock()
        self._seats = [_Seat() for _ in range(workers)]
        self._waiting: deque[_Job] = deque()
        self._is_closed = False

    def start(self) -> None:
        """Start the processes without waiting for them: after the window shows."""
        with self._lock:
            for seat in self._seats:
                if not self._is_closed:
                    seat.start().submit(worker.warm_up)

    def submit(self, request: DrawRequest) -> Future[DrawResult]:
        """Queue a request; the future can be cancelled until its drawing begins."""
        job = _Job(request, Future())
        with self._lock:
            if self._is_closed:
                raise DrafterError("The drawing engine is closed.")
            self._waiting.append(job)
        self._dispatch()
        return job.answer

    async def draw(self, request: DrawRequest) -> DrawResult:
        """Draw one request; cancelling the task takes it out of the queue.

        Raises DrafterError for what cannot be drawn.
        """
        return await asyncio.wrap_future(self.submit(request))

    def close(self) -> None:
        """Cancel what waits and end the processes."""
        with self._lock:
            self._is_closed = True
            waiting, self._waiting = list(self._waiting), deque()
            working = [seat.job for seat in self._seats if seat.job is not None]
            for seat in self._seats:
                seat.job = None
                seat.drop()
        for job in waiting:
            job.answer.cancel()
        for job in working:
            if not job.answer.done():
                job.answer.set_exception(DrafterError("The drawing engine was closed."))

    def _dispatch(self) -> None:
        """Give waiting jobs to free seats."""
        with self._lock:
            for seat in self._seats:
                while seat.job is None and self._waiting:
                    job = self._waiting.popleft()
                    # A job that is tried again runs already; one that was cancelled is left out.
                    if job.tries or job.answer.set_running_or_notify_cancel():
                        self._hand_over(seat, job)

    def _hand_over(self, seat: _Seat, job: _Job) -> None:
        seat.job = job
        job.tries += 1
        try:
            done = seat.start().submit(worker.perform, job.request)
        except (BrokenProcessPool, RuntimeError):
            # The process died while it had nothing to do.
            seat.drop()
            done = seat.start().submit(worker.perform, job.request)
        done.add_done_callback(lambda future: self._finish(seat, job, future))

    def _finish(self, seat: _Seat, job: _Job, done: Future[DrawResult]) -> None:
        with self._lock:
            if seat.job is not job:
                return
            seat.job = None
            error = None if done.cancelled() else done.exception()
            died = done.cancelled() or isinstance(error, BrokenProcessPool)
            if died:
                seat.drop()
            if died and job.tries < _TRIES:
                self._waiting.appendleft(job)
        if died and job.tries >= _TRIES:
            error = DrafterError(
                "The drawing engine stopped twice while it drew this.",
                "It needs OpenGL (on Linux: libegl1 and Mesa); update the graphics driver, "
                "or change the description.",
            )
        if error is not None and (not died or job.tries >= _TRIES):
            job.answer.set_exception(error)
        elif not died:
            job.answer.set_result(done.result())
        self._dispatch()
