"""Theme: one set of tokens, readable in both themes, icons that follow it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.appearance import Theme
from app.resource_files import resource
from app.ui import theme, tokens


def luminance(name: str, table: dict[str, str]) -> float:
    found = QColor(table[name])
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (found.redF(), found.greenF(), found.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str, table: dict[str, str]) -> float:
    light, dark = sorted((luminance(one, table), luminance(other, table)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("table", [tokens.LIGHT, tokens.DARK])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "ground"),
        ("text", "pane"),
        ("muted", "ground"),
        ("muted", "pane"),
        ("accent_text", "accent_soft"),
        ("on_accent", "accent"),
        ("amber", "amber_soft"),
        ("red", "red_soft"),
    ],
)
def test_text_is_readable(table: dict[str, str], text: str, ground: str) -> None:
    assert contrast(text, ground, table) >= 4.5


def test_both_themes_have_the_same_tokens() -> None:
    assert tokens.LIGHT.keys() == tokens.DARK.keys()


def test_every_icon_is_drawn_in_both_themes(dressed: QApplication) -> None:
    button = QPushButton()
    theme.set_icon(button, "plus")
    seen = []
    for wanted in (Theme.LIGHT, Theme.DARK):
        theme.apply(dressed, wanted)
        seen.append(button.icon().pixmap(24, 24).toImage().pixelColor(12, 12).name())
    theme.apply(dressed, Theme.LIGHT)
    assert seen == [tokens.LIGHT["text"], tokens.DARK["text"]]


def test_icons_are_not_blank(dressed: QApplication) -> None:
    names = [path.stem for path in resource("icons").glob("*.svg")]
    assert len(names) >= 50
    for name in names:
        image = theme.icon_pixmap(name, size=24).toImage()
        drawn = sum(image.pixelColor(x, y).alpha() > 100 for x in range(24) for y in range(24))
        assert drawn > 5, name


def test_our_font_is_loaded(dressed: QApplication) -> None:
    assert theme.FAMILY in QFontDatabase.families()


@pytest.mark.parametrize("table", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["pane", "ground", "field", "picture", "hover"])
def test_the_ring_of_the_keyboard_is_seen(ground: str, table: dict[str, str]) -> None:
    assert contrast("accent", ground, table) >= 3
