"""All the Drafter knows of words: kinds, materials, finishes, colours and plain English."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from app.drafter.colours import Modifier, Shade
from app.drafter.edit_words import EditWords, load_edit_words
from app.drafter.errors import LexiconError
from app.drafter.kinds import Kind, load_kinds
from app.drafter.materials import Finish, Material, load_materials
from app.drafter.phrases import Meaning, PhraseBook, Sort
from app.drafter.resources import read_toml, resource_folder
from app.drafter.tokens import Spelling

GENERIC = "generic"
LEVELS = ("detail", "roundness")
_PLAIN_SORTS: tuple[tuple[str, Sort], ...] = (
    ("moods", "mood"),
    ("wearers", "wearer"),
    ("patterns", "pattern"),
    ("accents", "accent"),
)


@dataclass(frozen=True, slots=True)
class Axis:
    """A direction people measure in: its words, and the sizes of a kind it may mean."""

    words: tuple[str, ...]
    sizes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """A style word's effect: factors on sizes, or levels ("detail", "roundness")."""

    words: tuple[str, ...]
    effect: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class PlainWords:
    """The tables of words.toml, with every word brought to its lemma."""

    spelling: Spelling
    stop: frozenset[str]
    numbers: Mapping[str, float]
    units: Mapping[tuple[str, ...], tuple[str, float]]
    axes: Mapping[str, Axis]
    modifiers: Mapping[str, Modifier]
    styles: Mapping[str, Style]
    contents: frozenset[str]
    content_families: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Lexicon:
    """Everything that can be read, and the phrase books to find it with."""

    kinds: Mapping[str, Kind]
    materials: Mapping[str, Material]
    finishes: Mapping[str, Finish]
    shades: Mapping[str, Shade]
    words: PlainWords
    edits: EditWords
    general: PhraseBook
    all_kinds: PhraseBook
    _own: dict[str, PhraseBook] = field(default_factory=dict)

    def kind(self, key: str) -> Kind:
        """The kind of this key; the generic form for a key of another time."""
        return self.kinds.get(key) or self.kinds[GENERIC]

    def book(self, key: str) -> PhraseBook:
        """The words of one kind alone: its name, features, parts, sizes and counts."""
        if key not in self._own:
            self._own[key] = _kind_book(self.kind(key), key, self)
        return self._own[key]

    def shade(self, name: str) -> Shade | None:
        """The colour of this name, in any spelling."""
        return self.shades.get(" ".join(self.words.spelling.lemmas(name)))

    def root_shade(self, name: str) -> Shade | None:
        """The named colour that a modified one comes from: heather grey of "lighter …"."""
        lemmas = self.words.spelling.lemmas(name)
        roots = (self.shades.get(" ".join(lemmas[at:])) for at in range(len(lemmas)))
        return next((shade for shade in roots if shade is not None), None)


@cache
def shipped_lexicon() -> Lexicon:
    """The lexicon of the program's own resources, read once."""
    return load_lexicon(resource_folder())


def load_lexicon(folder: Path, kinds_folder: Path | None = None) -> Lexicon:
    """Read and check all tables of a folder; LexiconError says what is wrong and where."""
    words = _plain_words(read_toml(folder / "words.toml"))
    materials, finishes = load_materials(folder)
    shades = _shades(read_toml(folder / "colours.toml"), words.spelling)
    own = kinds_folder is None
    kinds = load_kinds(
        kinds_folder or folder / "kinds", folder / "suggestions.toml" if own else None
    )
    edits = load_edit_words(folder / "changes.toml", words.spelling)
    books = (PhraseBook(), PhraseBook())
    lexicon = Lexicon(kinds, materials, finishes, shades, words, edits, *books)
    for slip in _all_slips(lexicon):
        raise LexiconError(slip)
    _fill_general(lexicon, read_toml(folder / "words.toml"))
    return lexicon


def slips(lexicon: Lexicon) -> Iterator[str]:
    """What kinds name that the lexicon does not have, a sentence each, with the nearest word."""
    for key, kind in lexicon.kinds.items():
        for name, part in kind.parts.items():
            place = f"kinds: [{key}.parts.{name}]"
            yield from _unknown(place, "material", part.material, lexicon.materials)
            if part.finish is not None:
                yield from _unknown(place, "finish", part.finish, lexicon.finishes)
            if part.colour is not None and not lexicon.shade(part.colour):
                yield from _unknown(place, "colour", part.colour, lexicon.shades)
        for style in kind.styles:
            yield from _unknown(f"kinds: [{key}.styles]", "style", style, lexicon.words.styles)


