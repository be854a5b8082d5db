"""Edits of one value by an instruction, and what became of them (TP-6)."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from app.domain.sheets.sheets import Leaf
from app.domain.specification import Frozen


class EditStatus(StrEnum):
    """Shown at once, then kept or taken back; what was kept can be reverted later."""

    PENDING = "pending"
    APPLIED = "applied"
    ROLLED_BACK = "rolled_back"
    REVERTED = "reverted"


class FieldEdit(Frozen):
    """One line of the edit history (TP-6).

    Attributes:
        place: like "bom.10.material".
        original: what stood there when it was asked, None where nothing did.
        guess: what is shown until the engine has answered, None where nobody can tell.
        new: what was kept, None as long as nothing was.
        reason: why, as the engine says.
        credits: tenths that were charged.
    """

    id: str
    product_id: str
    place: str
    instruction: str
    original: Leaf = None
    guess: Leaf = None
    new: Leaf = None
    status: EditStatus
    reason: str = ""
    engine: str
    credits: int = 0
    error: str = ""
    hint: str = ""
    author: str = ""
    created_at: datetime
    finished_at: datetime | None = None
