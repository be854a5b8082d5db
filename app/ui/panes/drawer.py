"""The drawer under the page: jobs, each with its own cancel, and the activity of the product."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.domain.jobs import OPEN_STATES, JobUpdate
from app.ui import theme
from app.ui.models.activity_model import ActivityModel
from app.ui.models.job_model import JobModel, JobRole
from app.ui.widgets.activity_cell import ActivityCell
from app.ui.widgets.controls import icon_button, label
from app.ui.widgets.job_cell import JobCell
from app.workflow.product_record import ProductRecord

HEIGHT = 200


class JobList(QListView):
    """Jobs; Delete cancels the chosen one.

    Signals:
        cancel_wanted: id of the job to stop.
    """

    cancel_wanted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        update = self.currentIndex().data(JobRole.UPDATE)
        if event.key() == Qt.Key.Key_Delete and isinstance(update, JobUpdate):
            if update.state in OPEN_STATES:
                self.cancel_wanted.emit(update.job_id)
            return
        super().keyPressEvent(event)


class Drawer(QFrame):
    """Two lists behind two tabs.

    Signals:
        cancel_wanted: id of the job to stop.
        closed: the drawer should be hidden.
    """

    cancel_wanted = Signal(str)
    closed = Signal()

    def __init__(self, jobs: JobModel) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self.setProperty("line", "above")
        self.setMinimumHeight(96)
        self.jobs = jobs
        self.activity = ActivityModel(self)
        self.tabs = QTabBar()
        self._pages = QStackedWidget()
        self._no_jobs = label(self.tr("No jobs since the program was started."), "muted")
        self._build()

    def _build(self) -> None:
        for text in (self.tr("Jobs"), self.tr("Activity")):
            self.tabs.addTab(text)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Jobs or activity"))
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.job_view = JobList()
        self.job_view.setAccessibleName(self.tr("Jobs"))
        self.job_view.setModel(self.jobs)
        cell = JobCell(self.jobs, self.job_view)
        self.job_view.setItemDelegate(cell)
        cell.cancel_wanted.connect(self.cancel_wanted.emit)
        self.job_view.cancel_wanted.connect(self.cancel_wanted.emit)
        self.activity_view = QListView()
        self.activity_view.setAccessibleName(self.tr("Activity"))
        self.activity_view.setModel(self.activity)
        self.activity_view.setItemDelegate(ActivityCell(self.activity_view))
        for view in (self.job_view, self.activity_view):
            view.setUniformItemSizes(True)
            view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._pages.addWidget(self._job_page())
        self._pages.addWidget(self.activity_view)
        head = QHBoxLayout()
        head.setContentsMargins(theme.space(5), 0, theme.space(3), 0)
        head.addWidget(self.tabs, 1)
        head.addWidget(icon_button("close", self.tr("Close the drawer"), self.closed.emit))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        self.job_view.setVisible(self.jobs.rowCount() > 0)
        self.jobs.rowsInserted.connect(lambda *_: self._show_jobs())

    def _show_jobs(self) -> None:
        self._no_jobs.hide()
        self.job_view.show()

    def _job_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self._no_jobs.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._no_jobs.setMargin(theme.space(5))
        column.addWidget(self._no_jobs)
        column.addWidget(self.job_view, 1)
        return page

    def show_record(self, record: ProductRecord | None) -> None:
        self.activity.show(record.activity if record else ())
