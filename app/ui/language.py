"""The language of the window: Qt's own words, such as those of standard buttons, in it."""

from __future__ import annotations

import os
import sys

from PySide6.QtWidgets import QApplication

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Where a POSIX system says its language, the first that is set first (POSIX.1-2017, 8.2)."""

OURS = ("en", "C", "POSIX", "")
"""What the texts are written in, and what a system without a language says."""


def install_language(app: QApplication, chosen: str = "") -> None:
    """Translate what Qt itself shows.

    Args:
        app: the application.
        chosen: code of a language such as "de", empty for the system's.
    """
    if _is_ours(chosen):
        return
    # Imported when needed: the tables of languages and countries take as long as the whole rest.
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    locale = QLocale(chosen) if chosen else QLocale()
    if translator.load(locale, "qtbase", "_", folder):
        app.installTranslator(translator)


def _is_ours(chosen: str) -> bool:
    if not chosen:
        if sys.platform in ("win32", "darwin"):
            return False
        chosen = next((os.environ[name] for name in VARIABLES if os.environ.get(name)), "")
    return chosen.replace("-", "_").partition("_")[0].partition(".")[0] in OURS
