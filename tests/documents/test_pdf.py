from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from app.documents.content import (
    ConstructionRow,
    Header,
    PackContent,
    SketchSheet,
    ViewSheet,
)
from app.documents.fonts import system_characters
from app.documents.paper import Paper
from app.documents.pdf import pdf_bytes, write_pdf
from app.domain.analysis import BriefChip, BriefReading
from app.domain.errors import LibraryError, RefusedInputError
from app.domain.sketches.callouts import SketchAnnotations
from app.domain.specification import Origin, SpecValue

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")


def tool(name, *arguments):
    return subprocess.run([name, *map(str, arguments)], capture_output=True, check=True).stdout


def text_of(path, *arguments):
    return tool("pdftotext", *arguments, path, "-").decode()


def squeezed(text):
    return re.sub(r"\s+", "", text)


@pytest.fixture(scope="module")
def bottle(tmp_path_factory, pack):
    path = tmp_path_factory.mktemp("pdf") / "pack.pdf"
    write_pdf(pack, path)
    return path


def test_every_callout_can_be_found_as_text(bottle, pack):
    text = squeezed(text_of(bottle))
    for sheet in pack.sketches:
        for callout in sheet.annotations.callouts:
            assert squeezed(callout.text) in text


def test_a_callout_names_its_row_as_the_tables_head_it(bottle):
    text = text_of(bottle)
    assert "BOM 20" in text
    assert "bom.20" not in text


def test_header_footer_and_page_numbers_stand_on_every_page(bottle):
    pages = text_of(bottle, "-layout").split("\f")[:-1]
    assert len(pages) == 11
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of 11" in page
        assert "Northline · NL-SS27-0142 · Rev B" in page
        assert "Draft · not for production" in page
        for mark in ("measured", "confirmed", "assumed", "TBD"):
            assert mark in page


def test_only_photographs_are_pixels(bottle):
    rows = tool("pdfimages", "-list", bottle).decode().splitlines()[2:]
    pages = {int(row.split()[0]) for row in rows}
    assert pages == {1, 2, 3, 7}
    assert {tuple(row.split()[3:5]) for row in rows} == {("480", "480")}


def test_fonts_are_embedded_in_part(bottle):
    rows = tool("pdffonts", bottle).decode().splitlines()[2:]
    assert rows
    for row in rows:
        assert re.match(r"[A-Z]{6}\+SourceSansPro", row)
        assert row.split()[-5:-2] == ["yes", "yes", "yes"]


