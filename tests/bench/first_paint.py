"""A process that ends at its first paint: a bare window, or ours with the thumbnails of a library.

Prints the seconds of processor time and of wall time that it took.
"""

from __future__ import annotations

import os
import sys
import time

SIZE = (1280, 2100)
"""High enough for 35 products."""


def finish(began: float) -> None:
    print(time.process_time(), time.time() - began, flush=True)  # noqa: T201 - the answer
    os._exit(0)


def bare(began: float) -> None:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            finish(began)

    app = QApplication([])
    window = Window()
    window.resize(*SIZE)
    window.show()
    app.exec()


def ours(library: str, thumbnails: int, began: float) -> None:
    import app.__main__ as program
    from app.ui.lean_imports import import_pyside

    # As `main` does, before the imports below.
    import_pyside()
    from app.storage.thumbnails import Size
    from app.ui.shell import Shell
    from app.ui.widgets.library_cell import LibraryCell

    seen: set[str] = set()
    paint, show = LibraryCell._paint_picture, Shell.open

    def painted(cell: LibraryCell, painter, place, entry) -> None:  # type: ignore[no-untyped-def] # as the method
        paint(cell, painter, place, entry)
        if entry.image and cell._pictures.pixmap(entry.image, Size.LIST) is not None:
            seen.add(entry.id)
        if len(seen) == thumbnails:
            finish(began)

    def opened(shell: Shell, sight) -> None:  # type: ignore[no-untyped-def] # as the method
        show(shell, sight)
        shell.window.resize(*SIZE)

    LibraryCell._paint_picture = painted  # type: ignore[method-assign] # the hook of this measurement
    Shell.open = opened  # type: ignore[method-assign] # the hook of this measurement
    os.environ["TECHPACK_HOME"] = library
    del sys.argv[1:]
    program.main()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare(float(sys.argv[2]))
    else:
        ours(sys.argv[1], int(sys.argv[3]), float(sys.argv[2]))
