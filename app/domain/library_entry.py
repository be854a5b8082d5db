"""A product as the list of the library shows it; plain enough for the first sight of the window."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.generation import GenerationState


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """One product of the list.

    Attributes:
        session_id: the generation session that is open, None when there is none.
        category: the subcategory, else the category, in words; empty as long as it is unknown.
        revision: number of the newest revision, None before the first.
        image: digest of its newest front view, None as long as there is none.
    """

    id: str
    name: str
    description: str
    state: GenerationState
    session_id: str | None = None
    category: str = ""
    revision: int | None = None
    image: str | None = None


def category_words(category: str, subcategory: str) -> str:
    """What a list calls a category: "hoodie", else "Apparel"."""
    return subcategory or category.capitalize()
