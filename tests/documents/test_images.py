from __future__ import annotations

import pytest

from app.documents.images import export_images
from app.domain.errors import LibraryError


def test_originals_are_copied_with_names_a_person_understands(pack, tmp_path):
    files = export_images(pack, tmp_path / "out")
    names = [
        f.name.removeprefix("NORTHLINE_SS27_NL-SS27-0142_Sage-green-water-bottle_REV-B_")
        for f in files
    ]
    assert names[:6] == [
        "view_1_front.png",
        "view_2_back.png",
        "view_3_side.png",
        "view_4_top.png",
        "view_5_bottom.png",
        "sketch_1_front.svg",
    ]
    assert names[-1] == "close-up_6_logo.png"
    assert files[0].read_bytes() == pack.views[0].picture
    assert sorted(files) == sorted((tmp_path / "out").iterdir())


def test_a_missing_picture_is_named(pack, tmp_path):
    view = pack.views[0].model_copy(update={"picture": tmp_path / "gone.png"})
    with pytest.raises(LibraryError, match=r"gone\.png"):
        export_images(pack.model_copy(update={"views": (view,)}), tmp_path / "out")
