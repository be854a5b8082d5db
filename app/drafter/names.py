"""Makes a short product name of a description."""

from collections.abc import Sequence

from app.drafter.items import Item
from app.drafter.lexicon import GENERIC
from app.drafter.statements import Statements

_LONGEST = 60
_WORDS = 4
_NAMING_STYLES = frozenset(
    {"oversized", "slim", "cropped", "tall", "long", "mini", "large", "chunky", "vintage"}
)


def product_name(said: Statements, items: Sequence[Item], kind_words: tuple[str, ...]) -> str:
    """Style, colour or material, and the kind, in 60 letters: "Oversized heather grey hoodie"."""
    noun = _noun(said, items, kind_words)
    main = said.spec.main_part
    colours = [*_first(said, "colour:whole"), *_first(said, f"colour:{main}")]
    materials = [*_first(said, "material:whole"), *_first(said, f"material:{main}")]
    named = [word for word in colours if not word.startswith("#")]
    # "dark" of "dark oak" is no colour without its wood.
    if named and named[0] in said.lexicon.words.modifiers:
        named = [f"{named[0]} {materials[0]}"] if materials else []
    words = [*_first(said, "style:"), *(named or materials)[:1]]
    name = " ".join([*(word for word in words if word.lower() not in noun.lower()), noun])
    name = name if len(name) <= _LONGEST else noun[:_LONGEST]
    return name[:1].upper() + name[1:]


def _noun(said: Statements, items: Sequence[Item], kind_words: tuple[str, ...]) -> str:
    lemmas = said.lexicon.words.spelling.lemmas
    for item in items:
        outcome = said.outcomes.get(item.start)
        if outcome is not None and outcome.about == "kind" and lemmas(item.text) == kind_words:
            return item.text.lower()
    unknown: list[str] = []
    for item in items:
        if item.sort in ("mark", "join") and unknown:
            break
        if item.sort == "unknown" and len(unknown) < _WORDS:
            unknown.append(item.text.lower())
    return " ".join(unknown) or said.spec.subcategory.lower() or GENERIC


def _first(said: Statements, about: str) -> list[str]:
    found = [said.outcomes[at] for at in sorted(said.outcomes)]
    texts = [_quiet(said, o.text) for o in found if o.understood and o.about.startswith(about)]
    if about == "style:":
        styles = [o.about.removeprefix(about) for o in found if o.about.startswith(about)]
        return [t for t, s in zip(texts, styles, strict=False) if s in _NAMING_STYLES][:1]
    return texts


def _quiet(said: Statements, text: str) -> str:
    """Lower case, but a material written in capitals stays: "TPU"."""
    return text if any(text in key.split() for key in said.lexicon.materials) else text.lower()
