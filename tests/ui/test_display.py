"""A screen that is named and does not answer is none."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from app.ui import display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X is asked on Linux")


@pytest.fixture
def screens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which X servers listen, and no screen that is named."""
    monkeypatch.setattr(display, "X_SOCKETS", str(tmp_path / "X{}"))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_a_server_that_listens_is_a_screen(screens: Path, monkeypatch) -> None:
    monkeypatch.setenv("DISPLAY", ":7.0")
    assert not display.has_display()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(screens / "X7"))
        server.listen()
        assert display.has_display()


@pytest.mark.parametrize("named", ["", ":", "nonsense", ":x", "localhost:59999"])
def test_what_is_no_screen(screens: Path, monkeypatch, named: str) -> None:
    monkeypatch.setenv("DISPLAY", named)
    assert not display.has_display()


@pytest.mark.parametrize("name", ["WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_another_kind_of_screen_is_believed(screens: Path, monkeypatch, name: str) -> None:
    monkeypatch.setenv(name, "wayland-0")
    assert display.has_display()
