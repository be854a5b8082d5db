"""From the command line to an open window and back: arguments, application, library, end."""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.domain.appearance import Theme
from app.storage.locking import holder
from app.storage.paths import LibraryPaths
from app.ui.arguments import Options, read_arguments
from app.ui.display import has_display

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtWidgets import QApplication

from app.ui import runtime, theme
from app.ui.garbage import GarbageOnThisThread
from app.ui.reporting import Reporter
from app.ui.shell import open_shell, wait_for_paint

FAILED = 1


def run(arguments: Sequence[str]) -> int:
    """Run the program; the exit code."""
    _give_streams()
    options = read_arguments(arguments)
    if options.screenshots is not None and not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if not has_display():
        sys.stderr.write("There is no display to open a window on. The command is: techpack\n")
        return FAILED
    app = make_application()
    if options.screenshots is None and _is_taken_over(options):
        return 0
    garbage = GarbageOnThisThread(app)
    garbage.start()
    reporter = Reporter()
    runtime.install_sinks(reporter.report)
    try:
        return _run(app, options, reporter)
    finally:
        garbage.stop()


def _run(app: QApplication, options: Options, reporter: Reporter) -> int:
    shell = None
    if options.screenshots is None:
        shell = open_shell(app, options.library, reporter, reset_layout=options.reset_layout)
        wait_for_paint(shell.window)
    # Imported after the first paint: asyncio takes as long as the window itself.
    from app.ui import loop, visits

    return loop.run(app, visits.visit_libraries(app, options, reporter, shell), reporter.report)


def _is_taken_over(options: Options) -> bool:
    """Whether a window that has this library open has taken the files."""
    if holder(LibraryPaths(options.library.expanduser().absolute()).lock) is None:
        return False
    # Imported when needed: most starts are the first one of their library.
    from app.ui.single_instance import hand_over

    return hand_over(options.library, options.files)


def make_application() -> QApplication:
    """The application object with its fonts, name and icon, in the colours of the desktop."""
    QApplication.setApplicationName("techpack-studio")
    QApplication.setApplicationDisplayName("Tech Pack Studio")
    QApplication.setDesktopFileName("techpack-studio")
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else _application()
    theme.load_fonts()
    theme.apply(app, Theme.SYSTEM)
    app.setWindowIcon(theme.icon("techpack-studio"))
    return app


def _application() -> QApplication:
    return QApplication([*sys.argv[:1], *theme.STYLE_ARGUMENTS])


def _give_streams() -> None:
    """Streams for a program without a console, and a trace of a crash below Python."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for the process
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for the process
        return
    faulthandler.enable()
