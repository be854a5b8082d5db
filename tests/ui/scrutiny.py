"""What can be wrong with a widget for a person: words that are cut, controls without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import numpy
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.ui.widgets.elided_label import ElidedLabel

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QTextEdit,
)
MOST_STEPS = 400
LEAST_RING = 40
"""Pixels that show where the keyboard is."""


def visible(root: QWidget, *kinds: type[QWidget]) -> Iterator[QWidget]:
    """The widgets of these kinds that a person sees, without the insides of Qt's own."""
    for one in root.findChildren(QWidget):
        is_seen = one.isVisibleTo(root) and not one.visibleRegion().isEmpty()
        if isinstance(one, kinds) and is_seen and one.window() is root and not _is_inside(one):
            yield one


def _is_inside(one: QWidget) -> bool:
    parent = one.parentWidget()
    if isinstance(parent, (QAbstractSpinBox, QComboBox, QTabBar, QHeaderView)):
        return True
    if isinstance(parent, QLineEdit) or one.objectName().startswith("qt_"):
        return True
    return isinstance(parent, QAbstractItemView) and isinstance(one, QAbstractButton)


def describe(one: QWidget) -> str:
    owner = one.parentWidget()
    while owner is not None and not type(owner).__module__.startswith("app."):
        owner = owner.parentWidget()
    text = getattr(one, "text", lambda: "")() or one.accessibleName()
    return f"{type(owner).__name__ if owner else ''} > {type(one).__name__} “{text}”"


# --- words that are cut -------------------------------------------------------------------------


def cut_words(root: QWidget) -> list[str]:
    """Everything whose text does not fit, with what it has and what it would need."""
    found = [
        f"{describe(one)}: {wrong}"
        for one in visible(root, QLabel, QAbstractButton, QComboBox, QTabBar, QHeaderView)
        if (wrong := _cut(one))
    ]
    found += [
        f"{describe(one)}: out of {describe(owner)}"
        for one in visible(root, QLabel, QAbstractButton, QComboBox, QAbstractSpinBox)
        if (owner := _left(one, root)) is not None
    ]
    found += [f"{describe(one)}: over {describe(other)}" for one, other in _overlaps(root)]
    return found


