"""The open library with everything a person can do in it: what window and command line talk to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy.orm import Session

from app.domain.calls import AiCall, CostInDoubt
from app.domain.credits import TENTHS, Balance, LedgerEntry, PriceList
from app.domain.errors import IllegalTransitionError, RefusedInputError
from app.domain.files import TechFile
from app.domain.library_entry import LibraryEntry
from app.domain.product import Product
from app.domain.sheets.recommendations import Recommendation, recommend
from app.providers.engine import Engine
from app.storage import (
    calls,
    ledger,
    products,
    tech_files,
)
from app.storage import settings as setting_rows
from app.storage.library import Library
from app.storage.library_list import library_entries
from app.storage.settings import AppSettings
from app.storage.statistics import Statistics, statistics
from app.workflow import run_progress
from app.workflow.archive import Archive
from app.workflow.call_log import CallLog
from app.workflow.engine_access import EngineAccess
from app.workflow.engine_tasks import EngineTasks
from app.workflow.pack.annotations import Annotations
from app.workflow.pack.pack_status import PackStatuses
from app.workflow.pack.tech_pack import TechPack
from app.workflow.pack.versions import Versions
from app.workflow.packaging.packaging import Packaging
from app.workflow.packaging.packaging_making import PanelArt
from app.workflow.product_record import ProductRecord, read_record
from app.workflow.recovery import Recovery, Unfinished, UnfinishedWork
from app.workflow.rehearsal import rehearse
from app.workflow.remaking.regeneration import Regenerations
from app.workflow.run_progress import RunProgress
from app.workflow.running.at_work import AtWork
from app.workflow.running.budgets import Budgets
from app.workflow.running.jobs import JobRunner
from app.workflow.running.pricing import PriceTags
from app.workflow.running.timing import Timing
from app.workflow.sheets.asking import Asking
from app.workflow.sheets.rounds import Rounds
from app.workflow.sheets.sheet_edits import SheetEdits
from app.workflow.sheets.sheets import Sheets
from app.workflow.tags import Tags
from app.workflow.views.generation import Generation

MAX_GRANT = 1_000_000
CALM_FOR = 0.05
"""Seconds without anything to do that make a moment calm.

