"""Writes a product into a folder: PDF tech pack, SVG sketches, pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.documents.content import PackContent
from app.documents.names import file_name, pack_stem, safe_part
from app.documents.svg import sketch_svg
from app.documents.writing import write_whole
from app.domain.errors import RefusedInputError
from app.domain.files import FileType
from app.domain.sheets.redline import RowChange
from app.providers.engine import FileReader
from app.providers.validation import check_picture
from app.storage.settings import PaperSize
from app.workflow.printing.pack_content import pack_content
from app.workflow.product_record import ProductRecord

SUFFIXES = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}


def export_product(
    record: ProductRecord,
    files: FileReader,
    folder: Path,
    *,
    pdf: bool,
    svg: bool,
    images: bool,
    changed: Sequence[RowChange] = (),
    paper: PaperSize = PaperSize.A4,
) -> tuple[Path, ...]:
    """Write what is asked for; each file is whole or not there.

    Args:
        record: the product.
        files: where its pictures are read from.
        folder: where the files go.
        pdf: the tech pack.
        svg: the sketches.
        images: every picture.
        changed: what differs from the revision before, for the tech pack.
        paper: of the tech pack.

    Returns:
        The written files, in the order in which they were written.

    Raises:
        RefusedInputError: there is nothing to export yet.
        LibraryError: the folder cannot be written, or the disk is full.
    """
    if not record.revisions:
        raise RefusedInputError(
            f"“{record.product.name}” has no revision to export.", "Approve the front view first."
        )
    content = pack_content(record, files, changed)
    written: list[Path] = []
    if pdf:
        # The type setter is a large library that most commands do not need.
        from app.documents.paper import Paper
        from app.documents.pdf import write_pdf

        target = folder / file_name(content.header)
        write_pdf(content, target, Paper(paper.value))
        written.append(target)
    if svg:
        written.extend(_sketches(content, folder))
    if images:
        written.extend(_pictures(record, content, files, folder))
    return tuple(written)


def _sketches(content: PackContent, folder: Path) -> Iterator[Path]:
    stem = pack_stem(content.header)
    for sketch in content.sketches:
        target = folder / f"{stem}_sketch_{safe_part(sketch.title.lower())}.svg"
        write_whole(target, sketch_svg(sketch).encode())
        yield target


def _pictures(
    record: ProductRecord, content: PackContent, files: FileReader, folder: Path
) -> Iterator[Path]:
    """Every picture as the engine made it, byte for byte."""
    stem = pack_stem(content.header)
    for file in record.files:
        if file.image is None:
            continue
        data = files.read(file.image)
        kind = "view" if file.file_type is FileType.BASE_VIEW else file.file_type.value
        name = f"{stem}_{kind}_{safe_part(file.slot)}{SUFFIXES[check_picture(data).format]}"
        target = folder / name
        write_whole(target, data)
        yield target
