"""Makes pictures ready to leave the machine: small enough, and without what cameras write in."""

from __future__ import annotations

import io
import threading
from collections import OrderedDict

from PIL import Image, ImageOps

from app.domain.requests import Reference
from app.providers.cloud_calls import Upload
from app.providers.engine import FileReader
from app.providers.validation import FORMATS, check_picture

LONGEST_SIDE = 2048
MOST_BYTES = 4 * 1024 * 1024
KEPT_BYTES = 48 * 1024 * 1024
"""Of pictures that are ready, not counting their text; a pack sends a dozen of 1 to 2 MB."""
MIMES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}
# What Pillow puts into `info` that says nothing of where, when or by whom.
HARMLESS = {"dpi", "gamma", "jfif", "jfif_version", "jfif_unit", "jfif_density", "srgb", "loop"}


class Uploads:
    """Prepares pictures, each once: the approved front view goes along with almost every call."""

    def __init__(self) -> None:
        self._ready: OrderedDict[str, Upload] = OrderedDict()
        self._turn = threading.Lock()

    def of(self, reference: Reference, files: FileReader) -> Upload:
        """The picture behind a reference, ready to be sent; may be called from any thread.

        Raises:
            RefusedInputError: it is no picture that can be used.
        """
        upload = self._ready.get(reference.digest)
        if upload is None:
            upload = prepared(files.read(reference.digest))
            self._keep(reference.digest, upload)
        return upload

    def _keep(self, digest: str, upload: Upload) -> None:
        with self._turn:
            self._ready[digest] = upload
            total = sum(len(one.data) for one in self._ready.values())
            while total > KEPT_BYTES:
                _, oldest = self._ready.popitem(last=False)
                total -= len(oldest.data)


def prepared(data: bytes) -> Upload:
    """A picture without metadata, at most 2048 pixels long and 4 MB large.

    Raises:
        RefusedInputError: it is no picture that can be used.
    """
    check_picture(data)
    with Image.open(io.BytesIO(data), formats=FORMATS) as opened:
        kind = str(opened.format)
        is_small = max(opened.size) <= LONGEST_SIDE and len(data) <= MOST_BYTES
        if is_small and not set(opened.info) - HARMLESS and not opened.getexif():
            return Upload(data, MIMES[kind])
        picture = ImageOps.exif_transpose(opened)
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        return _encoded(picture)


def _encoded(picture: Image.Image) -> Upload:
    clean = Image.new("RGBA" if picture.has_transparency_data else "RGB", picture.size)
    clean.paste(picture.convert(clean.mode))
    target = io.BytesIO()
    clean.save(target, "PNG")
    if target.tell() <= MOST_BYTES:
        return Upload(target.getvalue(), "image/png")
    flat = Image.new("RGB", clean.size, "white")
    flat.paste(clean, mask=clean.getchannel("A") if clean.mode == "RGBA" else None)
    for quality in (92, 80, 60):
        target = io.BytesIO()
        flat.save(target, "JPEG", quality=quality)
        if target.tell() <= MOST_BYTES:
            break
    return Upload(target.getvalue(), "image/jpeg")
