"""What is chosen of a product's package, and what lies on its panels now."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from app.domain.analysis import BriefReading
from app.domain.identifiers import utc_now
from app.domain.packaging import PackageType, Panel
from app.domain.packaging_state import PackageForm, usual_form
from app.domain.specification import Frozen
from app.storage import products, search, tables
from app.storage.packaging_tables import LENGTHS
from app.storage.records import all_of, first_of

table = tables.packages
panel_table = tables.package_panels
FORM = ("type", "structure", "basis", *LENGTHS, "notch")


class PackageRow(Frozen):
    """What is chosen of one package, without its panels; times are None where nothing is kept."""

    product_id: str
    form: PackageForm
    prompt: str = ""
    reading: BriefReading | None = None
    seed: int = 0
    engine: str = ""
    last_error: str = ""
    created_at: datetime | None = None
    updated_at: datetime | None = None


class PanelRow(Frozen):
    """What is kept of one panel; `texture_id` is the picture that lies on it."""

    product_id: str
    panel: Panel
    prompt: str = ""
    texture_id: str | None = None
    error: str = ""
    updated_at: datetime


def package_row(session: Session, product_id: str) -> PackageRow:
    """The package of a product, a box of usual size where nothing was chosen yet."""
    found = session.execute(select(table).where(table.c.product_id == product_id)).mappings()
    row = found.one_or_none()
    if row is None:
        return PackageRow(product_id=product_id, form=usual_form(PackageType.BOX))
    form = PackageForm(**{name: row[name] for name in FORM})
    return PackageRow(form=form, **{name: row[name] for name in row if name not in FORM})


def keep_package(session: Session, product_id: str, **changes: Any) -> PackageRow:
    """Change what is chosen of a package and return it; the first change makes its row.

    Args:
        session: of a write.
        product_id: of a product that exists.
        changes: fields of `PackageRow`, without its times.
    """
    before = package_row(session, product_id)
    now = utc_now()
    after = before.model_copy(
        update={**changes, "created_at": before.created_at or now, "updated_at": now}
    )
    values = {name: getattr(after, name) for name in PackageRow.model_fields if name != "form"}
    values |= {name: getattr(after.form, name) for name in FORM}
    if before.created_at is None:
        session.execute(insert(table), values)
    else:
        session.execute(update(table).where(table.c.product_id == product_id).values(values))
    if after.prompt != before.prompt:
        search.note_product(session, products.get_product(session, product_id))
    return after


def panel_rows(session: Session, product_id: str) -> dict[Panel, PanelRow]:
    """The panels of which something is kept."""
    query = select(panel_table).where(panel_table.c.product_id == product_id)
    return {row.panel: row for row in all_of(session, PanelRow, query)}


def keep_panel(session: Session, product_id: str, panel: Panel, **changes: Any) -> None:
    """Change what is kept of a panel: `prompt`, `texture_id`, `error`."""
    if package_row(session, product_id).created_at is None:
        keep_package(session, product_id)
    of_it = (panel_table.c.product_id == product_id, panel_table.c.panel == panel)
    values = {**changes, "updated_at": utc_now()}
    if first_of(session, PanelRow, select(panel_table).where(*of_it)) is None:
        keys = {"product_id": product_id, "panel": panel.value}
        session.execute(insert(panel_table), {**keys, **values})
    else:
        session.execute(update(panel_table).where(*of_it).values(values))
    if "prompt" in changes:
        search.note_product(session, products.get_product(session, product_id))


def clear_panels(session: Session, product_id: str) -> None:
    """Take every picture off the package; the pictures stay in their history."""
    session.execute(
        update(panel_table)
        .where(panel_table.c.product_id == product_id)
        .values(texture_id=None, error="", updated_at=utc_now())
    )
