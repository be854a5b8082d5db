"""The loopback server as a process of its own, with the latencies of the seeds.

A provider does not compute on the machine of the person who waits for it, so what is measured must
not share its interpreter. Prints its port and runs until its input ends.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.providers.loopback import Loopback, environment_for
from tests.providers.seed_times import seconds_for

ROOT = Path(__file__).parents[2]


@contextmanager
def seed_server() -> Iterator[dict[str, str]]:
    """The environment with which the program uses such a server."""
    command = [sys.executable, "-m", "tests.providers.seed_server"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        port = int(process.stdout.readline())
        yield environment_for(f"http://127.0.0.1:{port}")
        process.stdin.close()
        process.wait(10)


def main() -> None:
    with Loopback() as server:
        server.delay = seconds_for
        os.write(1, f"{server.port}\n".encode())
        sys.stdin.read()


if __name__ == "__main__":
    main()
