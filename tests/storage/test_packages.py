"""The packaging record: what older libraries kept in their settings becomes one record each."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from app.domain.identifiers import utc_now
from app.domain.packaging.dieline_pack import Basis, Structure
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_state import PanelTexture, TextureSource, usual_form
from app.storage import packages, panel_textures, upgrade
from app.storage.library import Library, open_library
from app.storage.panel_textures import add_texture
from app.storage.products import add_product
from app.storage.verify import verify
from tests.storage.rows import make_product

SIZES = {"width": "180", "height": "240.5", "depth": "120"}
NUMBERS = {"width": 180.0, "height": 240.5, "depth": 120.0}
MAKING = {"caliper": 0.5, "wall": 1.5, "overlap": 8.0, "cap": 60.0}
BOX = {"type": "box", "structure": "rte", "basis": "crease", **MAKING}
TUBE = {"type": "cylinder", "structure": "tube2", "basis": "inside", **MAKING}


def older(root: Path, settings: dict[str, object]) -> None:
    """Make a library as it was before packaging had tables: with settings by product name."""
    root.mkdir()
    database = root / "library.db"
    engine = create_engine(
        "sqlite://", creator=lambda: upgrade._migrating(database), poolclass=NullPool
    )
    config = Config()
    folder = Path(upgrade.__file__).with_name("migrations")
    config.set_main_option("script_location", str(folder))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0006")
        connection.exec_driver_sql(f"PRAGMA application_id={upgrade.APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version=6")
        for name in {key.partition(":")[2] for key in settings}:
            connection.exec_driver_sql(
                "INSERT INTO products (id, name, description, engine, state, created_at,"
                " updated_at) VALUES (?, ?, '', 'drafter', 'idle', '2026-01-01', '2026-01-01')",
                (name, name),
            )
        for key, value in settings.items():
            text = value if isinstance(value, str) else json.dumps(value)
            connection.exec_driver_sql(
                "INSERT INTO settings (key, value) VALUES (?, ?)", (key, text)
            )


def picture(product_id: str, key: str) -> PanelTexture:
    return PanelTexture(
        id=key,
        product_id=product_id,
        panel=Panel.FRONT,
        image="0" * 64,
        width=8,
        height=8,
        source=TextureSource.IMPORTED,
        created_at=utc_now(),
    )


def row(library: Library, name: str) -> packages.PackageRow:
    return library.database.read_now(lambda s: packages.package_row(s, name))


@pytest.fixture
def upgraded(tmp_path: Path) -> Library:
    settings = {
        "package:window": {"type": "box", **SIZES},
        "package:both": {"type": "box", **SIZES},
        "dieline:both": {**BOX, **NUMBERS},
        "package:later": {"type": "box", **SIZES},
        "dieline:later": {**BOX, **NUMBERS, "width": 60.0},
        "package:tube": {"type": "cylinder", **SIZES, "depth": "180"},
        "dieline:tube": {**TUBE, **NUMBERS, "depth": 180.0},
        "package:switched": {"type": "cylinder", **SIZES},
        "dieline:switched": {**BOX, **NUMBERS},
        "package:broken": "no JSON",
        "package:odd": {"type": "sack", **SIZES},
        "package:endless": {"type": "box", **SIZES, "width": "NaN"},
    }
    older(tmp_path / "library", settings)
    library = open_library(tmp_path / "library")
    yield library
    library.close()


def test_what_people_have_on_disk_is_moved(upgraded: Library) -> None:
    window = row(upgraded, "window").form
    assert (window.width, window.height, window.depth) == (180, Decimal("240.5"), 120)
    assert (window.basis, window.structure) == (Basis.OUTSIDE, Structure.STE)
    both = row(upgraded, "both").form
    assert (both.basis, both.structure, both.caliper) == (
        Basis.CREASE,
        Structure.RTE,
        Decimal("0.5"),
    )
    later = row(upgraded, "later").form
    assert (later.basis, later.structure, later.width) == (Basis.OUTSIDE, Structure.RTE, 180)
    tube = row(upgraded, "tube").form
    assert (tube.type, tube.basis, tube.cap) == (PackageType.CYLINDER, Basis.INSIDE, 60)
    switched = row(upgraded, "switched").form
    assert (switched.structure, switched.basis) == (Structure.TUBE_WRAP, Basis.OUTSIDE)
    for name in ("broken", "odd", "endless"):
        assert row(upgraded, name).created_at is None
    assert verify(upgraded) == ()


def test_the_settings_are_left_without_packages(upgraded: Library) -> None:
    path = upgraded.paths.database
    with closing(sqlite3.connect(path)) as connection:
        left = connection.execute("SELECT count(*) FROM settings").fetchone()
    assert left == (0,)


def test_a_package_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    with closing(open_library(tmp_path / "library")) as library:
        product = make_product()
        library.database.write_now(lambda s: add_product(s, product))
        form = usual_form(PackageType.CYLINDER).model_copy(update={"width": Decimal("73.25")})
        assert row(library, product.id).form == usual_form(PackageType.BOX)
        library.database.write_now(
            lambda s: packages.keep_package(s, product.id, form=form, prompt="dots")
        )
        first = row(library, product.id)
        assert (first.form, first.prompt) == (form, "dots")
        library.database.write_now(
            lambda s: packages.keep_panel(s, product.id, Panel.BODY, prompt="stripes")
        )
        library.database.write_now(lambda s: packages.keep_package(s, product.id, seed=3))
        second = row(library, product.id)
        assert (second.form, second.seed, second.created_at) == (form, 3, first.created_at)
        rows = library.database.read_now(lambda s: packages.panel_rows(s, product.id))
        assert rows[Panel.BODY].prompt == "stripes"


def test_the_schema_refuses_lengths_that_are_none(tmp_path: Path) -> None:
    with closing(open_library(tmp_path / "library")) as library:
        product = make_product()
        library.database.write_now(lambda s: add_product(s, product))
        for bad in (Decimal(0), Decimal(-3), Decimal("NaN")):
            form = usual_form(PackageType.BOX).model_copy(update={"width": bad})
            with pytest.raises(Exception, match=r"positive|finite"):
                library.database.write_now(
                    lambda s, form=form: packages.keep_package(s, product.id, form=form)
                )
        assert row(library, product.id).created_at is None


def test_pictures_are_laid_on_panels_and_their_errors_go(library: Library, product_id: str) -> None:
    write = library.database.write_now
    for key in ("t1", "t2", "t3"):
        write(lambda s, key=key: add_texture(s, picture(product_id, key)))
    broken = {"error": "Broken"}
    write(lambda s: packages.keep_panel(s, product_id, Panel.FRONT, prompt="leaves", **broken))
    write(lambda s: packages.keep_panel(s, product_id, Panel.TOP, texture_id="t3", **broken))
    laid = {Panel.FRONT: "t1", Panel.BACK: "t2"}
    write(lambda s: packages.lay_on_panels(s, product_id, laid))
    write(lambda s: packages.lay_on_panels(s, product_id, {}))
    rows = library.database.read_now(lambda s: packages.panel_rows(s, product_id))
    assert {panel: (one.texture_id, one.error) for panel, one in rows.items()} == {
        Panel.FRONT: ("t1", ""),
        Panel.BACK: ("t2", ""),
        Panel.TOP: ("t3", "Broken"),
    }
    assert rows[Panel.FRONT].prompt == "leaves"
    found = library.database.read_now(lambda s: panel_textures.lying(s, product_id))
    assert set(found) == {"t1", "t2", "t3"}


def test_the_first_picture_makes_the_package(library: Library, product_id: str) -> None:
    library.database.write_now(lambda s: add_texture(s, picture(product_id, "t1")))
    library.database.write_now(lambda s: packages.lay_on_panels(s, product_id, {Panel.FRONT: "t1"}))
    assert row(library, product_id).created_at is not None
