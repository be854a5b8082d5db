from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import IllegalTransitionError
from app.domain.generation import TRANSITIONS, GenerationState, advance

S = GenerationState
HAPPY = (
    S.IDLE,
    S.GENERATING_FRONT_VIEW,
    S.AWAITING_FRONT_APPROVAL,
    S.FRONT_APPROVED,
    S.GENERATING_ADDITIONAL_VIEWS,
    S.CREATING_REVISION,
    S.COMPLETED,
)


def test_the_happy_way_is_legal() -> None:
    state = S.IDLE
    for following in HAPPY[1:]:
        state = advance(state, following)
    assert state is S.COMPLETED


def test_an_edit_goes_back_to_the_front_view() -> None:
    assert advance(S.AWAITING_FRONT_APPROVAL, S.GENERATING_FRONT_VIEW)


@given(st.sampled_from(S), st.sampled_from(S))
def test_every_step_that_is_not_in_the_table_is_refused(current: S, to: S) -> None:
    if to in TRANSITIONS[current]:
        assert advance(current, to) is to
    else:
        with pytest.raises(IllegalTransitionError):
            advance(current, to)


@given(st.lists(st.sampled_from(S), max_size=30))
def test_no_walk_completes_without_an_approved_front_view(walk: list[S]) -> None:
    state, seen = S.IDLE, {S.IDLE}
    for wanted in walk:
        try:
            state = advance(state, wanted)
        except IllegalTransitionError:
            continue
        seen.add(state)
    if S.COMPLETED in seen:
        assert seen.issuperset({S.AWAITING_FRONT_APPROVAL, S.CREATING_REVISION}) or S.ERROR in seen


def test_an_error_can_only_be_left_by_a_retry() -> None:
    assert TRANSITIONS[S.ERROR] == {S.GENERATING_FRONT_VIEW, S.GENERATING_ADDITIONAL_VIEWS}
