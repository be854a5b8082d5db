"""Engines in the window: keys, models, the free test, and the log of what was sent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.null import Keyring as NoKeyring
from PySide6.QtWidgets import QApplication, QPushButton

from app.bootstrap import open_workspace
from app.domain.engine_choice import EngineChoice
from app.domain.errors import AppError
from app.storage.secrets import KeySource
from app.ui.dialogs.calls_dialog import CallsDialog
from app.ui.dialogs.credits_dialog import CreditsDialog
from app.ui.dialogs.engines_dialog import EnginesDialog
from app.ui.session import Session
from app.workflow.views.generation import NewProduct
from tests.providers.faults import body_of
from tests.providers.loopback import Loopback
from tests.scripted_engine import ScriptedEngine
from tests.ui.studio import Strict, Studio


class Ring(KeyringBackend):
    """A key ring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


@pytest.fixture
def ring() -> Iterator[Ring]:
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def no_ring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """A provider at an address that the environment names; keys are the test's own affair."""
    with Loopback() as running:
        for name, value in running.environment().items():
            if name.endswith("_URL"):
                monkeypatch.setenv(name, value)
            else:
                monkeypatch.delenv(name, raising=False)
        yield running


@asynccontextmanager
async def window(app: QApplication, library: Path) -> AsyncIterator[Studio]:
    """The window over the real engines."""
    reporter = Strict()
    async with open_workspace(library) as workspace:
        await workspace.grant(1000)
        session = Session(app, workspace, await workspace.settings(), reporter)
        session.open()
        try:
            yield Studio(session, ScriptedEngine())
        finally:
            await session.aclose()
    assert not reporter.seen, reporter.seen


async def engines_dialog(studio: Studio, name: str) -> EnginesDialog:
    studio.session.window.actions_of_window["engines"].trigger()
    window = studio.session.window
    await studio.until(lambda: window.findChild(EnginesDialog) is not None, "the dialog")
    dialog = window.findChild(EnginesDialog)
    dialog.open_engine(name)
    return dialog


def test_a_key_is_kept_tested_and_forgotten(
    dressed, aio, tmp_path: Path, server: Loopback, ring: Ring
) -> None:
    async def work() -> None:
        async with window(dressed, tmp_path / "library") as studio:
            dialog = await engines_dialog(studio, "openai")
            panel = dialog.panels["openai"]
            assert panel.state.text() == "no key"
            panel.key.edit.setText("sk-wrong-1234567890")
            panel.key.keep.click()
            await studio.until(lambda: "does not accept the key" in panel.result.text())
            panel.key.edit.setText(f" {server.key}\n")
            panel.key.keep.click()
            await studio.until(lambda: "has the models chosen here" in panel.result.text())
            assert panel.key.edit.text() == ""
            assert "in the key ring of this system, for 127.0.0.1 only" in panel.key.place.text()
            assert list(ring.kept.values()) == [server.key]
            panel.key.forget.click()
            await studio.until(lambda: panel.state.text() == "no key")
            assert ring.kept == {}
            assert {one.kind for one in server.asked} == {"models"}

    aio(work())


def test_a_missing_key_opens_the_page_where_it_is_entered(
    dressed, aio, tmp_path: Path, server: Loopback, ring: Ring
) -> None:
    async def work() -> None:
        async with window(dressed, tmp_path / "library") as studio:
            session = studio.session
            session.verbs.start(NewProduct("a mug", engine="gemini"))
            toasts = session.window.toasts
            await studio.until(lambda: bool(toasts.texts()), "the notice")
            assert "There is no key for Google Gemini." in toasts.texts()[0]
            buttons = toasts.findChildren(QPushButton)
            next(one for one in buttons if one.text() == "Enter the key").click()
            await studio.until(lambda: session.window.findChild(EnginesDialog) is not None)
            dialog = session.window.findChild(EnginesDialog)
            assert dialog.list.currentRow() == list(dialog.panels).index("gemini")
            assert server.asked == []

    aio(work())


def test_without_a_key_ring_the_key_lasts_as_long_as_the_program(
    dressed, aio, tmp_path: Path, server: Loopback, no_ring: None
) -> None:
    async def work() -> None:
        async with window(dressed, tmp_path / "library") as studio:
            dialog = await engines_dialog(studio, "gemini")
            panel = dialog.panels["gemini"]
            # Said before the key is given, not only afterwards.
            assert "system has no key ring" in panel.key.place.text()
            panel.key.edit.setText(server.key)
            panel.key.keep.click()
            await studio.until(lambda: panel.key.forget.isVisible())
            await studio.until(lambda: "until the program ends" in panel.key.place.text())
            engines = await studio.session.workspace.engines.list()
            assert {one.key for one in engines if one.name == "gemini"} == {KeySource.SESSION}

    aio(work())


