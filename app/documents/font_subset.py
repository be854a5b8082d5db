"""The part of Source Sans Pro that a drawing needs, to travel in it (SIL Open Font Licence 1.1).

Programs that take fonts out of a file, such as browsers, so show a drawing as it was laid out; the
others look for the font by its name.
"""

from __future__ import annotations

import base64
import io
from functools import lru_cache
from pathlib import Path

from app.documents.fonts import FAMILY, font_files

WEIGHTS = {"Regular": 400, "Semibold": 600}
USUAL = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("·×Ø±°µ–—’“”…")
"""In every part, so that drawings beside each other mostly share one."""


def font_faces(text: str) -> str:
    """A CSS rule with the needed part of each weight.

    Args:
        text: at least all characters that are to be shown.
    """
    wanted = frozenset(text) | USUAL
    rules = (
        f"@font-face{{font-family:'{FAMILY}';font-weight:{weight};"
        f"src:url(data:font/woff;base64,{_part(_file(name), wanted)}) format('woff')}}"
        for name, weight in WEIGHTS.items()
    )
    return "".join(rules)


def _file(name: str) -> Path:
    return next(one for one in font_files() if one.stem.endswith(name))


@lru_cache(maxsize=8)
def _part(file: Path, characters: frozenset[str]) -> str:
    # Imported when needed: they take 10 MB, and a window that exports nothing needs none of it.
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    options = Options()
    options.flavor = "woff"
    options.hinting = False
    options.desubroutinize = True
    options.layout_features = ["kern"]
    # The time of the making would make the same drawing another file.
    with TTFont(file, lazy=True, recalcTimestamp=False) as font:
        part = Subsetter(options)
        part.populate(unicodes=[ord(one) for one in characters])
        part.subset(font)
        font.flavor = "woff"
        target = io.BytesIO()
        font.save(target)
    return base64.b64encode(target.getvalue()).decode()
