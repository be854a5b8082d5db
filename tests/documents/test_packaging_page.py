"""The packaging page of a tech pack: the dieline as vectors at a stated scale, with its tables."""

import io
import shutil
import subprocess

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from app.documents.content import Header, PackagingSheet, PackContent
from app.documents.packaging_data import packaging_data
from app.documents.paper import Paper, page_geometry
from app.documents.pdf import pdf_bytes
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.dieline_pack import Pack, Structure
from app.domain.packaging.packaging import PackageType

BOX = lay_out(Pack(width=60, depth=40, height=120))
TUBE = lay_out(
    Pack(
        type=PackageType.CYLINDER,
        structure=Structure.TUBE_2PIECE,
        width=70,
        depth=70,
        height=180,
        cap=60,
        caliper=0.15,
    )
)


def picture(colour) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (900, 1800), colour).save(data, "PNG")
    return data.getvalue()


def sheet(dieline=BOX, **more) -> PackagingSheet:
    labels = {one.name: one.name.capitalize() for one in dieline.panels}
    return PackagingSheet(name="Folding carton", dieline=dieline, labels=labels, **more)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("dieline", [BOX, TUBE, lay_out(Pack(width=400, depth=300, height=500))])
def test_the_drawing_fits_the_page_at_its_scale(tmp_path, paper, dieline):
    geometry = page_geometry(paper)
    data = packaging_data(sheet(dieline), tmp_path, geometry)
    scale = float(data["scale"].removeprefix("Scale 1 : "))
    left, top, width, height = data["box"]
    assert (width * scale, height * scale) == pytest.approx((dieline.width + 6, dieline.height + 6))
    area = geometry.sketch_area()
    assert left >= 0
    assert top >= 0
    assert left + width <= area.width + 1e-6
    assert top + height <= area.height + 1e-6


def test_the_page_says_scale_sizes_and_names_and_is_drawn_in_vectors():
    content = PackContent(
        header=Header(style_name="Lamp"),
        packaging=sheet(artwork={"front": picture((200, 40, 40))}, notes=("It may buckle.",)),
    )
    reader = PdfReader(io.BytesIO(pdf_bytes(content)))
    page = next(one for one in reader.pages if "Packaging" in one.extract_text())
    text = page.extract_text()
    for words in ("Scale 1 :", "Folding carton", "Back", "It may buckle.", "die maker", "Crease"):
        assert words in text
    # The artwork is printed as small as it is shown here, and the lines are no picture.
    assert all(max(one.image.size) < 900 for one in page.images)
    plain = PackContent(header=Header(style_name="Lamp"), packaging=sheet())
    pages = PdfReader(io.BytesIO(pdf_bytes(plain))).pages
    assert not [one for page in pages for one in page.images]


def test_without_a_package_there_is_no_such_page():
    reader = PdfReader(io.BytesIO(pdf_bytes(PackContent(header=Header(style_name="Lamp")))))
    assert not any("Packaging —" in one.extract_text() for one in reader.pages)


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is not installed")
def test_the_blank_is_as_large_as_its_scale_says(tmp_path):
    content = PackContent(
        header=Header(style_name="Lamp"), packaging=sheet(artwork={"front": picture((0, 0, 250))})
    )
    (tmp_path / "a.pdf").write_bytes(pdf_bytes(content))
    pages = len(PdfReader(tmp_path / "a.pdf").pages)
    command = ["pdftoppm", "-f", str(pages), "-l", str(pages), "-r", "254", "-png", "-singlefile"]
    subprocess.run([*command, "a.pdf", "a"], cwd=tmp_path, check=True, capture_output=True)
    with Image.open(tmp_path / "a.png") as image:
        pixels = np.asarray(image.convert("RGB")).astype(int)
    blue = (pixels[..., 2] > 200) & (pixels[..., 1] < 60) & (pixels[..., 0] < 60)
    rows, columns = np.nonzero(blue)
    data = packaging_data(sheet(), tmp_path, page_geometry(Paper.A4))
    scale = float(data["scale"].removeprefix("Scale 1 : "))
    # Ten pixels are a millimetre of paper; beside panels without artwork the bleed shows.
    wide = (columns.max() - columns.min() + 1) / 10 * scale
    high = (rows.max() - rows.min() + 1) / 10 * scale
    assert wide == pytest.approx(60.4 + 6, abs=1)
    assert high == pytest.approx(120.8 + 6, abs=1)
