"""Pictures of a document: their kind by their first bytes, their size, their files."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from app.documents.content import Picture
from app.domain.errors import LibraryError, RefusedInputError


@dataclass(frozen=True, slots=True)
class PictureKind:
    """A picture format: suffix of its files and media type."""

    suffix: str
    media_type: str


_PNG = PictureKind(".png", "image/png")
_JPEG = PictureKind(".jpg", "image/jpeg")
_WEBP = PictureKind(".webp", "image/webp")


def picture_kind(head: bytes) -> PictureKind:
    """Format of a picture by its first 16 bytes.

    Raises:
        RefusedInputError: it is none of PNG, JPEG and WebP.
    """
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return _PNG
    if head.startswith(b"\xff\xd8\xff"):
        return _JPEG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _WEBP
    raise RefusedInputError("A picture is neither PNG, JPEG nor WebP.", "Make it again.")


def picture_bytes(picture: Picture) -> bytes:
    """The file as it is.

    Raises:
        LibraryError: the file is missing or cannot be read.
    """
    if isinstance(picture, bytes):
        return picture
    try:
        return picture.read_bytes()
    except OSError as error:
        raise _unreadable(picture) from error


def head_of(picture: Picture) -> bytes:
    """The first 16 bytes."""
    if isinstance(picture, bytes):
        return picture[:16]
    try:
        with picture.open("rb") as file:
            return file.read(16)
    except OSError as error:
        raise _unreadable(picture) from error


def place_picture(picture: Picture, folder: Path, stem: str) -> str:
    """Put a link to it, or a copy, into `folder`, named by `stem` and kind; returns the name."""
    name = stem + picture_kind(head_of(picture)).suffix
    if isinstance(picture, bytes):
        (folder / name).write_bytes(picture)
        return name
    try:
        os.link(picture, folder / name)
    except OSError:
        _copy(picture, folder / name)
    return name


def _copy(picture: Path, target: Path) -> None:
    """For other disks than the library's, and systems without links."""
    try:
        shutil.copyfile(picture, target)
    except OSError as error:
        raise _unreadable(picture) from error


def _unreadable(path: Path) -> LibraryError:
    return LibraryError(
        f"The picture {path.name} of the library cannot be read.",
        "Run “techpack verify” to see what is missing.",
    )
