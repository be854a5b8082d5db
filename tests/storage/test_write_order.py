"""What the system was asked for, call by call: no commit names a file that a power cut could take.

The calls of a second process are recorded, so nothing of ours can hide one. A copy of the program
without one of its syncs must fail this test, or the test proves nothing.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import os, sys
from pathlib import Path
from app.storage import ledger
from app.storage.library import open_library
MUTANT
library = open_library(Path(sys.argv[1]), cache=Path(sys.argv[2]))
for number in range(3):
    library.spool.write(f"job{number}", b"answer %d" % number)
    digest = library.images.put(b"picture %d" % number * 1000)
    library.database.write_now(lambda s: ledger.grant(s, 1, digest))
library.close()
"""
NO_FILE_SYNC = "import app.storage.durable as d; d.sync_file = lambda descriptor: None"
NO_FOLDER_SYNC = "import app.storage.durable as d; d.sync_folder = lambda folder: None"
NORMAL = """
import app.storage.transactions as d
connect = d.connect
def careless(path, *, write):
    connection = connect(path, write=write)
    connection.execute("PRAGMA synchronous=NORMAL")
    return connection
d.connect = careless
"""
CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
NAMED = re.compile(r"<([^>]*)>")


def trace(blank: Path, tmp_path: Path, mutant: str) -> list[tuple[str, str]]:
    """Calls that write, sync or rename within the library, each with its path or paths."""
    if shutil.which("strace") is None:
        pytest.skip("needs strace")
    root, log = tmp_path / "library", tmp_path / "log"
    root.mkdir()
    shutil.copy(blank, root / "library.db")
    calls = "write,pwrite64,writev,fsync,fdatasync,rename,renameat,renameat2,mkdir"
    command = ["strace", "-f", "-y", "-o", str(log), "-e", f"trace={calls}"]
    program = [sys.executable, "-c", PROGRAM.replace("MUTANT", mutant), str(root), str(tmp_path)]
    ran = subprocess.run([*command, *program], capture_output=True, text=True, check=False)
    if "ptrace" in ran.stderr:
        pytest.skip("needs the right to trace")
    assert ran.returncode == 0, ran.stderr
    found = []
    for line in log.read_text().splitlines():
        match = CALL.match(line)
        if match and str(root) in line:
            name, arguments, _ = match.groups()
            kind = "sync" if "sync" in name else "rename" if "rename" in name else name
            quoted = re.findall(r'"([^"]*)"', arguments)
            paths = quoted if kind in ("rename", "mkdir") else NAMED.findall(arguments)[:1]
            found.append(("write" if "write" in kind else kind, " ".join(paths)))
    return found


def unsafe(calls: list[tuple[str, str]]) -> list[str]:
    """What a power cut could take although a later commit counts on it."""
    wrong: list[str] = []
    unsynced: set[str] = set()
    commits = 0
    for kind, paths in calls:
        if kind == "write":
            unsynced.add(paths)
        elif kind == "sync":
            unsynced.discard(paths)
            if paths.endswith("-wal"):
                commits += 1
                wrong += [f"commit before {path}" for path in unsynced if "/images" in path]
                wrong += [f"commit before {path}" for path in unsynced if "/spool" in path]
        elif kind == "rename":
            source, target = paths.split(" ")
            if source in unsynced:
                wrong.append(f"renamed unsynced {source}")
            unsynced.add(str(Path(target).parent))
        elif kind == "mkdir":
            unsynced.add(str(Path(paths).parent))
    if commits < 3:
        wrong.append(f"{commits} commits are on the disk, not 3")
    return wrong


def test_no_commit_counts_on_what_is_not_on_the_disk(blank: Path, tmp_path: Path) -> None:
    calls = trace(blank, tmp_path, "")
    assert sum(kind == "rename" and "/images/" in paths for kind, paths in calls) == 3
    assert unsafe(calls) == []


@pytest.mark.torture
@pytest.mark.parametrize("mutant", [NO_FILE_SYNC, NO_FOLDER_SYNC, NORMAL])
def test_a_program_without_a_sync_is_caught(blank: Path, tmp_path: Path, mutant: str) -> None:
    assert unsafe(trace(blank, tmp_path, mutant))
