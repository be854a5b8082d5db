"""Cuts a text into words, numbers and marks, each with the form the lexicon knows it by."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from app.drafter.errors import DrafterError

LONGEST = 4000
# The lexicon has about 4,000 phrases; beyond them nothing is worth keeping.
_MOST_KNOWN = 10_000
MARKS = frozenset(",.;:()[]{}!?/|")

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u02bc\u00b4\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        **dict.fromkeys("\u00d7\u2715", "x"),
        **dict.fromkeys("\u2300\u2205\u00d8", "ø"),
    }
)
_VULGAR = re.compile("[¼-¾⅐-⅞]")
_TOKEN = re.compile(
    r"(?P<hex>\#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z]))"
    r"|(?P<number>(?<![\w.])-(?=\d)|)"
    r"(?P<digits>\d+\s+\d+/\d+|\d+/\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?)"
    r"|(?P<word>[^\W\d_]+(?:'[^\W\d_]+)?)"
    r"|(?P<mark>[^\s\-_])"
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark of a text, with its place in the cleaned text."""

    text: str
    lemma: str
    start: int
    end: int
    value: float | None = None

    @property
    def is_mark(self) -> bool:
        """Whether it is punctuation: it parts phrases and has no content."""
        return self.value is None and not any(c.isalnum() for c in self.text)


@dataclass(frozen=True, slots=True)
class Spelling:
    """How written forms are brought to one: variants, irregular plurals, words that are none."""

    variants: Mapping[str, str]
    irregular: Mapping[str, str]
    invariant: frozenset[str]
    _known: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    def lemma(self, word: str) -> str:
        """Lower case, British, singular: "Colors" becomes "colour", "women's" "woman"."""
        word = word.lower()
        word = word[:-2] if word.endswith("'s") else word.replace("'", "")
        word = self.variants.get(word, word)
        if word in self.irregular:
            return self.irregular[word]
        single = word if word in self.invariant else _singular(word)
        return self.variants.get(single, single)

    def lemmas(self, phrase: str) -> tuple[str, ...]:
        """The lemmas of a phrase of the lexicon, cut as a text is."""
        known = self._known.get(phrase)
        if known is None:
            known = tuple(token.lemma for token in tokenise(plain_text(phrase), self))
            if len(self._known) < _MOST_KNOWN:
                self._known[phrase] = known
        return known


def cleaned(text: str) -> str:
    """One line of printable text; DrafterError when there is none or far too much of it.

    Control and formatting characters, lone surrogates and private characters become spaces.
    """
    if len(text) > LONGEST:
        raise DrafterError(
            f"The description has {len(text):,} characters; at most {LONGEST:,} are read.",
            "Keep what the product looks like: kind, size, materials, colours, parts.",
        )
    line = " ".join(plain_text(text).split())
    if not any(c.isalnum() for c in line):
        raise DrafterError(
            "There are no words to read.",
            'Describe the product, for instance "three-legged oak stool, 45 cm high".',
        )
    return line


def plain_text(text: str) -> str:
    """Straight quotes, plain hyphens and x for ×, and no character that cannot be printed."""
    text = _VULGAR.sub(lambda match: " " + unicodedata.normalize("NFKC", match[0]), text)
    text = unicodedata.normalize("NFKC", text.translate(_PLAIN)).replace("\u2044", "/")
    text = text.translate(_PLAIN)
    return "".join(" " if unicodedata.category(c)[0] == "C" else c for c in text)


def tokenise(text: str, spelling: Spelling) -> list[Token]:
    """The tokens of a cleaned text, in order; hyphens and underscores only part words."""
    return [_token(match, spelling) for match in _TOKEN.finditer(text)]


def _token(match: re.Match[str], spelling: Spelling) -> Token:
    text, start, end = match[0], match.start(), match.end()
    if match["digits"]:
        value = _number(match["digits"])
        return Token(text, text.lower(), start, end, -value if text.startswith("-") else value)
    lemma = spelling.lemma(text) if match["word"] else text.lower()
    return Token(text, lemma, start, end)


def _number(text: str) -> float:
    if "/" in text:
        try:
            return float(sum(Fraction(part) for part in text.split()))
        except ZeroDivisionError:
            return 0.0
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text):
        text = text.replace(",", "")
    return float(text.replace(",", "."))


def _singular(word: str) -> str:
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    return word[:-1]
