"""Large blocks go back to the system when they are freed, also after larger ones were."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CODE = """
import ctypes
from app.ui.pictures.allocator import give_back_large_blocks
print(int(give_back_large_blocks()))
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, (ctypes.c_void_p,)

class Info(ctypes.Structure):
    names = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"
    _fields_ = [(name, ctypes.c_int) for name in names.split()]

libc.mallinfo.restype = Info
libc.free(libc.malloc(20_000_000))
kept = libc.malloc(4_000_000)
print(libc.mallinfo().hblks)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only glibc needs it")
def test_the_threshold_stays_where_it_is() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    could, apart = map(int, done.stdout.split())
    if not could:
        pytest.skip("not glibc")
    assert apart >= 1
