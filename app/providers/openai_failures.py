"""Translates what the OpenAI SDK raises into plain failures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.providers.errors import Failure
from app.providers.http_failures import broken_connection, kind_of_status, may_retry, retry_after
from app.providers.json_answers import table, text

if TYPE_CHECKING:
    import openai

NO_CREDIT = {
    "billing_hard_limit_reached",
    "credit_balance_exhausted",
    "insufficient_quota",
    "project_spend_limit_exceeded",
}
REFUSED = {"moderation_blocked", "content_policy_violation", "image_generation_user_error"}


def openai_failure(error: BaseException) -> Failure:
    """What an error of the SDK means."""
    import openai

    if isinstance(error, openai.APIStatusError):
        return _of_status(error)
    broken = broken_connection(error)
    if broken is not None:
        return broken
    if isinstance(error, openai.APITimeoutError):
        return Failure("timeout")
    if isinstance(error, openai.APIError):
        return said_failure(table(error.body), None) if error.body else Failure("protocol")
    if isinstance(error, UnicodeEncodeError):
        return Failure("auth")
    return Failure("protocol")


def _of_status(error: openai.APIStatusError) -> Failure:
    body = error.body if isinstance(error.body, dict) else {}
    headers = error.response.headers
    said = text(body.get("message")) or text(table(body, "error").get("message"))
    failure = said_failure({**body, "message": said or _raw(error)}, error.status_code)
    return Failure(
        failure.kind,
        error.status_code,
        said=failure.said,
        request_id=error.request_id or "",
        retry_after=retry_after(headers),
        may_retry=may_retry(headers),
    )


def _raw(error: openai.APIStatusError) -> str:
    return error.body if isinstance(error.body, str) else ""


def said_failure(body: dict[str, object], status: int | None) -> Failure:
    """The failure that an error object of the provider describes."""
    words = {text(body.get("code")), text(body.get("type"))}
    said = text(body.get("message"))
    if words & NO_CREDIT:
        return Failure("billing", status, said)
    if words & REFUSED:
        return Failure("safety", status, said)
    if "rate_limit_exceeded" in words:
        return Failure("rate_limit", status, said)
    if status is None:
        return Failure("overloaded" if "server_error" in words else "protocol", None, said)
    return Failure(kind_of_status(status), status, said)
