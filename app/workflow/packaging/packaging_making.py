"""Makes the artwork of panels: one run for one panel or many, shown all at once when it ends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from sqlalchemy.orm import Session

from app.domain.analysis import BriefReading
from app.domain.credits import PriceList
from app.domain.errors import AppError, IllegalTransitionError
from app.domain.jobs import Job
from app.domain.packaging.packaging import Panel
from app.domain.packaging.packaging_state import PackagingRun, PackagingState
from app.providers.engine import Engine
from app.storage import packages, panel_textures
from app.storage import settings as setting_rows
from app.storage.library import Library
from app.workflow.packaging import packaging_rows, packaging_runs
from app.workflow.running.at_work import AtWork, Work
from app.workflow.running.jobs import JobRunner
from app.workflow.views.inputs import clean_text

T = TypeVar("T")
BUSY = "Artwork of this product is being made already."
CANCELLED = AppError("Cancelled.", "Resume or discard the artwork.")


@dataclass(frozen=True, slots=True)
class Offer:
    """What making artwork would do.

    Attributes:
        prompts: the words for each panel that would be made.
        words: those that would be kept, empty where nothing new was said.
        reading: what the engine understands of the longest of them, None where only the call tells.
        price: tenths of a credit.
    """

    prompts: dict[Panel, str]
    words: str
    engine: str
    seed: int
    reading: BriefReading | None
    price: int


class PanelArt:
    """Makes, retries and resumes the artwork of packages."""

    def __init__(
        self,
        library: Library,
        runner: JobRunner,
        *,
        engines: Callable[[str], Engine],
        prices: Callable[[str], PriceList],
        at_work: AtWork,
    ) -> None:
        self._library = library
        self._runner = runner
        self._engines = engines
        self._prices = prices
        self._at_work = at_work

    def price(self, engine: str, panels: int) -> int:
        """Tenths of a credit for the artwork of so many panels, to be shown before."""
        return packaging_runs.price_of(self._prices(engine), panels)

    async def engine_of(self, product_id: str, engine: str = "") -> str:
        """The engine that makes the artwork: the named one, the package's, that of the settings."""
        return engine or await self._usual_engine(await self._state(product_id))

    async def _usual_engine(self, state: PackagingState) -> str:
        if state.engine:
            return state.engine
        return (await self._library.database.read(setting_rows.load_settings)).textures

    async def read_words(
        self, product_id: str, words: str, *, engine: str = "", panel: Panel | None = None
    ) -> BriefReading | None:
        """What an engine understands of the words, before anything is spent.

        Returns:
            None where only the paid call can tell.

        Raises:
            RefusedInputError: the words cannot be used.
        """
        state = await self._state(product_id)
        name = engine or await self._usual_engine(state)
        return await self._read(state, words, name, panel)

    async def _read(
        self, state: PackagingState, words: str, name: str, panel: Panel | None = None
    ) -> BriefReading | None:
        artwork = state.of(panel).artwork if panel else state.panels[0].artwork
        request = packaging_runs.panel_request(
            artwork, clean_text(words), engine=name, seed=state.seed
        )
        found = await asyncio.to_thread(self._engines, name)
        return (await found.prepare(request, self._library.images)).brief

    async def offer(
        self,
        product_id: str,
        panels: tuple[Panel, ...] = (),
        *,
        words: str = "",
        engine: str = "",
        seed: int | None = None,
    ) -> Offer:
        """What `generate` with the same arguments would do and cost; nothing is started.

        Raises:
            RefusedInputError: words, panel or engine cannot be used.
        """
        state = await self._state(product_id)
        tidy = clean_text(words, may_be_empty=True)
        prompts = packaging_runs.wanted_prompts(state, panels, tidy)
        name = engine or await self._usual_engine(state)
        longest = max(prompts.values(), key=len)
        return Offer(
            prompts=prompts,
            words=tidy,
            engine=name,
            seed=state.seed if seed is None else seed,
            reading=await self._read(state, longest, name),
            price=self.price(name, len(prompts)),
        )

    async def generate(
        self,
        product_id: str,
        panels: tuple[Panel, ...] = (),
        *,
        words: str = "",
        engine: str = "",
        seed: int | None = None,
    ) -> PackagingState:
        """Make artwork for some panels, or for all, and lay it on them at once.

        The very same as a run that was cut off goes on with it.

        Args:
            product_id: of the product.
            panels: for which; none named means all.
            words: kept first: for all panels, or for the named ones alone.
            engine: that makes it, kept for the next time; empty for the one of before.
            seed: which of the many possible drawings; None for the one of before.

        Raises:
            IllegalTransitionError: another run of this product is on or was cut off.
            NotEnoughCreditsError: nothing was started.
            RefusedInputError: words, panel or engine cannot be used; nothing was started.
            AppError: some panels failed; what was made lies on the others.
        """
        if self._at_work.is_running(product_id, Work.PACKAGING):
            raise IllegalTransitionError(BUSY, "Wait for it or cancel it.")
        with self._at_work.run(product_id, Work.PACKAGING):
            offer = await self.offer(product_id, panels, words=words, engine=engine, seed=seed)
            start = partial(self._start, product_id=product_id, panels=panels, offer=offer)
            return await self._run(offer.engine, start)

    def _start(
        self, session: Session, product_id: str, panels: tuple[Panel, ...], offer: Offer
    ) -> PackagingRun:
        if offer.words:
            packaging_rows.set_prompts(session, product_id, offer.words, panels)
        packages.keep_package(
            session, product_id, engine=offer.engine, seed=offer.seed, reading=offer.reading
        )
        return packaging_runs.open_run(
            session, product_id, offer.prompts, engine=offer.engine, seed=offer.seed
        )

    async def retry_failed(self, product_id: str) -> PackagingState:
        """Make the panels again whose last try failed, and no other.

        Raises:
            IllegalTransitionError: none failed.
            AppError: as of `generate`.
        """
        return await self.generate(product_id, await self.failed(product_id))

    async def failed(self, product_id: str) -> tuple[Panel, ...]:
        """The panels whose last try failed.

        Raises:
            IllegalTransitionError: none did.
        """
        state = await self._state(product_id)
        if not state.failed:
            raise IllegalTransitionError("No panel has failed.", "Generate artwork for any panel.")
        return state.failed

    async def resume(self, product_id: str) -> PackagingState:
        """Go on with artwork that was cut off: only what is missing is made.

        Raises:
            IllegalTransitionError: nothing was cut off, or it is at work already.
            AppError: as of `generate`.
        """
        if self._at_work.is_running(product_id, Work.PACKAGING):
            raise IllegalTransitionError(BUSY, "Wait for it or cancel it.")
        with self._at_work.run(product_id, Work.PACKAGING):
            run = await self._library.database.read(
                lambda s: panel_textures.open_run(s, product_id)
            )
            if run is None:
                raise IllegalTransitionError("No artwork of this product was cut off.")
            return await self._run(run.engine, partial(packaging_runs.reopen_run, run_id=run.id))

    async def discard(self, product_id: str) -> bool:
        """End artwork that was cut off; what was made goes into the history of its panels.

        Returns:
            Whether there was any.

        Raises:
            IllegalTransitionError: it is at work; cancel it first.
        """
        if self._at_work.is_running(product_id, Work.PACKAGING):
            raise IllegalTransitionError(BUSY, "Wait for it or cancel it.")
        return await self._write(lambda s: packaging_runs.discard_run(s, product_id))

    def cancel(self, product_id: str) -> bool:
        """Stop the artwork that is being made; whether there was any."""
        return self._at_work.cancel(product_id, Work.PACKAGING)

    async def _run(self, engine: str, start: Callable[[Session], PackagingRun]) -> PackagingState:
        runs, waiting = list[PackagingRun](), list[Job]()

        def plan(session: Session) -> tuple[Job, ...]:
            runs[:] = [start(session)]
            planned = packaging_runs.plan_panels(session, runs[0], self._prices(engine))
            open_now = packaging_runs.queued_jobs(session, runs[0].id)
            waiting[:] = [job for job in open_now if job not in planned]
            return planned

        try:
            async with self._runner.begun(engine, plan) as begun:
                results = await asyncio.gather(
                    *map(self._runner.run, (*begun, *waiting)), return_exceptions=True
                )
        except asyncio.CancelledError:
            for run in runs:
                await asyncio.shield(self._write(partial(_stop, run=run)))
            raise
        return await self._ended(runs[0], results)

    async def _ended(
        self, run: PackagingRun, results: Iterable[Job | BaseException]
    ) -> PackagingState:
        errors = [one for one in results if isinstance(one, BaseException)]
        unknown = [one for one in errors if not isinstance(one, AppError)]
        if unknown:
            raise unknown[0]
        state = await self._write(lambda s: packaging_runs.finish_run(s, run.id))
        failed = [panel for panel in state.failed if panel in run.prompts]
        if failed:
            cause = next((one for one in errors if isinstance(one, AppError)), AppError(""))
            message = f"Not made: {', '.join(failed)}. {cause.message}".strip()
            raise AppError(message, cause.hint or "Try the failed panels again.")
        return state

    async def _state(self, product_id: str) -> PackagingState:
        return await self._library.database.read(
            lambda s: packaging_rows.packaging_state(s, product_id)
        )

    async def _write(self, work: Callable[[Session], T]) -> T:
        return await self._library.database.write(work)


def _stop(session: Session, run: PackagingRun) -> None:
    """End a run that was cancelled, unless its beginning was undone."""
    found = panel_textures.open_run(session, run.product_id)
    if found is not None and found.id == run.id:
        packaging_runs.stop_run(session, run.id, CANCELLED)
