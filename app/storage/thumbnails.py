"""Small pictures for galleries and first views: a memory tier over files that may be deleted.

Decoding a 2048-px PNG takes 60 ms and no tool is faster, so all sizes are made at ingest, from the
pixels that are decoded anyway; what is missing is made again from the original.
"""

from __future__ import annotations

import contextlib
import io
import threading
from collections import OrderedDict
from collections.abc import Iterator
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.errors import LibraryError
from app.storage.images import DIGEST, ImageStore

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

    Pixels = NDArray[np.uint8] | Image.Image

MEGABYTE = 1024 * 1024
LARGEST_PIXELS = 64_000_000
"""More than any picture of ours has; a 109 kB PNG can claim to have 900 million."""

FORMATS = ("PNG", "JPEG", "WEBP")
PAPER = (255, 255, 255)


class Size(IntEnum):
    """Longest side in pixels: what a list, a gallery, and a viewer at first show."""

    LIST = 96
    THUMBNAIL = 256
    PROXY = 1024


_KINDS: dict[Size, tuple[str, str, dict[str, Any]]] = {
    # Encoded in 0.14 ms where WebP takes 3.8 ms.
    Size.LIST: (".jpg", "JPEG", {"quality": 85}),
    Size.THUMBNAIL: (".jpg", "JPEG", {"quality": 85}),
    # Half the bytes of a JPEG that looks the same.
    Size.PROXY: (".webp", "WEBP", {"quality": 90, "method": 0}),
}


class Thumbnails:
    """Encoded small pictures of an image store by digest; safe to use from several threads."""

    def __init__(
        self, folder: Path, images: ImageStore, *, memory_bytes: int = 24 * MEGABYTE
    ) -> None:
        self._folder = folder
        self._images = images
        self._memory = _Memory(memory_bytes)

    def make_at_ingest(self, digest: str, pixels: Pixels) -> None:
        """Make all sizes from decoded pixels.

        Args:
            digest: of the original in the image store.
            pixels: a Pillow image, or uint8 of shape (height, width), (height, width, 3) RGB or
                (height, width, 4) RGBA.
        """
        self._make(digest, _as_picture(pixels))

    def get(self, digest: str, size: int) -> bytes:
        """The encoded picture to show at a size: JPEG of 96 or 256 pixels, WebP of 1024.

        The same bytes object comes back as long as it is in memory.

        Raises:
            LibraryError: the original is missing, damaged or not a picture.
            ValueError: there is no such size.
        """
        wanted = Size(size)
        found = self._memory.get((digest, wanted))
        if found is not None:
            return found
        data = self.stored(digest, wanted)
        if data:
            self._memory.put((digest, wanted), data)
            return data
        larger = self.stored(digest, Size.THUMBNAIL) if wanted is Size.LIST else b""
        if larger:
            return self._made_smaller(digest, larger)
        return self._make(digest, _decoded(digest, self._images.read(digest)))[wanted]

    def stored(self, digest: str, size: Size) -> bytes:
        """The encoded picture as it lies in the cache, empty where it is not made yet."""
        try:
            return self._path(digest, size).read_bytes()
        except OSError:
            return b""

    def exists(self, digest: str, size: int) -> bool:
        """Whether the small picture is made already."""
        return self._path(digest, Size(size)).is_file()

    def trim(self, limit: int) -> int:
        """Delete the files that were made longest ago until `limit` bytes stay; how many went."""
        files = sorted(self._files(), key=lambda path: path.stat().st_mtime)
        total = sum(path.stat().st_size for path in files)
        removed = 0
        for path in files:
            if total <= limit:
                break
            total -= path.stat().st_size
            path.unlink(missing_ok=True)
            removed += 1
        return removed

    def _files(self) -> Iterator[Path]:
        for suffix in {kind[0] for kind in _KINDS.values()}:
            yield from self._folder.glob(f"[0-9a-f][0-9a-f]/*{suffix}")

    def _make(self, digest: str, picture: Image.Image) -> dict[Size, bytes]:
        # The small one from the middle one: 16 times fewer pixels to filter.
        proxy = _fitted(picture, Size.PROXY)
        thumbnail = _fitted(proxy, Size.THUMBNAIL)
        pictures = {
            Size.PROXY: proxy,
            Size.THUMBNAIL: thumbnail,
            Size.LIST: _fitted(thumbnail, Size.LIST),
        }
        made = {size: _encoded(small, size) for size, small in pictures.items()}
        for size, data in made.items():
            self._keep(digest, size, data)
        return made

    def _made_smaller(self, digest: str, thumbnail: bytes) -> bytes:
        """The size of a list, from a thumbnail of a time when lists had none of their own."""
        made = _encoded(_fitted(_decoded(digest, thumbnail), Size.LIST), Size.LIST)
        self._keep(digest, Size.LIST, made)
        return made

    def _keep(self, digest: str, size: Size, data: bytes) -> None:
        """Not synced: what a power cut takes is made again."""
        self._memory.put((digest, size), data)
        path = self._path(digest, size)
        aside = path.with_name(f".{path.name}.{threading.get_ident()}.tmp")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            aside.write_bytes(data)
            aside.replace(path)
        except OSError:
            # A full or read-only cache folder only costs time, the memory tier has it.
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)

    def _path(self, digest: str, size: Size) -> Path:
        if not DIGEST.fullmatch(digest):
            raise LibraryError(f"{digest[:80]!r} does not name a stored picture.")
        return self._folder.joinpath(digest[:2], f"{digest[2:]}-{size.value}{_KINDS[size][0]}")


