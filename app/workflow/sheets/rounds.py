"""Sample rounds as a person keeps them: opened, measured, judged, revised values accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from pydantic import ValidationError
from sqlalchemy.orm import Session

from app.domain.errors import NotFoundError, RefusedInputError
from app.domain.identifiers import utc_now
from app.domain.sheets.preflight import name_of
from app.domain.sheets.redline import PackSheets, PlacedRow, RowChange
from app.domain.sheets.rounds import APPROVED, RoundLine, measure_in, pack_sizes, round_lines
from app.domain.sheets.sheets import Row, SampleRound, Sheet, leaves, row_of
from app.domain.sheets.sheets_changes import Reason
from app.domain.specification import Origin, SpecValue, Status
from app.storage.library import Library
from app.workflow.pack_lock import refuse_if_locked
from app.workflow.sheets.round_accepting import accepting, find_pom, find_round, refuse_what_is_out
from app.workflow.sheets.sheet_places import ValuePlace, read_value, sentence_of, units_of
from app.workflow.sheets.sheets import current_sheets, stored_sheets, write_changes


class Rounds:
    """Keeps the sample rounds of products; each call is one step of undo."""

    def __init__(self, library: Library) -> None:
        self._library = library

    async def lines(self, product_id: str, key: str) -> tuple[RoundLine, ...]:
        """What was asked for, measured and revised, by point of measure.

        Raises:
            NotFoundError: there is no such round.
        """
        pack = await self._library.database.read(lambda s: current_sheets(s, product_id))
        return round_lines(find_round(pack, key), pack)

    async def open(
        self,
        product_id: str,
        stage: str,
        *,
        size: str = "",
        colourway: str = "",
        received: str = "",
        reviewer: str = "",
        author: str = "",
    ) -> str:
        """Begin a round: what the spec says now is what the sample is held against.

        Returns:
            The key of the new row of the sample rounds.

        Raises:
            RefusedInputError: stage or size are none, or there is nothing to measure.
            NotFoundError: there is no such colourway.
        """

        def change(session: Session) -> str:
            pack = stored_sheets(session, product_id)
            rows = pack.of_sheet(Sheet.ROUNDS)
            numbers = [int(one.key) for one in rows if one.key.isdigit()]
            key = str(max(numbers, default=0) + 1)
            known = _known_colourway(pack, colourway)
            texts = {"stage": stage, "size": size or pack_sizes(pack)[1], "colourway": known}
            texts |= {"received": received, "reviewer": reviewer}
            values = _read(pack, key, {name: text for name, text in texts.items() if text}, author)
            values |= _requested(pack, texts["size"])
            values["verdict"] = SpecValue(origin=Origin.USER)
            placed = PlacedRow(
                sheet=Sheet.ROUNDS,
                key=key,
                position=max((one.position for one in rows), default=0) + 1,
                row=_row(values),
            )
            added = RowChange(sheet=Sheet.ROUNDS, key=key, new_row=placed)
            write_changes(session, product_id, (added,), author=author, reason=Reason.FIT)
            return key

        return await self._library.database.write(change)

    async def measure(
        self, product_id: str, key: str, values: Mapping[str, str], *, author: str = ""
    ) -> tuple[RoundLine, ...]:
        """Write down what was measured, by point of measure; all of it or nothing.

        Raises:
            RefusedInputError: a value is no length, or negative.
            NotFoundError: there is no such round or point of measure.
        """
        return await self._note(product_id, key, "measured", values, author)

    async def revise(
        self, product_id: str, key: str, values: Mapping[str, str], *, author: str = ""
    ) -> tuple[RoundLine, ...]:
        """Propose what the spec should become in the size of the sample; errors as of `measure`."""
        return await self._note(product_id, key, "revised", values, author)

    async def comment(
        self, product_id: str, key: str, values: Mapping[str, str], *, author: str = ""
    ) -> tuple[RoundLine, ...]:
        """Say something to points of measure; errors as of `measure`."""
        return await self._note(product_id, key, "comments", values, author)

    async def judge(
        self, product_id: str, key: str, verdict: str, comment: str = "", *, author: str = ""
    ) -> PlacedRow:
        """Give the verdict: approved, approved with changes, or rejected.

        Raises:
            RefusedInputError: it is none of these, or the sample is out of tolerance, not measured,
            or without a tolerance.
            NotFoundError: there is no such round.
        """

        def change(session: Session) -> PlacedRow:
            pack = stored_sheets(session, product_id)
            one = find_round(pack, key)
            texts = {"verdict": verdict} | ({"comment": comment} if comment else {})
            values = _read(pack, one.key, texts, author)
            if values["verdict"].value == APPROVED:
                refuse_what_is_out(one, pack)
            _set(session, product_id, one, values, author)
            return find_round(stored_sheets(session, product_id), key)

        return await self._library.database.write(change)

    async def accept(
        self, product_id: str, key: str, poms: Sequence[str] | None = None, *, author: str = ""
    ) -> tuple[RowChange, ...]:
        """Make proposals the spec: base values move, every size follows its grade rule.

        Args:
            product_id: of the product.
            key: of the round.
            poms: which of them, None for all that are proposed.
            author: who accepts.

        Raises:
            RefusedInputError: nothing is proposed, or the spec was changed since.
            NotFoundError: there is no such round or point of measure.
            IllegalTransitionError: the pack is locked.
        """

        def change(session: Session) -> tuple[RowChange, ...]:
            refuse_if_locked(session, product_id)
            pack = stored_sheets(session, product_id)
            one = find_round(pack, key)
            changes = tuple(accepting(pack, one, poms, author))
            write_changes(
                session,
                product_id,
                changes,
                author=author,
                reason=Reason.FIT,
                source=f"{Sheet.ROUNDS}.{one.key}",
            )
            return changes

        return await self._library.database.write(change)

    async def _note(
        self, product_id: str, key: str, field: str, values: Mapping[str, str], author: str
    ) -> tuple[RoundLine, ...]:
        def change(session: Session) -> tuple[RoundLine, ...]:
            pack = stored_sheets(session, product_id)
            one = find_round(pack, key)
            texts = {f"{field}.{find_pom(pack, name).key}": text for name, text in values.items()}
            if not texts:
                raise RefusedInputError("Nothing was given.", "Write it like A=57 cm.")
            _set(session, product_id, one, _read(pack, one.key, texts, author), author)
            pack = stored_sheets(session, product_id)
            return round_lines(find_round(pack, key), pack)

        return await self._library.database.write(change)


def _known_colourway(pack: PackSheets, name: str) -> str:
    there = [one.key for one in pack.of_sheet(Sheet.COLOURWAYS)]
    if not name:
        return ""
    for one in there:
        if one.lower() == name.strip().lower():
            return one
    raise NotFoundError(f"There is no colourway {name[:40]}.", f"There are: {', '.join(there)}.")


def _read(
    pack: PackSheets, key: str, texts: Mapping[str, str], author: str
) -> dict[str, SpecValue]:
    """What a person wrote into a round, by path; measured values are marked as measured."""
    units, now = units_of(pack), utc_now()
    poms = {one.key: leaves(one.row).get("value") for one in pack.of_sheet(Sheet.POM)}
    found = {}
    for path, text in texts.items():
        field, _, pom = path.partition(".")
        spot = ValuePlace(sheet=Sheet.ROUNDS, key=key, path=path)
        # A capacity stands among the lengths with its own unit, which its spec value tells.
        value = read_value(text, spot, poms.get(pom), units, author=author, at=now)
        if field == "measured" and value.value is not None:
            value = value.model_copy(update={"origin": Origin.MEASURED})
        found[path] = value
    return found


def _requested(pack: PackSheets, size: str) -> dict[str, SpecValue]:
    """Spec and tolerances of every known point of measure in a size."""
    found: dict[str, SpecValue] = {}
    for one in pack.of_sheet(Sheet.POM):
        known = leaves(one.row)
        value = known.get("value")
        try:
            number = measure_in(one, pack, size)
        except ValueError as error:
            raise RefusedInputError(
                f"{name_of(one)} cannot be asked for in this size: {error}",
                "Choose another size, or put the row right.",
            ) from error
        if value is None or number is None:
            continue
        found[f"requested.{one.key}"] = _kept(value, number)
        for path, name in (("plus", "tol_plus"), ("minus", "tol_minus")):
            limit = known.get(name)
            if limit is not None and isinstance(limit.value, Decimal):
                found[f"{path}.{one.key}"] = _kept(limit, limit.value)
    if not found:
        raise RefusedInputError(
            "No point of measure is known, so there is nothing to hold a sample against.",
            "Fill in the points of measure first.",
        )
    return found


def _kept(leaf: SpecValue, number: Decimal) -> SpecValue:
    """A value of the spec as it is noted in a round: what it was then, nothing to confirm."""
    return SpecValue(
        value=number,
        unit=leaf.unit,
        origin=leaf.origin,
        status=Status.CONFIRMED,
        changed_by=leaf.changed_by,
        changed_at=leaf.changed_at,
    )


def _row(values: dict[str, SpecValue]) -> Row:
    try:
        made = row_of(SampleRound, values)
    except ValidationError as error:
        raise RefusedInputError(f"The round was not opened: {sentence_of(error)}") from error
    return made


def _set(
    session: Session,
    product_id: str,
    one: PlacedRow,
    values: Mapping[str, SpecValue],
    author: str,
) -> None:
    known = leaves(one.row)
    changes = [
        RowChange(sheet=one.sheet, key=one.key, field=path, old=known.get(path), new=value)
        for path, value in values.items()
    ]
    write_changes(session, product_id, changes, author=author, reason=Reason.FIT)
