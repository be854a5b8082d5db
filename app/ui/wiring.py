"""Connects the panes of the window with each other, with the workspace's news and its verbs."""

from __future__ import annotations

import asyncio
from typing import Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.files import CollectionType, FileStatus
from app.domain.generation import GenerationState
from app.domain.jobs import JobUpdate
from app.storage.settings import AppSettings
from app.ui import theme
from app.ui.current_product import CurrentProduct
from app.ui.desktop_notice import DesktopNotice
from app.ui.edit_commands import KEYS
from app.ui.edit_menu import EditMenu
from app.ui.job_news import JobNews
from app.ui.main_window import TITLE, MainWindow
from app.ui.offered import offer_for
from app.ui.pages_ready import make_ready
from app.ui.panes.late_page import BuiltPage, LatePage
from app.ui.plain_words import engine_title
from app.ui.runtime import TaskScope
from app.ui.verbs import Verbs
from app.ui.wiring_sheets import SheetsWiring
from app.workflow.product_record import ProductRecord
from app.workflow.recovery import Unfinished
from app.workflow.running.at_work import Work, WorkUpdate
from app.workflow.workspace import Workspace

DESIGN, TECH_PACK, SHEETS, PACKAGING, REVIEW, HISTORY = range(6)
WARM_UP_AFTER = 0.25
OFFLINE_ENGINES = ("drafter",)


class Page(Protocol):
    """What every page can do."""

    def show_record(self, record: ProductRecord | None) -> None: ...

    def apply(self, update: JobUpdate) -> None: ...


