"""Hands the pictures of a tech pack to other programs: copied, dragged, or from the menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from app.storage.images import ImageStore
from app.storage.thumbnails import Size
from app.ui.models.gallery import GalleryItem
from app.ui.models.pack_items import file_of
from app.ui.notices import Notices
from app.ui.pictures.handout import HandOut, Outgoing
from app.ui.pictures.pictures import PictureLoader
from app.workflow.product_record import ProductRecord


class PackHandOut(QObject):
    """Names pictures by their product; sketches leave as vectors.

    Args:
        record: of the product on show.
    """

    def __init__(
        self,
        images: ImageStore,
        pictures: PictureLoader,
        notices: Notices,
        record: Callable[[], ProductRecord | None],
    ) -> None:
        super().__init__()
        self._handout = HandOut(images)
        self._pictures = pictures
        self._notices = notices
        self._record = record

    def _outgoing(self, item: GalleryItem) -> Outgoing:
        record = self._record()
        product = record.product.name if record else ""
        file = file_of(record, item.id) if record else None
        vector = file.vector if file is not None else None
        return Outgoing(vector or item.image or "", f"{product} {item.title}")

    def mime(self, items: Sequence[GalleryItem]) -> QMimeData:
        """What other programs get when items are dragged out or copied."""
        return self._handout.mime([self._outgoing(item) for item in items if item.image])

    def copy(self, item: GalleryItem | None) -> None:
        """Put a picture on the clipboard."""
        if item is not None and item.image:
            self._handout.copy([self._outgoing(item)])
            self._notices.information(self.tr("“{}” was copied.").format(item.title))

    def drag(self, item: GalleryItem | None, source: QWidget) -> None:
        """Let a picture be dropped elsewhere."""
        if item is not None and item.image:
            look = self._pictures.pixmap(item.image, Size.THUMBNAIL)
            self._handout.drag(source, [self._outgoing(item)], look)

    def close(self) -> None:
        """Remove what was handed to other programs."""
        self._handout.close()