class _Memory:
    """The pictures used last, up to a number of bytes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._used = 0
        self._items: OrderedDict[tuple[str, Size], bytes] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: tuple[str, Size]) -> bytes | None:
        with self._lock:
            found = self._items.get(key)
            if found is not None:
                self._items.move_to_end(key)
            return found

    def put(self, key: tuple[str, Size], data: bytes) -> None:
        with self._lock:
            self._used += len(data) - len(self._items.pop(key, b""))
            self._items[key] = data
            while self._used > self._limit and self._items:
                _, oldest = self._items.popitem(last=False)
                self._used -= len(oldest)


def _as_picture(pixels: Pixels) -> Image.Image:
    from PIL import Image

    return pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)


def _decoded(digest: str, data: bytes) -> Image.Image:
    from PIL import Image, UnidentifiedImageError

    try:
        picture = Image.open(io.BytesIO(data), formats=FORMATS)
        _refuse_too_large(picture)
        # A JPEG is decoded at the size that is needed, 8 times faster.
        picture.draft("RGB", (Size.PROXY, Size.PROXY))
        picture.load()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise LibraryError(f"The picture {digest[:12]}… is too large to be shown.") from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise LibraryError(f"The stored file {digest[:12]}… is not a picture.") from error
    return picture


def _refuse_too_large(picture: Image.Image) -> None:
    """Pillow's own limit is higher, and below twice that it only warns."""
    from PIL import Image

    if picture.width * picture.height > LARGEST_PIXELS:
        raise Image.DecompressionBombError


def _fitted(picture: Image.Image, size: Size) -> Image.Image:
    from PIL import Image

    fitted = picture if picture.mode in ("L", "RGB", "RGBA") else picture.convert("RGBA")
    scale = size / max(fitted.size)
    if scale >= 1:
        return fitted
    width, height = (max(1, round(side * scale)) for side in fitted.size)
    # Whole factors by averaging, only the rest by the filter: 7 ms instead of 90 for 2048 px.
    return fitted.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=1.0)


def _encoded(picture: Image.Image, size: Size) -> bytes:
    from PIL import Image

    _, name, options = _KINDS[size]
    if name == "JPEG" and picture.mode == "RGBA":
        paper = Image.new("RGBA", picture.size, (*PAPER, 255))
        picture = Image.alpha_composite(paper, picture).convert("RGB")
    buffer = io.BytesIO()
    picture.save(buffer, name, **options)
    return buffer.getvalue()
