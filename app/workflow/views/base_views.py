"""The base views as they are now: the latest picture of each view, and the words it was made of.

A revision never changes. A view that was made again, or an older one that was restored, stands in
the place of the revision's own picture for everything that is made afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.files import FileStatus, FileType, TechFile
from app.domain.generation import SKETCH_VIEWS, View
from app.domain.product import Iteration, Product, Revision
from app.domain.requests import Subject
from app.storage import jobs as job_rows
from app.storage import products, tech_files
from app.workflow.running.job_requests import request_of
from app.workflow.views.front_features import features_to_draw_from
from app.workflow.views.sessions import subject_of


@dataclass(frozen=True, slots=True)
class BaseView:
    """One view: digest of its picture, and the product in the words it was drawn from."""

    view: str
    image: str
    subject: Subject


@dataclass(frozen=True, slots=True)
class ViewSource:
    """What parts of a pack are made from: a revision with its views as they are now."""

    product: Product
    revision: Revision
    iteration: Iteration
    current: Mapping[str, BaseView]

    @property
    def views(self) -> tuple[str, ...]:
        return tuple(self.current)

    @property
    def sketch_views(self) -> tuple[str, ...]:
        return tuple(view for view in SKETCH_VIEWS if view in self.current)

    def image(self, view: str) -> str:
        """Digest of one base view."""
        return self.current[view].image

    def subject(self, view: str) -> Subject:
        """The product in the words that one base view was drawn from, the first where "" is."""
        return self.current[view or self.views[0]].subject


def view_source(session: Session, product: Product, revision: Revision) -> ViewSource:
    """The views of a revision as they are now."""
    iteration = products.get_iteration(session, revision.approval_id)
    files = _files(session, product, revision)
    current = _current(session, product, revision, iteration, files)
    features = features_to_draw_from(iteration, files.get(View.FRONT))
    iteration = iteration.model_copy(update={"features": features})
    return ViewSource(product, revision, iteration, current)


def _files(session: Session, product: Product, revision: Revision) -> dict[str, TechFile]:
    return {
        file.slot: file
        for file in tech_files.list_files(session, product.id, file_type=FileType.BASE_VIEW)
        if file.image and file.status is FileStatus.COMPLETED and file.revision_id == revision.id
    }


def _current(
    session: Session,
    product: Product,
    revision: Revision,
    iteration: Iteration,
    files: Mapping[str, TechFile],
) -> dict[str, BaseView]:
    """The views by name, in the order of the revision."""
    found = {}
    for own in revision.views:
        plain = BaseView(own.view, own.image, subject_of(product, iteration))
        file = files.get(own.view)
        found[own.view] = plain if file is None else _of_file(session, file, plain)
    return found


def _of_file(session: Session, file: TechFile, plain: BaseView) -> BaseView:
    job = job_rows.job_of_slot(session, file.batch_id, f"view:{file.slot}")
    subject = request_of(job).subject if job else plain.subject
    return BaseView(file.slot, file.image or plain.image, subject)
