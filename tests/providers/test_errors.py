"""How failures are told: every kind in a sentence or two that a designer can act on."""

from __future__ import annotations

import re

import pytest

from app.providers.errors import MEANINGS, Asked, Failure, Money, engine_error, plain

MODEL = Asked("Google Gemini", "gemini-3-pro-image", "gemini-nano-banana-2.1", is_picture=True)
TEST = Asked("OpenAI", "")
"""A connection test asks for no model."""
JARGON = re.compile(
    r"\b(HTTP|JSON|base64|SDK|API|URL|timeout|exception|error|null|None|status|\d{3})\b"
)


@pytest.mark.parametrize("asked", [MODEL, TEST], ids=["call", "test"])
@pytest.mark.parametrize("kind", MEANINGS)
def test_every_kind_is_told_with_a_way_on(kind: str, asked: Asked) -> None:
    error = engine_error(Failure(kind), asked)
    for text in (error.message, error.hint):
        assert re.fullmatch(r"[A-Z].*\.", text), text
        assert not JARGON.search(text), text
        assert "{" not in text
    assert asked.label in error.message or kind == "certificate"


@pytest.mark.parametrize("kind", MEANINGS)
def test_what_may_be_charged_twice_says_so(kind: str) -> None:
    error = engine_error(Failure(kind), MODEL)
    assert ("may charge for both tries" in error.hint) is (
        MEANINGS[kind].money is Money.IN_DOUBT
    ), error.hint
    assert "charge" not in engine_error(Failure(kind), TEST).hint


def test_words_of_a_provider_are_plain_and_short() -> None:
    said = "<h1>Oh</h1> <script>x()</script> key sk-abcdefgh12 &amp; my-own\x00\ud800 \u202eword"
    assert plain(said, "my-own") == "Oh key [removed] & [key] word"
    assert len(plain("word " * 1000)) == 500
