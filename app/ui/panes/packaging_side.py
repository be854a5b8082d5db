"""The column beside the package: what it is, the words for its artwork, its panels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.analysis import BriefReading
from app.domain.packaging.packaging import Panel
from app.domain.packaging.packaging_state import PackagingState, RunState
from app.ui import theme
from app.ui.panes.packaging_form import PackagingForm
from app.ui.widgets.controls import button, icon_button, label, surface
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.panel_row import PanelRow
from app.ui.widgets.price_button import PriceButton
from app.ui.words import offer

SIDE_WIDTH = 324
TARGET_WIDTH = 124
DRAW_HEIGHT = 36
WORDS_MS = 500
"""So long after the last key the words are kept."""

ALL = ""
COLUMNS = 2
"""Of panels: all six of a box are in view on a small laptop."""


class PackagingSide(QFrame):
    """Form, words and panels.

    Signals:
        draw_wanted: a tuple of panels, empty for all of them, and whether another drawing of the
            same words is wanted.
        words_changed: the words, and the panel they are for; None for all.
        panel_wanted: what is to happen to a panel ("import", "crop" …), and the panel.
        dropped: a path, and the panel it was dropped on.
        panel_chosen: the name of a panel, empty for all.
        retry_wanted, resume_wanted, discard_wanted, clear_wanted: of the whole package.
    """

    draw_wanted = Signal(object, bool)
    words_changed = Signal(str, object)
    panel_wanted = Signal(str, object)
    dropped = Signal(object, object)
    panel_chosen = Signal(str)
    retry_wanted = Signal()
    resume_wanted = Signal()
    discard_wanted = Signal()
    clear_wanted = Signal()

    def __init__(
        self,
        panel_words: Callable[[Panel], str],
        form: PackagingForm,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "pane")
        self._panel_words = panel_words
        self._state: PackagingState | None = None
        self._price: Callable[[int], int] = lambda _: 0
        self._is_new = False
        self.form = form
        self.target = QComboBox()
        self.words = QPlainTextEdit()
        self.draw = PriceButton(primary=True, small=True)
        self.other = icon_button("retry", self.tr("Another drawing of the same words"))
        self.understood = ElidedLabel("small")
        self.outgrown = ElidedLabel("open")
        self.banner = surface("amber")
        self.banner_text = label("", wraps=True)
        self.retry = PriceButton()
        self.clear_all = button(self.tr("Clear all"), kind="link")
        self.rows: dict[Panel, PanelRow] = {}
        self._list = QGridLayout()
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(WORDS_MS)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setFixedWidth(SIDE_WIDTH)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.banner)
        self._fill_banner()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        whole.addWidget(scroll)
        self._inner = inner = QWidget()
        scroll.setWidget(inner)
        # Until a package is known the fields would say sizes that nobody chose.
        inner.hide()
        inner.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(1))
        column.setSpacing(theme.space(2))
        top = QHBoxLayout()
        column.addLayout(top)
        top.addWidget(label(self.tr("PACKAGE"), "section"))
        top.addStretch(1)
        top.addWidget(self.form.blank_line)
        column.addWidget(self.form)
        column.addWidget(_hairline())
        artwork = QVBoxLayout()
        column.addLayout(artwork)
        self._fill_artwork(artwork)
        column.addWidget(_hairline())
        head = QHBoxLayout()
        head.addWidget(label(self.tr("PANELS · MM"), "section"))
        head.addStretch(1)
        head.addWidget(self.clear_all)
        column.addLayout(head)
        column.addWidget(self.retry)
        self._list.setSpacing(0)
        for number in range(COLUMNS):
            self._list.setColumnStretch(number, 1)
        column.addLayout(self._list)
        column.addStretch(1)

    def _fill_artwork(self, column: QVBoxLayout) -> None:
        column.setSpacing(theme.space(2))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("ARTWORK"), "section"))
        head.addStretch(1)
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.target.setMinimumWidth(TARGET_WIDTH)
        self.target.setAccessibleName(self.tr("Words for"))
        self.target.setToolTip(self.tr("One text for all panels, or its own for one"))
        head.addWidget(self.target)
        self.words.setFixedHeight(theme.space(13))
        self.draw.setMinimumHeight(DRAW_HEIGHT)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Words for the artwork"))
        run = QHBoxLayout()
        run.setSpacing(theme.space(2))
        run.addWidget(self.draw, 1)
        run.addWidget(self.other)
        for one in (self.understood, self.outgrown, self.retry):
            one.hide()
        column.addLayout(head)
        column.addWidget(self.words)
        column.addLayout(run)
        column.addWidget(self.outgrown)
        column.addWidget(self.understood)

    def _fill_banner(self) -> None:
        column = QVBoxLayout(self.banner)
        column.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        column.addWidget(self.banner_text)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Go on"), self.resume_wanted.emit))
        row.addWidget(button(self.tr("Discard"), self.discard_wanted.emit))
        row.addStretch(1)
        column.addLayout(row)
        self.banner.hide()

    def _connect(self) -> None:
        self.draw.clicked.connect(lambda *_: self._draw(another=False))
        self.other.clicked.connect(lambda *_: self._draw(another=True))
        self.retry.clicked.connect(lambda *_: self.retry_wanted.emit())
        self.clear_all.clicked.connect(lambda *_: self.clear_wanted.emit())
        self.words.textChanged.connect(self._keeping.start)
        self._keeping.timeout.connect(self.flush)
        self.target.activated.connect(lambda _: self._on_target())

    def _draw(self, *, another: bool) -> None:
        self.flush()
        panel = self.panel
        self.draw_wanted.emit((panel,) if panel else (), another)

    @property
    def panel(self) -> Panel | None:
        """The panel that words and button are for, None for all."""
        name = self.target.currentData()
        return Panel(name) if name else None

    def choose(self, panel: Panel | None) -> None:
        """Make words and button those of one panel, or of all."""
        self.flush()
        index = self.target.findData(panel.value if panel else ALL)
        self.target.setCurrentIndex(max(0, index))
        self._show_target()

    def _on_target(self) -> None:
        self.flush()
        self._show_target()

    def _show_target(self) -> None:
        panel = self.panel
        for one, row in self.rows.items():
            row.choose(chosen=one is panel)
        if self._state is not None:
            self._show_words(self._state)
            self._show_offers(self._state)
        self.panel_chosen.emit(panel.value if panel else ALL)

    def unkept(self) -> tuple[str, Panel | None] | None:
        """Words that are not kept yet, and what they are for."""
        if self._state is None:
            return None
        words = self.words.toPlainText().strip()
        kept = self._state.of(self.panel).prompt if self.panel else self._state.prompt
        return None if words == kept else (words, self.panel)

    def flush(self) -> None:
        """Send the words on now if they are not what is kept."""
        self._keeping.stop()
        found = self.unkept()
        if found is not None:
            self.words_changed.emit(*found)

    def show_state(
        self, state: PackagingState, art: dict[str, QImage], price: Callable[[int], int]
    ) -> None:
        """Show all of a packaging record.

        Args:
            state: the record.
            art: the pictures of its panels.
            price: tenths of a credit for so many panels.
        """
        is_other = self._state is None or self._state.product_id != state.product_id
        self._state, self._price = state, price
        if is_other:
            self._keeping.stop()
        self.make_rows(state)
        is_other, self._is_new = is_other or self._is_new, False
        for one in state.panels:
            row = self.rows[one.panel]
            row.show_panel(one, art.get(one.panel.value), is_running=state.is_running)
            row.show_offer(offer(price(1)))
        if is_other or not (self.words.hasFocus() or self._keeping.isActive()):
            self._show_words(state)
        self._show_offers(state)
        self._show_banner(state)
        self._show_reading(state.reading)
        self._show_outgrown(state)
        self._inner.show()
        self.clear_all.setVisible(any(one.texture for one in state.panels))
        self.clear_all.setEnabled(not state.is_running)

    def make_rows(self, state: PackagingState) -> None:
        """Make a row for each panel, still empty; it takes long, so it can be a step of its own."""
        if [one.panel for one in state.panels] == list(self.rows):
            return
        self._is_new = True
        for row in self.rows.values():
            row.setParent(None)
            row.deleteLater()
        self.rows = {}
        self.target.clear()
        self.target.addItem(self.tr("All panels"), ALL)
        for one in state.panels:
            panel = one.panel
            row = PanelRow(self._panel_words(panel))
            row.chosen.connect(lambda panel=panel: self._on_row(panel))
            row.draw_wanted.connect(lambda panel=panel: self._draw_one(panel))
            row.wanted.connect(lambda what, panel=panel: self.panel_wanted.emit(what, panel))
            row.dropped.connect(lambda path, panel=panel: self.dropped.emit(path, panel))
            self.rows[panel] = row
            self._list.addWidget(row, *divmod(len(self.rows) - 1, COLUMNS))
            self.target.addItem(self._panel_words(panel), panel.value)

    def _on_row(self, panel: Panel) -> None:
        self.choose(None if self.panel is panel else panel)

    def _draw_one(self, panel: Panel) -> None:
        self.flush()
        self.draw_wanted.emit((panel,), False)

    def _show_words(self, state: PackagingState) -> None:
        panel = self.panel
        words = state.of(panel).prompt if panel else state.prompt
        if self.words.toPlainText().strip() != words:
            self.words.blockSignals(True)
            self.words.setPlainText(words)
            self.words.blockSignals(False)
        hint = self.tr("Such as: warm botanical pattern, cream ground")
        self.words.setPlaceholderText(state.prompt if panel and state.prompt else hint)

    def _show_offers(self, state: PackagingState) -> None:
        count, panel = len(state.panels), self.panel
        if panel is not None:
            verb = self.tr("Draw {}").format(self._panel_words(panel).lower())
        else:
            verb = self.tr("Draw all {} panels").format(count)
        self.draw.show_offer(verb, offer(self._price(1 if panel else count)))
        open_run = state.run is not None
        has_any = any(one.texture for one in state.panels)
        self.draw.setEnabled(not open_run)
        self.other.setEnabled(not open_run and has_any)
        failed = len(state.failed)
        self.retry.setVisible(bool(failed) and not open_run)
        self.retry.show_offer(
            self.tr("Try {} failed again").format(failed), offer(self._price(failed))
        )

    def _show_banner(self, state: PackagingState) -> None:
        stopped = state.run is not None and state.run.state is RunState.STOPPED
        self.banner.setVisible(stopped)
        if stopped and state.run is not None:
            done = sum(one.arrived is not None for one in state.panels)
            words = self.tr("Drawing stopped: {} of {} panels are made.")
            self.banner_text.setText(words.format(done, len(state.run.panels)))

    def _show_reading(self, reading: BriefReading | None) -> None:
        self.understood.setVisible(reading is not None)
        if reading is None:
            return
        said = [", ".join(chip.text for chip in reading.understood)]
        if reading.not_understood:
            missed = ", ".join(chip.text for chip in reading.not_understood)
            said.append(self.tr("Not understood: {}").format(missed))
        text = ". ".join(part for part in said if part)
        self.understood.set_text(self.tr("Understood: {}").format(text) if said[0] else text)
        self.understood.setVisible(bool(text))

    def _show_outgrown(self, state: PackagingState) -> None:
        """Say which pictures were made before the package got its size."""
        found = [one for one in state.panels if one.is_of_another_size]
        self.outgrown.setVisible(bool(found))
        if not found:
            return
        # In its place: a small window shows all panels without scrolling.
        self.understood.hide()
        names = ", ".join(self._panel_words(one.panel) for one in found)
        if len(found) == len(state.panels):
            names = self.tr("all panels")
        self.outgrown.set_text(self.tr("Made for another size: {}").format(names))
        lines = (
            f"{self._panel_words(one.panel)}: {self.rows[one.panel].made_for(one)}" for one in found
        )
        self.outgrown.setToolTip("\n".join((*lines, self.tr("Draw it again to fit."))))


def _hairline() -> QFrame:
    line = surface("pane", line="above")
    line.setFixedHeight(1)
    return line
