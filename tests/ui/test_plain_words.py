"""Every word of the domain that a list shows has one of the window's."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.analysis import Category
from app.domain.credits import Operation
from app.domain.files import FileStatus, FileType
from app.domain.requests import AnalysisTask, ImageTask
from app.providers.cloud import SUGGESTIONS as OF_THE_CLOUD
from app.providers.drafter import SUGGESTIONS as OF_THE_DRAFTER
from app.ui import plain_words
from app.ui.plain_words import engine_title, meaning_word, plain_word

SHOWN = (Category, Operation, FileType, FileStatus, ImageTask, AnalysisTask)


@pytest.fixture(autouse=True)
def fresh(dressed: QApplication) -> Iterator[None]:
    """The words are kept in the language of the test before."""
    kept = (plain_words._words, plain_words._suggestions, plain_words._meanings)
    for one in kept:
        one.cache_clear()
    yield
    for one in kept:
        one.cache_clear()


@pytest.mark.parametrize("words", SHOWN)
def test_every_word_has_its_own(words: type[Category]) -> None:
    assert {one.value for one in words} <= plain_words._words().keys()


def test_every_suggestion_has_its_words() -> None:
    assert {*OF_THE_CLOUD, *OF_THE_DRAFTER} <= plain_words._suggestions().keys()


def test_an_unknown_word_is_made_readable() -> None:
    assert plain_word("some_new_step") == "Some new step"


def test_an_engine_is_called_by_its_name() -> None:
    titles = [engine_title(name) for name in ("drafter", "openai", "openai_compatible")]
    assert titles == ["Drafter", "OpenAI", "Own server"]


def test_what_a_word_was_taken_for() -> None:
    assert meaning_word("material of the lid") == "material of the lid"
    assert meaning_word("size, assumed") == "size, assumed"
    assert meaning_word("lettering on the front") == "lettering on the front"