def test_the_check_bar_is_100_mm_long(bottle, tmp_path):
    ppi = 254
    tool("pdftoppm", "-r", ppi, "-f", 4, "-l", 4, "-gray", "-singlefile", bottle, tmp_path / "p")
    from PIL import Image

    with Image.open(tmp_path / "p.pgm") as page:
        longest = 0
        for y in range(int(page.height * 0.85), int(page.height * 0.95)):
            row = page.crop((0, y, page.width // 2, y + 1)).tobytes()
            dark = bytes(1 if level < 140 else 0 for level in row)
            longest = max([longest, *map(len, dark.split(b"\0"))])
    assert longest * 25.4 / ppi == pytest.approx(100, abs=0.35)


def test_bookmarks_and_metadata_name_the_pack(bottle):
    info = tool("pdfinfo", bottle).decode()
    assert re.search(r"Title:\s+Sage green water bottle", info)
    assert re.search(r"Author:\s+Northline", info)
    data = bottle.read_bytes()
    assert b"/Outlines" in data
    assert "Page size:       841.89 x 595.276 pts" in info


def test_equal_content_gives_equal_bytes(pack):
    assert pdf_bytes(pack) == pdf_bytes(pack)


def test_letter_paper_is_landscape_letter(tmp_path, pack):
    write_pdf(pack, tmp_path / "l.pdf", Paper.LETTER)
    info = tool("pdfinfo", tmp_path / "l.pdf").decode()
    assert "792 x 612 pts (letter)" in info
    assert "Pages:           11" in info


def test_each_place_is_one_line_of_construction(pack, tmp_path):
    write_pdf(pack, tmp_path / "p.pdf")
    lines = tool("pdftotext", "-layout", tmp_path / "p.pdf", "-").decode().splitlines()
    heads = next(line.split() for line in lines if "How it is made" in line)
    assert heads[-2:] == ["Process", "Torque"]
    neck = next(line.split() for line in lines if "laser weld" in line)
    assert (neck[0], neck[-2:]) == ("Neck", ["TIG", "TBD"])


def test_a_pack_of_nothing_but_a_name_says_what_is_missing(tmp_path):
    write_pdf(PackContent(header=Header(style_name="Lamp")), tmp_path / "p.pdf")
    text = " ".join(text_of(tmp_path / "p.pdf").split())
    assert "Page 1 of 1" in text
    assert "Not in this pack: base views, technical sketches, close-ups" in text
    assert "—" in text


HOSTILE = {
    "code": '#read("/etc/passwd") #panic() #import "/x.typ"',
    "markup": "= Heading *bold* _it_ $x^2$ `raw` @ref <label> // no comment",
    "braces": "} ] ) { [ ( \\u{41} \\ \" ' ~",
    "word": "W" * 10_000,
    "controls": "a\x00b\x07c\x1bd\u202eevil\u2066x\ud800y",
    "zalgo": "z" + "\u0301" * 500,
    "arabic": "مرحبا بالعالم",
    "chinese": "不锈钢水壶",
    "emoji": "\N{PARTY POPPER}\N{WOMAN}\u200d\N{PERSONAL COMPUTER}",
    "lines": "one\ntwo\r\nthree\n\n\nfour",
}


def hostile_pack(pack, text):
    chip = BriefChip(text=text, meaning=text)
    names = ("brand", "style_no", "season", "designer", "stage", "status", "revision", "category")
    header = dict.fromkeys(names, text)
    sheet = pack.sketches[0]
    callouts = tuple(c.model_copy(update={"text": text}) for c in sheet.annotations.callouts)
    marks = sheet.annotations.model_copy(update={"callouts": callouts})
    return pack.model_copy(
        update={
            "header": pack.header.model_copy(update={"style_name": text, **header}),
            "description": text,
            "brief": BriefReading(name=text, understood=(chip,), not_understood=(chip,)),
            "views": (ViewSheet(title=text, picture=pack.hero),),
            "sketches": (sheet.model_copy(update={"title": text, "annotations": marks}),),
            "close_ups": (pack.close_ups[0].model_copy(update={"title": text, "why": text}),),
            "materials": tuple(
                r.model_copy(update={"component": text, "placement": text}) for r in pack.materials
            ),
            "construction": (
                ConstructionRow(
                    location=text,
                    value=SpecValue(value=text, origin=Origin.USER),
                    particulars=(("Thread", SpecValue(value=text, origin=Origin.USER)),),
                ),
            ),
            "changes": (pack.changes[0].model_copy(update={"change": text, "author": text}),),
        }
    )


@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_hostile_text_is_only_text(kind, pack, tmp_path):
    printed = hostile_pack(pack, HOSTILE[kind])
    if kind == "word":
        # Every callout of 10,000 letters would print hundreds of pages and show no more.
        printed = printed.model_copy(update={"materials": (), "sketches": ()})
    write_pdf(printed, tmp_path / "p.pdf")
    text = text_of(tmp_path / "p.pdf")
    assert "root:" not in text
    if kind in ("code", "markup"):
        assert squeezed(HOSTILE[kind]) in squeezed(text)
    if kind == "word":
        assert squeezed(text).count("W") >= 10_000
    fonts = tool("pdffonts", tmp_path / "p.pdf").decode()
    assert "SourceSansPro" in fonts


def test_characters_without_a_font_are_named(pack, tmp_path):
    # A private-use plane has no font anywhere, and a planet of U+1F900 few computers have.
    write_pdf(
        pack.model_copy(update={"description": "Hi \N{SYMBOL FOR NULL}\U0001fabf end"}),
        tmp_path / "p.pdf",
    )
    text = text_of(tmp_path / "p.pdf", "-f", "1", "-l", "1")
    assert "Hi" in text
    assert "end" in text


def test_all_key_data_stands_on_the_cover(pack, tmp_path):
    names = [f"a rather long name of colour {number}" for number in range(5)]
    colours = tuple(pack.colours[0].model_copy(update={"name": one}) for one in names)
    write_pdf(pack.model_copy(update={"colours": colours}), tmp_path / "p.pdf")
    cover = squeezed(text_of(tmp_path / "p.pdf", "-f", "1", "-l", "1"))
    assert all(squeezed(one) in cover for one in names)


def test_letters_without_a_font_are_told_of_on_the_cover(pack, tmp_path):
    sign = "\N{LINEAR A SIGN AB001}"
    if system_characters(frozenset({ord(sign)})):
        pytest.skip("a font of this computer shows Linear A")
    name = f"Бутылка \N{GREEK SMALL LETTER LAMDA} {sign}"
    write_pdf(pack.model_copy(update={"description": name}), tmp_path / "p.pdf")
    text = squeezed(text_of(tmp_path / "p.pdf", "-f", "1", "-l", "1"))
    assert squeezed("Бутылка λ [U+10600]") in text
    assert squeezed("Text in Linear could not be printed") in text


def test_a_damaged_picture_is_refused_in_one_sentence(pack, tmp_path):
    broken = pack.model_copy(update={"hero": b"\x89PNG\r\n\x1a\n" + b"\0" * 40})
    with pytest.raises(RefusedInputError, match="could not be set"):
        write_pdf(broken, tmp_path / "p.pdf")
    with pytest.raises(RefusedInputError, match="neither PNG"):
        write_pdf(pack.model_copy(update={"hero": b"GIF89a"}), tmp_path / "p.pdf")
    missing = pack.model_copy(update={"hero": tmp_path / "gone.png"})
    with pytest.raises(LibraryError, match=r"gone\.png"):
        write_pdf(missing, tmp_path / "p.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_sketch_of_pixels_prints_with_live_callouts(pack, tmp_path):
    marks = pack.sketches[0].annotations.model_copy(update={"millimetres_per_width": None})
    sheet = SketchSheet(title="Front", annotations=marks, picture=pack.hero)
    only = PackContent(header=pack.header, sketches=(sheet,))
    write_pdf(only, tmp_path / "p.pdf")
    text = text_of(tmp_path / "p.pdf", "-f", "2", "-l", "2")
    assert "Not to scale" in text
    assert squeezed("Gasket: silicone, food grade") in squeezed(text)


def test_a_long_table_repeats_its_head(pack, tmp_path):
    rows = tuple(pack.materials[0].model_copy(update={"number": n}) for n in range(10, 610, 10))
    only = PackContent(header=pack.header, materials=rows)
    write_pdf(only, tmp_path / "p.pdf")
    pages = text_of(tmp_path / "p.pdf", "-layout").split("\f")[1:-1]
    assert len(pages) >= 3
    for page in pages:
        assert "Material and finish" in page
        assert "Outer wall" in page


def test_annotations_without_drawing_are_refused(pack, tmp_path):
    bare = SketchSheet(title="Front", annotations=SketchAnnotations(view="front"))
    with pytest.raises(RefusedInputError, match="has no drawing"):
        write_pdf(pack.model_copy(update={"sketches": (bare,)}), tmp_path / "p.pdf")


def test_a_header_stays_in_its_frame_whatever_stands_in_it(pack, tmp_path):
    for kind in ("code", "chinese", "lines"):
        write_pdf(hostile_pack(pack, HOSTILE[kind]), tmp_path / f"{kind}.pdf")
        box = tool("pdftotext", "-f", 1, "-l", 1, "-bbox", tmp_path / f"{kind}.pdf", "-").decode()
        words = re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]+)<', box)
        labels = [float(top) for top, _, word in words if word == "Category"]
        assert labels
        # 10 mm to the block and 18 mm of block; nothing may stand between it and the title.
        between = [w for top, bottom, w in words if 79.5 < float(bottom) < 97 and float(top) < 90]
        assert between == []
