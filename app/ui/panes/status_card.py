"""Where the pack stands, what the next step asks for, and the button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout

from app.domain.revision_letter import revision_letter
from app.domain.sheets.pack_status import ORDER, PackStatus, Standing, may_move
from app.ui import theme
from app.ui.moments import moment
from app.ui.status_words import demand_words, status_name, step_verb
from app.ui.widgets.controls import button, label
from app.ui.widgets.status_steps import StatusSteps


class StatusCard(QFrame):
    """The status of one revision.

    Signals:
        move_wanted: the PackStatus to go to.
        demands_wanted: what keeps it from the next step is to be listed.
    """

    move_wanted = Signal(object)
    demands_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._standing: Standing | None = None
        self._title = label("", "heading")
        self._since = label("", "muted")
        self.steps = StatusSteps()
        self._asks = label("", "muted", wraps=True)
        self.demands = button("", self.demands_wanted.emit, kind="amber")
        self.step = button("", self._on_step, kind="primary")
        self.back = QToolButton()
        self._build()
        self.show_standing(None)

    def _build(self) -> None:
        self.back.setProperty("kind", "button")
        self.back.setText(self.tr("Back to …"))
        self.back.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.back.setProperty("popup", "true")
        self.back.setMenu(QMenu(self.back))
        head = QHBoxLayout()
        head.setSpacing(theme.space(3))
        head.addWidget(self._title)
        head.addWidget(self._since, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(2))
        foot.addWidget(self._asks, 1)
        foot.addWidget(self.demands)
        foot.addWidget(self.back)
        foot.addWidget(self.step)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space(4)] * 4)
        column.setSpacing(theme.space(3))
        column.addLayout(head)
        column.addWidget(self.steps)
        column.addLayout(foot)

    @property
    def standing(self) -> Standing | None:
        """What is shown."""
        return self._standing

    def show_standing(self, standing: Standing | None) -> None:
        """Show where a pack stands, None where there is none yet."""
        self._standing = standing
        for one in (self.demands, self.step, self.back):
            one.setVisible(standing is not None)
        if standing is None:
            self._title.setText(self.tr("Status"))
            self._since.setText(self.tr("There is no revision yet."))
            self.steps.show_status(PackStatus.DRAFT)
            self._asks.setText("")
            return
        letter = revision_letter(standing.revision)
        self._title.setText(self.tr("Revision {}").format(letter))
        self._since.setText(self._moment(standing))
        self.steps.show_status(standing.status)
        following, missing = standing.next, len(standing.demands)
        self._asks.setText(demand_words(following) if following else "")
        self.step.setVisible(following is not None)
        self.step.setText(step_verb(following) if following else "")
        self.step.setEnabled(missing == 0)
        self.demands.setVisible(missing > 0)
        self.demands.setText(self._missing_words(missing))
        self.demands.setToolTip(self.tr("List what is asked for"))
        self._offer_back(standing.status)

    def _missing_words(self, missing: int) -> str:
        if missing == 1:
            return self.tr("1 thing is missing")
        return self.tr("{} things are missing").format(missing)

    def _moment(self, standing: Standing) -> str:
        if standing.since is None:
            return status_name(standing.status)
        words = self.tr("{} since {}").format(status_name(standing.status), moment(standing.since))
        return f"{words} · {standing.author}" if standing.author else words

    def _offer_back(self, now: PackStatus) -> None:
        earlier = [one for one in ORDER[: ORDER.index(now)] if may_move(now, one)]
        self.back.setVisible(bool(earlier))
        menu = self.back.menu()
        menu.clear()
        for status in earlier:
            action = QAction(status_name(status), menu)
            action.triggered.connect(lambda *_, status=status: self.move_wanted.emit(status))
            menu.addAction(action)

    def _on_step(self) -> None:
        if self._standing is not None and self._standing.next is not None:
            self.move_wanted.emit(self._standing.next)
