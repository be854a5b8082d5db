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
    from concurrent.futures import Executor

SPARE = 2
"""Threads beyond the number of processors: some wait for a disk, a device or another process."""

FEWEST = 4
POLITE = 5
"""As of `nice`: such a thread gets a third of the window's share where there is not enough. With
less it would hold the interpreter and not come to its end while other programs are busy."""


def background_threads() -> Executor:
    """Threads for a loop."""
    # Imported when needed: this is not part of the first sight of the window.
    from concurrent.futures import ThreadPoolExecutor

    count = max(FEWEST, (os.cpu_count() or 1) + SPARE)
    return ThreadPoolExecutor(count, thread_name_prefix="background", initializer=_step_back)


def _step_back() -> None:
    # Only Linux has a priority of single threads under this name; elsewhere it is the process's.
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), POLITE)
