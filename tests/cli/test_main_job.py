"""The main job with the real program and the real Drafter, in one library for the whole file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pytest
from PIL import Image

from app.cli.entry import run

ROOT = Path(__file__).parents[2]
SENTENCE = "three-legged oak stool 45 cm high"


class Ended(NamedTuple):
    code: int
    out: str
    err: str

    def document(self) -> Any:
        assert self.code == 0, self.err
        return json.loads(self.out)


def techpack(library: Path, *arguments: str) -> Ended:
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", "--library", str(library), *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    return Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("main-job") / "library"


@pytest.fixture(scope="module")
def stool(library: Path) -> dict[str, Any]:
    """A product with five views and a complete tech pack."""
    made = techpack(library, "--json", "new", SENTENCE, "--approve").document()
    assert made["state"] == "completed"
    return techpack(library, "pack", made["id"], "--json").document()


def test_every_word_of_the_sentence_was_understood(stool: dict[str, Any]) -> None:
    assert stool["brief"]["not_understood"] == []
    assert stool["category"] == "furniture"


def test_five_views_are_pictures_of_one_size(stool: dict[str, Any]) -> None:
    views = stool["revisions"][0]["views"]
    assert [view["type"] for view in views] == ["front", "back", "side", "top", "bottom"]
    for view in views:
        with Image.open(view["image"]) as picture:
            assert picture.size == (view["width"], view["height"]) == (1024, 1024)


def test_the_stated_height_is_measured_exactly(stool: dict[str, Any]) -> None:
    for sketch in stool["sketches"]:
        names = {one["name"]: one for one in sketch["measurements"]}
        if sketch["view"] == "front":
            assert abs(names["Overall height"]["value"] - 450) < 0.05
            assert names["Overall height"]["unit"] == "mm"
            assert names["Overall height"]["origin"] == "MEASURED"
    found = {one["name"] for sketch in stool["sketches"] for one in sketch["measurements"]}
    assert found >= {"Overall width", "Overall height", "Overall depth"}


def test_sketches_are_vectors_with_callouts_as_data(stool: dict[str, Any]) -> None:
    assert [sketch["view"] for sketch in stool["sketches"]] == ["front", "back", "side"]
    for sketch in stool["sketches"]:
        drawing = ElementTree.parse(sketch["svg"]).getroot()
        assert drawing.get("width", "").endswith("mm")
        assert sketch["callouts"]
        for callout in sketch["callouts"]:
            assert all(0 <= place <= 1 for place in callout["position"])


def test_close_ups_have_a_reason_and_a_reading(stool: dict[str, Any]) -> None:
    assert 6 <= len(stool["close_ups"]) <= 10
    for close_up in stool["close_ups"]:
        assert close_up["why"]
        assert close_up["analysis"]


def test_the_drafter_is_free_and_every_step_is_in_the_ledger(
    library: Path, stool: dict[str, Any]
) -> None:
    assert stool["credits"] == {"consumed": 0.0, "reserved": 0.0}
    entries = techpack(library, "ledger", "--json").document()["entries"]
    kinds = [entry["kind"] for entry in entries]
    assert "reserve" in kinds
    assert "consume" in kinds
    assert {entry["amount"] for entry in entries} == {0.0}


def test_the_library_is_whole_and_the_calls_are_logged(library: Path, stool: Any) -> None:
    assert techpack(library, "verify", "--json").document() == {"clean": True, "violations": []}
    calls = techpack(library, "calls", "--json").document()["calls"]
    assert {call["engine"] for call in calls} == {"drafter"}
    assert len(calls) >= 5 + 1 + 1 + 5 + 6 + 6 + 3 + 3


def test_export_writes_pdf_svg_and_pictures(library: Path, stool: Any, tmp_path: Path) -> None:
    files = techpack(library, "export", stool["id"], str(tmp_path / "out"), "--json").document()
    names = [Path(name).suffix for name in files["files"]]
    assert names.count(".pdf") == 1
    assert names.count(".svg") == 3
    assert names.count(".png") == 5 + len(stool["close_ups"]) + 3
    pdf = next(Path(name) for name in files["files"] if name.endswith(".pdf"))
    said = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, check=True
    ).stdout
    for sketch in stool["sketches"]:
        for callout in sketch["callouts"]:
            assert callout["text"].split(":")[0] in said
    assert "TBD" in said
    assert "Page 1 of" in said


def test_a_product_is_found_by_prefix_and_by_name(library: Path, stool: Any) -> None:
    assert techpack(library, "show", stool["id"][:14], "--json").document()["id"] == stool["id"]
    assert techpack(library, "show", stool["name"], "--json").document()["id"] == stool["id"]
    found = techpack(library, "list", "--search", "oak", "--json").document()["products"]
    assert [one["id"] for one in found] == [stool["id"]]


def test_an_edit_starts_a_new_session_that_can_be_discarded(library: Path, stool: Any) -> None:
    edited = techpack(library, "edit", stool["id"], "make it walnut", "--json").document()
    assert edited["state"] == "awaiting_front_approval"
    assert edited["iterations"][-1]["image"] != edited["iterations"][0]["image"]
    discarded = techpack(library, "discard", stool["id"], "--json").document()
    assert discarded["state"] == "completed"
    assert len(discarded["revisions"]) == 1


def test_the_same_sentence_gives_the_same_bytes(library: Path, stool: Any) -> None:
    again = techpack(library, "new", SENTENCE, "--json").document()
    first = stool["iterations"][0]["image"]
    assert Path(again["iterations"][0]["image"]).read_bytes() == Path(first).read_bytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("new", ""), "no words"),
        (("new", "x" * 100_000), "4000"),
        (("new", "a \x07 bell"), "control characters"),
        (("new", "a mug", "--engine", "abacus"), "no engine"),
        (("new", "a mug", "--candidates", "9"), "1 to 4"),
        (("new", "a mug", "--model", "/nowhere/file.glb"), "cannot be opened"),
        (("new", "a mug", "--model", "/etc/passwd"), "GLB, OBJ, STL or PLY"),
        (("new", "a mug", "--image", "/etc/hostname"), "not a PNG"),
        (("show", "nothing-like-it"), "no product"),
        (("approve", "nothing-like-it"), "no product"),
        (("credits", "grant", "-5"), ""),
        (("credits", "grant", "many"), "not a number"),
    ],
)
def test_bad_input_is_one_sentence_and_changes_nothing(
    library: Path,
    stool: Any,
    capfd: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    said: str,
) -> None:
    def listed() -> str:
        assert run(["--library", str(library), "list", "--json"]) == 0
        return capfd.readouterr().out

    before = listed()
    assert run(["--library", str(library), *arguments]) in (1, 2)
    out, err = capfd.readouterr()
    assert out == ""
    assert said in err
    assert "Traceback" not in err
    assert listed() == before


def test_an_edit_that_changes_nothing_is_refused(library: Path, stool: Any) -> None:
    ended = techpack(library, "edit", stool["id"], "flurb the grommox")
    assert ended.code == 1
    assert len(ended.err.strip().splitlines()) == 1


def test_wrong_usage_is_2(library: Path) -> None:
    assert techpack(library, "no-such-command").code == 2
    assert techpack(library, "new").code == 2


def test_the_schema_describes_what_show_prints(library: Path, stool: Any) -> None:
    schema = techpack(library, "schema").document()
    fields = schema["$defs"]["ProductShape"]["properties"]
    assert set(fields) == set(stool)


def test_the_command_line_needs_no_window_and_no_cloud() -> None:
    heavy = ["PySide6", "vtk", "vtkmodules", "pyvista", "openai", "google.genai"]
    script = f"import app.cli, sys; print([m for m in {heavy} if m in sys.modules])"
    said = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"
