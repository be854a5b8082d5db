"""Prints a tech pack as PDF with Typst: live text, vector drawings, pictures as they are."""

from __future__ import annotations

import atexit
import json
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path

import typst

from app.documents.content import PackContent
from app.documents.fonts import FAMILY, font_files, own_characters, system_characters
from app.documents.pack_data import pack_data
from app.documents.paper import PageGeometry, Paper, page_geometry
from app.documents.printable import (
    breakable,
    characters,
    each_text,
    plain,
    unshown_note,
    with_names,
)
from app.documents.writing import write_whole
from app.domain.errors import RefusedInputError
from app.resource_files import resource


def write_pdf(content: PackContent, target: Path, paper: Paper = Paper.A4) -> None:
    """Write the tech pack to `target`, whole or not at all.

    Raises:
        RefusedInputError: a picture or drawing of the pack is damaged.
        LibraryError: a picture cannot be read, or `target` cannot be written.
    """
    write_whole(target, pdf_bytes(content, paper))


def pdf_bytes(content: PackContent, paper: Paper = Paper.A4) -> bytes:
    """The tech pack as PDF; equal content gives equal bytes on one computer.

    Raises:
        RefusedInputError: a picture or drawing of the pack is damaged.
        LibraryError: a picture cannot be read.
    """
    geometry = page_geometry(paper)
    with tempfile.TemporaryDirectory(prefix="techpack-pdf-") as name:
        root = Path(name)
        content, needs_more_fonts = printable(content)
        data = each_text(pack_data(content, root, geometry), breakable)
        data |= {"page": _page(geometry), "date": _date(content)}
        (root / "pack.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        for template in resource("typst").glob("*.typ"):
            shutil.copyfile(template, root / template.name)
        return _compiled(root, include_system_fonts=needs_more_fonts)


def printable(content: PackContent) -> tuple[PackContent, bool]:
    """The pack with all text made printable, and whether it needs fonts beyond our own."""
    content = each_text(content, plain)
    foreign = characters(content) - own_characters() - {ord("\n")}
    if not foreign:
        return content, False
    found = system_characters(foreign)
    shown = own_characters() | found
    named = each_text(content, lambda text: with_names(text, shown))
    note = unshown_note(foreign - found)
    if note:
        preflight = named.preflight.model_copy(update={"notes": (*named.preflight.notes, note)})
        named = named.model_copy(update={"preflight": preflight})
    return named, bool(found)


def _page(geometry: PageGeometry) -> dict[str, float]:
    area = geometry.sketch_area()
    return {
        "width": geometry.width,
        "height": geometry.height,
        "side": geometry.side,
        "top": geometry.top,
        "bottom": geometry.bottom,
        "title": geometry.title,
        "tables": geometry.tables,
        "gutter": geometry.gutter,
        "foot": geometry.foot,
        "sketch_width": area.width,
        "sketch_height": area.height,
        "body_width": geometry.body_width,
        "body_height": geometry.body_height,
    }


def _date(content: PackContent) -> list[int] | None:
    day = content.header.revised
    return None if day is None else [day.year, day.month, day.day]


@lru_cache(maxsize=2)
def _fonts(*, include_system_fonts: bool) -> typst.Fonts:
    """Our four font files alone, or with all fonts of this computer; read once."""
    folder = tempfile.mkdtemp(prefix="techpack-fonts-")
    # Typst reads a font when it first needs it, so the files must stay until the end.
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for path in font_files():
        shutil.copyfile(path, Path(folder) / path.name)
    return typst.Fonts(
        include_system_fonts=include_system_fonts,
        include_embedded_fonts=False,
        font_paths=[folder],
    )


def _compiled(root: Path, *, include_system_fonts: bool) -> bytes:
    try:
        return typst.compile(
            str(root / "pack.typ"),
            root=str(root),
            font_paths=_fonts(include_system_fonts=include_system_fonts),
            sys_inputs={"family": FAMILY},
        )
    except typst.TypstError as error:
        raise RefusedInputError(
            f"The document could not be set: {error.message}.", "Check the pictures of the pack."
        ) from error
