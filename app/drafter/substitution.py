"""Reads "use oak instead of walnut" and "replace walnut with oak"."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.drafter.brief_value import Brief
from app.drafter.items import Item
from app.drafter.looks import PartLook

_INSTEAD = frozenset({"instead", "rather"})
_REPLACE = frozenset({"replace", "swap", "exchange", "substitute", "change"})
_BETWEEN = frozenset({"with", "for", "to", "by", "into"})
_CONTENT = frozenset({"phrase", "colour"})


@dataclass(frozen=True, slots=True)
class Swap:
    """Looks to put on parts, the items that said so, and the words that only join them."""

    whole: PartLook
    looks: dict[str, PartLook]
    used: tuple[Item, ...]
    words: tuple[Item, ...]
    meaning: str
    about: str


def swapped_looks(brief: Brief, items: Sequence[Item]) -> Swap | None:
    """The swap of one material or colour for another where a part now has the old one."""
    pair = _instead(items) or _replaced(items)
    if pair is None:
        return None
    new, old, words = pair
    said = brief.whole
    whole = _change(new, old, said.material, said.colour) or PartLook()
    brief = brief.model_copy(update={"whole": whole.over(said)})
    looks: dict[str, PartLook] = {}
    for key in brief.spec.parts:
        look = brief.look(key)
        change = _change(new, old, look.material, look.colour)
        if change is not None:
            looks[key] = change.over(brief.part_looks.get(key, PartLook()))
    places = ["whole"] if whole != PartLook() else list(looks)
    if not places:
        return None
    slot = "material" if new.key("material") and old.key("material") else "colour"
    return Swap(whole, looks, (new, old), words, f"{slot} swapped", f"{slot}:{places[0]}")


def _change(new: Item, old: Item, material: str | None, colour: str | None) -> PartLook | None:
    new_material, old_material = new.key("material"), old.key("material")
    if material is None and colour is None:
        return None
    if new_material is not None and old_material is not None and old_material == material:
        return PartLook(material=new_material)
    if new.shade is not None and old.shade is not None and old.shade.hex == colour:
        return PartLook(colour=new.shade.hex, colour_name=new.shade.name)
    if new.shade is not None and old_material is not None and old_material == material:
        return PartLook(colour=new.shade.hex, colour_name=new.shade.name)
    return None


def _instead(items: Sequence[Item]) -> tuple[Item, Item, tuple[Item, ...]] | None:
    """NEW instead of OLD."""
    at = _find(items, _INSTEAD)
    if at is None:
        return None
    before = [item for item in items[:at] if _is_look(item)]
    after = [item for item in items[at + 1 :] if _is_look(item)]
    if not before or not after:
        return None
    return before[-1], after[0], tuple(_words_between(items, at, after[0]))


def _replaced(items: Sequence[Item]) -> tuple[Item, Item, tuple[Item, ...]] | None:
    """Replace OLD with NEW."""
    at = _find(items, _REPLACE)
    if at is None:
        return None
    looks = [item for item in items[at + 1 :] if _is_look(item)]
    joins = [item for item in items[at + 1 :] if item.text.lower() in _BETWEEN]
    if len(looks) < 2 or not joins or not looks[0].start < joins[0].start < looks[1].start:
        return None
    return looks[1], looks[0], (items[at], joins[0])


def _words_between(items: Sequence[Item], at: int, end: Item) -> list[Item]:
    return [item for item in items[at:] if item.start < end.start]


def _find(items: Sequence[Item], words: frozenset[str]) -> int | None:
    return next((i for i, item in enumerate(items) if item.text.lower() in words), None)


def _is_look(item: Item) -> bool:
    return item.sort in _CONTENT and (item.shade is not None or item.key("material") is not None)
