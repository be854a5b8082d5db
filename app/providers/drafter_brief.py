"""The words of a product as the Drafter reads them, and as a person is told of it."""

from __future__ import annotations

from app.domain.analysis import BriefChip, BriefReading
from app.domain.requests import Subject
from app.drafter.brief import read_description
from app.drafter.brief_value import Brief
from app.drafter.edit import apply_edit
from app.drafter.errors import DrafterError


def read_brief(subject: Subject) -> Brief | None:
    """The brief of a description with its changes; None where there are no words.

    Raises:
        DrafterError: the words cannot be read, or nothing of the last change can be done.
    """
    if not subject.description:
        return None
    brief = read_description(subject.description, subject.seed)
    for place, instruction in enumerate(subject.edits, start=1):
        edit = apply_edit(brief, instruction)
        if place == len(subject.edits) and not edit.understood:
            raise DrafterError(*_refusal(edit.not_understood, edit.reasons))
        brief = edit.brief
    return brief


def _refusal(missed: tuple[str, ...], reasons: dict[str, str]) -> tuple[str, str]:
    why = "; ".join(
        f"“{word}”: {reasons[word]}" if reasons.get(word) else f"“{word}” was not understood"
        for word in missed
    )
    sentence = f"Nothing would change: {why}." if why else "Nothing of this was understood."
    return sentence, "Say what should change, like “make the lid black” or “10 % taller”."


def told(brief: Brief) -> BriefReading:
    """What was understood, assumed and not understood, for a person."""
    return BriefReading(
        name=brief.name,
        understood=tuple(BriefChip(text=one.text, meaning=one.meaning) for one in brief.understood),
        assumed=tuple(BriefChip(text=one.text, meaning=one.meaning) for one in brief.assumed),
        not_understood=tuple(
            BriefChip(text=word, meaning=brief.reasons.get(word, ""))
            for word in brief.not_understood
        ),
    )
