"""What a person can change on a sketch by hand; every change makes a new value."""

from __future__ import annotations

from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.identifiers import new_id
from app.domain.sketches.callout_rows import BY_HAND
from app.domain.sketches.callouts import Callout, CalloutKind, Point, SketchAnnotations

LONGEST_TEXT = 200
"""Characters of a callout; a table row shows them in two lines."""


def move_label(annotations: SketchAnnotations, callout_id: str, to: Point) -> SketchAnnotations:
    """Put a balloon elsewhere; places are parts of the picture and may lie beside it."""
    return _changed(annotations, callout_id, label=to)


def move_anchor(annotations: SketchAnnotations, callout_id: str, to: Point) -> SketchAnnotations:
    """Point a callout at another place of the picture."""
    place = (min(max(to[0], 0.0), 1.0), min(max(to[1], 0.0), 1.0))
    return _changed(annotations, callout_id, position=place)


def set_text(annotations: SketchAnnotations, callout_id: str, text: str) -> SketchAnnotations:
    """Say something else; the callout no longer follows a row of the sheets.

    Raises:
        RefusedInputError: nothing is said.
    """
    words = _clean(text)
    if words == _find(annotations, callout_id).text:
        return annotations
    return _changed(annotations, callout_id, text=words, linked_row=BY_HAND)


def link(annotations: SketchAnnotations, callout_id: str, place: str) -> SketchAnnotations:
    """Let a callout say what a row like "bom.10" says."""
    return _changed(annotations, callout_id, linked_row=place)


def set_kind(
    annotations: SketchAnnotations, callout_id: str, kind: CalloutKind
) -> SketchAnnotations:
    """Make it another kind of callout."""
    return _changed(annotations, callout_id, kind=kind)


def add_callout(
    annotations: SketchAnnotations, position: Point, text: str, kind: CalloutKind
) -> tuple[SketchAnnotations, Callout]:
    """Add a callout with the next number; its balloon finds its own place.

    Raises:
        RefusedInputError: nothing is said.
    """
    number = max((callout.number for callout in annotations.callouts), default=0) + 1
    callout = Callout(
        id=new_id(),
        number=number,
        text=_clean(text),
        kind=kind,
        position=position,
        linked_row=BY_HAND,
    )
    return annotations.model_copy(update={"callouts": (*annotations.callouts, callout)}), callout


def remove_callout(annotations: SketchAnnotations, callout_id: str) -> SketchAnnotations:
    """Take a callout away; the others keep their numbers, which stand in tables and letters."""
    _find(annotations, callout_id)
    kept = tuple(one for one in annotations.callouts if one.id != callout_id)
    return annotations.model_copy(update={"callouts": kept})


def _find(annotations: SketchAnnotations, callout_id: str) -> Callout:
    for callout in annotations.callouts:
        if callout.id == callout_id:
            return callout
    raise NotFoundError("This callout is not on the sketch any more.")


def _changed(
    annotations: SketchAnnotations, callout_id: str, **changes: object
) -> SketchAnnotations:
    changed = _find(annotations, callout_id).model_copy(update=changes)
    callouts = tuple(changed if one.id == callout_id else one for one in annotations.callouts)
    return annotations.model_copy(update={"callouts": callouts})


def _clean(text: str) -> str:
    words = " ".join(text.split())[:LONGEST_TEXT]
    if not words:
        raise RefusedInputError("A callout needs words.", "Delete it instead.")
    return words
