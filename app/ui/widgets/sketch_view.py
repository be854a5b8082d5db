"""A technical sketch on the screen, its callouts and dimensions live over it and editable."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.domain.files import TechFile
from app.domain.sketches.annotation_primitives import Primitive
from app.domain.sketches.callouts import CalloutKind, Point, SketchAnnotations
from app.storage.images import ImageStore
from app.ui import tokens
from app.ui.pictures.camera import MARGIN, Camera
from app.ui.runtime import TaskScope
from app.ui.sentences import said_error
from app.ui.sketches.sketch_editor import SketchEditor
from app.ui.sketches.sketch_hits import Grip, GripPart, grip_at
from app.ui.sketches.sketch_sheet import SketchArt, SketchSheet, make_sheet, read_art, render_part
from app.ui.widgets.callout_form import CalloutForm
from app.ui.widgets.sketch_content import PAPER, SketchContent
from app.ui.widgets.zoom_area import ZoomArea

SETTLE_MS = 120
PATIENCE_MS = 200
"""An empty sheet that lasts longer is explained; a shorter one would flicker."""

NUDGE = 4.0
"""Pixels that an arrow key moves a balloon; with Shift one."""

_ARROWS: dict[int, Point] = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class SketchView(ZoomArea):
    """Shows the sketch that an editor has open.

    Signals:
        selected: key of the chosen callout or measurement, "" for none.
        hovered: key of the one under the mouse, "" for none.
        adding_changed: whether the next click places a callout.
    """

    selected = Signal(str)
    hovered = Signal(str)
    adding_changed = Signal(bool)

    def __init__(
        self,
        editor: SketchEditor,
        images: ImageStore,
        *,
        tasks: TaskScope,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor = editor
        self._images = images
        self._tasks = tasks
        self._art: SketchArt | None = None
        self._file: TechFile | None = None
        self._drawing: asyncio.Task[None] | None = None
        self._sharpening: asyncio.Task[None] | None = None
        self._grip: Grip | None = None
        self._offset = QPointF()
        self._adding = False
        self._asked: Point | str | None = None
        self._form = CalloutForm(self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MS)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(SETTLE_MS)
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._connect()
        self.setAccessibleName(self.tr("Technical sketch"))

    def _connect(self) -> None:
        self._editor.changed.connect(self._on_edited)
        self._form.accepted.connect(self._on_words)
        self._form.dismissed.connect(self._on_dismissed)
        self._settled.timeout.connect(self._sharpen)
        self._resized.timeout.connect(self._fill_view)
        self._waiting.timeout.connect(self._say_wait)
        self.camera_changed.connect(self._on_camera)

    @property
    def sheet(self) -> SketchSheet | None:
        """What is on show."""
        found = self._sketch()
        return None if found is None else found.sheet

    @property
    def selected_key(self) -> str | None:
        found = self._sketch()
        return None if found is None else found.selected

    def show_file(self, file: TechFile | None) -> None:
        """Show a sketch; the editor must have it open."""
        same = file is not None and self._file is not None and _same_art(file, self._file)
        self._file = file
        if same:
            return
        self._art = None
        self.message = ""
        self._form.hide()
        self.show_content(None)
        self._waiting.start()
        self._lay_out()

    def _say_wait(self) -> None:
        """An empty sheet for longer than a blink is told."""
        if self.content is None and not self.message and self._file is not None:
            self.message = self.tr("Drawing the sketch …")
            self.update()

    def select(self, key: str | None) -> None:
        """Choose a callout or measurement."""
        content = self._sketch()
        if content is not None and content.selected != key:
            content.selected = key
            self.selected.emit(key or "")
            self.update()

    def hover(self, key: str | None) -> None:
        """Mark a callout or measurement, as when its row is pointed at."""
        content = self._sketch()
        if content is not None and content.hovered != key:
            content.hovered = key
            self.hovered.emit(key or "")
            self.update()

    def set_adding(self, adding: bool) -> None:
        """Let the next click say where a new callout points to."""
        if adding != self._adding:
            self._adding = adding
            self.setCursor(Qt.CursorShape.CrossCursor if adding else Qt.CursorShape.ArrowCursor)
            self.adding_changed.emit(adding)

    def edit_words(self, callout_id: str) -> None:
        """Open the form for a callout."""
        sheet = self.sheet
        callout = sheet.callout(callout_id) if sheet else None
        if sheet is None or callout is None:
            return
        self.select(callout_id)
        centre = sheet.centre_of(callout_id) or sheet.layout.picture.at(callout.position)
        self._asked = callout_id
        at = self.camera.to_view(centre)
        self._form.ask(QPoint(round(at[0]), round(at[1])), callout.text, callout.kind)

    def delete_selected(self) -> None:
        key = self.selected_key
        if key is not None and self.sheet is not None and self.sheet.callout(key):
            self.select(None)
            self._editor.remove(key)

    def _sketch(self) -> SketchContent | None:
        return self.content if isinstance(self.content, SketchContent) else None

    def _lay_out(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
        if self._file is not None:
            self._drawing = self._tasks.start(self._draw(self._file))

    def _fill_view(self) -> None:
        """The view has a new size; a sheet that has it already stays as it is."""
        if self.sheet is None or self.sheet.extent != self._room():
            self._lay_out()

    def _room(self) -> tuple[float, float]:
        return (max(self.width() - 2 * MARGIN, 200.0), max(self.height() - 2 * MARGIN, 160.0))

    async def _draw(self, file: TechFile) -> None:
        try:
            if self._art is None:
                self._art = await asyncio.to_thread(read_art, file, self._images)
            annotations = self._editor.annotations
            sheet = await asyncio.to_thread(
                make_sheet, self._art, annotations, self._room(), self.devicePixelRatioF()
            )
        except AppError as error:
            self.message = said_error(error)
            self.show_content(None)
            return
        self._show_sheet(sheet)
        if self._editor.annotations != annotations:
            self._on_edited(self._editor.annotations)

    def _show_sheet(self, sheet: SketchSheet) -> None:
        old = self._sketch()
        content = SketchContent(sheet)
        self.message = ""
        if old is not None:
            content.selected, content.hovered = old.selected, old.hovered
        self.show_content(content, keep_view=True)
        self._settled.start()

    def _on_edited(self, annotations: SketchAnnotations) -> None:
        content = self._sketch()
        if content is None:
            return
        patched = content.sheet.with_annotations(annotations)
        if patched is None:
            self._lay_out()
            return
        content.sheet = patched
        content.held = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper is white in the dark as well: what is seen is what is printed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(PAPER)
        painter.drawRoundedRect(self.rect(), tokens.RADIUS - 1, tokens.RADIUS - 1)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._file is not None:
            self._resized.start()

    def _on_camera(self, _camera: Camera) -> None:
        self._settled.start()

    def _sharpen(self) -> None:
        """Draw what is seen once more at the zoom of now, as soon as it rests."""
        content = self._sketch()
        if content is None or content.sheet.svg is None or self.camera.scale <= 1.001:
            return
        if self._sharpening is not None:
            self._sharpening.cancel()
        self._sharpening = self._tasks.start(self._redraw(content, content.sheet.svg))

    async def _redraw(self, content: SketchContent, svg: bytes) -> None:
        camera = self.camera
        left, top = camera.to_content((0.0, 0.0))
        seen = QRectF(left, top, camera.view[0] / camera.scale, camera.view[1] / camera.scale)
        scale = camera.scale * self.devicePixelRatioF()
        image = await asyncio.to_thread(render_part, svg, content.sheet.layout.picture, seen, scale)
        content.sharpen(image, seen)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._form.dismiss()
        content = self._sketch()
        if content is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        point = self._point(event)
        if self._adding:
            self._ask_for_new(event.position().toPoint(), content, point)
            return
        self._grip = grip_at(content.sheet, point, self.camera.scale)
        self.select(self._grip.key if self._grip else None)
        if self._grip is None:
            super().mousePressEvent(event)
        elif self._grip.place is not None:
            self._offset = QPointF(self._grip.place[0] - point[0], self._grip.place[1] - point[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        content = self._sketch()
        if content is None:
            return
        if self._grip is not None and self._grip.part is not GripPart.MEASUREMENT:
            content.held = (self._grip.key, self._dragged(content, self._grip, event))
            self.update()
        elif event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        else:
            found = grip_at(content.sheet, self._point(event), self.camera.scale)
            self.hover(found.key if found else None)
            if not self._adding:
                movable = found is not None and found.part is not GripPart.MEASUREMENT
                shape = Qt.CursorShape.SizeAllCursor if movable else Qt.CursorShape.ArrowCursor
                self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        content, grip = self._sketch(), self._grip
        self._grip = None
        if content is None or grip is None or content.held is None:
            super().mouseReleaseEvent(event)
            return
        content.held = None
        place = content.sheet.place(self._target(event))
        if grip.part is GripPart.BALLOON:
            self._editor.move_label(grip.key, place)
        else:
            self._editor.move_anchor(grip.key, place)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        sheet = self.sheet
        found = grip_at(sheet, self._point(event), self.camera.scale) if sheet else None
        if found is not None and found.part is not GripPart.MEASUREMENT:
            self._grip = None
            self.edit_words(found.key)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chosen = event.key(), self.selected_key
        if key == Qt.Key.Key_Escape and (self._adding or chosen):
            self.set_adding(False)
            self.select(None)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._select_next(1 if key == Qt.Key.Key_PageDown else -1)
        elif chosen is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_selected()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_words(chosen)
        elif key in _ARROWS:
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._nudge(chosen, _ARROWS[key], 1.0 if fine else NUDGE)
        else:
            super().keyPressEvent(event)

    def _select_next(self, step: int) -> None:
        sheet = self.sheet
        if sheet is None or not sheet.annotations.callouts:
            return
        ids = [one.id for one in sorted(sheet.annotations.callouts, key=lambda c: c.number)]
        chosen = self.selected_key
        start = ids.index(chosen) + step if chosen in ids else (0 if step > 0 else -1)
        self.select(ids[start % len(ids)])

    def _nudge(self, key: str, way: Point, pixels: float) -> None:
        sheet = self.sheet
        centre = sheet.centre_of(key) if sheet else None
        if sheet is not None and centre is not None:
            far = pixels / self.camera.scale
            to = sheet.place((centre[0] + way[0] * far, centre[1] + way[1] * far))
            self._editor.move_label(key, to)

    def _ask_for_new(self, at: QPoint, content: SketchContent, point: Point) -> None:
        place = content.sheet.place(point)
        if not (0 <= place[0] <= 1 and 0 <= place[1] <= 1):
            return
        content.mark(point)
        self.update()
        self._asked = place
        self._form.ask(at)

    def _on_words(self, text: str, kind: CalloutKind) -> None:
        asked, self._asked = self._asked, None
        self.setFocus()
        if asked is None:
            return
        if isinstance(asked, str):
            self._editor.change_words(asked, text, kind)
        else:
            new = self._editor.add(asked, text, kind)
            self.set_adding(False)
            self.select(new)

    def _on_dismissed(self) -> None:
        self._asked = None
        if content := self._sketch():
            content.held = None
            self.update()
        self.setFocus()

    def _dragged(self, content: SketchContent, grip: Grip, event: QMouseEvent) -> list[Primitive]:
        callout = content.sheet.callout(grip.key)
        centre = content.sheet.centre_of(grip.key)
        if callout is None or centre is None:
            return []
        target = self._target(event)
        if grip.part is GripPart.BALLOON:
            return content.sheet.balloon(callout, target)
        return content.sheet.balloon(callout, centre, target)

    def _target(self, event: QMouseEvent) -> Point:
        point = self._point(event)
        return (point[0] + self._offset.x(), point[1] + self._offset.y())

    def _point(self, event: QMouseEvent) -> Point:
        at = event.position()
        return self.camera.to_content((at.x(), at.y()))


def _same_art(one: TechFile, two: TechFile) -> bool:
    return (one.id, one.vector, one.image) == (two.id, two.vector, two.image)
