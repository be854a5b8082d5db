"""Shows one picture: its proxy at once, all of its pixels as soon as they are decoded."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.storage.thumbnails import Size
from app.ui import tokens
from app.ui.pictures.camera import Camera
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.sentences import said_error
from app.ui.widgets.backdrop import extend_sides, has_even_sides
from app.ui.widgets.zoom_area import ZoomArea

REST = 0.06
"""Seconds a picture stays before its original is decoded: who leafs through sees proxies alone."""


class PictureContent:
    """A picture in two resolutions, painted from the one that suits the zoom."""

    def __init__(self, extent: tuple[float, float], small: QPixmap | None = None) -> None:
        self._extent = extent
        self._small = small
        self._whole: QPixmap | None = None
        self._is_even: bool | None = None

    @property
    def extent(self) -> tuple[float, float]:
        return self._extent

    def sharpen(self, whole: QPixmap) -> None:
        """From now on all pixels are there."""
        self._whole = whole

    def paint(self, painter: QPainter, camera: Camera) -> None:
        pixmap = self._suitable(camera.scale * _ratio(painter))
        if pixmap is None:
            return
        place = QRectF(
            camera.left, camera.top, self._extent[0] * camera.scale, self._extent[1] * camera.scale
        )
        if self._has_backdrop(pixmap):
            whole = QPainterPath()
            whole.addRoundedRect(QRectF(painter.window()), tokens.RADIUS - 1, tokens.RADIUS - 1)
            painter.setClipPath(whole)
            extend_sides(painter, QRectF(painter.window()), place, pixmap)
        painter.drawPixmap(place, pixmap, QRectF(pixmap.rect()))
        painter.setClipping(False)

    def _has_backdrop(self, pixmap: QPixmap) -> bool:
        """Whether the picture may be carried on to its sides; the same at every size of it."""
        if self._is_even is None:
            self._is_even = has_even_sides(pixmap)
        return self._is_even

    def _suitable(self, scale: float) -> QPixmap | None:
        """The proxy where it has pixels enough: shrinking the original further would sparkle."""
        if self._whole is None or self._small is None:
            return self._whole or self._small
        enough = self._extent[0] * scale <= self._small.width() * 1.2
        return self._small if enough else self._whole


class ZoomViewer(ZoomArea):
    """A zoom area for pictures of the library.

    Args:
        pictures: where they come from.
        tasks: keeps the loading of the original.
    """

    def __init__(
        self, pictures: PictureLoader, *, tasks: TaskScope, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._tasks = tasks
        self._digest: str | None = None
        self._loading: asyncio.Task[None] | None = None
        self._forming: QImage | None = None
        self.setAccessibleName(self.tr("Picture"))

    @property
    def digest(self) -> str | None:
        """The picture on show."""
        return self._digest

    def show_picture(
        self, digest: str | None, size: tuple[int, int] | None = None, *, keep_view: bool = False
    ) -> None:
        """Show a picture of the library, or nothing.

        Args:
            size: its width and height in pixels where they are known, so that nothing jumps.
            keep_view: stay at the same place and zoom where the size is the same.
        """
        if digest is not None and digest == self._digest:
            return
        self._forming = None
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None
        self._digest = digest
        self.message = ""
        if digest is None:
            self.show_content(None)
            return
        small = self._pictures.pixmap(digest, Size.PROXY) or self._pictures.pixmap(digest)
        if small is not None:
            extent = _floats(size or (small.width(), small.height()))
            self.show_content(PictureContent(extent, small), keep_view=keep_view)
        elif not keep_view:
            self.show_content(None)
        self._loading = self._tasks.start(self._load(digest, size))

    def show_forming(self, image: QImage) -> None:
        """Show a picture that is not finished and lies nowhere yet; the next one replaces it."""
        if image is self._forming:
            return
        self._forming = image
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None
        self._digest = None
        self.message = ""
        extent = _floats((image.width(), image.height()))
        self.show_content(PictureContent(extent, QPixmap.fromImage(image)), keep_view=True)

    async def _load(self, digest: str, size: tuple[int, int] | None) -> None:
        try:
            small = await self._pictures.load(digest, Size.PROXY)
            extent = _floats(size or (small.width(), small.height()))
            content = PictureContent(extent, small)
            self.show_content(content, keep_view=True)
            await asyncio.sleep(REST)
            whole = QPixmap.fromImage(await self._pictures.original(digest))
        except AppError as error:
            self.message = said_error(error)
            self.show_content(None)
            return
        if (whole.width(), whole.height()) != extent:
            content = PictureContent(_floats((whole.width(), whole.height())), small)
            self.show_content(content)
        content.sharpen(whole)
        self.content_changed.emit()
        self.update()


def _floats(extent: tuple[int, int]) -> tuple[float, float]:
    return (float(extent[0]), float(extent[1]))


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()
