"""One open library with its window, from the first paint to the last commit."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap import open_workspace
from app.domain.appearance import Theme
from app.domain.budgets import BudgetError
from app.domain.errors import AppError, LibraryGoneError, NoKeyError, NotEnoughCreditsError
from app.storage.first_sight import FirstSight
from app.storage.known_libraries import remember_library
from app.storage.settings import AppSettings
from app.ui import theme
from app.ui.arguments import Options
from app.ui.dialogs.ask_dialog import AskDialog
from app.ui.engine_dialogs import EngineDialogs
from app.ui.garbage import GarbageOnThisThread
from app.ui.language import use_locale
from app.ui.library_dialogs import LibraryDialogs
from app.ui.library_door import Way, ask_way
from app.ui.library_folder import can_open, choose_folder, no_library
from app.ui.library_watch import LibraryWatch
from app.ui.loop import TerminationSignals
from app.ui.main_window import MainWindow
from app.ui.panes.library_trouble import LibraryTrouble
from app.ui.pictures.allocator import give_back_large_blocks
from app.ui.reporting import Reporter
from app.ui.runtime import end_process_soon
from app.ui.sentences import said_error
from app.ui.shell import Shell
from app.ui.single_instance import SingleInstance
from app.ui.verbs import Verbs
from app.ui.window_dialogs import WindowDialogs
from app.ui.window_state import Remembered
from app.ui.wiring import Wiring
from app.workflow.running.cancelling import CANCELLED
from app.workflow.workspace import Workspace

log = logging.getLogger(__name__)


class Session(QObject):
    """Everything of the window over one workspace."""

    def __init__(
        self,
        app: QApplication,
        workspace: Workspace,
        settings: AppSettings,
        reporter: Reporter,
        shell: Shell | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._reporter = reporter
        self._is_gone = False
        self.settings = settings
        self.workspace = workspace
        library = workspace.library
        self.shell = shell or Shell(library.paths, reporter)
        self.notices, self.tasks = self.shell.notices, self.shell.tasks
        self.pictures, self.window = self.shell.pictures, self.shell.window
        self.pictures.use(library.thumbnails, library.images)
        self.tasks.send_errors_to(self._on_error)
        self.verbs = Verbs(workspace, tasks=self.tasks, notices=self.notices)
        self.window.furnish(
            workspace,
            tasks=self.tasks,
            notices=self.notices,
            pictures=self.pictures,
            verbs=self.verbs,
        )
        self.wiring = Wiring(
            self.window, workspace, tasks=self.tasks, verbs=self.verbs, settings=settings
        )
        self.dialogs = WindowDialogs(
            self.window,
            self.wiring,
            workspace,
            tasks=self.tasks,
            notices=self.notices,
            on_settings=self.use_settings,
        )
        self.library_dialogs = LibraryDialogs(
            self.window, self.wiring, workspace, tasks=self.tasks, notices=self.notices
        )
        self.engines = EngineDialogs(
            self.window,
            workspace,
            tasks=self.tasks,
            notices=self.notices,
            pictures=self.pictures,
        )
        self.window.actions_of_window.connect_to(
            engines=self.engines.show_engines,
            calls=self.engines.show_calls,
            open_library=self.choose_library,
        )
        self.way: Way | None = None
        self.watch = LibraryWatch(
            library.database.presence.check,
            workspace.mend,
            tasks=self.tasks,
            parent=self.window,
        )
        self.watch.gone.connect(self._on_gone)
        self.watch.mended.connect(self.verbs.changed)
        self.window.closing.connect(self._remember)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme)

    def open(self) -> None:
        """Show the window as it was left, and start reading."""
        use_locale()
        self._collect_when(lambda: self.workspace.is_calm)
        if not self.window.isVisible():
            self.shell.open(FirstSight(is_known=True))
        remembered = self.shell.remembered
        self.shell.state.restore_splitters(self.window.splitters)
        self.window.actions_of_window["drawer"].setChecked(remembered.is_drawer_shown)
        if 0 <= remembered.page < self.window.header.tabs.count():
            self.wiring.open_page(remembered.page)
        self.wiring.start(self.window.library.wanted or remembered.product)

    def use_settings(self, settings: AppSettings) -> None:
        """Follow changed settings."""
        self.settings = settings
        theme.apply(self._app, settings.theme)

    async def aclose(self) -> None:
        """Stop what runs, let it settle its money, and forget the window."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._on_scheme)
        self.wiring.close()
        await self.tasks.aclose()
        # What a timer would start now finds no loop any more.
        for timer in self.window.findChildren(QTimer):
            timer.stop()
        self._reporter.window = None
        self._collect_when(None)
        self.window.hide()
        self.window.deleteLater()

    def _collect_when(self, is_calm: Callable[[], bool] | None) -> None:
        garbage = self._app.findChild(GarbageOnThisThread)
        if garbage is not None:
            garbage.wait_for(is_calm)

    def _on_gone(self, _error: LibraryGoneError) -> None:
        if not self._is_gone:
            self._is_gone = True
            self.watch.stop()
            self.tasks.start(self._ask_way())

    async def _ask_way(self) -> None:
        root = self.workspace.library.paths.root
        trouble = LibraryTrouble(root)
        trouble.show_gone()
        self.leave_for(await ask_way(self.window, trouble, root))

    def choose_library(self) -> None:
        """Let the person open another library in place of this one."""
        choose_folder(self.window, self.workspace.library.paths.root, self._on_library)

    def _on_library(self, folder: Path) -> None:
        way = Way(folder, may_begin=True, is_chosen=True)
        if folder == self.workspace.library.paths.root:
            return
        if not can_open(folder):
            self.notices.error(no_library(folder))
        elif self.workspace.at_work.running():
            words = self.tr("Something is being made. It stops, and can be resumed later.")
            AskDialog(
                self.window,
                self.tr("Open another library"),
                words,
                self.tr("Stop and open it"),
                lambda: self.leave_for(way),
            ).open()
        else:
            self.leave_for(way)

    def leave_for(self, way: Way | None) -> None:
        """Close this library, and open another one; None ends the program."""
        self.way = way
        self.window.close()

    def _on_error(self, error: AppError) -> None:
        if isinstance(error, LibraryGoneError):
            self._on_gone(error)
        elif self._is_gone:
            # What fails now fails for the one reason that is on the screen.
            return
        elif error.message.endswith(CANCELLED):
            # Somebody wanted it so: what is left to say is the way back.
            self.notices.information(said_error(error))
        elif isinstance(error, NotEnoughCreditsError):
            self.notices.error(error, self.tr("Add credits"), self.dialogs.show_credits)
        elif isinstance(error, NoKeyError):
            name = error.engine
            self.notices.error(
                error, self.tr("Enter the key"), lambda: self.engines.show_engines(name)
            )
        elif isinstance(error, BudgetError) and error.beyond:
            beyond = error.beyond
            words = self.tr("Go beyond it once …")
            self.notices.error(error, words, lambda: self.library_dialogs.ask_beyond_budget(beyond))
        else:
            self.notices.error(error)

    def _on_scheme(self) -> None:
        if self.settings.theme is Theme.SYSTEM:
            theme.apply(self._app, Theme.SYSTEM)

    def _remember(self) -> None:
        actions = self.window.actions_of_window
        self.shell.state.save(
            self.window,
            self.window.splitters,
            Remembered(
                product=self.wiring.current.id,
                page=self.window.header.tabs.currentIndex(),
                is_library_shown=actions["library"].isChecked(),
                is_drawer_shown=actions["drawer"].isChecked(),
                sort=self.window.library.filters.sort,
            ),
        )


