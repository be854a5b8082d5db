"""Everything that decides the outcome of one engine call, in one frozen value."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from enum import StrEnum

from pydantic import Field

from app.domain.analysis import Category, Features, Shot
from app.domain.packaging.packaging_artwork import PanelArtwork
from app.domain.sheets.field_question import FieldQuestion
from app.domain.specification import Frozen


class ImageTask(StrEnum):
    """What an image is for."""

    FRONT_VIEW = "front_view"
    VIEW = "view"
    CLOSE_UP = "close_up"
    SKETCH = "sketch"
    PANEL = "panel"


class AnalysisTask(StrEnum):
    """What is to be read."""

    BRIEF = "brief"
    FEATURES = "features"
    CATEGORY = "category"
    VIEW_ANALYSIS = "view_analysis"
    SHOT_LIST = "shot_list"
    CLOSE_UP_ANALYSIS = "close_up_analysis"
    CALLOUTS = "callouts"
    FIELD_EDIT = "field_edit"


class ReferenceRole(StrEnum):
    """Why a picture or model is sent along."""

    EDIT_SOURCE = "edit_source"
    APPROVED_FRONT = "approved_front"
    BASE_VIEW = "base_view"
    SUBJECT = "subject"
    PHOTOGRAPH = "photograph"
    MODEL = "model"


class Reference(Frozen):
    """A stored file that the call needs; `digest` is its sha256 in the image store."""

    digest: str
    role: ReferenceRole
    name: str = ""


class Subject(Frozen):
    """The product as words: its description and, in order, every change asked for since."""

    description: str
    edits: tuple[str, ...] = ()
    seed: int = 0


class EngineRequest(Frozen):
    """What every call has in common."""

    engine: str
    model: str = ""
    subject: Subject
    references: tuple[Reference, ...] = ()
    category: Category | None = None
    features: Features | None = None
    view: str = ""
    shot: Shot | None = None
    instruction: str = ""
    prompt: str = ""
    """The whole text for engines that read prose; engines that read the other fields ignore it."""
    nonce: str = ""
    """Set when the same thing is wanted again, so that a finished result is not reused."""

    def key(self) -> str:
        """sha256 of the request: equal requests have equal keys, on every machine."""
        data = {"type": type(self).__name__, **self.model_dump(mode="json")}
        if data.get("field") is None:
            # Readings of libraries from before this field must still be found again.
            data.pop("field", None)
        text = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


class ImageRequest(EngineRequest):
    """One picture to be made."""

    task: ImageTask
    size: int = Field(default=1024, ge=256, le=4096)
    panel: PanelArtwork | None = None
    """Of a package, for `PANEL`: `subject` then holds the words for the artwork, and `size` is the
    pixels of the longest panel of the package."""


class AnalysisRequest(EngineRequest):
    """One reading to be made; `field` is the value that an edit by instruction is about."""

    task: AnalysisTask
    field: FieldQuestion | None = None


class Usage(Frozen):
    """What a call used, as the engine says; None where it does not say.

    Attributes:
        input_tokens: words and pictures that went in, together.
        input_image_tokens: the part of them that was pictures.
        cached_tokens: the part of them that the engine had seen before, at a lower price.
        output_tokens: words and pictures that came back, together, with the engine's thoughts.
        output_image_tokens: the part of them that was pictures.
        images: finished pictures.
        cost_usd: computed money cost; 0 for engines on this machine, None where unknown.
    """

    input_tokens: int | None = None
    input_image_tokens: int | None = None
    cached_tokens: int | None = None
    output_tokens: int | None = None
    output_image_tokens: int | None = None
    images: int = 0
    cost_usd: float | None = None


def total_usage(parts: Iterable[Usage]) -> Usage:
    """The usage of several attempts together; what no part says stays unknown."""
    sums: dict[str, float | None] = {}
    for part in parts:
        for name, amount in part.model_dump().items():
            if amount is not None:
                sums[name] = (sums.get(name) or 0) + amount
    return Usage.model_validate(sums)
