"""How many values of a product nobody has measured, given or confirmed yet."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from pydantic import BaseModel

from app.domain.analysis import CloseUpAnalysis, ViewAnalysis
from app.domain.callouts import SketchAnnotations
from app.domain.files import FileType
from app.domain.specification import Origin, SpecValue, Status
from app.workflow.workspace import ProductRecord

READINGS: dict[FileType, type[BaseModel]] = {
    FileType.BASE_VIEW: ViewAnalysis,
    FileType.CLOSE_UP: CloseUpAnalysis,
    FileType.SKETCH: SketchAnnotations,
}


def values_to_confirm(record: ProductRecord) -> int:
    """Values that are unknown or assumed, each counted once however many views show it."""
    newest = record.revisions[-1].id if record.revisions else None
    found: set[tuple[str, str]] = set()
    for file in record.files:
        if file.revision_id == newest and file.analysis and file.file_type in READINGS:
            found |= _open_values(file.file_type, file.analysis)
    return len(found)


@lru_cache(maxsize=512)
def _open_values(file_type: FileType, analysis: str) -> frozenset[tuple[str, str]]:
    """(name, text) of the open values of one reading; the same reading is asked for often."""
    reading = READINGS[file_type].model_validate_json(analysis)
    return frozenset((name, one.text()) for name, one in _inside(reading, "") if _is_open(one))


def _is_open(value: SpecValue) -> bool:
    if value.status in (Status.CONFIRMED, Status.LOCKED):
        return False
    return value.value is None or value.origin is not Origin.MEASURED


def _inside(value: object, name: str) -> Iterator[tuple[str, SpecValue]]:
    """Every value below, with the name of what it belongs to."""
    if isinstance(value, SpecValue):
        yield name, value
    elif isinstance(value, BaseModel):
        own = str(getattr(value, "name", "") or getattr(value, "component", "") or name)
        for field in type(value).model_fields:
            inner = getattr(value, field)
            yield from _inside(inner, own if field in ("value", "name") else f"{own} {field}")
    elif isinstance(value, tuple):
        for one in value:
            yield from _inside(one, name)
