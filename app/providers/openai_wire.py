"""Speaks with OpenAI, and with servers that speak its language, through the `openai` SDK.

Answers are taken raw: the SDK's own parsing loses usage and request id of answers that do not fit.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.providers.cloud_calls import (
    CallFailedError,
    PictureAnswer,
    PictureCall,
    ReadingAnswer,
    ReadingCall,
    Upload,
)
from app.providers.errors import Failure
from app.providers.json_answers import Table, parsed, plain_name, table, tables, text
from app.providers.openai_answers import chat_reading, picture_usage, responses_reading
from app.providers.openai_failures import error_of, openai_failure, said_failure
from app.providers.picture_sizes import openai_size, plain_size
from app.providers.picture_urls import encoded_picture
from app.providers.sdk_wire import SdkWire

if TYPE_CHECKING:
    import httpx2
    from openai import AsyncOpenAI

# Read by the SDK from the environment and sent along, whatever a caller passes.
LEAKS = ("OPENAI_CUSTOM_HEADERS", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_ADMIN_KEY")
NO_KEY = "none"
END_SECONDS = 2.0
"""How long the end of a stream is waited for when all that is wanted has come."""


class OpenAIWire(SdkWire["AsyncOpenAI"]):
    """One client for one base URL and key."""

    def warm_up(self) -> None:
        import openai  # noqa: F401 -- loading it is the purpose

    def _client(self, address: str, key: str, http: httpx2.AsyncClient) -> AsyncOpenAI:
        from openai import AsyncOpenAI

        for name in LEAKS:
            os.environ.pop(name, None)
        return AsyncOpenAI(
            # The SDK refuses an empty one.
            api_key=key or NO_KEY,
            base_url=address,
            http_client=http,
            timeout=http.timeout,
            max_retries=0,
        )

    async def _close(self, client: AsyncOpenAI) -> None:
        """The SDK's own close would only close the HTTP client."""

    def _failure(self, error: Exception) -> Failure:
        return openai_failure(error)

    def _sdk_errors(self) -> tuple[type[Exception], ...]:
        import openai

        return (openai.OpenAIError,)

    async def paint(self, call: PictureCall) -> PictureAnswer:
        fields = self._fields(call)
        is_edit = bool(call.pictures) and self._provider.references == "edits"
        pictures = [(one.name, one.data, one.mime) for one in call.pictures] if is_edit else []
        if call.previews and call.on_preview is not None:
            images = self._open.images
            make = images.edit if is_edit else images.generate
            options: dict[str, Any] = {"image": pictures} if is_edit else {}
            if told := fields.pop("ref_images", None):
                options["extra_body"] = {"ref_images": told}
            options |= {"stream": True, "partial_images": call.previews}
            answering = last_of_stream(make(**fields, **options), call.on_preview)
        elif is_edit:
            files = [("image[]", one) for one in pictures]
            answering = self._answer("/images/edits", fields, files)
        else:
            answering = self._answer("/images/generations", fields)
        return await self._picture(*await self._sent(answering))

    async def _answer(
        self, path: str, fields: dict[str, Any], files: Sequence[tuple[str, Any]] = ()
    ) -> tuple[Table, str]:
        """Answer and request id of a call that does not stream.

        Not by the SDK's method for it, which goes through all arguments and results to rename
        none: a third of the time that the SDK takes of the window's thread.
        """
        import httpx2

        form: Any = {"headers": {"Content-Type": "multipart/form-data"}} if files else {}
        response = await self._open.post(
            path, cast_to=httpx2.Response, body=fields, files=list(files) or None, options=form
        )
        return parsed(response.text), plain_name(response.headers.get("x-request-id"))

    def _fields(self, call: PictureCall) -> dict[str, Any]:
        is_plain = self._provider.image_api == "basic"
        wide, high = (plain_size if is_plain else openai_size)(call.width, call.height)
        fields: dict[str, Any] = {
            "model": call.model,
            "prompt": call.prompt,
            "size": f"{wide}x{high}",
        }
        if is_plain:
            fields["response_format"] = "b64_json"
        elif call.quality:
            fields["quality"] = call.quality
        if call.pictures and self._provider.references == "none":
            why = "This server makes pictures from words only."
            raise CallFailedError(Failure("bad_request", why=why))
        if call.pictures and self._provider.references == "ref_images":
            fields["ref_images"] = [one.encoded for one in call.pictures]
        return fields

    async def _picture(self, answer: Table, request_id: str) -> PictureAnswer:
        pictures = tables(answer.get("data"))
        whole = [encoded for one in pictures if (encoded := text(one.get("b64_json")))]
        usage = picture_usage(table(answer, "usage"), max(1, len(whole)))
        model = plain_name(answer.get("model"))
        if whole:
            return PictureAnswer(whole[0], usage, request_id, model, tuple(whole[1:]))
        for one in pictures:
            if url := text(one.get("url")):
                loading = encoded_picture(self._both[1], self._provider.base_url, url)
                return PictureAnswer(await self._guarded(loading), usage, request_id, model)
        raise CallFailedError(Failure("no_output", 200, request_id=request_id, usage=usage))

    async def read(self, call: ReadingCall) -> ReadingAnswer:
        if self._provider.text_api == "responses":
            return responses_reading(*await self._sent(self._respond(call)))
        return chat_reading(*await self._sent(self._chat(call)))

    def _respond(self, call: ReadingCall) -> Awaitable[tuple[Table, str]]:
        content: list[Any] = [{"type": "input_text", "text": call.prompt}]
        content.extend(
            {"type": "input_image", "image_url": _data_url(one), "detail": "high"}
            for one in call.pictures
        )
        form = {"type": "json_schema", "strict": True, "name": call.name, "schema": call.schema}
        fields = {
            "model": call.model,
            "store": False,
            "max_output_tokens": call.max_tokens,
            "input": [{"role": "user", "content": content}],
            "text": {"format": form},
        }
        return self._answer("/responses", fields)

    def _chat(self, call: ReadingCall) -> Awaitable[tuple[Table, str]]:
        content: list[Any] = [{"type": "text", "text": call.prompt}]
        content.extend(
            {"type": "image_url", "image_url": {"url": _data_url(one)}} for one in call.pictures
        )
        form = {"name": call.name, "strict": True, "schema": call.schema}
        fields = {
            "model": call.model,
            "messages": [{"role": "user", "content": content}],
            "response_format": {"type": "json_schema", "json_schema": form},
        }
        return self._answer("/chat/completions", fields)

    async def models(self) -> tuple[str, ...]:
        answer, _ = await self._sent(whole_answer(self._open.models.with_raw_response.list()))
        if not isinstance(answer.get("data"), list):
            raise CallFailedError(Failure("wrong_address", 200))
        return tuple(plain_name(one.get("id")) for one in tables(answer["data"]))

    async def _sent(self, answering: Awaitable[tuple[Table, str]]) -> tuple[Table, str]:
        """The answer as JSON and its request id; an answer that holds an error is one."""
        answer, request_id = await self._guarded(answering)
        if said := error_of(answer):
            raise self._failed(replace(said_failure(said, None), request_id=request_id))
        return answer, request_id


