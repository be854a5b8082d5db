"""The change log of a pack as the documents print it: edits of the sheets, then drawings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.documents.content import ChangeRow
from app.domain.product import Revision
from app.domain.revision_letter import revision_letter
from app.domain.sheets.sheets import Sheet, leaves, spoken
from app.domain.sheets.sheets_changes import ChangeEntry, Reason
from app.domain.specification import Status
from app.workflow.product_record import ProductRecord

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
    return (*_sheet_changes(record.changes), *_drawings(record))


def _sheet_changes(entries: Sequence[ChangeEntry]) -> Iterator[ChangeRow]:
    """Every edit on a line; what was confirmed in one go is one line."""
    for _, group in groupby(entries, key=lambda one: (one.batch_id, _is_confirmation(one))):
        edits = list(group)
        if len(edits) == 1 or not _is_confirmation(edits[0]):
            yield from map(_sheet_change, edits)
            continue
        # The oldest line may stand for more than is at hand.
        count = f"{len(edits)} values" if edits[-1] is not entries[-1] else "Values"
        yield _sheet_change(edits[0]).model_copy(update={"change": f"{count} confirmed"})


def _is_confirmation(entry: ChangeEntry) -> bool:
    old, new = entry.change.old, entry.change.new
    if old is None or new is None or (old.value, old.unit) != (new.value, new.unit):
        return False
    return new.status is Status.CONFIRMED


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
        reason=_reason(entry),
    )


def _reason(entry: ChangeEntry) -> str:
    said = "" if entry.reason is Reason.OTHER else entry.reason.replace("_", " ")
    return f"{said} (undo)".strip() if entry.undoes else said


def _drawings(record: ProductRecord) -> tuple[ChangeRow, ...]:
    # A revision that was opened with the same drawings did not ask for them.
    newest_first = sorted(record.revisions, key=lambda one: -one.number)
    letter_of = {one.approval_id: revision_letter(one.number) for one in newest_first}
    rows = []
    letter = ""
    for one in reversed(record.iterations):
        letter = letter_of.get(one.id, letter)
        if one.edits and one.candidate == 1:
            rows.append(
                ChangeRow(revision=letter, changed=one.created_at.date(), change=one.prompt)
            )
    return tuple(rows)
