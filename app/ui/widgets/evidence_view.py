"""Where a value comes from: the sketch with its arrow lit, or the picture, its region marked."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.domain.files import TechFile
from app.domain.sketches.callouts import SketchAnnotations
from app.storage.images import ImageStore
from app.ui import theme, tokens
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.sentences import said_error
from app.ui.widgets.lettered_sketch import LetteredSketch, draw_art
from app.ui.widgets.sketch_content import PAPER
from app.ui.widgets.zoom_area import ZoomArea
from app.ui.widgets.zoom_viewer import ZoomViewer

Box = tuple[float, float, float, float]


class SketchPreview(ZoomArea):
    """A sketch with lettered arrows that is looked at and clicked, not edited.

    Signals:
        picked: key of the callout or measurement that was clicked.
    """

    picked = Signal(str)

    def __init__(self, images: ImageStore, *, tasks: TaskScope) -> None:
        super().__init__()
        self._images = images
        self._tasks = tasks
        self._file: TechFile | None = None
        self._drawn: str | None = None
        self._wanted: tuple[SketchAnnotations, str | None] = (SketchAnnotations(view=""), None)
        self._drawing: asyncio.Task[None] | None = None
        self.setMinimumSize(120, 100)
        self.setAccessibleName(self.tr("Sketch with arrows"))

    @property
    def file(self) -> TechFile | None:
        """The sketch on show."""
        return self._file

    @property
    def lit(self) -> str | None:
        """Key of what is lit."""
        content = self.content
        return content.lit if isinstance(content, LetteredSketch) else None

    def show_sketch(self, file: TechFile, annotations: SketchAnnotations, lit: str | None) -> None:
        """Show a sketch with one of its arrows or callouts lit."""
        self._file, self._wanted = file, (annotations, lit)
        art = file.vector or file.image
        content = self.content
        if art == self._drawn and isinstance(content, LetteredSketch):
            content.annotations, content.lit = annotations, lit
            self.update()
            return
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawing = self._tasks.start(self._draw(file))

    async def _draw(self, file: TechFile) -> None:
        try:
            picture = await asyncio.to_thread(draw_art, file, self._images)
        except AppError as error:
            self._drawn = None
            self.message = said_error(error)
            self.show_content(None)
            return
        self._drawn = file.vector or file.image
        annotations, lit = self._wanted
        self.show_content(LetteredSketch(picture, annotations, lit))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper is white in the dark as well."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PAPER)
        painter.drawRoundedRect(self.rect(), tokens.RADIUS - 1, tokens.RADIUS - 1)
        painter.end()
        super().paintEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self._key_at(event)
        if key is not None:
            self.picked.emit(key)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        content = self.content
        if event.buttons() or not isinstance(content, LetteredSketch):
            super().mouseMoveEvent(event)
            return
        content.hovered = self._key_at(event)
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if content.hovered else arrow)
        self.update()

    def _key_at(self, event: QMouseEvent) -> str | None:
        content = self.content
        at = event.position()
        if not isinstance(content, LetteredSketch):
            return None
        return content.key_at((at.x(), at.y()), self.camera)


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
