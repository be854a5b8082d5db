"""The window as a whole: names for screen readers, the keyboard, what it remembers, its dialogs."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QDir, QEvent, QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QWidget,
)

from app.domain.appearance import Theme
from app.domain.generation import GenerationState
from app.storage.settings import AppSettings
from app.ui import theme
from app.ui.dialogs.credits_dialog import CreditsDialog
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.dialogs.settings_dialog import SettingsDialog
from app.ui.widgets.decimal_box import LimitBox
from app.ui.wiring import HISTORY
from tests.scripted_engine import ScriptedEngine, picture
from tests.ui.studio import Studio, studio

Aio = Callable[[Any], Any]
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
)


@pytest.fixture
def at(
    aio: Aio, dressed: QApplication, tmp_path: Path, engine: ScriptedEngine
) -> Callable[..., None]:
    def run(story: Callable[[Studio], Any]) -> None:
        async def whole() -> None:
            async with studio(dressed, tmp_path / "library", engine) as opened:
                await story(opened)

        aio(whole())

    return run


def spoken(widget: QWidget) -> str:
    """What a screen reader has to say about a control."""
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    return widget.accessibleName()


def inner_parts(widget: QWidget) -> bool:
    """Parts that Qt itself puts into a control."""
    whole = QComboBox | QSpinBox | QLineEdit | QTabBar | QAbstractItemView
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, whole):
        parent = parent.parentWidget()
    return parent is not None or widget.objectName().startswith("qt_")


def test_every_control_has_a_name_and_is_reached(at: Callable[..., None]) -> None:
    async def story(here: Studio) -> None:
        await here.draw("oak stool")
        await here.approve()
        await here.until_state(GenerationState.COMPLETED)
        controls = [
            widget
            for widget in here.session.window.findChildren(QWidget)
            if isinstance(widget, CONTROLS) and not inner_parts(widget)
        ]
        assert len(controls) > 40
        # Pages get ready in the background, and their buttons their words with a product.
        shown = [one for one in controls if one.isVisible()]
        assert len(shown) > 20
        nameless = [repr(one) for one in shown if not spoken(one).strip()]
        assert not nameless
        unreachable = [
            spoken(one)
            for one in controls
            if not isinstance(one, QProgressBar) and one.focusPolicy() is Qt.FocusPolicy.NoFocus
        ]
        assert not unreachable

    at(story)


def test_tab_walks_through_the_whole_window(at: Callable[..., None]) -> None:
    async def story(here: Studio) -> None:
        await here.draw("oak stool")
        window = here.session.window
        first = window.library.search
        seen, widget = {first}, first.nextInFocusChain()
        while widget not in seen:
            seen.add(widget)
            widget = widget.nextInFocusChain()
        wanted = (
            window.library.view,
            window.header.tabs,
            window.design.approval.viewer,
            window.design.change.wish,
            window.design.next.button,
        )
        assert all(one in seen for one in wanted)

    at(story)


def test_every_action_has_words_and_is_in_a_menu(at: Callable[..., None]) -> None:
    async def story(here: Studio) -> None:
        window = here.session.window
        shown = [
            action
            for menu in window.menuBar().actions()
            for action in menu.menu().actions()
            if not action.isSeparator()
        ]
        for action in window.actions_of_window.all():
            assert action in shown
            assert action.toolTip()
        keys = [key.toString() for one in shown for key in one.shortcuts()]
        assert len(keys) == len(set(keys)), "two actions share a key"
        assert any(keys == "F1" for keys, _ in window.actions_of_window.key_list())

    at(story)


def test_files_are_dropped_and_start_a_product(at: Callable[..., None], tmp_path: Path) -> None:
    photo, broken = tmp_path / "photo.png", tmp_path / "broken.png"
    photo.write_bytes(picture("photo"))
    broken.write_bytes(b"")

    async def story(here: Studio) -> None:
        window = here.session.window
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(one)) for one in (photo, broken)])
        window.dropEvent(
            QDropEvent(
                QPoint(5, 5),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
        await here.until(lambda: bool(window.start.attachments.files))
        assert [one.name for one in window.start.attachments.files] == ["photo.png"]
        assert any("broken.png is empty" in text for text in window.toasts.texts())
        window.start.draw.click()
        await here.until_state(GenerationState.AWAITING_FRONT_APPROVAL)
        assert [one.name for one in here.record.product.inputs] == ["photo.png"]

    at(story)


def test_files_are_imported_and_the_next_one_is_looked_for_beside_them(
    at: Callable[..., None], tmp_path: Path
) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(picture("photo"))

    async def story(here: Studio) -> None:
        window = here.session.window

        def asked() -> QFileDialog:
            window.actions_of_window["import"].trigger()
            return window.findChildren(QFileDialog)[-1]

        dialog = asked()
        assert dialog.directory().exists()
        dialog.filesSelected.emit([str(photo)])
        dialog.close()
        await here.until(lambda: bool(window.start.attachments.files))
        assert [one.name for one in window.start.attachments.files] == ["photo.png"]
        again = asked()
        assert again.directory() == QDir(tmp_path)
        again.close()

    at(story)


def test_a_picture_is_pasted(at: Callable[..., None], dressed: QApplication) -> None:
    async def story(here: Studio) -> None:
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkGreen)
        dressed.clipboard().setImage(image)
        here.session.window.actions_of_window["paste"].trigger()
        files = here.session.window.start.attachments.files
        assert [one.name for one in files] == ["pasted.png"]

    at(story)


def test_settings_are_kept_and_followed(at: Callable[..., None], dressed: QApplication) -> None:
    async def story(here: Studio) -> None:
        here.session.window.actions_of_window["settings"].trigger()
        found: list[SettingsDialog] = []
        await here.until(
            lambda: bool(found.extend(here.session.window.findChildren(SettingsDialog)) or found)
        )
        dialog = found[0]
        assert dialog.values() == AppSettings().model_dump(mode="json", exclude={"beyond_budget"})
        theme_box, jobs = dialog.fields["theme"], dialog.fields["concurrency"]
        budget = dialog.fields["monthly_budget"]
        assert isinstance(theme_box, QComboBox)
        assert isinstance(jobs, QSpinBox)
        assert isinstance(budget, LimitBox)
        theme_box.setCurrentIndex(theme_box.findData("dark"))
        jobs.setValue(2)
        budget.selectAll()
        QTest.keyClicks(budget, "30.5")
        dialog.accept_button.click()
        await here.until(lambda: theme.is_dark())
        kept = await here.session.workspace.settings()
        assert (kept.theme, kept.concurrency, kept.monthly_budget) == (Theme.DARK, 2, 305)

    at(story)
    theme.apply(dressed, Theme.LIGHT)


async def export_dialog(here: Studio, folder: Path) -> ExportDialog:
    """The dialog that writes the files of an approved product into a folder."""
    await here.draw("oak stool")
    await here.approve()
    await here.until_state(GenerationState.COMPLETED)
    window = here.session.window
    await here.until(lambda: window.actions_of_window["export"].isEnabled())
    window.actions_of_window["export"].trigger()
    dialog = window.findChildren(ExportDialog)[0]
    dialog.folder.setText(str(folder))
    return dialog


def test_an_export_lands_in_the_folder(at: Callable[..., None], tmp_path: Path) -> None:
    async def story(here: Studio) -> None:
        window, dialog = here.session.window, await export_dialog(here, tmp_path / "out")
        dialog.pdf.setChecked(False)
        dialog.svg.setChecked(False)
        dialog.dieline.setChecked(True)
        dialog.glb.setChecked(True)
        dialog.write.click()
        await here.until(lambda: any("Files written: 9" in t for t in window.toasts.texts()))
        written = [one.suffix for one in (tmp_path / "out").iterdir()]
        assert sorted(written) == [".dxf", ".glb", ".pdf", *[".png"] * 5, ".svg"]

    at(story)


def test_the_tech_pack_is_printed_on_the_paper_of_the_settings(
    at: Callable[..., None], tmp_path: Path
) -> None:
    async def story(here: Studio) -> None:
        await here.session.workspace.change_settings(paper="letter")
        window, dialog = here.session.window, await export_dialog(here, tmp_path / "out")
        dialog.svg.setChecked(False)
        dialog.images.setChecked(False)
        dialog.write.click()
        await here.until(lambda: any("Files written: 1" in t for t in window.toasts.texts()))
        (written,) = (tmp_path / "out").iterdir()
        page = PdfReader(written).pages[0].mediabox
        # Letter is 11 by 8.5 inches, each of 72 points.
        assert (round(page.width), round(page.height)) == (792, 612)

    at(story)


def test_the_ledger_is_shown_and_saved(at: Callable[..., None], tmp_path: Path) -> None:
    async def story(here: Studio) -> None:
        await here.draw("oak stool")
        here.session.dialogs.show_credits()
        dialog = here.session.window.findChildren(CreditsDialog)[0]
        await here.until(lambda: dialog.model.rowCount() > 0)
        assert "100" not in dialog.balance.text().split("·")[0]
        dialog.csv_wanted.emit(tmp_path / "ledger.csv")
        await here.until(lambda: (tmp_path / "ledger.csv").exists())
        await asyncio.sleep(0.05)
        rows = list(csv.reader((tmp_path / "ledger.csv").read_text("utf-8-sig").splitlines()))
        assert rows[1][2] == "grant"
        assert float(rows[1][6]) == 100

    at(story)


def test_the_window_comes_back_as_it_was(at: Callable[..., None]) -> None:
    async def first(here: Studio) -> None:
        await here.draw("oak stool")
        window = here.session.window
        here.session.wiring.new_product()
        await here.draw_another("green bottle")
        await here.until(lambda: window.library.model.rowCount() == 2, "both in the list")
        window.resize(1111, 707)
        window.actions_of_window["library"].trigger()
        here.session.wiring.choose(window.library.model.at(1).id)
        current = here.session.wiring.current
        await here.until(lambda: current.record is not None)
        assert here.record.product.name == "oak stool"
        here.session.wiring.open_page(HISTORY)
        window.close()

    async def second(here: Studio) -> None:
        window = here.session.window
        await here.until(lambda: here.session.wiring.current.record is not None)
        assert here.record.product.name == "oak stool"
        assert window.header.tabs.currentIndex() == HISTORY
        assert window.library.isHidden()

    at(first)
    at(second)


def test_the_window_is_put_on_a_screen_that_exists(at: Callable[..., None]) -> None:
    async def far_away(here: Studio) -> None:
        here.session.window.setGeometry(QRect(90_000, 50_000, 1000, 700))
        here.session.window.close()

    async def back(here: Studio) -> None:
        screen = QApplication.primaryScreen().availableGeometry()
        assert screen.intersects(here.session.window.geometry())

    at(far_away)
    at(back)


def test_search_narrows_the_list(at: Callable[..., None]) -> None:
    async def story(here: Studio) -> None:
        await here.draw("oak stool")
        here.session.wiring.new_product()
        await here.draw_another("green bottle")
        library = here.session.window.library
        await here.until(lambda: library.model.rowCount() == 2)
        library.search.setText("stool")
        await here.until(lambda: library.model.rowCount() == 1)
        library.search.setText("nothing like it")
        await here.until(lambda: library.model.rowCount() == 0)
        assert here.record.product.name == "green bottle"

    at(story)


def test_ctrl_enter_sends_the_words(at: Callable[..., None]) -> None:
    async def story(here: Studio) -> None:
        start = here.session.window.start
        await here.until(lambda: here.session.window.middle.currentWidget() is start)
        start.sentence.setPlainText("oak stool")
        start.sentence.keyPressEvent(
            QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        )
        await here.until_state(GenerationState.AWAITING_FRONT_APPROVAL)

    at(story)


def test_no_dialog_is_left_open(at: Callable[..., None]) -> None:
    async def story(here: Studio) -> None:
        for name in ("keys", "about", "credits"):
            here.session.window.actions_of_window[name].trigger()
            dialog = here.session.window.findChildren(QDialog)[-1]
            assert dialog.windowTitle()
            dialog.reject()
            await asyncio.sleep(0.02)
        assert QApplication.activeModalWidget() is None

    at(story)