There are fewer between two steps of a run, and while an engine answers a short question: what is
read and painted then would keep the next step from leaving.
"""
LOOKS = 0.005
"""Seconds between two looks whether it is calm."""
MOST_LOOKS = 50
MOST_USD = 10_000


class Engines(Protocol):
    """Hands out engines by name."""

    def __call__(self, name: str) -> Engine: ...

    def names(self) -> tuple[str, ...]: ...


class Workspace:
    """An open library and its workflows."""

    def __init__(
        self,
        library: Library,
        *,
        engines: Engines,
        prices: Callable[[str], PriceList],
        runner: JobRunner,
        access: EngineAccess,
        engine_tasks: EngineTasks,
    ) -> None:
        self.library = library
        self.engines = access
        self._engine_tasks = engine_tasks
        self.runner = runner
        self.at_work = AtWork()
        self.prices = PriceTags(prices)
        self.timing = Timing(library)
        self.generation = Generation(
            library, runner, engines=engines, prices=prices, at_work=self.at_work
        )
        self.tech_pack = TechPack(library, runner, prices=prices, at_work=self.at_work)
        self.regeneration = Regenerations(
            library,
            runner,
            prices=prices,
            at_work=self.at_work,
            repeatable=lambda name: engines(name).repeatable,
        )
        self.asking = Asking(library, runner, prices=prices)
        self.budgets = Budgets(library)
        self.status = PackStatuses(library)
        self.archive = Archive(library, at_work=self.at_work)
        self.rounds = Rounds(library)
        self.tags = Tags(library)
        self.call_log = CallLog(library)
        self._engines = engines
        self._price_list = prices
        self.annotations = Annotations(library)
        self.packaging = Packaging(library)
        self.panel_art = PanelArt(
            library, runner, engines=engines, prices=prices, at_work=self.at_work
        )
        self.sheets = Sheets(library)
        self.sheet_edits = SheetEdits(library)
        self.picture_versions = Versions(library)
        self.recovery = Recovery(library, runner, engines=engines)

    async def find(self, text: str) -> Product:
        """The product with this id, unambiguous id prefix or name."""
        return await self.library.database.read(lambda s: products.find_product(s, text))

    async def list_products(self, search: str | None = None) -> tuple[Product, ...]:
        """All products, newest first, or those that hold every word of `search`."""
        return tuple(await self.library.database.read(lambda s: products.list_products(s, search)))

    async def entries(self, search: str | None = None) -> tuple[LibraryEntry, ...]:
        """All products with picture and revision, newest first, or those that `search` finds."""
        found = await self.library.database.read(lambda s: library_entries(s, search))
        return self.at_work.entries_as_they_ended(found)

    async def record(self, product_id: str) -> ProductRecord:
        """Everything the library knows of a product."""
        found = await self.library.database.read(lambda s: read_record(s, product_id))
        return replace(
            found,
            product=self.at_work.product_as_it_ended(found.product),
            jobs=self.at_work.jobs_as_they_ended(found.jobs),
        )

    async def versions(self, file: TechFile) -> tuple[TechFile, ...]:
        """Every version of what stands in the place of a file, newest first."""
        found = await self.library.database.read(
            lambda s: tech_files.list_files(
                s, file.product_id, file_type=file.file_type, slot=file.slot, latest_only=False
            )
        )
        return tuple(reversed(found))

    async def progress(self, product_id: str) -> tuple[RunProgress, ...]:
        """How far the unfinished runs of a product are: generation, tech pack, artwork."""

        def read(session: Session) -> tuple[RunProgress, ...]:
            product = products.get_product(session, product_id)
            prices = self._price_list(product.engine)
            runs = (
                run_progress.generation_progress(session, product_id),
                run_progress.pack_progress(session, product_id, prices),
                run_progress.artwork_progress(session, product_id, self._price_list),
            )
            return tuple(run for run in runs if run is not None)

        return await self.library.database.read(read)

    @property
    def is_calm(self) -> bool:
        """Whether there is nothing to compute, read or write for what goes on, and was not."""
        return self.runner.only_waits_for >= CALM_FOR and self.library.database.is_at_rest

    async def until_calm(self) -> None:
        """Wait until nothing is to be done for a moment, at most as long as nobody notices."""
        calm = 0
        for _ in range(MOST_LOOKS):
            await asyncio.sleep(LOOKS)
            calm = calm + 1 if self.is_calm else 0
            if calm > 1:
                return

    @property
    def engine_names(self) -> tuple[str, ...]:
        """The engines that can be chosen."""
        return self._engines.names()

    async def warm_up(self, engine: str) -> tuple[str, ...]:
        """Get an engine ready in the background; the changes it suggests for one click.

        Raises:
            RefusedInputError: there is no such engine.
        """
        found = await asyncio.to_thread(self._engines, engine)
        await asyncio.to_thread(found.warm_up)
        return found.suggestions

    async def rehearse(self) -> None:
        """Build now, in the background, what the first click would else wait for."""
        await asyncio.to_thread(rehearse, self._price_list)

    async def settings(self) -> AppSettings:
        """What the person has set in this library."""
        return await self.library.database.read(setting_rows.load_settings)

    async def change_settings(self, **changes: Any) -> AppSettings:
        """Change some settings and return all.

        Raises:
            ValueError: a setting does not exist or does not take the content.
        """
        settings = await self.library.database.write(
            lambda s: setting_rows.change_settings(s, **changes)
        )
        self._engine_tasks.use(settings)
        return settings

    async def resume(self, unfinished: Unfinished) -> None:
        """Go on with a run that stopped; what a newer revision has left behind needs nothing.

        Raises:
            AppError: it failed again.
        """
        if not await self.recovery.waits(unfinished):
            return
        if unfinished.what is UnfinishedWork.VIEWS:
            await self.generation.resume(unfinished.product.id)
        elif unfinished.what is UnfinishedWork.ARTWORK:
            await self.panel_art.resume(unfinished.product.id)
        elif unfinished.what is UnfinishedWork.REGENERATION:
            await self.regeneration.resume(unfinished.run_id)
        else:
            await self.tech_pack.make(unfinished.product.id)

    async def discard(self, product: Product) -> Product:
        """End what is unfinished of a product: its generation, its pack, artwork, a regeneration.

        Raises:
            IllegalTransitionError: nothing of it is unfinished.
        """
        if product.session_id is not None:
            return await self.generation.discard(product.id)
        is_done = await self.tech_pack.discard(product.id)
        is_done = is_done or await self.panel_art.discard(product.id)
        if not is_done and not await self.regeneration.discard_stopped(product.id):
            raise IllegalTransitionError(f"Nothing of “{product.name}” is unfinished.")
        return product

    async def mend(self) -> tuple[str, ...]:
        """Write down how runs ended that a fault of the disk kept from it; their products.

        Raises:
            LibraryError: the disk does not take it yet.
        """
        settled = []
        for product_id, why in self.at_work.cut_off().items():
            await self.recovery.settle_product(product_id, why)
            self.at_work.was_settled(product_id)
            settled.append(product_id)
        return tuple(settled)

    async def recommendations(self, product_id: str) -> tuple[Recommendation, ...]:
        """What is recommended for making a product: inferred, to be confirmed."""
        return recommend(await self.sheets.pack(product_id))

    async def statistics(self) -> Statistics:
        """Figures over the whole library."""
        return await self.library.database.read(statistics)

    async def balance(self) -> Balance:
        return await self.library.database.read(ledger.balance)

    async def ledger_entries(self) -> tuple[LedgerEntry, ...]:
        """Every ledger entry, oldest first."""
        newest_first = await self.library.database.read(ledger.entries)
        return tuple(reversed(newest_first))

    async def write_ledger_csv(self, path: Path) -> int:
        """Write the ledger as CSV, oldest entry first; how many entries that were.

        Raises:
            LibraryError: the file cannot be written.
        """
        # Imported when needed: it belongs to an export, not to opening a library.
        from app.documents.writing import write_whole
        from app.workflow.ledger_csv import ledger_csv

        entries = await self.ledger_entries()
        names = {product.id: product.name for product in await self.list_products()}
        await asyncio.to_thread(write_whole, path, ledger_csv(entries, names))
        return len(entries)

    async def calls(self, search: str | None = None) -> tuple[AiCall, ...]:
        """The log of engine calls, newest first."""
        return tuple(await self.library.database.read(lambda s: calls.list_calls(s, search=search)))

    async def costs_in_doubt(self) -> tuple[CostInDoubt, ...]:
        """What calls may have cost that do not say it, oldest first."""
        return await self.library.database.read(calls.costs_in_doubt)

    async def resolve_cost(self, cost_id: str, cost_usd: float) -> CostInDoubt:
        """Note what a cost in doubt came to, as the engine's bill says: 0 where nothing.

        Raises:
            NotFoundError: there is no such cost, or it is resolved already.
            RefusedInputError: it is no amount of money.
        """
        if not 0 <= cost_usd <= MOST_USD:
            raise RefusedInputError(f"A cost is from 0 to {MOST_USD:,} dollars.")
        return await self.library.database.write(
            lambda s: calls.resolve_cost(s, cost_id, cost_usd=cost_usd)
        )

    async def grant(self, tenths: int, note: str = "") -> Balance:
        """Add credits.

        Raises:
            RefusedInputError: nothing, a negative amount, or more than a million credits.
        """
        if not 0 < tenths <= MAX_GRANT * TENTHS:
            raise RefusedInputError(f"Credits are granted from 0.1 to {MAX_GRANT:,} at a time.")
        await self.library.database.write(lambda s: ledger.grant(s, tenths, note))
        return await self.balance()
