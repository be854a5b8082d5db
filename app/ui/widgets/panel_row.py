"""One panel of a package: its picture, size in mm and state, and what can be done with it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from app.domain.packaging.packaging_state import PanelState, PanelStatus
from app.ui import dropping, theme, tokens
from app.ui.numbers import spoken
from app.ui.sentences import said
from app.ui.widgets.controls import icon_button, label
from app.ui.widgets.elided_label import ElidedLabel

THUMB = 32
MORE_HEIGHT = 20
BUSY = (PanelStatus.WAITING, PanelStatus.GENERATING, PanelStatus.ARRIVED)


class PanelThumb(QWidget):
    """The artwork of a panel in its own proportions, or an empty sheet."""

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._aspect = 1.0
        self._is_round = False
        self.setFixedSize(THUMB, THUMB)

    def show_image(self, image: QImage | None, aspect: float, *, is_round: bool) -> None:
        same = self._image is image and self._aspect == aspect
        self._image, self._aspect, self._is_round = image, aspect, is_round
        if not same:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = THUMB - 2.0
        # Very long panels keep at least a strip that can be seen.
        aspect = min(4.0, max(0.25, self._aspect))
        wide, high = (room, room / aspect) if aspect > 1 else (room * aspect, room)
        box = QRectF((THUMB - wide) / 2, (THUMB - high) / 2, wide, high)
        path = QPainterPath()
        if self._is_round:
            path.addEllipse(box)
        else:
            path.addRoundedRect(box, 2, 2)
        if self._image is None:
            painter.setPen(QPen(theme.colour("outline"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(theme.colour("field"))
            painter.drawPath(path)
        else:
            painter.setClipPath(path)
            painter.drawImage(box, self._image)
            painter.setClipping(False)
            painter.setPen(QPen(theme.colour("hairline"), 1))
            painter.drawPath(path)
        painter.end()


class PanelRow(QFrame):
    """A row of the list of panels.

    Signals:
        chosen: the row was clicked.
        draw_wanted: the artwork of this panel alone is to be made.
        wanted: "import", "paste", "crop", "left", "right", "clear" or "history".
        dropped: a path that was dropped on the row.
    """

    chosen = Signal()
    draw_wanted = Signal()
    wanted = Signal(str)
    dropped = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self._is_chosen = False
        self._is_target = False
        self.thumb = PanelThumb()
        self.title = label(name, "strong")
        self.detail = ElidedLabel()
        self.more = icon_button("more", self.tr("More for {}").format(name))
        self._entries = self._make_entries()
        self._build()
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(1), 2, 0, 2)
        row.setSpacing(theme.space(2))
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.more)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(head)
        words.addWidget(self.detail)
        row.addWidget(self.thumb)
        row.addLayout(words, 1)
        self.more.setFixedHeight(MORE_HEIGHT)
        menu = QMenu(self.more)
        menu.addActions(list(self._entries.values()))
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _make_entries(self) -> dict[str, QAction]:
        words = {
            "draw": self.tr("Draw"),
            "import": self.tr("Import picture …"),
            "paste": self.tr("Paste picture"),
            "crop": self.tr("Crop …"),
            "left": self.tr("Turn left"),
            "right": self.tr("Turn right"),
            "history": self.tr("Earlier pictures …"),
            "clear": self.tr("Take the picture off"),
        }
        made = {}
        for key, text in words.items():
            action = QAction(text, self)
            action.triggered.connect(lambda *_, key=key: self._on_entry(key))
            made[key] = action
        return made

    def _on_entry(self, key: str) -> None:
        if key == "draw":
            self.draw_wanted.emit()
        else:
            self.wanted.emit(key)

    def show_offer(self, price: str) -> None:
        """Say what drawing this panel alone costs."""
        self._entries["draw"].setText(self.tr("Draw this panel · {}").format(price))

    def show_panel(self, panel: PanelState, image: QImage | None, *, is_running: bool) -> None:
        """Show state and picture.

        Args:
            panel: its state.
            image: its picture, None where it has none.
            is_running: whether artwork of the product is being made.
        """
        artwork = panel.artwork
        self.thumb.show_image(image, artwork.aspect, is_round=artwork.is_round)
        self.detail.set_text(self._detail(panel))
        tip = said(panel.error or (panel.texture.note if panel.texture else ""))
        self.detail.setToolTip(tip or self.made_for(panel) or self._size(panel))
        usual = "open" if panel.is_of_another_size else "small"
        kind = "error" if panel.status is PanelStatus.FAILED else usual
        if self.detail.property("role") != kind:
            self.detail.setProperty("role", kind)
            self.detail.style().unpolish(self.detail)
            self.detail.style().polish(self.detail)
        has_picture = panel.texture is not None
        for key in ("crop", "left", "right", "clear"):
            self._entries[key].setEnabled(has_picture and not is_running)
        for key in ("draw", "import", "paste"):
            self._entries[key].setEnabled(not is_running)

    def made_for(self, panel: PanelState) -> str:
        """That its picture was made for another size, empty where it was not."""
        if panel.made_for is None or not panel.is_of_another_size:
            return ""
        before = _size_text(*panel.made_for, is_round=panel.artwork.is_round)
        words = self.tr("Made for {} mm, the panel is {} mm now: cut to fill it.")
        return words.format(before, self._size(panel))

    def _size(self, panel: PanelState) -> str:
        artwork = panel.artwork
        return _size_text(artwork.width, artwork.height, is_round=artwork.is_round)

    def _detail(self, panel: PanelState) -> str:
        states = {
            PanelStatus.WAITING: self.tr("waiting …"),
            PanelStatus.GENERATING: self.tr("drawing …"),
            PanelStatus.ARRIVED: self.tr("ready, waits for the others"),
            PanelStatus.FAILED: self.tr("Not made: {}").format(said(panel.error)),
        }
        if panel.status in states:
            return states[panel.status]
        return self._size(panel)

    def choose(self, *, chosen: bool) -> None:
        """Mark the row."""
        if chosen != self._is_chosen:
            self._is_chosen = chosen
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(130, THUMB + theme.space(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_chosen or self._is_target or self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(theme.colour("accent_soft" if self._is_chosen else "hover"))
            line = self._is_target or self.hasFocus()
            painter.setPen(theme.colour("accent") if line else Qt.PenStyle.NoPen)
            inner = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inner, tokens.SMALL_RADIUS, tokens.SMALL_RADIUS)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Delete and self._entries["clear"].isEnabled():
            self.wanted.emit("clear")
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.more.menu()
        if menu is not None:
            menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropping.paths_in(event.mimeData()) and self._entries["import"].isEnabled():
            event.acceptProposedAction()
            self._is_target = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._is_target = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._is_target = False
        self.update()
        paths: tuple[Path, ...] = dropping.paths_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths[0])


def _size_text(width: Decimal, height: Decimal, *, is_round: bool) -> str:
    if is_round:
        return f"Ø {_number(width)}"
    return f"{_number(width)} × {_number(height)}"


def _number(value: Decimal) -> str:
    return spoken(f"{value:.1f}".removesuffix(".0"))
