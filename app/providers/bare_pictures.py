"""Takes out of picture files everything but the picture, without decoding it.

What is left is what the formats need to show it (PNG: ISO/IEC 15948 §5.6 and §11; JPEG: ITU-T
T.81 annex B, with JFIF and Adobe's colour marker; WebP: RFC 9649 §2); everything else may say
where, when or by whom a picture was taken, and so may bytes after its end.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHUNKS = set(b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs".split())
PARTS = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH"}
START, END, SCAN, RESTARTS = 0xD8, 0xD9, 0xDA, range(0xD0, 0xD8)
JFIF, ADOBE = 0xE0, 0xEE
KEPT_SEGMENTS = {*range(0xC0, 0xD0), SCAN, 0xDB, 0xDC, 0xDD, JFIF, ADOBE}
"""Frames, tables, scans, restart intervals, and the two that say how colours are coded."""
EXTENDED_FLAGS = 0x2C
"""In a VP8X header: that a profile, Exif or XMP come along."""


def bare(data: bytes, kind: str) -> bytes | None:
    """The file with nothing in it but the picture.

    Args:
        data: a whole PNG, JPEG or WebP file.
        kind: its format.

    Returns:
        None where the file is not built as its format says, or holds more than one picture.
    """
    strip = STRIPPERS.get(kind)
    return strip(data) if strip else None


def _png(data: bytes) -> bytes | None:
    kept = [SIGNATURE]
    place = len(SIGNATURE)
    while place + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, place)
        name, end = data[place + 4 : place + 8], place + 12 + length
        if end > len(data) or name == b"acTL":
            return None
        if name in CHUNKS:
            kept.append(data[place:end])
        if name == b"IEND":
            return b"".join(kept)
        place = end
    return None


def _jpeg(data: bytes) -> bytes | None:
    kept = [data[:2]]
    place = 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == END:
            return b"".join([*kept, data[place : place + 2]])
        if marker == 0xFF:
            place += 1
            continue
        end = place + 2 + struct.unpack_from(">H", data, place + 2)[0]
        if marker == SCAN:
            end = _end_of_scan(data, end)
        if marker in KEPT_SEGMENTS:
            kept.append(data[place:end])
        place = end
    # The end may be the last two bytes, too short for a segment.
    return b"".join([*kept, data[place:]]) if data[place:] == b"\xff\xd9" else None


def _end_of_scan(data: bytes, place: int) -> int:
    """Where the next marker stands; within a scan, 255 is followed by 0 or a restart."""
    while (place := data.find(b"\xff", place)) >= 0 and place + 1 < len(data):
        if data[place + 1] != 0 and data[place + 1] not in RESTARTS:
            return place
        place += 2
    return len(data)


def _webp(data: bytes) -> bytes | None:
    kept: list[bytes] = []
    place = 12
    while place + 8 <= len(data):
        name = data[place : place + 4]
        (length,) = struct.unpack_from("<I", data, place + 4)
        end = place + 8 + length + length % 2
        if name in (b"ANIM", b"ANMF"):
            return None
        if name == b"VP8X":
            flags = bytes([data[place + 8] & ~EXTENDED_FLAGS])
            kept.append(data[place : place + 8] + flags + data[place + 9 : end])
        elif name in PARTS:
            kept.append(data[place:end])
        place = end
        if name in (b"VP8 ", b"VP8L"):
            break
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body if kept else None


STRIPPERS: dict[str, Callable[[bytes], bytes | None]] = {
    "PNG": _png,
    "JPEG": _jpeg,
    # A JPEG with more pictures behind it, as telephones make them: the first one counts.
    "MPO": _jpeg,
    "WEBP": _webp,
}
