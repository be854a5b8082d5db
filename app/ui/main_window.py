"""The main window: puts the panes together and decides nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
)
from PySide6.QtWidgets import QDialog, QMainWindow, QSplitter, QVBoxLayout, QWidget

from app.ui import dropping
from app.ui.actions import Actions
from app.ui.notices import Notices
from app.ui.opengl import plant_seed
from app.ui.panes.library_pane import WIDTH, LibraryPane
from app.ui.panes.status_line import StatusLine
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.steps import paint_next_turn
from app.ui.widgets.page_stack import RoomStack
from app.ui.widgets.tool_line import ToolLine

if TYPE_CHECKING:
    from app.ui.focus_ring import FocusRings
    from app.ui.models.job_model import JobModel
    from app.ui.panes.design_page import DesignPage
    from app.ui.panes.drawer import Drawer
    from app.ui.panes.product_header import ProductHeader
    from app.ui.panes.progress_strip import ProgressStrip
    from app.ui.panes.start_page import StartPage
    from app.ui.panes.unfinished_banner import UnfinishedBanner
    from app.ui.verbs import Verbs
    from app.ui.widgets.toasts import Toasts
    from app.workflow.workspace import Workspace

TITLE = "Tech Pack Studio"
WITHOUT_LIBRARY = ("quit", "about", "keys")
"""Actions that need no library."""


class MainWindow(QMainWindow):
    """The frame with library list and start form; `furnish` adds the panes of an open library.

    Attributes:
        is_closed: whether the person has closed the window.
        is_painted: whether it was seen.

    Signals:
        painted: it was seen for the first time.
        dropped: a tuple of paths that were dropped on the window.
        closing: the window is about to be hidden for good.
    """

    dropped = Signal(object)
    closing = Signal()
    painted = Signal()

    # These come with the library; whoever uses them does so after `furnish`.
    banner: UnfinishedBanner
    jobs: JobModel
    drawer: Drawer
    strip: ProgressStrip
    design: DesignPage
    header: ProductHeader
    toasts: Toasts
    pages: tuple[tuple[str, QWidget], ...]

    def __init__(self, images: Path, *, tasks: TaskScope, pictures: PictureLoader) -> None:
        super().__init__()
        # The first OpenGL widget of a shown window would make Qt build the window anew.
        plant_seed(self)
        self.is_closed = False
        self.is_painted = False
        self._is_furnished = False
        self._rings: FocusRings | None = None
        self.actions_of_window = Actions(self)
        self.tools = ToolLine(self.actions_of_window)
        self.library = LibraryPane(tasks=tasks, pictures=pictures)
        self.status = StatusLine(images, tasks=tasks)
        self._start: StartPage | None = None
        self.stack = RoomStack()
        self.middle = RoomStack()
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.rows = QSplitter(Qt.Orientation.Vertical)
        self._blank = QWidget()
        self._product = QWidget()
        self._body = QWidget()
        self._build()
        self.show_title(None)

    def furnish(
        self,
        workspace: Workspace,
        *,
        tasks: TaskScope,
        notices: Notices,
        pictures: PictureLoader,
        verbs: Verbs,
    ) -> None:
        """Add what works on an open library."""
        from app.ui.models.job_model import JobModel
        from app.ui.panes.design_page import DesignPage
        from app.ui.panes.drawer import Drawer
        from app.ui.panes.product_header import ProductHeader
        from app.ui.panes.progress_strip import ProgressStrip
        from app.ui.panes.unfinished_banner import UnfinishedBanner
        from app.ui.widgets.toasts import Toasts

        self._is_furnished = True
        self._follow_keyboard()
        self.library.use(workspace)
        self.start.use(workspace)
        self.banner = UnfinishedBanner()
        self.jobs = JobModel(self.product_name, self)
        self.drawer = Drawer(self.jobs)
        self.strip = ProgressStrip(workspace, tasks=tasks)
        self.design = DesignPage(
            workspace, tasks=tasks, notices=notices, pictures=pictures, verbs=verbs
        )
        self.pages = (
            (self.tr("Design"), self.design),
            *self._late_pages(
                workspace, tasks=tasks, notices=notices, pictures=pictures, verbs=verbs
            ),
        )
        self.header = ProductHeader(tuple(title for title, _ in self.pages))
        self.toasts = Toasts(
            notices, self, bottom=self.status.sizeHint().height(), strip=self.strip
        )
        self._place()

    def _late_pages(
        self,
        workspace: Workspace,
        *,
        tasks: TaskScope,
        notices: Notices,
        pictures: PictureLoader,
        verbs: Verbs,
    ) -> tuple[tuple[str, QWidget], ...]:
        """Pages that are built, with all they import, when they are first looked at."""
        from app.ui.panes.late_pages import late_pages

        pages = late_pages(workspace, tasks=tasks, notices=notices, pictures=pictures, verbs=verbs)
        for _, page in pages:
            self.closing.connect(page.release)
        return pages

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self.actions_of_window.fill(self.menuBar())
        self.addActions(self.actions_of_window.all())
        self.middle.addWidget(self._blank)
        self.middle.addWidget(self._product)
        self.rows.addWidget(self.middle)
        self.rows.setStretchFactor(0, 1)
        self.columns.addWidget(self.library)
        self.columns.addWidget(self.rows)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([WIDTH, 1000])
        for splitter in (self.columns, self.rows):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        _column(self._body, self.tools, self.columns).setStretch(1, 1)
        self.setCentralWidget(self._body)
        self.setStatusBar(self.status)

    def _place(self) -> None:
        """Put in place what came with the library."""
        for _, page in self.pages:
            self.stack.addWidget(page)
        _column(self._product, self.header, self.stack, self.strip).setStretch(1, 1)
        self.drawer.hide()
        self.rows.addWidget(self.drawer)
        upper = self._body.layout()
        if isinstance(upper, QVBoxLayout):
            upper.insertWidget(1, self.banner)

    def show_page(self, page: int) -> None:
        """Bring a page to the front."""
        self.stack.setCurrentIndex(page)
        paint_next_turn(self.stack)

    def show_trouble(self, trouble: QWidget) -> None:
        """Show what is wrong with the library in the place of everything that would need it."""
        self._follow_keyboard()
        for action in self.actions_of_window.all():
            action.setEnabled(action.objectName() in WITHOUT_LIBRARY)
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        for part in self._body.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            part.hide()
        self.status.hide()
        if self._is_furnished:
            self.toasts.hide()
        column = self._body.layout()
        if isinstance(column, QVBoxLayout):
            column.addWidget(trouble, 1)
        self.setAcceptDrops(False)
        self.show_title(None)

    @property
    def splitters(self) -> dict[str, QSplitter]:
        return {"columns": self.columns, "rows": self.rows}

    def product_name(self, product_id: str) -> str:
        """The name of a product of the list, empty where it is not in it."""
        entry = self.library.entry(product_id)
        return entry.name if entry is not None else ""

    def show_title(self, product: str | None) -> None:
        self.setWindowTitle(f"{product} – {TITLE}" if product else TITLE)

    @property
    def start(self) -> StartPage:
        """The form for a new product, made when it is first needed."""
        if self._start is None:
            from app.ui.panes.start_page import StartPage

            self._start = StartPage()
            self.middle.addWidget(self._start)
        return self._start

    def show_start(self) -> None:
        """Show the form for a new product."""
        self.middle.setCurrentWidget(self.start)

    @property
    def is_blank(self) -> bool:
        """Whether there was nothing to show yet: neither a product nor the form for one."""
        return self.middle.currentWidget() is self._blank

    @property
    def shows_product(self) -> bool:
        """Whether the pages of the product in view are on show, not the form for a new one."""
        return self.middle.currentWidget() is self._product

    def show_product(self) -> None:
        """Show the pages of the product in view."""
        if self.start.isAncestorOf(self.focusWidget()):
            self.library.view.setFocus()
        self.middle.setCurrentWidget(self._product)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_painted:
            self.is_painted = True
            self.painted.emit()

    def _follow_keyboard(self) -> None:
        """Show where it is, as soon as there is anything beside the library."""
        from app.ui.focus_ring import FocusRings

        if self._rings is None:
            self._rings = FocusRings(self)

    def focusNextPrevChild(self, is_next: bool, /) -> bool:  # noqa: N802 - Qt's
        from app.ui.focus_ring import note_tab

        note_tab()
        return super().focusNextPrevChild(is_next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What a field or a sheet takes does not come here; a picture is taken everywhere else.
        if event.matches(QKeySequence.StandardKey.Paste):
            self.actions_of_window["paste"].trigger()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropping.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropping.paths_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it is over; whoever opened the window shuts everything down."""
        if not self.is_closed:
            self.is_closed = True
            self.closing.emit()
        event.accept()


def _column(parent: QWidget, *widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for one in widgets:
        column.addWidget(one)
    return column
