"""The threads that work for the window: few, and behind it in line for the processor.

While results arrive each of them is stored, checked and made small. Ten threads that do so take
turns with the window's own, which then waits longer than a person overlooks.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

SPARE = 2
"""Threads beyond the number of processors: some wait for a disk, a device or another process."""

FEWEST = 4
LAST = 19
"""The priority that is behind all others."""

POLITE = 1
"""As of `nice`: such a thread gets four fifths of the window's share where there is not enough.
With less it would hold the interpreter and not come to its end while others are busy, and what it
stores is what the next call to an engine waits for."""


def background_threads() -> Executor:
    """Threads for a loop, behind the one that asks for them."""
    # Imported when needed: this is not part of the first sight of the window.
    from concurrent.futures import ThreadPoolExecutor

    count = max(FEWEST, (os.cpu_count() or 1) + SPARE)
    return ThreadPoolExecutor(count, thread_name_prefix="background", initializer=_behind_this())


def _behind_this() -> Callable[[], None]:
    """What makes a thread a polite one where threads have priorities: on Linux alone."""
    if sys.platform != "linux":
        return lambda: None
    place = min(LAST, os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) + POLITE)
    return lambda: os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), place)
