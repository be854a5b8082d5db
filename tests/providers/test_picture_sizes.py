"""Sizes that the providers can make, for every shape that is wanted."""

from __future__ import annotations

import pytest

from app.providers.picture_sizes import (
    FEWEST,
    SLIMMEST,
    STEP,
    gemini_aspect,
    gemini_tier,
    openai_size,
    plain_size,
)

SHAPES = [(1024, 1024), (2048, 683), (683, 2048), (2048, 150), (90, 90), (4096, 4096), (1700, 611)]


@pytest.mark.parametrize(("width", "height"), SHAPES)
def test_openai_makes_every_size_that_is_asked_for(width: int, height: int) -> None:
    wide, high = openai_size(width, height)
    assert wide % STEP == high % STEP == 0
    assert 1 / SLIMMEST <= wide / high <= SLIMMEST
    assert FEWEST <= wide * high <= 3_800_000
    wanted = min(max(width / height, 1 / SLIMMEST), SLIMMEST)
    assert wide / high == pytest.approx(wanted, rel=0.04)


def test_square_pictures_stay_what_they_were() -> None:
    assert openai_size(1024, 1024) == (1024, 1024)
    assert plain_size(1024, 1024) == (1024, 1024)
    assert plain_size(2048, 683) == (1024, 320)
    assert gemini_aspect(1024, 1024) == "1:1"


def test_gemini_gets_the_nearest_aspect_and_enough_pixels() -> None:
    assert gemini_aspect(1600, 900) == "16:9"
    assert gemini_aspect(300, 1000) == "1:4"
    assert gemini_aspect(3000, 100) == "8:1"
    tiers = ("1K", "2K", "4K")
    assert gemini_tier(1024, 1024, tiers) == "1K"
    assert gemini_tier(2048, 683, tiers) == "2K"
    assert gemini_tier(9000, 9000, tiers) == "4K"
    assert gemini_tier(2048, 683, ("1K",)) == "1K"
    assert gemini_tier(1024, 1024, ()) == ""
