"""Asks what of a tech pack to make again, how, and says what that costs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.dialogs.frame import Frame
from app.ui.widgets.controls import label, surface
from app.ui.widgets.price_button import PriceButton

PICTURE = QSize(232, 232)


@dataclass(frozen=True, slots=True)
class RedrawWish:
    """What is to be made again, and what should be different."""

    whats: tuple[str, ...]
    instruction: str


class RedrawDialog(Frame):
    """The picture of now beside what should be different.

    Args:
        choices: what can be made again, each with its words; the first is proposed.

    Signals:
        choice_changed: names of what is to be made, so that its price can be shown.
        wished: a RedrawWish.
    """

    choice_changed = Signal(object)
    wished = Signal(object)

    def __init__(
        self,
        title: str,
        choices: tuple[tuple[str, tuple[str, ...]], ...],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent, self.tr("Draw again"), width=620)
        self._choices = choices
        self.picture = QLabel()
        self.instruction = QPlainTextEdit()
        self.draw = PriceButton(primary=True)
        self._note = label("", "small", wraps=True)
        self._is_worthwhile = self._is_priced = False
        self.options = [QRadioButton(words) for words, _ in choices]
        group = QButtonGroup(self)
        for one in self.options:
            group.addButton(one)
            one.toggled.connect(self._on_toggled)
        self._build(title)
        self.options[0].setChecked(True)

    def _build(self, title: str) -> None:
        frame = surface("picture")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(*[theme.space(1)] * 4)
        self.picture.setFixedSize(PICTURE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(self.tr("The picture as it is now"))
        inside.addWidget(self.picture)
        words = QVBoxLayout()
        words.setSpacing(theme.space(2))
        words.addWidget(label(title, "heading"))
        for one in self.options:
            words.addWidget(one)
            one.setVisible(len(self.options) > 1)
        words.addWidget(label(self.tr("What should be different?"), "muted"))
        self.instruction.setPlaceholderText(self.tr("for example: show the zip open"))
        self.instruction.setAccessibleName(self.tr("What should be different"))
        self.instruction.setTabChangesFocus(True)
        self.instruction.textChanged.connect(self._follow_words)
        words.addWidget(self.instruction, 1)
        words.addWidget(self._note)
        kept = self.tr("The picture of now stays as a version and can be restored.")
        words.addWidget(label(kept, "small", wraps=True))
        line = QHBoxLayout()
        line.setSpacing(theme.space(4))
        line.addWidget(frame, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.body.addLayout(line)
        self.add_close(self.tr("Cancel"))
        self.draw.setDefault(True)
        self._buttons.addWidget(self.draw)
        self.draw.show_offer(self.tr("Draw again"), "")
        self.draw.setEnabled(False)
        self.draw.clicked.connect(lambda *_: self._on_draw())
        self.instruction.setFocus()

    @property
    def whats(self) -> tuple[str, ...]:
        """What is chosen to be made again."""
        for one, (_, whats) in zip(self.options, self._choices, strict=True):
            if one.isChecked():
                return whats
        return self._choices[0][1]

    def show_picture(self, pixmap: QPixmap) -> None:
        """Show the picture as it is now."""
        ratio = self.devicePixelRatioF()
        scaled = pixmap.scaled(
            PICTURE * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        self.picture.setPixmap(scaled)

    def show_price(self, price: str, *, is_worthwhile: bool) -> None:
        """Say what the choice costs; only then can it be asked for.

        Args:
            price: in words.
            is_worthwhile: whether it may come out differently without an instruction too.
        """
        self.draw.show_offer(self.tr("Draw again"), price)
        self._is_worthwhile = is_worthwhile
        self._note.setText(
            self.tr("It may stay empty.")
            if is_worthwhile
            else self.tr("Left empty, nothing would change: the same words give the same picture.")
        )
        self._is_priced = True
        self._follow_words()

    def _follow_words(self) -> None:
        has_words = bool(self.instruction.toPlainText().strip())
        self.draw.setEnabled(self._is_priced and (self._is_worthwhile or has_words))

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self._is_priced = False
            self.draw.setEnabled(False)
            self.choice_changed.emit(self.whats)

    def _on_draw(self) -> None:
        self.wished.emit(RedrawWish(self.whats, self.instruction.toPlainText().strip()))
        self.accept()
