"""The window gets its turn while a thread computes."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from app.ui.loop import TURN

OF_PYTHON = 0.005


@pytest.fixture
def of_python() -> Iterator[None]:
    """Threads that take turns as Python lets them."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(OF_PYTHON)
    yield
    sys.setswitchinterval(before)


def test_a_computing_thread_makes_way_for_the_window(
    of_python: None, aio: Callable[[Any], Any]
) -> None:
    async def story() -> float:
        await asyncio.sleep(0)
        return sys.getswitchinterval()

    assert aio(story()) == pytest.approx(TURN)
    assert TURN < OF_PYTHON / 10
