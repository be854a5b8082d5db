"""Dielines as SVG, DXF and PDF, read back by other programs with the same numbers."""

import base64
import io
import re
import shutil
import subprocess
from xml.etree import ElementTree

import ezdxf
import pytest
from ezdxf import bbox
from PIL import Image
from pypdf import PdfReader

from app.documents.dieline_dxf import dieline_dxf
from app.documents.dieline_pdf import POINTS, dieline_pdf
from app.documents.dieline_sheet import MARGIN, sheet_size
from app.documents.dieline_svg import dieline_svg
from app.domain.errors import RefusedInputError
from app.domain.packaging.dieline import BLEED
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.dieline_pack import Pack, Structure
from app.domain.packaging.packaging import PackageType

BOX = lay_out(Pack(width=60, depth=40, height=120))
TUBE = lay_out(
    Pack(
        type=PackageType.CYLINDER,
        structure=Structure.TUBE_WRAP,
        width=70,
        depth=70,
        height=180,
        caliper=0.15,
    )
)
LAYERS = ["CUT", "CREASE", "GLUE", "BLEED", "SAFE"]


def test_svg_has_millimetres_layers_and_true_arcs():
    root = ElementTree.fromstring(dieline_svg(BOX, "A <box>"))
    assert float(root.get("width").removesuffix("mm")) == pytest.approx(235.8, abs=0.001)
    space = "{http://www.w3.org/2000/svg}"
    groups = {g.get("id"): g for g in root.iter(f"{space}g")}
    assert list(groups)[:5] == LAYERS
    cut = groups["CUT"].find(f"{space}path").get("d")
    assert cut.count("A") == 4
    corners = [tuple(map(float, p)) for p in re.findall(r"([\d.]+) ([\d.]+)(?=[LAZ])", cut)]
    assert max(x for x, _ in corners) == pytest.approx(215.8, abs=0.001)
    assert max(y for _, y in corners) == pytest.approx(230.56, abs=0.001)


@pytest.mark.parametrize(("dieline", "name"), [(BOX, "box"), (TUBE, "tube")])
def test_dxf_keeps_size_layers_and_arcs(dieline, name):
    document = ezdxf.read(io.StringIO(dieline_dxf(dieline).decode()))
    assert document.dxfversion == "AC1015"
    assert document.units == ezdxf.units.MM
    assert not document.audit().has_errors
    space = document.modelspace()
    used = {one.type.value for one in dieline.paths}
    assert {one.dxf.layer for one in space} == {*used, "CHECK"}
    assert all(document.layers.has_entry(one) for one in LAYERS)
    box = bbox.extents(one for one in space if one.dxf.layer == "CUT")
    assert (box.size.x, box.size.y) == pytest.approx((dieline.width, dieline.height), abs=0.001)
    if name == "tube":
        assert len(space.query("CIRCLE[layer=='CUT']")) == 2
    else:
        (outline,) = [one for one in space.query("LWPOLYLINE[layer=='CUT']") if one.closed]
        bends = [p for p in outline.get_points("xyb") if p[2]]
        assert len(bends) == 4
    (bar,) = space.query("LINE[layer=='CHECK']")
    assert bar.dxf.start.distance(bar.dxf.end) == pytest.approx(100)


def test_pdf_has_its_true_size_a_layer_and_a_spot_colour_per_line_type():
    page = PdfReader(io.BytesIO(dieline_pdf(BOX))).pages[0]
    width, height = sheet_size(BOX)
    size = (float(page.mediabox.width), float(page.mediabox.height))
    assert size == pytest.approx((width * POINTS, height * POINTS), abs=0.01)
    for box, beyond in ((page.trimbox, 0.0), (page.bleedbox, BLEED)):
        left, lower, right, upper = (float(one) / POINTS for one in box)
        assert (left, height - upper) == pytest.approx((MARGIN - beyond,) * 2)
        assert (right - left, upper - lower) == pytest.approx(
            (BOX.width + 2 * beyond, BOX.height + 2 * beyond)
        )
    resources = page["/Resources"]
    spots = resources["/ColorSpace"]
    assert {spots[name][1] for name in spots} == {"/Cut", "/Crease", "/Glue", "/Bleed", "/Safe"}
    steps = resources["/Properties"]["/Cut"]["/GTS_Metadata"]
    assert steps["/GTS_ProcStepsType"] == "/Cutting"
    assert resources["/ExtGState"]["/Over"]["/OP"]
    assert "verify with your die maker" in page.extract_text()


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is not installed")
@pytest.mark.parametrize("dieline", [BOX, TUBE])
def test_pdf_draws_its_cut_where_the_blank_ends(dieline, tmp_path):
    import numpy as np

    (tmp_path / "a.pdf").write_bytes(dieline_pdf(dieline))
    command = ["pdftoppm", "-r", "127", "-png", "-singlefile", "a.pdf", "a"]
    done = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    assert not done.stderr
    with Image.open(tmp_path / "a.png") as picture:
        pixels = np.asarray(picture.convert("RGB")).astype(int)
    black = (pixels.max(axis=2) < 90)[: int((dieline.height + 13) * 5)]
    rows, columns = np.nonzero(black)
    # Five pixels are a millimetre; the line is a quarter of one wide.
    span = ((columns.max() - columns.min()) / 5, (rows.max() - rows.min()) / 5)
    assert span == pytest.approx((dieline.width, dieline.height), abs=0.5)


