"""The results of the command line in words, for a person at a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table
from rich.text import Text

from app.cli import shapes
from app.cli.account_shapes import BalanceShape, CallsShape, CostInDoubtShape, LedgerShape
from app.cli.list_shapes import LibraryLineShape, ListShape
from app.domain.generation import WORDS, GenerationState

SHORT_ID = 13


def _line(console: Console, text: str) -> None:
    console.print(Text(text))


def _number(credits: float) -> str:
    return f"{credits:g}"


def product(console: Console, shape: shapes.ProductShape) -> None:
    """One product with what was understood and where its pictures lie."""
    category = " · ".join(part for part in (shape.category, shape.subcategory) if part)
    _line(console, f"{shape.name}" + (f"  ({category})" if category else ""))
    _line(console, f"  id          {shape.id}")
    _line(console, f"  state       {WORDS[GenerationState(shape.state)]}")
    if shape.error:
        _line(console, f"  error       {shape.error}")
    _line(console, f"  understood  {', '.join(shape.brief.understood) or '-'}")
    _line(console, f"  assumed     {', '.join(_assumed(shape.brief)) or '-'}")
    _line(console, f"  not understood  {', '.join(shape.brief.not_understood) or '-'}")
    for one in shape.iterations:
        if one.image:
            name = f"front view {one.iteration}.{one.candidate}"
            _line(console, f"  {name}  {one.status}  {one.image}")
    for revision in shape.revisions:
        views = ", ".join(view.type for view in revision.views)
        _line(console, f"  revision {revision.number}  {views}")
    if shape.pack:
        parts = f"{len(shape.close_ups)} close-ups, {len(shape.sketches)} sketches"
        _line(console, f"  tech pack   {shape.pack.status}, {shape.pack.progress} %, {parts}")
    _measurements(console, shape)


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
                value = f"{one.value} {one.unit} ({one.origin.lower()})"
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
        "id": [one.id for one in shape.products],
        "name": [one.name for one in shape.products],
        "style number": [one.style_no for one in shape.products],
        "category": [one.category or "-" for one in shape.products],
        "status": [_status(one) for one in shape.products],
        "tags": [", ".join(one.tags) for one in shape.products],
    }
    shown = {title: cells for title, cells in columns.items() if any(cells)}
    table = Table(*shown, box=None, pad_edge=False)
    for row in zip(*shown.values(), strict=True):
        table.add_row(*(Text(cell) for cell in row))
    console.print(table)


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
    table = Table("time", "entry", "credits", "available", "step", "engine", "product", box=None)
    for one in shape.entries:
        table.add_row(
            f"{one.at:%Y-%m-%d %H:%M:%S}",
            one.kind,
            _number(one.amount),
            _number(one.balance_after),
            one.operation,
            one.engine,
            (one.product_id or "")[:SHORT_ID],
        )
    console.print(table)
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
    table = Table("time", "engine", "task", "seconds", "tries", "error", box=None)
    for one in shape.calls:
        table.add_row(
            f"{one.started_at:%Y-%m-%d %H:%M:%S}",
            one.engine,
            one.task,
            f"{one.seconds:.2f}",
            str(one.attempts),
            Text(one.error),
        )
    console.print(table)


def verified(console: Console, shape: shapes.VerifyShape) -> None:
    """What is broken, or that nothing is."""
    for one in shape.violations:
        _line(console, f"{one.code}  {one.text}")
    if shape.clean:
        _line(console, "The library is whole.")
