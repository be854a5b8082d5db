"""Dialogs about the whole library: its figures, its archive, and the warnings of its budgets."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.domain.archive import ArchivedPicture
from app.domain.budgets import BudgetKind, BudgetLevel
from app.ui.main_window import MainWindow
from app.ui.notices import Notice, Notices, Severity
from app.ui.runtime import TaskScope
from app.ui.sentences import said
from app.ui.wiring import Wiring
from app.ui.words import price_text, size_text
from app.workflow.running.at_work import WorkUpdate
from app.workflow.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.dialogs.archive_dialog import ArchiveDialog
    from app.ui.dialogs.statistics_dialog import StatisticsDialog


class LibraryDialogs(QObject):
    """Lives as long as the window."""

    def __init__(
        self,
        window: MainWindow,
        wiring: Wiring,
        workspace: Workspace,
        *,
        tasks: TaskScope,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._wiring = wiring
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self._warned: dict[tuple[BudgetKind, str], BudgetLevel] = {}
        self._end = workspace.at_work.subscribe(self._on_work)
        window.closing.connect(self._end)
        window.actions_of_window.connect_to(
            statistics=self.show_statistics,
            archive=self.archive_product,
            clean_up=self.show_archive,
        )

    def show_statistics(self) -> None:
        """Open the figures."""
        from app.ui.dialogs.statistics_dialog import StatisticsDialog

        dialog = StatisticsDialog(self._window)
        dialog.csv_wanted.connect(lambda path: self._tasks.start(self._write_csv(path)))
        self._tasks.start(self._fill_statistics(dialog))
        dialog.open()

    async def _fill_statistics(self, dialog: StatisticsDialog) -> None:
        figures = await self._workspace.statistics()
        if isValid(dialog):
            dialog.show_figures(figures)

    async def _write_csv(self, path: Path) -> None:
        # Imported when needed: it belongs to an export, not to opening a window.
        from app.documents.writing import write_whole
        from app.workflow.statistics_csv import statistics_csv

        figures = await self._workspace.statistics()
        await asyncio.to_thread(write_whole, path, statistics_csv(figures))
        self._notices.success(self.tr("The figures were written to {}.").format(path.name))

    def ask_beyond_budget(self, tenths: int) -> None:
        """Ask whether a step may go beyond the budget, and let it once."""
        from app.ui.dialogs.ask_dialog import AskDialog

        def allow() -> None:
            self._tasks.start(self._allow_once(tenths))

        amount = price_text(tenths)
        dialog = AskDialog(
            self._window,
            self.tr("Go beyond the budget"),
            self.tr(
                "Spend {} more than the budget allows? It holds for the next step only; the "
                "budget stays as it is."
            ).format(amount),
            self.tr("Allow {} once").format(amount),
            allow,
        )
        dialog.open()

    async def _allow_once(self, tenths: int) -> None:
        await self._workspace.budgets.allow_once(tenths)
        words = self.tr("{} beyond the budget are allowed once. Start the step again.")
        self._notices.success(words.format(price_text(tenths)))

    def archive_product(self) -> None:
        """Put the product in view away; it can be brought back."""
        record = self._wiring.current.record
        if record is not None:
            self._tasks.start(self._archive(record.product.id))

    async def _archive(self, product: str) -> None:
        gone = await self._workspace.archive.product(product)
        self._wiring.current.choose(None)
        self._window.library.refresh()
        self._notices.show(
            Notice(
                self.tr("“{}” was archived.").format(gone.name),
                Severity.SUCCESS,
                self.tr("Bring back"),
                lambda: self.bring_back(product),
            )
        )

    def bring_back(self, product: str) -> None:
        """Take a product out of the archive and show it."""
        self._tasks.start(self._bring_back(product))

    async def _bring_back(self, product: str) -> None:
        await self._workspace.archive.restore_product(product)
        self._window.library.refresh()
        self._wiring.choose(product)

    def show_archive(self) -> None:
        """Open the archive."""
        from app.ui.dialogs.archive_dialog import ArchiveDialog

        dialog = ArchiveDialog(self._window)
        dialog.restore_wanted.connect(
            lambda product: self._tasks.start(self._restore(dialog, product))
        )
        dialog.picture_wanted.connect(
            lambda picture: self._tasks.start(self._restore_picture(dialog, picture))
        )
        dialog.clean_wanted.connect(lambda: self._tasks.start(self._clean(dialog)))
        self._tasks.start(self._fill_archive(dialog))
        dialog.open()

    async def _fill_archive(self, dialog: ArchiveDialog) -> None:
        products = await self._workspace.archive.archived()
        pictures = await self._workspace.archive.pictures()
        preview = await self._workspace.archive.preview()
        if isValid(dialog):
            dialog.show_archive(products, pictures, preview)

    async def _restore(self, dialog: ArchiveDialog, product: str) -> None:
        await self._bring_back(product)
        await self._fill_archive(dialog)

    async def _restore_picture(self, dialog: ArchiveDialog, picture: ArchivedPicture) -> None:
        await self._workspace.archive.restore_file(
            picture.product_id, picture.name, picture.version
        )
        self._wiring.current.refresh()
        await self._fill_archive(dialog)

    async def _clean(self, dialog: ArchiveDialog) -> None:
        freed = await self._workspace.archive.clean_up()
        self._window.status.count_again()
        self._notices.success(self.tr("{} were freed.").format(size_text(freed.bytes)))
        await self._fill_archive(dialog)

    def _on_work(self, update: WorkUpdate) -> None:
        if not update.is_running:
            self._tasks.start(self._watch_budgets(update.product_id))

    async def _watch_budgets(self, product: str) -> None:
        """Warn once at 80 % and once at 100 % of a budget."""
        await self._workspace.until_calm()
        for budget in await self._workspace.budgets.state(product):
            whose = product if budget.kind is BudgetKind.PRODUCT else ""
            before = self._warned.get((budget.kind, whose), BudgetLevel.OK)
            self._warned[budget.kind, whose] = budget.level
            if budget.level not in (BudgetLevel.OK, before):
                self._notices.show(Notice(said(budget.text), Severity.WARNING))
