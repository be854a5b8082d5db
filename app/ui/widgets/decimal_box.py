"""A field for a number with decimals that reads point and comma alike, whatever the language."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.ui.language import window_language

SEPARATORS = ".,"


class DecimalBox(QDoubleSpinBox):
    """Takes "12.5" and "12,5" for the same; Qt would drop the one that groups thousands."""

    def __init__(self, least: float, most: float, decimals: int) -> None:
        super().__init__()
        self.setLocale(QLocale(window_language()))
        self.setDecimals(decimals)
        self.setRange(least, most)

    def _read(self, text: str) -> str:
        point = self.locale().decimalPoint()
        for one in SEPARATORS:
            text = text.replace(one, point)
        return text

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        return super().validate(self._read(text), place)

    def valueFromText(self, text: str) -> float:  # noqa: N802 - Qt's
        return super().valueFromText(self._read(text))


class LimitBox(DecimalBox):
    """A limit in tenths of a credit; an empty field stands for none.

    Args:
        tenths: the limit now, None without one.
        unlimited: the words for no limit.
        suffix: what stands behind a number.
    """

    NONE = -1.0

    def __init__(
        self,
        tenths: int | None,
        most: int,
        *,
        unlimited: str,
        suffix: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.NONE, most, 1)
        self.setParent(parent)
        self.setSpecialValueText(unlimited)
        self.setSuffix(suffix)
        self.setValue(self.NONE if tenths is None else tenths / 10)

    def tenths(self) -> int | None:
        """The limit that stands in the field."""
        return None if self.value() < 0 else round(self.value() * 10)

    def textFromValue(self, value: float) -> str:  # noqa: N802 - Qt's
        text = super().textFromValue(value)
        return text.removesuffix(f"{self.locale().decimalPoint()}0")

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        if self._is_empty(text):
            return QValidator.State.Acceptable, text, place
        return super().validate(text, place)

    def valueFromText(self, text: str) -> float:  # noqa: N802 - Qt's
        return self.NONE if self._is_empty(text) else super().valueFromText(text)

    def _is_empty(self, text: str) -> bool:
        return not text.removesuffix(self.suffix()).strip()
