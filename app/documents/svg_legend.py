"""The words of a stand-alone sketch: what each number and letter means, as SVG text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape

from app.documents.printable import plain
from app.domain.sketches.annotation_primitives import Box
from app.domain.sketches.annotation_style import STANDARD
from app.domain.sketches.callouts import SketchAnnotations
from app.domain.sketches.dimension_layout import value_text
from app.domain.specification import mark
from app.domain.text_width import shortened, text_width

WIDTH = 66.0
"""Millimetres of the sheet that the words take on its right."""

_FALLBACK = 1.17
"""How much wider than Source Sans the fonts run that a reader without it shows instead."""

_PITCH = 3.9
_CODE = 7.0
_LINES_EACH = 4


@dataclass(frozen=True, slots=True)
class _Entry:
    code: str
    lines: tuple[str, ...]


def legend(annotations: SketchAnnotations, box: Box, ink: str) -> str:
    """A group LEGEND in `box` (mm): callouts by number, then measurements with their values.

    What finds no room is counted in a last line; it stands in the tables of the tech pack.
    """
    entries = tuple(_entries(annotations, (box.width - _CODE) / _FALLBACK))
    if not entries:
        return ""
    parts, y = [], box.top + STANDARD.text
    for done, entry in enumerate(entries):
        rest = len(entries) - done
        needed = len(entry.lines) + (1 if rest > 1 else 0)
        if y + (needed - 1) * _PITCH > box.bottom:
            words = f"… and {rest} more, in the tables of the tech pack"
            parts.append(_line(box.left, y, shortened(words, box.width / _FALLBACK, STANDARD.text)))
            break
        parts.append(_line(box.left, y, entry.code, ' font-weight="600"'))
        for line in entry.lines:
            parts.append(_line(box.left + _CODE, y, line))
            y += _PITCH
    return f'<g id="LEGEND" fill="{ink}" font-size="{STANDARD.text}">{"".join(parts)}</g>'


def _entries(annotations: SketchAnnotations, width: float) -> Iterator[_Entry]:
    for callout in annotations.callouts:
        yield _Entry(str(callout.number), _wrapped(plain(callout.text), width))
    for one in annotations.measurements:
        provenance = mark(one.value.origin, one.value.status, one.value.value)
        unit = " mm" if one.value.value is not None and one.value.unit == "mm" else ""
        words = f"{plain(one.name)}: {value_text(one)}{unit} ({provenance})"
        yield _Entry(plain(one.code), _wrapped(words, width))


def _wrapped(text: str, width: float) -> tuple[str, ...]:
    """`text` in at most four lines, the last one cut where there is more."""
    lines: list[str] = []
    words = text.split()
    while words:
        if len(lines) == _LINES_EACH - 1:
            lines.append(shortened(" ".join(words), width, STANDARD.text))
            break
        taken = 1
        while taken < len(words) and _fits(words[: taken + 1], width):
            taken += 1
        lines.append(shortened(" ".join(words[:taken]), width, STANDARD.text))
        words = words[taken:]
    return tuple(lines) or ("",)


def _fits(words: list[str], width: float) -> bool:
    return text_width(" ".join(words), STANDARD.text) <= width


def _line(x: float, y: float, words: str, extra: str = "") -> str:
    return f'<text x="{x:.3f}" y="{y:.3f}"{extra}>{escape(words)}</text>\n'
