"""Tech files, their versions and the collections that hold them (TP-8, TP-9, TP-10)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from app.domain.specification import Frozen


class FileType(StrEnum):
    BASE_VIEW = "base_view"
    CLOSE_UP = "close_up"
    SKETCH = "sketch"
    CATEGORY = "category"
    COMPLETE_PACK = "complete_pack"


class FileStatus(StrEnum):
    PROCESSING = "processing"
    COMPLETED = "completed"
    FAILED = "failed"
    ARCHIVED = "archived"


class CollectionType(StrEnum):
    TECH_PACK = "tech_pack"
    BASE_VIEWS_SET = "base_views_set"
    SKETCHES_SET = "sketches_set"
    CLOSE_UPS_SET = "close_ups_set"


class TechFile(Frozen):
    """One file of a tech pack.

    Attributes:
        slot: place within its type: a view name, or the key of a close-up shot.
        image: digest of the picture, None for files without one.
        vector: digest of the SVG line art of a sketch drawn as vectors.
        analysis: the stored reading as JSON, validated by a model of this package.
        credits: tenths of a credit that this file cost.
    """

    id: str
    product_id: str
    collection_id: str | None
    revision_id: str | None
    file_type: FileType
    slot: str
    status: FileStatus
    version: int = 1
    parent_id: str | None = None
    is_latest: bool = True
    image: str | None = None
    vector: str | None = None
    width: int | None = None
    height: int | None = None
    analysis: str | None = None
    metadata: str | None = None
    engine: str = ""
    model: str = ""
    prompt: str = ""
    batch_id: str = ""
    credits: int = 0
    confidence: float | None = None
    quality: float | None = None
    error: str = ""
    created_at: datetime


class Collection(Frozen):
    """A set of tech files with its progress; `progress` is 0..100."""

    id: str
    product_id: str
    revision_id: str | None
    type: CollectionType
    status: FileStatus
    progress: int
    credits: int
    created_at: datetime
    finished_at: datetime | None = None
    error: str = ""
