"""While a command runs the collector has little to do, and afterwards as much as before."""

from __future__ import annotations

import gc
import weakref

import pytest

from app.cli.seldom_garbage import SELDOM, seldom_garbage


class Loop:
    """Keeps itself alive."""

    def __init__(self) -> None:
        self.own = self


def test_what_lives_is_set_aside_and_comes_back() -> None:
    before = gc.get_threshold(), gc.get_freeze_count()
    with seldom_garbage():
        assert gc.get_threshold()[0] == SELDOM
        assert gc.get_freeze_count() > before[1]
    assert (gc.get_threshold(), gc.get_freeze_count()) == before


def test_garbage_of_the_command_itself_is_still_collected() -> None:
    with seldom_garbage():
        gone = weakref.ref(Loop())
        gc.collect()
        assert gone() is None


def test_a_command_that_fails_leaves_it_as_it_was() -> None:
    before = gc.get_threshold()
    with pytest.raises(ZeroDivisionError), seldom_garbage():
        raise ZeroDivisionError
    assert gc.get_threshold() == before
