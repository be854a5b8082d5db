"""One line for every stored result, so that a lost database can be made again from the files."""

from __future__ import annotations

import logging
import os
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path

from pydantic import ValidationError

from app.domain.errors import LibraryError
from app.domain.identifiers import utc_now
from app.domain.jobs import Job, JobKind
from app.domain.specification import Frozen
from app.storage.durable import make_folder, sync_file, sync_folder, write_all
from app.storage.faults import told_disk_faults
from app.storage.presence import require_folder

log = logging.getLogger(__name__)


class JournalEntry(Frozen):
    """What is needed to find a result again and to say what it is.

    Attributes:
        job_id: the job that was paid for it.
        digest: of the stored picture or reading.
        slot: what it is within the run, as in `Job.slot`.
        request: the request as JSON.
        prompt: the text that was sent, where the engine tells it.
        cost_usd: money cost, None where unknown.
        credits: its share of the reservation, in tenths of a credit.
    """

    job_id: str
    digest: str
    product_id: str
    product_name: str = ""
    run_id: str = ""
    kind: JobKind
    slot: str
    request: str = ""
    prompt: str = ""
    engine: str
    model: str = ""
    cost_usd: float | None = None
    credits: int = 0
    at: datetime


class Journal:
    """A file of lines that only grows; a line that a crash cut off is passed over."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self._path = path
        self._read_only = read_only
        self._turn = threading.Lock()
        self._ends_whole = False
        self._waiting: deque[tuple[bytes, Future[None]]] = deque()

    def append(
        self,
        job: Job,
        digest: str,
        *,
        prompt: str = "",
        model: str = "",
        cost_usd: float | None = None,
        product_name: str = "",
    ) -> JournalEntry:
        """Add a line; it is on the disk when this returns, so call it before the commit.

        Args:
            job: that was paid for the result.
            digest: of the stored result.
            prompt: the text that was sent, where the engine tells it.
            model: of the engine.
            cost_usd: money cost, None where unknown.
            product_name: as the person knows it.

        Raises:
            LibraryError: the disk is full or refuses.
        """
        if self._read_only:
            raise LibraryError("This library is open for reading only.")
        entry = JournalEntry(
            job_id=job.id,
            digest=digest,
            product_id=job.product_id,
            product_name=product_name,
            run_id=job.run_id,
            kind=job.kind,
            slot=job.slot,
            request=job.request,
            prompt=prompt,
            engine=job.engine,
            model=model,
            cost_usd=cost_usd,
            credits=job.credits,
            at=utc_now(),
        )
        require_folder(self._path.parent.parent)
        with told_disk_faults(self._path.parent):
            self._keep(entry.model_dump_json().encode() + b"\n")
        return entry

    def entries(self) -> Iterator[JournalEntry]:
        """All whole lines, oldest first."""
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            for line in file:
                try:
                    yield JournalEntry.model_validate_json(line)
                except ValidationError:
                    # Cut off by a crash before it was whole: what it stood for was never charged.
                    log.warning("%s has a line that is not whole.", self._path.name)

    def _keep(self, line: bytes) -> None:
        """Write a line together with those of other threads that wait for the same disk."""
        kept: Future[None] = Future()
        self._waiting.append((line, kept))
        with self._turn:
            if not kept.done():
                self._keep_all()
        kept.result()

    def _keep_all(self) -> None:
        batch = [self._waiting.popleft() for _ in range(len(self._waiting))]
        try:
            self._write(b"".join(line for line, _ in batch))
        except OSError as error:
            for _, kept in batch:
                kept.set_exception(error)
        else:
            for _, kept in batch:
                kept.set_result(None)

    def _write(self, line: bytes) -> None:
        try:
            file = self._path.open("ab", buffering=0)
        except FileNotFoundError:
            make_folder(self._path.parent)
            file = self._path.open("ab", buffering=0)
        with file:
            is_new = file.tell() == 0
            if not self._ends_whole and not _ends_whole(self._path):
                # What a crash cut off must not swallow the line after it.
                line = b"\n" + line
            self._ends_whole = False
            write_all(file, line)
            sync_file(file.fileno())
            self._ends_whole = True
        if is_new:
            sync_folder(self._path.parent)


def _ends_whole(path: Path) -> bool:
    """Whether the file is empty or its last line is complete."""
    with path.open("rb") as file:
        if file.seek(0, os.SEEK_END) == 0:
            return True
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
