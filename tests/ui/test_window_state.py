"""What the window remembers: any file content and any screen give a window that can be used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, QSettings, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget

from app.domain.library_view import LibrarySort
from app.ui.panes.status_line import StatusLine
from app.ui.runtime import TaskScope
from app.ui.window_state import FILE, Remembered, WindowState, put_on_a_screen
from app.ui.words import breakable


def window(qtbot: object) -> tuple[QMainWindow, QSplitter]:
    made, splitter = QMainWindow(), QSplitter()
    for _ in range(2):
        splitter.addWidget(QWidget())
    made.setCentralWidget(splitter)
    qtbot.addWidget(made)
    return made, splitter


def values(root: Path, **content: object) -> None:
    settings = QSettings(str(root / FILE), QSettings.Format.IniFormat)
    for name, value in content.items():
        settings.setValue(name.replace("__", "/"), value)
    settings.sync()


def garbage(root: Path) -> None:
    (root / FILE).write_bytes(bytes(range(256)) * 40)


def cut_off(root: Path) -> None:
    state = QByteArray(b"\x01\xd9\xd0\xcb\x00\x03")
    values(root, geometry=state, splitter__columns=state, page="x", sort="by colour", library="?")


def of_another_kind(root: Path) -> None:
    values(root, geometry="wide", splitter__columns=7, product=[1, 2], page=[], drawer={"a": 1})


def empty(root: Path) -> None:
    (root / FILE).touch()


@pytest.mark.parametrize("damage", [garbage, cut_off, of_another_kind, empty])
def test_a_damaged_file_opens_as_if_there_were_none(
    qtbot: object, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    damage(tmp_path)
    made, splitter = window(qtbot)
    state = WindowState(tmp_path)
    assert state.restore(made, {"columns": splitter}) == Remembered()
    assert made.width() > 600
    state.save(made, {"columns": splitter}, Remembered(product="p", sort=LibrarySort.NAME))
    again = WindowState(tmp_path).restore(made, {"columns": splitter})
    assert (again.product, again.sort) == ("p", LibrarySort.NAME)


@pytest.mark.parametrize(
    "place",
    [
        QRect(-4000, -3000, 1000, 700),
        QRect(7680, 100, 1400, 900),
        QRect(100, 2160, 1400, 900),
        QRect(0, 0, 7680, 4320),
        QRect(-950, 100, 1000, 700),
    ],
)
def test_a_window_of_other_screens_comes_back_whole(qtbot: object, place: QRect) -> None:
    made, _ = window(qtbot)
    made.setGeometry(place)
    put_on_a_screen(made)
    assert QApplication.primaryScreen().availableGeometry().contains(made.geometry())


def test_a_maximised_window_of_a_larger_screen_has_a_normal_size(
    qtbot: object, tmp_path: Path
) -> None:
    made, splitter = window(qtbot)
    made.setGeometry(QRect(5000, 40, 3000, 1800))
    made.setWindowState(Qt.WindowState.WindowMaximized)
    WindowState(tmp_path).save(made, {"columns": splitter}, Remembered())
    other, splitter = window(qtbot)
    WindowState(tmp_path).restore(other, {"columns": splitter})
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.contains(other.normalGeometry()) or screen.contains(other.geometry())


def test_a_missing_network_is_said_where_it_is_needed(qtbot: object, tmp_path: Path) -> None:
    status = StatusLine(tmp_path, tasks=TaskScope(on_error=print, on_unexpected=print))
    qtbot.addWidget(status)
    status.show_engine("Drafter", is_offline=True)
    status.show_network(is_missing=True)
    assert status._network.isHidden()
    status.show_engine("OpenAI", is_offline=False)
    assert not status._network.isHidden()
    assert "OpenAI" in status._network.toolTip()
    status.show_network(is_missing=False)
    assert status._network.isHidden()


def test_only_words_that_fit_no_line_are_broken() -> None:
    address = "https://example.com/" + "a" * 60
    assert breakable("oak stool, 45 cm") == "oak stool, 45 cm"
    assert breakable(address).replace("\u200b", "") == address
    assert max(map(len, breakable(f"see {address}").split("\u200b"))) <= 24
