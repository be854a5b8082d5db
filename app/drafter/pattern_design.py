"""What panel artwork is drawn from: the motif, its colours and its scale, read from words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from app.drafter.brief_value import Chip
from app.drafter.colours import Lch, distance, mixed, to_hex, to_lch
from app.drafter.lexicon import Lexicon, shipped_lexicon
from app.drafter.phrases import Meaning, PhraseBook
from app.drafter.resources import read_toml, resource_folder

INKS = 4
PALE = 0.86
"""OKLab lightness from which a colour is a paper rather than an ink among others."""
LIVELY = frozenset({"leaves", "floral", "waves", "geometric", "confetti", "terrazzo"})
"""Motifs that take the inks of a palette on a ground that was named without any ink."""
NEAR = 0.16
"""OKLab distance below which an ink is lost on its ground."""


@dataclass(frozen=True, slots=True)
class PatternDesign:
    """Everything that decides a pattern, apart from the panel it is drawn for.

    Attributes:
        motif: a key of the table of motifs; `second` another, laid in sparsely, or empty.
        ground: "#rrggbb" of the paper; `inks` of what is printed, the strongest first.
        named: how many inks were asked for, by colour or palette; the rest are tones of them.
        foil: whether the strongest ink is a metal.
        paper: "plain", "kraft", "linen" or "grain".
        scale: of the motif, 1 for usual.
        way: "vertical", "horizontal" or "diagonal", for what has a direction.
        lettering: words to be set on the front, empty for none.
        is_bottom: whether it is drawn for the lower of two discs.
        species: plants that were named, for leaves.
    """

    motif: str
    ground: str
    inks: tuple[str, ...]
    named: int = 1
    second: str = ""
    foil: bool = False
    paper: str = "plain"
    scale: float = 1.0
    way: str = ""
    lettering: tuple[str, ...] = ()
    seed: int = 0
    is_bottom: bool = False
    species: tuple[str, ...] = ()

    @property
    def accent(self) -> str:
        """The second ink where one was asked for, otherwise the first again."""
        return self.inks[1] if self.named > 1 else self.inks[0]


@dataclass(frozen=True, slots=True)
class PatternReading:
    """A design, and what the words were taken for."""

    design: PatternDesign
    understood: tuple[Chip, ...]
    assumed: tuple[Chip, ...]
    not_understood: tuple[Chip, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PatternWords:
    """The tables of patterns.toml, and a phrase book to find their words with."""

    book: PhraseBook
    palettes: Mapping[str, tuple[str, ...]]
    suits: Mapping[str, str]
    fits: Mapping[str, str]


@cache
def pattern_words() -> PatternWords:
    """The words of the program's own resources, read once."""
    return _load(read_toml(resource_folder() / "patterns.toml"), shipped_lexicon())


def _load(tables: Mapping[str, Mapping[str, list[str]]], lexicon: Lexicon) -> PatternWords:
    lemmas, book = lexicon.words.spelling.lemmas, PhraseBook()
    sorts = {"motif": "motifs", "scale": "scales", "way": "ways", "paper": "papers"}
    for sort, table in {**sorts, "mood": "moods"}.items():
        for key, words in tables[table].items():
            book.add_all(map(lemmas, words), Meaning("feature", f"{sort}:{key}"))
    for sort, table in {"ground": "grounds", "idle": "idle", "foil": "foils"}.items():
        book.add_all(map(lemmas, tables[table]["words"]), Meaning("feature", f"{sort}:"))
    palettes = {name: tuple(colours) for name, colours in tables["palettes"].items()}
    suits, fits = (
        {key: str(name) for key, name in tables[one].items()} for one in ("suits", "fits")
    )
    return PatternWords(book, palettes, suits, fits)


def colour_scheme(
    ground: str | None, inks: Iterable[str], palette: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """A ground and inks that can be seen on it, from what was said and a palette for the rest.

    A single ink brings lighter and darker relatives; a ground alone brings tones of itself.
    """
    said = tuple(dict.fromkeys(inks))
    if ground is None and not said:
        return palette[0], palette[1 : 1 + INKS]
    if ground is None:
        ground = _paper_for(said)
    if not said:
        said = (_tone(ground, 0.34),)
    seen = [ink if distance(ink, ground) > NEAR else _apart(ink, ground) for ink in said]
    return ground, (*seen, *_relatives(seen, ground))[: max(INKS, len(seen))]


def blend_scheme(
    ground: str | None, inks: Iterable[str], palette: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """The colours of a gradient, the first as the ground; one alone fades to a pale tint."""
    named = [ground, *inks] if ground is not None else [*inks]
    said = [*dict.fromkeys(named)]
    if not said:
        return palette[0], (palette[4], palette[2], palette[1])
    if len(said) == 1:
        lch = to_lch(said[0])
        light = 0.93 if lch.light < 0.7 else 0.5
        said.append(to_hex(Lch(light, lch.chroma * 0.45, lch.hue + 0.25)))
    return said[0], tuple(said[1:])


def on_passage(design: PatternDesign) -> PatternDesign:
    """The design with the one ink that shows on every colour of its gradient."""
    passage = (design.ground, *design.inks)
    ink = max(("#fffaf2", "#20242c"), key=lambda one: min(distance(one, step) for step in passage))
    return replace(design, inks=(ink,), named=1)


def _paper_for(inks: tuple[str, ...]) -> str:
    """A warm white for dark inks, a deep tone of the first ink where all inks are pale."""
    first = to_lch(inks[0])
    if min(to_lch(ink).light for ink in inks) > 0.78:
        return to_hex(Lch(0.34, max(first.chroma * 0.7, 0.02), first.hue))
    return to_hex(Lch(0.962, min(0.016, first.chroma * 0.25 + 0.006), first.hue))


def _relatives(inks: list[str], ground: str) -> list[str]:
    """More inks of the same family: halfway to the ground, and deeper."""
    first = inks[0]
    if len(inks) == 1 and to_lch(first).light > PALE:
        return [mixed(first, ground, share) for share in (0.3, 0.52, 0.72)]
    if len(inks) == 1:
        return [mixed(first, ground, 0.42), _tone(first, 0.16), mixed(first, ground, 0.68)]
    return [mixed(inks[0], inks[1], 0.5), mixed(inks[1], ground, 0.5), _tone(first, 0.16)]


def _tone(colour: str, by: float) -> str:
    """The colour darker, or lighter where it is dark already."""
    lch = to_lch(colour)
    light = lch.light - by if lch.light > 0.42 else lch.light + by
    return to_hex(Lch(light, lch.chroma, lch.hue))


def _apart(ink: str, ground: str) -> str:
    """The ink moved away from its ground in lightness until it can be seen."""
    lch, away = to_lch(ink), to_lch(ground).light
    light = away - 0.24 if away > 0.5 else away + 0.24
    return to_hex(Lch(light, lch.chroma, lch.hue))
