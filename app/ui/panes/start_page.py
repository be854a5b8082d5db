"""Where a product begins: one sentence to type, three to click, or a file to bring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.ui import theme, words
from app.ui.language import ENGLISH, window_language
from app.ui.panes.change_panel import WishEdit
from app.ui.sentences import said_error
from app.ui.widgets.attachments import Attachments
from app.ui.widgets.candidates import CandidatesBox
from app.ui.widgets.controls import button, label
from app.ui.widgets.example_card import ExampleCard
from app.ui.widgets.price_button import PriceButton

if TYPE_CHECKING:
    from app.workflow.views.inputs import InputFile
    from app.workflow.workspace import Workspace

WIDTH = 640
ENGLISH_ONLY = ("drafter",)
"""Engines that understand no other language."""


class StartPage(QWidget):
    """The form for a new product.

    Signals:
        started: a NewProduct.
        import_wanted: the person wants to choose files.
        cancelled: back to the product that was in view.
    """

    started = Signal(object)
    import_wanted = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._workspace: Workspace | None = None
        self._engine = ""
        self._is_busy = False
        self.sentence = WishEdit(
            self.tr("A product in a sentence: what it is, material, colour, size …"),
            self.tr("The product in a sentence"),
        )
        self.attachments = Attachments()
        self.candidates = CandidatesBox()
        self.draw = PriceButton(primary=True)
        self.error = label("", "error", wraps=True)
        self.note = label(
            self.tr("The Drafter reads English, so write in English. Other engines read more."),
            "small",
            wraps=True,
        )
        self.back = button(self.tr("Back"), self.cancelled.emit)
        self.examples = tuple(ExampleCard(text) for text in self._example_texts())
        self._build()

    def _example_texts(self) -> tuple[str, ...]:
        return (
            self.tr("500 ml stainless steel water bottle, sage green powder coat, bamboo lid"),
            self.tr("Oversized heather grey hoodie with kangaroo pocket, size M"),
            self.tr("Three-legged oak stool, 45 cm high, round seat"),
        )

    def _build(self) -> None:
        title = label(self.tr("What shall we make?"), "display")
        intro = label(
            self.tr("The front view comes first. You approve it before anything else is drawn."),
            "muted",
            wraps=True,
        )
        self.sentence.setFixedHeight(theme.space(24))
        self.sentence.textChanged.connect(self._show_state)
        self.sentence.sent.connect(self._start)
        # What was said was said about other files.
        self.attachments.changed.connect(self.error.hide)
        self.attachments.changed.connect(self._show_state)
        bring = button(
            self.tr("Import …"),
            self.import_wanted.emit,
            icon="import",
            tip=self.tr("Photographs or a 3D file (GLB, OBJ, STL, PLY); dropping them works too"),
        )
        line = QHBoxLayout()
        line.setSpacing(theme.space(2))
        for one in (bring, self.candidates):
            line.addWidget(one)
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.draw)
        self.draw.clicked.connect(lambda *_: self._start())
        self.candidates.changed.connect(lambda _: self._show_state())
        column = QVBoxLayout()
        column.setSpacing(theme.space(3))
        for widget in (title, intro, self.sentence, self.note, self.attachments, self.error):
            column.addWidget(widget)
        column.addLayout(line)
        column.addSpacing(theme.space(4))
        column.addWidget(label(self.tr("OR START FROM ONE OF THESE"), "section"))
        column.addLayout(self._example_row())
        self._centre(column)
        self.error.hide()
        self.note.hide()

    def _example_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        for card in self.examples:
            row.addWidget(card, 1)
            card.clicked.connect(lambda *_, card=card: self._take_example(card.words))
        return row

    def _centre(self, column: QVBoxLayout) -> None:
        body = QWidget()
        body.setLayout(column)
        body.setMaximumWidth(WIDTH)
        column.setContentsMargins(0, 0, 0, 0)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(body, 8)
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(6), theme.space(4), theme.space(6), theme.space(4))
        whole.addStretch(2)
        whole.addLayout(across)
        whole.addStretch(3)

    def use(self, workspace: Workspace) -> None:
        """From now on products can be made: in this library, at its prices."""
        self._workspace = workspace
        self._show_state()

    def use_engine(self, engine: str) -> None:
        """From now on new products are drawn by this engine."""
        self._engine = engine
        self.note.setVisible(engine in ENGLISH_ONLY and window_language() != ENGLISH)
        self._show_state()

    def open(self, *, has_way_back: bool) -> None:
        """Get ready for a new product."""
        self._is_busy = False
        self.back.setVisible(has_way_back)
        self.error.hide()
        self._show_state()
        self.sentence.setFocus(Qt.FocusReason.OtherFocusReason)

    def attach(self, files: tuple[InputFile, ...]) -> None:
        """Start from these files, with or without words."""
        self.attachments.add(files)

    def show_refusal(self, error: AppError) -> None:
        """Say beside the words why they could not be used; they are still there."""
        self._is_busy = False
        self.error.setText(said_error(error))
        self.error.show()
        self._show_state()

    def clear(self) -> None:
        self.sentence.clear()
        self.attachments.clear()
        self.candidates.setCurrentIndex(0)

    def _take_example(self, text: str) -> None:
        self.sentence.setPlainText(text)
        self.sentence.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_state(self) -> None:
        count = self.candidates.count_wanted()
        price = ""
        if self._workspace is not None and self._engine:
            price = words.offer(self._workspace.prices.first_generation(self._engine, count))
        verb = self.tr("Reading …") if self._is_busy else self.tr("Draw the front view")
        self.draw.show_offer(verb, price)
        has_something = bool(self.sentence.words() or self.attachments.files)
        self.draw.setEnabled(has_something and bool(price) and not self._is_busy)
        if not self._is_busy and self.sentence.hasFocus() and not has_something:
            self.error.hide()

    def _start(self) -> None:
        if not self.draw.isEnabled():
            return
        # Imported when needed: the workflows are not part of the first sight of the window.
        from app.workflow.views.generation import NewProduct

        self._is_busy = True
        self.error.hide()
        self._show_state()
        self.started.emit(
            NewProduct(
                description=self.sentence.words(),
                engine=self._engine,
                candidates=self.candidates.count_wanted(),
                inputs=self.attachments.files,
            )
        )
