"""Which group of the bill of materials a component falls into, by the words of its name."""

from __future__ import annotations

import re

from app.domain.analysis import Category

SOFT = frozenset({Category.APPAREL, Category.FOOTWEAR, Category.BAGS, Category.HATS, Category.TOYS})
"""Categories that are sewn: what is no trim of theirs is fabric."""

_WORDS = {
    "THREAD": ("thread", "yarn"),
    "LABEL": ("label", "hangtag", "tag"),
    "PACKAGING": ("polybag", "carton"),
    "HARDWARE": (
        *("eyelet", "grommet", "rivet", "snap", "buckle", "ring", "hook", "slider", "puller"),
        *("screw", "bolt", "nut", "hinge", "stud", "clasp", "magnet", "castor", "carabiner"),
    ),
    "TRIM": (
        *("drawcord", "cord", "tip", "lace", "laces", "elastic", "ribbon", "binding", "piping"),
        *("tape", "toggle", "button", "buttons", "zip", "zipper", "webbing", "patch", "pompom"),
        *("velcro", "aglet"),
    ),
}
# The bottom of a shoe is moulded, and bought as a unit.
_BOTTOM = {
    *("outsole", "midsole", "insole", "sole", "cupsole", "sidewall", "heel", "platform", "welt"),
    *("shank", "foxing", "footbed"),
}
_MOULDED = {"rubber", "eva", "tpu", "foam", "cork"}
_SEWN = {"thread", "yarn", "polyester", "cotton", "nylon", "linen", "silk"}
_METALS = ("alloy", "steel", "brass", "zinc", "aluminium", "nickel")


def bom_group(component: str, material: str, category: Category) -> str:
    """The group that a component's name says, else what most parts of such a product are.

    A metal part of a sewn product is hardware. The words are this program's own library, so the
    answer is to be confirmed.
    """
    words = set(re.findall(r"[a-z]+", component.lower()))
    stuff = set(re.findall(r"[a-z]+", material.lower()))
    if category is Category.FOOTWEAR and words & _BOTTOM and (stuff & _MOULDED or not stuff):
        return "SUBASSEMBLY"
    for group, known in _WORDS.items():
        # The "neck thread" of a bottle is cut into it; only what one sews with comes by the cone.
        is_cut = group == "THREAD" and category not in SOFT and not stuff & _SEWN
        if words.intersection(known) and not is_cut:
            return group
    if category not in SOFT:
        return "SUBASSEMBLY"
    if stuff.intersection(_METALS):
        return "HARDWARE"
    return "FABRIC"
