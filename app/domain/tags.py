"""Tags: words by which a person gathers products, spelled once for the whole library."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from app.domain.errors import RefusedInputError

LONGEST = 40
MOST = 20
"""Tags of one product."""


def clean_tag(text: str) -> str:
    """A tag as it is kept: one line without spaces around it.

    Raises:
        RefusedInputError: nothing is left, it is too long, or it holds a comma, which stands
            between tags.
    """
    tag = " ".join(unicodedata.normalize("NFC", text).split())
    tag = "".join(letter for letter in tag if letter.isprintable()).lstrip("#").strip()
    if not tag:
        raise RefusedInputError("A tag needs a word.", "Write one, such as “spring”.")
    if len(tag) > LONGEST:
        raise RefusedInputError(f"A tag has at most {LONGEST} letters.", "Write a shorter one.")
    if "," in tag:
        raise RefusedInputError("A tag holds no comma.", "Add one tag after the other.")
    return tag


def spelled(tag: str, known: Iterable[str]) -> str:
    """The tag in the spelling that the library has already, else as it is."""
    folded = tag.casefold()
    return next((one for one in known if one.casefold() == folded), tag)
