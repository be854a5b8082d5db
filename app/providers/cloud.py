"""A cloud engine behind the engine protocols: one body for every provider, one wire for each.

It knows prompts only as text, prices only from the catalog, and the provider only through its wire.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from typing import Literal, TypeVar

from pydantic import ValidationError

from app.domain.errors import EngineError, RefusedInputError
from app.domain.generation import View
from app.domain.requests import (
    AnalysisRequest,
    EngineRequest,
    ImageRequest,
    Reference,
    ReferenceRole,
    Usage,
    total_usage,
)
from app.domain.specification import Frozen
from app.providers.catalog import Catalog, Model
from app.providers.cloud_calls import (
    CallFailedError,
    PictureAnswer,
    PictureCall,
    Preview,
    ReadingAnswer,
    ReadingCall,
    Upload,
    Wire,
)
from app.providers.connection import MEGABYTE
from app.providers.departure import departure_of_call, hold_back
from app.providers.engine import AnalysisResult, FileReader, ImageResult, Preparation
from app.providers.errors import LONGEST_PAUSE, Asked, Failure, engine_error
from app.providers.pacing import Pace
from app.providers.picture_sizes import gemini_tier
from app.providers.sending import Sending
from app.providers.uploads import Uploads
from app.providers.validation import picture_format
from app.providers.wire_readings import WIRE_READINGS
from app.providers.wire_schema import UnfitAnswerError, read_answer, strict_schema

T = TypeVar("T")
SUGGESTIONS = (
    "Make the main colour darker",
    "Make it 10 % taller",
    "Use a matt finish",
    "Simplify the details",
    "Show it in black",
    "Make the logo smaller",
)
SHOWS = {
    ReferenceRole.EDIT_SOURCE: "the picture to change",
    ReferenceRole.APPROVED_FRONT: "the approved front view",
    ReferenceRole.BASE_VIEW: "the {name} view of the product",
    ReferenceRole.SUBJECT: "the picture to read",
    ReferenceRole.PHOTOGRAPH: "a photograph of the product",
}
MOST_SPARES = 8
CUT_OFF = "Its answer was cut off, twice."
UNFIT = "Its answer did not have the form that was asked for, twice."
log = logging.getLogger(__name__)
REPAIR = (
    "\n\nYour last answer could not be used: {problems}\n"
    "Answer again with JSON that fits the schema exactly."
)


class CloudEngine:
    """Makes pictures and readings with one provider."""

    repeatable = False
    suggestions = SUGGESTIONS

    def __init__(
        self,
        name: str,
        *,
        catalog: Catalog,
        wire: Wire,
        pace: Pace,
        today: Callable[[], date] = date.today,
    ) -> None:
        self.name = name
        self._catalog = catalog
        self._provider = catalog.provider(name)
        self._wire = wire
        self._pace = pace
        self._today = today
        self._uploads = Uploads()
        self._sending = Sending()

    def warm_up(self) -> None:
        """Load the SDK, which takes most of a second."""
        self._wire.warm_up()

    async def prepare(self, request: ImageRequest, files: FileReader) -> Preparation:
        """Check key, models and files; nothing leaves the machine.

        Raises:
            RefusedInputError: there is no key, a model is retired, or a 3D file came along.
        """
        if any(one.role is ReferenceRole.MODEL for one in request.references):
            raise RefusedInputError(
                f"{self._provider.label} cannot open 3D files.",
                "Choose the Drafter for them, or start from pictures.",
            )
        self._usable_model("image", request.model)
        self._usable_model("text", "")
        await self._wire.connect()
        # Without pictures to go by, another view would be of another product.
        can_refer = self._provider.references != "none"
        return Preparation(None, tuple(View) if can_refer else (View.FRONT,))

    async def check(self) -> tuple[str, ...]:
        """Test the connection with a free call; returns the models that the key may use.

        Raises:
            RefusedInputError: there is no key.
            EngineError: the provider cannot be reached or refuses.
        """
        await self._wire.connect()
        asked = Asked(self._provider.label, "")
        return await self._guarded(self._wire.models, asked, self._provider.text_seconds)

    async def generate(self, request: ImageRequest, files: FileReader) -> ImageResult:
        """Make one picture; what it was conditioned on is told to the model in order."""
        return await self._generate(request, files, None)

    async def generate_shown(
        self, request: ImageRequest, files: FileReader, show: Preview
    ) -> ImageResult:
        """Make one picture and show it while it forms, where the model can do that."""

        def shown(encoded: str) -> None:
            data = _bytes_of(encoded)
            if data is not None and picture_format(data) is not None:
                show(data)

        return await self._generate(request, files, shown)

    async def _generate(
        self, request: ImageRequest, files: FileReader, on_preview: Callable[[str], None] | None
    ) -> ImageResult:
        hold_back()
        name, model = self._usable_model("image", request.model)
        sent = _pictures(request)[: model.max_references]
        prompt = _labelled(request.prompt or request.subject.description, sent)
        width, height = _wanted_size(request)
        call = PictureCall(
            model=name,
            prompt=prompt,
            pictures=await self._prepared(sent, files),
            width=width,
            height=height,
            seed=request.subject.seed,
            quality=model.quality,
            image_size=gemini_tier(width, height, model.image_sizes),
            thinking=model.thinking,
            previews=self._provider.partial_previews if model.streams and on_preview else 0,
            on_preview=on_preview,
        )
        asked = self._asked(name, model, is_picture=True)
        answer = await self._call(lambda: self._wire.paint(call), asked)
        usage = self._priced(answer.usage, model)
        image = _decoded(answer, asked, usage)
        return ImageResult(
            image,
            prompt=prompt,
            model=answer.model or name,
            usage=usage,
            request_id=answer.request_id,
            spares=_spares(answer, image),
        )

    async def analyse(self, request: AnalysisRequest, files: FileReader) -> AnalysisResult:
        """Make one reading; an answer that does not fit is sent back once with what is wrong."""
        hold_back()
        name, model = self._usable_model("text", request.model)
        kind = WIRE_READINGS[request.task]
        sent = _pictures(request)[: model.max_references]
        prompt = _labelled(request.prompt or request.subject.description, sent)
        call = ReadingCall(
            model=name,
            prompt=prompt,
            pictures=await self._prepared(sent, files),
            name=request.task.value,
            schema=strict_schema(kind),
        )
        asked = self._asked(name, model)
        spent: list[Usage] = []
        for attempt in (1, 2):
            answer = await self._billed(call, asked, spent)
            spent.append(self._priced(answer.usage, model))
            value, problems = _read(answer, request)
            if value is not None:
                return AnalysisResult(
                    value,
                    prompt=prompt,
                    model=answer.model or name,
                    usage=total_usage(spent),
                    request_id=answer.request_id,
                    attempts=attempt,
                )
            call = replace(
                call,
                prompt=prompt + REPAIR.format(problems=problems),
                max_tokens=call.max_tokens * 2,
            )
        # Of use to whoever mends the program, and not to a person who wants a reading.
        log.info("A reading of %s did not fit: %s", name, problems)
        why = CUT_OFF if answer.is_cut else UNFIT
        failure = Failure("bad_output", why=why, usage=total_usage(spent), may_retry=False)
        error = engine_error(failure, asked)
        error.attempts = len(spent)
        raise error

    async def _billed(self, call: ReadingCall, asked: Asked, spent: list[Usage]) -> ReadingAnswer:
        """One answer; a failure after an answer that had to be repaired carries its cost along."""
        try:
            return await self._call(lambda: self._wire.read(call), asked)
        except EngineError as error:
            if spent:
                error.usage = total_usage([*spent, error.usage or Usage()])
                error.attempts += len(spent)
            raise

    def _usable_model(self, kind: Literal["image", "text"], wanted: str) -> tuple[str, Model]:
        """Name and facts of the model to be used.

        Raises:
            RefusedInputError: none is set, or it is past its end.
        """
        default = self._provider.image_model if kind == "image" else self._provider.text_model
        name = wanted or default
        if not name or (kind == "image" and self._provider.image_api == "none"):
            what = "pictures" if kind == "image" else "readings"
            raise RefusedInputError(
                f"{self._provider.label} has no model for {what}.",
                "Name one: Engines in the window, or `techpack engines use`; "
                "or choose another engine.",
            )
        model = self._catalog.model(name, kind)
        if model.retires_on and self._today() >= model.retires_on:
            raise RefusedInputError(
                f"The model {name} ended on {model.retires_on.day} {model.retires_on:%B %Y}.",
                f"Choose {model.replacement or 'another one'}: Engines in the window, "
                "or `techpack engines use`.",
            )
        return name, model

    def _asked(self, name: str, model: Model, *, is_picture: bool = False) -> Asked:
        default = self._provider.image_model if is_picture else self._provider.text_model
        other = model.replacement or (default if default != name else "")
        return Asked(self._provider.label, name, other, is_picture)

    async def _prepared(
        self, references: tuple[Reference, ...], files: FileReader
    ) -> tuple[Upload, ...]:
        most_bytes = int(self._provider.max_upload_mb * MEGABYTE)
        ready = self._uploads.ready(references, most_bytes)
        if ready is not None:
            return ready
        return await asyncio.to_thread(self._uploads.of_all, references, files, most_bytes)

    async def _call(self, send: Callable[[], Awaitable[T]], asked: Asked) -> T:
        """One call in its turn, with the total time that it may take."""
        await self._wire.connect()
        is_picture = asked.is_picture
        seconds = self._provider.image_seconds if is_picture else self._provider.text_seconds
        if (pause := self._pace.paused_for()) > LONGEST_PAUSE:
            held_back = engine_error(Failure("rate_limit", 429, retry_after=pause), asked)
            held_back.attempts = 0
            raise held_back
        async with self._pace.turn(), self._sending.turn():
            answer = await self._guarded(send, asked, seconds)
        self._pace.went_well()
        return answer

    async def _guarded(self, send: Callable[[], Awaitable[T]], asked: Asked, seconds: float) -> T:
        """Await one call; raises our own error after the SDK's is gone, so that no key stays."""
        try:
            async with asyncio.timeout(seconds):
                return await send()
        except TimeoutError:
            departure = departure_of_call()
            has_left = departure is None or departure.may_have_left
            # A handshake that takes too long has asked for nothing yet.
            failure = Failure("timeout" if has_left else "network")
        except CallFailedError as error:
            failure = error.failure
        if failure.kind in ("rate_limit", "unavailable"):
            self._pace.slow_down(failure.retry_after)
        if failure.usage is not None:
            model = self._catalog.model(asked.model, "image" if asked.is_picture else "text")
            failure = replace(failure, usage=self._priced(failure.usage, model))
        raise engine_error(failure, asked)

    def _priced(self, usage: Usage, model: Model) -> Usage:
        # A server of one's own may name its model like a provider's, and takes another price.
        is_known = self._provider.needs_key
        cost = model.cost_usd(usage, self._today()) if is_known else None
        return usage.model_copy(update={"cost_usd": cost})

    async def aclose(self) -> None:
        """Close the connections."""
        await self._wire.aclose()


