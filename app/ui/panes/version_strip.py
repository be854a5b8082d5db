"""The versions of one picture in a row: look at an older one beside the one of now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from app.domain.files import FileStatus, TechFile
from app.storage.thumbnails import Size
from app.ui import theme
from app.ui.moments import short_moment
from app.ui.pictures.pictures import Loaded, PictureLoader
from app.ui.widgets.controls import button, label

ICON = 32
HEIGHT = 56


class VersionStrip(QScrollArea):
    """Hidden as long as there is one version only.

    Signals:
        chosen: the TechFile of an older version, or of the latest.
    """

    chosen = Signal(object)

    def __init__(self, pictures: PictureLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._buttons: dict[str, tuple[TechFile, QPushButton]] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Versions"))
        pictures.loaded.connect(self._on_loaded)
        self.hide()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        return tuple(one for _, one in self._buttons.values())

    def show_versions(self, versions: Sequence[TechFile]) -> None:
        """Offer the finished versions of a picture, given newest first."""
        usable = [one for one in versions if one.image and one.status is FileStatus.COMPLETED]
        self.setVisible(len(usable) > 1)
        if [one.id for one in usable] == list(self._buttons):
            return
        self._buttons = {}
        body = QWidget()
        line = QHBoxLayout(body)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(2))
        line.addWidget(label(self.tr("Versions"), "small"))
        for file in usable:
            made = self._button(file)
            self._buttons[file.id] = (file, made)
            line.addWidget(made)
        line.addStretch(1)
        self.setWidget(body)

    def _button(self, file: TechFile) -> QPushButton:
        words = self.tr("v{} · now") if file.is_latest else "v{} · " + short_moment(file.created_at)
        made = button(words.format(file.version))
        made.setProperty("kind", "chip")
        made.setIconSize(QSize(ICON, ICON))
        made.setCheckable(True)
        made.setChecked(file.is_latest)
        made.setToolTip(
            self.tr("The picture as it is now")
            if file.is_latest
            else self.tr("Compare version {} with the one of now").format(file.version)
        )
        made.clicked.connect(lambda *_, file=file: self._on_clicked(file))
        self._dress(file, made)
        return made

    def _dress(self, file: TechFile, target: QPushButton) -> None:
        if file.image is None:
            return
        pixmap = self._pictures.pixmap(file.image, Size.THUMBNAIL)
        if pixmap is None:
            self._pictures.request(file.image, Size.THUMBNAIL)
        else:
            target.setIcon(QIcon(pixmap))

    def _on_loaded(self, loaded: Loaded) -> None:
        for file, target in self._buttons.values():
            if file.image in loaded.digests:
                self._dress(file, target)

    def _on_clicked(self, file: TechFile) -> None:
        self.mark(file.id)
        self.chosen.emit(file)

    def mark(self, file_id: str) -> None:
        """Show which version is looked at."""
        for key, (_, one) in self._buttons.items():
            one.setChecked(key == file_id)
