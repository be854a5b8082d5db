import gc
import threading
import weakref

from app.ui.garbage import GarbageOnThisThread


class Knot:
    """An object that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


def test_threads_do_not_collect_and_the_timer_does(qtbot) -> None:
    collector = GarbageOnThisThread()
    collector.start()
    try:
        gc.collect()
        knot = Knot()
        gone = weakref.ref(knot)
        del knot
        busy = threading.Thread(target=lambda: [Knot() for _ in range(5000)])
        busy.start()
        busy.join()
        assert gone() is not None
        assert collector.collect_if_due() is not None
        assert gone() is None
    finally:
        collector.stop()
    assert gc.isenabled()
