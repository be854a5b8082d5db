"""Where there is little room, long words make way for the words beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.ui.widgets.shrinking_button import ShrinkingButton, ShrinkingRow


def test_it_gives_up_its_words_before_others_are_cut(dressed: QApplication, qtbot: object) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = ShrinkingRow(row)
    whole, shrinking = QPushButton("Base views"), ShrinkingButton("Draw it all again …", "retry")
    for one in (whole, shrinking):
        layout.addWidget(one)
    row.resize(600, 60)
    row.show()
    assert not shrinking.is_short
    row.resize(row.minimumSizeHint())
    assert shrinking.is_short
    assert shrinking.iconSize().width() < shrinking.width() < shrinking.whole().width() / 2
    assert whole.width() >= whole.sizeHint().width()
    assert shrinking.accessibleName() == "Draw it all again …"
    row.grab()
