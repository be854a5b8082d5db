"""Speaks with Gemini through the `google-genai` SDK.

Answers are taken raw: where the SDK parses, one broken picture loses the whole answer with what it
cost, and a blocked prompt looks like an empty success.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any

from app.domain.requests import Usage
from app.providers.cloud_calls import (
    CallFailedError,
    PictureAnswer,
    PictureCall,
    ReadingAnswer,
    ReadingCall,
    Upload,
)
from app.providers.errors import Failure
from app.providers.gemini_failures import error_table, gemini_failure, said_kind
from app.providers.json_answers import Table, count, parsed, plain_name, table, tables, text
from app.providers.picture_sizes import gemini_aspect
from app.providers.sdk_wire import SdkWire

if TYPE_CHECKING:
    import httpx2
    from google.genai import Client

# It says on the terminal what it finds odd in an answer; all of that is told in words of our own.
logging.getLogger("google_genai").addHandler(logging.NullHandler())
MILLISECONDS = 1000
API_VERSION = "v1"
SAFETY = "Its safety filter stopped it."
FORBIDDEN = "It counts this among what it never shows."
COPIED = "It came too close to a work that exists."
BLOCKED = {
    "SAFETY": SAFETY,
    "IMAGE_SAFETY": SAFETY,
    "PROHIBITED_CONTENT": FORBIDDEN,
    "IMAGE_PROHIBITED_CONTENT": FORBIDDEN,
    "RECITATION": COPIED,
    "IMAGE_RECITATION": COPIED,
    "BLOCKLIST": "One of the words is on its list of forbidden words.",
    "SPII": "It saw data of a person in it.",
    "JAILBREAK": "It takes the words for a way around its rules.",
    "MODEL_ARMOR": "A filter of the organisation stopped it.",
}
"""What the reasons mean for which nothing comes."""
EMPTY = {
    "NO_IMAGE": "It made no picture.",
    "MAX_TOKENS": "It stopped before it was done.",
    "LANGUAGE": "It does not know the language of the words.",
    "MALFORMED_RESPONSE": "It could not put its answer together.",
}
UNTOLD = ("", "STOP", "OTHER", "IMAGE_OTHER", "FINISH_REASON_UNSPECIFIED")
"""Reasons that say nothing."""


class GeminiWire(SdkWire["Client"]):
    """One client for one base URL and key."""

    def warm_up(self) -> None:
        from app.providers import gemini_config  # noqa: F401 -- loading the SDK is the purpose

    def _client(self, address: str, key: str, http: httpx2.AsyncClient) -> Client:
        from google.genai import Client
        from google.genai.types import HttpOptions

        return Client(
            api_key=key,
            # The SDK would read these from the environment.
            vertexai=False,
            http_options=HttpOptions(
                base_url=address,
                api_version=API_VERSION,
                timeout=int(self._longest_seconds * MILLISECONDS),
                # Also keeps the SDK from using aiohttp, which sends again by itself.
                httpx_async_client=http,
            ),
        )

    async def _close(self, client: Client) -> None:
        await client.aio.aclose()
        client.close()

    def _failure(self, error: Exception) -> Failure:
        return gemini_failure(error)

    def _sdk_errors(self) -> tuple[type[Exception], ...]:
        from google.genai.errors import APIError

        return (APIError,)

    async def paint(self, call: PictureCall) -> PictureAnswer:
        answer = await self._sent(self._generate(call))
        spares, encoded = _pictures_in(answer)
        usage = usage_of(answer, images=len(spares) + bool(encoded))
        candidate = candidate_of(answer, usage)
        request_id = plain_name(answer.get("responseId"))
        if encoded:
            model = plain_name(answer.get("modelVersion"))
            return PictureAnswer(encoded, usage, request_id, model, spares)
        raise CallFailedError(
            Failure(
                "no_output",
                200,
                said=_words(candidate),
                why=_why_empty(candidate),
                request_id=request_id,
                usage=usage,
            )
        )

    def _generate(self, call: PictureCall) -> Awaitable[Any]:
        image: Table = {"aspectRatio": gemini_aspect(call.width, call.height)}
        if call.image_size:
            image["imageSize"] = call.image_size
        wanted: Table = {"responseModalities": ["IMAGE"], "imageConfig": image}
        if call.seed:
            wanted["seed"] = call.seed
        if call.thinking:
            wanted["thinkingConfig"] = {"thinkingLevel": call.thinking.upper()}
        return self._asked(call, wanted)

    def _asked(self, call: PictureCall | ReadingCall, wanted: Table) -> Awaitable[Any]:
        from app.providers.gemini_config import IN_THE_BODY, one_call

        body = {"contents": [_content(call.prompt, call.pictures)], "generationConfig": wanted}
        # Not as arguments: the SDK copies and converts every node of them, several times.
        return self._open.aio.models.generate_content(
            model=call.model, contents=IN_THE_BODY, config=one_call(body)
        )

    async def read(self, call: ReadingCall) -> ReadingAnswer:
        wanted = {
            "responseMimeType": "application/json",
            "responseJsonSchema": call.schema,
            "maxOutputTokens": call.max_tokens,
        }
        answer = await self._sent(self._asked(call, wanted))
        usage = usage_of(answer)
        candidate = candidate_of(answer, usage)
        is_cut = text(candidate.get("finishReason")) == "MAX_TOKENS"
        request_id = plain_name(answer.get("responseId"))
        found = _words(candidate)
        if not found and not is_cut:
            raise CallFailedError(
                Failure(
                    "no_output",
                    200,
                    why=_why_empty(candidate),
                    request_id=request_id,
                    usage=usage,
                )
            )
        model = plain_name(answer.get("modelVersion"))
        return ReadingAnswer(found, usage, request_id, model, is_cut)

    async def models(self) -> tuple[str, ...]:
        listed = await self._guarded(self._open.aio.models.list(config={"page_size": 200}))
        names = tuple(plain_name(one.name).removeprefix("models/") for one in listed.page)
        if not names:
            # The SDK takes any answer for a list, be it an empty one.
            raise CallFailedError(Failure("wrong_address", 200))
        return names

    async def _sent(self, sending: Awaitable[Any]) -> Table:
        return self._whole(await self._guarded(sending))

    def _whole(self, response: Any) -> Table:
        answer = parsed(response.sdk_http_response.body or "")
        if "error" in answer:
            said = error_table(answer)
            status = count(said.get("code"))
            failure = Failure(said_kind(said, status), status, said=text(said.get("message")))
            raise self._failed(failure)
        return answer


def _content(prompt: str, pictures: tuple[Upload, ...]) -> Table:
    parts: list[Table] = [{"text": prompt}]
    parts.extend({"inlineData": {"mimeType": one.mime, "data": one.encoded}} for one in pictures)
    return {"role": "user", "parts": parts}


def _first_candidate(answer: Table) -> Table:
    return next(iter(tables(answer.get("candidates"))), {})


def _pictures_in(answer: Table) -> tuple[tuple[str, ...], str]:
    """The pictures before the one that counts, and that one, empty where none came.

    The last of the first candidate counts; drafts, which a model that thinks sends, do not.
    """
    found = [
        [
            encoded
            for part in tables(table(candidate, "content").get("parts"))
            if not part.get("thought") and (encoded := _picture_of(part))
        ]
        for candidate in tables(answer.get("candidates"))
    ]
    if not found or not found[0]:
        return (), ""
    *earlier, last = found[0]
    others = (one for candidate in found[1:] for one in candidate)
    return (*earlier, *others), last


def _picture_of(part: Table) -> str:
    data = table(part, "inlineData") or table(part, "inline_data")
    return text(data.get("data"))


def candidate_of(answer: Table, usage: Usage) -> Table:
    """The first candidate.

    Raises:
        CallFailedError: prompt or output were blocked, or there is nothing at all.
    """
    request_id = plain_name(answer.get("responseId"))
    feedback = table(answer, "promptFeedback")
    candidate = _first_candidate(answer)
    finish = text(candidate.get("finishReason"))
    reason = text(feedback.get("blockReason")) or (finish if finish in BLOCKED else "")
    if reason:
        words = text(feedback.get("blockReasonMessage")) or text(candidate.get("finishMessage"))
        why = BLOCKED.get(reason) or _as_reason(reason)
        raise CallFailedError(
            Failure("safety", 200, words, why, request_id, usage=usage, is_billed=True)
        )
    if not candidate:
        raise CallFailedError(Failure("no_output", 200, request_id=request_id, usage=usage))
    return candidate


def _why_empty(candidate: Table) -> str:
    reason = plain_name(candidate.get("finishReason"))
    return "" if reason in UNTOLD else EMPTY.get(reason) or _as_reason(reason)


def _as_reason(reason: str) -> str:
    """A reason that this program does not know, as the engine puts it."""
    return "" if reason in UNTOLD else f"As its reason it gives “{plain_name(reason)}”."


def usage_of(answer: Table, images: int = 0) -> Usage:
    """Usage as Gemini tells it; thoughts are output."""
    said = table(answer, "usageMetadata")
    made = count(said.get("candidatesTokenCount"))
    thought = count(said.get("thoughtsTokenCount"))
    drawn = _of_pictures(said.get("candidatesTokensDetails"))
    return Usage(
        input_tokens=count(said.get("promptTokenCount")),
        input_image_tokens=_of_pictures(said.get("promptTokensDetails")),
        cached_tokens=count(said.get("cachedContentTokenCount")),
        output_tokens=None if made is None and thought is None else (made or 0) + (thought or 0),
        # Where it does not tell them apart, all that is not thought is the picture.
        output_image_tokens=made if images and drawn is None else drawn,
        images=images,
    )


def _of_pictures(details: Any) -> int | None:
    counts = [
        count(one.get("tokenCount")) or 0
        for one in tables(details)
        if text(one.get("modality")) == "IMAGE"
    ]
    return sum(counts) if counts else None


def _words(candidate: Table) -> str:
    parts = tables(table(candidate, "content").get("parts"))
    return "".join(text(part.get("text")) for part in parts if not part.get("thought"))
