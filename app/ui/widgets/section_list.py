"""The list of sections beside a page: title, how many rows, what is still open in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import theme, tokens

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
HEIGHT = 34
WIDTH = 172


@dataclass(frozen=True, slots=True)
class Section:
    """One section.

    Attributes:
        rows: how many it has, None where that says nothing.
        open: values to confirm; missing: what a factory would miss; wrong: what contradicts.
        starts_group: whether a hairline stands above it.
    """

    id: str
    title: str
    rows: int | None = None
    open: int = 0
    missing: int = 0
    wrong: int = 0
    starts_group: bool = False


class SectionRole(IntEnum):
    SECTION = Qt.ItemDataRole.UserRole.value


class SectionModel(QAbstractListModel):
    """Sections; showing the same ones with other figures changes only these."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[Section, ...] = ()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._sections)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._sections):
            return None
        section = self._sections[index.row()]
        if role == SectionRole.SECTION:
            return section
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return section.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.words(section)
        return None

    def words(self, section: Section) -> str:
        """The figures of a section in words."""
        parts = [section.title]
        if section.rows is not None:
            parts.append(self.tr("%n row(s)", "", section.rows))
        if section.wrong:
            parts.append(self.tr("{} wrong").format(section.wrong))
        if section.open:
            parts.append(self.tr("{} to confirm").format(section.open))
        if section.missing:
            parts.append(self.tr("{} missing").format(section.missing))
        return " · ".join(parts)

    def show(self, sections: Sequence[Section]) -> None:
        """Become these sections."""
        wanted = tuple(sections)
        if [one.id for one in wanted] != [one.id for one in self._sections]:
            self.beginResetModel()
            self._sections = wanted
            self.endResetModel()
            return
        before, self._sections = self._sections, wanted
        for row, (was, now) in enumerate(zip(before, wanted, strict=True)):
            if was != now:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, section_id: str) -> int:
        return [one.id for one in self._sections].index(section_id)


class SectionList(QListView):
    """Shows sections one under the other.

    Signals:
        chosen: id of the section that is to be shown.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sections = SectionModel(self)
        self.setModel(self.sections)
        self.setItemDelegate(_SectionCell(self))
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Sheets"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.selectionModel().currentChanged.connect(self._on_current)

    def choose(self, section_id: str) -> None:
        """Make a section the current one."""
        self.setCurrentIndex(self.sections.index(self.sections.row_of(section_id)))

    def _on_current(self, current: Index, _before: Index) -> None:
        section = current.data(SectionRole.SECTION)
        if isinstance(section, Section):
            self.chosen.emit(section.id)


class _SectionCell(QStyledItemDelegate):
    """Title on the left, the most urgent figure on the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        section = index.data(SectionRole.SECTION)
        above = theme.space(3) if isinstance(section, Section) and section.starts_group else 0
        return QSize(WIDTH, HEIGHT + above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        section = index.data(SectionRole.SECTION)
        if not isinstance(section, Section):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole: QRect = option.rect
        rect = whole
        if section.starts_group:
            painter.setPen(QPen(theme.colour("hairline"), 1))
            middle = whole.top() + theme.space(3) // 2
            painter.drawLine(whole.left() + 12, middle, whole.right() - 12, middle)
            rect = whole.adjusted(0, theme.space(3), 0, 0)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, state, selected=selected)
        right = self._paint_figure(painter, rect, section)
        weight = QFont.Weight.DemiBold if selected else QFont.Weight.Normal
        painter.setFont(theme.font(tokens.TEXT_POINTS, weight))
        painter.setPen(theme.colour("accent_text" if selected else "text"))
        room = QRect(rect.left() + 14, rect.top(), right - rect.left() - 20, rect.height())
        text = painter.fontMetrics().elidedText(
            section.title, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, selected: bool
    ) -> None:
        inner = QRectF(rect).adjusted(6, 2, -6, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour("accent_soft" if selected else "hover"))
            painter.drawRoundedRect(inner, tokens.SMALL_RADIUS, tokens.SMALL_RADIUS)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, tokens.SMALL_RADIUS, tokens.SMALL_RADIUS)

    def _paint_figure(self, painter: QPainter, rect: QRect, section: Section) -> int:
        """The figure at the right end; where it begins."""
        painter.setFont(theme.font(tokens.SMALL_POINTS))
        metrics = painter.fontMetrics()
        if section.wrong or section.open:
            text = str(section.open or section.wrong)
            ink, ground = ("amber", "amber_soft") if section.open else ("red", "red_soft")
            width = max(metrics.horizontalAdvance(text) + 12, 20)
            pill = QRectF(rect.right() - 14 - width, rect.center().y() - 8.5, width, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(pill, 9, 9)
            if section.wrong and section.open:
                painter.setBrush(theme.colour("red"))
                painter.drawEllipse(QRectF(pill.left() - 12, rect.center().y() - 2.5, 6, 6))
            painter.setPen(theme.colour(ink))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
            return int(pill.left()) - (12 if section.wrong and section.open else 0)
        if section.rows is None:
            return rect.right() - 12
        text = str(section.rows) if section.rows else "–"
        width = metrics.horizontalAdvance(text)
        painter.setPen(theme.colour("faint"))
        room = QRect(rect.right() - 18 - width, rect.top(), width + 4, rect.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        return room.left()
