"""Loads pictures for the screen: small ones for galleries, visible first, and whole originals."""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from app.domain.errors import AppError
from app.storage.images import ImageStore
from app.storage.thumbnails import Size, Thumbnails
from app.ui.pictures.decoding import decode_picture
from app.ui.runtime import TaskScope, in_thread

MEGABYTE = 1024 * 1024
LOADS_AT_ONCE = 3
"""Decoding uses both cores of a small machine and leaves the window its turn."""

THUMBNAILS_PER_LOAD = 8
"""A thumbnail decodes in 0.3 ms, about as long as one trip to a thread and back takes."""

WAITING_AT_MOST = 512
"""Requests that were overtaken by this many later ones have scrolled out of sight."""

Key = tuple[str, Size]


class Loaded(NamedTuple):
    """Pictures that arrived, or that turned out not to be there.

    Attributes:
        digests: of the pictures whose `pixmap` has something new to say.
        size: the size they were asked for in.
    """

    digests: frozenset[str]
    size: Size


class PictureLoader(QObject):
    """Pixmaps by content hash from a memory tier over the thumbnail cache.

    An answer names its picture by content, so it cannot land in the wrong place however late it
    comes. The same pixmap is handed out for the same picture as long as it is in memory.

    Signals:
        loaded: a `Loaded`, on the window's thread.
    """

    loaded = Signal(object)

    def __init__(
        self,
        thumbnails: Thumbnails,
        images: ImageStore,
        *,
        tasks: TaskScope,
        memory_bytes: int = 96 * MEGABYTE,
    ) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._images = images
        self._tasks = tasks
        self._memory = _PixmapMemory(memory_bytes)
        self._waiting: OrderedDict[Key, None] = OrderedDict()
        self._in_flight: set[Key] = set()
        self._failed: dict[str, AppError] = {}
        self._working = 0
        self._has_begun = True

    def pixmap(self, digest: str, size: Size = Size.THUMBNAIL) -> QPixmap | None:
        """The picture if it is in memory; never waits."""
        return self._memory.get((digest, size))

    def fault(self, digest: str) -> AppError | None:
        """Why this picture cannot be shown, None as far as is known."""
        return self._failed.get(digest)

    def request(self, digest: str, size: Size = Size.THUMBNAIL) -> None:
        """Load it soon; what was asked for last comes first, and asking again is free."""
        key = (digest, size)
        if key in self._in_flight or digest in self._failed or self._memory.holds(key):
            return
        self._waiting[key] = None
        self._waiting.move_to_end(key)
        while len(self._waiting) > WAITING_AT_MOST:
            self._waiting.popitem(last=False)
        self._load_more()

    def _load_more(self) -> None:
        if self._has_begun and self._waiting and self._working < LOADS_AT_ONCE:
            self._working += 1
            self._tasks.start(self._work())

    def hold(self) -> None:
        """Load nothing until `begin`: there is no loop yet on which it could run."""
        self._has_begun = False

    def begin(self) -> None:
        """Load what was asked for meanwhile, and from now on at once."""
        self._has_begun = True
        for _ in range(LOADS_AT_ONCE):
            self._load_more()

    def use(self, thumbnails: Thumbnails, images: ImageStore) -> None:
        """From now on read from these; what is in memory stays, since content never changes."""
        self._thumbnails = thumbnails
        self._images = images

    def read_now(self, digests: Iterable[str], size: Size = Size.THUMBNAIL) -> None:
        """Put thumbnails that lie in the cache into memory before the first paint.

        This blocks for 0.1 ms each, while there is nothing yet that could be kept waiting.
        """
        for digest in digests:
            with contextlib.suppress(AppError):
                if data := self._thumbnails.stored(digest, size):
                    self._keep((digest, size), decode_picture(data, at_most=size))

    def drop(self, digests: Iterable[str]) -> None:
        """Forget waiting requests for pictures that have scrolled out of sight."""
        for digest in digests:
            self._waiting.pop((digest, Size.THUMBNAIL), None)

    def retry(self, digest: str) -> None:
        """Forget that a picture could not be read."""
        self._failed.pop(digest, None)

    async def load(self, digest: str, size: Size) -> QPixmap:
        """The picture in a small size, from memory where it is there.

        Raises:
            AppError: it is missing, damaged or no picture.
        """
        found = self._memory.get((digest, size))
        if found is not None:
            return found
        image = await in_thread(_small, self._thumbnails, digest, size)
        return self._keep((digest, size), image)

    async def original(self, digest: str) -> QImage:
        """All pixels of the stored picture, decoded in a thread and not kept here.

        Raises:
            AppError: it is missing, damaged, too large or no picture.
        """
        return await in_thread(_whole, self._images, digest)

    async def _work(self) -> None:
        try:
            while batch := self._next_batch():
                size = batch[0][1]
                digests = [digest for digest, _ in batch]
                try:
                    images = await in_thread(_batch, self._thumbnails, digests, size)
                finally:
                    self._in_flight.difference_update(batch)
                self._take(images, size)
        finally:
            self._working -= 1

    def _next_batch(self) -> list[Key]:
        """The requests made last, all of one size."""
        batch: list[Key] = []
        while self._waiting:
            key = next(reversed(self._waiting))
            most = 1 if key[1] is Size.PROXY else THUMBNAILS_PER_LOAD
            if batch and (key[1] is not batch[0][1] or len(batch) >= most):
                break
            del self._waiting[key]
            batch.append(key)
        self._in_flight.update(batch)
        return batch

    def _take(self, images: Sequence[tuple[str, QImage | AppError]], size: Size) -> None:
        for digest, image in images:
            if isinstance(image, AppError):
                self._failed[digest] = image
            else:
                self._keep((digest, size), image)
        self.loaded.emit(Loaded(frozenset(digest for digest, _ in images), size))

    def _keep(self, key: Key, image: QImage) -> QPixmap:
        pixmap = QPixmap.fromImage(image)
        self._memory.put(key, pixmap)
        return pixmap


class _PixmapMemory:
    """The pixmaps used last, up to a number of bytes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._used = 0
        self._items: OrderedDict[Key, QPixmap] = OrderedDict()

    def holds(self, key: Key) -> bool:
        return key in self._items

    def get(self, key: Key) -> QPixmap | None:
        found = self._items.get(key)
        if found is not None:
            self._items.move_to_end(key)
        return found

    def put(self, key: Key, pixmap: QPixmap) -> None:
        old = self._items.pop(key, None)
        self._used += _bytes(pixmap) - (_bytes(old) if old is not None else 0)
        self._items[key] = pixmap
        while self._used > self._limit and len(self._items) > 1:
            _, oldest = self._items.popitem(last=False)
            self._used -= _bytes(oldest)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * max(pixmap.depth(), 8) // 8


def _small(thumbnails: Thumbnails, digest: str, size: Size) -> QImage:
    return decode_picture(thumbnails.get(digest, size), at_most=size)


def _whole(images: ImageStore, digest: str) -> QImage:
    return decode_picture(images.read(digest))


def _batch(
    thumbnails: Thumbnails, digests: Sequence[str], size: Size
) -> list[tuple[str, QImage | AppError]]:
    """One answer for each picture; one that cannot be read does not cost the others."""
    answers: list[tuple[str, QImage | AppError]] = []
    for digest in digests:
        try:
            answers.append((digest, _small(thumbnails, digest, size)))
        except AppError as error:
            answers.append((digest, error))
    return answers
