"""What lies in the archive: bring it back, or see what cleaning up would free and do it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.archive import CleanUp
from app.domain.product import Product
from app.ui import theme
from app.ui.dialogs.frame import Frame
from app.ui.widgets.controls import button, label, surface
from app.ui.words import size_text

HEIGHT = 220


class ArchiveDialog(Frame):
    """Archived products, and the clean-up with its preview.

    Signals:
        restore_wanted: id of a product to bring back.
        clean_wanted: what the preview lists is to be removed for good.
    """

    restore_wanted = Signal(str)
    clean_wanted = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Archive"), width=560)
        self._preview: CleanUp | None = None
        self._sure = False
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMinimumHeight(HEIGHT)
        self._words = label("", "muted", wraps=True)
        self.clean = button(self.tr("Clean up"), self._on_clean, icon="trash")
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*[theme.space(3)] * 4)
        inside.addWidget(label(self.tr("Archived products"), "heading"))
        inside.addWidget(self._list, 1)
        self.body.addWidget(card, 1)
        foot = surface("card")
        line = QHBoxLayout(foot)
        line.setContentsMargins(*[theme.space(3)] * 4)
        line.addWidget(self._words, 1)
        line.addWidget(self.clean)
        self.body.addWidget(foot)
        self.add_close(self.tr("Close")).setFocus()

    def show_archive(self, products: Sequence[Product], preview: CleanUp) -> None:
        """Show what is archived, and what a clean-up would free."""
        self._preview, self._sure = preview, False
        body = surface("pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        for product in products:
            column.addLayout(self._line(product))
        if not products:
            column.addWidget(label(self.tr("Nothing is archived."), "muted"))
        column.addStretch(1)
        self._list.setWidget(body)
        self._words.setText(self._sentence(preview))
        self.clean.setText(self.tr("Clean up"))
        self.clean.setEnabled(preview.files > 0)

    def _line(self, product: Product) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(label(product.name), 1)
        back = button(self.tr("Bring back"), kind="link")
        back.clicked.connect(lambda *_: self.restore_wanted.emit(product.id))
        line.addWidget(back)
        return line

    def _sentence(self, preview: CleanUp) -> str:
        if not preview.files:
            return self.tr("Cleaning up would free nothing: no archived picture is left.")
        parts = [self.tr("{} pictures").format(preview.files), size_text(preview.bytes)]
        words = self.tr("Cleaning up frees {}.").format(" · ".join(parts))
        named = [
            *preview.products,
            *(f"{one.product}: {one.name} v{one.version}" for one in preview.pictures),
        ]
        shown = ", ".join(named[:6]) + (" …" if len(named) > 6 else "")
        return f"{words} {shown}"

    def _on_clean(self) -> None:
        """The first press asks, the second one does it: what goes cannot be brought back."""
        if not self._sure:
            self._sure = True
            self.clean.setText(self.tr("Remove for good"))
            return
        self.clean_wanted.emit()
