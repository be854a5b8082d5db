"""The middle of the tech pack page: picture, sketch, comparison, or a sentence and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.files import FileType, TechFile
from app.storage.images import ImageStore
from app.ui import theme
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.sketches.sketch_editor import SketchEditor
from app.ui.widgets.compare_view import CompareView
from app.ui.widgets.controls import icon_button, label, surface
from app.ui.widgets.sketch_view import SketchView
from app.ui.widgets.zoom_area import ZoomArea
from app.ui.widgets.zoom_viewer import ZoomViewer


class PackStage(QStackedWidget):
    """Shows one asset large.

    Signals:
        drag_wanted, copy_wanted, compare_wanted: of the asset on show.
    """

    drag_wanted = Signal()
    copy_wanted = Signal()
    compare_wanted = Signal()

    def __init__(
        self,
        pictures: PictureLoader,
        images: ImageStore,
        editor: SketchEditor,
        compare: CompareView,
        *,
        tasks: TaskScope,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.viewer = ZoomViewer(pictures, tasks=tasks)
        self.sketch = SketchView(editor, images, tasks=tasks)
        self.compare = compare
        self._editor = editor
        self._words = label("", "muted", wraps=True)
        self._pages = {
            widget: _framed(widget) for widget in (self.viewer, self.sketch, self.compare)
        }
        self._empty = self._sentence()
        for page in (self._empty, *self._pages.values()):
            self.addWidget(page)
        self._add_tools(self.viewer)
        self._add_tools(self.sketch)
        for area in (self.viewer, self.sketch):
            area.drag_wanted.connect(self.drag_wanted)
            area.copy_wanted.connect(self.copy_wanted)
            area.compare_wanted.connect(self.compare_wanted)

    def _sentence(self) -> QWidget:
        page = surface("picture")
        column = QVBoxLayout(page)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addStretch(1)
        return page

    def _add_tools(self, area: ZoomArea) -> None:
        card = surface("card")
        tools = QHBoxLayout(card)
        tools.setContentsMargins(2, 2, 2, 2)
        tools.setSpacing(0)
        for icon, name, action in (
            ("zoom-out", self.tr("Zoom out (−)"), lambda: area.zoom(0.8)),
            ("zoom-in", self.tr("Zoom in (+)"), lambda: area.zoom(1.25)),
            ("fit", self.tr("Fit (F)"), area.fit),
        ):
            tools.addWidget(icon_button(icon, name, action))
        whole = QVBoxLayout(area)
        whole.setContentsMargins(*[theme.space(3)] * 4)
        if area is self.sketch:
            whole.addWidget(self._hint(), 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(1)
        over = QHBoxLayout()
        whole.addLayout(over)
        if area is self.sketch:
            unit = label(self.tr("Sizes in millimetres"), "small")
            over.addWidget(unit, 0, Qt.AlignmentFlag.AlignBottom)
        over.addStretch(1)
        over.addWidget(card, 0, Qt.AlignmentFlag.AlignBottom)

    def _hint(self) -> QWidget:
        """What to do next, for as long as a callout is being added."""
        hint = surface("card")
        row = QHBoxLayout(hint)
        row.setContentsMargins(*[theme.space(2)] * 4)
        row.addWidget(label(self.tr("Click the place that the callout points to.")))
        row.addWidget(label(self.tr("Esc ends it"), "small"))
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        hint.hide()
        self.sketch.adding_changed.connect(hint.setVisible)
        return hint

    def say(self, words: str) -> None:
        """Show a sentence instead of a picture."""
        self._words.setText(words)
        self.setCurrentWidget(self._empty)

    def show_file(self, file: TechFile) -> None:
        """Show an asset as its kind wants to be seen."""
        if file.file_type is FileType.SKETCH:
            self._editor.open(file)
            self.sketch.show_file(file)
            self.setCurrentWidget(self._pages[self.sketch])
            return
        size = (file.width, file.height) if file.width and file.height else None
        self.viewer.show_picture(file.image, size)
        self.setCurrentWidget(self._pages[self.viewer])

    def show_pair(
        self, first: tuple[str, str], second: tuple[str, str], *, can_restore: bool = False
    ) -> None:
        """Compare two pictures, each a digest and what it is called."""
        self.compare.show_pair(first, second, can_restore=can_restore)
        self.setCurrentWidget(self._pages[self.compare])
        self.compare.left.setFocus()

    @property
    def is_comparing(self) -> bool:
        return self.currentWidget() is self._pages[self.compare]

    def focus(self) -> None:
        """Give the keyboard to what is on show."""
        for widget, page in self._pages.items():
            if page is self.currentWidget():
                widget.setFocus()


def _framed(widget: QWidget) -> QWidget:
    frame = surface("picture")
    column = QVBoxLayout(frame)
    column.setContentsMargins(1, 1, 1, 1)
    column.addWidget(widget)
    return frame
