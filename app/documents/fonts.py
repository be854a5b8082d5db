"""The fonts of documents: Source Sans Pro, and what this computer has for other scripts."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import font_source_sans_pro

from app.documents.font_coverage import covered

FAMILY = "Source Sans Pro"
# One file per weight: the package holds each twice, and which one wins would be left to chance.
FILES = (
    "SourceSansPro-Regular.otf",
    "SourceSansPro-Semibold.otf",
    "SourceSansPro-Bold.otf",
)


def font_files() -> tuple[Path, ...]:
    """The font files that documents embed a part of."""
    folder = Path(font_source_sans_pro.__file__).parent / "files"
    return tuple(folder / name for name in FILES)


def own_characters() -> frozenset[int]:
    """Code points that Source Sans Pro shows in every weight: Latin, Greek, Cyrillic, signs."""
    return frozenset.intersection(*(covered(path) for path in font_files()))


@lru_cache(maxsize=1)
def _fonts_of_this_computer() -> tuple[tuple[Path, int], ...]:
    import typst

    found = typst.Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=[])
    return tuple((Path(font.path), font.index) for font in found.fonts() if font.path)


def system_characters(wanted: frozenset[int]) -> frozenset[int]:
    """Those of `wanted` that some font of this computer shows."""
    missing = set(wanted)
    for path, index in _fonts_of_this_computer():
        if not missing:
            break
        missing -= covered(path, index)
    return wanted - missing
