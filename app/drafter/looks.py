"""Which colour, material and finish a part has, of what was said and what its kind brings."""

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict

from app.drafter.kinds import Kind, PartSpec
from app.drafter.lexicon import Lexicon
from app.drafter.model import Look

GLASSES = frozenset({"glass", "borosilicate glass", "crystal glass", "opal glass"})
_COATS = frozenset({"powder coat", "painted", "lacquered", "enamelled", "plated", "chrome"})


def is_clear(look: Look) -> bool:
    """Whether one looks through it, so that no seam may lie inside its wall."""
    if look.finish in ("transparent", "translucent", "frosted"):
        return True
    opaque = ("glossy", "painted", "lacquered", "matte", "metallic", "satin")
    return look.material in GLASSES and look.finish not in opaque


class PartLook(BaseModel):
    """What was said of a look: only the fields that were named are set."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    colour: str | None = None
    colour_name: str | None = None
    material: str | None = None
    finish: str | None = None

    def over(self, other: "PartLook") -> "PartLook":
        """This look, with what it leaves open taken from another."""
        stated = {name: value for name, value in self if value is not None}
        if "colour" in stated and "colour_name" not in stated:
            stated["colour_name"] = stated["colour"]
        return other.model_copy(update=stated)


def resolved_look(
    lexicon: Lexicon,
    kind: Kind,
    part: str,
    whole: PartLook,
    part_looks: Mapping[str, PartLook],
) -> Look:
    """The full look: part word, whole product, the kind's default, the material's own."""
    spec = kind.parts[part]
    own = part_looks.get(part, PartLook())
    said_material = own.material or _whole_material(lexicon, kind, part, whole)
    material = said_material or spec.material
    if _is_bare(lexicon, kind, part, whole):
        whole = whole.model_copy(update={"colour": None, "colour_name": None})
    finish = _finish(lexicon, spec, own, whole, material)
    colour, name = _colour(lexicon, spec, own, whole, said_material)
    plating = lexicon.finishes[finish].colour if finish in lexicon.finishes else None
    if plating is not None and own.colour is None and whole.colour is None:
        colour, name = plating, finish
    shade = lexicon.root_shade(name)
    if shade is not None and shade.metallic and _unfinished(own, whole):
        finish = "metallic" if lexicon.materials[material].nature == "hard" else finish
    if shade is not None and shade.heathered and lexicon.materials[material].group == "textile":
        finish = "heather"
    return Look(colour, name, material, finish)


def whole_material_parts(lexicon: Lexicon, kind: Kind, material: str) -> tuple[str, ...]:
    """The parts that become this material when it is said of the whole product."""
    chosen = lexicon.materials[material]
    fitting = []
    for key, spec in kind.parts.items():
        if spec.follows != "all":
            continue
        if spec.accepts:
            fits = chosen.group in spec.accepts
        else:
            fits = chosen.nature == lexicon.materials[spec.material].nature
        if fits:
            fitting.append(key)
    if fitting:
        return tuple(fitting)
    # Nobody says "a concrete cushion" by chance: if no part is of its nature, the main one is.
    return covers(lexicon, kind, material) or (kind.main_part,)


def covers(lexicon: Lexicon, kind: Kind, material: str) -> tuple[str, ...]:
    """The parts a soft material covers when it is said of a hard thing: a leather armchair."""
    if lexicon.materials[material].nature != "soft":
        return ()
    return tuple(key for key, spec in kind.parts.items() if spec.cover)


def _is_bare(lexicon: Lexicon, kind: Kind, part: str, whole: PartLook) -> bool:
    """Whether the part keeps its own colour, because the material said has the colour instead."""
    if whole.material is None or whole.material not in lexicon.materials:
        return False
    taken = whole_material_parts(lexicon, kind, whole.material)
    return any(kind.parts[key].cover for key in taken) and part not in taken


def _whole_material(lexicon: Lexicon, kind: Kind, part: str, whole: PartLook) -> str | None:
    if whole.material is None or whole.material not in lexicon.materials:
        return None
    return whole.material if part in whole_material_parts(lexicon, kind, whole.material) else None


def _colour(
    lexicon: Lexicon, spec: PartSpec, own: PartLook, whole: PartLook, said_material: str | None
) -> tuple[str, str]:
    if own.colour is not None:
        return own.colour, own.colour_name or own.colour
    follows = spec.follows != "none" or (spec.cover and said_material is not None)
    if own.material is None and whole.colour is not None and follows:
        return whole.colour, whole.colour_name or whole.colour
    coated = spec.finish in _COATS and said_material is not None and whole.finish is None
    if said_material in (None, spec.material) and spec.colour is not None and not coated:
        shade = lexicon.shade(spec.colour)
        if shade is not None:
            return shade.hex, shade.name
    material = lexicon.materials[said_material or spec.material]
    return material.colour, material.colour_name


def _finish(lexicon: Lexicon, spec: PartSpec, own: PartLook, whole: PartLook, material: str) -> str:
    known = lexicon.materials[material]
    if own.finish is not None:
        return own.finish
    follows = spec.follows == "all" and own.material is None
    if follows and whole.finish is not None and known.takes(whole.finish):
        return whole.finish
    if spec.finish is not None and own.material is None and known.takes(spec.finish):
        # Who asks for brass or steel, and no colour, wants to see it: a coat would hide it.
        is_seen = own.colour is None and whole.colour is None and material == whole.material
        hides = is_seen or material != spec.material
        if not hides or spec.finish not in _COATS:
            return spec.finish
    return known.finish


def _unfinished(own: PartLook, whole: PartLook) -> bool:
    """Whether no finish was said in one breath with the colour."""
    return (own if own.colour is not None else whole).finish is None
