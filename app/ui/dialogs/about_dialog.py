"""Version, licence, and the libraries that the program stands on."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.dialogs.frame import Frame
from app.ui.widgets.controls import label

LICENCE_KEYS = ("License-Expression", "License")
DISTRIBUTION = "techpack-studio"
LIBRARIES = (
    "PySide6_Essentials", "qasync", "pyvista", "vtk", "SQLAlchemy", "alembic", "pydantic",
    "numpy", "pillow", "opencv-python-headless", "trimesh", "typst", "httpx", "openai",
    "google-genai", "stamina", "keyring", "platformdirs", "font-source-sans-pro",
)  # fmt: skip


class AboutDialog(Frame):
    """What this is."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("About Tech Pack Studio"), width=520)
        self.body.addWidget(label("Tech Pack Studio", "title"))
        self.body.addWidget(label(self.tr("Version {} · MIT licence").format(version()), "muted"))
        words = self.tr(
            "From a sentence to a tech pack a factory can work from, on your own disk. "
            "The libraries below come under their own licences."
        )
        self.body.addWidget(label(words, wraps=True))
        libraries = QPlainTextEdit("\n".join(_lines()))
        libraries.setReadOnly(True)
        libraries.setAccessibleName(self.tr("Libraries and their licences"))
        libraries.setMinimumHeight(240)
        self.body.addWidget(libraries)
        self.add_close(self.tr("Close")).setFocus()


def version() -> str:
    """The version of the installed program."""
    try:
        return metadata.version(DISTRIBUTION)
    except metadata.PackageNotFoundError:
        return "?"


def _lines() -> list[str]:
    lines = []
    for name in LIBRARIES:
        try:
            facts = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            # A packaged program may leave the description of a library out; it still names others.
            continue
        licence = next((facts[key] for key in LICENCE_KEYS if key in facts), "")
        lines.append(
            f"{facts['Name']} {facts['Version']}  {licence.splitlines()[0][:60] if licence else ''}"
        )
    return lines
