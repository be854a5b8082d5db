"""The small form over a sketch in which a callout gets its words and its kind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.domain.sketches.callout_edits import LONGEST_TEXT
from app.domain.sketches.callouts import CalloutKind
from app.ui import theme

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CalloutForm(QFrame):
    """Kind and words of one callout; Enter takes them, Escape leaves all as it was.

    Signals:
        accepted: the words and the CalloutKind.
        dismissed: nothing is to be changed.
    """

    accepted = Signal(str, object)
    dismissed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("surface", "card")
        self.setAutoFillBackground(True)
        self._kinds = QComboBox(self)
        for kind, words in self._kind_words().items():
            self._kinds.addItem(words, kind)
        self._kinds.setAccessibleName(self.tr("Kind of callout"))
        self._words = QLineEdit(self)
        self._words.setMaxLength(LONGEST_TEXT)
        self._words.setPlaceholderText(self.tr("What a factory should know"))
        self._words.setAccessibleName(self.tr("Words of the callout"))
        self._words.setMinimumWidth(220)
        self._take = QPushButton(self.tr("Save"), self)
        self._take.setProperty("kind", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(*[theme.space(2)] * 4)
        row.setSpacing(theme.space(2))
        row.addWidget(self._kinds)
        row.addWidget(self._words, 1)
        row.addWidget(self._take)
        self._take.clicked.connect(self._on_taken)
        self._words.returnPressed.connect(self._on_taken)
        for part in (self._kinds, self._words, self._take):
            part.installEventFilter(self)
        self.hide()

    def _kind_words(self) -> dict[CalloutKind, str]:
        return {
            CalloutKind.NOTE: self.tr("Note"),
            CalloutKind.MATERIAL: self.tr("Material"),
            CalloutKind.CONSTRUCTION: self.tr("Construction"),
            CalloutKind.HARDWARE: self.tr("Hardware"),
            CalloutKind.COLOUR: self.tr("Colour"),
            CalloutKind.DIMENSION: self.tr("Dimension"),
        }

    def ask(self, at: QPoint, text: str = "", kind: CalloutKind = CalloutKind.NOTE) -> None:
        """Show the form near a point of the parent, inside of it."""
        self._words.setText(text)
        self._kinds.setCurrentIndex(max(0, self._kinds.findData(kind)))
        self.adjustSize()
        room = self._over.rect().adjusted(8, 8, -8, -8)
        left = min(max(at.x() - self.width() // 2, room.left()), room.right() - self.width())
        top = at.y() + 20
        if top + self.height() > room.bottom():
            top = at.y() - 20 - self.height()
        self.move(max(left, room.left()), max(top, room.top()))
        self.show()
        self.raise_()
        self._words.selectAll()
        self._words.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() is QEvent.Type.KeyPress and key == Qt.Key.Key_Escape:
            self.dismiss()
            return True
        if event.type() is QEvent.Type.KeyPress and key in ENTER and watched is not self._words:
            self._on_taken()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the fields leave, the drawing below would take: Enter opens the form once more, and
        # the arrows move the callout.
        event.accept()

    def dismiss(self) -> None:
        """Close without a change."""
        if self.isVisible():
            self.hide()
            self.dismissed.emit()

    def _on_taken(self) -> None:
        words = self._words.text().strip()
        if not words:
            self._words.setFocus()
            return
        self.hide()
        # Qt hands a StrEnum back as a plain string.
        self.accepted.emit(words, CalloutKind(self._kinds.currentData()))
