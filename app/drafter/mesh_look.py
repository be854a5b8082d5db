"""Looks of a 3D file's parts, from what the file says and from what a person says of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

import numpy as np

from app.drafter.brief import Brief, read_description
from app.drafter.edit import apply_edit
from app.drafter.errors import DrafterError
from app.drafter.kinds import Kind, PartSpec
from app.drafter.lexicon import GENERIC, Lexicon, shipped_lexicon
from app.drafter.looks import PartLook
from app.drafter.mesh_names import clean_name
from app.drafter.mesh_paint import Values, hex_colour, light, oklab
from app.drafter.mesh_raw import Paint
from app.drafter.mesh_resize import overall_sizes, resized
from app.drafter.model import Look, Part, ProductModel
from app.drafter.phrases import PhraseBook

# Shown where a file says nothing of colour; the material stays unknown ("").
NEUTRAL = "#c8c6c1"
_UNNAMED = "product"
_METAL = 0.6
_FIXED = "Nothing of “{}” can be done to a 3D file: its shape stays as it was made."
_CHANGEABLE = "Say what can change: colour, material, finish or size, like “80 cm wide”."
_GLOSSY, _SATIN = 0.25, 0.55


def look_of(paint: Paint) -> Look:
    """What the file says; an unknown material is "", never a guess from the picture of it."""
    if paint.words is not None:
        material, finish = paint.words
        colour = hex_colour(paint.colour) if paint.colour else NEUTRAL
        return Look(colour, colour_name(colour), material, finish)
    said = _said(clean_name(paint.name))
    known = shipped_lexicon().materials.get(said.get("material", ""))
    if paint.colour is not None:
        colour = hex_colour(paint.colour)
    else:
        colour = known.colour if known else NEUTRAL
    finish = said.get("finish") or (known.finish if known else _finish(paint))
    return Look(colour, colour_name(colour), said.get("material", ""), finish)


@cache
def colour_name(colour: str) -> str:
    """The name people would give a "#rrggbb" colour."""
    names, points = _shades()
    return names[int(np.argmin(np.linalg.norm(points - _point(colour), axis=1)))]


@cache
def _shades() -> tuple[tuple[str, ...], Values]:
    """The names of colours in alphabetical order, and where they lie in OKLab."""
    shades = sorted((name, shade.hex) for name, shade in shipped_lexicon().shades.items())
    return tuple(name for name, _ in shades), np.vstack([_point(colour) for _, colour in shades])


def _point(colour: str) -> Values:
    values = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], dtype=np.float64)
    return oklab(light(values / 255)[None])


def _finish(paint: Paint) -> str:
    if paint.alpha < 0.6:
        return "transparent"
    if (paint.metallic or 0.0) >= _METAL:
        return "metallic"
    rough = 1.0 if paint.roughness is None else paint.roughness
    if rough < _GLOSSY:
        return "glossy"
    return "satin" if rough < _SATIN else "matte"


def _said(text: str) -> dict[str, str]:
    """The material and finish a name holds ("Brushed steel"), by their keys."""
    lexicon = shipped_lexicon()
    lemmas = lexicon.words.spelling.lemmas(text) if text else ()
    found: dict[str, str] = {}
    at = 0
    while at < len(lemmas):
        length, meanings = lexicon.general.longest(lemmas, at)
        for meaning in meanings:
            if meaning.sort in ("material", "finish"):
                found.setdefault(meaning.sort, meaning.key)
        at += max(length, 1)
    return found


def read_words(model: ProductModel, description: str, seed: int = 0) -> Brief:
    """A description of this very model: its part names count as words ("brass base").

    The chips of the Brief say what was understood; raises DrafterError for a text without words.
    """
    return read_description(description, seed, lexicon=_lexicon(model))


def apply_words(model: ProductModel, brief: Brief) -> ProductModel:
    """The model in the colours, materials and finishes the brief's text names.

    What is said of a part holds for that part, what is said of the whole for all others.
    """
    return reworded(model, brief.description, seed=brief.seed)


def reworded(
    model: ProductModel, description: str, edits: Sequence[str] = (), seed: int = 0
) -> ProductModel:
    """As `apply_words`, from a description and edits; edits may also change the overall size.

    Sizes in the description are not followed: the file has its own. Raises DrafterError when
    nothing of the last edit can be done to a 3D file.
    """
    if not description.strip() and not edits:
        return model
    said = read_words(model, description.strip() or _UNNAMED, seed)
    said = said.model_copy(update={"size": {}, "adjust": {}, "style": frozenset()})
    for place, instruction in enumerate(edits, start=1):
        edit = apply_edit(said, instruction)
        if place == len(edits) and not edit.understood:
            raise DrafterError(_FIXED.format(instruction.strip()), _CHANGEABLE)
        said = edit.brief
    parts = tuple(_worded(part, said.whole, said.part_looks) for part in model.parts)
    return resized(replace(model, parts=parts), said)


def _worded(part: Part, whole: PartLook, part_looks: Mapping[str, PartLook]) -> Part:
    own = part_looks.get(part.key, PartLook())
    # "Brass base" of a black product is brass-coloured, so the whole's colour must not win there.
    said = own if own.material else own.over(whole)
    return replace(part, look=_changed(part.look, said, shipped_lexicon()))


def _changed(look: Look, said: PartLook, lexicon: Lexicon) -> Look:
    material = lexicon.materials.get(said.material or "")
    if material is not None and said.material is not None:
        look = Look(material.colour, material.colour_name, said.material, material.finish)
    if said.colour is not None:
        name = said.colour_name or said.colour
        shade = lexicon.shade(name)
        metallic = shade is not None and shade.metallic and material is None
        finish = "metallic" if metallic else look.finish
        look = replace(look, colour=said.colour, colour_name=name, finish=finish)
    return look if said.finish is None else replace(look, finish=said.finish)


def _lexicon(model: ProductModel) -> Lexicon:
    """The shipped words, with this model as the only kind there is."""
    spoken = {part.key: _spoken(part.name) for part in model.parts}
    heads = [words[-1] for words in spoken.values()]
    parts = {
        key: PartSpec(
            name=" ".join(words),
            words=tuple({" ".join(words): 0, words[-1]: 0} if heads.count(words[-1]) == 1 else {})
            or (" ".join(words),),
            material="ABS",
        )
        for key, words in spoken.items()
    }
    kind = Kind.model_validate(
        {
            "family": model.kind,
            "category": "other",
            "subcategory": model.name,
            "words": (),
            "main": "height",
            "size": overall_sizes(model),
            "parts": parts,
        }
    )
    shipped = shipped_lexicon()
    return replace(shipped, kinds={GENERIC: kind}, all_kinds=PhraseBook(), _own={})


def _spoken(name: str) -> list[str]:
    """The words of a part's name without the count of its pieces."""
    words = [w for w in name.lower().split() if not w.startswith("(")]
    return words or ["part"]
