"""Chooses which kind of product a description is about."""

from collections.abc import Sequence

from app.drafter.lexicon import GENERIC, Lexicon
from app.drafter.tokens import Token

# Where a kind's word counts: the plain start of a text first; what stands after "with" is a part,
# after "for" a purpose, and names no kind.
_RANKS = {
    "of": 1,
    "in": 2,
    "on": 2,
    "from": 2,
    "with": 3,
    "featuring": 3,
    "has": 3,
    "having": 3,
    "including": 3,
    "plus": 3,
    "for": 9,
    "without": 9,
    "no": 9,
    "not": 9,
}
_FRESH = frozenset(".;!?")
_PARTING = frozenset(",:()[]/&+") | {"and", "or", "that", "which", "like"}
_LOWEST = 2


def choose_kind(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[str, tuple[str, ...]]:
    """Key of the kind and the lemmas that named it; ("generic", ()) when nothing fits.

    The head of an English noun phrase is its last noun: in "table lamp with oak base for a shelf"
    the phrase before "with" decides, and in it the last kind named.
    """
    best: tuple[int, int] | None = None
    chosen: tuple[str, tuple[str, ...]] = (GENERIC, ())
    for place, (rank, phrase) in enumerate(_phrases(tokens, lexicon)):
        found = _last_kind(phrase, lexicon)
        if found is not None and rank <= _LOWEST and (best is None or (rank, place) < best):
            best, chosen = (rank, place), found
    return chosen


def _phrases(tokens: Sequence[Token], lexicon: Lexicon) -> list[tuple[int, list[str]]]:
    """The text cut at prepositions, conjunctions and marks, each piece with its rank."""
    phrases: list[tuple[int, list[str]]] = [(0, [])]
    lemmas = [token.lemma for token in tokens]
    whole = 0  # the end of a kind's word that holds a preposition itself: "tube of cream"
    for at, lemma in enumerate(lemmas):
        whole = max(whole, at + lexicon.all_kinds.longest(lemmas, at)[0])
        parts = lemma in _RANKS or lemma in _FRESH | _PARTING or tokens[at].value is not None
        if at + 1 < whole or not parts:
            phrases[-1][1].append(lemma)
        elif lemma in _RANKS:
            phrases.append((_RANKS[lemma], []))
        elif lemma in _FRESH:
            phrases.append((0, []))
        else:
            inherited = phrases[-1][0]
            phrases.append((0 if lemma == "," and inherited == 1 else inherited, []))
    return phrases


def _last_kind(lemmas: Sequence[str], lexicon: Lexicon) -> tuple[str, tuple[str, ...]] | None:
    found: tuple[str, tuple[str, ...]] | None = None
    at = 0
    while at < len(lemmas):
        length, meanings = lexicon.all_kinds.longest(lemmas, at)
        other, others = lexicon.general.longest(lemmas, at)
        # In "bottle in amber glass" and "bottle, amber glass" glass is what it is made of.
        stuff = length == other and found is not None and any(m.sort == "material" for m in others)
        if length and length >= other and not stuff:
            found = meanings[0].key, tuple(lemmas[at : at + length])
        at += max(length, other, 1)
    return found
