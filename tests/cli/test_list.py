"""The list of the library on the command line: search, filter, order, tags."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.entry import run
from app.domain.analysis import Category, CategoryReading
from app.domain.generation import GenerationState
from app.storage import products
from app.storage.known_libraries import remember_library
from app.storage.library import open_library
from tests.storage.rows import make_product

Techpack = Callable[..., Any]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("list")
    mug = CategoryReading(category=Category.DRINKWARE, subcategory="mug", confidence=1)
    opened = open_library(root / "library", cache=root / "cache")
    for product in (
        make_product(name="Mug", category=mug),
        make_product(name="Stool", state=GenerationState.ERROR),
    ):
        opened.database.write_now(lambda s, one=product: products.add_product(s, one))
    opened.close()
    return root / "library"


@pytest.fixture
def techpack(library: Path, capsys: pytest.CaptureFixture[str]) -> Techpack:
    def command(*words: str) -> Any:
        assert run(["--library", str(library), *words, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return command


def test_tags_gather_products(techpack: Techpack) -> None:
    def listed(*words: str) -> list[str]:
        return [one["name"] for one in techpack("list", *words)["products"]]

    made = techpack("tag", "Mug", "Spring 27", "Fair")
    assert made == {"product": "Mug", "tags": ["Fair", "Spring 27"]}
    assert techpack("tag", "Stool", "fair")["tags"] == ["Fair"]
    assert techpack("tags") == {"tags": {"Fair": 2, "Spring 27": 1}}
    assert listed("--tag", "fair", "--sort", "name") == ["Mug", "Stool"]
    assert listed("--tag", "fair", "--tag", "spring 27") == ["Mug"]
    assert listed("--status", "stopped") == ["Stool"]
    assert listed("--status", "stopped", "--status", "draft", "--sort", "status") == [
        "Stool",
        "Mug",
    ]
    assert listed("--category", "drinkware") == ["Mug"]
    assert listed("--search", "spring") == ["Mug"]
    assert techpack("untag", "Mug", "FAIR")["tags"] == ["Spring 27"]


def test_a_library_that_is_missing_is_not_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    root = tmp_path / "unplugged"
    remember_library(root)
    assert run(["--library", str(root), "list"]) == 1
    assert "not there any more" in capsys.readouterr().err
    assert not root.exists()


def test_the_list_for_people_leaves_empty_columns_out(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--library", str(library), "list"]) == 0
    said = capsys.readouterr().out
    assert "stopped by an error" in said
    assert "style number" not in said
