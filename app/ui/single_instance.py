"""One window for each library: a second start hands its files to the first and ends."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 1000
LARGEST_MESSAGE = 64 * 1024
TAKEN = b"taken\n"


def server_name(root: Path) -> str:
    """The name under which the window of this library listens."""
    whole = str(root.expanduser().resolve())
    return f"techpack-studio-{hashlib.sha256(whole.encode()).hexdigest()[:20]}"


def hand_over(root: Path, files: Sequence[Path]) -> bool:
    """Give the files to the window that has this library open.

    Returns:
        Whether there is one and it has taken them.
    """
    socket = QLocalSocket()
    socket.connectToServer(server_name(root))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    message = json.dumps([str(path.absolute()) for path in files])
    socket.write(message.encode() + b"\n")
    socket.flush()
    # A window that hangs must not swallow the files.
    answered = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()) == TAKEN
    socket.disconnectFromServer()
    return answered


class SingleInstance(QObject):
    """Listens for later starts of the program with the same library.

    Signals:
        files_arrived: a tuple of paths, empty when the program was merely started again.
    """

    files_arrived = Signal(object)

    def __init__(self, root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = server_name(root)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Start listening; the library's lock says that no other window can be alive."""
        if self._server.listen(self._name):
            return True
        # Nobody answered before, so this is what a crash left behind.
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        self._server.close()

    def _on_connection(self) -> None:
        visitor = _Visitor(self._server.nextPendingConnection(), self)
        visitor.brought.connect(self.files_arrived.emit)
        visitor.listen()


class _Visitor(QObject):
    """One later start of the program at the door.

    Signals:
        brought: a tuple of paths.
    """

    brought = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)

    def listen(self) -> None:
        self._socket.readyRead.connect(self._on_bytes)
        self._socket.disconnected.connect(self.deleteLater)
        self._on_bytes()

    def _on_bytes(self) -> None:
        if self._socket.bytesAvailable() > LARGEST_MESSAGE:
            self._socket.disconnectFromServer()
        elif self._socket.canReadLine():
            self._take(bytes(self._socket.readLine().data()))

    def _take(self, line: bytes) -> None:
        paths = _paths(line)
        if paths is None:
            self._socket.disconnectFromServer()
            return
        self._socket.write(TAKEN)
        self._socket.flush()
        self.brought.emit(paths)


def _paths(line: bytes) -> tuple[Path, ...] | None:
    """The files that a message names, None where it is none of ours."""
    try:
        names = json.loads(line)
    except ValueError:
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return tuple(Path(name) for name in names)
