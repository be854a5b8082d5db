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


def test_what_is_not_young_is_looked_through_seldom(qtbot, monkeypatch) -> None:
    young, middle, whole = gc.get_threshold()
    collector = GarbageOnThisThread()
    done: list[int] = []
    monkeypatch.setattr(gc, "collect", done.append)
    for counts in ((young, 0, 0), (young + 1, 2 * middle, 0), (0, 5 * middle, whole)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collector.collect_if_due()
    assert done == [0, 1]
    monkeypatch.setattr(gc, "get_count", lambda: (young + 1, 5 * middle, whole + 1))
    assert collector.collect_if_due() == 2


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