def _pictures(request: EngineRequest) -> tuple[Reference, ...]:
    """The references that are pictures, what matters most first."""
    order = list(SHOWS)
    return tuple(
        sorted(
            (one for one in request.references if one.role in SHOWS),
            key=lambda one: order.index(one.role),
        )
    )


def _wanted_size(request: ImageRequest) -> tuple[int, int]:
    """Width and height in pixels: a panel has its own, everything else is square."""
    return request.panel.pixels(request.size) if request.panel else (request.size, request.size)


def _labelled(prompt: str, references: tuple[Reference, ...]) -> str:
    """The prompt with what each picture is, in the order in which they are sent."""
    lines = [
        f"Image {number} is {SHOWS[one.role].format(name=one.name)}."
        for number, one in enumerate(references, start=1)
    ]
    return "\n".join([*lines, prompt])


def _read(answer: ReadingAnswer, request: AnalysisRequest) -> tuple[Frozen | None, str]:
    """The value, or what is wrong with the answer."""
    try:
        return read_answer(answer.text, WIRE_READINGS[request.task]).domain(request), ""
    except UnfitAnswerError as error:
        problems = str(error)
    except ValidationError as error:
        problems = error.errors()[0]["msg"]
    return None, "it was cut off" if answer.is_cut else problems


def _decoded(answer: PictureAnswer, asked: Asked, usage: Usage) -> bytes:
    """The bytes of the picture; they are decoded only after they are safe on the disk.

    Raises:
        EngineError: no base64, or no PNG, JPEG or WebP.
    """
    data = _bytes_of(answer.encoded)
    if data is not None and picture_format(data) is not None:
        return data
    why = "The picture is damaged." if data is None else "It is no PNG, JPEG or WebP picture."
    failure = Failure("bad_output", why=why, usage=usage, request_id=answer.request_id)
    raise engine_error(failure, asked)


def _spares(answer: PictureAnswer, image: bytes) -> tuple[bytes, ...]:
    """The pictures that came beside the one that counts, each once; what is none is left out."""
    found = (_bytes_of(encoded) for encoded in answer.spares[:MOST_SPARES])
    usable = [data for data in found if data is not None and picture_format(data) is not None]
    return tuple(data for data in dict.fromkeys(usable) if data != image)


def _bytes_of(encoded: str) -> bytes | None:
    """The bytes behind strict base64, None where it is not."""
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return None
