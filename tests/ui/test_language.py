"""The translations hold every text of the code, whole, and the program installs them."""

from __future__ import annotations

import inspect
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox

from app.domain.sheets.sheets import ROWS
from app.resource_files import resource
from app.storage.settings import AppSettings
from app.ui import language
from app.ui import sentences as said_sentences
from app.ui.dialogs.settings_dialog import SettingsDialog
from app.ui.sheets.field_words import plain_names
from app.ui.sheets.sheet_words import field_name
from packaging_specs.sentences import code_for_the_tool, sentences
from tests.ui.texts import Entry, entries, texts_of_the_code, translations

PLACES = re.compile(r"\{[^{}]*\}|%n|%\d")
MNEMONIC = re.compile(r"&(?=\w)")
PLACED = ("ŵ", "ẃ", "ẅ", "ẁ")
"""Values that are no words of any language."""

WHOLE = sorted(set(translations()) - {language.ENGLISH})
"""Languages that need every text; English has plurals only."""


class Marked(QTranslator):
    """Puts a mark before everything."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{source}"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks this before it uses a translator
        return False


def put(app: QApplication, chosen: str) -> list[QTranslator]:
    """Install a language; the translators that came with it."""
    before = set(app.findChildren(QTranslator))
    language.install_language(app, chosen)
    return [one for one in app.findChildren(QTranslator) if one not in before]


def take_away(app: QApplication, translators: list[QTranslator]) -> None:
    for one in translators:
        app.removeTranslator(one)
        one.setParent(None)


def test_every_text_is_said_literally() -> None:
    found = texts_of_the_code()
    assert len(found) > 600
    assert not [one.place for one in found if one.source is None]


@pytest.mark.parametrize("code", WHOLE)
def test_every_text_of_the_code_is_in_the_file(code: str) -> None:
    """Where this fails: make translations, then translate what is new."""
    known = {(one.context, one.source) for one in entries(translations()[code])}
    wanted = {(one.context, one.source) for one in texts_of_the_code()}
    assert sorted(map(str, wanted - known)) == []
    assert sorted(map(str, known - wanted)) == []


def test_every_field_of_the_sheets_has_a_name_to_translate() -> None:
    with_own = set(re.findall(r'"(\w+)": translate', inspect.getsource(field_name)))
    fields = {name for row in ROWS.values() for name in row.model_fields}
    assert fields - with_own <= plain_names().keys()


@pytest.mark.parametrize("code", WHOLE)
def test_the_tool_finds_nothing_new(code: str, tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not tool.exists():
        pytest.skip("pyside6-lupdate is not there")
    copy = tmp_path / translations()[code].name
    shutil.copy(translations()[code], copy)
    below = tmp_path / "sentences.py"
    below.write_text(code_for_the_tool(sentences()), "utf-8")
    sources = sorted(str(file) for file in Path("app/ui").rglob("*.py"))
    command = [str(tool), *sources, str(below), "-silent", "-no-obsolete", "-locations", "none"]
    subprocess.run([*command, "-ts", str(copy)], check=True, capture_output=True)
    assert entries(copy) == entries(translations()[code])


def test_every_sentence_of_the_layers_below_is_listed() -> None:
    """Where this fails: make translations, then translate what is new."""
    listed = said_sentences.LIST.read_text("utf-8").splitlines()
    assert listed == sentences()


def test_every_sentence_of_the_layers_below_is_found(dressed: QApplication) -> None:
    marked = Marked()
    dressed.installTranslator(marked)
    try:
        kept = [
            one
            for one in said_sentences.LIST.read_text("utf-8").splitlines()
            if not said_sentences.said(one.format(*PLACED)).startswith("⟦")
        ]
    finally:
        dressed.removeTranslator(marked)
    assert kept == []


@pytest.mark.parametrize("code", WHOLE)
def test_everything_is_translated(code: str) -> None:
    open_ones = [one for one in entries(translations()[code]) if not one.is_finished]
    assert [f"{one.context}: {one.source}" for one in open_ones] == []


@pytest.mark.parametrize("code", sorted(translations()))
def test_no_translation_lost_a_place(code: str) -> None:
    finished = [one for one in entries(translations()[code]) if one.is_finished]
    assert finished
    assert [wrong for one in finished for wrong in what_is_lost(one)] == []


def what_is_lost(one: Entry) -> list[str]:
    """Places for values, the key of a menu entry and blanks at the ends that are not kept."""
    found: list[str] = []
    for form in one.forms:
        kept = Counter(PLACES.findall(form)) == Counter(PLACES.findall(one.source))
        # A sentence of the layers below may leave a value out, or name its values by number.
        wanted = range(one.source.count("{}"))
        numbered = [int(place[1:-1]) for place in re.findall(r"\{\d\}", form)]
        kept = kept or (one.context == said_sentences.CONTEXT and set(numbered) <= set(wanted))
        keys = len(MNEMONIC.findall(form)) == len(MNEMONIC.findall(one.source))
        blanks = form[:1].isspace() == one.source[:1].isspace()
        if not (form.strip() and kept and keys and blanks):
            found.append(f"{one.context}: {one.source!r} → {form!r}")
    return found


def test_a_lost_place_would_be_seen() -> None:
    def entry(source: str, form: str) -> Entry:
        return Entry("A", source, "", (form,), is_finished=True, has_number=False)

    assert not what_is_lost(entry("{} of {name}", "von {name}: {}"))
    for source, form in (("{} left", "übrig"), ("&File", "Datei"), (" credits", "Credits")):
        assert what_is_lost(entry(source, form))


@pytest.mark.parametrize("code", sorted(translations()))
def test_the_program_loads_what_the_file_says(code: str, dressed: QApplication) -> None:
    """Where this fails: make translations."""
    translator = QTranslator()
    assert translator.load(str(resource("translations", f"techpack-studio_{code}.qm")))
    for one in entries(translations()[code]):
        if one.is_finished:
            number = 2 if one.has_number else -1
            said = translator.translate(one.context, one.source, one.comment or None, number)
            assert said == one.forms[-1]


@pytest.mark.parametrize("code", ["de", "de_AT", "de-CH"])
def test_a_chosen_language_is_installed(dressed: QApplication, code: str) -> None:
    translators = put(dressed, code)
    try:
        assert QCoreApplication.translate("SettingsDialog", "Settings") == "Einstellungen"
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.buttons()[0].text().replace("&", "") == "Abbrechen"
    finally:
        take_away(dressed, translators)
    assert QCoreApplication.translate("SettingsDialog", "Settings") == "Settings"


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"LANGUAGE": "xx:de:en", "LANG": "en_GB.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LC_ALL": "C", "LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "fi_FI.UTF-8"}, "en"),
        ({"LANG": "fi_FI.UTF-8@euro"}, "en"),
        ({}, "en"),
    ],
)
@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these say it elsewhere")
def test_the_system_is_asked(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], code: str
) -> None:
    for name in language.VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    before = set(dressed.findChildren(QTranslator))
    try:
        assert language.install_language(dressed) == code
    finally:
        new = [one for one in dressed.findChildren(QTranslator) if one not in before]
        take_away(dressed, new)


def test_an_unknown_language_falls_back_to_english(dressed: QApplication) -> None:
    translators = put(dressed, "xx")
    try:
        assert QCoreApplication.translate("SettingsDialog", "Settings") == "Settings"
        rows = [QCoreApplication.translate("SectionModel", "%n row(s)", None, n) for n in (1, 2)]
        assert rows == ["1 row", "2 rows"]
        files = [QCoreApplication.translate("StatusLine", "%n file(s)", None, n) for n in (1, 2)]
        assert files == ["1 file", "2 files"]
    finally:
        take_away(dressed, translators)


def test_the_settings_list_languages_by_their_own_names(
    dressed: QApplication, tmp_path: Path
) -> None:
    dialog = SettingsDialog(AppSettings(language="fi"), ("drafter",), tmp_path, None)
    field = dialog.fields["language"]
    assert isinstance(field, QComboBox)
    listed = {field.itemData(row): field.itemText(row) for row in range(field.count())}
    assert listed == {"": "As the system", "en": "English", "de": "Deutsch", "fi": "Suomi"}
    assert dialog.values()["language"] == "fi"
    field.setCurrentIndex(field.findData("de"))
    assert dialog.values()["language"] == "de"
