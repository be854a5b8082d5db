"""The words that go to engines which read prose: one prompt for each task.

Engines that draw from the request itself, like the Drafter, never look at them.
"""

from __future__ import annotations

from app.domain.requests import AnalysisRequest, AnalysisTask, ImageRequest
from app.workflow.prompts.picture_prompts import PICTURES, STYLES, changed
from app.workflow.prompts.reading_prompts import READINGS


def prompt_for(request: ImageRequest | AnalysisRequest) -> str:
    """The whole text for a request, without what the pictures are: the engine numbers those."""
    return "\n".join(part for part in _parts(request) if part)


def _parts(request: ImageRequest | AnalysisRequest) -> tuple[str, ...]:
    if isinstance(request, AnalysisRequest):
        return *READINGS[request.task](request), _hint(request)
    if request.instruction and request.task in STYLES:
        return changed(request)
    return PICTURES[request.task](request)


def _hint(request: AnalysisRequest) -> str:
    """What a person says to a reading that is made again; a field edit holds it already."""
    if not request.instruction or request.task is AnalysisTask.FIELD_EDIT:
        return ""
    return f"Heed this: {request.instruction}"
