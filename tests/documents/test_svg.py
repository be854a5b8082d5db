from __future__ import annotations

import re
import shutil
import subprocess
from xml.etree import ElementTree

import pytest

from app.documents.content import SketchSheet
from app.documents.svg import sketch_svg
from app.domain.errors import RefusedInputError

SVG = "{http://www.w3.org/2000/svg}"


def layers(root):
    return {child.get("id"): child for child in root if child.tag == f"{SVG}g"}


def test_layers_are_outermost_groups_in_drawing_order(pack):
    root = ElementTree.fromstring(sketch_svg(pack.sketches[0]))
    names = ["OUTLINE", "DETAIL", "STITCH", "DIMENSION", "CALLOUT", "LEGEND", "SCALE"]
    assert list(layers(root)) == names


def test_sizes_are_millimetres(pack):
    root = ElementTree.fromstring(sketch_svg(pack.sketches[0], 297, 210))
    assert (root.get("width"), root.get("height")) == ("297mm", "210mm")
    assert root.get("viewBox") == "0 0 297 210"
    bar = next(e for e in root.iter() if e.get("id") == "CHECK-BAR")
    assert bar.get("d").endswith("h100")


def test_the_drawing_has_the_scale_that_the_sheet_names(pack):
    root = ElementTree.fromstring(sketch_svg(pack.sketches[0]))
    outline = layers(root)["OUTLINE"]
    assert "scale(0.5)" in outline.get("transform")
    assert "Scale 1 : 2 ·" in "".join(root.itertext())
    # Half a millimetre on paper, whatever the scale.
    assert float(outline[0].get("stroke-width")) * 0.5 == pytest.approx(0.5)


def test_values_and_numbers_are_text(pack):
    root = ElementTree.fromstring(sketch_svg(pack.sketches[0]))
    words = {"".join(t.itertext()) for t in layers(root)["DIMENSION"].iter(f"{SVG}text")}
    assert words == {"H 244", "W Ø73", "A 28", "B Ø45"}
    numbers = {"".join(t.itertext()) for t in layers(root)["CALLOUT"].iter(f"{SVG}text")}
    assert numbers == set("123456")


def test_the_legend_says_what_numbers_and_letters_mean(pack):
    sheet = pack.sketches[0]
    root = ElementTree.fromstring(sketch_svg(sheet))
    words = " ".join(t.text for t in layers(root)["LEGEND"].iter(f"{SVG}text"))
    for callout in sheet.annotations.callouts:
        assert f"{callout.number} {callout.text}" in words
    first = sheet.annotations.measurements[0]
    assert f"{first.code} {first.name}: 244 mm" in words


def test_a_legend_that_is_too_long_counts_what_it_leaves_out(pack):
    sheet = pack.sketches[0]
    callout = sheet.annotations.callouts[0]
    many = tuple(callout.model_copy(update={"id": str(n), "number": n}) for n in range(1, 81))
    marks = sheet.annotations.model_copy(update={"callouts": many})
    root = ElementTree.fromstring(sketch_svg(sheet.model_copy(update={"annotations": marks})))
    texts = list(layers(root)["LEGEND"].iter(f"{SVG}text"))
    shown = sum(t.get("font-weight") == "600" for t in texts)
    left_out = len(many) + len(marks.measurements) - shown
    assert texts[-1].text.startswith(f"… and {left_out} more")
    assert all(float(t.get("y")) <= 190 - 6 for t in texts)


def test_user_text_is_escaped(pack):
    sheet = pack.sketches[0]
    first = sheet.annotations.measurements[0].model_copy(update={"code": '<&"]]>\x00'})
    marks = sheet.annotations.model_copy(update={"measurements": (first,)})
    nasty = sheet.model_copy(update={"title": "<script>alert(1)</script>", "annotations": marks})
    text = sketch_svg(nasty)
    root = ElementTree.fromstring(text)
    assert "<script" not in text
    assert any('<&"]]> 244' in "".join(t.itertext()) for t in root.iter(f"{SVG}text"))


def test_links_scripts_and_styles_of_line_art_are_left_behind(pack):
    art = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" '
        'width="10mm" height="10mm" viewBox="0 0 10 10" onload="x()"><style>*{}</style>'
        '<image x:href="/etc/passwd"/><script>x()</script><use x:href="#a"/>'
        '<g id="OUTLINE"><path d="M1 1L9 9" onclick="x()" style="stroke:url(http://a)"/></g></svg>'
    )
    text = sketch_svg(pack.sketches[0].model_copy(update={"line_art": art}))
    text = re.sub("<defs><style>@font-face[^<]*</style></defs>", "", text)
    for word in ("passwd", "script", "onclick", "onload", "style", "http://a", "<use"):
        assert word not in text
    assert 'd="M1 1L9 9"' in text


def test_pixels_are_embedded_and_have_no_scale(pack):
    marks = pack.sketches[0].annotations.model_copy(update={"millimetres_per_width": None})
    text = sketch_svg(SketchSheet(title="Front", annotations=marks, picture=pack.hero))
    root = ElementTree.fromstring(text)
    image = next(root.iter(f"{SVG}image"))
    assert image.get("href").startswith("data:image/png;base64,iVBOR")
    assert "Not to scale" in text
    assert "CHECK-BAR" not in text


@pytest.mark.parametrize(
    "art",
    [
        "not xml",
        "<svg/>",
        '<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>',
        '<svg viewBox="0 0 0 10"/>',
        '<svg viewBox="0 0 nan 10"/>',
        '<svg viewBox="0 0 9 9"><path d="M1"/></svg>',
        '<svg viewBox="0 0 9 9"><path d="5 5"/></svg>',
        '<svg viewBox="0 0 9 9"><circle cx="x" cy="1" r="1"/></svg>',
    ],
)
def test_damaged_line_art_is_refused(art, pack):
    with pytest.raises(RefusedInputError, match="line drawing"):
        sketch_svg(pack.sketches[0].model_copy(update={"line_art": art}))


@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="needs rsvg-convert")
def test_another_program_opens_it(pack, tmp_path):
    path = tmp_path / "s.svg"
    path.write_text(sketch_svg(pack.sketches[0]), encoding="utf-8")
    done = subprocess.run(["rsvg-convert", path, "-o", tmp_path / "s.png"], check=False)
    assert done.returncode == 0
