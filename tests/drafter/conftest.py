from pathlib import Path

import pytest

from app.drafter.lexicon import Lexicon, load_lexicon, shipped_lexicon
from app.drafter.resources import resource_folder


@pytest.fixture(scope="session")
def samples() -> Lexicon:
    """The shipped words with small kinds of our own, so that no builder's change breaks a test."""
    return load_lexicon(resource_folder(), Path(__file__).parent / "kinds")


@pytest.fixture(scope="session")
def shipped() -> Lexicon:
    return shipped_lexicon()
