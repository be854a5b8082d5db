"""What the statuses and orders of the library are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.library_view import LibrarySort, LibraryStatus

translate = QCoreApplication.translate


def library_status_name(status: LibraryStatus) -> str:
    """A status as the filter offers it."""
    return {
        LibraryStatus.TO_APPROVE: translate("Library", "To approve"),
        LibraryStatus.STOPPED: translate("Library", "Stopped"),
        LibraryStatus.DRAWING: translate("Library", "Drawing"),
        LibraryStatus.DRAFT: translate("Library", "Draft"),
        LibraryStatus.SAMPLE_READY: translate("Library", "Ready to sample"),
        LibraryStatus.IN_SAMPLING: translate("Library", "In sampling"),
        LibraryStatus.PRODUCTION_LOCKED: translate("Library", "Locked for production"),
        LibraryStatus.SUPERSEDED: translate("Library", "Superseded"),
    }[status]


def sort_name(sort: LibrarySort) -> str:
    """An order as the menu offers it."""
    return {
        LibrarySort.NEWEST: translate("Library", "Newest first"),
        LibrarySort.CHANGED: translate("Library", "Last change"),
        LibrarySort.NAME: translate("Library", "Name"),
        LibrarySort.STYLE_NO: translate("Library", "Style number"),
        LibrarySort.STATUS: translate("Library", "Status"),
    }[sort]
