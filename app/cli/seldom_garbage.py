"""Lets Python's garbage collector run seldom, and never over what a start has loaded."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = 20_000
"""Objects more than were freed before the young are looked through; Python's own are 700, which
a run of a product makes seventy times, and each time stops every thread."""


@contextmanager
def seldom_garbage() -> Iterator[None]:
    """Run a command, or what measures one: it ends long before garbage could fill the memory."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(SELDOM, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
