"""Files that survive a power cut: written aside, synced, renamed, the folder synced."""

from __future__ import annotations

import contextlib
import os
from io import FileIO
from pathlib import Path

TEMPORARY = ".tmp"


def sync_file(descriptor: int) -> None:
    """Ask the disk itself to keep what was written.

    On macOS fsync stops at the drive's own cache; F_FULLFSYNC does not (fcntl(2) there).
    """
    try:
        import fcntl
    except ImportError:
        os.fsync(descriptor)
        return
    full = getattr(fcntl, "F_FULLFSYNC", None)
    if full is None:
        os.fsync(descriptor)
    else:
        fcntl.fcntl(descriptor, full)


def sync_folder(folder: Path) -> None:
    """Make renames and new names within `folder` durable; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make `folder` and what is missing above it, each name synced."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    sync_folder(folder.parent)


def write_all(file: FileIO, data: bytes) -> None:
    """Write all of `data`, however much of it the disk takes at once."""
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]


def write_file(path: Path, *parts: bytes, temporary: Path | None = None) -> None:
    """Put a whole file at `path`: readers see the old one or the new one, never a half.

    Args:
        path: its folder exists.
        parts: the content, in order.
        temporary: where to write first, in the same folder; a hidden name of its own when None.

    Raises:
        OSError: nothing is left at `temporary`, and `path` is as it was.
    """
    aside = temporary or path.with_name(f".{path.name}.{os.urandom(4).hex()}{TEMPORARY}")
    try:
        # Unbuffered: every call to the disk lets another thread go first, and half are spared.
        with aside.open("wb", buffering=0) as file:
            write_all(file, b"".join(parts))
            sync_file(file.fileno())
        aside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
