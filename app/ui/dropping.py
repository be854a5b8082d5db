"""What something dropped or pasted holds, as far as the window must know before it takes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def paths_in(data: QMimeData) -> tuple[Path, ...]:
    """The local files that something dropped or pasted names."""
    if not data.hasUrls():
        return ()
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def can_take(data: QMimeData) -> bool:
    """Whether there is a local file or a picture in it."""
    return bool(paths_in(data)) or data.hasImage()
