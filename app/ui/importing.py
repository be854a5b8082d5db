"""Files that come from outside, by menu, drop or paste, as inputs of a new product (GEN-11)."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from app.domain.errors import AppError
from app.domain.requests import ReferenceRole
from app.workflow.views.inputs import MODEL_SUFFIXES, InputFile, read_model_file, read_photograph

PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
MOST_FILES = 12


@dataclass(frozen=True, slots=True)
class Arrived:
    """What could be read, and what could not with the reason."""

    files: tuple[InputFile, ...] = ()
    errors: tuple[AppError, ...] = ()


async def read_files(paths: Sequence[Path]) -> Arrived:
    """Read pictures and 3D files in a thread; a file that cannot be used is named in an error."""
    return await asyncio.to_thread(_read_all, tuple(paths))


def _read_all(paths: tuple[Path, ...]) -> Arrived:
    files: list[InputFile] = []
    errors: list[AppError] = []
    for path in paths[:MOST_FILES]:
        try:
            files.append(_read(path))
        except AppError as error:
            errors.append(error)
    if len(paths) > MOST_FILES:
        errors.append(AppError(f"Only the first {MOST_FILES} files were taken."))
    return Arrived(tuple(files), tuple(errors))


def _read(path: Path) -> InputFile:
    if path.suffix.lower() in MODEL_SUFFIXES:
        return read_model_file(path)
    return read_photograph(path)


def pasted_picture(data: QMimeData) -> InputFile | None:
    """The picture of a clipboard that holds pixels and no file."""
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return None
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return InputFile("pasted.png", bytes(content.data()), ReferenceRole.PHOTOGRAPH)


def picture_filter(words: str) -> str:
    """The filter of a dialog for one picture."""
    return f"{words} ({' '.join(f'*{suffix}' for suffix in PICTURE_SUFFIXES)})"


def file_filter(pictures: str, everything: str) -> str:
    """The filter of a file dialog; the two texts name what is in it."""
    shown = " ".join(f"*{suffix}" for suffix in (*PICTURE_SUFFIXES, *MODEL_SUFFIXES))
    return f"{pictures} ({shown});;{everything} (*)"
