import pytest

from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.sketches import callout_edits as edits
from app.domain.sketches.callouts import Callout, CalloutKind, SketchAnnotations

SKETCH = SketchAnnotations(
    view="front",
    callouts=tuple(
        Callout(id=f"c{n}", number=n, text=f"Part {n}", kind=CalloutKind.NOTE, position=(0.5, 0.1))
        for n in (1, 2, 4)
    ),
)


def callout(annotations: SketchAnnotations, callout_id: str) -> Callout:
    return next(one for one in annotations.callouts if one.id == callout_id)


def test_only_the_one_that_is_meant_changes() -> None:
    moved = edits.move_label(SKETCH, "c2", (1.2, 0.4))
    assert callout(moved, "c2").label == (1.2, 0.4)
    assert [one for one in moved.callouts if one.id != "c2"] == [
        one for one in SKETCH.callouts if one.id != "c2"
    ]
    assert callout(SKETCH, "c2").label is None


def test_a_callout_points_into_the_picture() -> None:
    assert callout(edits.move_anchor(SKETCH, "c1", (1.4, -0.2)), "c1").position == (1.0, 0.0)


def test_a_new_one_gets_the_next_number_and_others_keep_theirs() -> None:
    added, new = edits.add_callout(SKETCH, (0.3, 0.3), "  Felt \n pad ", CalloutKind.MATERIAL)
    assert (new.number, new.text, new.label) == (5, "Felt pad", None)
    left = edits.remove_callout(added, "c2")
    assert [one.number for one in left.callouts] == [1, 4, 5]


def test_words_and_kind_can_be_changed() -> None:
    changed = edits.set_kind(edits.set_text(SKETCH, "c4", "Zip"), "c4", CalloutKind.HARDWARE)
    assert (callout(changed, "c4").text, callout(changed, "c4").kind) == ("Zip", "hardware")


def test_what_is_not_there_or_says_nothing_is_refused() -> None:
    with pytest.raises(NotFoundError):
        edits.remove_callout(SKETCH, "gone")
    with pytest.raises(RefusedInputError):
        edits.set_text(SKETCH, "c1", "  ")
