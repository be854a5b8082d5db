"""Says something through the notification service of the desktop, where there is one on D-Bus."""

from __future__ import annotations

import logging
import sys

NAME = "org.freedesktop.Notifications"
PLACE = "/org/freedesktop/Notifications"
SECONDS = 3.0
"""A service that has to be started first may take a moment; nobody waits longer for it."""
log = logging.getLogger(__name__)


def tell_bus(program: str, text: str) -> bool:
    """Show one line, as the Desktop Notifications Specification 1.2 wants it; blocks.

    Returns:
        Whether a service took it.
    """
    if sys.platform != "linux":
        return False
    # Imported when needed: the window opens without it.
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    service = DBusAddress(PLACE, bus_name=NAME, interface=NAME)
    # The text is the summary, which no service reads as markup, as some do the body.
    body: tuple[object, ...] = (program, 0, "", text, "", [], {}, -1)
    try:
        with open_dbus_connection() as bus:
            call = new_method_call(service, "Notify", "susssasa{sv}i", body)
            answer = bus.send_and_get_reply(call, timeout=SECONDS)
    except (OSError, KeyError, RuntimeError, ValueError) as error:
        log.info("There is no session bus: %s", type(error).__name__)
        return False
    return bool(answer.header.message_type is MessageType.method_return)
