"""Words for states, times and prices, as the window says them."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from app.ui.numbers import spoken, tenths_text

LONG_WORD = re.compile(r"\S{40,}")
PIECE = 20
BREAK = "\u200b"
"""A space without width, at which a line may break."""


def seconds_text(seconds: float) -> str:
    """A measured time: "0.8 s", "12 s", "2 min 5 s"."""
    if seconds < 10:
        return QCoreApplication.translate("Words", "{} s").format(spoken(f"{seconds:.1f}"))
    if seconds < 60:
        return QCoreApplication.translate("Words", "{} s").format(round(seconds))
    minutes, rest = divmod(round(seconds), 60)
    return QCoreApplication.translate("Words", "{} min {} s").format(minutes, rest)


def about(seconds: float | None) -> str:
    """An estimate: "about 2 s", empty where there is none."""
    if seconds is None:
        return ""
    if seconds < 60:
        whole = max(1, round(seconds))
        return QCoreApplication.translate("Words", "about {} s").format(whole)
    return QCoreApplication.translate("Words", "about {} min").format(round(seconds / 60))


def price_text(tenths: int) -> str:
    """An amount of credits: "free", "1 credit", "2.5 credits"."""
    if tenths == 0:
        return QCoreApplication.translate("Words", "free")
    number = tenths_text(abs(tenths))
    one = QCoreApplication.translate("Words", "{} credit")
    more = QCoreApplication.translate("Words", "{} credits")
    sign = "-" if tenths < 0 else ""
    return sign + (one if number == "1" else more).format(number)


def offer(tenths: int, seconds: float | None = None) -> str:
    """Price and time for a button: "free · about 2 s"."""
    return " · ".join(part for part in (price_text(tenths), about(seconds)) if part)


def view_name(view: str) -> str:
    """A view as a title."""
    names = {
        "front": QCoreApplication.translate("Words", "Front"),
        "back": QCoreApplication.translate("Words", "Back"),
        "side": QCoreApplication.translate("Words", "Side"),
        "top": QCoreApplication.translate("Words", "Top"),
        "bottom": QCoreApplication.translate("Words", "Bottom"),
    }
    return names.get(view, view.replace("_", " ").capitalize())


def step_name(key: str) -> str:
    """A step of a run as the progress strip shows it."""
    names = {
        "front_view": QCoreApplication.translate("Words", "Front view"),
        "features": QCoreApplication.translate("Words", "Features"),
        "views": QCoreApplication.translate("Words", "Other views"),
        "category": QCoreApplication.translate("Words", "Category"),
        "base_views": QCoreApplication.translate("Words", "Base views"),
        "close_ups": QCoreApplication.translate("Words", "Close-ups"),
        "sketches": QCoreApplication.translate("Words", "Sketches"),
        "panels": QCoreApplication.translate("Words", "Panels"),
    }
    return names.get(key, key.replace("_", " ").capitalize())


def size_text(count: int) -> str:
    """Bytes as a person reads them."""
    megabytes = count / 1_000_000
    if megabytes < 1000:
        return QCoreApplication.translate("Words", "{} MB").format(
            spoken(f"{megabytes:.1f}") if megabytes < 10 else round(megabytes)
        )
    return QCoreApplication.translate("Words", "{} GB").format(spoken(f"{megabytes / 1000:.1f}"))


def breakable(text: str) -> str:
    """A text in which words that fit no line, such as addresses, may be broken."""
    return LONG_WORD.sub(lambda found: BREAK.join(_pieces(found.group())), text)


def _pieces(word: str) -> list[str]:
    return [word[start : start + PIECE] for start in range(0, len(word), PIECE)]
