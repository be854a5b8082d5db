"""The package of each product, kept as one value of the library's settings.

A table of its own comes with panels and artwork, which have rows of their own; until then this
needs no migration. `load_settings` leaves keys alone that it does not know.
"""

from __future__ import annotations

import logging

from pydantic import ValidationError
from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.domain.packaging import DEFAULTS, Package, PackageType
from app.storage import tables

table = tables.settings
log = logging.getLogger(__name__)


def package_of(session: Session, product_id: str) -> Package:
    """The package of a product, a box of usual size where none was chosen yet."""
    stored = session.execute(
        select(table.c.value).where(table.c.key == _key(product_id))
    ).scalar_one_or_none()
    if stored is None:
        return DEFAULTS[PackageType.BOX]
    try:
        return Package.model_validate_json(stored)
    except ValidationError:
        log.warning("The package of product %s no longer fits and is ignored.", product_id)
        return DEFAULTS[PackageType.BOX]


def keep_package(session: Session, product_id: str, package: Package) -> Package:
    """Store the package of a product."""
    session.execute(delete(table).where(table.c.key == _key(product_id)))
    session.execute(insert(table), {"key": _key(product_id), "value": package.model_dump_json()})
    return package


def _key(product_id: str) -> str:
    return f"package:{product_id}"
