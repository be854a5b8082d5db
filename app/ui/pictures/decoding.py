"""Turns stored bytes into pixels for the screen; runs in threads, so it knows QImage alone."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader

from app.domain.errors import LibraryError

LARGEST_PIXELS = 64_000_000
"""Width times height; four bytes each are what Qt is ready to allocate."""

_HEADS = ((b"\x89PNG\r\n\x1a\n", b"png"), (b"\xff\xd8\xff", b"jpeg"))


def picture_format(data: bytes) -> str | None:
    """The format by the first bytes, whatever the file was called: "png", "jpeg", "webp"."""
    for head, name in _HEADS:
        if data.startswith(head):
            return name.decode()
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else None


def decode_picture(data: bytes, *, at_most: int = 0) -> QImage:
    """The picture in screen colours, upright; of an animation the first frame.

    Args:
        data: a PNG, JPEG or WebP, CMYK and colour profiles included.
        at_most: longest side in pixels to decode to, 0 for all of them.

    Raises:
        LibraryError: it is empty, no picture, damaged or too large to show.
    """
    kind = picture_format(data)
    if kind is None:
        raise LibraryError(
            "This file is empty." if not data else "This file is not a picture that can be shown."
        )
    store = QByteArray(data)
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > LARGEST_PIXELS:
        raise LibraryError(
            f"This picture has {size.width()} × {size.height()} pixels, too many to show.",
            "It is stored unharmed; export it to look at it elsewhere.",
        )
    if at_most and max(size.width(), size.height()) > at_most:
        reader.setScaledSize(
            size.scaled(QSize(at_most, at_most), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    if image.isNull():
        raise LibraryError("This picture is damaged.", "Restore it from a backup.")
    return _for_screen(image)


def _for_screen(image: QImage) -> QImage:
    space = image.colorSpace()
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if space.isValid() and space != srgb:
        image = image.convertedToColorSpace(srgb)
    wanted = (
        QImage.Format.Format_ARGB32_Premultiplied
        if image.hasAlphaChannel()
        else QImage.Format.Format_RGB32
    )
    return image if image.format() == wanted else image.convertToFormat(wanted)
