"""Finds the longest known phrase at a place in a text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

Sort = Literal[
    "kind",
    "feature",
    "part",
    "size",
    "measure",
    "count",
    "accent",
    "finish",
    "material",
    "colour",
    "style",
    "mood",
    "wearer",
    "pattern",
    "change",
]
Lemmas = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase stands for: its sort, and the key of that sort in the lexicon."""

    sort: Sort
    key: str


@dataclass(slots=True)
class PhraseBook:
    """Phrases by their first lemma; the meanings of one phrase stay in the order they came."""

    _entries: dict[str, dict[Lemmas, list[Meaning]]] = field(default_factory=dict)

    def add(self, phrase: Lemmas, meaning: Meaning) -> None:
        """Put a phrase in; a phrase with several meanings keeps them all."""
        if phrase:
            meanings = self._entries.setdefault(phrase[0], {}).setdefault(phrase, [])
            if meaning not in meanings:
                meanings.append(meaning)

    def add_all(self, phrases: Iterable[Lemmas], meaning: Meaning) -> None:
        """Put several phrases of one meaning in, each also written as one word."""
        for phrase in phrases:
            self.add(phrase, meaning)
            if len(phrase) > 1 and all(word.isalpha() for word in phrase):
                self.add(("".join(phrase),), meaning)

    def meanings(self, phrase: Lemmas) -> tuple[Meaning, ...]:
        """All that exactly this phrase stands for."""
        return tuple(self._entries.get(phrase[0], {}).get(phrase, ())) if phrase else ()

    def longest(self, lemmas: Sequence[str], at: int) -> tuple[int, tuple[Meaning, ...]]:
        """Length and meanings of the longest phrase that starts at this place, or (0, ())."""
        best: Lemmas = ()
        for phrase in self._entries.get(lemmas[at], {}):
            if len(phrase) > len(best) and tuple(lemmas[at : at + len(phrase)]) == phrase:
                best = phrase
        return len(best), self.meanings(best)
