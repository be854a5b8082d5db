"""A product as the list of the library shows it; plain enough for the first sight of the window."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from app.domain.generation import GenerationState


class LibraryEntry(NamedTuple):
    """One product of the list.

    Attributes:
        session_id: the generation session that is open, None when there is none.
        category: the subcategory, else the category, in words; empty as long as it is unknown.
        family: the category alone, such as "drinkware"; empty as long as it is unknown.
        revision: number of the newest revision, None before the first.
        image: digest of its newest front view, None as long as there is none.
        style_no: the style number of its header block, empty as long as nobody gave one.
        step: the step of the pack of the newest revision, such as "in_sampling".
        tags: in the order of the alphabet.
        created: when it was begun.
        changed: when anything of it was done last: drawn, edited, signed off.
    """

    id: str
    name: str
    description: str
    state: GenerationState
    session_id: str | None = None
    category: str = ""
    family: str = ""
    revision: int | None = None
    image: str | None = None
    style_no: str = ""
    step: str = "draft"
    tags: tuple[str, ...] = ()
    created: datetime | None = None
    changed: datetime | None = None


def category_words(category: str, subcategory: str) -> str:
    """What a list calls a category: "hoodie", else "Apparel"."""
    return subcategory or category.capitalize()
