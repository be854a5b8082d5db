"""What is at work right now, by product, so that any of it can be cancelled from anywhere."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import LibraryError
from app.domain.generation import GENERATING, GenerationState
from app.domain.jobs import OPEN_STATES, Job, JobState
from app.domain.library_entry import LibraryEntry
from app.domain.product import Product


class Work(StrEnum):
    """The kinds of runs of one product."""

    GENERATION = "generation"
    TECH_PACK = "tech pack"
    PACKAGING = "packaging"
    REGENERATION = "regeneration"


@dataclass(frozen=True, slots=True)
class WorkUpdate:
    """A run of a product started or ended."""

    product_id: str
    work: Work
    is_running: bool


Listener = Callable[[WorkUpdate], None]


class AtWork:
    """The tasks in which the runs of the library go on, and who wants to know of them."""

    def __init__(self) -> None:
        self._tasks: dict[tuple[str, Work], asyncio.Task[object]] = {}
        self._listeners: list[Listener] = []
        self._cut_off: dict[str, LibraryError] = {}

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell `listener` every start and end from now on; the returned function ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def run(self, product_id: str, work: Work) -> Iterator[None]:
        """Note that the task of now does this work; a run inside of the same run is that run."""
        key = (product_id, work)
        task = asyncio.current_task()
        if task is None or key in self._tasks:
            yield
            return
        self._tasks[key] = task
        self._tell(product_id, work, is_running=True)
        try:
            yield
        except LibraryError as error:
            # Its end may not be written either, so the library takes it for being at work.
            self._cut_off[product_id] = error
            raise
        finally:
            del self._tasks[key]
            self._tell(product_id, work, is_running=False)

    def is_running(self, product_id: str, work: Work | None = None) -> bool:
        """Whether this work, or any work, of a product is going on."""
        return any(product == product_id and work in (None, kind) for product, kind in self._tasks)

    def is_of_this_task(self, product_id: str, work: Work) -> bool:
        """Whether the task of now, and no other, does this work."""
        return self._tasks.get((product_id, work)) is asyncio.current_task()

    def running(self) -> tuple[tuple[str, Work], ...]:
        """Every run that is going on, as (product, work)."""
        return tuple(self._tasks)

    def cut_off(self) -> dict[str, LibraryError]:
        """Products of which the library could not be told that nothing is at work, and why."""
        return {one: why for one, why in self._cut_off.items() if not self.is_running(one)}

    def was_settled(self, product_id: str) -> None:
        """The library knows now how the runs of a product ended."""
        self._cut_off.pop(product_id, None)

    def product_as_it_ended(self, product: Product) -> Product:
        """A product as it is, where the library could not be told of the end of its drawing."""
        why = self.cut_off().get(product.id)
        if why is None or product.state not in GENERATING:
            return product
        return product.model_copy(
            update={"state": GenerationState.ERROR, "error": why.message, "hint": why.hint}
        )

    def jobs_as_they_ended(self, jobs: Iterable[Job]) -> tuple[Job, ...]:
        """The same for the jobs of a product."""
        cut_off = self.cut_off()
        return tuple(
            one.model_copy(update={"state": JobState.FAILED, "error": why.message})
            if (why := cut_off.get(one.product_id)) and one.state in OPEN_STATES
            else one
            for one in jobs
        )

    def entries_as_they_ended(self, entries: tuple[LibraryEntry, ...]) -> tuple[LibraryEntry, ...]:
        """The same for the list of the library."""
        cut_off = self.cut_off()
        return tuple(
            one._replace(state=GenerationState.ERROR)
            if one.id in cut_off and one.state in GENERATING
            else one
            for one in entries
        )

    def cancel(self, product_id: str, work: Work | None = None) -> bool:
        """Stop what is going on of a product: what was finished stays, the rest is refunded.

        Returns:
            Whether there was anything to stop.
        """
        found = [
            task
            for (product, kind), task in self._tasks.items()
            if product == product_id and work in (None, kind)
        ]
        for task in found:
            task.cancel()
        return bool(found)

    def _tell(self, product_id: str, work: Work, *, is_running: bool) -> None:
        for listener in tuple(self._listeners):
            listener(WorkUpdate(product_id, work, is_running))
