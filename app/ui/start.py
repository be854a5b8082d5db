"""From the command line to an open window and back: arguments, application, library, end."""

from __future__ import annotations

import asyncio
import faulthandler
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import cast

from app.domain.appearance import Theme
from app.domain.errors import AppError, LibraryError
from app.storage.first_sight import read_first_sight
from app.storage.known_libraries import is_missing
from app.storage.locking import holder
from app.storage.paths import LibraryPaths
from app.ui.arguments import Options, read_arguments

# What needs no Qt comes before it: its import hook reads the source of all that comes after it.
os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtWidgets import QApplication

from app.ui import runtime, theme
from app.ui.garbage import GarbageOnThisThread
from app.ui.language import install_language
from app.ui.library_door import Way, ask_way
from app.ui.reporting import Reporter
from app.ui.shell import Shell
from app.ui.window_state import WindowState

log = logging.getLogger(__name__)
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
        return runtime.run(app, _main(app, options, reporter), reporter.report)
    finally:
        garbage.stop()


def _is_taken_over(options: Options) -> bool:
    """Whether a window that has this library open has taken the files."""
    if holder(LibraryPaths(options.library.expanduser().absolute()).lock) is None:
        return False
    # Imported when needed: most starts are the first one of their library.
    from app.ui.single_instance import hand_over

    return hand_over(options.library, options.files)


def has_display() -> bool:
    """Whether a window can be opened; without a display Qt would end the process by abort."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def make_application() -> QApplication:
    """The application object with its fonts, name and icon, in the colours of the desktop."""
    QApplication.setApplicationName("techpack-studio")
    QApplication.setApplicationDisplayName("Tech Pack Studio")
    QApplication.setDesktopFileName("techpack-studio")
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    theme.load_fonts()
    theme.apply(app, Theme.SYSTEM)
    app.setWindowIcon(theme.icon("techpack-studio"))
    return app


def _give_streams() -> None:
    """Streams for a program without a console, and a trace of a crash below Python."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for the process
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - for the process
        return
    faulthandler.enable()


async def _main(app: QApplication, options: Options, reporter: Reporter) -> int:
    if options.screenshots is not None:
        from app.ui.screenshots import write_screenshots

        return await write_screenshots(app, options.screenshots, options.own_library)
    way: Way | None = Way(options.library.expanduser().absolute())
    visit = options
    while way is not None:
        visit = replace(visit, library=way.root)
        try:
            way = await _visit(app, visit, reporter, way)
        except AppError as error:
            await reporter.tell_and_wait(error)
            return FAILED
        visit = replace(visit, files=(), reset_layout=False)
    return 0


async def _visit(app: QApplication, options: Options, reporter: Reporter, way: Way) -> Way | None:
    """Show the window on one library until it is closed; the library to open next, if any."""
    paths = LibraryPaths(way.root)
    state = WindowState(paths.root)
    if options.reset_layout:
        state.reset()
    sight = read_first_sight(paths, state.sort)
    theme.apply(app, sight.theme)
    install_language(app, sight.language)
    shell = Shell(paths, reporter)
    shell.open(sight)
    await shell.window.painted.wait()
    if not way.may_begin and await asyncio.to_thread(is_missing, paths.root):
        return await _ask(shell, paths.root, None)
    # In a thread, so that the window answers while the database and the workflows are read in.
    session = await asyncio.to_thread(import_module, "app.ui.session")
    try:
        following = await session.run_session(
            app, options, reporter, shell, is_chosen=way.is_chosen
        )
    except LibraryError as error:
        return await _ask(shell, paths.root, error)
    return cast("Way | None", following)


async def _ask(shell: Shell, root: Path, error: LibraryError | None) -> Way | None:
    """Let the person decide what to do about a library that cannot be opened."""
    # Imported when needed: most libraries are where they were.
    from app.ui.panes.library_trouble import LibraryTrouble

    trouble = LibraryTrouble(root, can_begin=error is None)
    if error is None:
        trouble.show_missing()
    else:
        trouble.show_error(error)
    try:
        return await ask_way(shell.window, trouble, root)
    finally:
        await shell.aclose()
