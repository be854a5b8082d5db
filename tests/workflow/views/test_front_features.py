"""The colours of the sheets are those of the front view of now."""

from __future__ import annotations

from datetime import UTC, datetime

from app.domain.analysis import Colour, Features, ViewAnalysis
from app.domain.files import FileStatus, FileType, TechFile
from app.domain.product import ApprovalStatus, Iteration
from app.workflow.views.front_features import features_now, features_to_draw_from

NOW = datetime(2026, 11, 21, tzinfo=UTC)
GREY, NAVY = (Colour(hex=code, name=name, usage="Body") for code, name in (
    ("#a9abae", "grey"),
    ("#1f2a44", "navy"),
))  # fmt: skip
APPROVED = Iteration(
    id="i",
    product_id="p",
    session_id="s",
    iteration=1,
    candidate=1,
    prompt="a hoodie",
    status=ApprovalStatus.APPROVED,
    image="grey.png",
    features=Features(colours=(GREY,), description="a hoodie"),
    created_at=NOW,
)


def front(image: str, *colours: Colour) -> TechFile:
    reading = ViewAnalysis(view="front", primary_colours=colours[:1], secondary_colours=colours[1:])
    return TechFile(
        id="f",
        product_id="p",
        collection_id=None,
        revision_id=None,
        file_type=FileType.BASE_VIEW,
        slot="front",
        status=FileStatus.COMPLETED,
        image=image,
        analysis=reading.model_dump_json() if colours else None,
        created_at=NOW,
    )


def test_the_approved_front_view_keeps_what_was_read_when_it_was_approved() -> None:
    for file in (None, front("grey.png"), front("grey.png", NAVY)):
        assert features_now(APPROVED, file) == APPROVED.features
        assert features_to_draw_from(APPROVED, file) == APPROVED.features


def test_another_front_view_brings_its_colours_as_soon_as_it_is_read() -> None:
    found = features_now(APPROVED, front("navy.png", NAVY))
    assert (found.colours, found.description) == ((NAVY,), "a hoodie")
    assert features_to_draw_from(APPROVED, front("navy.png", NAVY)) == found


def test_nothing_is_drawn_by_the_colours_of_a_front_view_that_is_gone() -> None:
    unread = front("navy.png")
    assert features_now(APPROVED, unread).colours == (GREY,)
    assert features_to_draw_from(APPROVED, unread).colours == ()
    assert features_to_draw_from(APPROVED.model_copy(update={"features": None}), unread) is None
