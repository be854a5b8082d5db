"""One writing process for one library: a lock that the operating system holds."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from app.domain.errors import LibraryError
from app.storage.faults import disk_fault

# Beyond the text of the file, because Windows refuses to read locked bytes.
LOCKED_BYTE = 1 << 20


class LibraryLock:
    """Holds the lock file of a library open; the system lets go of it when the process dies.

    A lock file that a dead process left behind is therefore no obstacle.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self, note: str) -> None:
        """Take the lock and write `note` and the process id into the file.

        Raises:
            LibraryError: another process holds it, or the folder cannot be written.
        """
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0))
        except OSError as error:
            raise disk_fault(error, self._path.parent) from error
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError) as error:
            os.close(descriptor)
            raise self._in_use() from error
        except OSError as error:
            os.close(descriptor)
            raise LibraryError(
                f"The library in {self._path.parent} cannot be locked.",
                "Keep it on a disk of this computer, not in a network folder.",
            ) from error
        self._descriptor = descriptor
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()}\n{note}\n".encode())

    def release(self) -> None:
        """Let go; the file stays, because removing it would race with the next process."""
        if self._descriptor is None:
            return
        # On a disk that is gone there is nothing left to let go of.
        with contextlib.suppress(OSError):
            os.ftruncate(self._descriptor, 0)
        with contextlib.suppress(OSError):
            os.close(self._descriptor)
        self._descriptor = None

    def _in_use(self) -> LibraryError:
        process = holder(self._path)
        who = f" (process {process})" if process is not None else ""
        return LibraryError(
            f"Another Tech Pack Studio is using this library{who}.",
            "Close it there first, or open another library.",
        )


def holder(path: Path) -> int | None:
    """The process id that the lock file names, None where it names none."""
    try:
        first = path.read_text(encoding="utf-8", errors="replace").partition("\n")[0]
    except OSError:
        return None
    return int(first) if first.isdecimal() else None


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
