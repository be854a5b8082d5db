"""Reads failures off HTTP: status codes, headers and broken connections, the same for both SDKs."""

from __future__ import annotations

import json
import math
import ssl
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from app.providers.errors import Failure

BY_STATUS = {
    400: "bad_request",
    401: "auth",
    402: "billing",
    403: "permission",
    404: "wrong_address",
    405: "wrong_address",
    408: "timeout",
    409: "overloaded",
    413: "too_large",
    422: "bad_request",
    429: "rate_limit",
    503: "unavailable",
    529: "unavailable",
}


class AnswerTooLargeError(Exception):
    """The answer was longer than it may be; reading it was stopped."""


class UnreadableRefusalError(Exception):
    """An answer that says no in letters that cannot be read, which the SDKs stumble over."""

    def __init__(self, status: int, headers: Mapping[str, str]) -> None:
        super().__init__(status)
        self.status = status
        self.headers = headers


def kind_of_status(status: int) -> str:
    """The kind of failure that a status code means when nothing else is known."""
    if status in BY_STATUS:
        return BY_STATUS[status]
    if 300 <= status < 400:
        return "redirect"
    if status >= 500:
        return "overloaded"
    return "bad_request" if status >= 400 else "protocol"


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds until the next try, from `retry-after-ms` or `Retry-After` (seconds or a date)."""
    exact = headers.get("retry-after-ms", "")
    said = headers.get("retry-after", "")
    if (milliseconds := _number(exact)) is not None:
        return max(0.0, milliseconds / 1000)
    if (seconds := _number(said)) is not None:
        return max(0.0, seconds)
    try:
        return max(0.0, parsedate_to_datetime(said).timestamp() - time.time())
    except ValueError:
        # Neither a number nor a date: it says nothing, and the usual wait holds.
        return None


def _number(text: str) -> float | None:
    """A finite number, None where the text is none."""
    try:
        number = float(text)
    except ValueError:
        # A header of another form; the caller goes on to the next one.
        return None
    return number if math.isfinite(number) else None


def may_retry(headers: Mapping[str, str]) -> bool:
    """Whether the provider leaves it open that another try helps."""
    return headers.get("x-should-retry", "").lower() != "false"


def broken_connection(error: BaseException) -> Failure | None:
    """What went wrong below HTTP, None where the error is of another nature.

    Looks through the causes, because one SDK wraps such errors and the other does not.
    """
    import httpx2

    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, AnswerTooLargeError):
            return Failure("answer_too_large")
        if isinstance(seen, UnreadableRefusalError):
            return _unreadable(seen)
        if isinstance(seen, httpx2.ConnectError | httpx2.ConnectTimeout | httpx2.PoolTimeout):
            return Failure("certificate" if _distrusts(seen) else "network")
        if isinstance(seen, httpx2.ProxyError | httpx2.UnsupportedProtocol):
            return Failure("network")
        if isinstance(seen, httpx2.TimeoutException | TimeoutError):
            return Failure("timeout")
        if isinstance(seen, httpx2.TransportError):
            return Failure("protocol")
        seen = seen.__cause__
    if isinstance(error, json.JSONDecodeError | UnicodeDecodeError):
        return Failure("protocol")
    return None


def _unreadable(error: UnreadableRefusalError) -> Failure:
    return Failure(
        kind_of_status(error.status),
        error.status,
        request_id=error.headers.get("x-request-id", ""),
        retry_after=retry_after(error.headers),
        may_retry=may_retry(error.headers),
    )


def _distrusts(error: BaseException) -> bool:
    """Whether a connection was not made because nobody vouches for who is at its other end."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return True
        seen = seen.__cause__ or seen.__context__
    return False
