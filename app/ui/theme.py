"""How the window looks: palette, style sheet, fonts and icons, from one set of tokens."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from string import Template

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontDatabase, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.domain.appearance import Theme
from app.ui import tokens
from app.ui.icons import DrawnIcon, drawing, drawn
from app.ui.style_sheet import STYLE_SHEET

FAMILY = "Source Sans Pro"
FONT_FILES = ("Regular", "Semibold", "Bold")
DARK_PROPERTY = "techpack_dark"
ICON_PROPERTY = "techpack_icon"
STYLE_ARGUMENTS = ("-style", "Fusion")
"""For a QApplication: the style by name, as `setStyle` makes every name there is in `QStyle`."""


def is_dark() -> bool:
    """Whether the dark tokens are in use."""
    app = QApplication.instance()
    return bool(app and app.property(DARK_PROPERTY))


def colour(name: str, alpha: float = 1.0) -> QColor:
    """A token of `app.ui.tokens` as it is in the theme of now; `alpha` is 0..1."""
    found = QColor((tokens.DARK if is_dark() else tokens.LIGHT)[name])
    found.setAlphaF(alpha)
    return found


def space(units: int = 1) -> int:
    """Pixels of so many steps of the 4-pixel grid."""
    return units * tokens.UNIT


def font(points: float = tokens.TEXT_POINTS, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's font at a size in points."""
    made = QFont(FAMILY)
    made.setPointSizeF(points)
    made.setWeight(weight)
    return made


def icon(name: str, token: str = "text") -> QIcon:
    """One of `resources/icons`, in the colour of a token; disabled it is faint."""
    return _icon(name, token, is_dark())


@lru_cache(maxsize=256)
def _icon(name: str, token: str, dark: bool) -> QIcon:
    table = tokens.DARK if dark else tokens.LIGHT
    return QIcon(DrawnIcon(name, table[token], table["faint"]))


def icon_pixmap(name: str, token: str = "text", size: int = 20) -> QPixmap:
    """One of `resources/icons` as a pixmap, sharp on this screen; cheap enough for painting."""
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    ink = (tokens.DARK if is_dark() else tokens.LIGHT)[token]
    side = round(size * ratio)
    return drawn(name, ink, side, side, ratio)


def set_icon(target: QAbstractButton | QAction, name: str, token: str = "text") -> None:
    """Give a button or action an icon that follows the theme."""
    target.setProperty(ICON_PROPERTY, f"{name} {token}")
    target.setIcon(icon(name, token))


def apply(app: QApplication, wanted: Theme) -> None:
    """Dress the program: palette, style sheet and icons; nothing where it is dressed so already."""
    dark = _wants_dark(app, wanted)
    if app.property(DARK_PROPERTY) is dark:
        return
    app.setProperty(DARK_PROPERTY, dark)
    app.setPalette(_palette())
    app.setFont(font())
    table = tokens.DARK if dark else tokens.LIGHT
    lengths = {"radius": f"{tokens.RADIUS}px", "small_radius": f"{tokens.SMALL_RADIUS}px"}
    sizes = {
        "small": f"{tokens.SMALL_POINTS}pt",
        "display": f"{tokens.DISPLAY_POINTS}pt",
        "title": f"{tokens.TITLE_POINTS}pt",
        "heading": f"{tokens.HEADING_POINTS}pt",
    }
    icons = {
        "chevron": _style_sheet_icon("chevron-down", table["muted"]),
        "check": _style_sheet_icon("check", table["on_accent"]),
    }
    app.setStyleSheet(Template(STYLE_SHEET).substitute(table, **lengths, **sizes, **icons))
    _recolour_icons(app)


def _wants_dark(app: QApplication, wanted: Theme) -> bool:
    if wanted is Theme.SYSTEM:
        # A fresh palette says nothing under Fusion; the style hints know the desktop.
        return app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return wanted is Theme.DARK


def _recolour_icons(app: QApplication) -> None:
    targets: list[QObject] = list(app.allWidgets())
    for widget in app.topLevelWidgets():
        targets.extend(widget.findChildren(QAction))
    for target in targets:
        remembered = target.property(ICON_PROPERTY)
        if remembered and isinstance(target, QAbstractButton | QAction):
            target.setIcon(icon(*remembered.split()))


def _palette() -> QPalette:
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "pane",
        QPalette.ColorRole.AlternateBase: "field",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "faint",
        QPalette.ColorRole.Button: "pane",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "red",
        QPalette.ColorRole.ToolTipBase: "pane",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent_text",
        QPalette.ColorRole.Light: "pane",
        QPalette.ColorRole.Midlight: "hover",
        QPalette.ColorRole.Mid: "hairline",
        QPalette.ColorRole.Dark: "outline",
        QPalette.ColorRole.Shadow: "shadow",
        QPalette.ColorRole.Accent: "accent",
    }
    for role, name in roles.items():
        made.setColor(role, colour(name))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, colour("faint"))
    return made


@lru_cache(maxsize=8)
def _style_sheet_icon(name: str, hex_colour: str) -> str:
    """A recoloured icon as a file, because a style sheet can only name one."""
    from app.storage.paths import default_cache

    folder = default_cache() / "icons"
    target = folder / f"{name}-{hex_colour.strip('#')}.svg"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target.write_text(drawing(name, hex_colour), encoding="utf-8")
    except OSError:
        return ""
    return target.as_posix()


def load_fonts() -> None:
    """Make Source Sans Pro known to Qt; where that fails the system's font is used."""
    # Found, not imported: the package searches its whole folder before it says where that is.
    package = find_spec("font_source_sans_pro")
    for folder in (package and package.submodule_search_locations) or ():
        for weight in FONT_FILES:
            QFontDatabase.addApplicationFont(f"{folder}/files/SourceSansPro-{weight}.otf")
