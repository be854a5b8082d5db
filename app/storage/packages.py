"""What is chosen of a product's package, and what lies on its panels now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from app.domain.analysis import BriefReading
from app.domain.identifiers import utc_now
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_state import PackageForm, usual_form
from app.domain.specification import Frozen
from app.storage import prepared, products, search, tables
from app.storage.packaging_tables import LENGTHS
from app.storage.records import all_of

table = tables.packages
panel_table = tables.package_panels
_OF_PRODUCT = select(table).where(table.c.product_id == bindparam("product_id"))
_PANELS = select(panel_table).where(panel_table.c.product_id == bindparam("product_id"))
_PANEL = _PANELS.where(panel_table.c.panel == bindparam("panel"))
_ADD_PANEL = insert(panel_table)
_LAY_ON = _ADD_PANEL.on_conflict_do_update(
    index_elements=[panel_table.c.product_id, panel_table.c.panel],
    set_={name: _ADD_PANEL.excluded[name] for name in ("texture_id", "error", "updated_at")},
)
FORM = ("type", "structure", "basis", *LENGTHS, "notch")
_ADD = insert(table)
_CHANGE = (
    update(table)
    .where(table.c.product_id == bindparam("key"))
    .values({column.name: bindparam(f"new_{column.name}") for column in table.c})
)


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
    names, found = prepared.rows(session, _OF_PRODUCT, {"product_id": product_id})
    if not found:
        return PackageRow(product_id=product_id, form=usual_form(PackageType.BOX))
    row = dict(zip(names, found[0], strict=True))
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
        prepared.run(session, _ADD, values)
    else:
        new = {f"new_{name}": value for name, value in values.items()}
        prepared.run(session, _CHANGE, new | {"key": product_id})
    if after.prompt != before.prompt:
        search.note_product(session, products.get_product(session, product_id))
    return after


def _begin_package(session: Session, product_id: str) -> None:
    """Make the row of a package, where nothing was chosen yet: those of its panels need it."""
    if not prepared.rows(session, _OF_PRODUCT, {"product_id": product_id})[1]:
        keep_package(session, product_id)


def panel_rows(session: Session, product_id: str) -> dict[Panel, PanelRow]:
    """The panels of which something is kept."""
    found = all_of(session, PanelRow, _PANELS, {"product_id": product_id})
    return {row.panel: row for row in found}


def keep_panel(session: Session, product_id: str, panel: Panel, **changes: Any) -> None:
    """Change what is kept of a panel: `prompt`, `texture_id`, `error`."""
    _begin_package(session, product_id)
    place = {"product_id": product_id, "panel": panel}
    values = {**changes, "updated_at": utc_now()}
    if prepared.rows(session, _PANEL, place)[1]:
        is_it = (panel_table.c.product_id == product_id, panel_table.c.panel == panel)
        session.execute(update(panel_table).where(*is_it).values(values))
    else:
        prepared.run(session, _ADD_PANEL, {**place, **values})
    if "prompt" in changes:
        search.note_product(session, products.get_product(session, product_id))


def lay_on_panels(session: Session, product_id: str, pictures: Mapping[Panel, str]) -> None:
    """Lay pictures on panels, by their keys; what went wrong with these panels is forgotten."""
    _begin_package(session, product_id)
    now = utc_now()
    rows = [
        {
            "product_id": product_id,
            "panel": panel,
            "texture_id": key,
            "error": "",
            "updated_at": now,
        }
        for panel, key in pictures.items()
    ]
    if rows:
        prepared.run(session, _LAY_ON, *rows)


def clear_panels(session: Session, product_id: str) -> None:
    """Take every picture off the package; the pictures stay in their history."""
    session.execute(
        update(panel_table)
        .where(panel_table.c.product_id == product_id)
        .values(texture_id=None, error="", updated_at=utc_now())
    )
