"""The main window: puts the panes together and decides nothing."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.ui import importing
from app.ui.actions import Actions
from app.ui.models.job_model import JobModel
from app.ui.notices import Notices
from app.ui.opengl import plant_seed
from app.ui.panes.design_page import DesignPage
from app.ui.panes.drawer import Drawer
from app.ui.panes.late_page import BuiltPage, LatePage
from app.ui.panes.library_pane import WIDTH, LibraryPane
from app.ui.panes.product_header import ProductHeader
from app.ui.panes.progress_strip import ProgressStrip
from app.ui.panes.start_page import StartPage
from app.ui.panes.status_line import StatusLine
from app.ui.panes.tool_line import ToolLine
from app.ui.panes.unfinished_banner import UnfinishedBanner
from app.ui.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.verbs import Verbs
from app.ui.widgets.toasts import Toasts
from app.workflow.workspace import Workspace

TITLE = "Tech Pack Studio"


class MainWindow(QMainWindow):
    """All panes of one open library.

    Attributes:
        closed: set when the person has closed the window.

    Signals:
        dropped: a tuple of paths that were dropped on the window.
        closing: the window is about to be hidden for good.
    """

    dropped = Signal(object)
    closing = Signal()

    def __init__(
        self,
        workspace: Workspace,
        *,
        tasks: TaskScope,
        notices: Notices,
        pictures: PictureLoader,
        verbs: Verbs,
    ) -> None:
        super().__init__()
        # The first OpenGL widget of a shown window would make Qt build the window anew.
        plant_seed(self)
        self.closed = asyncio.Event()
        self.actions_of_window = Actions(self)
        self.tools = ToolLine(self.actions_of_window)
        self.banner = UnfinishedBanner()
        self.library = LibraryPane(workspace, tasks=tasks, pictures=pictures)
        self.jobs = JobModel(self.product_name, self)
        self.drawer = Drawer(self.jobs)
        self.strip = ProgressStrip(workspace, tasks=tasks)
        self.status = StatusLine(workspace.library.paths.images, tasks=tasks)
        self.start = StartPage(workspace)
        self.design = DesignPage(
            workspace, tasks=tasks, notices=notices, pictures=pictures, verbs=verbs
        )
        self.pages: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Design"), self.design),
            *self._late_pages(
                workspace, tasks=tasks, notices=notices, pictures=pictures, verbs=verbs
            ),
        )
        self.header = ProductHeader(tuple(title for title, _ in self.pages))
        self.stack = QStackedWidget()
        self.middle = QStackedWidget()
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.rows = QSplitter(Qt.Orientation.Vertical)
        self._build()
        self.toasts = Toasts(notices, self, bottom=self.status.sizeHint().height())
        self.show_title(None)

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

        def tech_pack() -> BuiltPage:
            from app.ui.panes.tech_pack_page import TechPackPage

            page = TechPackPage(workspace, tasks=tasks, notices=notices, pictures=pictures)
            page.changed.connect(verbs.changed)
            return page

        def packaging() -> BuiltPage:
            from app.ui.panes.packaging_page import PackagingPage

            return PackagingPage(workspace, tasks=tasks, notices=notices, pictures=pictures)

        def history() -> BuiltPage:
            from app.ui.panes.history_page import HistoryPage

            return HistoryPage(workspace, tasks=tasks, notices=notices, pictures=pictures)

        pages = (
            (self.tr("Tech pack"), LatePage(tech_pack)),
            (self.tr("Packaging"), LatePage(packaging)),
            (self.tr("History"), LatePage(history)),
        )
        for _, page in pages:
            self.closing.connect(page.release)
        return pages

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self.actions_of_window.fill(self.menuBar())
        self.addActions(self.actions_of_window.all())
        for _, page in self.pages:
            self.stack.addWidget(page)
        product = QWidget()
        column = _column(product, self.header, self.stack, self.strip)
        column.setStretch(1, 1)
        self.middle.addWidget(self.start)
        self.middle.addWidget(product)
        self.rows.addWidget(self.middle)
        self.rows.addWidget(self.drawer)
        self.rows.setStretchFactor(0, 1)
        self.columns.addWidget(self.library)
        self.columns.addWidget(self.rows)
        self.columns.setStretchFactor(1, 1)
        self.columns.setSizes([WIDTH, 1000])
        for splitter in (self.columns, self.rows):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.drawer.hide()
        body = QWidget()
        _column(body, self.tools, self.banner, self.columns).setStretch(2, 1)
        self.setCentralWidget(body)
        self.setStatusBar(self.status)

    @property
    def splitters(self) -> dict[str, QSplitter]:
        return {"columns": self.columns, "rows": self.rows}

    def product_name(self, product_id: str) -> str:
        """The name of a product of the list, empty where it is not in it."""
        entry = self.library.model.entry(product_id)
        return entry.product.name if entry is not None else ""

    def show_title(self, product: str | None) -> None:
        self.setWindowTitle(f"{product} – {TITLE}" if product else TITLE)

    def show_start(self) -> None:
        """Show the form for a new product."""
        self.middle.setCurrentWidget(self.start)

    def show_product(self) -> None:
        """Show the pages of the product in view."""
        if self.start.isAncestorOf(self.focusWidget()):
            self.library.view.setFocus()
        self.middle.setCurrentIndex(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if importing.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = importing.paths_in(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that it is over; whoever opened the window shuts everything down."""
        if not self.closed.is_set():
            self.closing.emit()
            self.closed.set()
        event.accept()


def _column(parent: QWidget, *widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for one in widgets:
        column.addWidget(one)
    return column
