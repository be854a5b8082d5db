"""The two protocols that every engine speaks, and the values that come back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from app.domain.analysis import (
    BriefReading,
    CategoryReading,
    CloseUpAnalysis,
    Features,
    ShotList,
    ViewAnalysis,
)
from app.domain.requests import AnalysisRequest, AnalysisTask, ImageRequest, Usage
from app.domain.sheets.field_question import FieldReading
from app.domain.sketches.callouts import SketchAnnotations
from app.domain.specification import Frozen

READING_TYPES: dict[AnalysisTask, type[Frozen]] = {
    AnalysisTask.BRIEF: BriefReading,
    AnalysisTask.FEATURES: Features,
    AnalysisTask.CATEGORY: CategoryReading,
    AnalysisTask.VIEW_ANALYSIS: ViewAnalysis,
    AnalysisTask.SHOT_LIST: ShotList,
    AnalysisTask.CLOSE_UP_ANALYSIS: CloseUpAnalysis,
    AnalysisTask.CALLOUTS: SketchAnnotations,
    AnalysisTask.FIELD_EDIT: FieldReading,
}
"""Which value each reading comes back as."""


@dataclass(frozen=True, slots=True)
class ImageResult:
    """One finished picture, as the engine sent it.

    Attributes:
        image: PNG, JPEG or WebP bytes, untouched.
        vector: the line art as SVG where the engine draws vectors, else None.
        prompt: the whole text that was sent, for the call log.
        spares: further pictures that came along though one was asked for, likewise untouched.
    """

    image: bytes
    vector: str | None = None
    prompt: str = ""
    model: str = ""
    usage: Usage = field(default_factory=Usage)
    request_id: str = ""
    warnings: tuple[str, ...] = ()
    spares: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class AnalysisResult:
    """One finished reading; `value` is of the type that `READING_TYPES` names for the task."""

    value: Frozen
    prompt: str = ""
    model: str = ""
    usage: Usage = field(default_factory=Usage)
    request_id: str = ""
    attempts: int = 1
    """Calls that went out for it: 2 where the first answer did not fit."""


class FileReader(Protocol):
    """Where an engine gets the bytes of the references of a request."""

    def read(self, digest: str) -> bytes:
        """Bytes of a stored file, checked against their digest."""


@dataclass(frozen=True, slots=True)
class Preparation:
    """What can be known of a request before anything is spent.

    Attributes:
        brief: what was understood of the words, None where only the paid call can tell.
        views: the views the engine can make for this product, front first.
    """

    brief: BriefReading | None
    views: tuple[str, ...]


@runtime_checkable
class ImageGenerator(Protocol):
    """An engine that makes pictures."""

    @property
    def name(self) -> str: ...

    @property
    def repeatable(self) -> bool:
        """Whether asking again costs nothing and gives the same, so a lost answer can be redone."""

    @property
    def suggestions(self) -> tuple[str, ...]:
        """Changes that this engine does well, to be offered for one click."""

    def warm_up(self) -> None:
        """Do beforehand, without waiting, what makes the first picture slow."""

    async def prepare(self, request: ImageRequest, files: FileReader) -> Preparation:
        """Check a request without spending.

        Raises:
            RefusedInputError: the words, pictures or model file cannot be used.
        """

    async def generate(self, request: ImageRequest, files: FileReader) -> ImageResult:
        """Make one picture.

        Raises:
            EngineError: the engine refused or failed.
        """

    async def aclose(self) -> None: ...


@runtime_checkable
class VisionAnalyst(Protocol):
    """An engine that reads pictures and words."""

    @property
    def name(self) -> str: ...

    async def analyse(self, request: AnalysisRequest, files: FileReader) -> AnalysisResult:
        """Make one reading.

        Raises:
            EngineError: the engine refused or failed.
        """

    async def aclose(self) -> None: ...


@runtime_checkable
class Previewing(Protocol):
    """An engine that can show a picture while it forms."""

    async def generate_shown(
        self, request: ImageRequest, files: FileReader, show: Callable[[bytes], None]
    ) -> ImageResult:
        """Make one picture; `show` is given PNG, JPEG or WebP bytes of unfinished ones."""


@runtime_checkable
class Connected(Protocol):
    """An engine that needs a connection, which can be tested."""

    async def check(self) -> tuple[str, ...]:
        """Test it with a free call; the names of the models that can be used.

        Raises:
            RefusedInputError: there is no key, or the address cannot be used.
            EngineError: the provider cannot be reached or refuses.
        """


@runtime_checkable
class Engine(ImageGenerator, VisionAnalyst, Protocol):
    """An engine that does both."""
