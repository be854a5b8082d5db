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
    """Phrases by their letters, so that "crew neck" and "crewneck" find each other."""

    _entries: dict[str, list[Meaning]] = field(default_factory=dict)
    _exact: set[Lemmas] = field(default_factory=set)
    _most: int = 1

    def add(self, phrase: Lemmas, meaning: Meaning) -> None:
        """Put a phrase in; one with several meanings keeps them all, in the order they came."""
        if not phrase:
            return
        meanings = self._entries.setdefault("".join(phrase), [])
        if meaning not in meanings:
            meanings.append(meaning)
        self._exact.add(phrase)
        # Written apart, one word may become two: "water melon".
        self._most = max(self._most, len(phrase), 2)

    def add_all(self, phrases: Iterable[Lemmas], meaning: Meaning) -> None:
        """Put several phrases of one meaning in."""
        for phrase in phrases:
            self.add(phrase, meaning)

    def meanings(self, phrase: Lemmas) -> tuple[Meaning, ...]:
        """All that this phrase stands for.

        Words are only joined when each has two letters or more: "s and" is not "sand".
        """
        joinable = len(phrase) == 1 or phrase in self._exact or all(len(w) > 1 for w in phrase)
        return tuple(self._entries.get("".join(phrase), ())) if phrase and joinable else ()

    def longest(self, lemmas: Sequence[str], at: int) -> tuple[int, tuple[Meaning, ...]]:
        """Length and meanings of the longest phrase that starts at this place, or (0, ())."""
        for length in range(min(self._most, len(lemmas) - at), 0, -1):
            meanings = self.meanings(tuple(lemmas[at : at + length]))
            if meanings:
                return length, meanings
        return 0, ()
