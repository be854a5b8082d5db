"""Turns a text into items: each a piece that means one thing, or nothing known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from app.drafter.colours import Shade, distance, mixed, modified
from app.drafter.lexicon import Lexicon
from app.drafter.phrases import Meaning, PhraseBook
from app.drafter.quantities import Quantity, QuantityFinder
from app.drafter.size_labels import SizeLabel, size_label_at
from app.drafter.tokens import MARKS, Token

ItemSort = Literal[
    "phrase",
    "colour",
    "quantity",
    "label",
    "number",
    "percent",
    "code",
    "join",
    "mark",
    "stop",
    "unknown",
]

_JOINS = {
    **dict.fromkeys(("with", "featuring", "has", "having", "including", "plus"), "with"),
    **dict.fromkeys(("no", "without", "minus", "lacking", "lacks", "nor"), "no"),
    **dict.fromkeys(("not", "non", "un"), "not"),
    **dict.fromkeys(("and", "&", "+"), "and"),
    **dict.fromkeys(("in", "from"), "in"),
    "for": "for",
    "of": "of",
    "on": "on",
}
# Materials whose own colour a modifier changes: "dark oak"; "light cotton" is a light cloth.
_COLOURED_GROUPS = frozenset({"wood", "leather", "metal", "stone", "ceramic", "glass"})
_PERCENT = frozenset({"%", "percent"})
_CHROMATIC = ("red", "orange", "yellow", "green", "blue", "purple", "violet", "pink", "brown")
_BASIC = frozenset({*_CHROMATIC, "grey", "black", "white", "beige"})
# Between terracotta and red 0.13; between mint and grey 0.26.
_NEAR = 0.3
_HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})")


@dataclass(frozen=True, slots=True)
class Item:
    """A stretch of tokens read as one thing; `negated` for "-less" and "-free" words."""

    sort: ItemSort
    start: int
    end: int
    text: str
    meanings: tuple[Meaning, ...] = ()
    shade: Shade | None = None
    quantity: Quantity | None = None
    label: SizeLabel | None = None
    join: str = ""
    value: float | None = None
    negated: bool = False

    def key(self, *sorts: str) -> str | None:
        """The lexicon key of the first meaning of one of these sorts, or None."""
        return next((m.key for m in self.meanings if m.sort in sorts), None)


@dataclass(frozen=True, slots=True)
class Itemiser:
    """Cuts tokens into items with the lexicon's general words and one kind's own."""

    lexicon: Lexicon
    book: PhraseBook
    source: str
    changes: PhraseBook | None = None  # the comparatives of an edit
    _finder: QuantityFinder = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_finder", QuantityFinder(self.lexicon.words))

    def items(self, tokens: Sequence[Token]) -> list[Item]:
        """All tokens as items, in order and without a gap."""
        lemmas = [token.lemma for token in tokens]
        found: list[Item] = []
        at = 0
        while at < len(tokens):
            item = self._item(tokens, lemmas, at)
            found.append(item)
            at = item.end
        return found

    def _item(self, tokens: Sequence[Token], lemmas: Sequence[str], at: int) -> Item:
        token = tokens[at]
        if _HEX.fullmatch(token.lemma):
            return self._make("colour", tokens, at, 1, shade=_hex_shade(token.lemma))
        quantity = self._finder.range_at(tokens, at) or self._finder.at(tokens, at)
        if quantity is not None:
            return self._make("quantity", tokens, at, quantity.length, quantity=quantity)
        label = size_label_at(tokens, at)
        if label is not None:
            return self._make("label", tokens, at, label.length, label=label)
        code = _code_length(lemmas, at)
        if code:
            return self._make("code", tokens, at, code)
        return self._words(tokens, lemmas, at)

    def _words(self, tokens: Sequence[Token], lemmas: Sequence[str], at: int) -> Item:
        length, meanings = self._phrase(lemmas, at)
        shade, size = self._colour(lemmas, at)
        changing = any(m.sort == "change" for m in meanings)
        if shade is not None and size > length and not changing:
            return self._make("colour", tokens, at, size, shade=shade)
        if length:
            colour = next((m.key for m in meanings if m.sort == "colour"), None)
            own = self.lexicon.shades[colour] if colour is not None else None
            return self._make("phrase", tokens, at, length, meanings=meanings, shade=own)
        return self._plain(tokens, lemmas, at)

    def _phrase(self, lemmas: Sequence[str], at: int) -> tuple[int, tuple[Meaning, ...]]:
        """The longest phrase; one that both books know keeps the meanings of both."""
        own, general = self.book.longest(lemmas, at), self.lexicon.general.longest(lemmas, at)
        if self.changes is not None:
            change = self.changes.longest(lemmas, at)
            if change[0] and change[0] >= max(own[0], general[0]):
                return change
        if own[0] == general[0]:
            return own[0], own[1] + general[1]
        return max(own, general, key=lambda found: found[0])

    def _colour(self, lemmas: Sequence[str], at: int) -> tuple[Shade | None, int]:
        """A colour with modifiers and joined hues: "light sage green", "greyish blue"."""
        modifiers = self.lexicon.words.modifiers
        end = at
        while end < len(lemmas) and (lemmas[end] in modifiers or self._tint(lemmas[end])):
            end += 1
        shade, end = self._named(lemmas, end)
        if shade is None:
            return self._of_material(lemmas, at, end)
        while end < len(lemmas) and self._deepens(shade, lemmas[end]):
            shade = replace(shade, name=f"{shade.name} {lemmas[end]}")
            end += 1
        for word in reversed(lemmas[at:end]):
            if word in modifiers and word not in shade.name.split():
                shade = Shade(f"{word} {shade.name}", modified(shade.hex, modifiers[word]))
            tint = self._tint(word)
            if tint is not None:
                shade = Shade(f"{word} {shade.name}", mixed(shade.hex, tint.hex, 0.3))
        return shade, end - at

    def _of_material(self, lemmas: Sequence[str], at: int, end: int) -> tuple[Shade | None, int]:
        """The changed own colour of the material that follows: "dark" of "dark oak"."""
        key = None
        if at < end < len(lemmas):
            meanings = self.lexicon.general.longest(lemmas, end)[1]
            key = next((m.key for m in meanings if m.sort == "material"), None)
        material = self.lexicon.materials.get(key or "")
        if material is None or not (material.group in _COLOURED_GROUPS or key == "denim"):
            return None, 0
        shade = Shade(material.colour_name, material.colour)
        for word in reversed(lemmas[at:end]):
            if word not in self.lexicon.words.modifiers:
                return None, 0
            change = self.lexicon.words.modifiers[word]
            shade = Shade(f"{word} {shade.name}", modified(shade.hex, change))
        return shade, end - at

    def _deepens(self, shade: Shade, hue: str) -> bool:
        """Whether a hue only repeats what the colour is: "sage green", not "black white"."""
        if hue not in _BASIC or shade.name.split()[-1] in _BASIC:
            return False
        return distance(shade.hex, self.lexicon.shades[hue].hex) < _NEAR

    def _named(self, lemmas: Sequence[str], at: int) -> tuple[Shade | None, int]:
        if at >= len(lemmas):
            return None, at
        length, meanings = self.lexicon.general.longest(lemmas, at)
        key = next((m.key for m in meanings if m.sort == "colour"), None)
        return (None, at) if key is None else (self.lexicon.shades[key], at + length)

    def _tint(self, word: str) -> Shade | None:
        """The colour in "reddish", "greyish", "greeny", or None."""
        if not word.endswith("ish"):
            return None
        stem = word[:-3]
        stems = (stem, stem[:-1] if stem[-1:] == stem[-2:-1] else stem, stem + "e")
        return next((self.lexicon.shades[s] for s in stems if s in _BASIC), None)

    def _plain(self, tokens: Sequence[Token], lemmas: Sequence[str], at: int) -> Item:
        lemma, words = lemmas[at], self.lexicon.words
        if tokens[at].is_mark and lemma not in _JOINS:
            return self._make("mark" if lemma in MARKS else "stop", tokens, at, 1)
        if tokens[at].value is not None and set(lemmas[at + 1 : at + 2]) & _PERCENT:
            return self._make("percent", tokens, at, 2, value=tokens[at].value)
        if tokens[at].value is not None:
            return self._make("number", tokens, at, 1, value=tokens[at].value)
        if lemma in words.numbers:
            return self._make("number", tokens, at, 1, value=words.numbers[lemma])
        if lemma in _JOINS:
            return self._make("join", tokens, at, 1, join=_JOINS[lemma])
        return self._derived(tokens, lemmas, at)

    def _derived(self, tokens: Sequence[Token], lemmas: Sequence[str], at: int) -> Item:
        """A known word with an ending: "handleless", "lidded", "three-legged"."""
        lemma = lemmas[at]
        for ending in ("less", "free"):
            meanings = self._own(lemma.removesuffix(ending)) if lemma.endswith(ending) else ()
            if meanings:
                return self._make("phrase", tokens, at, 1, meanings=meanings, negated=True)
        if at + 1 < len(lemmas) and lemmas[at + 1] == "free" and self._own(lemma):
            return self._make("phrase", tokens, at, 2, meanings=self._own(lemma), negated=True)
        for stem in (lemma[:-2], lemma[:-1], lemma[:-3]) if lemma.endswith("ed") else ():
            if self._own(stem):
                return self._make("phrase", tokens, at, 1, meanings=self._own(stem))
        sort: ItemSort = "stop" if lemma in self.lexicon.words.stop else "unknown"
        return self._make(sort, tokens, at, 1)

    def _own(self, word: str) -> tuple[Meaning, ...]:
        lemma = self.lexicon.words.spelling.lemma(word) if len(word) > 2 else ""
        found = self.book.meanings((lemma,)) if lemma else ()
        return tuple(m for m in found if m.sort in ("feature", "part", "count"))

    def _make(
        self,
        sort: ItemSort,
        tokens: Sequence[Token],
        at: int,
        length: int,
        *,
        meanings: tuple[Meaning, ...] = (),
        shade: Shade | None = None,
        quantity: Quantity | None = None,
        label: SizeLabel | None = None,
        value: float | None = None,
        join: str = "",
        negated: bool = False,
    ) -> Item:
        end = min(at + length, len(tokens))
        text = self.source[tokens[at].start : tokens[end - 1].end]
        return Item(sort, at, end, text, meanings, shade, quantity, label, join, value, negated)


def _hex_shade(text: str) -> Shade:
    digits = text[1:]
    value = "#" + ("".join(c + c for c in digits) if len(digits) == 3 else digits)
    return Shade(value, value)


def _code_length(lemmas: Sequence[str], at: int) -> int:
    """Tokens of a colour reference such as "RAL 9005" or "Pantone 19-4024 TCX", or 0."""
    rest = tuple(lemmas[at : at + 4])
    digits = [bool(re.fullmatch(r"\d{2,4}", word)) for word in rest]
    if rest[:1] == ("ral",) and len(rest) > 1 and digits[1]:
        return 2
    if rest[:1] not in (("pantone",), ("pms",)) or len(rest) < 2 or not digits[1]:
        return 0
    length = 3 if len(rest) > 2 and digits[2] else 2
    suffix = lemmas[at + length] if at + length < len(lemmas) else ""
    return length + (suffix in ("tcx", "tpg", "tpx", "c", "u", "tn"))
