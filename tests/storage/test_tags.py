"""Tags come back, are spelled once, and are found; so is what the sheets say."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.sheets.redline import PlacedRow, RowChange
from app.domain.sheets.sheets import BomLine, HeaderBlock, Sheet
from app.domain.specification import Origin, SpecValue
from app.domain.tags import MOST
from app.storage import products, sheets, tags, upgrade
from app.storage.library import Library, open_library
from app.storage.library_list import library_entries
from tests.storage.rows import make_product


def said(text: str) -> SpecValue:
    return SpecValue(value=text, origin=Origin.USER)


def new_row(sheet: Sheet, key: str, row: HeaderBlock | BomLine) -> RowChange:
    placed = PlacedRow(sheet=sheet, key=key, position=0, row=row)
    return RowChange(sheet=sheet, key=key, new_row=placed)


def found(library: Library, words: str) -> list[str]:
    return [one.id for one in library.database.read_now(lambda s: library_entries(s, words))]


def test_tags_are_kept_in_order_and_spelled_as_before(library: Library, product_id: str) -> None:
    other = make_product(name="Cup")
    library.database.write_now(lambda s: products.add_product(s, other))
    write = library.database.write_now
    assert write(lambda s: tags.set_tags(s, product_id, ["  Spring   27 ", "Archive"])) == (
        "Archive",
        "Spring 27",
    )
    assert write(lambda s: tags.set_tags(s, other.id, ["SPRING 27", "spring 27"])) == ("Spring 27",)
    assert library.database.read_now(tags.all_tags) == {"Archive": 1, "Spring 27": 2}
    entries = library.database.read_now(library_entries)
    assert {one.id: one.tags for one in entries}[product_id] == ("Archive", "Spring 27")


@pytest.mark.parametrize("text", ["", " # ", "a,b", "x" * 41])
def test_what_is_no_tag_is_refused_and_nothing_changes(
    library: Library, product_id: str, text: str
) -> None:
    library.database.write_now(lambda s: tags.set_tags(s, product_id, ["kept"]))
    with pytest.raises(RefusedInputError):
        library.database.write_now(lambda s: tags.set_tags(s, product_id, ["new", text]))
    assert library.database.read_now(lambda s: tags.tags_of(s, product_id)) == ("kept",)


def test_there_is_an_end_to_tags(library: Library, product_id: str) -> None:
    with pytest.raises(RefusedInputError, match="at most"):
        library.database.write_now(
            lambda s: tags.set_tags(s, product_id, [f"t{n}" for n in range(MOST + 1)])
        )
    with pytest.raises(NotFoundError):
        library.database.write_now(lambda s: tags.set_tags(s, "nobody", ["t"]))


def test_a_product_is_found_by_tag_material_and_style_number(
    library: Library, product_id: str
) -> None:
    lid = BomLine(material=said("bamboo"), notes=said("ask Kōji for a swatch"))
    changes = [
        new_row(Sheet.HEADER, "header", HeaderBlock(style_no=said("NL-SS27-0142"))),
        new_row(Sheet.BOM, "lid", lid),
    ]
    library.database.write_now(lambda s: tags.set_tags(s, product_id, ["Trade fair"]))
    library.database.write_now(lambda s: sheets.change_rows(s, product_id, changes))
    for words in ("bamb", "koji swatch", "SS27", "trade fair", "mug bamboo"):
        assert found(library, words) == [product_id], words
    assert found(library, "oak") == []
    (entry,) = library.database.read_now(library_entries)
    assert entry.style_no == "NL-SS27-0142"
    assert entry.changed is not None
    assert entry.created is not None
    assert entry.changed > entry.created
    change = RowChange(
        sheet=Sheet.BOM, key="lid", field="material", old=said("bamboo"), new=said("oak")
    )
    library.database.write_now(lambda s: sheets.change_rows(s, product_id, [change]))
    assert found(library, "oak") == [product_id]
    assert found(library, "bamboo") == []


def test_products_of_before_are_found_by_their_sheets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "library"
    root.mkdir()
    path = root / "library.db"
    config = Config()
    folder = Path(upgrade.__file__).with_name("migrations")
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    with create_engine(f"sqlite:///{path}").begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0008")
        connection.exec_driver_sql(f"PRAGMA application_id={upgrade.APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version=8")
    with closing(sqlite3.connect(path)) as old:
        old.execute(
            "INSERT INTO products (id, name, description, engine, state, iteration, created_at,"
            " updated_at) VALUES ('p', 'Mug', 'A mug', 'drafter', 'idle', 0,"
            " '2026-01-01 00:00:00.000000', '2026-01-01 00:00:00.000000')"
        )
        old.execute(
            "INSERT INTO search_documents (product_id, name, description, words)"
            " VALUES ('p', 'Mug', 'A mug', 'drinkware')"
        )
        row = PlacedRow(sheet=Sheet.BOM, key="lid", position=0, row=BomLine(material=said("cork")))
        old.execute(
            "INSERT INTO sheet_rows VALUES ('p', 'bom', 'lid', 0, 1, ?, '2026-01-01')",
            (row.model_dump_json(),),
        )
        old.commit()
    opened = open_library(root, cache=tmp_path / "cache")
    try:
        assert found(opened, "cork") == ["p"]
        assert found(opened, "drinkware") == ["p"]
    finally:
        opened.close()
