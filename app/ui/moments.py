"""Dates and times as the window writes them: in its language, the year only where it is another."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def moment(at: datetime) -> str:
    """Date and time: "21 Nov 11:39", the year in place of the time where it is not this one."""
    is_this_year = at.astimezone().year == datetime.now().astimezone().year
    return _written(at, "d MMM HH:mm" if is_this_year else "d MMM yyyy")


def short_moment(at: datetime) -> str:
    """The time of something of today, the date of something older."""
    is_today = at.astimezone().date() == datetime.now().astimezone().date()
    return _written(at, "HH:mm" if is_today else "d MMM")


def exact_moment(at: datetime) -> str:
    """Date and time to the second: "21 Nov 11:39:24"."""
    return _written(at, "d MMM HH:mm:ss")


def _written(at: datetime, form: str) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())), form)
