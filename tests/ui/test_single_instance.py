"""One window for each library: later starts hand their files to the first."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtNetwork import QLocalSocket

from app.storage.locking import LibraryLock
from app.storage.paths import LibraryPaths
from app.ui.single_instance import SingleInstance, hand_over, server_name
from tests.ui.test_process import ROOT, environment

Aio = Callable[[Any], Any]


def test_nobody_takes_files_where_no_window_is(dressed: object, tmp_path: Path) -> None:
    assert not hand_over(tmp_path, [tmp_path / "a.png"])


def started(library: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "app", "--library", str(library), "bücher.png"],
        cwd=ROOT,
        env=environment(library),
    )


def test_the_first_window_gets_the_files(aio: Aio, tmp_path: Path) -> None:
    async def story() -> None:
        import asyncio

        lock = LibraryLock(LibraryPaths(tmp_path).lock)
        lock.acquire("the first window")
        single = SingleInstance(tmp_path)
        arrived: asyncio.Future[tuple[Path, ...]] = asyncio.get_running_loop().create_future()
        single.files_arrived.connect(arrived.set_result)
        assert single.listen()
        second = await asyncio.to_thread(started, tmp_path)
        assert await arrived == (ROOT / "bücher.png",)
        single.close()
        assert await asyncio.to_thread(second.wait, 10) == 0
        lock.release()

    aio(story())


def test_what_a_crash_left_behind_does_not_matter(dressed: object, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.listen()
    second = SingleInstance(tmp_path)
    assert second.listen()
    first.close()
    second.close()


def test_rubbish_is_not_taken(aio: Aio, tmp_path: Path) -> None:
    async def story() -> None:
        import asyncio

        single = SingleInstance(tmp_path)
        seen: list[object] = []
        single.files_arrived.connect(seen.append)
        assert single.listen()
        for message in (b"not json\n", b"{}\n", b"[1, 2]\n"):
            socket = QLocalSocket()
            socket.connectToServer(server_name(tmp_path))
            socket.write(message)
            socket.flush()
            await asyncio.sleep(0.05)
            socket.abort()
        single.close()
        assert not seen

    aio(story())
