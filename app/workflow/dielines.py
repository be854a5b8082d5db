"""What a person does with dielines: choose how a product is packed, lay it out, write the files."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from sqlalchemy.orm import Session

from app.documents.dieline_art import Artwork
from app.documents.dieline_dxf import dieline_dxf
from app.documents.dieline_pdf import dieline_pdf
from app.documents.dieline_svg import dieline_svg
from app.documents.names import safe_part
from app.documents.writing import write_whole
from app.domain.dieline_layout import lay_out
from app.domain.dieline_pack import Pack
from app.domain.packaging import Package
from app.storage import dieline_packs, packages, products
from app.storage.library import Library


async def pack_of(library: Library, product_id: str) -> Pack:
    """How a product is packed; the usual way where nothing was chosen yet."""
    return await library.database.read(lambda s: dieline_packs.pack_of(s, product_id))


async def keep_pack(library: Library, product_id: str, pack: Pack) -> Pack:
    """Keep how a product is packed, sizes and structure in one transaction.

    Raises:
        RefusedInputError: it cannot be laid out; nothing was changed.
        NotFoundError: there is no such product.
    """
    lay_out(pack)
    package = Package(
        type=pack.type,
        width=Decimal(repr(pack.width)),
        height=Decimal(repr(pack.height)),
        depth=Decimal(repr(pack.depth)),
    )

    def write(session: Session) -> Pack:
        products.get_product(session, product_id)
        packages.keep_package(session, product_id, package)
        dieline_packs.keep_pack(session, product_id, pack)
        return pack

    return await library.database.write(write)


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