def _all_slips(lexicon: Lexicon) -> Iterator[str]:
    yield from slips(lexicon)
    for name in (*lexicon.edits.ring, *lexicon.edits.contrasts):
        if lexicon.shade(name) is None:
            yield f"changes.toml: colour {name!r} is not in colours.toml."
    for change in lexicon.edits.changes.values():
        if change.colour is not None and change.colour not in lexicon.words.modifiers:
            yield f"changes.toml: {change.colour!r} is no modifier of words.toml."


def _unknown(place: str, what: str, name: str, known: Iterable[str]) -> Iterator[str]:
    known = list(known)
    if name not in known:
        near = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
        hint = f"; near it: {', '.join(near)}" if near else ""
        yield f"{place}: {what} {name!r} is not in the lexicon{hint}."


def _plain_words(tables: Mapping[str, Any]) -> PlainWords:
    spelling = Spelling(tables["spelling"], tables["irregular"], frozenset(tables["invariant"]))
    contents = tables["contents"]
    return PlainWords(
        spelling,
        frozenset(spelling.lemma(word) for word in tables["stop"]),
        tables["numbers"],
        {
            spelling.lemmas(unit) or (unit,): (u[0], float(u[1]))
            for unit, u in tables["units"].items()
        },
        {key: Axis(tuple(a["words"]), tuple(a["sizes"])) for key, a in tables["axes"].items()},
        {key: Modifier(**m) for key, m in tables["modifiers"].items()},
        {key: Style(tuple(s["words"]), s["effect"]) for key, s in tables["styles"].items()},
        frozenset(spelling.lemma(word) for word in contents["words"]),
        frozenset(contents["families"]),
    )


def _shades(tables: Mapping[str, Any], spelling: Spelling) -> dict[str, Shade]:
    metallic, heathered = set(tables["metallic"]), set(tables["heathered"])
    return {
        " ".join(spelling.lemmas(name)): Shade(name, value, name in metallic, name in heathered)
        for name, value in tables["names"].items()
    }


def _fill_general(lexicon: Lexicon, tables: Mapping[str, Any]) -> None:
    """One book for all products; of equal phrases a finish comes before a material, a colour."""
    lemmas, book = lexicon.words.spelling.lemmas, lexicon.general

    def fill(sort: Sort, key: str, words: Iterable[str]) -> None:
        book.add_all((lemmas(word) for word in words), Meaning(sort, key))

    for key, finish in lexicon.finishes.items():
        fill("finish", key, finish.words)
    for key, material in lexicon.materials.items():
        fill("material", key, material.words)
    for key in lexicon.shades:
        fill("colour", key, [key])
    for key, style in lexicon.words.styles.items():
        fill("style", key, style.words)
    for table, sort in _PLAIN_SORTS:
        fill(sort, sort, tables[table]["words"])
    for key, kind in lexicon.kinds.items():
        lexicon.all_kinds.add_all(map(lemmas, kind.words), Meaning("kind", key))


def _kind_book(kind: Kind, key: str, lexicon: Lexicon) -> PhraseBook:
    lemmas, book = lexicon.words.spelling.lemmas, PhraseBook()

    def fill(sort: Sort, name: str, words: Iterable[str]) -> None:
        book.add_all((lemmas(word) for word in words), Meaning(sort, name))

    fill("kind", key, kind.words)
    for name, feature in kind.features.items():
        fill("feature", name, (name.replace("_", " "), *feature.words))
    for name, part in kind.parts.items():
        fill("part", name, (name.replace("_", " "), part.name, *part.words))
    for name, size in kind.size.items():
        fill("size", name, (name.replace("_", " "), *size.words))
    for name in set(kind.adjust) - set(kind.size) - set(LEVELS):
        fill("measure", name, (name.replace("_", " "), name.rpartition("_")[0].replace("_", " ")))
    for name, count in kind.counts.items():
        fill("count", name, (name.replace("_", " "), *count.words))
    if kind.category == "jewellery":
        for name, material in lexicon.materials.items():
            fill("material", name, material.jewellery_words)
    return book
