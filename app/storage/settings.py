"""What a person has set, kept with the library."""

from __future__ import annotations

import json
import logging
from enum import StrEnum
from typing import Any

from pydantic import Field, ValidationError
from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.domain.appearance import Theme
from app.domain.specification import Frozen
from app.storage import prepared, tables

table = tables.settings
_ALL = select(table.c.key, table.c.value)
DRAFTER = "drafter"
log = logging.getLogger(__name__)


class PaperSize(StrEnum):
    A4 = "a4"
    LETTER = "letter"


class AppSettings(Frozen):
    """All settings; a fresh library has these defaults and needs no key and no network.

    Attributes:
        front_view: engine of the front view, and so of new products.
        views: engine of the four further views; empty for the product's own, as the next three.
        analysis: of all readings.
        close_ups: of close-up pictures.
        sketches: of technical sketches.
        textures: engine of packaging panels.
        concurrency: calls that one engine has at the same time; a tech pack has up to eleven that
            do not wait for each other, so that less makes it slower.
        language: code of the language such as "de", empty for the system's.
        monthly_budget: tenths of a credit, None without a limit.
        product_budget: tenths of a credit for one product, None without a limit.
        beyond_budget: tenths that may be spent beyond the budgets, once; used up by spending, and
            gone when the library is opened again.
    """

    front_view: str = DRAFTER
    views: str = ""
    analysis: str = ""
    close_ups: str = ""
    sketches: str = ""
    textures: str = DRAFTER
    concurrency: int = Field(default=16, ge=1, le=16)
    theme: Theme = Theme.SYSTEM
    language: str = ""
    paper: PaperSize = PaperSize.A4
    monthly_budget: int | None = Field(default=None, ge=0)
    product_budget: int | None = Field(default=None, ge=0)
    beyond_budget: int = Field(default=0, ge=0)


def load_settings(session: Session) -> AppSettings:
    """The settings of this library.

    A key of another version or a content that no longer fits falls back to its default: settings
    must never keep a library from opening.
    """
    _, rows = prepared.rows(session, _ALL, {})
    stored = {str(key): str(value) for key, value in rows}
    known = {key: json.loads(stored[key]) for key in AppSettings.model_fields if key in stored}
    while True:
        try:
            return AppSettings.model_validate(known)
        except ValidationError as error:
            wrong = {str(part["loc"][0]) for part in error.errors()} & known.keys()
            if not wrong:
                raise
            log.warning("Settings that no longer fit are ignored: %s", ", ".join(sorted(wrong)))
            known = {key: value for key, value in known.items() if key not in wrong}


def save_settings(session: Session, settings: AppSettings) -> AppSettings:
    """Store `settings`. Only what differs from a default is kept, so that defaults can improve."""
    defaults = AppSettings().model_dump(mode="json")
    values = settings.model_dump(mode="json")
    session.execute(delete(table).where(table.c.key.in_(sorted(AppSettings.model_fields))))
    rows = [
        {"key": key, "value": json.dumps(value)}
        for key, value in values.items()
        if value != defaults[key]
    ]
    if rows:
        session.execute(insert(table), rows)
    return settings


def change_settings(session: Session, **changes: Any) -> AppSettings:
    """Change some settings and return all.

    Raises:
        ValidationError: a setting does not exist or does not take the content (a ValueError).
    """
    current = load_settings(session)
    changed = AppSettings.model_validate({**current.model_dump(), **changes})
    return save_settings(session, changed)
