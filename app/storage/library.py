"""An open library: its folder, its database and its files."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import LibraryError
from app.domain.identifiers import new_id
from app.storage.backups import replace_database
from app.storage.database import Database
from app.storage.durable import make_folder
from app.storage.faults import told_disk_faults
from app.storage.images import ImageStore
from app.storage.journal import Journal
from app.storage.locking import LibraryLock
from app.storage.paths import LibraryPaths
from app.storage.spool import Spool
from app.storage.thumbnails import Thumbnails
from app.storage.upgrade import SCHEMA, bring_up_to_date, inspect


@dataclass(frozen=True)
class Library:
    """Everything of one library, open until `close`.

    Attributes:
        owner: names this process in the rows of what it is doing, unlike any other, even one
            with the same process id later.
        read_only: whether another process may be writing beside this one.
    """

    paths: LibraryPaths
    database: Database
    images: ImageStore
    spool: Spool
    journal: Journal
    thumbnails: Thumbnails
    read_only: bool
    lock: LibraryLock = field(repr=False)
    owner: str = field(default_factory=lambda: f"{platform.node()}:{os.getpid()}:{new_id()}")

    def close(self) -> None:
        """Finish what was asked for and let others in. Closing twice is safe."""
        self.database.close()
        self.lock.release()


def open_library(
    root: Path,
    *,
    read_only: bool = False,
    application_version: str = "",
    cache: Path | None = None,
) -> Library:
    """Open the library under `root`; the first time, make it.

    Args:
        root: the library's folder.
        read_only: look only: nothing is locked, made or upgraded, so this works beside a running
            window.
        application_version: written into the lock file, for a person who looks there.
        cache: the folder for what can be made again, None for the platform's.

    Raises:
        LibraryError: another process uses it; it is damaged, newer, or not one of ours; the folder
            cannot be written; the disk is full. Nothing was changed.
    """
    whole = root.expanduser().absolute()
    paths = LibraryPaths(whole, cache)
    lock = LibraryLock(paths.lock)
    if read_only:
        _look(paths)
    else:
        with told_disk_faults(whole):
            make_folder(whole)
        lock.acquire(application_version)
        try:
            _prepare(paths)
        except BaseException:
            lock.release()
            raise
    images = ImageStore(paths.images, read_only=read_only)
    return Library(
        paths=paths,
        database=Database(paths.database, read_only=read_only),
        images=images,
        spool=Spool(paths.spool, read_only=read_only),
        journal=Journal(paths.journal, read_only=read_only),
        thumbnails=Thumbnails(paths.thumbnails, images),
        read_only=read_only,
        lock=lock,
    )


def restore_backup(root: Path, backup: Path) -> None:
    """Put a backup in the place of the library's database, damaged or not.

    What stood there is kept beside the backups as "replaced-…". Pictures are not touched: they are
    never changed, so the restored rows find theirs.

    Raises:
        LibraryError: the library is in use; the backup is damaged, newer or not one of ours; the
            disk is full or refuses. The library is as it was.
    """
    paths = LibraryPaths(root.expanduser().absolute())
    if not backup.is_file():
        raise LibraryError(f"There is no backup {backup}.", f"Look into {paths.backups}.")
    with told_disk_faults(paths.root):
        make_folder(paths.backups)
    lock = LibraryLock(paths.lock)
    lock.acquire("restoring a backup")
    try:
        inspect(backup)
        with told_disk_faults(paths.root):
            replace_database(paths.database, backup, paths.backups)
    finally:
        lock.release()


def _prepare(paths: LibraryPaths) -> None:
    with told_disk_faults(paths.root):
        for folder in (paths.images, paths.spool, paths.backups, paths.logs):
            make_folder(folder)
    bring_up_to_date(paths.database, paths.backups)


def _look(paths: LibraryPaths) -> None:
    if not paths.database.is_file():
        raise LibraryError(
            f"There is no library in {paths.root}.", "Open it once for writing, or choose another."
        )
    header = inspect(paths.database)
    if header.version < SCHEMA:
        raise LibraryError(
            f"The library in {paths.root} is from an older Tech Pack Studio.",
            "Open it once for writing, which upgrades it after a backup.",
        )


def needs_making(root: Path) -> bool:
    """Whether a library must be opened for writing before it can be looked at.

    So it is where nothing stands yet, and where the schema is an older one: of an earlier version,
    or of a first start that was cut off.
    """
    paths = LibraryPaths(root.expanduser().absolute())
    if not paths.root.exists():
        return True
    if not paths.database.is_file():
        return paths.root.is_dir() and not any(paths.root.iterdir())
    try:
        return inspect(paths.database).version < SCHEMA
    except LibraryError:
        # Whoever opens it says what is wrong.
        return False
