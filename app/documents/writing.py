"""Writes files whole or not at all, and says in one sentence why one could not be written."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.errors import LibraryError

_REASONS = {
    errno.ENOSPC: ("The disk is full.", "Free some space or choose another disk."),
    errno.EDQUOT: ("The disk quota is used up.", "Free some space or choose another disk."),
    errno.EROFS: ("The disk is read-only.", "Choose another folder."),
    errno.EACCES: ("This folder may not be written to.", "Choose another folder."),
    errno.EPERM: ("This folder may not be written to.", "Choose another folder."),
    errno.EISDIR: ("A folder of this name is in the way.", "Choose another name."),
    errno.ENOTDIR: ("A part of this path is a file, not a folder.", "Choose another folder."),
    errno.ENAMETOOLONG: ("The name is too long for this disk.", "Choose a shorter name."),
}


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """Turns what the system says about `target` into a sentence."""
    try:
        yield
    except OSError as error:
        unknown = (f"The system says: {error.strerror or error}.", "Choose another folder.")
        reason, hint = _REASONS.get(error.errno or 0, unknown)
        raise LibraryError(f"“{target.name}” was not written. {reason}", hint) from error


def write_whole(target: Path, data: bytes) -> None:
    """Write `data` to `target`: a reader sees the old file or the whole new one, never a part.

    Folders that are missing are made.

    Raises:
        LibraryError: disk full, folder read-only, a folder in the way; nothing was changed.
    """
    with _told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".techpack-", suffix=".part", dir=target.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            # mkstemp makes files private; what is exported is meant for others.
            temporary.chmod(0o644)
            temporary.replace(target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; Windows cannot open folders and needs no such step."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
