"""Widgets of many parts that are built in steps, so that the window takes a turn between two."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

Steps = Iterator[None]
"""What is left to build: each step makes some parts and puts them where they belong."""


def finish(steps: Steps) -> None:
    """Take all the steps that are left, for somebody who waits."""
    deque(steps, maxlen=0)
