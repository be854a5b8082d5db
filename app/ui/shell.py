"""The window before its library is open: what a person sees first, and what it is made of."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.storage.first_sight import FirstSight, read_first_sight
from app.storage.images import ImageStore
from app.storage.paths import LibraryPaths
from app.storage.thumbnails import Thumbnails
from app.ui import theme
from app.ui.language import install_language
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from app.ui.pictures.pictures import PictureLoader
from app.ui.reporting import Reporter
from app.ui.runtime import TaskScope
from app.ui.window_state import Remembered, WindowState

UNSEEN_MS = 500
"""After which a window that nobody can see, a minimised one, counts as painted."""


class Shell(QObject):
    """The window with library list and start form; a session furnishes it with the rest.

    Nothing here may import the database, the workflows or anything of pydantic: together they take
    four times as long as the window.
    """

    def __init__(self, paths: LibraryPaths, reporter: Reporter) -> None:
        super().__init__()
        self.notices = Notices()
        self.tasks = TaskScope(on_error=self.notices.error, on_unexpected=reporter.report)
        images = ImageStore(paths.images, read_only=True)
        self.pictures = PictureLoader(
            Thumbnails(paths.thumbnails, images), images, tasks=self.tasks
        )
        self.window = MainWindow(paths.images, tasks=self.tasks, pictures=self.pictures)
        self.state = WindowState(paths.root)
        self.remembered = Remembered()
        reporter.window = self.window

    def open(self, sight: FirstSight) -> None:
        """Show the window as it was left, with what is known of the library so far."""
        window = self.window
        self.remembered = self.state.restore(window, window.splitters)
        actions = window.actions_of_window
        actions["library"].setChecked(self.remembered.is_library_shown)
        window.library.setVisible(self.remembered.is_library_shown)
        window.library.filters.use(self.remembered.sort)
        if sight.entries:
            wanted = {entry.id for entry in sight.entries} & {self.remembered.product}
            window.library.show_sight(
                sight.entries, (wanted or {sight.entries[0].id}).pop(), is_whole=sight.is_whole
            )
        elif sight.is_known:
            window.show_start()
            window.start.open(has_way_back=False)
        window.show()
        if sight.entries:
            window.library.view.setFocus()

    async def aclose(self) -> None:
        """Take the window away; only where no session has furnished it."""
        await self.tasks.aclose()
        self.window.hide()
        self.window.deleteLater()

    def raise_window(self) -> None:
        """Bring the window to the front."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()


def open_shell(
    app: QApplication, root: Path, reporter: Reporter, *, reset_layout: bool = False
) -> Shell:
    """Show the window on the library at `root` with what can be read of it at once."""
    paths = LibraryPaths(root.expanduser().absolute())
    state = WindowState(paths.root)
    if reset_layout:
        state.reset()
    sight = read_first_sight(paths, state.sort)
    theme.apply(app, sight.theme)
    install_language(app, sight.language)
    shell = Shell(paths, reporter)
    shell.pictures.hold()
    shell.open(sight)
    return shell


def wait_for_paint(window: MainWindow) -> None:
    """Let Qt work until the window is painted; only where no loop of asyncio runs.

    What the person does with mouse and keyboard meanwhile waits until then.
    """
    if window.is_painted:
        return
    waiting = QEventLoop()
    window.painted.connect(waiting.quit)
    QTimer.singleShot(UNSEEN_MS, waiting.quit)
    waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
