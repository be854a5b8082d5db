"""Makes parts of a pack again: a view, close-ups, a sketch, a reading (TP-7).

The run is a row with its price reserved before anything is asked for. Base views come first, so
that everything else of the run is made from the new ones.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from app.domain.credits import PriceList
from app.domain.errors import AppError, IllegalTransitionError
from app.domain.jobs import Job
from app.domain.regeneration import Outlook, Regeneration, RunStatus, Stale, TargetKind
from app.storage import regenerations
from app.storage.library import Library
from app.workflow.remaking import remaking
from app.workflow.remaking.remaking import Wish
from app.workflow.remaking.staleness import stale_parts
from app.workflow.remaking.unchanging import Repeatable
from app.workflow.running.at_work import AtWork, Work
from app.workflow.running.jobs import JobRunner
from app.workflow.running.together import together
from app.workflow.views.inputs import clean_text

PHASES = (
    (TargetKind.VIEW,),
    (TargetKind.ANALYSIS, TargetKind.CLOSE_UP, TargetKind.SKETCH),
)


class Regenerations:
    """Makes, resumes and discards regenerations."""

    def __init__(
        self,
        library: Library,
        runner: JobRunner,
        *,
        prices: Callable[[str], PriceList],
        at_work: AtWork,
        repeatable: Repeatable,
    ) -> None:
        self._library = library
        self._runner = runner
        self._repeatable = repeatable
        self._prices = prices
        self._at_work = at_work

    async def price(self, product_id: str, whats: Sequence[str], engine: str | None = None) -> int:
        """What it costs to make these parts again, in tenths; what would be the same is not made.

        Raises:
            AppError: one of them is not there, or cannot be made again.
        """
        return (await self.outlook(product_id, whats, engine)).price

    async def outlook(
        self, product_id: str, whats: Sequence[str], engine: str | None = None
    ) -> Outlook:
        """What would be made, for which price, and what would only come out the same.

        Raises:
            AppError: one of them is not there, or cannot be made again.
        """
        wish = Wish(tuple(whats), engine=engine)
        prices = self._prices(await self._engine(product_id, engine))
        return await self._library.database.read(
            lambda s: remaking.outlook_of(s, product_id, wish, prices, self._repeatable)
        )

    async def stale(self, product_id: str) -> tuple[Stale, ...]:
        """What was made from pictures that are no longer the latest."""
        return await self._library.database.read(lambda s: stale_parts(s, product_id))

    async def history(self, product_id: str) -> tuple[Regeneration, ...]:
        """Every run of a product, newest first."""
        return await self._library.database.read(
            lambda s: regenerations.list_regenerations(s, product_id=product_id)
        )

    async def make(
        self,
        product_id: str,
        whats: Sequence[str],
        instruction: str = "",
        engine: str | None = None,
        *,
        author: str = "",
    ) -> Regeneration:
        """Make parts again; the versions before stay.

        Args:
            product_id: of the product.
            whats: like "view:front", "close_up:lid", "close_ups", "sketch:side", "analysis:top".
            instruction: what should be different, empty for nothing.
            engine: another engine than the product's own.
            author: who asks for it.

        Raises:
            IllegalTransitionError: something of it is being made, or the pack is locked.
            RefusedInputError: a part or the words cannot be used, or nothing would change.
            NotFoundError: a part is not there.
            NotEnoughCreditsError: the price cannot be reserved.
            AppError: a part failed; what was made stays, and the run can be resumed.
        """
        words = clean_text(instruction, may_be_empty=True)
        wish = Wish(tuple(whats), words, engine, author)
        prices = self._prices(await self._engine(product_id, engine))
        for work in (Work.TECH_PACK, Work.REGENERATION):
            if self._at_work.is_running(product_id, work):
                raise IllegalTransitionError(
                    "Parts of this product are being made already.", "Wait for them, or cancel."
                )
        run = await self._library.database.write(
            lambda s: remaking.open_run(s, product_id, wish, prices, self._repeatable)
        )
        return await self._carry_on(run)

    async def resume(self, run_id: str) -> Regeneration:
        """Go on with a run that stopped: what is missing of it is made.

        Raises:
            AppError: it failed again.
        """
        found = await self._library.database.read(
            lambda s: regenerations.get_regeneration(s, run_id)
        )
        prices = self._prices(found.engine)
        run = await self._library.database.write(lambda s: remaking.reopen_run(s, run_id, prices))
        return await self._carry_on(run)

    async def discard(self, run_id: str) -> Regeneration:
        """Give up a run that stopped; what it made stays, the rest is refunded already."""
        return await self._library.database.write(lambda s: remaking.discard_run(s, run_id))

    async def discard_stopped(self, product_id: str) -> bool:
        """Give up every run of a product that stopped; whether there was one."""
        stopped = [one for one in await self.history(product_id) if one.status is RunStatus.FAILED]
        for one in stopped:
            await self.discard(one.id)
        return bool(stopped)

    async def _engine(self, product_id: str, engine: str | None) -> str:
        if engine is not None:
            return engine
        return await self._library.database.read(lambda s: remaking.engine_of(s, product_id))

    async def _carry_on(self, run: Regeneration) -> Regeneration:
        with self._at_work.run(run.product_id, Work.REGENERATION):
            try:
                errors = await self._phases(run)
            except asyncio.CancelledError:
                await asyncio.shield(self._finish(run, AppError("Cancelled.", remaking.WAY_ON)))
                raise
            except AppError as error:
                errors = [error]
            finished = await self._finish(run, errors[0] if errors else None)
        if errors:
            raise errors[0]
        return finished

    async def _phases(self, run: Regeneration) -> list[AppError]:
        prices = self._prices(run.engine)
        for kinds in PHASES:
            plan = partial(remaking.plan_targets, run_id=run.id, kinds=kinds, prices=prices)
            jobs = await self._library.database.write(plan)
            errors = await together(self._make_one(run, job) for job in jobs)
            if errors:
                return errors
        return []

    async def _make_one(self, run: Regeneration, job: Job) -> None:
        made = await self._runner.run(job)
        reading = await self._library.database.write(
            lambda s: remaking.plan_follow_up(s, run.id, made)
        )
        if reading is not None:
            await self._runner.run(reading)

    async def _finish(self, run: Regeneration, error: AppError | None) -> Regeneration:
        message, hint = (error.message, error.hint) if error else ("", "")
        return await self._library.database.write(
            lambda s: remaking.finish_run(s, run.id, message, hint)
        )
