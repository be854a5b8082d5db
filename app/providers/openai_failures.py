"""Translates what the OpenAI SDK raises into plain failures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.providers.errors import Failure
from app.providers.http_failures import broken_connection, kind_of_status, may_retry, retry_after
from app.providers.json_answers import Table, count, plain_name, table, text

if TYPE_CHECKING:
    import openai

NO_CREDIT = {
    "billing_hard_limit_reached",
    "credit_balance_exhausted",
    "insufficient_quota",
    "project_spend_limit_exceeded",
}
REFUSED = {
    "bio_policy",
    "content_policy_violation",
    "image_content_policy_violation",
    "image_generation_user_error",
    "misalignment_policy_violation",
    "moderation_blocked",
}
OF_A_MODEL = re.compile(r"\bmodel\b", re.IGNORECASE)
"""What servers of people's own say of a model they lack; “models” is the name of a page."""
BY_CODE = {
    "data_residency_mismatch": "permission",
    "empty_image_file": "bad_request",
    "image_file_too_large": "too_large",
    "image_parse_error": "bad_request",
    "image_too_large": "too_large",
    "image_too_small": "bad_request",
    "invalid_base64_image": "bad_request",
    "invalid_image": "bad_request",
    "invalid_image_format": "bad_request",
    "invalid_image_mode": "bad_request",
    "invalid_prompt": "bad_request",
    "invalid_request_error": "bad_request",
    "model_not_found": "model_not_found",
    "server_error": "overloaded",
    "unsupported_image_media_type": "bad_request",
}
"""What the codes of answers mean that have no status of their own, within a stream for one."""


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
        request_id=plain_name(error.request_id),
        retry_after=retry_after(headers),
        may_retry=may_retry(headers),
    )


def _raw(error: openai.APIStatusError) -> str:
    return error.body if isinstance(error.body, str) else ""


def said_failure(body: Table, status: int | None) -> Failure:
    """The failure that an error object of the provider describes.

    Args:
        body: the error object.
        status: None where the answer itself had begun as a good one.
    """
    words = {text(body.get("code")), text(body.get("type"))}
    said = text(body.get("message"))
    if words & NO_CREDIT:
        return Failure("billing", status, said)
    if words & REFUSED:
        # What was refused after the work had begun is on the bill.
        return Failure("safety", status, said, is_billed=status is None)
    if "rate_limit_exceeded" in words:
        return Failure("rate_limit", status, said)
    told = next((BY_CODE[word] for word in sorted(words & set(BY_CODE))), "")
    if status is None and told:
        return Failure(told, None, said)
    status = status or _status_in(body)
    if status == 404 and ("model_not_found" in words or OF_A_MODEL.search(said)):
        return Failure("model_not_found", status, said)
    return Failure(kind_of_status(status) if status else "protocol", status, said)


def _status_in(body: Table) -> int | None:
    """The status that some servers name as a code."""
    code = count(body.get("code"))
    return code if code is not None and 400 <= code < 600 else None


def error_of(answer: Table) -> Table:
    """The error object of an answer that says that all is well, an empty one where it is."""
    error = answer.get("error")
    if isinstance(error, str) and error:
        # Servers of people's own say it in a plain sentence.
        return {"message": error, "code": 404 if "endpoint" in error.casefold() else 400}
    if answer.get("object") == "error":
        return answer
    return table(error)
