"""Says that something unexpected happened, with a report to copy that holds no keys or prompts."""

from __future__ import annotations

import platform
import sys

import PySide6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.storage.redaction import plain_report
from app.ui.dialogs.about_dialog import version
from app.ui.dialogs.frame import Frame
from app.ui.widgets.controls import label


class CrashDialog(Frame):
    """The report of one unexpected error."""

    def __init__(self, error: BaseException, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Something unexpected happened"), width=620)
        self.report = report_of(error)
        words = self.tr(
            "Your work is saved and you can go on. If it happens again, this report helps whoever "
            "looks into it. It holds no keys, no descriptions and no pictures."
        )
        self.body.addWidget(label(words, wraps=True))
        shown = QPlainTextEdit(self.report)
        shown.setReadOnly(True)
        shown.setMinimumHeight(220)
        shown.setAccessibleName(self.tr("Report"))
        self.body.addWidget(shown)
        self.copy = self.add_button(self.tr("Copy the report"))
        self.copy.clicked.connect(lambda *_: self._copy())
        self.add_button(self.tr("Go on"), kind="primary", is_default=True).clicked.connect(
            lambda *_: self.accept()
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self.copy.setText(self.tr("Copied"))


def report_of(error: BaseException) -> str:
    """What happened and where, without what a person wrote and without anything like a key."""
    lines = [
        f"Tech Pack Studio {version()}",
        f"Python {sys.version.split()[0]}, PySide6 {PySide6.__version__}, {platform.platform()}",
        "",
        *plain_report(error),
    ]
    return "\n".join(lines)
