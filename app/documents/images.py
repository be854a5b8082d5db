"""Exports the pictures and drawings of a pack as files with names a person understands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from app.documents.content import PackContent
from app.documents.names import pack_stem, safe_part
from app.documents.pictures import picture_bytes, picture_kind
from app.documents.svg import sketch_svg
from app.documents.writing import write_whole


def export_images(content: PackContent, folder: Path) -> tuple[Path, ...]:
    """Write every picture of the pack as it is, and its sketches as SVG, into `folder`.

    Each file is written whole or not at all; files of an earlier export with the same names are
    replaced, all others stay.

    Returns:
        The files, in the order of the pack: NORTHLINE_…_view_1_front.png, …_sketch_1_front.svg.

    Raises:
        RefusedInputError: a picture or drawing is damaged.
        LibraryError: a picture cannot be read or a file not be written.
    """
    stem, written = pack_stem(content.header), []
    for label, data in exported_images(content):
        target = folder / f"{stem}_{label}"
        write_whole(target, data)
        written.append(target)
    return tuple(written)


def exported_images(content: PackContent) -> Iterator[tuple[str, bytes]]:
    """End of the file name and bytes of each image, one at a time to spare memory."""
    for number, view in enumerate(content.views, 1):
        yield _named("view", number, view.title, picture_bytes(view.picture))
    for number, sketch in enumerate(content.sketches, 1):
        svg = sketch_svg(sketch).encode()
        yield f"sketch_{number}_{safe_part(sketch.title).lower()}.svg", svg
        if sketch.picture is not None:
            yield _named("sketch", number, sketch.title, picture_bytes(sketch.picture))
    for number, shot in enumerate(content.close_ups, 1):
        yield _named("close-up", number, shot.title, picture_bytes(shot.picture))


def _named(kind: str, number: int, title: str, data: bytes) -> tuple[str, bytes]:
    part = safe_part(title).lower()
    label = f"{kind}_{number}_{part}" if part else f"{kind}_{number}"
    return label + picture_kind(data).suffix, data
