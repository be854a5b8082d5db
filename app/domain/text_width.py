"""Widths of printed text, so that a layout knows how much room words take without a font engine."""

from __future__ import annotations

import unicodedata

# Advance widths of U+0020..U+007E in 1/1000 em, from the hmtx table of Source Sans Pro Semibold;
# the regular weight is narrower, so this is a safe bound for both.
_ASCII = (
    *(200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344),
    *(513, 513, 513, 513, 513, 513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444),
    *(875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745, 656, 674),
    *(582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500),
    *(549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549),
    *(564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513),
)
_WIDE = frozenset("WF")
_OTHER = 700
CAP_HEIGHT = 0.66
"""Height of capitals and figures of Source Sans Pro, in em."""


def _advance(letter: str) -> int:
    code = ord(letter)
    if 0x20 <= code < 0x7F:
        return _ASCII[code - 0x20]
    if unicodedata.combining(letter):
        return 0
    return 1000 if unicodedata.east_asian_width(letter) in _WIDE else _OTHER


def text_width(text: str, size: float) -> float:
    """Width of a line of `text` at font size `size`, in its unit; kerning adds 3 % at most."""
    return sum(map(_advance, text)) * size / 1000


def shortened(text: str, width: float, size: float) -> str:
    """`text` on one line of at most `width`, cut with an ellipsis where it is longer."""
    text = " ".join(text.split())
    if text_width(text, size) <= width:
        return text
    room = width - text_width("…", size)
    kept = 0
    for letter in text:
        room -= text_width(letter, size)
        if room < 0:
            break
        kept += 1
    return text[:kept].rstrip() + "…"
