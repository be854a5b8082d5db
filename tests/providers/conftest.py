from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.providers.asking import Clouds
from tests.providers.loopback import Loopback


@pytest.fixture(scope="session")
def _running() -> Iterator[Loopback]:
    with Loopback() as server:
        yield server


@pytest.fixture
def server(_running: Loopback, monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """A provider on this computer in good health, and the environment that leads to it."""
    _running.forget()
    for name, value in _running.environment().items():
        monkeypatch.setenv(name, value)
    yield _running
    _running.forget()


@pytest.fixture(scope="module")
def clouds(_running: Loopback) -> Iterator[Clouds]:
    made = Clouds()
    yield made
    made.close()


@pytest.fixture
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.providers.resilience.FIRST_WAIT", 0.005)
    monkeypatch.setattr("app.providers.resilience.LONGEST_WAIT", 0.01)
