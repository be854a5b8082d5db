"""Says what a Brief takes from its kind: what the text left open, and where a colour went."""

from collections.abc import Iterable

from app.drafter.brief_value import Brief, Chip
from app.drafter.kinds import CAPACITY
from app.drafter.looks import is_clear, whole_material_parts

_OVERALL = ("height", "width", "depth", "length", "diameter")
_MOST_NAMES = 3


def assumed_chips(brief: Brief) -> tuple[Chip, ...]:
    """One chip for each size, material and colour that nobody stated."""
    return (*_sizes(brief), *_materials(brief), *_colours(brief))


def present_parts(brief: Brief) -> tuple[str, ...]:
    """Parts that are drawn: not left out, not of features that are off, not in a clear wall."""
    spec = brief.spec
    is_open = is_clear(brief.look(spec.main_part))
    return tuple(
        key
        for key, part in spec.parts.items()
        if _is_brought(brief, key)
        and all(brief.has(one) for one in part.needs)
        and not any(brief.has(one) for one in part.instead_of)
        and not (part.unseen and is_open)
    )


def _is_brought(brief: Brief, key: str) -> bool:
    features = brief.spec.features
    bringing = [k for k, f in features.items() if key in (f.part, *f.brings)]
    optional = key != brief.spec.main_part and bool(bringing)
    return brief.has(key) and (not optional or any(brief.has(k) for k in bringing))


def on_its_pad(chips: Iterable[Chip], brief: Brief) -> tuple[Chip, ...]:
    """The chips, a colour said of the whole told as that of the pad where the pad takes it."""
    cover = brief.coloured_cover()
    if cover is None:
        return tuple(chips)
    meaning = f"colour of the {brief.spec.parts[cover].name.lower()}"
    return tuple(
        one.model_copy(update={"meaning": meaning})
        if (one.about, one.meaning) == ("colour:whole", "colour")
        else one
        for one in chips
    )


def _sizes(brief: Brief) -> list[Chip]:
    spec = brief.spec
    if brief.size_label is not None and not brief.size:
        about = "size_label"
        if any(chip.about == about for chip in brief.understood):
            return []
        return [Chip(text=f"size {brief.size_label}", meaning="size, assumed", about=about)]
    keys = [key for key in (spec.main, *_OVERALL) if key in spec.size]
    if CAPACITY in brief.size:
        return []
    return [
        Chip(
            text=f"{key.replace('_', ' ')} {round(brief.mm(key), 1):g} mm",
            meaning="size, assumed",
            about=f"size:{key}",
        )
        for key in dict.fromkeys(keys)
        if key not in brief.size
    ]


def _materials(brief: Brief) -> list[Chip]:
    stated = {key for key, look in brief.worn().items() if look.material is not None}
    if brief.material is not None:
        stated.update(whole_material_parts(brief.lexicon, brief.spec, brief.material))
    parts: dict[str, list[str]] = {}
    for key in present_parts(brief):
        if key not in stated:
            parts.setdefault(brief.look(key).material, []).append(key)
    return [
        Chip(
            text=f"{material} {_listed([brief.spec.parts[key].name.lower() for key in keys])}",
            meaning="material, assumed",
            about=f"material:{keys[0]}",
        )
        for material, keys in parts.items()
    ]


def _listed(names: list[str]) -> str:
    """All of few names; the first and the number of the rest."""
    if len(names) > _MOST_NAMES:
        return f"{names[0]} and {len(names) - 1} more parts"
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _colours(brief: Brief) -> list[Chip]:
    main = brief.spec.main_part
    own = brief.part_looks.get(main)
    place = "whole" if brief.colour is None else main
    told = brief.colour is not None and brief.coloured_cover() is None
    if told or (own is not None and own.colour is not None):
        return []
    return [
        Chip(text=brief.look(main).colour_name, meaning="colour, assumed", about=f"colour:{place}")
    ]
