from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.requests import ImageRequest, ImageTask, Reference, ReferenceRole, Subject


def request(**changes: object) -> ImageRequest:
    base = {
        "engine": "drafter",
        "task": ImageTask.FRONT_VIEW,
        "subject": Subject(description="a mug"),
        "view": "front",
    }
    return ImageRequest.model_validate({**base, **changes})


def test_equal_requests_have_equal_keys_through_a_round_trip() -> None:
    again = ImageRequest.model_validate_json(request().model_dump_json())
    assert again.key() == request().key()


@pytest.mark.parametrize(
    "change",
    [
        {"engine": "other"},
        {"subject": Subject(description="a mug", edits=("taller",))},
        {"subject": Subject(description="a mug", seed=1)},
        {"view": "back"},
        {"size": 512},
        {"nonce": "again"},
        {"references": (Reference(digest="a" * 64, role=ReferenceRole.APPROVED_FRONT),)},
    ],
)
def test_whatever_decides_the_outcome_changes_the_key(change: dict[str, object]) -> None:
    assert request(**change).key() != request().key()


@given(st.text(max_size=50), st.text(max_size=50))
def test_different_words_have_different_keys(one: str, other: str) -> None:
    same = (
        request(subject=Subject(description=one)).key()
        == request(subject=Subject(description=other)).key()
    )
    assert same == (one == other)
