"""Words of the domain that lists show: steps, kinds of files, tasks of an engine, categories."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

from app.ui.sentences import said

translate = QCoreApplication.translate
TITLES = {"openai": "OpenAI"}
ASSUMED = ", assumed"
OF_A_PART = " of the "


def plain_word(value: str) -> str:
    """What a step, a kind or a state is called, such as "base_view_analysis"; unknown as it is."""
    return _words().get(value) or value.replace("_", " ").capitalize()


def engine_title(name: str) -> str:
    """The name of an engine as a title: "Drafter"."""
    if name == "openai_compatible":
        return translate("Plain", "Own server")
    return TITLES.get(name) or name[:1].upper() + name[1:]


def suggestion_word(suggestion: str) -> str:
    """What a button says that asks an engine for one of its usual changes."""
    return _suggestions().get(suggestion, suggestion)


def meaning_word(meaning: str) -> str:
    """What the Drafter took a word of the description for; unknown as it is."""
    if meaning.endswith(ASSUMED):
        known = meaning_word(meaning.removesuffix(ASSUMED))
        return translate("Plain", "{}, assumed").format(known)
    what, of, part = meaning.partition(OF_A_PART)
    known = _meanings().get(what) or said(what)
    return translate("Plain", "{} of the {}").format(known, part) if of else known


@cache
def _words() -> Mapping[str, str]:
    """Kept, as the language of a running window stays."""
    return {**_of_tasks(), **_of_steps(), **_of_files(), **_of_categories()}


def _of_tasks() -> dict[str, str]:
    return {
        "front_view": translate("Plain", "Front view"),
        "view": translate("Plain", "View"),
        "close_up": translate("Plain", "Close-up"),
        "sketch": translate("Plain", "Sketch"),
        "panel": translate("Plain", "Panel of the package"),
        "brief": translate("Plain", "Description"),
        "features": translate("Plain", "Features of the front view"),
        "category": translate("Plain", "Category"),
        "view_analysis": translate("Plain", "Reading of the view"),
        "shot_list": translate("Plain", "Choice of close-ups"),
        "close_up_analysis": translate("Plain", "Reading of the close-up"),
        "callouts": translate("Plain", "Callouts of the sketch"),
        "field_edit": translate("Plain", "Edit of a value"),
    }


def _of_steps() -> dict[str, str]:
    return {
        "first_generation": translate("Plain", "First drawing"),
        "next_generation": translate("Plain", "Next drawing"),
        "front_view_edit": translate("Plain", "Change of the front view"),
        "candidate": translate("Plain", "Candidate"),
        "base_view_analysis": translate("Plain", "Reading of the base views"),
        "close_ups": translate("Plain", "Close-ups"),
        "sketches": translate("Plain", "Sketches"),
        "regenerate_view": translate("Plain", "Base view again"),
        "regenerate_close_up": translate("Plain", "Close-up again"),
        "regenerate_close_ups": translate("Plain", "All close-ups again"),
        "regenerate_sketch": translate("Plain", "Sketch again"),
        "packaging_panel": translate("Plain", "Panel of the package"),
        "grant": translate("Plain", "Credits added"),
    }


def _of_files() -> dict[str, str]:
    return {
        "base_view": translate("Plain", "Base view"),
        "complete_pack": translate("Plain", "Tech pack"),
        "processing": translate("Plain", "In the making"),
        "completed": translate("Plain", "Completed"),
        "failed": translate("Plain", "Failed"),
        "archived": translate("Plain", "Archived"),
    }


def _of_categories() -> dict[str, str]:
    return {
        "apparel": translate("Plain", "Apparel"),
        "footwear": translate("Plain", "Footwear"),
        "bags": translate("Plain", "Bags"),
        "accessories": translate("Plain", "Accessories"),
        "jewellery": translate("Plain", "Jewellery"),
        "hats": translate("Plain", "Hats"),
        "drinkware": translate("Plain", "Drinkware"),
        "electronics": translate("Plain", "Electronics"),
        "furniture": translate("Plain", "Furniture"),
        "homeware": translate("Plain", "Homeware"),
        "toys": translate("Plain", "Toys"),
        "packaging": translate("Plain", "Packaging"),
        "other": translate("Plain", "Other"),
    }


@cache
def _meanings() -> Mapping[str, str]:
    return {
        "kind of product": translate("Plain", "kind of product"),
        "number": translate("Plain", "number"),
        "amount": translate("Plain", "amount"),
        "material": translate("Plain", "material"),
        "finish": translate("Plain", "finish"),
        "colour": translate("Plain", "colour"),
        "style": translate("Plain", "style"),
        "feature": translate("Plain", "feature"),
        "part": translate("Plain", "part"),
        "size": translate("Plain", "size"),
        "every size": translate("Plain", "every size"),
        "height": translate("Plain", "height"),
        "width": translate("Plain", "width"),
        "depth": translate("Plain", "depth"),
        "diameter": translate("Plain", "diameter"),
        "capacity": translate("Plain", "capacity"),
        "left out": translate("Plain", "left out"),
        "not in the lexicon": translate("Plain", "not in the lexicon"),
        "photographs": translate("Plain", "photographs"),
        "front view": translate("Plain", "front view"),
        "back view": translate("Plain", "back view"),
        "side view": translate("Plain", "side view"),
        "top view": translate("Plain", "top view"),
        "bottom view": translate("Plain", "bottom view"),
        "three quarter view": translate("Plain", "three quarter view"),
        "sizes": translate("Plain", "sizes"),
    }


@cache
def _suggestions() -> Mapping[str, str]:
    """The engine is asked in its own words; the button says them in those of the window."""
    return {
        "Larger": translate("Plain", "Larger"),
        "Simpler": translate("Plain", "Simpler"),
        "More contrast": translate("Plain", "More contrast"),
        "Softer shape": translate("Plain", "Softer shape"),
        "Different colour": translate("Plain", "Different colour"),
        "More detail": translate("Plain", "More detail"),
        "Make the main colour darker": translate("Plain", "Make the main colour darker"),
        "Make it 10 % taller": translate("Plain", "Make it 10 % taller"),
        "Use a matt finish": translate("Plain", "Use a matt finish"),
        "Simplify the details": translate("Plain", "Simplify the details"),
        "Show it in black": translate("Plain", "Show it in black"),
        "Make the logo smaller": translate("Plain", "Make the logo smaller"),
    }