def coloured(colour) -> bytes:
    """A picture with its upper left quarter white, so that turns and mirrorings show."""
    picture = Image.new("RGB", (40, 40), colour)
    picture.paste("white", (0, 0, 20, 20))
    data = io.BytesIO()
    picture.save(data, "PNG")
    return data.getvalue()


ART = {
    "front": coloured((200, 30, 30)),
    "back": coloured((30, 30, 200)),
    "top": coloured((30, 160, 30)),
    "body": coloured((200, 30, 30)),
}


def test_svg_has_the_artwork_below_the_lines_byte_for_byte_and_once():
    text = dieline_svg(BOX, "box", ART)
    root = ElementTree.fromstring(text)
    space = "{http://www.w3.org/2000/svg}"
    assert [g.get("id") for g in root.findall(f"{space}g")] == ["ARTWORK", *LAYERS, "CHECK"]
    images = list(root.iter(f"{space}image"))
    assert [base64.b64decode(one.get("href").partition(",")[2]) for one in images] == [
        ART[name] for name in ("front", "back", "top")
    ]
    known = {one.get("id") for one in images}
    uses = [one.get("href").removeprefix("#") for one in root.iter(f"{space}use")]
    assert known == set(uses)
    assert "ARTWORK" not in dieline_svg(BOX, "box")


def test_pdf_has_the_artwork_in_a_layer_of_its_own_and_keeps_a_jpeg():
    jpeg = io.BytesIO()
    Image.new("RGB", (30, 20), (10, 200, 10)).save(jpeg, "JPEG")
    page = PdfReader(io.BytesIO(dieline_pdf(BOX, {**ART, "left": jpeg.getvalue()}))).pages[0]
    assert page["/Resources"]["/Properties"]["/Artwork"]["/Name"] == "Artwork"
    objects = page["/Resources"]["/XObject"]
    assert set(objects) == {"/front", "/back", "/top", "/left"}
    assert objects["/left"]._data == jpeg.getvalue()
    assert [*objects["/top"].decode_as_image().getpixel((39, 39))] == [30, 160, 30]


@pytest.mark.parametrize("bad", [b"", b"nothing", ART["front"][:60]])
def test_artwork_that_cannot_be_read_is_refused_in_a_sentence(bad):
    for write in (dieline_pdf, lambda d, a: dieline_svg(d, "x", a)):
        with pytest.raises(RefusedInputError, match="artwork of the front"):
            write(BOX, {"front": bad})


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is not installed")
@pytest.mark.parametrize("structure", [Structure.STE, Structure.RTE, Structure.FRT])
def test_pdf_prints_each_artwork_on_its_panel_the_right_way_round(structure, tmp_path):
    dieline = lay_out(Pack(structure=structure, width=60, depth=40, height=120))
    (tmp_path / "a.pdf").write_bytes(dieline_pdf(dieline, ART))
    command = ["pdftoppm", "-r", "50.8", "-png", "-singlefile", "a.pdf", "a"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    with Image.open(tmp_path / "a.png") as picture:
        # Two pixels are a millimetre, and the margin is 10 mm.
        def at(x: float, y: float) -> tuple[int, ...]:
            return picture.getpixel((round(2 * (x + 10)), round(2 * (y + 10))))

        for place in dieline.panels:
            if place.name not in ART:
                continue
            quarters = [
                at(place.x + place.width * u, place.y + place.height * v)
                for v in (0.3, 0.7)
                for u in (0.3, 0.7)
            ]
            white = 3 if place.rotation == 180 else 0
            assert [min(one) > 240 for one in quarters] == [n == white for n in range(4)]
        front = next(one for one in dieline.panels if one.name == "back")
        # The bleed goes on 2 mm into the glue flap, mirrored, and stops before 4 mm.
        assert at(front.x - 2, front.y + 100)[2] > 150 > at(front.x - 2, front.y + 100)[0]
        assert min(at(front.x - 5, front.y + 100)) > 240


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is not installed")
def test_around_a_tube_the_artwork_repeats_under_the_overlap(tmp_path):
    (tmp_path / "a.pdf").write_bytes(dieline_pdf(TUBE, ART))
    command = ["pdftoppm", "-r", "50.8", "-png", "-singlefile", "a.pdf", "a"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    with Image.open(tmp_path / "a.png") as picture:
        around = TUBE.sizes["wrap_length"] - TUBE.sizes["overlap"]

        def at(x: float, y: float) -> tuple[int, ...]:
            return picture.getpixel((round(2 * (x + 10)), round(2 * (y + 10))))

        # The artwork's left half is white above; it begins anew where the overlap begins.
        assert at(around - 4, 50)[0] > 150 > at(around - 4, 50)[1]
        assert min(at(around + 4, 50)) > 240
        assert at(-1.5, 50)[0] > 150 > at(-1.5, 50)[1]
