"""The language of the window: its own texts and Qt's words, from the translations that exist."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from app.resource_files import resource

VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Where a POSIX system says its language, the first that is set first (POSIX.1-2017, 8.2)."""

ENGLISH = "en"
"""What the texts in the code are written in."""

NO_LANGUAGE = ("C", "POSIX", "")
"""What a system says that has no language set up."""

NAME = "techpack-studio"


def languages() -> tuple[str, ...]:
    """Codes of the languages that there are translations of, English first."""
    files = resource("translations").glob(f"{NAME}_*.qm")
    codes = {file.stem.removeprefix(f"{NAME}_") for file in files}
    return (ENGLISH, *sorted(codes - {ENGLISH}))


def own_name(code: str) -> str:
    """What a language calls itself, such as "Deutsch"; the code where Qt does not know it."""
    # Imported when needed: the tables of languages and countries take as long as the whole rest.
    from PySide6.QtCore import QLocale

    locale = QLocale(code)
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return code
    if code == ENGLISH:
        # Without a country Qt says "American English".
        return QLocale.languageToString(locale.language())
    name = locale.nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def install_language(app: QApplication, chosen: str = "") -> str:
    """Translate the window and what Qt itself shows; English where there is no translation.

    Args:
        app: the application.
        chosen: code of a language such as "de" or "de_AT", empty for the system's.

    Returns:
        Code of the language that the window is in now.
    """
    code = _spoken(_wishes(chosen))
    _install(app, NAME, code, str(resource("translations")))
    if code != ENGLISH:
        from PySide6.QtCore import QLibraryInfo

        _install(app, "qtbase", code, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return code


def use_locale() -> None:
    """Write dates and numbers as the language of the window does, in this computer's country.

    Apart from `install_language`, because the tables of Qt take long to come in and nothing needs
    them before the window is there.
    """
    from PySide6.QtCore import QLocale

    language = QLocale(window_language()).language()
    if language not in (QLocale().language(), QLocale.Language.English):
        QLocale.setDefault(QLocale(language, QLocale.system().territory()))


def window_language() -> str:
    """Code of the language that the window speaks now."""
    # Each translation says its own code here.
    return QCoreApplication.translate("Language", "en")


def _install(app: QApplication, name: str, code: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(f"{name}_{code}", folder):
        app.installTranslator(translator)


def _spoken(wishes: tuple[str, ...]) -> str:
    """The first wish that there is a translation for; that of pt_BR is pt_BR's or else pt's."""
    known = languages()
    for wish in wishes:
        code = wish.partition(".")[0].partition("@")[0].replace("-", "_")
        if code in NO_LANGUAGE:
            return ENGLISH
        for one in (code, code.partition("_")[0]):
            if one in known:
                return one
    return ENGLISH


def _wishes(chosen: str) -> tuple[str, ...]:
    """Codes of languages, the dearest first."""
    if chosen:
        return (chosen,)
    if sys.platform in ("win32", "darwin"):
        from PySide6.QtCore import QLocale

        return tuple(QLocale.system().uiLanguages())
    said = next((os.environ[name] for name in VARIABLES if os.environ.get(name)), "")
    # LANGUAGE may be a list: "de_AT:de:en".
    return tuple(said.split(":"))
