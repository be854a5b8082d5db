"""Pictures that tests make, and stand-ins that need no library."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from app.storage.images import ImageStore
from app.storage.thumbnails import Thumbnails
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope


def png(colour: tuple[int, int, int], size: tuple[int, int] = (64, 48)) -> bytes:
    return encoded(Image.new("RGB", size, colour), "PNG")


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    target = io.BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


class PictureShelf:
    """A store with thumbnails and a loader over it; errors of its tasks are kept in `errors`."""

    def __init__(self, folder: Path, memory_bytes: int = 50_000_000) -> None:
        self.errors: list[BaseException] = []
        self.images = ImageStore(folder / "images")
        self.thumbnails = Thumbnails(folder / "thumbnails", self.images)
        self.tasks = TaskScope(on_error=self.errors.append, on_unexpected=self.errors.append)
        self.loader = PictureLoader(
            self.thumbnails, self.images, tasks=self.tasks, memory_bytes=memory_bytes
        )

    def put(self, colour: tuple[int, int, int], size: tuple[int, int] = (64, 48)) -> str:
        return self.images.put(png(colour, size))
