"""Tells whoever wants to know what becomes of jobs, and shows front views while they form."""

from __future__ import annotations

import logging
from collections.abc import Callable

from app.domain.jobs import Job, JobPreview, JobUpdate

log = logging.getLogger(__name__)
Listener = Callable[[JobUpdate], None]
Watcher = Callable[[JobPreview], None]


class Telling:
    """The listeners to jobs and the watchers of forming pictures.

    Whatever goes wrong in one of them is logged: a broken view must not lose a picture that is
    being paid for.
    """

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._watchers: list[Watcher] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` every change from now on; the returned function ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        """Show `watcher` pictures while they form; the returned function ends that."""
        self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    @property
    def is_watched(self) -> bool:
        """Whether anybody looks at pictures while they form."""
        return bool(self._watchers)

    def tell(self, job: Job) -> None:
        """A job is now as it is here."""
        update = JobUpdate.of(job)
        for listener in tuple(self._listeners):
            try:
                listener(update)
            except Exception:
                log.exception("A listener failed on job %s", job.id)

    def show(self, job: Job, image: bytes) -> None:
        """The picture of a job looks like this so far."""
        preview = JobPreview(
            job_id=job.id,
            product_id=job.product_id,
            run_id=job.run_id,
            slot=job.slot,
            image=image,
        )
        for watcher in tuple(self._watchers):
            try:
                watcher(preview)
            except Exception:
                log.exception("A watcher failed on job %s", job.id)
