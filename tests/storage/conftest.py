"""An open library in a temporary folder, and rows to put into it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import products
from app.storage.library import Library, open_library
from tests.storage.rows import make_product


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of a fresh library; copying it saves each test the migrations."""
    root = tmp_path_factory.mktemp("blank")
    open_library(root / "library", cache=root / "cache").close()
    return root / "library" / "library.db"


@pytest.fixture
def library(root: Path, blank: Path, tmp_path: Path) -> Iterator[Library]:
    root.mkdir()
    shutil.copy(blank, root / "library.db")
    opened = open_library(root, cache=tmp_path / "cache")
    yield opened
    opened.close()


@pytest.fixture
def product_id(library: Library) -> str:
    product = make_product()
    library.database.write_now(lambda s: products.add_product(s, product))
    return product.id
