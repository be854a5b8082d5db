"""An open library in a temporary folder, and rows to put into it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage import products
from app.storage.library import Library, open_library
from tests.storage.rows import make_product


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def library(root: Path, tmp_path: Path) -> Iterator[Library]:
    opened = open_library(root, cache=tmp_path / "cache")
    yield opened
    opened.close()


@pytest.fixture
def product_id(library: Library) -> str:
    product = make_product()
    library.database.write_now(lambda s: products.add_product(s, product))
    return product.id
