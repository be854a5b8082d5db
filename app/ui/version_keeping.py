"""What a person does with older versions of a picture: make one the latest again, put one away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.files import TechFile
from app.ui.notices import Notice, Notices, Severity
from app.ui.runtime import TaskScope
from app.workflow.pack.versions import name_of
from app.workflow.workspace import Workspace


class VersionKeeping(QObject):
    """Restores, archives and brings back versions.

    Signals:
        changed: id of the product of a version with which something was done.
    """

    changed = Signal(str)

    def __init__(
        self, workspace: Workspace, *, tasks: TaskScope, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices

    def restore(self, version: TechFile) -> None:
        """Make a version the latest again."""
        self._tasks.start(self._restore(version))

    async def _restore(self, version: TechFile) -> None:
        await self._workspace.picture_versions.restore(
            version.product_id, name_of(version), version.version
        )
        self._notices.success(self.tr("Version {} is the latest again.").format(version.version))
        self.changed.emit(version.product_id)

    def archive(self, version: TechFile) -> None:
        """Put an older version away; it can be brought back until a clean-up."""
        self._tasks.start(self._archive(version))

    async def _archive(self, version: TechFile) -> None:
        await self._workspace.archive.file(version.product_id, name_of(version), version.version)
        self._notices.show(
            Notice(
                self.tr("Version {} was archived.").format(version.version),
                Severity.SUCCESS,
                self.tr("Bring back"),
                lambda: self.bring_back(version),
            )
        )
        self.changed.emit(version.product_id)

    def bring_back(self, version: TechFile) -> None:
        """Take a version out of the archive."""
        self._tasks.start(self._bring_back(version))

    async def _bring_back(self, version: TechFile) -> None:
        await self._workspace.archive.restore_file(
            version.product_id, name_of(version), version.version
        )
        self.changed.emit(version.product_id)
