"""Translates what the google-genai SDK raises into plain failures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from app.providers.errors import Failure
from app.providers.http_failures import broken_connection, kind_of_status, may_retry, retry_after
from app.providers.json_answers import Table, count, plain_name, table, tables, text

if TYPE_CHECKING:
    from google.genai.errors import APIError

DELAY = re.compile(r"^(\d+(?:\.\d+)?)s$")


def gemini_failure(error: BaseException) -> Failure:
    """What an error of the SDK means."""
    from google.genai.errors import APIError

    if isinstance(error, APIError):
        return _of_status(error)
    broken = broken_connection(error)
    if broken is not None:
        return broken
    return Failure("protocol")


def _of_status(error: APIError) -> Failure:
    status = count(error.code)
    headers: Mapping[str, str] = getattr(error.response, "headers", None) or {}
    said = error_table(error.details)
    return Failure(
        said_kind(said, status),
        status,
        said=text(said.get("message")) or text(error.message),
        request_id=plain_name(headers.get("x-request-id")),
        retry_after=_delay(said) or retry_after(headers),
        may_retry=may_retry(headers),
    )


def error_table(details: Any) -> Table:
    """The error object, which lies on the top or one level below."""
    return table(details, "error") or table(details)


def said_kind(said: Table, status: int | None) -> str:
    """The kind of failure that an error object describes."""
    details = tables(said.get("details"))
    reasons = {text(one.get("reason")) for one in details}
    if "API_KEY_INVALID" in reasons:
        return "auth"
    broken = [one for part in details for one in tables(part.get("violations"))]
    if status == 429 and any("PerDay" in text(one.get("quotaId")) for one in broken):
        return "billing"
    word = text(said.get("status"))
    if status == 400 and word == "FAILED_PRECONDITION":
        return "permission"
    if status == 404 and word == "NOT_FOUND":
        return "model_not_found"
    return kind_of_status(status) if status else "protocol"


def _delay(said: Table) -> float | None:
    """Seconds of the RetryInfo, None where there is none."""
    for part in tables(said.get("details")):
        if found := DELAY.match(text(part.get("retryDelay"))):
            return float(found.group(1))
    return None
