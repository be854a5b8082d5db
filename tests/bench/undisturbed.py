"""Picks the runs in which the host left this machine alone; the others tell of the host.

A virtual machine borrows its processors, and whoever lends them takes them back at times: a run of
two seconds then takes three. The kernel counts for how long (`steal` in proc(5)).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

STAT = Path("/proc/stat")
STEAL = 8
"""Which number of the first line counts what was taken away, in ticks, of all processors."""


def stolen_seconds() -> float:
    """Seconds of processor that were taken away so far; 0 where the kernel does not count them."""
    try:
        ticks = int(STAT.read_text("ascii").split(maxsplit=STEAL + 1)[STEAL])
    except (OSError, ValueError, IndexError):
        return 0.0
    return ticks / os.sysconf("SC_CLK_TCK")


class Undisturbed:
    """Runs of the same thing, until enough of them were left alone.

    Args:
        wanted: runs that count.
        at_most: runs that are tried for it; then those count that were disturbed least.
        calm: seconds that may be taken away from a run that was left alone.
    """

    def __init__(self, wanted: int, *, at_most: int, calm: float) -> None:
        self._wanted = wanted
        self._at_most = at_most
        self._calm = calm
        self._stolen: list[float] = []

    @property
    def is_enough(self) -> bool:
        """Whether no further run is needed."""
        calm = sum(one <= self._calm for one in self._stolen)
        return calm >= self._wanted or len(self._stolen) >= self._at_most

    @contextmanager
    def run(self) -> Iterator[None]:
        """Note what is taken away meanwhile."""
        before = stolen_seconds()
        yield
        self._stolen.append(stolen_seconds() - before)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The runs that count, by their place in the order in which they were made."""
        places = sorted(range(len(self._stolen)), key=lambda place: self._stolen[place])
        return tuple(sorted(places[: self._wanted]))

    @property
    def note(self) -> str:
        """How many were made, and how much was taken away from those that count."""
        worst = max(self._stolen[place] for place in self.chosen)
        return f"{len(self.chosen)} of {len(self._stolen)} runs, ≤ {worst * 1000:.0f} ms stolen"
