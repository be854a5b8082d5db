"""One figure: ours beside its floor, and how they are measured."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured operation.

    Attributes:
        ours, floor: medians in seconds.
        must: the ratio that has to be met, None where only seconds count.
        limit: the seconds that have to be met, None where only the ratio counts.
        unit: of `ours`, `floor` and `limit`: seconds, or "MB".
    """

    key: str
    what: str
    floor_name: str
    ours: float
    floor: float | None
    must: float | None = None
    limit: float | None = None
    unit: str = "s"

    @property
    def ratio(self) -> float | None:
        return None if self.floor is None else self.ours / self.floor

    @property
    def is_met(self) -> bool:
        too_slow = self.must is not None and self.ratio is not None and self.ratio > self.must
        too_long = self.limit is not None and self.ours > self.limit
        return not (too_slow or too_long)


def median_seconds(work: Callable[[], object], rounds: int) -> float:
    """Median wall time of `work`."""
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def in_turns(
    ours: Callable[[], object], floor: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """Medians of two pieces of work measured in turns, so that noise meets both."""
    mine, theirs = [], []
    for _ in range(rounds):
        mine.append(median_seconds(ours, 1))
        theirs.append(median_seconds(floor, 1))
    return statistics.median(mine), statistics.median(theirs)