async def run_session(
    app: QApplication,
    options: Options,
    reporter: Reporter,
    shell: Shell,
    *,
    is_chosen: bool = False,
) -> Way | None:
    """Open the library, furnish its window, and close both; the library to open next, if any.

    Args:
        app: the application.
        options: of the command line.
        reporter: where unexpected errors end.
        shell: the window.
        is_chosen: whether the person has just chosen this library in the window.

    Raises:
        LibraryError: the library cannot be opened.
    """
    began = time.monotonic()
    give_back_large_blocks()
    async with open_workspace(options.library) as workspace:
        settings = await workspace.settings()
        theme.apply(app, settings.theme)
        session = Session(app, workspace, settings, reporter, shell)
        single = SingleInstance(options.library, session)
        single.files_arrived.connect(session.dialogs.take_files)
        single.files_arrived.connect(lambda _: shell.raise_window())
        single.listen()
        signals = TerminationSignals(session.window.close, session)
        if (garbage := app.findChild(GarbageOnThisThread)) is not None:
            # Once now, while nobody waits, and never again for what lives to the end.
            garbage.collect_all()
        session.open()
        session.watch.start()
        session.dialogs.take_files(options.files)
        await asyncio.to_thread(remember_library, options.library, is_chosen=is_chosen)
        log.info("The library was open after %.2f s", time.monotonic() - began)
        await _until_closed(session.window)
        if session.way is None:
            end_process_soon()
        single.close()
        signals.close()
        await session.aclose()
    return session.way


async def _until_closed(window: MainWindow) -> None:
    if window.is_closed:
        return
    closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def settle() -> None:
        if not closed.done():
            closed.set_result(None)

    window.closing.connect(settle)
    await closed
