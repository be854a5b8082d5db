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
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._on_bytes(socket))
        if socket.canReadLine():
            self._on_bytes(socket)

    def _on_bytes(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LARGEST_MESSAGE:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        try:
            names = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            socket.abort()
            return
        if isinstance(names, list) and all(isinstance(name, str) for name in names):
            socket.write(TAKEN)
            socket.flush()
            self.files_arrived.emit(tuple(Path(name) for name in names))
