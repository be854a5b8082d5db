"""The libraries that a window shows one after the other, from the first paint to the end."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication

from app.domain.errors import AppError, LibraryError
from app.storage.known_libraries import is_missing
from app.ui.arguments import Options
from app.ui.library_door import Way, ask_way
from app.ui.panes.library_trouble import LibraryTrouble
from app.ui.reporting import Reporter
from app.ui.shell import UNSEEN_MS, Shell, open_shell

FAILED = 1


async def visit_libraries(
    app: QApplication, options: Options, reporter: Reporter, shell: Shell | None
) -> int:
    """Show library after library until the window is closed; the exit code.

    Args:
        shell: the window of the first library, None where only pictures of the pages are wanted.
    """
    if options.screenshots is not None:
        from app.ui.screenshots import write_screenshots

        return await write_screenshots(app, options.screenshots, options.own_library)
    way: Way | None = Way(options.library.expanduser().absolute())
    visit = options
    while way is not None:
        visit = visit._replace(library=way.root)
        try:
            if shell is None:
                shell = await _opened(app, way.root, reporter)
            way = await _visit(app, visit, reporter, way, shell)
        except AppError as error:
            await reporter.tell_and_wait(error)
            return FAILED
        shell, visit = None, visit._replace(files=())
    return 0


async def _opened(app: QApplication, root: Path, reporter: Reporter) -> Shell:
    """A window on another library, once it is painted."""
    shell = open_shell(app, root, reporter)
    painted = asyncio.Event()
    shell.window.painted.connect(painted.set)
    if not shell.window.is_painted:
        with suppress(TimeoutError):
            await asyncio.wait_for(painted.wait(), UNSEEN_MS / 1000)
    return shell


async def _visit(
    app: QApplication, options: Options, reporter: Reporter, way: Way, shell: Shell
) -> Way | None:
    """Show the window on one library until it is closed; the library to open next, if any."""
    shell.pictures.begin()
    if not way.may_begin and await asyncio.to_thread(is_missing, way.root):
        return await _ask(shell, way.root, None)
    # In a thread, so that the window answers while the database and the workflows are read in.
    session = await asyncio.to_thread(import_module, "app.ui.session")
    try:
        following = await session.run_session(
            app, options, reporter, shell, is_chosen=way.is_chosen
        )
    except LibraryError as error:
        return await _ask(shell, way.root, error)
    return cast("Way | None", following)


async def _ask(shell: Shell, root: Path, error: LibraryError | None) -> Way | None:
    """Let the person decide what to do about a library that cannot be opened."""
    trouble = LibraryTrouble(root, can_begin=error is None)
    if error is None:
        trouble.show_missing()
    else:
        trouble.show_error(error)
    try:
        return await ask_way(shell.window, trouble, root)
    finally:
        await shell.aclose()
