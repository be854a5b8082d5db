"""Where a value comes from: the sketch with its arrow lit, or the picture, its region marked."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.callouts import SketchAnnotations
from app.domain.errors import AppError
from app.domain.files import TechFile
from app.storage.images import ImageStore
from app.ui import theme, tokens
from app.ui.camera import MARGIN
from app.ui.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.sketch_hits import grip_at
from app.ui.sketch_sheet import SketchArt, make_sheet, read_art
from app.ui.widgets.sketch_content import PAPER, SketchContent
from app.ui.widgets.zoom_area import ZoomArea
from app.ui.widgets.zoom_viewer import ZoomViewer

SETTLE_MS = 120
Box = tuple[float, float, float, float]


class SketchPreview(ZoomArea):
    """A sketch that is looked at and clicked, not edited.

    Signals:
        picked: key of the callout or measurement that was clicked.
    """

    picked = Signal(str)

    def __init__(self, images: ImageStore, *, tasks: TaskScope) -> None:
        super().__init__()
        self._images = images
        self._tasks = tasks
        self._file: TechFile | None = None
        self._annotations = SketchAnnotations(view="")
        self._lit: str | None = None
        self._art: tuple[str, SketchArt] | None = None
        self._drawing: asyncio.Task[None] | None = None
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(SETTLE_MS)
        self._resized.timeout.connect(self._lay_out)
        self.setMinimumSize(120, 100)
        self.setAccessibleName(self.tr("Sketch with arrows"))

    @property
    def file(self) -> TechFile | None:
        """The sketch on show."""
        return self._file

    @property
    def lit(self) -> str | None:
        """Key of what is lit."""
        return self._lit

    def show_sketch(self, file: TechFile, annotations: SketchAnnotations, lit: str | None) -> None:
        """Show a sketch with one of its arrows or callouts lit."""
        self._lit = lit
        content = self.content
        same = self._file is not None and (file.id, file.vector, file.image) == (
            self._file.id,
            self._file.vector,
            self._file.image,
        )
        if same and annotations == self._annotations and isinstance(content, SketchContent):
            content.selected = lit
            self.update()
            return
        self._file, self._annotations = file, annotations
        self._lay_out()

    def _lay_out(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
        if self._file is not None and self.isVisible():
            self._drawing = self._tasks.start(self._draw(self._file, self._annotations))

    async def _draw(self, file: TechFile, annotations: SketchAnnotations) -> None:
        room = (max(self.width() - 2 * MARGIN, 100.0), max(self.height() - 2 * MARGIN, 80.0))
        key = file.vector or file.image or ""
        try:
            if self._art is None or self._art[0] != key:
                self._art = (key, await asyncio.to_thread(read_art, file, self._images))
            ratio = self.devicePixelRatioF()
            sheet = await asyncio.to_thread(make_sheet, self._art[1], annotations, room, ratio)
        except AppError as error:
            self.message = error.sentence()
            self.show_content(None)
            return
        content = SketchContent(sheet)
        content.selected = self._lit
        self.show_content(content)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper is white in the dark as well."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PAPER)
        painter.drawRoundedRect(self.rect(), tokens.RADIUS - 1, tokens.RADIUS - 1)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.content is None:
            self._resized.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        content = self.content
        if isinstance(content, SketchContent):
            at = event.position()
            point = self.camera.to_content((at.x(), at.y()))
            found = grip_at(content.sheet, point, self.camera.scale)
            if found is not None:
                self.picked.emit(found.key)
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        content = self.content
        if isinstance(content, SketchContent) and not event.buttons():
            at = event.position()
            point = self.camera.to_content((at.x(), at.y()))
            found = grip_at(content.sheet, point, self.camera.scale)
            shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            content.hovered = found.key if found else None
            self.update()
            return
        super().mouseMoveEvent(event)


class RegionViewer(ZoomViewer):
    """A picture with the region marked in which a value was seen."""

    def __init__(self, pictures: PictureLoader, *, tasks: TaskScope) -> None:
        super().__init__(pictures, tasks=tasks)
        self._region: Box | None = None
        self.setMinimumSize(120, 100)

    @property
    def region(self) -> Box | None:
        return self._region

    def mark_region(self, box: Box | None) -> None:
        """Mark a box: left, top, right, bottom in parts of the picture."""
        self._region = box
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._region is None or self.content is None:
            return
        wide, high = self.content.extent
        left, top = self.camera.to_view((self._region[0] * wide, self._region[1] * high))
        right, bottom = self.camera.to_view((self._region[2] * wide, self._region[3] * high))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("accent", 0.10))
        painter.setPen(QPen(theme.colour("pane"), 4))
        place = QRectF(left, top, right - left, bottom - top)
        painter.drawRoundedRect(place, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRoundedRect(place, 4, 4)
        painter.end()


class EvidenceView(QStackedWidget):
    """Shows a sketch, a picture, or a sentence.

    Signals:
        picked: key of the callout or measurement that was clicked in the sketch.
    """

    picked = Signal(str)

    def __init__(self, pictures: PictureLoader, images: ImageStore, *, tasks: TaskScope) -> None:
        super().__init__()
        self.sketch = SketchPreview(images, tasks=tasks)
        self.picture = RegionViewer(pictures, tasks=tasks)
        self.nothing = ZoomArea()
        self.nothing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for one in (self.nothing, self.sketch, self.picture):
            self.addWidget(_inset(one))
        self.sketch.picked.connect(self.picked)

    def show_sketch(self, file: TechFile, annotations: SketchAnnotations, lit: str | None) -> None:
        """Show a sketch with one of its arrows or callouts lit."""
        self.setCurrentIndex(1)
        self.sketch.show_sketch(file, annotations, lit)

    def show_picture(self, digest: str, box: Box | None, name: str) -> None:
        """Show a picture with a region marked in it."""
        self.setCurrentIndex(2)
        self.picture.setAccessibleName(name)
        self.picture.show_picture(digest)
        self.picture.mark_region(box)

    def say(self, words: str) -> None:
        """Show a sentence instead."""
        self.nothing.message = words
        self.nothing.update()
        self.setCurrentIndex(0)


def _inset(widget: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(1, 1, 1, 1)
    column.addWidget(widget)
    return page