def test_a_server_of_ones_own_is_set_up_and_used(
    dressed, aio, tmp_path: Path, server: Loopback, ring: Ring
) -> None:
    async def work() -> None:
        async with window(dressed, tmp_path / "library") as studio:
            dialog = await engines_dialog(studio, "openai_compatible")
            panel = dialog.panels["openai_compatible"]
            assert panel.state.text() == "not set up"
            panel.address.setText("http://example.com/v1")
            panel.address.editingFinished.emit()
            await studio.until(lambda: panel.address.text() == "http://127.0.0.1:1234/v1", "back")
            panel.address.setText(f"{server.base}/v1")
            panel.address.editingFinished.emit()
            await studio.until(lambda: panel.engine.address == f"{server.base}/v1")
            panel.key.edit.setText(server.key)
            panel.key.keep.click()
            await studio.until(lambda: "It answers" in panel.result.text())
            assert panel.readings.box.findData("gpt-6-luna") >= 0
            panel.readings.box.setEditText("llama")
            panel.readings.box.lineEdit().editingFinished.emit()
            await studio.until(lambda: panel.state.text() == "ready")
            box = panel.abilities["image_api"]
            box.setCurrentIndex(box.findData("basic"))
            box.activated.emit(box.currentIndex())
            await studio.until(lambda: panel.engine.choice.image_api == "basic")
            panel.pictures.box.setEditText("sd")
            panel.pictures.box.lineEdit().editingFinished.emit()
            await studio.until(lambda: panel.engine.pictures is not None)
            workspace = studio.session.workspace
            made = await workspace.generation.start(NewProduct("a mug", engine="openai_compatible"))
            assert made.id
            assert server.of("picture")[0].json["model"] == "sd"

    aio(work())


def test_an_ended_model_names_what_to_use_instead(
    dressed, aio, tmp_path: Path, server: Loopback, ring: Ring
) -> None:
    async def work() -> None:
        async with window(dressed, tmp_path / "library") as studio:
            workspace = studio.session.workspace
            await workspace.engines.keep_key("openai", server.key)
            await workspace.engines.choose("openai", EngineChoice(image_model="gpt-image-1"))
            dialog = await engines_dialog(studio, "openai")
            panel = dialog.panels["openai"]
            assert panel.state.text() == "model ended"
            assert "It ended on" in panel.pictures.price.text()
            assert panel.pictures.successor.text() == "Use gpt-image-2.6-sunburst"
            panel.pictures.successor.click()
            await studio.until(lambda: panel.state.text() == "ready")
            assert panel.engine.choice.image_model == "gpt-image-2.6-sunburst"

    aio(work())


def test_what_was_sent_is_shown_and_searched(
    dressed, aio, tmp_path: Path, server: Loopback, ring: Ring
) -> None:
    async def work() -> None:
        async with window(dressed, tmp_path / "library") as studio:
            workspace = studio.session.workspace
            for engine in ("openai", "gemini"):
                await workspace.engines.keep_key(engine, server.key)
            product = await workspace.generation.start(NewProduct("a steel mug", engine="gemini"))
            await workspace.generation.edit(product.id, "make the handle larger")
            await workspace.generation.approve(product.id)
            studio.session.window.actions_of_window["calls"].trigger()
            dialog = studio.session.window.findChild(CallsDialog)
            await studio.until(lambda: dialog.model.rowCount() == 8, "every call")
            dialog.search.setText("larger gemini front_view")
            await studio.until(lambda: dialog.model.rowCount() == 1, "the edit")
            sheet = dialog.sheet
            await studio.until(lambda: sheet.picture.isVisible(), "what came back")
            assert "Image 1 is the picture to change." in sheet.prompt.toPlainText()
            assert sheet.call.inputs
            assert "1200 tokens in" in sheet.facts.text()
            assert "$0.0" in sheet.facts.text()
            dialog.search.setText("features")
            await studio.until(lambda: "colours" in sheet.text.toPlainText(), "the reading")
            dialog.search.setText("no such words anywhere")
            await studio.until(lambda: dialog.model.rowCount() == 0, "nothing")
            shown = [sheet.prompt.toPlainText(), sheet.text.toPlainText(), sheet.facts.text()]
            assert not any(server.key in one for one in shown)

    aio(work())


def test_what_a_call_may_have_cost_stands_beside_the_ledger(
    dressed, aio, tmp_path: Path, server: Loopback, ring: Ring
) -> None:
    async def work() -> None:
        async with window(dressed, tmp_path / "library") as studio:
            workspace = studio.session.workspace
            await workspace.engines.keep_key("openai", server.key)
            studio.session.dialogs.show_credits()
            before = studio.session.window.findChildren(CreditsDialog)[0]
            await studio.until(lambda: before.model.rowCount() == 1, "the grant")
            assert not before.in_doubt.isVisible()
            before.close()
            server.fail("picture", body_of({}))
            with pytest.raises(AppError, match="without a result"):
                await workspace.generation.start(NewProduct("a steel mug", engine="openai"))
            studio.session.dialogs.show_credits()
            dialog = studio.session.window.findChildren(CreditsDialog)[-1]
            await studio.until(dialog.in_doubt.isVisible, "the cost in doubt")
            assert "1 (OpenAI)" in dialog.in_doubt.text()
            assert "0.05 USD" in dialog.in_doubt.text()

    aio(work())
