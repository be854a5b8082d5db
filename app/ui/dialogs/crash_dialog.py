"""Says that something unexpected happened, with a report to copy that holds no keys or prompts."""

from __future__ import annotations

import platform
import re
import sys
import traceback

import PySide6
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.dialogs.about_dialog import version
from app.ui.dialogs.frame import Frame
from app.ui.widgets.controls import label

QUOTED = re.compile(r"(\"[^\"]{3,}\"|'[^']{3,}'|“[^”]*”)")
LONG_WORD = re.compile(r"[A-Za-z0-9_\-]{24,}")
REMOVED = "…"


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
    """What happened and where, without what a person wrote and without anything like a key.

    Only places in the code are listed, never their local values; the message is kept without what
    stands in quotation marks and without long words, which is where prompts and keys would be.
    """
    lines = [
        f"Tech Pack Studio {version()}",
        f"Python {sys.version.split()[0]}, PySide6 {PySide6.__version__}, {platform.platform()}",
        "",
        f"{type(error).__name__}: {scrubbed(str(error))}",
    ]
    for frame in traceback.extract_tb(error.__traceback__):
        place = frame.filename.replace("\\", "/")
        short = "/".join(place.split("/")[-3:])
        lines.append(f"  {short}:{frame.lineno} in {frame.name}")
    return "\n".join(lines)


def scrubbed(text: str) -> str:
    """One line of a message with quotations and long words taken out."""
    line = text.splitlines()[0][:200] if text else ""
    return LONG_WORD.sub(REMOVED, QUOTED.sub(REMOVED, line))
