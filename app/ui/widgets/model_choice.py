"""Which model of an engine is used: a list with prices, where ended ones name what follows them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.numbers import spoken
from app.ui.widgets.controls import button, label
from app.workflow.engine_access import ModelInfo


class ModelChoice(QWidget):
    """A list of names, and a line below it with the price, or why the name cannot be used.

    Args:
        name: what screen readers say.
        is_free_text: whether any name may be typed, as for a server of one's own.

    Signals:
        picked: the name of a model.
    """

    picked = Signal(str)

    def __init__(self, name: str, *, is_free_text: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, ModelInfo] = {}
        self._chosen = ""
        self.box = QComboBox()
        self.box.setEditable(is_free_text)
        self.box.setAccessibleName(name)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.price = label("", "small", wraps=True)
        self.successor = button("", self._follow, kind="link")
        self.successor.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.box)
        column.addWidget(self.price)
        column.addWidget(self.successor, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.activated.connect(lambda _: self._pick(self._shown()))
        edit = self.box.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("none"))
            edit.editingFinished.connect(lambda: self._pick(self._shown()))

    def show_models(self, models: tuple[ModelInfo, ...], chosen: ModelInfo | None) -> None:
        """Offer `models`, usable ones first; `chosen` is the one that is used now."""
        today = date.today()
        known = (*models, *((chosen,) if chosen else ()))
        self._known = {one.name: one for one in known}
        self._chosen = chosen.name if chosen else ""
        self.box.clear()
        ordered = sorted(self._known.values(), key=lambda one: one.is_retired(today))
        for one in ordered:
            self.box.addItem(self._title(one, today), one.name)
            items = self.box.model()
            if one.is_retired(today) and isinstance(items, QStandardItemModel):
                items.item(self.box.count() - 1).setEnabled(False)
        self.box.setCurrentIndex(self.box.findData(self._chosen))
        if self.box.isEditable():
            self.box.setEditText(self._chosen)
        self._tell(today)

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer names that a server told, besides those that are known."""
        for name in names:
            if self.box.findData(name) < 0:
                self.box.addItem(name, name)

    def _title(self, one: ModelInfo, today: date) -> str:
        if one.is_retired(today):
            return self.tr("{} (ended, use {})").format(one.name, one.replacement)
        return one.name

    def _shown(self) -> str:
        if self.box.isEditable():
            return self.box.currentText().strip()
        return str(self.box.currentData(Qt.ItemDataRole.UserRole) or "")

    def _pick(self, name: str) -> None:
        if name != self._chosen:
            self._chosen = name
            self._tell(date.today())
            self.picked.emit(name)

    def _follow(self) -> None:
        self._pick(self._known[self._chosen].replacement)

    def _tell(self, today: date) -> None:
        one = self._known.get(self._chosen)
        if one is None:
            self.price.hide()
            self.successor.hide()
            return
        self.successor.setText(self.tr("Use {}").format(one.replacement))
        self.successor.setVisible(bool(one.replacement))
        self.successor.setMinimumWidth(self.successor.sizeHint().width())
        parts = [self._ending(one, today), self._cost(one)]
        self.price.setText(" ".join(part for part in parts if part))
        self.price.setVisible(bool(self.price.text()))

    def _ending(self, one: ModelInfo, today: date) -> str:
        if one.retires_on is None:
            return ""
        day = QLocale().toString(_day(one.retires_on), QLocale.FormatType.LongFormat)
        words = self.tr("It ended on {}.") if one.is_retired(today) else self.tr("It ends on {}.")
        return words.format(day)

    def _cost(self, one: ModelInfo) -> str:
        if one.about_usd is None:
            return self.tr("Its price is not known.")
        cost = self.tr("About ${} each.").format(spoken(f"{one.about_usd:.3f}"))
        source = self.tr("Price of {}: {}.").format(one.price_as_of, one.price_source)
        return f"{cost} {source}"


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
