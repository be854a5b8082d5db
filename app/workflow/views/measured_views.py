"""The views of a revision with their sizes in pixels, read off the files that are kept."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.product import RevisionView
from app.providers.engine import FileReader
from app.providers.validation import kept_facts


def measured_views(
    files: FileReader, made: Iterable[tuple[str, str, str]]
) -> tuple[RevisionView, ...]:
    """The views as a revision holds them; blocks while it reads.

    Args:
        files: that hold the pictures.
        made: (view, digest, job id) of each.

    Raises:
        LibraryError: a picture is missing or damaged.
    """
    views = []
    for view, digest, job_id in made:
        facts = kept_facts(files.read(digest))
        views.append(
            RevisionView(
                view=view, image=digest, width=facts.width, height=facts.height, job_id=job_id
            )
        )
    return tuple(views)