class Wiring(QObject):
    """Lives as long as the window."""

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        *,
        tasks: TaskScope,
        verbs: Verbs,
        settings: AppSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._tasks = tasks
        self._verbs = verbs
        self._engine = self._usable(settings.front_view)
        self._wanted: str | None = None
        self._suggestions: dict[str, tuple[str, ...]] = {}
        self.current = CurrentProduct(workspace, tasks=tasks, parent=self)
        self._news = JobNews(lambda: workspace.is_calm, self)
        self._news.told.connect(self._on_jobs)
        self.desktop = DesktopNotice(window, theme.icon("techpack-studio"))
        self._ends = (
            workspace.runner.subscribe(self._on_job),
            workspace.runner.watch(window.design.forming.show),
            workspace.at_work.subscribe(self._on_work),
        )
        self.sheets = SheetsWiring(window, self.open_page, sheets=SHEETS, review=REVIEW)
        self._connect_panes()
        self._connect_actions()

    def _connect_panes(self) -> None:
        window, verbs = self._window, self._verbs
        self.current.changed.connect(self._on_record)
        window.library.chosen.connect(self.choose)
        window.library.listed.connect(self._on_listed)
        window.library.collapse_wanted.connect(window.actions_of_window["library"].trigger)
        window.header.page_wanted.connect(self._on_page)
        window.start.started.connect(verbs.start)
        window.start.cancelled.connect(self._back_from_start)
        window.strip.cancel_wanted.connect(verbs.cancel)
        window.strip.drawer_wanted.connect(window.actions_of_window["drawer"].trigger)
        window.drawer.cancel_wanted.connect(verbs.cancel_job)
        window.drawer.closed.connect(lambda: self.show_drawer(shown=False))
        window.design.pack_wanted.connect(lambda: self.open_page(TECH_PACK))
        window.tools.engine_picked.connect(self._on_engine)
        window.middle.currentChanged.connect(self._offer)
        history = window.pages[HISTORY][1]
        if isinstance(history, LatePage):
            history.built.connect(self._on_history)
        window.banner.chosen.connect(self.choose)
        window.banner.resume_wanted.connect(self._resume_all)
        window.banner.discard_wanted.connect(self._discard_all)
        verbs.began.connect(self._on_began)
        verbs.refused.connect(window.start.show_refusal)
        verbs.changed.connect(self._on_changed)

    def _on_history(self, page: BuiltPage) -> None:
        opened = getattr(page, "iteration_opened", None)
        if opened is not None:
            opened.connect(self._look_at)

    def _look_at(self, iteration_id: str) -> None:
        self.open_page(DESIGN)
        self._window.design.look_at(iteration_id)

    def _connect_actions(self) -> None:
        window = self._window
        window.actions_of_window.connect_to(
            new=self.new_product,
            quit=window.close,
            search=self._search,
            approve=lambda: self._offered("approve"),
            make_pack=lambda: self._of_current(self._verbs.make_pack),
            cancel=lambda: self._of_current(self._verbs.cancel),
            resume=lambda: self._of_current(self._verbs.resume),
            discard=lambda: self._of_current(self._verbs.discard),
            design=lambda: self.open_page(DESIGN),
            tech_pack=lambda: self.open_page(TECH_PACK),
            sheets=lambda: self.open_page(SHEETS),
            packaging=lambda: self.open_page(PACKAGING),
            review=lambda: self.open_page(REVIEW),
            history=lambda: self.open_page(HISTORY),
            tags=self._show_tags,
        )
        edit = EditMenu(
            {name: window.actions_of_window[name] for name in KEYS},
            page=self._where_undone,
            paste_picture=window.actions_of_window["paste"],
            parent=self,
        )
        window.actions_of_window.menu_of("undo").aboutToShow.connect(edit.refresh)
        library = window.actions_of_window["library"]
        library.setChecked(True)
        library.toggled.connect(window.library.setVisible)
        window.library.tags.more = (window.actions_of_window["archive"],)
        window.actions_of_window["drawer"].toggled.connect(window.drawer.setVisible)

    def _where_undone(self) -> QWidget | None:
        """Whose undo and redo the Edit menu means: the library's where the keyboard is in it."""
        library, focus = self._window.library, QApplication.focusWidget()
        is_there = focus is not None and library.isAncestorOf(focus)
        return library if is_there else self._window.stack.currentWidget()

    def start(self, product: str | None) -> None:
        """Read what the library holds; `product` is the one that was in view last time."""
        self._wanted = product
        self._show_engine()
        self._window.library.refresh()
        self._tasks.start(self._read_balance())
        self._tasks.start(self._read_unfinished())
        self._tasks.start(self._warm_up(self._engine))
        self._tasks.start(self._watch_network())
        late = tuple(page for _, page in self._window.pages if isinstance(page, LatePage))
        workspace, database = self._workspace, self._workspace.library.database
        self._tasks.start(make_ready(late, workspace.rehearse, lambda: database.is_at_rest))

    def close(self) -> None:
        """Hear no more of the workspace."""
        for end in self._ends:
            end()
        self.desktop.close()

    def choose(self, product_id: str) -> None:
        """Show a product."""
        self._wanted = product_id
        self._window.library.show_product(product_id)
        self._window.strip.show_product(product_id)
        self.current.choose(product_id)
        # Pages that know nothing of their product yet would flash empty fields and buttons.
        if not self._window.is_blank:
            self._window.show_product()

    def new_product(self) -> None:
        """Show the form for a new product."""
        self._window.start.open(has_way_back=self.current.id is not None)
        self._window.show_start()

    def open_page(self, page: int) -> None:
        self._window.header.tabs.setCurrentIndex(page)
        if self.current.id is not None:
            self._window.show_product()

    def show_drawer(self, *, shown: bool) -> None:
        self._window.actions_of_window["drawer"].setChecked(shown)

    @property
    def engine(self) -> str:
        """The engine of new products."""
        return self._engine

    def use_settings(self, settings: AppSettings) -> None:
        """Follow changed settings."""
        self._engine = self._usable(settings.front_view)
        self._show_engine()
        self._tasks.start(self._warm_up(self._engine))

    def refresh_balance(self) -> None:
        self._tasks.start(self._read_balance())

    def _usable(self, engine: str) -> str:
        names = self._workspace.engine_names
        return engine if engine in names else names[0]

    def _show_engine(self) -> None:
        self._window.start.use_engine(self._engine)
        self._window.header.use_engine(self._engine)
        self._window.tools.show_engines(self._workspace.engine_names, self._engine)
        self._window.status.show_engine(
            engine_title(self._engine), is_offline=self._engine in OFFLINE_ENGINES
        )

    def _on_engine(self, name: str) -> None:
        self._tasks.start(self._change_engine(name))

    async def _change_engine(self, name: str) -> None:
        self.use_settings(await self._workspace.change_settings(front_view=name))

    async def _watch_network(self) -> None:
        await asyncio.sleep(WARM_UP_AFTER)
        # Imported when needed: the window opens without it.
        from app.ui.network_state import NetworkState

        network = NetworkState(self)
        network.changed.connect(
            lambda is_missing: self._window.status.show_network(is_missing=is_missing)
        )
        network.watch()

    async def _warm_up(self, engine: str) -> None:
        # The window first: starting the drawing processes takes both cores for a moment.
        await asyncio.sleep(WARM_UP_AFTER)
        self._suggestions[engine] = await self._workspace.warm_up(engine)
        self._show_suggestions()

    def _show_suggestions(self) -> None:
        record = self.current.record
        if record is not None and record.product.engine in self._suggestions:
            self._window.design.show_suggestions(self._suggestions[record.product.engine])

    async def _read_balance(self) -> None:
        await self._workspace.until_calm()
        self._window.tools.show_balance(await self._workspace.balance())

    async def _read_unfinished(self) -> None:
        self._window.banner.show_unfinished(await self._workspace.recovery.unfinished())

    def _on_job(self, update: JobUpdate) -> None:
        self._window.library.apply(update)
        self._window.strip.apply(update)
        self.current.apply(update)
        self._news.take(update)

    def _on_jobs(self, updates: tuple[JobUpdate, ...]) -> None:
        for update in updates:
            self._window.jobs.apply(update)
            for page in self._pages():
                page.apply(update)
        self._window.status.show_jobs(self._window.jobs.running)

    def _pages(self) -> tuple[Page, ...]:
        return tuple(cast(Page, page) for _, page in self._window.pages)

    def _on_work(self, update: WorkUpdate) -> None:
        self._window.strip.apply_work(update)
        self._window.library.refresh()
        if update.product_id == self.current.id and update.is_running:
            self.current.refresh()
        elif update.product_id == self.current.id:
            self.current.refresh_at_once()
        if not update.is_running:
            self.refresh_balance()
            self._window.status.count_again()
            self._tasks.start(self._tell_desktop(update))

    async def _tell_desktop(self, update: WorkUpdate) -> None:
        await self._workspace.until_calm()
        if not self.desktop.is_wanted:
            return
        record = await self._workspace.record(update.product_id)
        words = self._words_of(record, update.work)
        if words:
            await self.desktop.tell(TITLE, f"{record.product.name}: {words}")

    def _words_of(self, record: ProductRecord, work: Work) -> str:
        if work is Work.TECH_PACK:
            packs = [one for one in record.collections if one.type is CollectionType.TECH_PACK]
            done = any(one.status is FileStatus.COMPLETED for one in packs[-1:])
            return self.tr("the tech pack is ready") if done else self.tr("the tech pack stopped")
        return {
            GenerationState.AWAITING_FRONT_APPROVAL: self.tr("the front view is ready"),
            GenerationState.COMPLETED: self.tr("all views are ready"),
            GenerationState.ERROR: self.tr("drawing stopped"),
        }.get(record.product.state, "")

    def _on_changed(self, product_id: str) -> None:
        self._window.library.refresh()
        if product_id == self.current.id:
            self.current.refresh()

    def _on_began(self, product_id: str) -> None:
        self._window.start.clear()
        self._window.library.search.clear()
        self.choose(product_id)
        self.open_page(DESIGN)
        self._window.library.refresh()

    def _on_listed(self, has_any: bool) -> None:
        self._window.status.show_products(self._window.library.total)
        if not has_any:
            self.current.choose(None)
            self._offer()
            if self._is_starting():
                # What is written stays, and so does what was said about it.
                self._window.start.back.hide()
            else:
                self.new_product()
        elif self.current.id is None and not self._is_starting():
            self._choose_any()

    def _choose_any(self) -> None:
        """The product of last time, else the one on top of the list."""
        library = self._window.library
        entry = library.entry(self._wanted or "") or library.first
        if entry is not None:
            self.choose(entry.id)

    def _is_starting(self) -> bool:
        """Whether the person is at the form and has written or brought something."""
        start = self._window.start
        at_form = self._window.middle.currentWidget() is start and start.isVisible()
        return at_form and bool(start.sentence.words() or start.attachments.files)

    def _on_record(self, record: ProductRecord | None) -> None:
        window = self._window
        window.show_title(record.product.name if record else None)
        window.header.show_record(record)
        window.drawer.show_record(record)
        for page in self._pages():
            page.show_record(record)
        window.strip.show_product(self.current.id)
        self._offer()
        if record is not None and record.product.engine not in self._suggestions:
            self._suggestions[record.product.engine] = ()
            self._tasks.start(self._warm_up(record.product.engine))
        self._show_suggestions()
        if record is not None and window.is_blank:
            window.show_product()

    def _offer(self) -> None:
        record, window = self.current.record, self._window
        offer_for(
            record,
            window.actions_of_window,
            is_running=record is not None and self._workspace.at_work.is_running(record.product.id),
            is_seen=window.shows_product,
        )

    def _on_page(self, page: int) -> None:
        self._window.show_page(page)

    def _back_from_start(self) -> None:
        if self.current.id is not None:
            self._window.show_product()

    def _search(self) -> None:
        self._window.actions_of_window["library"].setChecked(True)
        self._window.library.search.setFocus()
        self._window.library.search.selectAll()

    def _show_tags(self) -> None:
        self._window.actions_of_window["library"].setChecked(True)
        self._window.library.tags.show_tags()

    def _offered(self, step: str) -> None:
        offer = self._window.design.next.offer
        if offer is not None and offer.step.value == step and offer.is_enabled:
            self._window.design.next.button.click()

    def _of_current(self, verb: object) -> None:
        if self.current.id is not None and callable(verb):
            verb(self.current.id)

    def _resume_all(self, unfinished: tuple[Unfinished, ...]) -> None:
        for one in unfinished:
            self._verbs.go_on(one)
        if unfinished:
            self.choose(unfinished[0].product.id)

    def _discard_all(self, unfinished: tuple[Unfinished, ...]) -> None:
        for one in unfinished:
            self._verbs.discard(one.product.id)
