"""What is read off HTTP alone: broken connections, and how long to wait."""

from __future__ import annotations

import ssl
import time
from email.utils import formatdate

import httpx2
import pytest

from app.providers.errors import Asked, Failure, engine_error
from app.providers.http_failures import broken_connection, retry_after


def test_a_stranger_at_the_other_end_is_told_from_nobody() -> None:
    stranger = httpx2.ConnectError("no")
    stranger.__cause__ = OSError("no")
    stranger.__cause__.__context__ = ssl.SSLCertVerificationError("self-signed")
    failures = [broken_connection(one) for one in (stranger, httpx2.ConnectError("refused"))]
    assert [one.kind for one in failures if one] == ["certificate", "network"]


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after": "9"}, 9),
        ({"retry-after": "-9"}, 0),
        ({"retry-after": formatdate(0)}, 0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "inf"}, None),
        ({}, None),
    ],
)
def test_when_to_ask_again(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers) == seconds


def test_a_date_to_ask_again() -> None:
    date = formatdate(time.time() + 900, usegmt=True)
    assert retry_after({"retry-after": date}) == pytest.approx(900, abs=60)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (30, "in a moment"),
        (61, "in 2 minutes"),
        (7200, "in 120 minutes"),
        (9000, "in 3 hours"),
        (200_000, "in 3 days"),
        (1e12, "in some weeks"),
    ],
)
def test_a_long_wait_in_words(seconds: float, words: str) -> None:
    error = engine_error(Failure("rate_limit", 429, retry_after=seconds), Asked("OpenAI", "m"))
    assert words in error.hint
