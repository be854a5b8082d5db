"""The results of the command line in words, for a person at a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from app.cli import shapes
from app.cli.account_shapes import (
    BalanceShape,
    CallsShape,
    CostInDoubtShape,
    EntryShape,
    LedgerShape,
)
from app.cli.list_shapes import LibraryLineShape, ListShape
from app.domain.credits import EntryKind
from app.domain.generation import WORDS, GenerationState
from app.domain.revision_letter import revision_letter
from app.domain.specification import Origin

SHORT_ID = 13
UNBROKEN = ("id", "product", "time", "cost")
"""Columns that no line breaks: what stands in them is read or copied as one."""
ORIGINS: dict[str, str] = {
    Origin.USER: "given by a person",
    Origin.AI_VISIBLE: "seen in the picture",
    Origin.AI_INFERRED: "inferred, not seen",
    Origin.LIBRARY: "starting value of the library",
    Origin.MEASURED: "measured on the model",
    Origin.IMPORTED: "imported",
}


def _line(console: Console, text: str) -> None:
    console.print(Text(text))


def _number(credits: float) -> str:
    return f"{credits:g}"


def _spoken(word: str) -> str:
    return word.replace("close_up", "close-up").replace("_", " ")


def _cost(entry: EntryShape) -> str:
    """Money cost of an entry: about what is to be expected, or what it came to."""
    known = _dollars(entry.cost_usd)
    if entry.kind == EntryKind.RESERVE:
        return f"~{known}" if known else ""
    return known if entry.kind == EntryKind.CONSUME else ""


def _dollars(cost_usd: float | None) -> str:
    """Money cost as far as it is known."""
    return "" if not cost_usd else f"${cost_usd:.4f}"


def product(console: Console, shape: shapes.ProductShape) -> None:
    """One product with what was understood and where its pictures lie."""
    category = " · ".join(part for part in (shape.category, shape.subcategory) if part)
    _line(console, f"{shape.name}" + (f"  ({category})" if category else ""))
    _line(console, f"  id          {shape.id}")
    _line(console, f"  state       {WORDS[GenerationState(shape.state)]}")
    if shape.error:
        _line(console, f"  error       {shape.error}")
    _brief(console, shape.brief)
    for one in shape.iterations:
        if one.image:
            name = f"front view {one.iteration}.{one.candidate}"
            _line(console, f"  {name}  {one.status}  {one.image}")
    for revision in shape.revisions:
        views = ", ".join(view.type for view in revision.views)
        _line(console, f"  revision {revision_letter(revision.number)}  {views}")
    if shape.pack:
        parts = f"{len(shape.close_ups)} close-ups, {len(shape.sketches)} sketches"
        _line(console, f"  tech pack   {shape.pack.status}, {shape.pack.progress} %, {parts}")
    _measurements(console, shape)
    spent = shape.credits
    if spent.consumed or spent.reserved:
        amounts = f"{_number(spent.consumed)} used, {_number(spent.reserved)} reserved"
        _line(console, f"  credits     {amounts}")


def _brief(console: Console, brief: shapes.BriefShape) -> None:
    """What was understood; nothing of engines that do not say it."""
    parts = brief.understood, _assumed(brief), brief.not_understood
    if not any(parts):
        return
    for title, said in zip(("understood ", "assumed    ", "not understood"), parts, strict=True):
        _line(console, f"  {title} {', '.join(said) or '-'}")


def _assumed(brief: shapes.BriefShape) -> list[str]:
    """What was assumed, with the reason where it says more than that it was."""
    said = []
    for text in brief.assumed:
        meaning = brief.meanings.get(text, "")
        plain = not meaning or meaning.endswith("assumed")
        said.append(text if plain else f"{text} ({meaning})")
    return said


def _measurements(console: Console, shape: shapes.ProductShape) -> None:
    seen: set[str] = set()
    for sketch in shape.sketches:
        for one in sketch.measurements:
            if one.name not in seen:
                seen.add(one.name)
                value = f"{one.value} {one.unit} ({ORIGINS.get(one.origin, one.origin)})"
                _line(
                    console,
                    f"  {one.code:3} {one.name}: {'TBD' if one.value is None else value}",
                )


def products(console: Console, shape: ListShape) -> None:
    """A line for each product; columns that no product fills are left out."""
    if not shape.products:
        _line(console, "No products.")
        return
    columns: dict[str, list[str]] = {
        "id": _beginnings([one.id for one in shape.products]),
        "name": [one.name for one in shape.products],
        "style number": [one.style_no for one in shape.products],
        "category": [one.category or "-" for one in shape.products],
        "status": [_status(one) for one in shape.products],
        "tags": [", ".join(one.tags) for one in shape.products],
    }
    _table(console, columns)


def _table(console: Console, columns: dict[str, list[str]]) -> None:
    """Columns side by side, without those in which nothing stands."""
    shown = {title: cells for title, cells in columns.items() if any(cells)}
    table = Table(box=None, pad_edge=False)
    for title in shown:
        # What is cut off with dots cannot be copied.
        table.add_column(title, no_wrap=title in UNBROKEN, overflow="fold")
    for row in zip(*shown.values(), strict=True):
        table.add_row(*(Text(cell) for cell in row))
    console.print(table)


def _beginnings(ids: list[str]) -> list[str]:
    """As much of each id as tells them apart: enough to name one."""
    length = SHORT_ID
    while len({one[:length] for one in ids}) < len(ids) and length < max(map(len, ids)):
        length += 1
    return [one[:length] for one in ids]


def _status(one: LibraryLineShape) -> str:
    """The step of a pack with its revision, else what is being done or awaited."""
    if one.state != GenerationState.COMPLETED or one.revision is None:
        return WORDS[GenerationState(one.state)]
    return f"{one.status.replace('_', ' ')}, revision {one.revision}"


def resumed(console: Console, shape: shapes.ResumeShape) -> None:
    """What was gone on with."""
    if not shape.resumed:
        _line(console, "Nothing is unfinished.")
    for one in shape.resumed:
        _line(console, f"{one.name}: {WORDS[GenerationState(one.state)]}")


def exported(console: Console, shape: shapes.ExportShape) -> None:
    """Where the files lie."""
    for path in shape.files:
        _line(console, str(path))


def ledger(console: Console, shape: LedgerShape) -> None:
    """The entries, then the balance."""
    entries = shape.entries
    _table(
        console,
        {
            "time": [f"{one.at:%Y-%m-%d %H:%M:%S}" for one in entries],
            "entry": [one.kind for one in entries],
            "credits": [_number(one.amount) for one in entries],
            "available": [_number(one.balance_after) for one in entries],
            "cost": [_cost(one) for one in entries],
            "step": [_spoken(one.operation) for one in entries],
            "engine": [one.engine for one in entries],
            "product": [(one.product_id or "")[:SHORT_ID] for one in entries],
        },
    )
    for doubt in shape.in_doubt:
        about = "TBD" if doubt.cost_usd is None else f"about ${doubt.cost_usd:.4f}"
        _line(console, f"{doubt.id[-12:]}  {doubt.engine} may have charged {about}")
        _line(console, f"    {doubt.note}")
    if shape.in_doubt:
        _line(console, "What the bill says of them: `techpack credits settle ID DOLLARS`.")
    balance(console, shape.balance)


def settled(console: Console, shape: CostInDoubtShape) -> None:
    """What a cost came to."""
    _line(console, f"Noted: {shape.engine} charged ${shape.cost_usd or 0.0:.4f}.")


def balance(console: Console, shape: BalanceShape) -> None:
    """Where the credits stand."""
    _line(
        console,
        f"{_number(shape.available)} credits available, {_number(shape.reserved)} reserved, "
        f"{_number(shape.consumed)} of {_number(shape.granted)} used",
    )


def calls(console: Console, shape: CallsShape) -> None:
    """A line for each engine call."""
    found = shape.calls
    _table(
        console,
        {
            "time": [f"{one.started_at:%Y-%m-%d %H:%M:%S}" for one in found],
            "engine": [one.engine for one in found],
            "task": [_spoken(one.task) for one in found],
            "product": [one.product_id[:SHORT_ID] for one in found],
            "seconds": [f"{one.seconds:.2f}" for one in found],
            "tries": [str(one.attempts) for one in found],
            "cost": [_dollars(one.cost_usd) for one in found],
            "error": [one.error for one in found],
        },
    )


def verified(console: Console, shape: shapes.VerifyShape) -> None:
    """What is broken, or that nothing is."""
    for one in shape.violations:
        _line(console, f"{one.code}  {one.text}")
    if shape.clean:
        _line(console, "The library is whole.")
