"""Which characters a font file can show, read from its cmap table (OpenType 1.9)."""

from __future__ import annotations

import struct
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=64)
def covered(font: Path, index: int = 0) -> frozenset[int]:
    """Code points with a glyph; none where the file is no font we can read.

    Args:
        font: a TrueType or OpenType file, or a collection of them.
        index: which font of a collection.
    """
    try:
        return frozenset(_covered(font.read_bytes(), index))
    except (OSError, struct.error, IndexError):
        return frozenset()


def _covered(data: bytes, index: int) -> set[int]:
    start = 0
    if data[:4] == b"ttcf":
        (start,) = struct.unpack_from(">I", data, 12 + 4 * index)
    (tables,) = struct.unpack_from(">H", data, start + 4)
    for number in range(tables):
        tag, _, offset, _ = struct.unpack_from(">4sIII", data, start + 12 + 16 * number)
        if tag == b"cmap":
            return _characters(data, offset)
    return set()


def _characters(data: bytes, cmap: int) -> set[int]:
    """All Unicode subtables together."""
    (count,) = struct.unpack_from(">H", data, cmap + 2)
    found: set[int] = set()
    for number in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", data, cmap + 4 + 8 * number)
        if platform == 0 or (platform == 3 and encoding in (1, 10)):
            (kind,) = struct.unpack_from(">H", data, cmap + offset)
            if kind == 4:
                found |= _segments(data, cmap + offset)
            elif kind == 12:
                found |= _groups(data, cmap + offset)
    return found


def _segments(data: bytes, at: int) -> set[int]:
    """Format 4: runs of the first 65,536 characters; a glyph id of 0 means there is none."""
    (doubled,) = struct.unpack_from(">H", data, at + 6)
    count = doubled // 2
    ends = struct.unpack_from(f">{count}H", data, at + 14)
    starts = struct.unpack_from(f">{count}H", data, at + 16 + doubled)
    deltas = struct.unpack_from(f">{count}H", data, at + 16 + 2 * doubled)
    places = at + 16 + 3 * doubled
    offsets = struct.unpack_from(f">{count}H", data, places)
    found: set[int] = set()
    for run in range(count):
        for code in range(starts[run], min(ends[run], 0xFFFE) + 1):
            glyph = code
            if offsets[run]:
                place = places + 2 * run + offsets[run] + 2 * (code - starts[run])
                (glyph,) = struct.unpack_from(">H", data, place)
                if glyph == 0:
                    continue
            if (glyph + deltas[run]) % 0x10000:
                found.add(code)
    return found


def _groups(data: bytes, at: int) -> set[int]:
    """Format 12: runs of any characters."""
    (count,) = struct.unpack_from(">I", data, at + 12)
    found: set[int] = set()
    for run in range(min(count, 0x10000)):
        start, end, _ = struct.unpack_from(">III", data, at + 16 + 12 * run)
        found.update(range(start, min(end, 0x10FFFF) + 1))
    return found
