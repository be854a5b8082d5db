"""Numbers as the language of the window writes them; what is read takes point and comma alike."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from app.domain.amounts import TENTHS
from app.ui.language import ENGLISH, window_language

POINT = "."


def spoken(number: str) -> str:
    """A number without groups of thousands, such as "67.17", with the decimal sign of the window.

    Files that are written and what is stored keep their point.
    """
    return number.replace(POINT, _decimal_sign(window_language()))


def decimal_text(number: Decimal) -> str:
    """A number without the zeros that only the disk needs."""
    return spoken(f"{number.normalize():f}")


def tenths_text(tenths: int) -> str:
    """An amount of credits, given in tenths: "2.5", "3"."""
    whole, rest = divmod(abs(tenths), TENTHS)
    sign = "-" if tenths < 0 else ""
    return spoken(f"{sign}{whole}.{rest}") if rest else f"{sign}{whole}"


@cache
def _decimal_sign(language: str) -> str:
    if language == ENGLISH:
        return POINT
    # Imported when needed: the tables of languages and countries take as long as the whole rest.
    from PySide6.QtCore import QLocale

    return str(QLocale(language).decimalPoint())
