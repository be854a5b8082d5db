"""What is said of several parts at once: of a frame, or of the pads apart from the wood."""

from collections.abc import Sequence

from app.drafter.items import Item
from app.drafter.statements import Statements


def group_of(said: Statements, noun: Item) -> tuple[str, ...] | None:
    """The parts that a noun means together ("frame"), None where it means no group."""
    last = said.lexicon.words.spelling.lemmas(noun.text)[-1:]
    return said.spec.groups.get("".join(last))


def pads_apart(said: Statements, looks: Sequence[Item]) -> tuple[str, ...] | None:
    """The pads in "oak armchair in red"; None where the looks are those of the whole.

    What stands before a thing is what it is made of; a colour or a cloth that it comes "in" is
    that of what one sits on.
    """
    if said.whole.material is None or not all(_is_soft(said, one) for one in looks):
        return None
    pads = (key for key, part in said.spec.parts.items() if part.coloured)
    return tuple(key for key in pads if key not in said.without) or None


def _is_soft(said: Statements, look: Item) -> bool:
    material = look.key("material")
    if material is None:
        return look.shade is not None
    return said.lexicon.materials[material].nature == "soft"
