"""Pictures and readings as files named by the sha256 of their content."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

from app.domain.errors import LibraryError
from app.storage.durable import TEMPORARY, make_folder, sync_folder, write_file
from app.storage.faults import told_disk_faults
from app.storage.presence import require_folder

DIGEST = re.compile(r"[0-9a-f]{64}")


def digest_of(data: bytes) -> str:
    """The name of this content."""
    # Imported when needed: the first paint only reads pictures, and OpenSSL takes 3 ms to load.
    import hashlib

    return hashlib.sha256(data).hexdigest()


class ImageStore:
    """Content-addressed files under `root`: ab/cdef… holds the content with that hash.

    A file is whole and on the disk before `put` returns, so a row may name it from then on.
    """

    def __init__(self, root: Path, *, read_only: bool = False) -> None:
        self._root = root
        self._read_only = read_only

    def path(self, digest: str) -> Path:
        """Where the content with this digest stands, or would stand.

        Raises:
            LibraryError: `digest` is not 64 hex digits, so it cannot name a file of the store.
        """
        if not DIGEST.fullmatch(digest):
            raise LibraryError(f"{digest[:80]!r} does not name a stored picture.")
        return self._root / digest[:2] / digest[2:]

    def exists(self, digest: str) -> bool:
        return self.path(digest).is_file()

    def put(self, data: bytes) -> str:
        """Store `data` and return its digest; storing the same content again is safe.

        A damaged file of the same name is replaced by the good content.

        Raises:
            LibraryError: the disk is full or refuses, or the library is gone; nothing half-written
                stays.
        """
        digest = digest_of(data)
        if self._read_only:
            raise LibraryError("This library is open for reading only.")
        path = self.path(digest)
        require_folder(self._root.parent)
        with told_disk_faults(self._root):
            if path.is_file() and path.read_bytes() == data:
                # An earlier put may have been cut off between its rename and this sync.
                sync_folder(path.parent)
                return digest
            make_folder(path.parent)
            write_file(path, data)
        return digest

    def read(self, digest: str) -> bytes:
        """The content with this digest, checked against it.

        Raises:
            LibraryError: the file is missing or damaged. A JPEG with a flipped bit decodes without
                an error, only the hash notices.
        """
        path = self.path(digest)
        try:
            data = path.read_bytes()
        except FileNotFoundError as error:
            raise LibraryError(
                f"The stored picture {digest[:12]}… is missing.", "Restore it from a backup."
            ) from error
        except OSError as error:
            raise LibraryError(f"The stored picture {digest[:12]}… cannot be read.") from error
        if digest_of(data) != digest:
            raise LibraryError(
                f"The stored picture {digest[:12]}… is damaged.", "Restore it from a backup."
            )
        return data

    def size(self, digest: str) -> int:
        """Bytes that a file takes on the disk, 0 where it is not there."""
        try:
            return self.path(digest).stat().st_size
        except FileNotFoundError:
            return 0

    def remove(self, digest: str) -> None:
        """Take a file away for good; one that is not there is no error.

        Raises:
            LibraryError: it cannot be removed.
        """
        try:
            self.path(digest).unlink(missing_ok=True)
        except OSError as error:
            raise LibraryError(
                f"A picture cannot be removed: {error.strerror or 'the disk refuses'}."
            ) from error

    def digests(self) -> Iterator[str]:
        """Digests of all stored files, in order."""
        for folder in sorted(self._root.glob("[0-9a-f][0-9a-f]")):
            for path in sorted(folder.iterdir()):
                digest = folder.name + path.name
                if DIGEST.fullmatch(digest):
                    yield digest

    def temporary_files(self, older_than: float) -> Iterator[Path]:
        """Half-written files that no put of the last `older_than` seconds can own."""
        limit = time.time() - older_than
        for path in self._root.glob(f"[0-9a-f][0-9a-f]/.*{TEMPORARY}"):
            if path.stat().st_mtime < limit:
                yield path

    def sweep_temporary(self, older_than: float = 3600.0) -> int:
        """Remove what cut-off puts left behind, `older_than` seconds ago or earlier; how many."""
        stale = list(self.temporary_files(older_than))
        for path in stale:
            path.unlink(missing_ok=True)
        return len(stale)
