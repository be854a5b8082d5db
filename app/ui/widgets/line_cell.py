"""Paints a line of a list: a dot for how it stands, then words in columns, each shortened."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import theme, tokens

Index = QModelIndex | QPersistentModelIndex
WIDTH = 320
DOT = 3.5


@dataclass(frozen=True, slots=True)
class Words:
    """A text, its colour token, and from where to where within the row it may stand."""

    text: str
    token: str
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Line:
    """What one row shows.

    Attributes:
        dot: token of the colour of the dot.
        icon: name of an icon that something can be done with, at the right end.
    """

    dot: str
    words: tuple[Words, ...]
    icon: str = ""


class LineCell(QStyledItemDelegate):
    """Subclasses say what a row shows.

    Attributes:
        HEIGHT: of each row.
        DOT_LEFT: where the centre of the dot stands.
        ICON: side of the icon.
    """

    HEIGHT = 28
    DOT_LEFT = 24
    ICON = 16

    def line(self, index: Index, place: QRect) -> Line | None:
        """What the row of `index` shows within `place`, None for nothing."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH, self.HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        line = self.line(index, rect)
        if line is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(line.dot))
        centre = QPointF(rect.left() + self.DOT_LEFT, rect.center().y() + 1)
        painter.drawEllipse(centre, DOT, DOT)
        painter.setFont(theme.font(tokens.TEXT_POINTS))
        for one in line.words:
            self._paint_words(painter, rect, one)
        if line.icon:
            icon = theme.icon_pixmap(line.icon, "muted", self.ICON)
            painter.drawPixmap(self.icon_place(rect), icon)
        painter.restore()

    @staticmethod
    def _paint_words(painter: QPainter, rect: QRect, one: Words) -> None:
        room = QRect(one.left, rect.top(), one.right - one.left, rect.height())
        painter.setPen(theme.colour(one.token))
        shown = painter.fontMetrics().elidedText(
            one.text, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def icon_place(self, rect: QRect) -> QRect:
        """Where the icon of a row stands."""
        top = rect.center().y() - self.ICON // 2 + 1
        return QRect(rect.right() - 30, top, self.ICON, self.ICON)
