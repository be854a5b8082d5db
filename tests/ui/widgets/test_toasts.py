"""Notices over the foot of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from app.domain.errors import AppError
from app.ui.notices import Notices
from app.ui.widgets.toasts import Toasts

LONG = AppError(
    "Its shape is another than the panel's: left and right are cut, 10% is used. It has 51 dots "
    "per inch on this panel; print needs 300."
)


def test_every_card_has_room_for_all_of_its_words(dressed, qtbot) -> None:
    over, notices = QWidget(), Notices()
    qtbot.addWidget(over)
    over.resize(900, 600)
    toasts = Toasts(notices, over)
    over.show()
    for _ in range(3):
        notices.error(LONG)
        dressed.processEvents()
    words = [one for one in toasts.findChildren(QLabel) if one.text()]
    assert len(words) == 3
    assert all(one.height() >= one.heightForWidth(one.width()) for one in words)
    assert toasts.geometry().bottom() < over.height()


def test_what_runs_can_be_cancelled_under_a_notice(dressed, qtbot) -> None:
    over, notices = QWidget(), Notices()
    qtbot.addWidget(over)
    over.resize(900, 600)
    strip = QWidget(over)
    strip.setGeometry(0, 540, 900, 60)
    strip.hide()
    toasts = Toasts(notices, over, strip=strip)
    over.show()
    notices.error(LONG)
    assert toasts.geometry().bottom() > strip.y()
    strip.show()
    dressed.processEvents()
    assert toasts.geometry().bottom() < strip.y()
    strip.hide()
    dressed.processEvents()
    assert toasts.geometry().bottom() > strip.y()
