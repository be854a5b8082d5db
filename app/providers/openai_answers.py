"""Reads the answers of OpenAI's three interfaces: pictures, Responses, Chat Completions."""

from __future__ import annotations

from dataclasses import replace

from app.domain.requests import Usage
from app.providers.cloud_calls import CallFailedError, ReadingAnswer
from app.providers.errors import Failure
from app.providers.json_answers import Table, count, plain_name, table, tables, text


def picture_usage(said: Table, images: int = 1) -> Usage:
    """Usage of pictures; output that is not told apart is all picture."""
    output = count(said.get("output_tokens"))
    detailed = count(table(said, "output_tokens_details").get("image_tokens"))
    return Usage(
        input_tokens=count(said.get("input_tokens")),
        input_image_tokens=count(table(said, "input_tokens_details").get("image_tokens")),
        output_tokens=output,
        output_image_tokens=output if detailed is None else detailed,
        images=images,
    )


def responses_reading(answer: Table, request_id: str) -> ReadingAnswer:
    """The text of an answer of the Responses API.

    Raises:
        CallFailedError: it was refused, failed, or holds no text.
    """
    said = table(answer, "usage")
    usage = Usage(
        input_tokens=count(said.get("input_tokens")),
        cached_tokens=count(table(said, "input_tokens_details").get("cached_tokens")),
        output_tokens=count(said.get("output_tokens")),
    )
    parts = [part for one in tables(answer.get("output")) for part in tables(one.get("content"))]
    found = "".join(text(part.get("text")) for part in parts if part.get("type") == "output_text")
    refusal = "".join(text(part.get("refusal")) for part in parts)
    reason = text(table(answer, "incomplete_details").get("reason"))
    nothing = Failure("no_output", 200, request_id=request_id, usage=usage, is_billed=True)
    if refusal or reason == "content_filter":
        raise CallFailedError(replace(nothing, kind="safety", said=refusal))
    if not found and not reason:
        raise CallFailedError(nothing)
    is_cut = text(answer.get("status")) == "incomplete"
    return ReadingAnswer(found, usage, request_id, plain_name(answer.get("model")), is_cut)


def chat_reading(answer: Table, request_id: str) -> ReadingAnswer:
    """The text of an answer of the Chat Completions API.

    Raises:
        CallFailedError: it was refused, or holds no text.
    """
    said = table(answer, "usage")
    usage = Usage(
        input_tokens=count(said.get("prompt_tokens")),
        cached_tokens=count(table(said, "prompt_tokens_details").get("cached_tokens")),
        output_tokens=count(said.get("completion_tokens")),
    )
    choice = next(iter(tables(answer.get("choices"))), {})
    message = table(choice, "message")
    reason = text(choice.get("finish_reason"))
    nothing = Failure("no_output", 200, request_id=request_id, usage=usage, is_billed=True)
    if text(message.get("refusal")) or reason == "content_filter":
        refusal = text(message.get("refusal"))
        raise CallFailedError(replace(nothing, kind="safety", said=refusal))
    found = text(message.get("content"))
    if not found and reason != "length":
        raise CallFailedError(nothing)
    model = plain_name(answer.get("model"))
    return ReadingAnswer(found, usage, request_id, model, is_cut=reason == "length")
