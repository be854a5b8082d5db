"""Whether anything of a call has left this computer, for whoever awaits the call.

A cloud engine waits a good part of its time: for its turn, for a pause that the provider asked
for, for a connection. What is cancelled meanwhile was never asked for and cannot cost anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar


def do_nothing() -> None:
    """What is called where nobody wants to know."""


class Departure:
    """What one call has said of itself so far.

    An engine that says nothing may have sent everything.

    Args:
        told: is called when the call begins to leave.
    """

    def __init__(self, told: Callable[[], None] = do_nothing) -> None:
        self._told = told
        self._is_told = False
        self._has_left = False

    @property
    def may_have_left(self) -> bool:
        """Whether somebody may have got anything of the call."""
        return self._has_left or not self._is_told

    def hold_back(self) -> None:
        """From now on it is told when something leaves; what has left stays so."""
        self._is_told = True

    def leave(self) -> None:
        """The first byte is about to go out."""
        self._has_left = True
        self._told()

    def is_on_its_way(self) -> None:
        """An engine has begun with the call; one that says nothing of it has sent it."""
        if not self._is_told:
            self._told()


_current: ContextVar[Departure | None] = ContextVar("_current", default=None)


@contextmanager
def watched_departure(told: Callable[[], None] = do_nothing) -> Iterator[Departure]:
    """Learn of whatever is called inside whether it has left, and when."""
    departure = Departure(told)
    before = _current.set(departure)
    try:
        yield departure
    finally:
        _current.reset(before)


def hold_back() -> None:
    """Say for an engine that it tells when the call leaves, which it has not yet."""
    if (departure := _current.get()) is not None:
        departure.hold_back()


def departure_of_call() -> Departure | None:
    """The departure of the call that is being made here, None where nobody wants to know."""
    return _current.get()
