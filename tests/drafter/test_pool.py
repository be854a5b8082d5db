import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.drafter.errors import DrafterError
from app.drafter.pool import DrafterPool
from app.drafter.worker import DrawRequest, perform

PLAIN = DrawRequest("a navy blorfing 90 mm high", size=96)


@pytest.fixture(scope="module")
def pool() -> Iterator[DrafterPool]:
    made = DrafterPool(workers=1)
    made.start()
    yield made
    made.close()


def worker_id(pool: DrafterPool) -> int:
    (seat,) = pool._seats
    return next(iter(seat.start()._processes))


def is_running(process: int) -> bool:
    try:
        text = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False
    return text.rpartition(")")[2].split()[0] not in "ZX"


def test_a_worker_draws_what_this_process_draws(pool: DrafterPool) -> None:
    result = pool.submit(PLAIN).result(60)
    assert result.png == perform(PLAIN).png
    assert result.drawing is None


def test_sketches_and_facts_come_back_whole(pool: DrafterPool) -> None:
    sketch = pool.submit(DrawRequest(PLAIN.description, task="sketch", size=96)).result(60)
    assert sketch.drawing is not None
    assert sketch.svg is not None
    assert sketch.svg.startswith("<svg")
    assert sketch.drawing.anchors
    facts = pool.submit(DrawRequest(PLAIN.description, task="facts")).result(60).facts
    assert facts is not None
    assert "front" in facts.parts[0].seen_in


def test_a_refusal_keeps_its_words(pool: DrafterPool) -> None:
    with pytest.raises(DrafterError, match="no close-up named lid"):
        pool.submit(DrawRequest(PLAIN.description, task="shot", shot="lid")).result(60)
    with pytest.raises(DrafterError):
        pool.submit(DrawRequest("")).result(60)


def test_what_waits_can_be_cancelled(pool: DrafterPool) -> None:
    async def work() -> tuple[bool, int]:
        first = asyncio.create_task(pool.draw(DrawRequest(PLAIN.description, size=640)))
        second = asyncio.create_task(pool.draw(DrawRequest(PLAIN.description, size=700)))
        await asyncio.sleep(0)
        second.cancel()
        result = await first
        await asyncio.gather(second, return_exceptions=True)
        assert result.png is not None
        # What is drawn after it shows that the queue has passed the cancelled one.
        await pool.draw(PLAIN)
        return second.cancelled(), len(pool._waiting)

    assert asyncio.run(work()) == (True, 0)


def test_a_dead_worker_is_replaced(pool: DrafterPool) -> None:
    pool.submit(PLAIN).result(60)
    old = worker_id(pool)
    os.kill(old, signal.SIGKILL)
    assert pool.submit(PLAIN).result(60).png == perform(PLAIN).png
    assert worker_id(pool) != old


def test_closing_ends_the_worker_and_refuses_more() -> None:
    pool = DrafterPool(workers=1)
    pool.start()
    process = worker_id(pool)
    waiting = pool.submit(PLAIN)
    pool.close()
    with pytest.raises((DrafterError, asyncio.CancelledError)):
        waiting.result(20)
    with pytest.raises(DrafterError, match="closed"):
        pool.submit(PLAIN)
    _wait_for_end([process])


def test_no_worker_outlives_a_killed_parent() -> None:
    code = (
        "from app.drafter.pool import DrafterPool\n"
        "import sys, time\n"
        "if __name__ == '__main__':\n"
        "    pool = DrafterPool(2)\n"
        "    pool.start()\n"
        "    ids = [next(iter(seat.start()._processes)) for seat in pool._seats]\n"
        "    for seat in pool._seats:\n"
        "        seat.start().submit(abs, 1).result()\n"
        "    print(*ids, flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        workers = [int(text) for text in parent.stdout.readline().split()]
        assert len(workers) == 2
        assert all(is_running(process) for process in workers)
        parent.kill()
    _wait_for_end(workers)


def _wait_for_end(processes: list[int]) -> None:
    deadline = time.monotonic() + 15
    while any(is_running(process) for process in processes):
        assert time.monotonic() < deadline, "a worker is still running"
        time.sleep(0.05)


@pytest.mark.skipif(
    sys.platform != "linux" or "DISPLAY" in os.environ, reason="only Linux can hide its OpenGL"
)
def test_without_opengl_the_person_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("__EGL_VENDOR_LIBRARY_FILENAMES", os.devnull)
    blind = DrafterPool(workers=1)
    with pytest.raises(DrafterError, match="stopped twice") as caught:
        blind.submit(PLAIN).result(60)
    blind.close()
    assert "OpenGL" in caught.value.hint
