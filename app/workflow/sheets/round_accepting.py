"""What becomes of a sample round: its verdict, and its revised values as the new spec."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.identifiers import utc_now
from app.domain.sheets.preflight import overrides_of
from app.domain.sheets.redline import PackSheets, PlacedRow, RowChange
from app.domain.sheets.rounds import APPROVED, RoundLine, measure_in, round_lines
from app.domain.sheets.sheets import PomRow, SampleRound, Sheet
from app.domain.specification import Origin, Status


def find_round(pack: PackSheets, key: str) -> PlacedRow:
    """The row of a sample round.

    Raises:
        NotFoundError: there is none.
    """
    found = pack.by_place().get((Sheet.ROUNDS, key))
    if found is None:
        there = ", ".join(one.key for one in pack.of_sheet(Sheet.ROUNDS)) or "none"
        raise NotFoundError(f"There is no sample round {key[:40]}.", f"Rounds: {there}.")
    return found


def find_pom(pack: PackSheets, name: str) -> PlacedRow:
    """The row of a point of measure, whatever the case of its code.

    Raises:
        NotFoundError: there is none.
    """
    for one in pack.of_sheet(Sheet.POM):
        if one.key.lower() == name.strip().lower():
            return one
    there = ", ".join(one.key for one in pack.of_sheet(Sheet.POM)) or "none"
    raise NotFoundError(f"There is no point of measure {name[:40]}.", f"There are: {there}.")


def refuse_what_is_out(one: PlacedRow, pack: PackSheets) -> None:
    """Let a sample be approved only where it meets what was asked for, or what was accepted.

    Raises:
        RefusedInputError: nothing was measured, there is no tolerance to hold it against, or it is
            out of tolerance somewhere.
    """
    lines = [line for line in round_lines(one, pack) if line.measured is not None]
    if not lines:
        raise RefusedInputError(
            "Nothing was measured on this sample, so it cannot be approved.", "Measure it first."
        )
    out = [line.pom for line in lines if line.in_tolerance is False and not line.is_good]
    if out:
        raise RefusedInputError(
            f"Out of tolerance: {', '.join(out)}. Such a sample is not approved as it is.",
            "Accept revised values, approve it with changes, or reject it.",
        )
    loose = [line.pom for line in lines if line.lacks_spec]
    if loose:
        raise RefusedInputError(
            f"Nothing was asked for in this size, cannot be judged: {', '.join(loose)}.",
            "Give them grade rules and open a new round, or approve it with changes.",
        )
    unknown = [line.pom for line in lines if not line.is_good]
    if unknown:
        raise RefusedInputError(
            f"No tolerance, cannot be judged: {', '.join(unknown)}.",
            "Agree on tolerances on the sheet of points of measure; the sample is judged by them.",
        )


def refuse_wrong_verdicts(pack: PackSheets, changes: Iterable[RowChange]) -> None:
    """Hold verdicts that are written like any other value to the same rule.

    Raises:
        RefusedInputError: as `refuse_what_is_out`.
    """
    for one in changes:
        verdict = one.new.value if one.new is not None and one.field == "verdict" else None
        if one.sheet is Sheet.ROUNDS and verdict == APPROVED:
            refuse_what_is_out(find_round(pack, one.key), pack)


def accepting(
    pack: PackSheets, one: PlacedRow, poms: Sequence[str] | None, author: str
) -> list[RowChange]:
    """The changes that make proposals the spec.

    Raises:
        RefusedInputError: nothing is proposed, or the spec was changed since.
    """
    lines = {line.pom: line for line in round_lines(one, pack)}
    wanted = (
        [find_pom(pack, name).key for name in poms]
        if poms is not None
        else [line.pom for line in lines.values() if line.revised is not None and not line.accepted]
    )
    changes: list[RowChange] = []
    for key in dict.fromkeys(wanted):
        line = lines.get(key)
        if line is None or line.revised is None or line.accepted:
            raise RefusedInputError(f"No new value is proposed for {key}.", "Revise it first.")
        changes.extend(_moved(pack, one, line, author))
    if not changes:
        raise RefusedInputError("No new values are proposed.", "Revise them first.")
    return changes


def _moved(
    pack: PackSheets, one: PlacedRow, line: RoundLine, author: str
) -> tuple[RowChange, RowChange]:
    """The spec moves by as much as the revised value differs from what was asked for."""
    row, pom = one.row, find_pom(pack, line.pom)
    if not isinstance(row, SampleRound) or not isinstance(pom.row, PomRow):
        raise RefusedInputError(f"{line.pom} is no point of measure any more.")
    size = str(row.size.value) if row.size and row.size.value is not None else ""
    old = pom.row.value
    try:
        now = measure_in(pom, pack, size)
    except ValueError as error:
        raise RefusedInputError(f"{line.pom}: {error}") from error
    if old is None or now is None or now != line.requested or not isinstance(old.value, Decimal):
        raise RefusedInputError(
            f"The spec of {line.pom} was changed since this sample was opened.",
            "Open a new round, or set the value by hand.",
        )
    revised = row.revised[line.pom]
    field, before, value = "value", old, old.value + (line.revised or Decimal(0)) - now
    if size in overrides_of(pom):
        field, before, value = f"sizes.{size}", pom.row.sizes[size], line.revised or Decimal(0)
    new = before.model_copy(
        update={
            "value": value,
            "origin": Origin.USER,
            "status": Status.CONFIRMED,
            "evidence": None,
            "confidence": None,
            "changed_by": author,
            "changed_at": utc_now(),
        }
    )
    return (
        RowChange(sheet=Sheet.POM, key=pom.key, field=field, old=before, new=new),
        RowChange(sheet=one.sheet, key=one.key, field=f"accepted.{line.pom}", new=revised),
    )