async def whole_answer(sending: Awaitable[Any]) -> tuple[Table, str]:
    """Answer and request id of a call that does not stream."""
    raw = await sending
    return parsed(raw.http_response.text), plain_name(raw.request_id)


async def last_of_stream(
    sending: Awaitable[Any], on_preview: Callable[[str], None] | None
) -> tuple[Table, str]:
    """Shows the unfinished pictures of a stream and returns its end.

    Raises:
        CallFailedError: the stream ended without its end, which the SDK takes for a success.
    """
    stream = await sending
    request_id = plain_name(stream.response.headers.get("x-request-id"))
    if "text/event-stream" not in stream.response.headers.get("content-type", ""):
        # A server that knows no streams answers at once, and the SDK would see no events.
        return parsed((await stream.response.aread()).decode()), request_id
    async with stream:
        events = aiter(stream)
        async for event in events:
            said = _fields(event)
            kind = text(said.get("type"))
            if kind == "error":
                await _read_out(events)
                raise CallFailedError(replace(said_failure(said, None), request_id=request_id))
            if kind.endswith(".completed"):
                made = [said, *await _read_out(events)]
                data = [{"b64_json": one.get("b64_json")} for one in made]
                return {"data": data, "usage": said.get("usage")}, request_id
            if on_preview and kind.endswith(".partial_image"):
                on_preview(text(said.get("b64_json")))
    raise CallFailedError(Failure("protocol", 200, request_id=request_id))


async def _read_out(events: AsyncIterator[Any]) -> list[Table]:
    """Take what still comes after the end, as a stream that is left open cannot be closed well.

    What goes wrong behind the end takes nothing from what came before it.

    Returns:
        Further ends, each with a picture that nobody asked for.
    """
    further: list[Table] = []
    import httpx2
    import openai

    with suppress(TimeoutError, openai.OpenAIError, httpx2.HTTPError, ValueError):
        async with asyncio.timeout(END_SECONDS):
            async for event in events:
                said = _fields(event)
                if text(said.get("type")).endswith(".completed"):
                    further.append(said)
    return further


def _fields(event: Any) -> Table:
    """What an event says; the SDK passes on whatever stands in a stream, also bare lists."""
    fields: Table = event.to_dict(warnings=False) if hasattr(event, "to_dict") else {}
    return fields


def _data_url(picture: Upload) -> str:
    return f"data:{picture.mime};base64,{picture.encoded}"
