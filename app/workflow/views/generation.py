"""From a description to an approved front view, and on to a revision of five views.

Every step is a committed row before it starts, so that `resume` finds where to go on: `carry_on`
looks at the state of the product and does what comes next, until a person is asked or it is done.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.domain.credits import PriceList
from app.domain.errors import AppError, IllegalTransitionError
from app.domain.generation import GenerationState, View
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import Job, JobKind, JobState
from app.domain.product import Product
from app.domain.requests import ImageRequest, ImageTask, Reference, Subject
from app.providers.engine import Engine, FileReader, Preparation
from app.storage import jobs as job_rows
from app.storage import products
from app.storage.library import Library
from app.workflow.running.at_work import AtWork, Work
from app.workflow.running.jobs import JobRunner
from app.workflow.running.together import beside
from app.workflow.views import revisions, rewording, sessions
from app.workflow.views.earlier_fronts import continue_from, front_to_change
from app.workflow.views.inputs import (
    InputFile,
    InputFiles,
    check_candidates,
    clean_text,
    references_of,
)
from app.workflow.views.measured_views import measured_views
from app.workflow.views.sessions import FrontPlan

Step = Callable[[Product], Awaitable[Product]]
CANCELLED = AppError("Cancelled.", "Resume or discard it.")


@dataclass(frozen=True, slots=True)
class NewProduct:
    """What a person starts a product from."""

    description: str
    name: str = ""
    engine: str = "drafter"
    candidates: int = 1
    inputs: tuple[InputFile, ...] = ()


class Generation:
    """Starts, edits, approves, resumes and discards generations of the library's products."""

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

    async def start(self, new: NewProduct) -> Product:
        """Make a product and its first front view.

        Raises:
            RefusedInputError: the words or files cannot be used; nothing was changed.
            NotEnoughCreditsError: the price cannot be reserved; nothing was changed.
            AppError: the engine failed; the product is kept and can be resumed.
        """
        return await self.go_on(await self.begin(new))

    async def begin(self, new: NewProduct) -> Product:
        """Make a product with its first front view queued; `carry_on` draws it.

        Raises:
            RefusedInputError: the words or files cannot be used; nothing was changed.
            NotEnoughCreditsError: the price cannot be reserved; nothing was changed.
        """
        text = clean_text(new.description, may_be_empty=bool(new.inputs))
        check_candidates(new.candidates)
        references = references_of(new.inputs)
        files = InputFiles(self._library.images, new.inputs)
        preparation = await self._prepare(new.engine, Subject(description=text), references, files)
        await asyncio.to_thread(files.keep)
        brief = preparation.brief
        product = Product(
            id=new_id(),
            name=clean_text(new.name, may_be_empty=True) or (brief.name if brief else text[:60]),
            description=text,
            engine=new.engine,
            state=GenerationState.IDLE,
            brief=brief,
            inputs=references,
            created_at=utc_now(),
            updated_at=utc_now(),
        )
        plan = FrontPlan(prompt=text, edits=(), candidates=new.candidates, brief=brief)
        prices = self._prices(product.engine)
        return await self._library.database.write(
            lambda s: sessions.begin_new(s, product, plan, prices)
        )

    async def edit(
        self,
        product_id: str,
        instruction: str,
        *,
        candidates: int = 1,
        candidate: int | None = None,
        base: str | None = None,
    ) -> Product:
        """Draw the front view again with a change; on a finished product a new session begins.

        Where the engine would not draw the last change, this one takes its place.

        Args:
            candidate: which alternative of the current iteration the change starts from.
            base: id of an earlier front view that the change starts from instead.
        """
        wish = clean_text(instruction)
        check_candidates(candidates)
        product, front = await self._library.database.read(
            lambda s: front_to_change(s, product_id, candidate, base)
        )
        edits = (*(front.edits if front else ()), wish)
        seed = front.seed if front else 0
        subject = Subject(description=product.description, edits=edits, seed=seed)
        preparation = await self._prepare(
            product.engine, subject, product.inputs, self._library.images
        )
        plan = FrontPlan(
            prompt=wish,
            edits=edits,
            candidates=candidates,
            brief=preparation.brief,
            seed=seed,
            source=front.image if front else None,
        )
        await self._library.database.write(lambda s: self._begin_edit(s, product_id, plan))
        return await self.carry_on(product_id)

    def _begin_edit(self, session: Session, product_id: str, plan: FrontPlan) -> None:
        product = products.get_product(session, product_id)
        if rewording.is_undrawn(product, products.iterations(session, product_id)):
            product = rewording.end_undrawn(session, product)
        if product.session_id is None:
            product = sessions.begin_session(session, product)
        sessions.begin_iteration(session, product, plan, self._prices(product.engine))

    async def reword(self, product_id: str, description: str, *, candidates: int = 1) -> Product:
        """Draw a product of which nothing was drawn yet from other words; its files stay with it.

        Raises:
            IllegalTransitionError: something of it was drawn, or is being drawn.
            RefusedInputError, NotEnoughCreditsError: nothing was changed.
        """
        product = await self._product(product_id)
        text = clean_text(description, may_be_empty=bool(product.inputs))
        check_candidates(candidates)
        await self._library.database.read(lambda s: rewording.check_rewording(s, product))
        preparation = await self._prepare(
            product.engine, Subject(description=text), product.inputs, self._library.images
        )
        plan = FrontPlan(text, edits=(), candidates=candidates, brief=preparation.brief)
        prices = self._prices(product.engine)
        await self._library.database.write(
            lambda s: rewording.begin_reworded(s, product_id, plan, prices)
        )
        return await self.carry_on(product_id)

    async def continue_from(self, product_id: str, iteration_id: str) -> Product:
        """Put an earlier front view up for approval again; free, nothing is drawn.

        Raises:
            IllegalTransitionError: no front view of its generation waits for approval.
            NotFoundError: there is no such front view.
        """
        return await self._library.database.write(
            lambda s: continue_from(s, product_id, iteration_id)
        )

    async def approve(self, product_id: str, *, candidate: int | None = None) -> Product:
        """Approve the front view and make the other views and the revision."""
        approved, _ = await self._library.database.write(
            lambda s: sessions.approve_iteration(s, product_id, candidate)
        )
        return await self.go_on(approved)

    async def restart(self, product_id: str) -> Product:
        """Draw the front view anew from the product's words, in a new session.

        Raises:
            IllegalTransitionError: a generation of it is under way.
            NotEnoughCreditsError: the price cannot be reserved.
        """
        product = await self._product(product_id)
        if product.session_id is not None:
            raise IllegalTransitionError(
                "A generation of this product is under way.", "Resume or discard it first."
            )
        plan = FrontPlan(product.description, edits=(), candidates=1, brief=product.brief)
        await self._library.database.write(lambda s: self._begin_edit(s, product_id, plan))
        return await self.carry_on(product_id)

    async def resume(self, product_id: str) -> Product:
        """Go on with a generation that stopped: after an error, a cancel, or the program's end."""
        product = await self._product(product_id)
        if product.session_id is None:
            raise IllegalTransitionError("Nothing of this product is unfinished.")
        prices = self._prices(product.engine)
        with self._at_work.run(product_id, Work.GENERATION):
            async with self._stopped_where_it_breaks(product_id):
                product = await self._library.database.write(
                    lambda s: sessions.restart(s, product_id, prices)
                )
                if product.state is GenerationState.GENERATING_ADDITIONAL_VIEWS:
                    await self._read_features(product)
            return await self.carry_on(product_id)

    async def retry_view(self, product_id: str, view: str) -> Product:
        """Draw one view that is missing; the others stay as they are.

        Raises:
            AppError: it failed again; the product's state says so.
        """
        with self._at_work.run(product_id, Work.GENERATION):
            async with self._stopped_where_it_breaks(product_id):
                made = await self._retry_view(product_id, view)
            if made is not None and made.state is not JobState.DONE:
                raise AppError(made.error, made.hint)
            return await self._going_on(await self._product(product_id))

    async def _retry_view(self, product_id: str, view: str) -> Job | None:
        product = await self._product(product_id)
        if not await self._library.database.read(lambda s: revisions.is_front_approved(s, product)):
            raise IllegalTransitionError(
                "The other views come after the front view.", "Approve the front view first."
            )
        prices = self._prices(product.engine)
        await self._library.database.write(lambda s: sessions.restart(s, product_id, prices))
        await self._draw(product, await self._further_views(product), only=view)
        return await self._library.database.read(
            lambda s: job_rows.job_of_slot(s, sessions.session_of(product), f"view:{view}")
        )

    async def _going_on(self, product: Product) -> Product:
        """On to the revision, unless another view is still missing."""
        if product.state is GenerationState.ERROR:
            return product
        return await self.carry_on(product.id)

    async def discard(self, product_id: str) -> Product:
        """End the open session; what was finished is kept, the rest is refunded."""
        return await self._library.database.write(lambda s: sessions.discard_session(s, product_id))

    async def carry_on(self, product_id: str) -> Product:
        """Do what comes next until the person is asked, it is completed, or it failed.

        Raises:
            AppError: the step failed; the product's state says so.
        """
        return await self.go_on(await self._product(product_id))

    async def go_on(self, product: Product) -> Product:
        """As `carry_on`, for a product as it is now."""
        with self._at_work.run(product.id, Work.GENERATION):
            async with self._stopped_where_it_breaks(product.id):
                while step := self._next_step(product):
                    product = await step(product)
        if product.state is GenerationState.ERROR:
            raise AppError(product.error, product.hint)
        return product

    def _next_step(self, product: Product) -> Step | None:
        steps: dict[GenerationState, Step] = {
            GenerationState.GENERATING_FRONT_VIEW: self._front,
            GenerationState.FRONT_APPROVED: self._features,
            GenerationState.GENERATING_ADDITIONAL_VIEWS: self._views,
            GenerationState.CREATING_REVISION: self._revision,
        }
        return steps.get(product.state)

    @asynccontextmanager
    async def _stopped_where_it_breaks(self, product_id: str) -> AsyncIterator[None]:
        """Leave no generation behind as being at work: not after a cancel, nor after a refusal.

        Credits or a key can be missing in the middle of it, after the state was committed. What
        joins a run that is on leaves it to that one.
        """
        is_own = self._at_work.is_of_this_task(product_id, Work.GENERATION)
        try:
            yield
        except asyncio.CancelledError:
            await asyncio.shield(self._stop(product_id, CANCELLED))
            raise
        except AppError as error:
            if is_own:
                await self._stop(product_id, error)
            raise

    async def _stop(self, product_id: str, reason: AppError) -> None:
        await self._library.database.write(lambda s: sessions.interrupt(s, product_id, reason))

    async def _front(self, product: Product) -> Product:
        async with self._runner.begun(
            product.engine, lambda s: sessions.queued_jobs(s, product, JobKind.FRONT_VIEW)
        ) as jobs:
            await self._run_all(jobs)
        return await self._library.database.write(lambda s: sessions.settle_front(s, product.id))

    async def _features(self, product: Product) -> Product:
        # A failed reading degrades to no features; it never stops the run (GEN-4). The views wait
        # for the features, and not for the category.
        begun = self._front_readings(product)
        async with begun as (features, category), beside(self._run_all((category,))):
            async with beside(self._run_all((features,), leads_on=True)):
                views = await self._further_views(product)
            return await self._draw(product, views)

    async def _read_features(self, product: Product) -> None:
        async with self._front_readings(product) as jobs:
            await self._run_all(jobs)

    def _front_readings(self, product: Product) -> AbstractAsyncContextManager[tuple[Job, ...]]:
        return self._runner.begun(
            product.engine, lambda s: revisions.plan_front_readings(s, product)
        )

    async def _further_views(self, product: Product) -> tuple[str, ...]:
        iteration = await self._library.database.read(
            lambda s: revisions.approved_iteration(s, product)
        )
        preparation = await self._prepare(
            product.engine,
            sessions.subject_of(product, iteration),
            product.inputs,
            self._library.images,
        )
        return tuple(view for view in preparation.views if view != View.FRONT)

    async def _views(self, product: Product) -> Product:
        return await self._draw(product, await self._further_views(product))

    async def _draw(
        self, product: Product, views: tuple[str, ...], only: str | None = None
    ) -> Product:
        """Draw the further views that are missing, or only one, and note how that ended."""
        prices, waiting = self._prices(product.engine), list[Job]()

        def plan(session: Session) -> tuple[Job, ...]:
            planned = revisions.plan_views(session, product.id, views, prices, only=only)
            queued = sessions.queued_jobs(session, product, JobKind.VIEW)
            waiting[:] = (job for job in queued if job not in planned)
            return planned

        async with self._runner.begun(product.engine, plan) as begun:
            await self._run_all((*begun, *waiting))
        return await self._library.database.write(
            lambda s: revisions.settle_views(s, product.id, views)
        )

    async def _revision(self, product: Product) -> Product:
        made = await self._library.database.read(lambda s: revisions.finished_views(s, product))
        views = await asyncio.to_thread(measured_views, self._library.images, made)
        return await self._library.database.write(
            lambda s: revisions.create_revision(s, product.id, views)
        )

    async def _run_all(self, jobs: Iterable[Job], *, leads_on: bool = False) -> None:
        """Run jobs at the same time; failures stay in their rows."""
        running = (self._runner.run(job, leads_on=leads_on) for job in jobs)
        await asyncio.gather(*running, return_exceptions=True)

    async def _prepare(
        self,
        engine: str,
        subject: Subject,
        references: tuple[Reference, ...],
        files: FileReader,
    ) -> Preparation:
        request = ImageRequest(
            engine=engine, task=ImageTask.FRONT_VIEW, subject=subject, references=references
        )
        return await self._engines(engine).prepare(request, files)

    async def _product(self, product_id: str) -> Product:
        return await self._library.database.read(lambda s: products.get_product(s, product_id))
