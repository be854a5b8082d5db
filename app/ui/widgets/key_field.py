"""The key of an engine: never shown, with the place where it lies."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.storage.secrets import KeySource
from app.ui import theme
from app.ui.widgets.controls import button, label
from app.workflow.engine_access import EngineInfo


class KeyField(QWidget):
    """A masked field, and a line that says where the key is.

    Signals:
        given: the text of a key.
        forget_wanted: the key should be removed.
    """

    given = Signal(str)
    forget_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setAccessibleName(self.tr("Key"))
        self.edit.returnPressed.connect(self._give)
        self.keep = button(self.tr("Keep"), self._give)
        self.forget = button(self.tr("Forget"), self.forget_wanted.emit, kind="link")
        self.place = label("", "small", wraps=True)
        self.edit.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.keep.setEnabled(False)
        line = QHBoxLayout()
        line.setSpacing(theme.space(2))
        line.addWidget(self.edit, 1)
        line.addWidget(self.keep)
        below = QHBoxLayout()
        below.addWidget(self.place, 1)
        below.addWidget(self.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addLayout(line)
        column.addLayout(below)

    def show_engine(self, engine: EngineInfo) -> None:
        """Say where the key of an engine lies."""
        self.edit.clear()
        has_own = engine.key in (KeySource.KEY_RING, KeySource.SESSION)
        self.forget.setVisible(has_own)
        self.edit.setPlaceholderText(
            self.tr("Paste another key") if engine.key else self.tr("Paste the key")
        )
        host = urlsplit(engine.address).hostname or engine.address
        self.place.setText(self._words(engine).format(host))

    def _words(self, engine: EngineInfo) -> str:
        if engine.key is KeySource.KEY_RING:
            return self.tr("The key lies in the key ring of this system, for {} only.")
        if engine.key is KeySource.SESSION:
            return self.tr(
                "This system has no key ring: the key is remembered until the program ends, for {} "
                "only."
            )
        if engine.key is KeySource.ENVIRONMENT:
            return self.tr("The key comes from the environment this program was started in.")
        if engine.needs_key and not engine.has_key_ring:
            return self.tr(
                "There is no key yet. This system has no key ring: it will be remembered until the "
                "program ends, for {} only."
            )
        if engine.needs_key:
            return self.tr("There is no key yet. It will be kept in the key ring, for {} only.")
        return self.tr("Most servers on this computer need no key.")

    def _give(self) -> None:
        text = self.edit.text().strip()
        if text:
            self.edit.clear()
            self.given.emit(text)
