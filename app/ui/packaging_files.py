"""Writes what a package can be handed out as: dieline, GLB, a picture, a turntable."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.packaging.packaging_state import PackagingState
from app.ui.notices import Notice, Notices, Severity
from app.ui.packaging.orbit import Orbit
from app.ui.packaging.scene import Scene
from app.ui.runtime import TaskScope
from app.ui.widgets.package_preview import PackagePreview
from app.ui.widgets.painted_preview import still
from app.workflow.packaging.dielines import artwork_of, export_dieline, export_mockup
from app.workflow.workspace import Workspace

STILL = QSize(1600, 1280)
FRAME = QSize(640, 640)
FRAMES = 24
ACROSS = 6
"""Frames in one row of the strip."""


class PackagingFiles(QObject):
    """Asks for a folder and writes into it.

    Args:
        parent: over which the dialog opens.
    """

    def __init__(
        self, parent: QWidget, workspace: Workspace, *, tasks: TaskScope, notices: Notices
    ) -> None:
        super().__init__(parent)
        self._parent = parent
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder = QStandardPaths.writableLocation(documents) or str(Path.home())

    def ask(self, what: str, name: str, state: PackagingState, preview: PackagePreview) -> None:
        """Let the person choose the folder for "dieline", "glb", "picture" or "turntable"."""
        chooser = QFileDialog(self._parent, self.tr("Folder for the export"), self._folder)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(
            lambda folder: self._tasks.start(self.write(what, name, state, preview, Path(folder)))
        )
        chooser.open()

    async def write(
        self,
        what: str,
        name: str,
        state: PackagingState,
        preview: PackagePreview,
        folder: Path,
    ) -> tuple[Path, ...]:
        """Write the files, tell so, and return them.

        Raises:
            AppError: the package cannot be laid out, or the folder not be written.
        """
        self._folder = str(folder)
        if what in ("dieline", "glb"):
            artwork = await artwork_of(self._workspace.packaging, state)
            write = export_dieline if what == "dieline" else export_mockup
            written = await asyncio.to_thread(write, name, state.form.pack(), folder, artwork)
        else:
            written = await asyncio.to_thread(_pictures, what, name, folder, _View(preview))
        self._notices.show(
            Notice(
                self.tr("Files written: {}").format(len(written)),
                Severity.SUCCESS,
                self.tr("Open folder"),
                lambda: _show_folder(folder),
            )
        )
        return written


class _View:
    """What a preview shows now, to be painted in a thread."""

    def __init__(self, preview: PackagePreview) -> None:
        self.scene: Scene | None = preview.scene
        self.art: dict[str, QImage] = dict(preview.art)
        self.orbit: Orbit = preview.control.orbit
        self.folded = preview.folded


def _pictures(what: str, name: str, folder: Path, view: _View) -> tuple[Path, ...]:
    from app.documents.names import safe_part
    from app.documents.writing import write_whole

    if view.scene is None:
        return ()
    stem = safe_part(name) or "pack"
    if what == "picture":
        image = still(view.scene, view.art, view.orbit, STILL, folded=view.folded)
        target = folder / f"{stem}_mockup.png"
        write_whole(target, _png(image))
        return (target,)
    frames = turntable(view.scene, view.art, view.orbit, view.folded)
    written = []
    for number, frame in enumerate(frames, start=1):
        target = folder / f"{stem}_turntable" / f"{number:02d}.png"
        write_whole(target, _png(frame))
        written.append(target)
    strip = folder / f"{stem}_turntable.png"
    write_whole(strip, _png(_strip(frames)))
    return (*written, strip)


def turntable(
    scene: Scene, art: dict[str, QImage], orbit: Orbit, folded: float = 1.0
) -> tuple[QImage, ...]:
    """The package from all around, the first from where the orbit stands."""
    return tuple(
        still(
            scene,
            art,
            replace(orbit.turned(360 * step / FRAMES, 0), zoom=1.0),
            FRAME,
            folded=folded,
        )
        for step in range(FRAMES)
    )


def _strip(frames: tuple[QImage, ...]) -> QImage:
    rows = -(-len(frames) // ACROSS)
    size = QSize(FRAME.width() * ACROSS, FRAME.height() * rows)
    made = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(0)
    painter = QPainter(made)
    for number, frame in enumerate(frames):
        row, column = divmod(number, ACROSS)
        painter.drawImage(column * FRAME.width(), row * FRAME.height(), frame)
    painter.end()
    return made


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
