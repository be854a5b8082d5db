"""Says what a Brief takes from its kind because the text left it open."""

from app.drafter.brief_value import Brief, Chip
from app.drafter.kinds import CAPACITY
from app.drafter.looks import whole_material_parts

_OVERALL = ("height", "width", "depth", "length", "diameter")
_MOST_NAMES = 3


def assumed_chips(brief: Brief) -> tuple[Chip, ...]:
    """One chip for each size, material and colour that nobody stated."""
    return (*_sizes(brief), *_materials(brief), *_colours(brief))


def present_parts(brief: Brief) -> tuple[str, ...]:
    """Parts that are drawn: not left out, and not of features that are all off."""
    spec = brief.spec
    present = []
    for key in spec.parts:
        bringing = [k for k, f in spec.features.items() if key in (f.part, *f.brings)]
        optional = key != spec.main_part and bool(bringing)
        if brief.has(key) and (not optional or any(brief.has(k) for k in bringing)):
            present.append(key)
    return tuple(present)


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
    stated = set(brief.part_looks) - {
        key for key, look in brief.part_looks.items() if look.material is None
    }
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
    if brief.colour is not None or (own is not None and own.colour is not None):
        return []
    return [
        Chip(text=brief.look(main).colour_name, meaning="colour, assumed", about="colour:whole")
    ]
