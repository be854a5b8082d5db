"""The pages of a product beside Design, each built with all it imports when it is first seen."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.ui.notices import Notices
from app.ui.panes.late_page import BuiltPage, LatePage
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope

if TYPE_CHECKING:
    from app.ui.verbs import Verbs
    from app.workflow.workspace import Workspace

translate = QCoreApplication.translate

PAGES = (
    ("app.ui.panes.tech_pack_page", "TechPackPage"),
    ("app.ui.panes.sheets_page", "SheetsPage"),
    ("app.ui.panes.packaging_page", "PackagingPage"),
    ("app.ui.panes.review_page", "ReviewPage"),
    ("app.ui.panes.history_page", "HistoryPage"),
)


def late_pages(
    workspace: Workspace,
    *,
    tasks: TaskScope,
    notices: Notices,
    pictures: PictureLoader,
    verbs: Verbs,
) -> tuple[tuple[str, LatePage], ...]:
    """Title and stand-in of each page, in the order of the tabs."""
    surroundings: dict[str, Any] = {"tasks": tasks, "notices": notices, "pictures": pictures}

    def late_page(module: str, name: str) -> LatePage:
        def begin() -> BuiltPage:
            kind: Callable[..., Any] = getattr(import_module(module), name)
            page = kind(workspace, **surroundings, in_steps=True)
            if hasattr(page, "changed"):
                page.changed.connect(verbs.changed)
            begun: BuiltPage = page
            return begun

        return LatePage(begin)

    titles = (
        translate("MainWindow", "Tech pack"),
        translate("MainWindow", "Sheets"),
        translate("MainWindow", "Packaging"),
        translate("MainWindow", "Review"),
        translate("MainWindow", "History"),
    )
    return tuple((title, late_page(*page)) for title, page in zip(titles, PAGES, strict=True))
