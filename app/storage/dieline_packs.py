"""How the package of each product is made, beside its sizes, as a value of the library's settings.

The sizes stay with `packages`, so that window and command line never disagree about them.
"""

from __future__ import annotations

import logging

from pydantic import ValidationError
from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.domain.dieline_pack import STRUCTURES, Pack, Structure, default_cap
from app.domain.packaging import Package
from app.storage import tables
from app.storage.packages import package_of

table = tables.settings
log = logging.getLogger(__name__)


def pack_of(session: Session, product_id: str) -> Pack:
    """The pack with the sizes as they are now; usual board and structure where none was chosen."""
    package = package_of(session, product_id)
    stored = session.execute(
        select(table.c.value).where(table.c.key == _key(product_id))
    ).scalar_one_or_none()
    sizes = {
        "width": float(package.width),
        "height": float(package.height),
        "depth": float(package.depth),
    }
    if stored is not None:
        try:
            kept = Pack.model_validate_json(stored)
        except ValidationError:
            log.warning("How product %s is packed no longer fits and is ignored.", product_id)
        else:
            if kept.type is package.type:
                return kept.model_copy(update=sizes)
    return usual_pack(package)


def usual_pack(package: Package) -> Pack:
    """A package in the first structure of its type."""
    structure = STRUCTURES[package.type][0]
    return Pack(
        type=package.type,
        structure=structure,
        width=float(package.width),
        height=float(package.height),
        depth=float(package.depth),
        caliper=0.15 if structure is Structure.TUBE_WRAP else 0.4,
        cap=default_cap(float(package.height)),
    )


def keep_pack(session: Session, product_id: str, pack: Pack) -> None:
    """Store how the package of a product is made."""
    session.execute(delete(table).where(table.c.key == _key(product_id)))
    session.execute(insert(table), {"key": _key(product_id), "value": pack.model_dump_json()})


def _key(product_id: str) -> str:
    return f"dieline:{product_id}"
