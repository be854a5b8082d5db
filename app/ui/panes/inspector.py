"""What is known of the asset on show; rows and sketch light up together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.inspector_content import Row, RowKind, Section
from app.ui.widgets.controls import button, label
from app.ui.widgets.inspector_row import InspectorRow

LEAST_WIDTH = 264
SHORT = 20
"""Letters of a value that fit beside its label; with a longer one all stand under theirs."""


class Inspector(QScrollArea):
    """Sections of rows.

    Signals:
        entered: key of the row under the mouse, "" for none.
        chosen: key of the row that was clicked.
        opened: key of the callout row whose words are to be edited.
        add_wanted: a new callout is wanted.
    """

    entered = Signal(str)
    chosen = Signal(str)
    opened = Signal(str)
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, InspectorRow] = {}
        self._sections: tuple[Section, ...] = ()
        self._chosen = ""
        self._hovered = ""
        self._marks = {
            "measured": (self.tr("measured"), self.tr("Measured on the model")),
            "assumed": (self.tr("assumed"), self.tr("The engine's assumption, to be confirmed")),
            "confirmed": (self.tr("confirmed"), self.tr("Confirmed by a person")),
        }
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(LEAST_WIDTH)
        self.setAccessibleName(self.tr("Inspector"))
        self.clear(self.tr("Choose a picture to see what is known of it."))

    def clear(self, words: str) -> None:
        """Show a sentence instead of rows."""
        self._sections = ()
        self._rows = {}
        body, column = _body()
        column.addWidget(label(words, "muted", wraps=True))
        column.addStretch(1)
        self.setWidget(body)

    def show_sections(self, sections: tuple[Section, ...], *, can_add: bool = False) -> None:
        """Show what is known; the same again changes nothing.

        Args:
            can_add: whether callouts can be added, under the first section.
        """
        if sections == self._sections:
            return
        self._sections = sections
        self._rows = {}
        place = self.verticalScrollBar().value()
        body, column = _body()
        for number, section in enumerate(sections):
            if number:
                column.addWidget(_hairline())
            self._add_section(column, section, can_add=can_add and number == 0)
        column.addStretch(1)
        self.setWidget(body)
        self.verticalScrollBar().setValue(place)
        self._light()

    def _add_section(self, column: QVBoxLayout, section: Section, *, can_add: bool) -> None:
        heading = label(section.title.upper(), "section")
        heading.setContentsMargins(theme.space(2), 0, 0, theme.space())
        column.addWidget(heading)
        if not section.rows:
            words = label(section.empty, "muted", wraps=True)
            words.setContentsMargins(theme.space(2), 0, theme.space(2), 0)
            column.addWidget(words)
        values = [row for row in section.rows if row.kind is RowKind.VALUE]
        stacked = any(len(row.value) > SHORT for row in values)
        for row in section.rows:
            column.addWidget(self._row(row, stacked=stacked))
        if can_add:
            line = QHBoxLayout()
            line.setContentsMargins(theme.space(2), theme.space(1), 0, 0)
            add = button(self.tr("Add callout"), self.add_wanted.emit, icon="plus")
            add.setToolTip(self.tr("Then click the place it points to"))
            line.addWidget(add)
            line.addStretch(1)
            column.addLayout(line)

    def _row(self, row: Row, *, stacked: bool) -> InspectorRow:
        made = InspectorRow(row, self._marks, stacked=stacked)
        if row.key:
            self._rows[row.key] = made
            made.entered.connect(self.entered)
            made.chosen.connect(self.chosen)
            made.opened.connect(self.opened)
        return made

    def choose(self, key: str) -> None:
        """Light the row of what is chosen in the sketch, and bring it into sight."""
        self._chosen = key
        self._light()
        if key in self._rows:
            self.ensureWidgetVisible(self._rows[key], 0, theme.space(6))

    def point_at(self, key: str) -> None:
        """Light the row of what the mouse is over in the sketch."""
        self._hovered = key
        self._light()

    def _light(self) -> None:
        for key, row in self._rows.items():
            row.light(2 if key == self._chosen else 1 if key == self._hovered else 0)


def _body() -> tuple[QWidget, QVBoxLayout]:
    body = QFrame()
    body.setProperty("surface", "pane")
    column = QVBoxLayout(body)
    column.setContentsMargins(theme.space(2), theme.space(4), theme.space(2), theme.space(4))
    column.setSpacing(2)
    return body, column


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("line", "below")
    line.setFixedHeight(theme.space(3))
    return line
