"""Whether there is a screen to open a window on; without one Qt would end the process by abort."""

from __future__ import annotations

import os
import sys

X_SOCKETS = "/tmp/.X11-unix/X{}"
FIRST_PORT = 6000
SECONDS = 1.0


def has_display() -> bool:
    """Whether a screen is named, and where it is one of X, whether its server answers."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return x_answers(os.environ.get("DISPLAY", ""))


def x_answers(display: str) -> bool:
    """Whether the X server of a name such as ":0" or "localhost:10.0" takes a connection."""
    # Imported when needed: it takes longer than all else before the first paint of Wayland.
    import socket

    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return False
    if host not in ("", "unix"):
        return _connects(socket.AF_INET, (host.removeprefix("tcp/"), FIRST_PORT + int(number)))
    path = X_SOCKETS.format(number)
    # The first is a name that only Linux knows, for servers whose folder is out of sight.
    return any(_connects(socket.AF_UNIX, one) for one in (f"\0{path}", path))


def _connects(family: int, address: tuple[str, int] | str) -> bool:
    import socket

    with socket.socket(family, socket.SOCK_STREAM) as client:
        client.settimeout(SECONDS)
        try:
            client.connect(address)
        except (OSError, OverflowError):
            return False
    return True
