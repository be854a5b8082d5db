"""What the menu of a panel does: import, paste, crop, turn, earlier pictures."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.packaging.packaging import Panel
from app.domain.packaging.packaging_artwork import WHOLE
from app.domain.packaging.packaging_state import PackagingState
from app.ui import dropping, importing
from app.ui.dialogs.crop_dialog import CropDialog
from app.ui.dialogs.panel_history_dialog import PanelHistoryDialog
from app.ui.notices import Notice, Notices, Severity
from app.ui.packaging.packaging_deeds import PackagingDeeds
from app.ui.pictures.decoding import decode_picture
from app.ui.pictures.pictures import PictureLoader
from app.workflow.workspace import Workspace

CROP_PIXELS = 1024
"""Longest side of the picture in the dialog that crops it."""

Start = Callable[[Callable[[], Awaitable[object]]], None]


class PanelActs(QObject):
    """Opens the dialogs of a panel and does what they ask for.

    Args:
        page: over which the dialogs open.
        word: how the window calls a panel.
        start: runs a deed and shows what came of it.
    """

    def __init__(
        self,
        page: QWidget,
        workspace: Workspace,
        deeds: PackagingDeeds,
        *,
        word: Callable[[Panel], str],
        start: Start,
        notices: Notices,
        pictures: PictureLoader,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace
        self._deeds = deeds
        self._word = word
        self._start = start
        self._notices = notices
        self._pictures = pictures

    def do(self, what: str, state: PackagingState, panel: Panel) -> None:
        """Do one thing of the menu of a panel, such as "import" or "left"."""
        acts: dict[str, Callable[[], object]] = {
            "import": lambda: self._choose_file(state, panel),
            "paste": lambda: self._paste(state, panel),
            "crop": lambda: self._start(partial(self._crop, state, panel)),
            "left": lambda: self._start(partial(self._deeds.turn, state, panel, -1)),
            "right": lambda: self._start(partial(self._deeds.turn, state, panel, 1)),
            "clear": lambda: self._start(partial(self._deeds.clear, state, panel)),
            "history": lambda: self._start(partial(self._history, state, panel)),
        }
        acts[what]()

    def _choose_file(self, state: PackagingState, panel: Panel) -> None:
        filters = importing.picture_filter(self.tr("Pictures"))
        chooser = QFileDialog(self._page, self.tr("Picture for {}").format(self._word(panel)))
        chooser.setNameFilter(filters)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda name: self.take(state, panel, Path(name)))
        chooser.open()

    def take(self, state: PackagingState, panel: Panel, path: Path) -> None:
        """Put a picture from a file on a panel, and say where it does not fit."""
        self._start(partial(self._bring_in, state, panel, path))

    async def _bring_in(self, state: PackagingState, panel: Panel, path: Path) -> None:
        self._say(await self._deeds.bring_in(state, panel, path))

    def _paste(self, state: PackagingState, panel: Panel) -> None:
        # An empty clipboard has no data at all.
        found: QMimeData | None = QGuiApplication.clipboard().mimeData()
        data = QMimeData() if found is None else found
        paths, picture = dropping.paths_in(data), importing.pasted_picture(data)
        if paths:
            self.take(state, panel, paths[0])
        elif picture is not None:
            self._start(partial(self._put, state, panel, picture.data))
        else:
            words = self.tr("There is no picture and no file on the clipboard.")
            self._notices.show(Notice(words, Severity.WARNING))

    async def _put(self, state: PackagingState, panel: Panel, data: bytes) -> None:
        self._say(await self._deeds.paste(state, panel, data))

    def _say(self, note: str) -> None:
        if note:
            self._notices.show(Notice(note, Severity.WARNING))

    async def _crop(self, state: PackagingState, panel: Panel) -> None:
        one = state.of(panel)
        if one.texture is None:
            return
        whole = one.texture.model_copy(update={"crop": None})
        turned = whole.width / whole.height
        aspect = 1 / turned if whole.rotation % 2 else turned
        data = await self._workspace.packaging.placed(whole, aspect)
        image = await asyncio.to_thread(decode_picture, data, at_most=1024)
        part = one.texture.part(one.artwork.aspect) if one.texture.crop else WHOLE
        dialog = CropDialog(self._word(panel), image, one.artwork.aspect, part, self._page)
        act = self._deeds.crop
        dialog.wished.connect(lambda crop: self._start(partial(act, state, panel, crop)))
        dialog.open()

    async def _history(self, state: PackagingState, panel: Panel) -> None:
        textures = await self._workspace.packaging.history(state.product_id, panel)
        now = state.of(panel).texture
        dialog = PanelHistoryDialog(
            self._word(panel), textures, now.id if now else "", self._pictures, self._page
        )
        act = self._deeds.restore
        dialog.wished.connect(lambda one: self._start(partial(act, state, panel, one)))
        dialog.open()
