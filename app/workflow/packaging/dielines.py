"""What a person does with dielines: lay out how a product is packed, write the files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Protocol

from app.documents.dieline_art import Artwork
from app.documents.dieline_svg import dieline_svg
from app.documents.names import safe_part
from app.documents.writing import write_whole
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.dieline_pack import Pack
from app.domain.packaging.packaging_state import PackagingState
from app.domain.product import Product
from app.storage import packages
from app.storage.library import Library
from app.workflow.packaging.packaging import Packaging


class HasPackaging(Protocol):
    """Where the packages of products are: the workspace."""

    @property
    def packaging(self) -> Packaging: ...


async def pack_of(library: Library, product_id: str) -> Pack:
    """How a product is packed, as the dieline code takes it; usual where nothing was chosen yet.

    Raises:
        RefusedInputError: its sizes have no meaning for its type.
    """
    row = await library.database.read(lambda s: packages.package_row(s, product_id))
    return row.form.pack()


async def export_package(
    workspace: HasPackaging, product: Product, folder: Path, *, dieline: bool, glb: bool
) -> tuple[Path, ...]:
    """Write what is asked for of a product's package, with its artwork.

    Raises:
        AppError: it cannot be laid out, a picture cannot be read, or the folder not be written.
    """
    if not (dieline or glb):
        return ()
    state = await workspace.packaging.state(product.id)
    artwork = await artwork_of(workspace.packaging, state)
    written: list[Path] = []
    for is_wanted, write in ((dieline, export_dieline), (glb, export_mockup)):
        if is_wanted:
            pack = state.form.pack()
            written += await asyncio.to_thread(write, product.name, pack, folder, artwork)
    return tuple(written)


async def artwork_of(packaging: Packaging, state: PackagingState) -> dict[str, bytes]:
    """The pictures as they lie on the panels, by panel.

    Raises:
        LibraryError: one of them is missing or damaged.
    """
    return {
        one.panel.value: await packaging.placed(one.texture, one.artwork.aspect)
        for one in state.panels
        if one.texture is not None
    }


def export_mockup(
    name: str, pack: Pack, folder: Path, artwork: Artwork | None = None
) -> tuple[Path, ...]:
    """Write the closed pack as GLB, in metres, with its artwork.

    Raises:
        RefusedInputError: the pack cannot be laid out, or a picture cannot be read.
        LibraryError: the folder cannot be written.
    """
    from app.documents.mockup_glb import mockup_glb

    target = folder / f"{safe_part(name) or 'pack'}_mockup.glb"
    write_whole(target, mockup_glb(pack, artwork))
    return (target,)


def export_dieline(
    name: str, pack: Pack, folder: Path, artwork: Artwork | None = None
) -> tuple[Path, ...]:
    """Write the dieline as SVG, PDF and DXF; each file is whole or not there.

    Args:
        name: of the product, for the names of the files.
        pack: what is laid out.
        folder: where the files go.
        artwork: pictures by panel; SVG and PDF show them below the lines.

    Raises:
        RefusedInputError: the pack cannot be laid out, or a picture cannot be read.
        LibraryError: the folder cannot be written.
    """
    # Each brings a library that takes longer to import than the program to start.
    from app.documents.dieline_dxf import dieline_dxf
    from app.documents.dieline_pdf import dieline_pdf

    dieline = lay_out(pack)
    stem = f"{safe_part(name) or 'pack'}_dieline"
    files = {
        ".svg": dieline_svg(dieline, f"{name}: dieline", artwork).encode(),
        ".pdf": dieline_pdf(dieline, artwork),
        ".dxf": dieline_dxf(dieline),
    }
    written = []
    for suffix, data in files.items():
        target = folder / f"{stem}{suffix}"
        write_whole(target, data)
        written.append(target)
    return tuple(written)
