"""The front view, large, with every version of it in a strip beside or below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.generation import GenerationState
from app.domain.product import ApprovalStatus, Iteration
from app.ui import theme
from app.ui.panes.iteration_strip import COLUMN, LINE, IterationStrip
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.widgets.controls import button, chip, icon_button, label, set_chip, surface
from app.ui.widgets.zoom_viewer import ZoomViewer
from app.workflow.product_record import ProductRecord


class ApprovalPane(QWidget):
    """Shows one version of the front view.

    Signals:
        looked_at: the Iteration on show changed.
        continue_wanted: id of the Iteration that is to be up for approval instead.
        left: back to the views of the product.
    """

    looked_at = Signal()
    continue_wanted = Signal(str)
    left = Signal()

    def __init__(self, *, tasks: TaskScope, pictures: PictureLoader) -> None:
        super().__init__()
        self._iterations: tuple[Iteration, ...] = ()
        self._chosen: Iteration | None = None
        self._picked_by_hand = False
        self._is_before = False
        self._forming: QImage | None = None
        self.viewer = ZoomViewer(pictures, tasks=tasks)
        self.viewer.setAccessibleName(self.tr("Front view"))
        self.strip = IterationStrip(pictures)
        self._badge = chip("")
        self._state = GenerationState.IDLE
        self._session_id: str | None = None
        self.go_on = button(
            self.tr("Continue from this one · free"), self._continue, icon="check", kind="primary"
        )
        self.back = button(self.tr("All views"), self.left.emit, icon="grid")
        self._hint = label(self.tr("Scroll to zoom · C compares with the version before"), "small")
        self._parts = QBoxLayout(QBoxLayout.Direction.BottomToTop, self)
        self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The strip goes where it leaves the larger square, as pictures are mostly square."""
        size, way = event.size(), QBoxLayout.Direction
        beside = min(size.width() - COLUMN, size.height())
        is_beside = beside >= min(size.width(), size.height() - LINE)
        wanted = way.LeftToRight if is_beside else way.BottomToTop
        if wanted != self._parts.direction():
            self._parts.setDirection(wanted)
            self.strip.stand(upright=is_beside)
        super().resizeEvent(event)

    def _build(self) -> None:
        frame = surface("picture")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.viewer)
        over = QHBoxLayout(self.viewer)
        over.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3))
        self.go_on.setToolTip(self.tr("This version is approved and changed from now on"))
        self.back.setToolTip(self.tr("Back to the views that were made"))
        for one in (self.back, self._badge, self.go_on):
            over.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self.back.hide()
        over.addStretch(1)
        fit = icon_button("fit", self.tr("Fit (F)"), self.viewer.fit)
        over.addWidget(fit, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.space(2))
        column.addWidget(frame, 1)
        column.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignRight)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(theme.space(2))
        self._parts.addWidget(self.strip)
        self._parts.addLayout(column, 1)
        self.strip.picked.connect(self._on_picked)
        self.viewer.compare_wanted.connect(self._compare)

    @property
    def chosen(self) -> Iteration | None:
        """The version on show."""
        return self._chosen

    def candidate(self) -> int | None:
        """Number of the alternative on show, None where it is not up for approval."""
        if self._chosen is None or self._chosen.status is not ApprovalStatus.READY:
            return None
        return self._chosen.candidate

    def show_record(self, record: ProductRecord) -> None:
        drawn = tuple(
            one
            for one in record.iterations
            if one.image is not None or one.status is ApprovalStatus.PENDING
        )
        is_new = {one.id for one in drawn} != {one.id for one in self._iterations}
        is_other = not self._iterations or drawn[:1] != self._iterations[:1]
        self._iterations = drawn
        self._session_id = record.product.session_id
        if is_new or is_other:
            self._picked_by_hand = False
            self._forming = None
        self._choose()
        self._show(record.product.state)

    def _choose(self) -> None:
        by_id = {one.id: one for one in self._iterations}
        if self._chosen is not None and self._picked_by_hand and self._chosen.id in by_id:
            self._chosen = by_id[self._chosen.id]
            return
        with_image = [one for one in self._iterations if one.image is not None]
        ready = [one for one in with_image if one.status is ApprovalStatus.READY]
        if ready:
            self._chosen = ready[0]
            return
        newest = max((one.iteration for one in with_image[-1:]), default=0)
        session = with_image[-1].session_id if with_image else ""
        of_newest = [
            one for one in with_image if one.iteration == newest and one.session_id == session
        ]
        self._chosen = of_newest[0] if of_newest else None

    def pick(self, iteration_id: str) -> bool:
        """Look at one of the versions; whether there is such a one."""
        found = next((one for one in self._iterations if one.id == iteration_id), None)
        if found is None or found.image is None:
            return False
        self._on_picked(found)
        return True

    @property
    def earlier(self) -> str | None:
        """Id of the version on show where it is not the one that is up for approval."""
        chosen = self._chosen
        if chosen is None or chosen.image is None or chosen.status is ApprovalStatus.READY:
            return None
        return chosen.id

    def _can_continue(self) -> bool:
        chosen = self._chosen
        return (
            chosen is not None
            and self._state is GenerationState.AWAITING_FRONT_APPROVAL
            and chosen.status is ApprovalStatus.SUPERSEDED
            and chosen.session_id == self._session_id
        )

    def _continue(self) -> None:
        if self._chosen is not None and self._can_continue():
            self.continue_wanted.emit(self._chosen.id)

    def _show(self, state: GenerationState) -> None:
        self._is_before = False
        self._state = state
        chosen = self._chosen
        self.strip.show_iterations(self._iterations, chosen.id if chosen else None)
        waiting = state is GenerationState.GENERATING_FRONT_VIEW
        if not waiting:
            self._forming = None
        if self._forming is not None and not self._picked_by_hand:
            self.viewer.show_forming(self._forming)
        elif chosen is None:
            self.viewer.show_picture(None)
            self.viewer.message = self._emptiness(state)
            self.viewer.update()
        else:
            size = (chosen.width, chosen.height) if chosen.width and chosen.height else None
            self.viewer.show_picture(chosen.image, size, keep_view=True)
        set_chip(self._badge, self._badge_text(chosen, waiting=waiting), "accent")
        self._hint.setVisible(self._before() is not None)
        self.go_on.setVisible(self._can_continue())

    def _emptiness(self, state: GenerationState) -> str:
        if state is GenerationState.GENERATING_FRONT_VIEW:
            return self.tr("Drawing the front view …")
        if state is GenerationState.ERROR:
            return self.tr("The front view was not finished.")
        return self.tr("Nothing has been drawn yet.")

    def show_forming(self, image: QImage) -> None:
        """Show the version that is being drawn as far as it is, until it is finished."""
        if self._state is GenerationState.GENERATING_FRONT_VIEW:
            self._forming = image
            self._show(self._state)

    def _badge_text(self, chosen: Iteration | None, *, waiting: bool) -> str:
        if chosen is None and self._forming is None:
            return ""
        if waiting or chosen is None:
            return self.tr("Drawing version {} …").format(self._iterations[-1].iteration)
        return self.tr("Front view · version {}").format(chosen.iteration)

    def _on_picked(self, iteration: Iteration) -> None:
        self._chosen = iteration
        self._picked_by_hand = True
        self._show(self._state)
        self.looked_at.emit()

    def _before(self) -> Iteration | None:
        if self._chosen is None:
            return None
        earlier = [
            one
            for one in self._iterations
            if one.image is not None
            and one.session_id == self._chosen.session_id
            and one.iteration < self._chosen.iteration
        ]
        return earlier[-1] if earlier else None

    def _compare(self) -> None:
        """Show the version before in the same place, and back again."""
        before = self._before()
        if before is None or self._chosen is None:
            return
        self._is_before = not self._is_before
        shown = before if self._is_before else self._chosen
        self.viewer.show_picture(shown.image, keep_view=True)
        text = self.tr("Before · version {}") if self._is_before else self.tr("Now · version {}")
        set_chip(self._badge, text.format(shown.iteration), "accent")
