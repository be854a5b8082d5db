"""Words of the Drafter's tables in the language of the window: parts, stuffs, colours, measures.

What is stored and what is printed stays English, as a factory anywhere reads it; the window shows
it in its own language. A word that the tables do not have stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from app.domain.sheets.sheets import Sheet
from app.domain.specification import Origin, SpecValue
from app.ui.sentences import drafter_word

COLOURS = "Colours"
"""The context of the names of colours, and of what makes one darker: "dark {}"."""
MEASURES = "Measures"
"""The context of the names of dimensions."""
CODES = "Codes"
"""The context of the words of closed lists: groups of the bill of materials, kinds of labels."""
PARTS = ", "
PLACE = "{}"


def colour_words(text: str) -> str:
    """A colour, or a list of them; "dark red" as the tables have it, or dark and red."""
    return PARTS.join(_colour(one) for one in text.split(PARTS)) if text else text


def measure_words(text: str) -> str:
    """What a dimension measures."""
    return QCoreApplication.translate(MEASURES, text) if text else text


def code_word(text: str) -> str:
    """A word of a closed list; any other as it is."""
    return QCoreApplication.translate(CODES, text) if text else text


def view_words(text: str) -> str:
    """A view, or a list of them."""
    # Imported when needed: the words of the sheets are not there yet when the window opens.
    from app.ui.said_words import said_word

    return said_word(text) or text


def cell_words(sheet: Sheet, path: str, leaf: SpecValue) -> str | None:
    """A word of the Drafter in a cell of the sheets; None for all else.

    What a person wrote herself is never put into other words.
    """
    if not isinstance(leaf.value, str):
        return None
    place = (sheet, path.partition(".")[0])
    if place in CODE_FIELDS:
        return code_word(leaf.value)
    if leaf.origin is Origin.USER and leaf.changed_at is not None:
        return None
    words = _FIELDS.get(place)
    return words(leaf.value) if words is not None else None


CODE_FIELDS = frozenset(
    {
        (Sheet.BOM, "group"),
        (Sheet.BOM, "placement"),
        (Sheet.POM, "full_or_half"),
        (Sheet.POM, "state"),
        (Sheet.POM, "critical"),
        (Sheet.CONSTRUCTION, "kind"),
        (Sheet.COLOURWAYS, "status"),
        (Sheet.LABELS, "type"),
        (Sheet.PACKING, "name"),
    }
)
"""Fields whose words are the same whoever chose them."""
_FIELDS: Mapping[tuple[Sheet, str], Callable[[str], str]] = MappingProxyType(
    {
        (Sheet.BOM, "component"): drafter_word,
        (Sheet.BOM, "material"): drafter_word,
        (Sheet.BOM, "finish"): drafter_word,
        (Sheet.BOM, "colours"): colour_words,
        (Sheet.BOM, "uom"): drafter_word,
        (Sheet.POM, "name"): measure_words,
        (Sheet.POM, "how_to_measure"): drafter_word,
        (Sheet.POM, "shown_in"): view_words,
        (Sheet.CONSTRUCTION, "location"): drafter_word,
        (Sheet.CONSTRUCTION, "detail"): drafter_word,
        (Sheet.COLOURWAYS, "name"): colour_words,
    }
)


def _colour(name: str) -> str:
    known = QCoreApplication.translate(COLOURS, name) if name else name
    modifier, _, rest = name.partition(" ")
    if known != name or not rest:
        return known
    pattern = f"{modifier} {PLACE}"
    template = QCoreApplication.translate(COLOURS, pattern)
    return name if template == pattern else template.replace(PLACE, _colour(rest))
