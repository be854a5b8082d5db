"""What is going on for the product in view: steps, prices, bar, time left, Cancel."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from app.domain.identifiers import utc_now
from app.domain.jobs import JobUpdate
from app.domain.progress import StepState
from app.ui import theme, words
from app.ui.resting import RestingTimer
from app.ui.runtime import TaskScope
from app.ui.widgets.chip_row import Chip, ChipRow
from app.ui.widgets.controls import button, icon_button, label
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.words import price_text
from app.workflow.run_progress import RunProgress, RunStep
from app.workflow.running.at_work import Work, WorkUpdate
from app.workflow.workspace import Workspace

TICK_MS = 500
SHOW_TIME_FROM = 12
"""Per cent below which a guess of the time left would be a joke."""

CHIPS = {
    StepState.PENDING: "plain",
    StepState.RUNNING: "plain",
    StepState.COMPLETED: "accent",
    StepState.FAILED: "red",
}


class ProgressStrip(QFrame):
    """One line under the page while something runs.

    Signals:
        cancel_wanted: stop what goes on of the product; the argument is its id.
        drawer_wanted: show jobs and activity.
    """

    cancel_wanted = Signal(str)
    drawer_wanted = Signal()

    def __init__(self, workspace: Workspace, *, tasks: TaskScope) -> None:
        super().__init__()
        self._workspace = workspace
        self._tasks = tasks
        self._product_id: str | None = None
        self._run: RunProgress | None = None
        self._is_reading = False
        self._known: list[str] = []
        self.title = ElidedLabel("heading")
        self.bar = QProgressBar()
        self.time = label("", "muted")
        self.cancel = button(self.tr("Cancel"), self._cancel)
        self.steps = ChipRow()
        self._build()
        self._settling = RestingTimer(lambda: workspace.is_calm, self)
        self._settling.due.connect(self._follow)
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._show_time)

    def _build(self) -> None:
        self.setProperty("surface", "pane")
        self.setProperty("line", "above")
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(72)
        self.bar.setMaximumWidth(160)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel.setToolTip(
            self.tr("Stop it; what is finished is kept, the rest is refunded (Esc)")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(5), theme.space(2), theme.space(5), theme.space(2))
        row.setSpacing(theme.space(3))
        row.addWidget(self.title)
        row.addWidget(self.steps, 6)
        row.addWidget(self.bar, 1)
        row.addWidget(self.time)
        row.addWidget(self.cancel)
        row.addWidget(icon_button("drawer", self.tr("Jobs and activity"), self.drawer_wanted.emit))
        self.hide()

    def show_product(self, product_id: str | None) -> None:
        """Follow the runs of another product."""
        if product_id != self._product_id:
            self._product_id = product_id
            self._run = None
            self.setVisible(self._is_running())
            self._settling.soon()

    def apply(self, update: JobUpdate) -> None:
        if update.product_id == self._product_id and not self.isHidden():
            self._settling.rested()

    def apply_work(self, update: WorkUpdate) -> None:
        """A run started or ended."""
        if update.product_id == self._product_id:
            self._settling.soon()

    def _is_running(self) -> bool:
        return self._product_id is not None and self._workspace.at_work.is_running(self._product_id)

    def _follow(self) -> None:
        if self._is_running():
            if self.isHidden():
                self.title.set_text(self.tr("Starting …"))
                self.bar.setValue(0)
                self.time.clear()
            self._clock.start()
            self.show()
            self._read()
        else:
            self._clock.stop()
            self.hide()

    def _read(self) -> None:
        if self._product_id is not None and not self._is_reading:
            self._is_reading = True
            self._tasks.start(self._load(self._product_id))

    async def _load(self, product_id: str) -> None:
        try:
            runs = await self._workspace.progress(product_id)
        finally:
            self._is_reading = False
        running = [run for run in runs if self._workspace.at_work.is_running(product_id, run.work)]
        if product_id == self._product_id and running:
            self._show(running[-1])

    def _show(self, run: RunProgress) -> None:
        self._run = run
        self.title.set_text(self._title_of(run))
        steps = [step.key for step in run.steps]
        if steps != self._known:
            self._known = steps
            self.bar.setValue(0)
        self.steps.show_chips([self._chip_of(step) for step in run.steps])
        self.bar.setValue(max(run.percent, self.bar.value()))
        self._show_time()

    def _chip_of(self, step: RunStep) -> Chip:
        return Chip(
            step.key,
            self._step_text(step),
            CHIPS[step.state],
            self._step_tip(step),
            comes_first=step.state in (StepState.RUNNING, StepState.FAILED),
        )

    def _title_of(self, run: RunProgress) -> str:
        if run.work is Work.TECH_PACK:
            return self.tr("Making the tech pack")
        if run.work is Work.PACKAGING:
            return self.tr("Making the artwork")
        if len(run.steps) == 1:
            return self.tr("Drawing the front view")
        return self.tr("Drawing the other views")

    def _step_text(self, step: RunStep) -> str:
        name = words.step_name(step.key)
        if step.state is StepState.COMPLETED:
            return f"{name} ✓"
        if step.state is StepState.RUNNING and step.expected not in (None, 1):
            return f"{name} {step.done} / {step.expected}"
        return f"{name} …" if step.state is StepState.RUNNING else name

    def _step_tip(self, step: RunStep) -> str:
        state = {
            StepState.PENDING: self.tr("waiting"),
            StepState.RUNNING: self.tr("at work"),
            StepState.COMPLETED: self.tr("done"),
            StepState.FAILED: self.tr("failed"),
        }[step.state]
        price = "" if step.price is None else f" · {price_text(step.price)}"
        return f"{words.step_name(step.key)}: {state}{price}"

    def _show_time(self) -> None:
        run = self._run
        if run is None:
            return
        left = time_left(run.percent, run.started_at, utc_now())
        shown = self.tr("{} %").format(run.percent)
        if left is not None:
            shown += " · " + self.tr("{} left").format(words.about(left))
        self.time.setText(shown)

    def _cancel(self) -> None:
        if self._product_id is not None:
            self.cancel.setEnabled(False)
            QTimer.singleShot(TICK_MS, self, lambda: self.cancel.setEnabled(True))
            self.cancel_wanted.emit(self._product_id)


def time_left(percent: int, started: datetime | None, now: datetime) -> float | None:
    """Seconds that are left if it goes on as it went, None while that cannot be said."""
    if started is None or not SHOW_TIME_FROM <= percent < 100:
        return None
    return (now - started).total_seconds() * (100 - percent) / percent
