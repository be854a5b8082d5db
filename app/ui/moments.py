"""Dates and times as the window writes them: in its language, the year only where it is another."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

translate = QCoreApplication.translate


def moment(at: datetime) -> str:
    """Date and time: "21 Nov 11:39", the year in place of the time where it is not this one."""
    is_this_year = at.astimezone().year == datetime.now().astimezone().year
    return day_and_time(at) if is_this_year else _written(at, translate("Moments", "d MMM yyyy"))


def day_and_time(at: datetime) -> str:
    """Date and time, whatever the year: "21 Nov 11:39"."""
    return _written(at, translate("Moments", "d MMM HH:mm"))


def short_moment(at: datetime) -> str:
    """The time of something of today, the date of something older."""
    is_today = at.astimezone().date() == datetime.now().astimezone().date()
    return _written(at, "HH:mm" if is_today else translate("Moments", "d MMM"))


def exact_moment(at: datetime) -> str:
    """Date and time to the second: "21 Nov 11:39:24"."""
    return _written(at, translate("Moments", "d MMM HH:mm:ss"))


def _written(at: datetime, form: str) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())), form)
