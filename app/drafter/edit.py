"""Changes a Brief by an instruction in words: what it names changes, and nothing else."""

from dataclasses import dataclass

from app.drafter.assumptions import assumed_chips, on_its_pad
from app.drafter.brief_value import Brief, Chip
from app.drafter.edit_walk import EditReading, read_instruction
from app.drafter.kinds import CAPACITY
from app.drafter.looks import PartLook
from app.drafter.statements import Statements
from app.drafter.tokens import cleaned, tokenise

SUGGESTIONS = (
    "Larger",
    "Simpler",
    "More contrast",
    "Softer shape",
    "Different colour",
    "More detail",
)
_ALREADY = "it is so already, or as far as it goes"


@dataclass(frozen=True, slots=True)
class Edit:
    """The changed Brief, and what of the instruction was understood; nothing: no change."""

    brief: Brief
    understood: tuple[Chip, ...]
    not_understood: tuple[str, ...]
    reasons: dict[str, str]


def apply_edit(brief: Brief, instruction: str) -> Edit:
    """The Brief after an instruction such as "make the lid black" or "10% wider".

    When nothing of it can be done, `understood` is empty, the Brief is the same and `reasons`
    say why. Raises DrafterError for an instruction without words or far too long.
    """
    source = cleaned(instruction)
    tokens = tokenise(source, brief.lexicon.words.spelling)
    reading = read_instruction(brief, tokens, source)
    changed = _merged(brief, reading)
    outcomes = [reading.said.outcomes[at] for at in sorted(reading.said.outcomes)]
    reasons = {o.text: o.meaning for o in outcomes if not o.understood}
    missed = tuple(o.text for o in outcomes if not o.understood)
    chips = tuple(
        Chip(text=o.text, meaning=o.meaning, about=o.about) for o in outcomes if o.understood
    )
    if _state(changed) == _state(brief):
        same = {chip.text: _ALREADY for chip in chips}
        return Edit(brief, (), (*(chip.text for chip in chips), *missed), {**same, **reasons})
    chips = on_its_pad(chips, changed)
    told = _retold(brief, changed, chips)
    told = told.model_copy(
        update={
            "not_understood": (*told.not_understood, *missed),
            "reasons": {**told.reasons, **reasons},
        }
    )
    return Edit(told, chips, missed, reasons)


def _merged(brief: Brief, reading: EditReading) -> Brief:
    """The Brief with the statements put over it, slot by slot."""
    said = reading.said
    brief = brief.model_copy(update={"part_looks": {**brief.part_looks, **reading.swapped}})
    whole, looks = _looks(brief, said)
    added = {key for key in said.features if not brief.has(key)}
    rivals = {rival for key in added for rival in brief.spec.rivals(key)}
    gone = {*said.without}
    features = (brief.features - gone - rivals) | added
    adjust, size = _sizes(brief, said, reading)
    return brief.model_copy(
        update={
            "whole": whole,
            "part_looks": looks,
            "features": frozenset(features),
            "without": frozenset((brief.without - added - reading.restored) | gone),
            "counts": {**brief.counts, **said.counts},
            "style": brief.style | said.style,
            "size": size,
            "adjust": adjust,
            "size_label": said.size_label or brief.size_label,
            "references": (*brief.references, *said.references),
        }
    )


def _looks(brief: Brief, said: Statements) -> tuple[PartLook, dict[str, PartLook]]:
    """What is said of the whole also goes to the main part where that had its own."""
    looks = dict(brief.part_looks)
    main = brief.spec.main_part
    if main in looks:
        named = {name: value for name, value in said.whole if value is not None}
        kept = {name: value for name, value in looks[main] if value is not None}
        looks[main] = PartLook(**{**kept, **{k: v for k, v in named.items() if k in kept}})
    for key, look in said.part_looks.items():
        looks[key] = look.over(looks.get(key, PartLook()))
    return said.whole.over(brief.whole), looks


def _sizes(
    brief: Brief, said: Statements, reading: EditReading
) -> tuple[dict[str, float], dict[str, float]]:
    """Factors multiplied, levels added; a stated size stands free of earlier factors."""
    adjust = dict(brief.adjust)
    for key, factor in {**said.adjust, **reading.factors}.items():
        adjust[key] = round(adjust.get(key, 1.0) * factor, 6)
    for key, steps in reading.levels.items():
        adjust[key] = adjust.get(key, 0.0) + steps
    size = dict(brief.size)
    for key, value in said.size.items():
        adjust.pop(key, None)
        size[key] = value / (1.0 if key == CAPACITY else adjust.get("all", 1.0))
    idle = [k for k, v in adjust.items() if v == (0.0 if k in reading.levels else 1.0)]
    return {k: v for k, v in adjust.items() if k not in idle}, size


def _state(brief: Brief) -> dict[str, object]:
    """Everything that decides the drawing."""
    told = {"understood", "assumed", "not_understood", "reasons", "name", "confidence"}
    return brief.model_dump(exclude=told)


def _retold(before: Brief, after: Brief, chips: tuple[Chip, ...]) -> Brief:
    """The changed Brief with its chips and name brought up to date."""
    abouts = {chip.about for chip in chips}
    kept = tuple(c for c in before.understood if not c.about or c.about not in abouts)
    name = before.name
    for old in before.understood:
        if old.about == "colour:whole" and after.whole.colour != before.whole.colour:
            name = _renamed(name, old.text, after.whole.colour_name or "")
        if old.about == "material:whole" and after.whole.material != before.whole.material:
            name = _renamed(name, old.text, after.whole.material or "")
    after = after.model_copy(update={"understood": (*kept, *chips), "name": name})
    told = tuple(chip for chip in before.assumed if not chip.about)
    return after.model_copy(update={"assumed": (*told, *assumed_chips(after))})


def _renamed(name: str, old: str, new: str) -> str:
    at = name.lower().find(old.lower())
    if at < 0 or not new or new.startswith("#"):
        return name
    name = name[:at] + new + name[at + len(old) :]
    return name[:1].upper() + name[1:]
