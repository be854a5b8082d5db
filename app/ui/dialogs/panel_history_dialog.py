"""Every picture that a panel ever had, to put one back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.packaging.packaging_state import PanelTexture, TextureSource
from app.ui.dialogs.frame import Frame
from app.ui.models.gallery import GalleryItem, GalleryModel
from app.ui.moments import moment
from app.ui.pictures.pictures import PictureLoader
from app.ui.widgets.controls import label
from app.ui.widgets.gallery import Gallery

SIZE = (560, 360)


class PanelHistoryDialog(Frame):
    """A gallery, newest first.

    Signals:
        wished: the id of the texture to put back.
    """

    wished = Signal(str)

    def __init__(
        self,
        panel: str,
        textures: tuple[PanelTexture, ...],
        now: str,
        pictures: PictureLoader,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent, self.tr("Earlier pictures: {}").format(panel.lower()), width=600)
        self._ids = [one.id for one in textures]
        self.model = GalleryModel()
        self.model.show_items(
            [
                GalleryItem(one.id, self._title(one, is_now=one.id == now), image=one.image)
                for one in textures
            ]
        )
        self.gallery = Gallery(pictures, self.model)
        self.gallery.setMinimumSize(*SIZE)
        self.gallery.setAccessibleName(self.tr("Earlier pictures"))
        if textures:
            self.body.addWidget(self.gallery, 1)
        else:
            self.body.addWidget(label(self.tr("This panel has had no picture yet."), "muted"))
        self.add_close(self.tr("Close"))
        self.use = self.add_button(self.tr("Put this one on"), kind="primary", is_default=True)
        self.use.setEnabled(bool(textures))
        self.use.clicked.connect(lambda *_: self._send())
        if textures:
            self.gallery.setCurrentIndex(self.model.index(0))

    def _title(self, one: PanelTexture, *, is_now: bool) -> str:
        when = moment(one.created_at)
        words = self.tr("Imported") if one.source is TextureSource.IMPORTED else self.tr("Drawn")
        return self.tr("On the panel") if is_now else f"{words} {when}"

    def _send(self) -> None:
        row = self.gallery.currentIndex().row()
        if 0 <= row < len(self._ids):
            self.wished.emit(self._ids[row])
            self.accept()