def _overlaps(root: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Neighbours that stand on each other for want of room."""
    shown = list(visible(root, QLabel, QAbstractButton, QComboBox, QAbstractSpinBox, QSlider))
    for place, one in enumerate(shown):
        for other in shown[place + 1 :]:
            if one.parentWidget() is not other.parentWidget():
                continue
            common = one.geometry().intersected(other.geometry())
            if common.width() > 1 and common.height() > 1:
                yield one, other


def _cut(one: QWidget) -> str:
    if isinstance(one, ElidedLabel):
        return "" if one.toolTip() == one.whole_text else "shortened without a tooltip"
    if isinstance(one, QLabel):
        return _cut_label(one)
    if isinstance(one, QTabBar):
        return _cut_tabs(one)
    if isinstance(one, QHeaderView):
        return _cut_header(one)
    need, have = one.sizeHint(), one.size()
    if one.hasHeightForWidth() and need.width() > have.width():
        need = QSize(one.minimumSizeHint().width(), one.heightForWidth(have.width()))
    if need.width() > have.width() + 1 or need.height() > have.height() + 1:
        text = getattr(one, "text", getattr(one, "currentText", None))
        if text is not None and text() and text() not in one.toolTip():
            return f"{need.width()}×{need.height()} in {have.width()}×{have.height()}"
    return ""


def _cut_label(one: QLabel) -> str:
    if not one.text():
        return ""
    if one.wordWrap():
        need = one.heightForWidth(one.width())
        if need > one.height() + 1:
            return f"{need} high in {one.height()}"
        widest = max(map(one.fontMetrics().horizontalAdvance, one.text().split()), default=0)
        return "" if widest <= one.width() else f"a word {widest} wide in {one.width()}"
    need = one.sizeHint().width()
    return "" if need <= one.width() + 1 else f"{need} wide in {one.width()}"


def _cut_tabs(one: QTabBar) -> str:
    rects = [one.tabRect(row) for row in range(one.count())]
    if not rects:
        return ""
    if rects[-1].right() > one.width() + 1:
        return f"tabs {rects[-1].right()} wide in {one.width()}"
    texts = [one.fontMetrics().horizontalAdvance(one.tabText(row)) for row in range(one.count())]
    tight = [one.tabText(row) for row, rect in enumerate(rects) if texts[row] > rect.width()]
    return f"tabs {tight}" if tight else ""


def _cut_header(one: QHeaderView) -> str:
    model, found = one.model(), []
    if one.orientation() is not Qt.Orientation.Horizontal or model is None:
        return ""
    for section in range(one.count()):
        if one.isSectionHidden(section):
            continue
        text = model.headerData(section, one.orientation(), Qt.ItemDataRole.DisplayRole)
        tip = model.headerData(section, one.orientation(), Qt.ItemDataRole.ToolTipRole)
        need = one.fontMetrics().horizontalAdvance(str(text or ""))
        if need > one.sectionSize(section) and str(text) not in str(tip):
            found.append(str(text))
    return f"headers {found}" if found else ""


def _left(one: QWidget, root: QWidget) -> QWidget | None:
    """A parent that the widget stands out of sideways, where nothing scrolls it into view."""
    rect, parent = QRect(QPoint(0, 0), one.size()), one
    while parent is not root:
        rect, parent = rect.translated(parent.pos()), parent.parentWidget()
        scrolls = isinstance(parent, QAbstractScrollArea)
        if scrolls and parent.horizontalScrollBar().maximum() > 0:
            return None
        if rect.left() < -1 or rect.right() > parent.width() + 1:
            return parent
    return None


# --- names and focus ----------------------------------------------------------------------------


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader has no word for."""
    return [describe(one) for one in visible(root, *CONTROLS) if not _name(one)]


def _name(one: QWidget) -> str:
    if isinstance(one, QAbstractButton) and one.text().strip():
        return one.text()
    return one.accessibleName().strip()


def nameless_stops(reached: list[QWidget]) -> list[str]:
    """Widgets that Tab leads to and that a screen reader has no word for."""
    return [describe(one) for one in reached if not _name(one) and not one.focusProxy()]


def walk(root: QWidget) -> list[QWidget]:
    """The widgets that Tab reaches, in its order."""
    root.activateWindow()
    reached: list[QWidget] = []
    for _ in range(MOST_STEPS):
        now = QApplication.focusWidget() or root
        QTest.keyClick(now, Qt.Key.Key_Tab)
        new = QApplication.focusWidget()
        if new is None or new in reached:
            return reached
        reached.append(new)
    return reached


def ringless(reached: list[QWidget]) -> list[str]:
    """Widgets that look the same with the keyboard in them and without."""
    found = []
    for place, one in enumerate(reached):
        other = reached[place - 1]
        if one is other or not one.isVisible():
            continue
        one.setFocus(Qt.FocusReason.TabFocusReason)
        marked = one.grab().toImage()
        other.setFocus(Qt.FocusReason.TabFocusReason)
        if _differing(marked, one.grab().toImage()) < LEAST_RING:
            found.append(describe(one))
    return found


def _differing(one: QImage, other: QImage) -> int:
    """Pixels in which two pictures of a widget differ; a blinking cursor is fewer than a ring."""
    first, second = _pixels(one), _pixels(other)
    return int((first != second).sum()) if first.shape == second.shape else LEAST_RING


def _pixels(image: QImage) -> NDArray[numpy.uint32]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    # Copied: the picture is gone when this returns.
    return numpy.frombuffer(bytes(plain.constBits()), numpy.uint32)


def unreached(root: QWidget, reached: list[QWidget]) -> list[str]:
    """Controls that the keyboard cannot reach, neither by Tab nor by keys of their own."""
    proxies = {one.focusProxy() for one in reached} | set(reached)
    return [
        describe(one)
        for one in visible(root, *CONTROLS)
        if one.isEnabled()
        and one not in proxies
        and (one.focusProxy() not in proxies)
        and not _is_of_a_group(one, reached)
        and not _is_elsewhere(one, root)
    ]


def _is_of_a_group(one: QWidget, reached: list[QWidget]) -> bool:
    """Whether arrow keys lead to it from a reached button of its group."""
    if not isinstance(one, QAbstractButton) or one.group() is None:
        return False
    return any(other in reached for other in one.group().buttons())


def _is_elsewhere(one: QWidget, root: QWidget) -> bool:
    """Whether an action with a key does the same, or the menu does."""
    if not isinstance(one, QAbstractButton):
        return False
    if one.shortcut() != QKeySequence() or one.actions():
        return True
    return bool(re.search(r"\((Ctrl|Alt|Shift|Esc|F\d|[A-Z])[^ )]*\)", one.toolTip()))


def jumps(root: QWidget, reached: list[QWidget]) -> list[str]:
    """Neighbours whose order by Tab is not the order of reading."""
    found = []
    # It is a circle that was entered anywhere: it begins at the top left.
    starts = [one.mapTo(root, QPoint(0, 0)) for one in reached]
    first = min(range(len(reached)), key=lambda n: (starts[n].y(), starts[n].x()), default=0)
    circle = reached[first:] + reached[:first]
    for before, after in pairwise(circle):
        if before.parentWidget() is not after.parentWidget():
            continue
        first, second = before.geometry(), after.geometry()
        if second.bottom() < first.top() or (
            abs(first.center().y() - second.center().y()) < 8 and second.right() < first.left()
        ):
            found.append(f"{describe(before)} → {describe(after)}")
    return found
