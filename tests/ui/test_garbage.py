import gc
import sys
import threading
import weakref

from app.ui import garbage
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


def test_it_waits_for_a_calm_moment_and_not_for_ever(qtbot, monkeypatch) -> None:
    young, _, _ = gc.get_threshold()
    calm, collected = [False], []
    monkeypatch.setattr(gc, "get_count", lambda: (young + 1, 0, 0))
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(garbage, "INTERVAL_MS", 10)
    monkeypatch.setattr(garbage, "AGAIN_MS", 5)
    collector = GarbageOnThisThread()
    collector.wait_for(lambda: calm[0])
    collector.start()
    try:
        qtbot.wait(100)
        assert collected == []
        calm[0] = True
        qtbot.waitUntil(lambda: bool(collected), timeout=2000)
        calm[0] = False
        qtbot.wait(30)
        collected.clear()
        monkeypatch.setattr(garbage, "PATIENCE", 0.1)
        qtbot.waitUntil(lambda: bool(collected), timeout=2000)
        collector.wait_for(None)
        collected.clear()
        qtbot.waitUntil(lambda: len(collected) > 1, timeout=2000)
    finally:
        collector.stop()
