"""What the cloud engine asks of a wire, and what a wire brings back: plain values, no SDK types."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

from app.domain.requests import Usage
from app.providers.errors import Failure

Preview = Callable[[bytes], None]
"""Is given the bytes of a picture that is not finished yet."""


@dataclass(frozen=True)
class Upload:
    """A picture that is sent along, without what cameras write into it."""

    data: bytes = field(repr=False)
    mime: str

    @cached_property
    def encoded(self) -> str:
        """In base64, once for all calls that it goes along with."""
        return base64.b64encode(self.data).decode()

    @property
    def name(self) -> str:
        return f"picture.{self.mime.removeprefix('image/')}"


@dataclass(frozen=True, slots=True)
class PictureCall:
    """One picture to be made; `width` and `height` in pixels are what is wanted at best."""

    model: str
    prompt: str
    pictures: tuple[Upload, ...]
    width: int
    height: int
    seed: int = 0
    quality: str = ""
    image_size: str = ""
    thinking: str = ""
    previews: int = 0
    on_preview: Callable[[str], None] | None = None
    """Is given unfinished pictures in base64."""


@dataclass(frozen=True, slots=True)
class PictureAnswer:
    """The picture in base64, as the engine sent it, not decoded yet.

    Attributes:
        spares: further pictures that nobody asked for.
    """

    encoded: str = field(repr=False)
    usage: Usage
    request_id: str = ""
    model: str = ""
    spares: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class ReadingCall:
    """One reading to be made, as JSON that fits `schema`."""

    model: str
    prompt: str
    pictures: tuple[Upload, ...]
    name: str
    schema: dict[str, Any]
    max_tokens: int = 16_384


@dataclass(frozen=True, slots=True)
class ReadingAnswer:
    """The text that came; `is_cut` where the engine says that it stopped too early."""

    text: str
    usage: Usage
    request_id: str = ""
    model: str = ""
    is_cut: bool = False


class CallFailedError(Exception):
    """How a wire says that a call failed; holds plain values, no object of an SDK, no key."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.kind)
        self.failure = failure


class Wire(Protocol):
    """One SDK: sends calls, and turns every failure into a `CallFailedError`."""

    async def connect(self) -> None:
        """Have key and client ready, without sending anything.

        Raises:
            RefusedInputError: there is no key, or the address cannot be used.
        """

    async def paint(self, call: PictureCall) -> PictureAnswer: ...

    async def read(self, call: ReadingCall) -> ReadingAnswer: ...

    async def models(self) -> tuple[str, ...]:
        """Names of the models that the key may use: a free call, for the connection test."""

    def warm_up(self) -> None:
        """Load the SDK."""

    async def aclose(self) -> None: ...
