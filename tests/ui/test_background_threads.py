import os
import sys
import threading
import time

import pytest

from app.ui.background_threads import FEWEST, background_threads
from app.ui.runtime import in_thread


def niceness() -> int:
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


@pytest.mark.skipif(sys.platform != "linux", reason="threads have priorities on Linux alone")
def test_what_runs_beside_the_window_is_behind_it_in_line(aio) -> None:
    async def work() -> tuple[int, int]:
        return niceness(), await in_thread(niceness)

    window, beside = aio(work())
    assert beside > window


def test_they_are_few_and_one_that_waits_does_not_stop_the_others() -> None:
    most = max(FEWEST, (os.cpu_count() or 1) + 2)
    gate = threading.Event()
    with background_threads() as threads:
        waiting = [threads.submit(gate.wait) for _ in range(FEWEST - 1)]
        assert threads.submit(lambda: "done").result(5) == "done"
        many = [threads.submit(time.sleep, 0.001) for _ in range(50)]
        names = {one.name for one in threading.enumerate() if one.name.startswith("background")}
        gate.set()
        assert all(one.result(5) for one in waiting)
        assert [one.result(5) for one in many] == [None] * 50
    assert len(names) <= most
