"""Speaks with OpenAI, and with servers that speak its language, through the `openai` SDK.

Answers are taken raw: the SDK's own parsing loses usage and request id of answers that do not fit.
"""

from __future__ import annotations

import asyncio
import base64
import os
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.domain.requests import Usage
from app.providers.catalog import Provider
from app.providers.cloud_calls import (
    CallFailedError,
    PictureAnswer,
    PictureCall,
    ReadingAnswer,
    ReadingCall,
    Upload,
)
from app.providers.connection import check_address, http_client
from app.providers.errors import Failure, plain
from app.providers.http_failures import AnswerTooLargeError
from app.providers.json_answers import Table, count, parsed, table, tables, text
from app.providers.openai_failures import openai_failure, said_failure
from app.providers.secret_keys import SecretGetter, usable_key

if TYPE_CHECKING:
    import httpx2
    from openai import AsyncOpenAI

# Read by the SDK from the environment and sent along, whatever a caller passes.
LEAKS = ("OPENAI_CUSTOM_HEADERS", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_ADMIN_KEY")
NO_KEY = "none"


class OpenAIWire:
    """One client for one base URL and key."""

    def __init__(self, name: str, provider: Provider, keys: SecretGetter) -> None:
        self._name = name
        self._provider = provider
        self._keys = keys
        self._key = ""
        self._made: AsyncOpenAI | None = None
        self._http: httpx2.AsyncClient | None = None
        self._turn = asyncio.Lock()

    def warm_up(self) -> None:
        import openai  # noqa: F401 -- loading it is the purpose

    async def connect(self) -> None:
        address = check_address(self._provider.base_url)
        key = await usable_key(self._name, self._provider, self._keys) or NO_KEY
        async with self._turn:
            if self._made is None or key != self._key:
                await self.aclose()
                # Loading the SDK and the certificates takes too long for the window's thread.
                self._made = await asyncio.to_thread(self._client, address, key)
                self._key = key

    def _client(self, address: str, key: str) -> AsyncOpenAI:
        from openai import AsyncOpenAI

        for name in LEAKS:
            os.environ.pop(name, None)
        longest = max(self._provider.image_seconds, self._provider.text_seconds)
        self._http = http_client(address, longest, self._provider.max_answer_mb)
        return AsyncOpenAI(
            api_key=key,
            base_url=address,
            http_client=self._http,
            timeout=self._http.timeout,
            max_retries=0,
        )

    @property
    def _open(self) -> AsyncOpenAI:
        if self._made is None:
            raise RuntimeError("The wire is not connected.")
        return self._made

    async def paint(self, call: PictureCall) -> PictureAnswer:
        options: dict[str, Any] = {"model": call.model, "prompt": call.prompt}
        options["size"] = f"{call.size}x{call.size}"
        if self._provider.image_api == "basic":
            if call.pictures:
                raise CallFailedError(
                    Failure("bad_request", why="This server cannot start from a picture.")
                )
            options["response_format"] = "b64_json"
        elif call.quality:
            options["quality"] = call.quality
        if call.pictures:
            options["image"] = [(one.name, one.data, one.mime) for one in call.pictures]
        if call.previews and call.on_preview is not None:
            answer, request_id = await self._streamed(call, options)
        else:
            images = self._open.images.with_raw_response
            make = images.edit if call.pictures else images.generate
            answer, request_id = await self._sent(make(**options))
        return self._picture(answer, request_id)

    async def _streamed(self, call: PictureCall, options: dict[str, Any]) -> tuple[Table, str]:
        """The answer that a stream ends with, in the shape of one that does not stream."""
        images = self._open.images
        make = images.edit if call.pictures else images.generate
        options = {**options, "stream": True, "partial_images": call.previews}
        return await self._guarded(last_of_stream(make(**options), call.on_preview))

    def _picture(self, answer: Table, request_id: str) -> PictureAnswer:
        usage = picture_usage(table(answer, "usage"))
        for one in tables(answer.get("data")):
            if encoded := text(one.get("b64_json")):
                return PictureAnswer(encoded, usage, request_id, text(answer.get("model")))
        raise CallFailedError(Failure("no_output", 200, request_id=request_id, usage=usage))

    async def read(self, call: ReadingCall) -> ReadingAnswer:
        if self._provider.text_api == "responses":
            answer, request_id = await self._sent(self._respond(call))
            return responses_reading(answer, request_id)
        answer, request_id = await self._sent(self._chat(call))
        return chat_reading(answer, request_id)

    def _respond(self, call: ReadingCall) -> Awaitable[Any]:
        content: list[Any] = [{"type": "input_text", "text": call.prompt}]
        content.extend(
            {"type": "input_image", "image_url": _data_url(one), "detail": "high"}
            for one in call.pictures
        )
        form: Any = {
            "type": "json_schema",
            "strict": True,
            "name": call.name,
            "schema": call.schema,
        }
        return self._open.responses.with_raw_response.create(
            model=call.model,
            store=False,
            max_output_tokens=call.max_tokens,
            input=[{"role": "user", "content": content}],
            text={"format": form},
        )

    def _chat(self, call: ReadingCall) -> Awaitable[Any]:
        content: list[Any] = [{"type": "text", "text": call.prompt}]
        content.extend(
            {"type": "image_url", "image_url": {"url": _data_url(one)}} for one in call.pictures
        )
        form: Any = {"name": call.name, "strict": True, "schema": call.schema}
        return self._open.chat.completions.with_raw_response.create(
            model=call.model,
            messages=[{"role": "user", "content": content}],
            response_format={"type": "json_schema", "json_schema": form},
        )

    async def models(self) -> tuple[str, ...]:
        answer, _ = await self._sent(self._open.models.with_raw_response.list())
        return tuple(text(one.get("id")) for one in tables(answer.get("data")))

    async def _sent(self, sending: Awaitable[Any]) -> tuple[Table, str]:
        """The answer as JSON and its request id."""
        return await self._guarded(whole_answer(sending))

    async def _guarded(self, sending: Awaitable[tuple[Table, str]]) -> tuple[Table, str]:
        """An answer that holds no error; when our error is raised, the SDK's is gone."""
        import httpx2
        import openai

        try:
            answer, request_id = await sending
        except (
            openai.OpenAIError,
            httpx2.HTTPError,
            httpx2.StreamError,
            AnswerTooLargeError,
            ValueError,
            RuntimeError,
            OSError,
        ) as error:
            failure = openai_failure(error)
        else:
            if not (said := table(answer, "error")):
                return answer, request_id
            failure = said_failure(said, None)
        raise CallFailedError(self._told(failure))

    def _told(self, failure: Failure) -> Failure:
        key = self._key if self._key != NO_KEY else ""
        return replace(failure, said=plain(failure.said, key))

    async def aclose(self) -> None:
        if self._http is not None:
            await self._http.aclose()
        self._made = self._http = None


async def whole_answer(sending: Awaitable[Any]) -> tuple[Table, str]:
    """Answer and request id of a call that does not stream."""
    raw = await sending
    return parsed(raw.http_response.text), raw.request_id or ""


async def last_of_stream(
    sending: Awaitable[Any], on_preview: Callable[[str], None] | None
) -> tuple[Table, str]:
    """Shows the unfinished pictures of a stream and returns its end.

    Raises:
        CallFailedError: the stream ended without its end, which the SDK takes for a success.
    """
    stream = await sending
    request_id = stream.response.headers.get("x-request-id", "")
    if "text/event-stream" not in stream.response.headers.get("content-type", ""):
        # A server that knows no streams answers at once, and the SDK would see no events.
        return parsed((await stream.response.aread()).decode()), request_id
    async with stream:
        async for event in stream:
            said = event.to_dict()
            if said.get("type", "").endswith(".completed"):
                picture = {"b64_json": said.get("b64_json")}
                return {"data": [picture], "usage": said.get("usage")}, request_id
            if on_preview and said.get("type", "").endswith(".partial_image"):
                on_preview(text(said.get("b64_json")))
    raise CallFailedError(Failure("protocol", 200, request_id=request_id))


def _data_url(picture: Upload) -> str:
    return f"data:{picture.mime};base64,{base64.b64encode(picture.data).decode()}"


def picture_usage(said: Table) -> Usage:
    """Usage of a picture; output that is not told apart is all picture."""
    output = count(said.get("output_tokens"))
    detailed = count(table(said, "output_tokens_details").get("image_tokens"))
    return Usage(
        input_tokens=count(said.get("input_tokens")),
        input_image_tokens=count(table(said, "input_tokens_details").get("image_tokens")),
        output_tokens=output,
        output_image_tokens=output if detailed is None else detailed,
        images=1,
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
    return ReadingAnswer(found, usage, request_id, text(answer.get("model")), is_cut)


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
    return ReadingAnswer(
        found, usage, request_id, text(answer.get("model")), is_cut=reason == "length"
    )
