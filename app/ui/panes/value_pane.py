"""The value of the chosen cell: where it comes from, who stands behind it, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.specification import SpecValue, mark
from app.storage.images import ImageStore
from app.ui import theme
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.sheets.sheet_words import provenance
from app.ui.widgets.controls import button, chip, label, set_chip, surface
from app.ui.widgets.evidence_view import EvidenceView

LEAST_WIDTH = 272
PICTURE = 216


@dataclass(frozen=True, slots=True)
class Subject:
    """What the pane is about.

    Attributes:
        place: "bom.10.material"; row: what a person calls its row; field: its heading.
        shown: the value as the table shows it.
        value: None where the field does not apply, or follows from others.
    """

    place: str
    row: str
    field: str
    shown: str
    value: SpecValue | None
    problem: str = ""
    note: str = ""
    is_open: bool = False
    is_locked: bool = False


class WalkBar(QFrame):
    """Leads through the values to confirm, one after the other.

    Signals:
        skipped: leave it as it is and go on.
        changed: write another value.
        confirmed: stand behind it and go on.
        stopped: enough.
    """

    skipped = Signal()
    changed = Signal()
    confirmed = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "amber")
        self._count = label("", "heading")
        self.confirm = button(self.tr("Confirm"), self.confirmed.emit, kind="primary")
        self.confirm.setToolTip(self.tr("Stand behind it and go to the next (F9)"))
        self.change = button(self.tr("Change"), self.changed.emit)
        self.change.setToolTip(self.tr("Write another value (F2)"))
        self.skip = button(self.tr("Skip"), self.skipped.emit)
        self.skip.setToolTip(self.tr("Leave it as it is and go to the next (F8)"))
        self.stop = button(self.tr("Done"), self.stopped.emit, kind="link")
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self.stop)
        line = QHBoxLayout()
        line.setSpacing(theme.space(2))
        for one in (self.change, self.skip):
            one.setProperty("kind", "chip")
        for one in (self.confirm, self.change, self.skip):
            line.addWidget(one)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(4), theme.space(3), theme.space(3), theme.space(3))
        column.setSpacing(theme.space(2))
        column.addLayout(head)
        column.addLayout(line)
        self.hide()

    def show_step(self, number: int, count: int) -> None:
        """Say which of the values this is."""
        self._count.setText(self.tr("{} of {} to confirm").format(number, count))
        self.show()


class ValuePane(QWidget):
    """Evidence above, the value and its verbs below.

    Signals:
        confirm_wanted: the value is to be confirmed.
        change_wanted: the value is to be edited in the table.
        picked: key of the arrow or callout that was clicked in the sketch.
    """

    confirm_wanted = Signal()
    change_wanted = Signal()
    picked = Signal(str)

    def __init__(
        self,
        pictures: PictureLoader,
        images: ImageStore,
        *,
        tasks: TaskScope,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.evidence = EvidenceView(pictures, images, tasks=tasks)
        self.walk = WalkBar()
        self._row = label("", "small", wraps=True)
        self._field = label("", "section")
        self._value = label("", "title", wraps=True)
        self._mark = chip("", "plain")
        self._problem = label("", "error", wraps=True)
        self._story = label("", "muted", wraps=True)
        self.confirm = button(self.tr("Confirm"), self.confirm_wanted.emit, icon="check")
        self.confirm.setToolTip(self.tr("Stand behind this value (F9)"))
        self.change = button(self.tr("Change"), self.change_wanted.emit, icon="pencil")
        self.change.setToolTip(self.tr("Write another value (F2)"))
        self.body = QVBoxLayout()
        self._build()
        self.evidence.picked.connect(self.picked)
        self.clear()

    def _build(self) -> None:
        self.setMinimumWidth(LEAST_WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.walk)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.addWidget(scroll, 1)
        inner = surface("pane")
        scroll.setWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[theme.space(4)] * 4)
        column.setSpacing(theme.space(3))
        frame = surface("picture")
        column.addWidget(frame)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.evidence)
        # Always the same height: a picture that comes or goes must not move the words.
        frame.setFixedHeight(PICTURE)
        words = QVBoxLayout()
        column.addLayout(words)
        line = QHBoxLayout()
        line.setSpacing(theme.space(2))
        line.addWidget(self.confirm)
        line.addWidget(self.change)
        line.addStretch(1)
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setSpacing(theme.space(1))
        for one in (self._row, self._field, self._value):
            words.addWidget(one)
        words.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeft)
        for one in (self._problem, self._story):
            words.addWidget(one)
        words.addSpacing(theme.space(1))
        words.addLayout(line)
        self.body.setSpacing(theme.space(3))
        column.addLayout(self.body)
        column.addStretch(1)

    def clear(self) -> None:
        """Nothing is chosen."""
        for one in (self._row, self._value, self._problem):
            _say(one, "")
        _say(self._field, "")
        set_chip(self._mark, "", "plain")
        _say(self._story, self.tr("Choose a cell to see where its value comes from."))
        self.confirm.hide()
        self.change.hide()

    def show_subject(self, subject: Subject) -> None:
        """Show a value with all that is known of it."""
        _say(self._row, subject.row)
        _say(self._field, subject.field.upper())
        _say(self._value, subject.shown or "–")
        _say(self._problem, subject.problem)
        value = subject.value
        if value is None:
            set_chip(self._mark, "", "plain")
            _say(self._story, subject.note or self.tr("Nothing is said here; it does not apply."))
        else:
            known = value.value is not None
            set_chip(self._mark, *(self._marked(value) if known else ("", "plain")))
            _say(self._story, "\n".join(one for one in (provenance(value), subject.note) if one))
        walking = self.walk.isVisibleTo(self)
        self.confirm.setVisible(subject.is_open and not subject.is_locked and not walking)
        self.change.setVisible(bool(subject.place) and not subject.is_locked and not walking)

    def _marked(self, value: SpecValue) -> tuple[str, str]:
        kind = mark(value.origin, value.status, value.value)
        words = {
            "measured": self.tr("measured"),
            "confirmed": self.tr("confirmed"),
            "assumed": self.tr("assumed"),
        }
        colours = {"confirmed": "accent", "measured": "plain"}
        return words.get(kind, kind), colours.get(kind, "amber")


def _say(target: QLabel, text: str) -> None:
    """A label without words takes no room."""
    target.setText(text)
    target.setVisible(bool(text))
