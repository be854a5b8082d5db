"""Whether this computer has a network, as its system says; nothing is sent to find out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

Reachability = QNetworkInformation.Reachability
OFFLINE = (Reachability.Disconnected, Reachability.Local, Reachability.Site)


class NetworkState(QObject):
    """Follows the system; where it says nothing, nobody is told that there is no network.

    Signals:
        changed: whether there is surely no network.
    """

    changed = Signal(bool)

    def watch(self) -> None:
        """Begin to follow, and say how it is now."""
        feature = QNetworkInformation.Feature.Reachability
        if not QNetworkInformation.loadBackendByFeatures(feature):
            return
        found = QNetworkInformation.instance()
        found.reachabilityChanged.connect(self._on_change)
        self._on_change(found.reachability())

    def _on_change(self, now: Reachability) -> None:
        self.changed.emit(now in OFFLINE)
