from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.domain.errors import AppError
from app.domain.files import FileStatus, FileType, TechFile
from app.domain.identifiers import new_id, utc_now
from app.domain.sketches import callout_edits as edits
from app.domain.sketches.annotation_primitives import Text
from app.domain.sketches.callouts import CalloutKind
from app.storage.images import ImageStore
from app.ui.pictures.camera import Camera
from app.ui.sketches.sketch_hits import GripPart, grip_at
from app.ui.sketches.sketch_sheet import SketchSheet, make_sheet, read_art, render_part
from app.ui.widgets.sketch_content import SketchContent
from tests.ui.drawn import ANNOTATIONS, SVG
from tests.ui.pixels import png

VIEW = (600.0, 480.0)


def file(**changes: object) -> TechFile:
    return TechFile(
        id=new_id(),
        product_id="p",
        collection_id=None,
        revision_id=None,
        file_type=FileType.SKETCH,
        slot="front",
        status=FileStatus.COMPLETED,
        created_at=utc_now(),
        **changes,
    )


@pytest.fixture
def sheet(tmp_path: Path, dressed: object) -> SketchSheet:
    images = ImageStore(tmp_path)
    art = read_art(file(vector=images.put(SVG.encode())), images)
    return make_sheet(art, ANNOTATIONS, VIEW, 1.0)


def painted(sheet: SketchSheet, camera: Camera, **emphasis: str) -> QImage:
    content = SketchContent(sheet)
    for name, key in emphasis.items():
        setattr(content, name, key)
    image = QImage(int(camera.view[0]), int(camera.view[1]), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    content.paint(painter, camera)
    painter.end()
    return image


def test_drawing_and_annotations_fill_the_view_and_stay_inside(sheet: SketchSheet) -> None:
    bounds = sheet.layout.bounds()
    assert bounds.left >= -1e-6
    assert bounds.top >= -1e-6
    assert bounds.right <= VIEW[0] + 1e-6
    assert bounds.bottom <= VIEW[1] + 1e-6
    assert max(bounds.width / VIEW[0], bounds.height / VIEW[1]) > 0.85


def test_line_art_and_overlay_are_painted(sheet: SketchSheet) -> None:
    camera = Camera(view=(632.0, 512.0)).of(sheet.extent)
    image = painted(sheet, camera)
    x, y = camera.to_view(sheet.layout.picture.at((0.2, 0.5)))
    assert min(image.pixelColor(round(x) + dx, round(y)).lightness() for dx in (-1, 0, 1)) < 90
    chosen = painted(sheet, camera, selected="c1")
    assert chosen != image
    x, y = camera.to_view(sheet.centre_of("c1"))
    edge = round(sheet.style.radius * 0.7)
    assert image.pixelColor(round(x) + edge, round(y)).lightness() > 200
    assert chosen.pixelColor(round(x) + edge, round(y)).lightness() < 120


def test_a_part_is_drawn_sharp_at_any_zoom(sheet: SketchSheet) -> None:
    picture = sheet.layout.picture
    x, y = picture.at((0.2, 0.5))
    image = render_part(sheet.svg, picture, QRectF(x - 10, y - 10, 20, 20), 8.0)
    assert (image.width(), image.height()) == (160, 160)
    across = [image.pixelColor(column, 80).alpha() for column in range(160)]
    ink = sum(alpha > 200 for alpha in across)
    assert 8 <= ink <= 20
    assert sum(0 < alpha < 200 for alpha in across) <= 4


def test_what_lies_under_the_mouse_is_found(sheet: SketchSheet) -> None:
    balloon = grip_at(sheet, sheet.centre_of("c2"), 1.0)
    assert (balloon.key, balloon.part) == ("c2", GripPart.BALLOON)
    anchor = grip_at(sheet, sheet.anchor_of("c1"), 1.0)
    assert (anchor.key, anchor.part) == ("c1", GripPart.ANCHOR)
    text = next(one for one in sheet.layout.shapes if one.key == "H" and hasattr(one, "strong"))
    assert grip_at(sheet, text.centre, 1.0).part is GripPart.MEASUREMENT
    assert grip_at(sheet, (1.0, 1.0), 1.0) is None


def test_a_moved_balloon_leaves_all_others_where_they_are(sheet: SketchSheet) -> None:
    after = edits.move_label(ANNOTATIONS, "c1", (0.9, 0.9))
    patched = sheet.with_annotations(after)
    assert patched.centre_of("c1") == patched.layout.picture.at((0.9, 0.9))
    kept = [one for one in sheet.layout.shapes if one.key != "c1"]
    assert [one for one in patched.layout.shapes if one.key != "c1"] == kept


def test_deleting_needs_no_new_layout_and_adding_does(sheet: SketchSheet) -> None:
    removed = sheet.with_annotations(edits.remove_callout(ANNOTATIONS, "c1"))
    assert removed.centre_of("c1") is None
    added, _ = edits.add_callout(ANNOTATIONS, (0.5, 0.5), "Pad", CalloutKind.NOTE)
    assert sheet.with_annotations(added) is None


def test_a_drawing_of_pixels_is_shown_as_well(tmp_path: Path, dressed: object) -> None:
    images = ImageStore(tmp_path)
    art = read_art(file(image=images.put(png((10, 10, 10), (200, 100)))), images)
    sheet = make_sheet(art, ANNOTATIONS, VIEW, 1.0)
    assert sheet.svg is None
    assert (sheet.base.width(), sheet.base.height()) == (200, 100)


@pytest.mark.parametrize("svg", ["", "<svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_a_damaged_drawing_is_said(tmp_path: Path, svg: str) -> None:
    images = ImageStore(tmp_path)
    with pytest.raises(AppError):
        read_art(file(vector=images.put(svg.encode())), images)


@pytest.mark.parametrize("value", [Decimal("67.17"), "v. 2"])
def test_the_overlay_writes_numbers_as_the_language_does_and_leaves_words_alone(
    tmp_path: Path, german: None, value: Decimal | str
) -> None:
    images = ImageStore(tmp_path)
    art = read_art(file(vector=images.put(SVG.encode())), images)
    first = ANNOTATIONS.measurements[0]
    spec = first.value.model_copy(update={"value": value})
    changed = ANNOTATIONS.model_copy(
        update={"measurements": (first.model_copy(update={"value": spec}),)}
    )
    shapes = make_sheet(art, changed, VIEW, 1.0).layout.shapes
    texts = {one.text for one in shapes if isinstance(one, Text) and one.key == "H"}
    assert texts == {"67,17" if isinstance(value, Decimal) else value}
