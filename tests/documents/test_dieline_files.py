"""Dielines as SVG, DXF and PDF, read back by other programs with the same numbers."""

import io
import re
import shutil
import subprocess
from xml.etree import ElementTree

import ezdxf
import pytest
from ezdxf import bbox
from pypdf import PdfReader

from app.documents.dieline_dxf import dieline_dxf
from app.documents.dieline_pdf import POINTS, dieline_pdf
from app.documents.dieline_sheet import sheet_size
from app.documents.dieline_svg import dieline_svg
from app.domain.dieline_layout import lay_out
from app.domain.dieline_pack import Pack, Structure
from app.domain.packaging import PackageType

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
    from PIL import Image

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
