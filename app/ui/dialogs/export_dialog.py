"""What of a product is written, and where."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from app.ui import theme
from app.ui.dialogs.frame import Frame
from app.ui.widgets.controls import button, label


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What to write into which folder."""

    folder: Path
    pdf: bool
    svg: bool
    images: bool
    dieline: bool = False
    glb: bool = False


class ExportDialog(Frame):
    """The form.

    Signals:
        wished: an ExportWish.
    """

    wished = Signal(object)

    def __init__(self, product: str, folder: Path, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Export {}").format(product))
        self.pdf = QCheckBox(self.tr("Tech pack as PDF"))
        self.svg = QCheckBox(self.tr("Technical sketches as SVG"))
        self.images = QCheckBox(self.tr("All pictures"))
        self.dieline = QCheckBox(self.tr("Dieline of the package as SVG, PDF and DXF"))
        self.glb = QCheckBox(self.tr("Package as a 3D model (GLB)"))
        self._boxes = (self.pdf, self.svg, self.images, self.dieline, self.glb)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(self.tr("Folder"))
        for box in self._boxes:
            box.setChecked(box in (self.pdf, self.svg, self.images))
            box.toggled.connect(lambda _: self._show_state())
            self.body.addWidget(box)
        self.body.addSpacing(theme.space(2))
        self.body.addWidget(label(self.tr("Folder"), "section"))
        line = QHBoxLayout()
        line.addWidget(self.folder, 1)
        line.addWidget(button(self.tr("Choose …"), self._choose, icon="folder"))
        self.body.addLayout(line)
        self.folder.textChanged.connect(lambda _: self._show_state())
        self.add_close(self.tr("Cancel"))
        self.write = self.add_button(self.tr("Export · free"), kind="primary", is_default=True)
        self.write.clicked.connect(lambda *_: self._send())

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Folder for the export"), self.folder.text())
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.fileSelected.connect(self.folder.setText)
        chooser.open()

    def _show_state(self) -> None:
        anything = any(box.isChecked() for box in self._boxes)
        self.write.setEnabled(anything and bool(self.folder.text().strip()))

    def _send(self) -> None:
        self.wished.emit(
            ExportWish(
                folder=Path(self.folder.text().strip()).expanduser(),
                pdf=self.pdf.isChecked(),
                svg=self.svg.isChecked(),
                images=self.images.isChecked(),
                dieline=self.dieline.isChecked(),
                glb=self.glb.isChecked(),
            )
        )
        self.accept()
