"""Labels, chips and buttons in the one look of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)

from app.ui import theme


def label(text: str = "", role: str = "", *, wraps: bool = False) -> QLabel:
    """A text in one of the roles of the style sheet; never interpreted as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    return made


def chip(text: str, kind: str = "accent", tip: str = "") -> QLabel:
    """A small rounded label: "accent", "plain", "amber" or "red"."""
    made = label(text)
    made.setProperty("chip", kind)
    made.setToolTip(tip)
    return made


def set_chip(target: QLabel, text: str, kind: str) -> None:
    """Change text and kind of a chip; an empty one hides."""
    target.setText(text)
    target.setVisible(bool(text))
    if target.property("chip") != kind:
        target.setProperty("chip", kind)
        target.style().unpolish(target)
        target.style().polish(target)


def button(
    text: str,
    on_click: Callable[[], None] | None = None,
    *,
    kind: str = "",
    icon: str = "",
    tip: str = "",
) -> QPushButton:
    """A push button: plain, "primary" or "link"."""
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    if icon:
        theme.set_icon(made, icon, "on_accent" if kind == "primary" else "text")
        made.setIconSize(QSize(18, 18))
    made.setToolTip(tip)
    made.setAutoDefault(False)
    if on_click is not None:
        made.clicked.connect(lambda *_: on_click())
    return made


def icon_button(
    icon: str, name: str, on_click: Callable[[], None] | None = None, *, tip: str = ""
) -> QToolButton:
    """A button that is only an icon; `name` is what screen readers and the tooltip say."""
    made = QToolButton()
    made.setProperty("kind", "quiet")
    theme.set_icon(made, icon, "muted")
    made.setIconSize(QSize(18, 18))
    made.setAccessibleName(name)
    made.setToolTip(tip or name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if on_click is not None:
        made.clicked.connect(lambda *_: on_click())
    return made


def spin_box(least: int, most: int, value: int) -> QSpinBox:
    """A field for a whole number; arrow keys and wheel change it."""
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    pad_field(made)
    return made


def pad_field(field: QAbstractSpinBox) -> None:
    """Keep the number clear of the frame, as in the other fields."""
    # The style sheet's padding widens the field and does not reach the words in it.
    field.lineEdit().setTextMargins(theme.space(2) - 2, 0, theme.space(2) - 2, 0)


def surface(kind: str = "pane", parent: QWidget | None = None, *, line: str = "") -> QFrame:
    """A frame: "pane", "card", "picture" or "amber", with a hairline "above" or "below"."""
    made = QFrame(parent)
    made.setProperty("surface", kind)
    if line:
        made.setProperty("line", line)
    return made


def hairline() -> QFrame:
    """A line of one pixel between two panes that stand side by side."""
    made = QFrame()
    made.setFixedWidth(1)
    made.setFrameShape(QFrame.Shape.VLine)
    made.setFrameShadow(QFrame.Shadow.Plain)
    made.setForegroundRole(QPalette.ColorRole.Mid)
    return made
