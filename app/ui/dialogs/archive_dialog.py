"""What lies in the archive: bring it back, or see what cleaning up would free and do it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.archive import ArchivedPicture, CleanUp
from app.domain.product import Product
from app.ui import theme
from app.ui.dialogs.frame import Frame
from app.ui.plain_words import plain_word
from app.ui.widgets.controls import button, label, surface
from app.ui.words import size_text, view_name

HEIGHT = 220


class ArchiveDialog(Frame):
    """Archived products and versions of pictures, and the clean-up with its preview.

    Signals:
        restore_wanted: id of a product to bring back.
        picture_wanted: the ArchivedPicture to bring back.
        clean_wanted: what the preview lists is to be removed for good.
    """

    restore_wanted = Signal(str)
    picture_wanted = Signal(object)
    clean_wanted = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Archive"), width=560)
        self._preview: CleanUp | None = None
        self._sure = False
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setAccessibleName(self.tr("Archive"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setMinimumHeight(HEIGHT)
        self._words = label("", "muted", wraps=True)
        self.clean = button(self.tr("Clean up"), self._on_clean, icon="trash")
        card = surface("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(*[theme.space(3)] * 4)
        inside.addWidget(self._list, 1)
        self.body.addWidget(card, 1)
        foot = surface("card")
        line = QHBoxLayout(foot)
        line.setContentsMargins(*[theme.space(3)] * 4)
        line.addWidget(self._words, 1)
        line.addWidget(self.clean)
        self.body.addWidget(foot)
        self.add_close(self.tr("Close")).setFocus()

    def show_archive(
        self, products: Sequence[Product], pictures: Sequence[ArchivedPicture], preview: CleanUp
    ) -> None:
        """Show what is archived, and what a clean-up would free."""
        self._preview, self._sure = preview, False
        body = surface("pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        if products:
            column.addWidget(label(self.tr("Archived products"), "heading"))
        for product in products:
            back = partial(self.restore_wanted.emit, product.id)
            column.addLayout(self._line(product.name, back))
        if pictures:
            column.addWidget(label(self.tr("Archived versions"), "heading"))
        for picture in pictures:
            back = partial(self.picture_wanted.emit, picture)
            column.addLayout(self._line(_words(picture), back))
        if not products and not pictures:
            column.addWidget(label(self.tr("Nothing is archived."), "muted"))
        column.addStretch(1)
        self._list.setWidget(body)
        self._words.setText(self._sentence(preview))
        self.clean.setText(self.tr("Clean up"))
        self.clean.setEnabled(preview.files > 0)

    def _line(self, words: str, bring_back: Callable[[], None]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(label(words), 1)
        back = button(self.tr("Bring back"), kind="link")
        back.setAccessibleDescription(words)
        back.clicked.connect(lambda *_: bring_back())
        line.addWidget(back)
        return line

    def _sentence(self, preview: CleanUp) -> str:
        if not preview.files:
            return self.tr("Cleaning up would free nothing: no archived picture is left.")
        parts = [self.tr("{} pictures").format(preview.files), size_text(preview.bytes)]
        words = self.tr("Cleaning up frees {}.").format(" · ".join(parts))
        named = [
            *preview.products,
            *map(_words, preview.pictures),
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


def _words(picture: ArchivedPicture) -> str:
    """What a version is called: "White mug · Sketch front · v1"."""
    kind, _, slot = picture.name.partition(":")
    name = f"{plain_word(kind)} · {view_name(slot)}" if slot else plain_word(kind)
    return f"{picture.product} · {name} · v{picture.version}"
