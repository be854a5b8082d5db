import gc
import sys
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


def test_modules_are_looked_through_once(qtbot, monkeypatch) -> None:
    collector = GarbageOnThisThread()
    frozen = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(gc.get_count()))
    collector.collect_all()
    collector.collect_all()
    assert len(frozen) == 1
    assert frozen[0][1:] == (0, 0)
    many = {f"module_{number}": gc for number in range(101)}
    monkeypatch.setattr(sys, "modules", sys.modules | many)
    collector.collect_all()
    assert len(frozen) == 2
