"""The breakdown of an order and the recommendations, as the documents print them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from app.documents.sheet_pages import AdviceRow, QuantityLine, QuantityTable
from app.domain.sheets.recommendations import recommend
from app.domain.sheets.redline import PackSheets
from app.domain.sheets.rounds import pack_sizes
from app.domain.sheets.sheets import Leaf, QuantityRow, Sheet


def quantity_table(pack: PackSheets) -> QuantityTable | None:
    """How many pieces of what; None where the order is not broken down."""
    rows = [one.row for one in pack.of_sheet(Sheet.QUANTITIES) if isinstance(one.row, QuantityRow)]
    if not rows:
        return None
    known = pack_sizes(pack)[0]
    named = {size for row in rows for size in row.sizes}
    sizes = (*known, *sorted(named.difference(known)))
    lines = tuple(_line(row, sizes) for row in rows)
    return QuantityTable(sizes=sizes, rows=lines, total=_sum(line.total for line in lines))


def advice_rows(pack: PackSheets) -> tuple[AdviceRow, ...]:
    """What an engineer of a factory would say; each is inferred."""
    return tuple(
        AdviceRow(kind=one.kind.replace("_", " ").capitalize(), text=one.value, why=one.why)
        for one in recommend(pack)
    )


def _line(row: QuantityRow, sizes: tuple[str, ...]) -> QuantityLine:
    pieces = tuple(_number(row.sizes.get(size)) for size in sizes)
    return QuantityLine(
        colourway=_words(row.colourway),
        print=_words(row.print),
        pieces=pieces,
        # A size of which nobody says a number is not ordered; none at all is not known.
        total=_sum(one for one in pieces if one is not None),
    )


def _sum(numbers: Iterable[Decimal | None]) -> Decimal | None:
    known = [one for one in numbers if one is not None]
    return sum(known, Decimal(0)) if known else None


def _number(leaf: Leaf) -> Decimal | None:
    return leaf.value if leaf is not None and isinstance(leaf.value, Decimal) else None


def _words(leaf: Leaf) -> str:
    return "" if leaf is None or leaf.value is None else str(leaf.value)
