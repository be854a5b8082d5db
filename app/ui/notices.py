"""What the window tells a person: short notices with a way on, kept for the activity drawer."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.ui.sentences import said_error


class Severity(StrEnum):
    INFORMATION = "information"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


class Notice(NamedTuple):
    """One notice.

    Attributes:
        action_text: label of the button that leads on, empty where there is none.
        action: what the button does.
    """

    text: str
    severity: Severity = Severity.INFORMATION
    action_text: str = ""
    action: Callable[[], None] | None = None


class Notices(QObject):
    """Takes notices from anywhere in the window; whoever shows them listens.

    Signals:
        shown: a Notice.
    """

    shown = Signal(object)

    def show(self, notice: Notice) -> None:
        self.shown.emit(notice)

    def information(self, text: str) -> None:
        self.show(Notice(text))

    def success(self, text: str) -> None:
        self.show(Notice(text, Severity.SUCCESS))

    def error(
        self, error: AppError, action_text: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Show what went wrong and the way on."""
        self.show(Notice(said_error(error), Severity.ERROR, action_text, action))
