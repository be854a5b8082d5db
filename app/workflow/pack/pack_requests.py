"""The engine calls of a pack: each picture and reading as a request, also when it is made again."""

from __future__ import annotations

from app.domain.analysis import Shot
from app.domain.generation import View
from app.domain.requests import (
    AnalysisRequest,
    AnalysisTask,
    ImageRequest,
    ImageTask,
    Reference,
    ReferenceRole,
    Subject,
)
from app.workflow.views.base_views import ViewSource


def reading(
    source: ViewSource,
    task: AnalysisTask,
    *,
    view: str = "",
    shot: Shot | None = None,
    image: str | None = None,
) -> AnalysisRequest:
    """A reading of one picture: `image`, or else a base view."""
    seen = image or source.image(view or source.views[0])
    category = source.product.category
    return AnalysisRequest(
        engine=source.product.engine,
        task=task,
        subject=source.subject(view),
        references=(
            *source.product.inputs,
            Reference(digest=seen, role=ReferenceRole.SUBJECT, name=view),
        ),
        category=category.category if category and task is not AnalysisTask.CATEGORY else None,
        features=source.iteration.features,
        view=view,
        shot=shot,
    )


def picture(
    source: ViewSource, task: ImageTask, *, view: str = "", shot: Shot | None = None
) -> ImageRequest:
    """A close-up from all base views, or a sketch of one."""
    category = source.product.category
    references = tuple(
        Reference(digest=one.image, role=ReferenceRole.BASE_VIEW, name=one.view)
        for one in source.current.values()
        if not view or one.view == view
    )
    # A sketch starts before the category is known, so it must not depend on it.
    known = category.category if category and task is ImageTask.CLOSE_UP else None
    return ImageRequest(
        engine=source.product.engine,
        task=task,
        subject=source.subject(view),
        references=(*source.product.inputs, *references),
        category=known,
        features=source.iteration.features,
        view=view,
        shot=shot,
    )


def base_view(source: ViewSource, view: str, instruction: str) -> ImageRequest:
    """One base view again: the front view with a change as an edit, all others from the front."""
    front = Reference(
        digest=source.image(View.FRONT.value), role=ReferenceRole.APPROVED_FRONT, name=View.FRONT
    )
    is_edit = bool(instruction) and view == View.FRONT
    return ImageRequest(
        engine=source.product.engine,
        task=ImageTask.FRONT_VIEW if is_edit else ImageTask.VIEW,
        subject=_after_front(source, view),
        references=source.product.inputs if is_edit else (*source.product.inputs, front),
        features=None if is_edit else source.iteration.features,
        view=view,
    )


def _after_front(source: ViewSource, view: str) -> Subject:
    """The words of a view, with every change that the front view has gone through since."""
    own, front = source.subject(view), source.subject(View.FRONT.value)
    later = (one for one in front.edits if one not in own.edits)
    return own.model_copy(update={"edits": (*own.edits, *later), "seed": front.seed})


def again(request: ImageRequest, *, replaced: str, instruction: str, run_id: str) -> ImageRequest:
    """The request for the same picture once more, with a change where one is asked for.

    Args:
        request: as it is asked for the first time.
        replaced: digest of the picture that is there now.
        instruction: what should be different, empty for nothing.
        run_id: makes the request another one than before, so that nothing finished is reused.
    """
    if not instruction:
        return request.model_copy(update={"nonce": run_id})
    changed = Reference(digest=replaced, role=ReferenceRole.EDIT_SOURCE)
    edits = (*request.subject.edits, instruction)
    return request.model_copy(
        update={
            "nonce": run_id,
            "instruction": instruction,
            "subject": request.subject.model_copy(update={"edits": edits}),
            "references": (*request.references, changed),
        }
    )
