"""The font of a drawing travels in it, whole for its words and small."""

from __future__ import annotations

import base64
import io
import re

from fontTools.ttLib import TTFont

from app.documents.font_subset import font_faces

FACE = re.compile(r"font-weight:(\d+);src:url\(data:font/woff;base64,([^)]+)\)")


def test_each_weight_holds_the_characters_that_are_shown() -> None:
    faces = FACE.findall(font_faces("Ø 67.17 mélange Žluť Ω"))
    assert [int(weight) for weight, _ in faces] == [400, 600]
    for _, data in faces:
        with TTFont(io.BytesIO(base64.b64decode(data))) as font:
            assert set(map(ord, "Ø67.17mélangeŽluťΩ")) <= font.getBestCmap().keys()
            # Measures are laid out by the widths of the whole font.
            assert font["head"].unitsPerEm == 1000


def test_what_the_font_lacks_is_left_to_the_reader() -> None:
    assert FACE.findall(font_faces("水瓶"))


def test_the_same_words_give_the_same_bytes_and_few() -> None:
    assert font_faces("Body") == font_faces("Lid")
    assert len(font_faces("Body")) < 40_000
