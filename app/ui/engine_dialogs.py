"""What the window does about engines: set them up, test them, show what was sent to them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.calls import AiCall
from app.domain.engine_choice import EngineChoice
from app.domain.errors import AppError
from app.storage.secrets import KeySource
from app.ui.dialogs.calls_dialog import CallsDialog
from app.ui.dialogs.engines_dialog import EnginesDialog
from app.ui.notices import Notice, Notices, Severity
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.sentences import said_error
from app.workflow.engine_access import EngineInfo
from app.workflow.workspace import Workspace


class EngineDialogs(QObject):
    """Opens the dialogs and does what they ask for."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        *,
        tasks: TaskScope,
        notices: Notices,
        pictures: PictureLoader,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self._pictures = pictures

    def show_engines(self, name: str = "") -> None:
        """Open the engines, at one of them where it is named."""
        self._tasks.start(self._open_engines(name))

    async def _open_engines(self, name: str) -> None:
        dialog = EnginesDialog(await self._workspace.engines.list(), self._window)
        dialog.chosen.connect(
            lambda name, choice: self._tasks.start(self._choose(dialog, name, choice))
        )
        dialog.key_given.connect(lambda name, key: self._tasks.start(self._keep(dialog, name, key)))
        dialog.key_forgotten.connect(lambda name: self._tasks.start(self._forget(dialog, name)))
        dialog.test_wanted.connect(lambda name: self._tasks.start(self._test(dialog, name)))
        dialog.log_wanted.connect(self.show_calls)
        if name:
            dialog.open_engine(name)
        dialog.open()

    async def _choose(self, dialog: EnginesDialog, name: str, choice: EngineChoice) -> None:
        try:
            await self._workspace.engines.choose(name, choice)
        finally:
            # Also where it was refused: the dialog then shows again what holds.
            await self._refresh(dialog)

    async def _keep(self, dialog: EnginesDialog, name: str, key: str) -> None:
        source = await self._workspace.engines.keep_key(name, key)
        await self._refresh(dialog)
        if source is not KeySource.KEY_RING:
            text = self.tr("This system has no key ring: the key is forgotten at the end.")
            self._notices.show(Notice(text, Severity.WARNING))
        await self._test(dialog, name)

    async def _forget(self, dialog: EnginesDialog, name: str) -> None:
        await self._workspace.engines.forget_key(name)
        await self._refresh(dialog)

    async def _refresh(self, dialog: EnginesDialog) -> None:
        engines = await self._workspace.engines.list()
        if isValid(dialog):
            dialog.show_engines(engines)

    async def _test(self, dialog: EnginesDialog, name: str) -> None:
        if not isValid(dialog):
            return
        panel = dialog.panels[name]
        panel.show_testing()
        models: tuple[str, ...] = ()
        try:
            models = await self._workspace.engines.test(name)
        except AppError as error:
            text, is_well = said_error(error), False
        else:
            text, is_well = self._found(panel.engine, models), True
        if isValid(dialog):
            panel.show_result(text, is_well=is_well, models=models)

    def _found(self, engine: EngineInfo, models: tuple[str, ...]) -> str:
        chosen = [one.name for one in (engine.pictures, engine.readings) if one is not None]
        missing = [name for name in chosen if name not in models]
        if not models or not chosen:
            return self.tr("It answers. Nothing was charged.")
        if missing:
            return self.tr("It answers, but does not name {} among its models.").format(
                self.tr(" and ").join(missing)
            )
        return self.tr("It answers and has the models chosen here. Nothing was charged.")

    def show_calls(self) -> None:
        """Open the log of what was sent."""
        dialog = CallsDialog(self._pictures, self._window)
        dialog.search_wanted.connect(lambda words: self._tasks.start(self._search(dialog, words)))
        dialog.answer_wanted.connect(lambda call: self._tasks.start(self._answer(dialog, call)))
        self._tasks.start(self._search(dialog, ""))
        dialog.open()

    async def _search(self, dialog: CallsDialog, words: str) -> None:
        found = await self._workspace.call_log.newest(words)
        if isValid(dialog) and dialog.words == words:
            dialog.show_calls(found)

    async def _answer(self, dialog: CallsDialog, call: AiCall) -> None:
        answer = await self._workspace.call_log.answer(call)
        if isValid(dialog):
            dialog.show_answer(call, answer)
