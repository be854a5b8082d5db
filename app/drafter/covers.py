"""What a colour or a cloth comes to on furniture with a pad: it is the pad that has it."""

from collections.abc import Collection, Mapping

from app.drafter.kinds import Kind
from app.drafter.lexicon import Lexicon
from app.drafter.looks import PartLook


def coloured_cover(
    kind: Kind, whole: PartLook, part_looks: Mapping[str, PartLook], drawn: Collection[str]
) -> str | None:
    """The pad that a colour said of the whole goes to, or None where it goes to the frame.

    A material or a finish said with it ("red oak", "painted red") is that of the frame, and a pad
    of a colour of its own leaves the colour of the whole to the frame.
    """
    if whole.material is not None or whole.finish is not None:
        return None
    free = (
        key
        for key, part in kind.parts.items()
        if part.coloured and key in drawn and part_looks.get(key, PartLook()).colour is None
    )
    return next(free, None)


def laid_over(
    lexicon: Lexicon, kind: Kind, part_looks: Mapping[str, PartLook], drawn: Collection[str]
) -> Mapping[str, PartLook]:
    """The looks said of parts, with those of a part under a pad given to the pad.

    "A red seat" is what one sits on; "an oak seat" is the board below.
    """
    moved = dict(part_looks)
    for key, part in kind.parts.items():
        below = moved.get(part.over) if part.over is not None else None
        if below is None or part.over is None or key not in drawn or not _is_soft(lexicon, below):
            continue
        if _is_of_a_group(kind, part.over, part_looks):
            continue
        moved[key] = moved.get(key, PartLook()).over(below)
        rest = _look_of_the_rest(kind, part.over, part_looks)
        del moved[part.over]
        if rest is not None:
            moved[part.over] = rest
    return moved


def _is_of_a_group(kind: Kind, key: str, part_looks: Mapping[str, PartLook]) -> bool:
    """Whether the part has its look with its group: the seat board of a black frame."""
    return _look_of_the_rest(kind, key, part_looks) == part_looks[key]


def _look_of_the_rest(kind: Kind, key: str, part_looks: Mapping[str, PartLook]) -> PartLook | None:
    """The look that all other parts of its group have, None where they have no common one."""
    for group in kind.groups.values():
        looks = [part_looks.get(one) for one in group if one != key]
        if key in group and looks[0] is not None and all(one == looks[0] for one in looks):
            return looks[0]
    return None


def _is_soft(lexicon: Lexicon, look: PartLook) -> bool:
    if look.finish is not None:
        return False
    known = lexicon.materials.get(look.material) if look.material is not None else None
    return known is None or known.nature == "soft"
