"""Sample rounds: what was measured against what was asked for, exactly (domain of fit samples)."""

from __future__ import annotations

from decimal import Decimal

from app.domain.sheets.grading import GradeRule, graded, sizes_of
from app.domain.sheets.preflight import overrides_of
from app.domain.sheets.redline import PackSheets, PlacedRow
from app.domain.sheets.sheets import Leaf, PomRow, SampleRound, Sheet, leaves
from app.domain.specification import Frozen

APPROVED = "approved"


class RoundLine(Frozen):
    """One point of measure of one sample; numbers are in `unit`, None where unknown.

    Attributes:
        difference: measured less requested.
        plus: what the spec allowed when the sample was asked for, or what it allows now where
            nothing was agreed then; so is `minus`.
        in_tolerance: None where nothing was measured or no tolerance says.
        revised: what the spec should become, a proposal until it is accepted.
    """

    pom: str
    name: str
    unit: str
    requested: Decimal | None
    plus: Decimal | None
    minus: Decimal | None
    measured: Decimal | None
    difference: Decimal | None
    in_tolerance: bool | None
    revised: Decimal | None
    accepted: bool
    comment: str

    @property
    def lacks_tolerance(self) -> bool:
        """Whether it was measured, but nothing says how far off is too far."""
        return self.difference is not None and self.in_tolerance is None

    @property
    def lacks_spec(self) -> bool:
        """Whether it was measured, but nothing was asked for there in the size of the sample."""
        return self.measured is not None and self.requested is None

    @property
    def is_good(self) -> bool:
        """Whether the sample meets what was asked for, or a revised spec that was accepted."""
        if self.in_tolerance is True:
            return True
        if not self.accepted or self.revised is None or self.measured is None:
            return False
        return within(self.measured - self.revised, self.plus, self.minus) is True


class RoundSums(Frozen):
    """How a sample came out: counts of its points of measure.

    Attributes:
        unknown: measured, but without a spec or a tolerance to judge it by.
    """

    measured: int
    in_tolerance: int
    out_of_tolerance: int
    unknown: int


def round_lines(one: PlacedRow, pack: PackSheets) -> tuple[RoundLine, ...]:
    """Every point of measure that a sample was asked for or measured at, in the order of the pack.

    Args:
        one: a row of the sample rounds.
        pack: names of the points of measure are taken from it, and tolerances that were agreed
            only after the sample was asked for.
    """
    row = one.row
    if not isinstance(row, SampleRound):
        return ()
    poms = {pom.key: pom.row for pom in pack.of_sheet(Sheet.POM) if isinstance(pom.row, PomRow)}
    known = {**row.requested, **row.measured, **row.revised}
    order = [*(key for key in poms if key in known), *(key for key in known if key not in poms)]
    return tuple(_line(key, poms.get(key, PomRow()), row) for key in order)


def sums(lines: tuple[RoundLine, ...]) -> RoundSums:
    """How many were measured, in and out of tolerance, or measured without a tolerance."""
    found = [one for one in lines if one.measured is not None]
    return RoundSums(
        measured=len(found),
        in_tolerance=sum(one.in_tolerance is True for one in found),
        out_of_tolerance=sum(one.in_tolerance is False for one in found),
        unknown=sum(one.in_tolerance is None for one in found),
    )


def _line(key: str, pom: PomRow, row: SampleRound) -> RoundLine:
    requested, measured = _number(row, "requested", key), _number(row, "measured", key)
    plus = _agreed(_number(row, "plus", key), pom.tol_plus)
    minus = _agreed(_number(row, "minus", key), pom.tol_minus)
    difference = None if requested is None or measured is None else measured - requested
    known = row.requested.get(key) or row.measured.get(key)
    comment = row.comments.get(key)
    return RoundLine(
        pom=key,
        name="" if pom.name is None else pom.name.text(),
        unit=known.unit if known else "",
        requested=requested,
        plus=plus,
        minus=minus,
        measured=measured,
        difference=difference,
        in_tolerance=within(difference, plus, minus),
        revised=_number(row, "revised", key),
        accepted=key in row.accepted,
        comment=str(comment.value) if comment is not None and comment.value is not None else "",
    )


def _agreed(then: Decimal | None, now: Leaf) -> Decimal | None:
    if then is not None:
        return then
    return now.value if now is not None and isinstance(now.value, Decimal) else None


def _number(row: SampleRound, field: str, key: str) -> Decimal | None:
    leaf = getattr(row, field).get(key)
    return leaf.value if leaf is not None and isinstance(leaf.value, Decimal) else None


def within(difference: Decimal | None, plus: Decimal | None, minus: Decimal | None) -> bool | None:
    """Whether a difference lies within a tolerance, its limits included; None where unknown."""
    if difference is None:
        return None
    limit = minus if difference < 0 else plus
    if limit is None:
        return True if difference == 0 else None
    return abs(difference) <= limit


def measure_in(one: PlacedRow, pack: PackSheets, size: str) -> Decimal | None:
    """What a point of measure is in a size; None where it is unknown or the rule does not reach.

    Args:
        one: a row of the points of measure.
        pack: its header says which sizes there are.
        size: empty for the base size.

    Raises:
        ValueError: there is no such size, or the rule does not fit the sizes.
    """
    value = leaves(one.row).get("value")
    base = value.value if value is not None else None
    if not isinstance(base, Decimal):
        return None
    sizes, base_size = pack_sizes(pack)
    if not size or size == base_size:
        return base
    if not sizes:
        return base
    rule = leaves(one.row).get("grade")
    if size not in sizes:
        raise ValueError(f"There is no size {size} among {', '.join(sizes)}.")
    if rule is None or rule.value is None:
        return overrides_of(one).get(size)
    by_size = graded(base, base_size, sizes, GradeRule.parse(str(rule.value)), overrides_of(one))
    return by_size[size]


def pack_sizes(pack: PackSheets) -> tuple[tuple[str, ...], str]:
    """The sizes and the base size of the header block; empty where they are not known."""
    known = {
        path: leaf.value
        for one in pack.of_sheet(Sheet.HEADER)
        for path, leaf in leaves(one.row).items()
        if leaf.value is not None
    }
    base = str(known.get("base_size", ""))
    try:
        sizes = sizes_of(str(known["size_range"])) if "size_range" in known else ()
    except ValueError:
        sizes = ()
    return sizes, base
