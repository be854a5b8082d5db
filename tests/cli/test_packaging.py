"""Packages on the command line: chosen, kept, shown, refused in words, written as dielines."""

import hashlib
import io
import json
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from app.cli.entry import run
from app.storage.library import open_library
from app.storage.products import add_product
from tests.storage.rows import make_product


@pytest.fixture
def product(tmp_path, capsys):
    library = tmp_path / "library"

    def call(*arguments):
        code = run(["--json", "--library", str(library), *arguments])
        return code, capsys.readouterr()

    bottle = make_product(name="Bottle")
    with closing(open_library(library)) as opened:
        opened.database.write_now(lambda s: add_product(s, bottle))
    return call


def test_a_package_is_kept_shown_refused_and_written(product, tmp_path):
    chosen = ("--type", "box", "--size", "60x120x40", "--structure", "ste", "--basis", "inside")
    code, said = product("package", "Bottle", *chosen, "--caliper", "0.4")
    assert code == 0
    made = json.loads(said.out)
    assert made["blank"] == {"width": 215.8, "height": 230.56}
    for bad in ("0x10x10", "-60x120x40", "1e9x120x40", "nanx120x40", "60x120", "box"):
        code, said = product("package", "Bottle", "--size=" + bad)
        assert code == 1
        assert "Traceback" not in said.err
    code, said = product("package", "Bottle")
    assert json.loads(said.out) == made
    code, said = product("dieline", "Bottle", str(tmp_path / "out"))
    assert code == 0
    names = {path.suffix for path in (tmp_path / "out").iterdir()}
    assert names == {".svg", ".pdf", ".dxf"}
    code, said = product("package", "Bottle", "--type", "cylinder", "--size", "70x180")
    assert json.loads(said.out)["lengths"]["wrap_length"] == 237.808


def test_a_package_is_exported_with_its_artwork_as_dieline_and_mock_up(product, tmp_path):
    picture = tmp_path / "front.png"
    Image.new("RGB", (60, 120), (200, 40, 40)).save(picture)
    product("package", "Bottle", "--type", "box", "--size", "60x120x40")
    code, _ = product("package", "Bottle", "--panel", "front", "--import", str(picture))
    assert code == 0
    code, said = product("package", "Bottle", "--panel", "front", "--crop", "0.1,0,0.9,1")
    front = json.loads(said.out)["panels"][0]
    assert front["crop"] == {"left": 0.1, "top": 0.0, "right": 0.9, "bottom": 1.0}
    product("package", "Bottle", "--clear", "--panel", "front")
    (kept,) = json.loads(product("artwork", "Bottle", "--panel", "front")[1].out)["artworks"]
    assert (kept["source"], kept["digest"], kept["is_shown"]) == (
        "imported",
        front["digest"],
        False,
    )
    code, said = product("artwork", "Bottle", "--restore", kept["id"])
    assert json.loads(said.out)["artworks"][0]["is_shown"]
    code, said = product("package", "Bottle", "--notch")
    assert json.loads(said.out)["panels"][0] == front
    assert json.loads(said.out)["notch"] is True
    code, said = product("export", "Bottle", str(tmp_path / "out"), "--dieline", "--glb")
    assert code == 0
    files = {path.suffix: path for path in map(Path, json.loads(said.out)["files"])}
    assert set(files) == {".svg", ".pdf", ".dxf", ".glb"}
    assert "ARTWORK" in files[".svg"].read_text(encoding="utf-8")
    assert files[".glb"].read_bytes()[:4] == b"glTF"


def test_artwork_is_drawn_turned_cleared_and_told(product):
    tube = ("--type", "cylinder", "--size", "40x60", "--artwork", "small navy dots on unicorn")
    code, said = product("package", "Bottle", *tube)
    assert code == 0, said.err
    made = json.loads(said.out)
    assert [one["name"] for one in made["panels"]] == ["body", "top", "bottom"]
    assert made["brief"]["not_understood"] == ["unicorn"]
    for one in made["panels"]:
        data = Path(one["texture"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == one["digest"]
        with Image.open(io.BytesIO(data)) as picture:
            wide, high = picture.size
        assert wide / high == pytest.approx(one["width"] / one["height"], rel=0.01)
    code, said = product("package", "Bottle", "--panel", "top", "--rotate", "1")
    assert json.loads(said.out)["panels"][1]["turns"] == 1
    code, said = product("package", "Bottle", "--type", "box")
    assert code == 1
    assert "--yes" in said.err
    code, said = product("package", "Bottle", "--clear", "--panel", "body")
    assert [one["status"] for one in json.loads(said.out)["panels"]] == ["empty", "done", "done"]
    assert json.loads(product("verify")[1].out)["clean"]


@pytest.mark.parametrize(
    "options",
    [
        ("--artwork", " "),
        ("--artwork", "unicorn"),
        ("--artwork", "dots", "--panel", "lid"),
        ("--artwork", "dots", "--panel", "body"),
        ("--artwork", "dots", "--engine", "nobody"),
        ("--artwork", "dots", "--seed", "-1"),
        ("--artwork", "x" * 5000),
        ("--artwork", "dots", "--retry"),
        ("--retry",),
        ("--panel", "front"),
        ("--rotate", "1"),
        ("--size", ""),
        ("--crop", "whole"),
        ("--crop", "0.9,0,0.1,1", "--panel", "front"),
        ("--crop", "nan,0,1,1", "--panel", "front"),
        ("--rotate", "1", "--panel", "front"),
        ("--import", "nowhere.png", "--panel", "front"),
        ("--import", "nowhere.png"),
        ("--caliper", "nan"),
        ("--cap", "10"),
        ("--structure", "tube"),
        ("--type", "cylinder", "--basis", "crease"),
        ("--type", "cylinder", "--size", "60x60x60"),
    ],
)
def test_what_cannot_be_done_is_refused_in_one_sentence_and_changes_nothing(product, options):
    before = product("package", "Bottle")[1].out
    code, said = product("package", "Bottle", *options)
    assert code == 1
    assert said.out == ""
    assert len(said.err.strip().splitlines()) == 1
    assert "Traceback" not in said.err
    assert product("package", "Bottle")[1].out == before
