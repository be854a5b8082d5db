"""Reads an English description into a Brief; the door of the language part."""

from collections.abc import Sequence

from app.drafter.assumptions import assumed_chips, on_its_pad
from app.drafter.brief_value import Brief, Chip
from app.drafter.grammar import Walker
from app.drafter.items import Item, Itemiser
from app.drafter.kind_choice import choose_kind
from app.drafter.lexicon import GENERIC, Lexicon, shipped_lexicon
from app.drafter.names import product_name
from app.drafter.statements import Statements
from app.drafter.tokens import Token, cleaned, tokenise

__all__ = ["Brief", "Chip", "read_description"]

_GENERIC_TRUST = 0.25
UNKNOWN_KIND = "no such product is known here; a plain form stands for it"


def read_description(text: str, seed: int = 0, *, lexicon: Lexicon | None = None) -> Brief:
    """The Brief of a description; the same text and seed give the same Brief.

    Raises DrafterError for a text without words or of more than 4,000 characters.
    """
    known = lexicon or shipped_lexicon()
    source = cleaned(text)
    tokens = tokenise(source, known.words.spelling)
    kind, words = choose_kind(tokens, known)
    items = Itemiser(known, known.book(kind), source).items(tokens)
    said = Walker(Statements(known, known.kind(kind)), items).walk()
    spec = said.spec
    trust = _confidence(said, items, tokens)
    brief = Brief(
        description=source,
        kind=kind,
        family=spec.family,
        category=spec.category,
        subcategory=spec.subcategory,
        name=product_name(said, items, words),
        confidence=min(trust, _GENERIC_TRUST) if kind == GENERIC else trust,
        size=said.size,
        size_label=said.size_label or spec.size_label,
        whole=said.whole,
        part_looks=said.part_looks,
        features=frozenset(said.features),
        without=frozenset(said.without),
        counts=said.counts,
        adjust=said.adjust,
        style=frozenset(said.style),
        references=tuple(said.references),
        understood=understood_chips(said),
        not_understood=unread_words(said),
        reasons=reasons(said, kind == GENERIC),
        seed=seed,
    )
    brief = brief.bound(lexicon)
    return brief.model_copy(
        update={
            "understood": on_its_pad(brief.understood, brief),
            "assumed": (*presumed_chips(said), *assumed_chips(brief)),
        }
    )


def understood_chips(said: Statements) -> tuple[Chip, ...]:
    """What was understood, in the order of the text."""
    read = [said.outcomes[at] for at in sorted(said.outcomes)]
    return tuple(Chip(text=o.text, meaning=o.meaning, about=o.about) for o in read if o.understood)


def unread_words(said: Statements) -> tuple[str, ...]:
    """What was not understood or has no effect, in the order of the text."""
    read = [said.outcomes[at] for at in sorted(said.outcomes)]
    return tuple(o.text for o in read if not o.understood)


def reasons(said: Statements, unknown_kind: bool = False) -> dict[str, str]:
    """Why each word of `unread_words` has no effect."""
    return {
        o.text: UNKNOWN_KIND if unknown_kind and o.meaning == "not in the lexicon" else o.meaning
        for o in said.outcomes.values()
        if not o.understood
    }


def presumed_chips(said: Statements) -> tuple[Chip, ...]:
    """How ambiguous sizes were read."""
    return tuple(Chip(text=text, meaning=f"{meaning}, assumed") for text, meaning in said.presumed)


def _confidence(said: Statements, items: Sequence[Item], tokens: Sequence[Token]) -> float:
    """The share of the words of content that was understood."""
    sizes = {item.start: item.end - item.start for item in items}
    total = sum(sizes[at] for at in said.outcomes)
    read = sum(sizes[at] for at, outcome in said.outcomes.items() if outcome.understood)
    return round(read / total, 3) if total and tokens else 0.0
