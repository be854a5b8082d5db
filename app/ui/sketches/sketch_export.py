"""Writes the sketches of a product as SVG files into a folder that the person chooses."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.storage.images import ImageStore
from app.ui.notices import Notice, Notices, Severity
from app.workflow.printing.export import export_product
from app.workflow.product_record import ProductRecord


class SketchExport(QObject):
    """Asks for a folder and writes into it."""

    def __init__(self, images: ImageStore, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._images = images
        self._notices = notices
        self._over = parent

    def ask_folder(self) -> QFileDialog:
        """Open the dialog; `fileSelected` says which folder it is."""
        dialog = QFileDialog(self._over, self.tr("Where to put the SVG files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    async def write(self, record: ProductRecord, folder: Path) -> None:
        """Write all sketches.

        Raises:
            AppError: the folder cannot be written.
        """
        written = await asyncio.to_thread(
            export_product, record, self._images, folder, pdf=False, svg=True, images=False
        )
        url = QUrl.fromLocalFile(str(folder))
        self._notices.show(
            Notice(
                self.tr("%n sketch(es) written.", "", len(written)),
                Severity.SUCCESS,
                self.tr("Show folder"),
                lambda: _show_folder(url),
            )
        )


def _show_folder(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
