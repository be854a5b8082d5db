"""Name, category, revision and state of the product in view, and the tabs of its pages."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTabBar, QVBoxLayout

from app.domain.generation import GENERATING, GenerationState
from app.domain.product import Product
from app.domain.revision_letter import revision_letter
from app.domain.sheets.pack_status import PackStatus
from app.ui import theme
from app.ui.plain_words import engine_title, plain_word
from app.ui.status_words import status_name
from app.ui.widgets.controls import button, chip, set_chip
from app.ui.widgets.elided_label import ElidedLabel
from app.workflow.product_record import ProductRecord


class ProductHeader(QFrame):
    """The head over the pages.

    Signals:
        page_wanted: index of the tab that was picked.
        confirm_wanted: the values to confirm are to be gone through.
    """

    page_wanted = Signal(int)
    confirm_wanted = Signal()

    def __init__(self, pages: tuple[str, ...]) -> None:
        super().__init__()
        self.setProperty("surface", "pane")
        self.setProperty("line", "below")
        self.name = ElidedLabel("title")
        self._category = chip("")
        self._revision = chip("", "plain")
        self._state = chip("", "plain")
        self.engine = chip("", "plain")
        self._shown = ""
        self._of_new = ""
        self.to_confirm = button("", self.confirm_wanted.emit, kind="amber")
        self.tabs = QTabBar()
        self._build(pages)

    def _build(self, pages: tuple[str, ...]) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.space(2))
        line.addWidget(self.name)
        for one in (self._category, self._revision, self._state, self.engine):
            one.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            line.addWidget(one)
        self.engine.hide()
        line.addStretch(1)
        line.addWidget(self.to_confirm)
        self.to_confirm.setToolTip(
            self.tr("Values that were assumed: go through them one by one, with the evidence")
        )
        self.to_confirm.setCursor(Qt.CursorShape.PointingHandCursor)
        self.to_confirm.hide()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Pages"))
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for number, page in enumerate(pages, start=1):
            self.tabs.setTabToolTip(self.tabs.addTab(page), f"Ctrl+{number}")
        self.tabs.currentChanged.connect(self.page_wanted.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(5), theme.space(3), theme.space(5), 0)
        column.setSpacing(theme.space(1))
        column.addLayout(line)
        column.addWidget(self.tabs)

    def show_record(self, record: ProductRecord | None) -> None:
        if record is None:
            return
        product = record.product
        self.name.set_text(product.name)
        set_chip(self._category, self._category_words(product), "accent")
        letter = revision_letter(record.revisions[-1].number) if record.revisions else ""
        set_chip(self._revision, self.tr("Rev {}").format(letter) if letter else "", "plain")
        set_chip(self._state, *self._state_words(record))
        self._shown = product.engine
        self._show_engine()
        count = len(record.to_confirm)
        self.to_confirm.setText(self._open_words(count))
        self.to_confirm.setVisible(count > 0)

    def use_engine(self, name: str) -> None:
        """Say of a product that another engine than that of new products draws it."""
        self._of_new = name
        self._show_engine()

    def _show_engine(self) -> None:
        is_other = bool(self._shown and self._of_new) and self._shown != self._of_new
        own = engine_title(self._shown)
        set_chip(self.engine, self.tr("Drawn by {}").format(own) if is_other else "", "plain")
        self.engine.setToolTip(
            self.tr("{own} draws this product. {other} draws new ones.").format(
                own=own, other=engine_title(self._of_new)
            )
        )

    def _open_words(self, count: int) -> str:
        if count == 0:
            return ""
        if count == 1:
            return self.tr("1 value to confirm")
        return self.tr("{} values to confirm").format(count)

    def _category_words(self, product: Product) -> str:
        if product.category is None:
            return ""
        words = (plain_word(product.category.category.value), product.category.subcategory)
        return " · ".join(word for word in words if word)

    def _state_words(self, record: ProductRecord) -> tuple[str, str]:
        state = record.product.state
        if state in GENERATING:
            return self.tr("Drawing …"), "plain"
        if state is GenerationState.ERROR:
            return self.tr("Stopped"), "red"
        if state is GenerationState.AWAITING_FRONT_APPROVAL:
            return self.tr("To approve"), "amber"
        is_locked = record.status is PackStatus.PRODUCTION_LOCKED
        return status_name(record.status), "accent" if is_locked else "plain"
