"""Settings are kept, checked, and never stop a library from opening."""

from __future__ import annotations

import pytest
from sqlalchemy import insert, select

from app.storage import settings, tables
from app.storage.library import Library
from app.storage.settings import AppSettings, PaperSize, Theme

CHANGED = {
    "front_view": "gemini",
    "views": "openai",
    "analysis": "gemini",
    "close_ups": "openai",
    "sketches": "gemini",
    "textures": "openai",
    "concurrency": 2,
    "theme": Theme.DARK,
    "language": "de",
    "paper": PaperSize.LETTER,
    "monthly_budget": 500,
    "product_budget": 90,
    "beyond_budget": 30,
}


def test_a_fresh_library_needs_no_key(library: Library) -> None:
    fresh = library.database.read_now(settings.load_settings)
    assert fresh == AppSettings()
    assert {fresh.front_view, fresh.textures} == {"drafter"}
    assert {fresh.views, fresh.analysis, fresh.close_ups, fresh.sketches} == {""}


def test_every_setting_is_kept(library: Library) -> None:
    assert CHANGED.keys() == AppSettings.model_fields.keys()
    for key, value in CHANGED.items():
        library.database.write_now(lambda s, k=key, v=value: settings.change_settings(s, **{k: v}))
    assert library.database.read_now(settings.load_settings) == AppSettings(**CHANGED)


def test_a_setting_goes_back_to_its_default(library: Library) -> None:
    write = library.database.write_now
    write(lambda s: settings.change_settings(s, concurrency=9, theme="dark"))
    write(lambda s: settings.change_settings(s, concurrency=16))
    assert library.database.read_now(settings.load_settings) == AppSettings(theme=Theme.DARK)
    stored = library.database.read_now(lambda s: s.execute(select(tables.settings.c.key)).all())
    assert [row.key for row in stored] == ["theme"]


@pytest.mark.parametrize("wrong", [{"concurrency": 0}, {"theme": "pink"}, {"no_such": 1}])
def test_a_wrong_setting_is_refused(library: Library, wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="AppSettings"):
        library.database.write_now(lambda s: settings.change_settings(s, **wrong))
    assert library.database.read_now(settings.load_settings) == AppSettings()


def test_what_no_longer_fits_falls_back_and_the_rest_stays(
    library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    rows = [
        {"key": "concurrency", "value": "99"},
        {"key": "theme", "value": '"pink"'},
        {"key": "language", "value": '"de"'},
        {"key": "of_a_later_version", "value": "1"},
    ]
    library.database.write_now(lambda s: s.execute(insert(tables.settings), rows))
    loaded = library.database.read_now(settings.load_settings)
    assert loaded == AppSettings(language="de")
    assert "concurrency, theme" in caplog.text
    # A later version finds its own again.
    library.database.write_now(lambda s: settings.change_settings(s, language="fr"))
    keys = library.database.read_now(lambda s: s.execute(select(tables.settings.c.key)).all())
    assert sorted(row.key for row in keys) == ["language", "of_a_later_version"]
