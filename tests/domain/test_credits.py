from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.credits import credits_text, share_out


@given(st.integers(0, 10_000), st.integers(1, 50))
def test_shares_add_up_exactly_and_differ_by_at_most_one_tenth(total: int, parts: int) -> None:
    shares = share_out(total, parts)
    assert sum(shares) == total
    assert len(shares) == parts
    assert max(shares) - min(shares) <= 1


def test_three_credits_over_eight_close_ups() -> None:
    assert share_out(30, 8) == (4, 4, 4, 4, 4, 4, 3, 3)


@pytest.mark.parametrize(("total", "parts"), [(1, 0), (-1, 3)])
def test_nothing_is_shared_over_nothing(total: int, parts: int) -> None:
    with pytest.raises(ValueError, match="shared"):
        share_out(total, parts)


@pytest.mark.parametrize(
    ("tenths", "text"), [(0, "free"), (10, "1 credit"), (5, "0.5 credits"), (30, "3 credits")]
)
def test_amounts_read_like_a_person_says_them(tenths: int, text: str) -> None:
    assert credits_text(tenths) == text
