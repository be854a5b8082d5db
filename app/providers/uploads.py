"""Makes pictures ready to leave the machine: small enough, and without what cameras write in."""

from __future__ import annotations

import io
import struct
import threading
from collections import OrderedDict
from collections.abc import Sequence

from PIL import ExifTags, Image

from app.domain.requests import Reference
from app.providers.bare_pictures import bare
from app.providers.cloud_calls import Upload
from app.providers.engine import FileReader
from app.providers.validation import decoded, quiet

LONGEST_SIDE = 2048
SHORTEST_SIDE = 256
"""Pixels; smaller, there is nothing left to be seen."""
QUALITIES = (92, 80, 60)
MOST_BYTES = 4 * 1024 * 1024
KEPT_BYTES = 48 * 1024 * 1024
"""Of pictures that are ready, not counting their text; a pack sends a dozen of 1 to 2 MB."""
MIMES = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "WEBP": "image/webp",
}
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""By the orientation that a camera writes in (Exif 2.3 §4.6.4)."""
MODES = {"1", "L", "LA", "P", "RGB", "RGBA"}
"""As Pillow calls them; the colours of print are no affair of these engines."""
SRGB = (b"sRGB", "sRGB".encode("utf-16-be"))
"""In the description of every profile of these colours."""


class Uploads:
    """Prepares pictures, each once: the approved front view goes along with almost every call."""

    def __init__(self) -> None:
        self._ready: OrderedDict[str, Upload] = OrderedDict()
        self._turn = threading.Lock()

    def ready(self, references: Sequence[Reference], most_bytes: int) -> tuple[Upload, ...] | None:
        """As `of_all`, at once; None where something is still to be prepared, which takes time."""
        found = [self._ready.get(one.digest) for one in references]
        ready = tuple(one for one in found if one is not None)
        fits = sum(len(one.data) for one in ready) <= most_bytes
        return ready if fits and len(ready) == len(found) else None

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

    def of_all(
        self, references: Sequence[Reference], files: FileReader, most_bytes: int
    ) -> tuple[Upload, ...]:
        """The pictures of one call, no more than `most_bytes` together.

        Raises:
            RefusedInputError: one of them is no picture that can be used.
        """
        ready = tuple(self.of(one, files) for one in references)
        if sum(len(one.data) for one in ready) <= most_bytes:
            return ready
        share = most_bytes // len(ready)
        return tuple(
            upload if len(upload.data) <= share else self._smaller(reference.digest, upload, share)
            for reference, upload in zip(references, ready, strict=True)
        )

    def _smaller(self, digest: str, upload: Upload, most_bytes: int) -> Upload:
        place = f"{digest} {most_bytes}"
        smaller = self._ready.get(place)
        if smaller is None:
            smaller = prepared(upload.data, most_bytes)
            self._keep(place, smaller)
        return smaller

    def _keep(self, digest: str, upload: Upload) -> None:
        with self._turn:
            self._ready[digest] = upload
            total = sum(len(one.data) for one in self._ready.values())
            while total > KEPT_BYTES:
                _, oldest = self._ready.popitem(last=False)
                total -= len(oldest.data)


def prepared(data: bytes, most_bytes: int = MOST_BYTES) -> Upload:
    """A picture without metadata, at most 2048 pixels long and `most_bytes` large.

    Raises:
        RefusedInputError: it is no picture that can be used.
    """
    with quiet(), decoded(data) as opened:
        kind, turn, profile = str(opened.format), _turn(opened), opened.info.get("icc_profile")
        is_plain = turn is None and opened.mode in MODES and _is_srgb(profile)
        if is_plain and max(opened.size) <= LONGEST_SIDE:
            lean = bare(data, kind)
            if lean is not None and len(lean) <= most_bytes:
                return Upload(lean, MIMES[kind])
        picture: Image.Image = opened if turn is None else opened.transpose(turn)
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        return _encoded(_in_srgb(picture, profile), most_bytes)


def _turn(picture: Image.Image) -> Image.Transpose | None:
    """How a picture must be turned to stand upright, None where it does or nobody can say."""
    try:
        return TURNS.get(picture.getexif().get(ExifTags.Base.Orientation, 1))
    except (SyntaxError, ValueError, TypeError, OSError, struct.error):
        # What a camera wrote in wrongly says nothing; the picture itself is whole.
        return None


def _is_srgb(profile: bytes | None) -> bool:
    return not profile or any(name in profile for name in SRGB)


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """The picture in the colours that a program sees which knows of no profiles."""
    if profile is None or _is_srgb(profile):
        return picture
    from PIL import ImageCms

    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "RGBA" if picture.mode == "RGBA" else "RGB"
        srgb = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(picture, own, srgb, outputMode=mode) or picture
    except (ImageCms.PyCMSError, OSError, ValueError):
        # A profile that fits neither the picture nor its format is left out.
        return picture


def _encoded(picture: Image.Image, most_bytes: int) -> Upload:
    clean = Image.new("RGBA" if picture.has_transparency_data else "RGB", picture.size)
    clean.paste(picture.convert(clean.mode))
    target = io.BytesIO()
    clean.save(target, "PNG")
    if target.tell() <= most_bytes:
        return Upload(target.getvalue(), "image/png")
    flat = Image.new("RGB", clean.size, "white")
    flat.paste(clean, mask=clean.getchannel("A") if clean.mode == "RGBA" else None)
    while True:
        for quality in QUALITIES:
            target = io.BytesIO()
            flat.save(target, "JPEG", quality=quality)
            if target.tell() <= most_bytes or max(flat.size) <= SHORTEST_SIDE:
                return Upload(target.getvalue(), "image/jpeg")
        flat = flat.reduce(2)
