"""Raw answers of engines, on the disk before anything is made of them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.errors import LibraryError
from app.storage.durable import make_folder, write_file
from app.storage.faults import told_disk_faults
from app.storage.images import digest_of
from app.storage.presence import require_folder

JOB_ID = re.compile(r"[A-Za-z0-9_-]{1,80}")
ANSWER, PART = ".answer", ".part"


@dataclass(frozen=True)
class Answer:
    """What an engine answered to a job, and what was noted with it."""

    job_id: str
    data: bytes
    meta: dict[str, Any]


class Spool:
    """Answers under `root`, one file for each job, until the job's row is written."""

    def __init__(self, root: Path, *, read_only: bool = False) -> None:
        self._root = root
        self._read_only = read_only

    def write(self, job_id: str, data: bytes, meta: dict[str, Any] | None = None) -> None:
        """Keep the answer to `job_id`; it is on the disk when this returns.

        Raises:
            LibraryError: the disk is full or refuses.
        """
        if self._read_only:
            raise LibraryError("This library is open for reading only.")
        path = self._path(job_id, ANSWER)
        head = {"sha256": digest_of(data), "size": len(data), "meta": meta or {}}
        line = json.dumps(head, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"
        require_folder(self._root.parent)
        with told_disk_faults(self._root):
            make_folder(self._root)
            write_file(path, line, data, temporary=self._path(job_id, PART))

    def read(self, job_id: str) -> Answer | None:
        """The answer to `job_id`; None when there is none, or none that is whole."""
        try:
            content = self._path(job_id, ANSWER).read_bytes()
        except FileNotFoundError:
            return None
        line, separator, data = content.partition(b"\n")
        if not separator:
            return None
        try:
            head = json.loads(line)
            whole = head["size"] == len(data) and head["sha256"] == digest_of(data)
            meta = head["meta"]
        except (ValueError, KeyError, TypeError):
            return None
        return Answer(job_id, data, meta) if whole else None

    def remove(self, job_id: str) -> None:
        """Forget the answer to `job_id`, whole or half."""
        for suffix in (ANSWER, PART):
            self._path(job_id, suffix).unlink(missing_ok=True)

    def waiting(self) -> tuple[str, ...]:
        """Jobs whose answer waits here, oldest key first."""
        return tuple(sorted(path.stem for path in self._root.glob(f"*{ANSWER}")))

    def _path(self, job_id: str, suffix: str) -> Path:
        if not JOB_ID.fullmatch(job_id):
            raise LibraryError(f"{job_id[:80]!r} is not the key of a job.")
        return self._root / f"{job_id}{suffix}"
