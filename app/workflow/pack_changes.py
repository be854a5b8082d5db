"""The change log of a pack as the documents print it: edits of the sheets, then drawings."""

from __future__ import annotations

from app.documents.content import ChangeRow
from app.domain.product import Revision
from app.domain.revision_letter import revision_letter
from app.domain.sheets import Sheet, leaves, spoken
from app.domain.sheets_changes import ChangeEntry
from app.workflow.workspace import ProductRecord

FIRST = "First drawing"
SAME = "Same drawings, opened after a locked pack"


def revision_row(revision: Revision, record: ProductRecord) -> ChangeRow:
    """One revision, told by what was asked for."""
    approved = next((one for one in record.iterations if one.id == revision.approval_id), None)
    same = any(
        one.approval_id == revision.approval_id and one.number < revision.number
        for one in record.revisions
    )
    change = FIRST if approved is None or not approved.edits else "; ".join(approved.edits)
    return ChangeRow(
        revision=revision_letter(revision.number),
        changed=revision.created_at.date(),
        change=SAME if same else change,
    )


def changes_of(record: ProductRecord) -> tuple[ChangeRow, ...]:
    """The newest edits of the sheets, then every drawing that was asked for; newest first."""
    return (*map(_sheet_change, record.changes), *_drawings(record))


def _sheet_change(entry: ChangeEntry) -> ChangeRow:
    change = entry.change
    is_header = change.sheet is Sheet.HEADER
    place = "HEADER" if is_header else f"{change.sheet.upper()} {change.key}"
    if change.field:
        old = change.old.text() if change.old else "nothing"
        new = change.new.text() if change.new else "nothing"
        name = spoken(change.field.replace(".", " "))
        if old == new and change.new is not None:
            text = f"{place} {name}: {new}, {change.new.status.lower().replace('_', ' ')}"
        else:
            text = f"{place} {name}: {old} → {new}"
    else:
        row = change.new_row or change.old_row
        known = [leaf.text() for leaf in leaves(row.row).values() if leaf.value] if row else []
        verb = "added" if change.new_row and not change.old_row else "removed"
        verb = "moved" if change.new_row and change.old_row else verb
        text = f"{place} {verb}: {', '.join(known[:4])}".rstrip(": ")
    return ChangeRow(
        revision=revision_letter(entry.revision),
        changed=entry.at.date(),
        change=text,
        author=entry.author,
        reason=f"{entry.reason.replace('_', ' ')}{' (undo)' if entry.undoes else ''}",
    )


def _drawings(record: ProductRecord) -> tuple[ChangeRow, ...]:
    letter_of = {one.approval_id: revision_letter(one.number) for one in record.revisions}
    rows = []
    letter = ""
    for one in reversed(record.iterations):
        letter = letter_of.get(one.id, letter)
        if one.edits and one.candidate == 1:
            rows.append(
                ChangeRow(revision=letter, changed=one.created_at.date(), change=one.prompt)
            )
    return tuple(rows)
