"""One row of the inspector: label, value and where the value comes from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.specification import TBD
from app.ui import theme, tokens
from app.ui.inspector_content import Row, RowKind
from app.ui.widgets.controls import label

SWATCH = 14


class InspectorRow(QWidget):
    """Shows a `Row`; one with a key lights up together with its part of the sketch.

    Args:
        marks: words and explanation of each mark.
        stacked: whether the value stands under its label.

    Signals:
        entered: its key, "" when the mouse leaves.
        chosen: its key was clicked.
        opened: its key was double-clicked, or Enter pressed on it.
    """

    entered = Signal(str)
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self, row: Row, marks: dict[str, tuple[str, str]], *, stacked: bool = False
    ) -> None:
        super().__init__()
        self._row = row
        self._is_stacked = stacked
        self._strength = 0
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.space(2), 2, theme.space(2), 2)
        line.setSpacing(theme.space(2))
        if row.kind is RowKind.COLOUR:
            line.addWidget(Swatch(row.swatch), 0)
        self._fill(line, marks)
        mark = marks[row.mark][0] if row.mark in marks else ""
        self.setAccessibleName(f"{row.label} {row.value} {mark}".strip())
        if row.key:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _fill(self, line: QHBoxLayout, marks: dict[str, tuple[str, str]]) -> None:
        row = self._row
        if row.kind is RowKind.TEXT:
            line.addWidget(label(row.value, wraps=True), 1)
            return
        if row.kind is RowKind.CALLOUT:
            number = label(row.label)
            number.setFont(theme.font(weight=QFont.Weight.Bold))
            number.setMinimumWidth(18)
            number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            number.setProperty("role", "number")
            line.addWidget(number, 0)
            line.addWidget(label(row.value, wraps=True), 1)
            return
        value = label(row.value, wraps=True)
        value.setFont(theme.font(weight=QFont.Weight.DemiBold))
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        about = label(row.label, "muted", wraps=True)
        if self._is_stacked:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(about)
            column.addWidget(value)
            line.addLayout(column, 1)
        else:
            value.setWordWrap(False)
            line.addWidget(about, 1)
            line.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
        if row.value == TBD:
            value.setProperty("chip", "amber")
            value.setToolTip(self.tr("Not known yet: nobody measured, said or confirmed it."))
        elif row.mark in marks:
            words, tip = marks[row.mark]
            badge = MarkBadge(words, confirmed=row.mark == "confirmed")
            badge.setToolTip(tip)
            line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def key(self) -> str:
        return self._row.key

    def light(self, strength: int) -> None:
        """0 as it is, 1 pointed at, 2 chosen."""
        if strength != self._strength:
            self._strength = strength
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._strength and not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.colour("accent_soft" if self._strength == 2 else "hover")
        painter.setBrush(ground if self._strength else Qt.BrushStyle.NoBrush)
        line = QPen(theme.colour("accent"), 1) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)
        painter.setPen(line)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, tokens.SMALL_RADIUS, tokens.SMALL_RADIUS)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.entered.emit(self._row.key)

    def leaveEvent(self, event: QEvent) -> None:
        self.entered.emit("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._row.key:
            self.chosen.emit(self._row.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._row.key:
            self.opened.emit(self._row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._row.key:
            self.opened.emit(self._row.key)
        elif event.key() == Qt.Key.Key_Space and self._row.key:
            self.chosen.emit(self._row.key)
        else:
            super().keyPressEvent(event)


class Swatch(QWidget):
    """A small circle in a colour of the product."""

    def __init__(self, hex_colour: str) -> None:
        super().__init__()
        self._colour = QColor(hex_colour)
        self.setFixedSize(SWATCH + 2, SWATCH + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("outline"), 1))
        painter.setBrush(self._colour)
        painter.drawEllipse(QRectF(1, 1, SWATCH, SWATCH))


class MarkBadge(QWidget):
    """The small mark that says where a value comes from."""

    def __init__(self, words: str, *, confirmed: bool) -> None:
        super().__init__()
        self._words = words
        self._is_confirmed = confirmed
        self._font = theme.font(tokens.SMALL_POINTS - 1.5, QFont.Weight.DemiBold)
        metrics = QFontMetrics(self._font)
        self.setFixedSize(metrics.horizontalAdvance(words) + 10, metrics.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.colour("accent_soft") if self._is_confirmed else Qt.BrushStyle.NoBrush
        ink = "accent_soft" if self._is_confirmed else "outline"
        painter.setBrush(ground)
        painter.setPen(QPen(theme.colour(ink), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -0.5), 3, 3)
        painter.setPen(theme.colour("accent_text" if self._is_confirmed else "muted"))
        painter.setFont(self._font)
        painter.drawText(
            self.rect().adjusted(0, 2, 0, 0), Qt.AlignmentFlag.AlignCenter, self._words
        )
