"""A line for the desktop goes to the notification service of a real session bus, where one is."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from app.ui.desktop_bus import NAME, tell_bus

VARIABLE = "DBUS_SESSION_BUS_ADDRESS"


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A session bus of this test's own."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("there is no dbus-daemon here")
    command = ("dbus-daemon", "--session", "--nofork", "--print-address")
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        assert daemon.stdout is not None
        monkeypatch.setenv(VARIABLE, daemon.stdout.readline().decode().strip())
        yield
        daemon.terminate()


class Service(threading.Thread):
    """A notification service that takes one notification."""

    def __init__(self) -> None:
        super().__init__()
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self.told: tuple[Any, ...] = ()
        self.signature = ""
        self._bus = open_dbus_connection()
        self._bus.send_and_get_reply(message_bus.RequestName(NAME))

    def run(self) -> None:
        from jeepney import HeaderFields, new_method_return

        while not self.told:
            message = self._bus.receive(timeout=5)
            if message.header.fields.get(HeaderFields.member) == "Notify":
                self.told = message.body
                self.signature = message.header.fields[HeaderFields.signature]
                self._bus.send(new_method_return(message, "u", (1,)))
        self._bus.close()


def test_the_notification_service_is_told(bus: None) -> None:
    service = Service()
    service.start()
    assert tell_bus("Tech Pack Studio", "Mug <b>: the front view is ready")
    service.join()
    assert service.signature == "susssasa{sv}i"
    assert service.told[0] == "Tech Pack Studio"
    assert service.told[3:5] == ("Mug <b>: the front view is ready", "")


def test_a_bus_without_such_a_service_is_no_error(bus: None) -> None:
    assert not tell_bus("Tech Pack Studio", "ready")


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=9"])
def test_no_bus_is_no_error(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv(VARIABLE, address)
    assert not tell_bus("Tech Pack Studio", "ready")
