"""Gives stored pictures to other programs: as files with a proper name, and as pixels."""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from app.documents.names import safe_part
from app.domain.errors import AppError
from app.storage.images import ImageStore
from app.ui.pictures.decoding import decode_picture, picture_format

log = logging.getLogger(__name__)
IMAGE_TYPE = "application/x-qt-image"
SUFFIXES = {"png": ".png", "jpeg": ".jpg", "webp": ".webp"}
HEAD_BYTES = 64


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One stored file that may leave: its digest, and the name it gets without a suffix."""

    digest: str
    name: str


class HandOut:
    """Copies of stored files under readable names, kept until the program ends.

    The originals are named by their hash and must never change, so others get copies.
    """

    def __init__(self, images: ImageStore) -> None:
        self._images = images
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def mime(self, files: Sequence[Outgoing]) -> QMimeData:
        """What a drag or the clipboard carries; files that cannot be read are left out."""
        paths = [path for file in files if (path := self._copy(file)) is not None]
        return _PictureMime(paths)

    def copy(self, files: Sequence[Outgoing]) -> None:
        """Put them on the clipboard."""
        QGuiApplication.clipboard().setMimeData(self.mime(files))

    def drag(self, source: QWidget, files: Sequence[Outgoing], look: QPixmap | None) -> None:
        """Let them be dragged out of a widget; returns when they are dropped."""
        from PySide6.QtCore import Qt

        drag = QDrag(source)
        drag.setMimeData(self.mime(files))
        if look is not None:
            small = look.scaled(
                96,
                96,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            drag.setPixmap(small)
            drag.setHotSpot(QPoint(small.width() // 2, small.height() // 2))
        drag.exec(Qt.DropAction.CopyAction)

    def close(self) -> None:
        """Remove the copies."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _copy(self, file: Outgoing) -> Path | None:
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="techpack-")
        try:
            source = self._images.path(file.digest)
            with source.open("rb") as stream:
                suffix = _suffix(stream.read(HEAD_BYTES))
            folder = Path(self._folder.name) / file.digest[:12]
            folder.mkdir(exist_ok=True)
            target = folder / f"{safe_part(file.name)}{suffix}"
            if not target.exists():
                shutil.copyfile(source, target)
        except (OSError, AppError) as error:
            log.warning("A picture could not be handed out: %s", error)
            return None
        return target


class _PictureMime(QMimeData):
    """Files at once; pixels only when the other side asks, since decoding takes a while."""

    def __init__(self, paths: Sequence[Path]) -> None:
        super().__init__()
        self._picture = paths[0] if len(paths) == 1 and paths[0].suffix != ".svg" else None
        self.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])

    def formats(self) -> list[str]:
        found = super().formats()
        return [*found, IMAGE_TYPE] if self._picture is not None else found

    def hasFormat(self, name: str) -> bool:  # noqa: N802 - Qt's name
        return name in self.formats()

    def retrieveData(self, name: str, kind: object) -> object:  # noqa: N802 - Qt's name
        if name == IMAGE_TYPE and self._picture is not None:
            try:
                return decode_picture(self._picture.read_bytes())
            except (OSError, AppError):
                return QImage()
        return super().retrieveData(name, kind)  # type: ignore[arg-type]


def _suffix(head: bytes) -> str:
    kind = picture_format(head)
    if kind is not None:
        return SUFFIXES[kind]
    return ".svg" if b"<svg" in head or head.startswith(b"<?xml") else ""
