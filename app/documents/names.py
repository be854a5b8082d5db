"""Names of exported files, safe on every system."""

from __future__ import annotations

import re
import unicodedata

from app.documents.content import Header

_LONGEST = 120
_PART = 48
# Windows keeps these names for devices, with any suffix.
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)


def safe_part(text: str, longest: int = _PART) -> str:
    """Letters, digits and hyphens of `text`, in any script, words joined by hyphens."""
    text = unicodedata.normalize("NFKC", text)
    kept = "".join(c if c.isalnum() or unicodedata.combining(c) else " " for c in text)
    part = "-".join(kept.split())
    while len(part.encode()) > longest:
        part = part[:-1]
    part = part.strip("-")
    return f"{part}-" if _RESERVED.match(part) else part


def pack_stem(header: Header) -> str:
    """BRAND_SEASON_STYLENO_NAME_REV without the parts that are unknown."""
    parts = (
        safe_part((header.brand or "").upper(), 24),
        safe_part((header.season or "").upper(), 12),
        safe_part((header.style_no or "").upper(), 24),
        safe_part(header.style_name),
        f"REV-{revision}" if (revision := safe_part(header.revision or "", 8).upper()) else "",
    )
    return "_".join(part for part in parts if part) or "tech-pack"


def file_name(header: Header, suffix: str = ".pdf") -> str:
    """File name of the whole pack, at most 120 bytes: NORTHLINE_SS27_NL-0142_Lamp_REV-B.pdf."""
    stem = pack_stem(header)
    while len(stem.encode()) + len(suffix) > _LONGEST:
        stem = stem[:-1]
    return stem + suffix
