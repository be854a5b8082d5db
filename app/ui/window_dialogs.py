"""What the window does through dialogs: import, export, settings, credits, keys, about."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog
from shiboken6 import isValid

from app.domain.errors import AppError
from app.storage.settings import AppSettings
from app.ui import dropping, importing
from app.ui.dialogs.about_dialog import AboutDialog
from app.ui.dialogs.credits_dialog import CreditsDialog
from app.ui.dialogs.export_dialog import ExportDialog, ExportWish
from app.ui.dialogs.keys_dialog import KeysDialog
from app.ui.dialogs.settings_dialog import SettingsDialog
from app.ui.main_window import MainWindow
from app.ui.notices import Notice, Notices, Severity
from app.ui.runtime import TaskScope
from app.ui.wiring import Wiring
from app.workflow.product_record import ProductRecord
from app.workflow.workspace import Workspace


class WindowDialogs(QObject):
    """Opens dialogs and does what they ask for.

    Args:
        on_settings: called with the settings after they changed.
    """

    def __init__(
        self,
        window: MainWindow,
        wiring: Wiring,
        workspace: Workspace,
        *,
        tasks: TaskScope,
        notices: Notices,
        on_settings: Callable[[AppSettings], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._wiring = wiring
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self._on_settings = on_settings
        self._export_folder = _place_of(QStandardPaths.StandardLocation.DocumentsLocation)
        self._import_folder = _place_of(QStandardPaths.StandardLocation.PicturesLocation)
        window.dropped.connect(self.take_files)
        window.start.import_wanted.connect(self.choose_files)
        window.actions_of_window.connect_to(
            **{"import": self.choose_files},
            paste=self.paste,
            export=self.export,
            credits=self.show_credits,
            settings=self.change_settings,
            keys=lambda: self._open(KeysDialog(window.actions_of_window, window)),
            about=lambda: self._open(AboutDialog(window)),
            report=self._show_log,
        )

    def _open(self, dialog: QDialog) -> None:
        # Never exec(): a nested loop inside a task would stop other tasks for good.
        dialog.open()

    def choose_files(self) -> None:
        """Let the person choose files to start a product from."""
        filters = importing.file_filter(self.tr("Pictures and 3D files"), self.tr("All files"))
        folder = str(self._import_folder)
        chooser = QFileDialog(self._window, self.tr("Import"), folder, filters)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.filesSelected.connect(
            lambda names: self._take_chosen(tuple(Path(name) for name in names))
        )
        chooser.open()

    def _take_chosen(self, paths: tuple[Path, ...]) -> None:
        if paths:
            # The next file most often lies beside this one.
            self._import_folder = paths[0].parent
        self.take_files(paths)

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """Start a product from these files."""
        if paths:
            self._tasks.start(self._take_files(paths))

    async def _take_files(self, paths: tuple[Path, ...]) -> None:
        arrived = await importing.read_files(paths)
        for error in arrived.errors:
            self._notices.error(error)
        if arrived.files:
            self._wiring.new_product()
            self._window.start.attach(arrived.files)

    def paste(self) -> None:
        """Start a product from what is on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        paths = dropping.paths_in(data)
        picture = None if paths else importing.pasted_picture(data)
        if paths:
            self.take_files(paths)
        elif picture is not None:
            self._wiring.new_product()
            self._window.start.attach((picture,))
        else:
            text = self.tr("There is no picture and no file on the clipboard.")
            self._notices.show(Notice(text, Severity.WARNING))

    def export(self) -> None:
        """Ask what of the product to write, and where."""
        record = self._wiring.current.record
        if record is None or not record.revisions:
            return
        dialog = ExportDialog(record.product.name, self._export_folder, self._window)
        dialog.wished.connect(lambda wish: self._tasks.start(self._export(record, wish)))
        self._open(dialog)

    async def _export(self, record: ProductRecord, wish: ExportWish) -> None:
        # Imported when needed: the typesetter is not part of a quick start.
        from app.workflow.packaging.dielines import export_package
        from app.workflow.printing.export import export_product

        self._export_folder = wish.folder
        self._notices.information(self.tr("Exporting …"))
        written = await asyncio.to_thread(
            export_product,
            record,
            self._workspace.library.images,
            wish.folder,
            pdf=wish.pdf,
            svg=wish.svg,
            images=wish.images,
            changed=await self._workspace.sheets.since_last_revision(record.product.id),
            paper=(await self._workspace.settings()).paper,
        )
        written += await export_package(
            self._workspace, record.product, wish.folder, dieline=wish.dieline, glb=wish.glb
        )
        self._notices.show(
            Notice(
                self.tr("Files written: {}").format(len(written)),
                Severity.SUCCESS,
                self.tr("Open folder"),
                lambda: _show_folder(wish.folder),
            )
        )

    def change_settings(self) -> None:
        """Open the settings."""
        self._tasks.start(self._open_settings())

    async def _open_settings(self) -> None:
        settings = await self._workspace.settings()
        dialog = SettingsDialog(
            settings,
            self._workspace.engine_names,
            self._workspace.library.paths.root,
            self._window,
        )
        dialog.wished.connect(lambda changes: self._tasks.start(self._keep(changes)))
        self._open(dialog)

    async def _keep(self, changes: dict[str, Any]) -> None:
        try:
            settings = await self._workspace.change_settings(**changes)
        except ValueError as error:
            raise AppError(self.tr("These settings cannot be kept.")) from error
        self._wiring.use_settings(settings)
        self._on_settings(settings)
        if "language" in changes:
            self._notices.information(self.tr("The language changes at the next start."))

    def show_credits(self) -> None:
        """Open the ledger."""
        dialog = CreditsDialog(self._window.product_name, self._window)
        dialog.grant_wanted.connect(lambda tenths: self._tasks.start(self._grant(dialog, tenths)))
        dialog.csv_wanted.connect(lambda path: self._tasks.start(self._write_csv(path)))
        self._tasks.start(self._fill(dialog))
        self._open(dialog)

    async def _fill(self, dialog: CreditsDialog) -> None:
        balance = await self._workspace.balance()
        entries = await self._workspace.ledger_entries()
        in_doubt = await self._workspace.costs_in_doubt()
        if isValid(dialog):
            dialog.show_ledger(balance, entries, in_doubt)

    async def _grant(self, dialog: CreditsDialog, tenths: int) -> None:
        await self._workspace.grant(tenths, "added in the window")
        self._wiring.refresh_balance()
        await self._fill(dialog)

    async def _write_csv(self, path: Path) -> None:
        written = await self._workspace.write_ledger_csv(path)
        self._notices.success(self.tr("{} entries written to {}.").format(written, path.name))

    def _show_log(self) -> None:
        _show_folder(self._workspace.library.paths.logs)


def _place_of(kind: QStandardPaths.StandardLocation) -> Path:
    """A folder of the person's that exists."""
    named = Path(QStandardPaths.writableLocation(kind) or Path.home())
    return named if named.is_dir() else Path.home()


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
