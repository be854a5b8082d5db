"""The commands of `techpack` around the status of a pack and its sample rounds."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from app.cli.commands import ProductName, options_of
from app.cli.output import Output
from app.cli.pack_shapes import RoundLineShape, RoundShape, StatusShape
from app.cli.sheet_shapes import GapShape
from app.domain.errors import RefusedInputError
from app.domain.revision_letter import revision_letter
from app.domain.sheets.pack_status import WORDS, PackStatus, Standing
from app.domain.sheets.rounds import RoundLine, sums
from app.workflow.person import person_here
from app.workflow.workspace import Workspace

rounds = typer.Typer(help="Sample rounds: open one, measure, revise, accept, judge.")
Key = Annotated[str, typer.Argument(metavar="ROUND", help="Number of the sample round.")]
Values = Annotated[
    list[str], typer.Argument(metavar="POM=VALUE...", help="Like A=57 cm; one for each measure.")
]


def add_to(application: typer.Typer) -> None:
    """Make these commands part of `techpack`."""
    application.command(name="status")(status)
    application.add_typer(rounds, name="round")


def status(
    context: typer.Context,
    product: ProductName,
    new: Annotated[PackStatus | None, typer.Argument(help="Take this step.")] = None,
    note: Annotated[str, typer.Option(help="Why, for the record.")] = "",
) -> None:
    """Show where a pack stands and what keeps it from the next step, or take a step."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        if new is not None:
            await workspace.status.move(found.id, new, author=person_here(), note=note)
        shape = _status_shape(await workspace.status.of(found.id))
        output.result(shape, lambda console: _print_status(console, shape))

    options_of(context).run(work, read_only=new is None)


@rounds.command(name="open")
def open_round(
    context: typer.Context,
    product: ProductName,
    stage: Annotated[str, typer.Argument(help="Proto, Fit1, Fit2, Fit3, SMS, PP, TOP or Bulk.")],
    size: Annotated[str, typer.Option(help="Size of the sample; the base size if none.")] = "",
    colourway: Annotated[str, typer.Option(help="Like C01.")] = "",
    received: Annotated[str, typer.Option(help="When it came.")] = "",
    reviewer: Annotated[str, typer.Option(help="Who looks at it.")] = "",
) -> None:
    """Begin a sample round: what the spec says now is what the sample is held against."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        key = await workspace.rounds.open(
            found.id,
            stage,
            size=size,
            colourway=colourway,
            received=received,
            reviewer=reviewer,
            author=person_here(),
        )
        await _show(workspace, output, found.id, key)

    options_of(context).run(work)


@rounds.command()
def show(context: typer.Context, product: ProductName, key: Key) -> None:
    """Show a sample round: asked for, measured, difference, in or out of tolerance."""

    async def work(workspace: Workspace, output: Output) -> None:
        await _show(workspace, output, (await workspace.find(product)).id, key)

    options_of(context).run(work, read_only=True)


@rounds.command()
def measure(context: typer.Context, product: ProductName, key: Key, values: Values) -> None:
    """Write down what was measured on a sample."""
    wanted = _pairs(values)

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        await workspace.rounds.measure(found.id, key, wanted, author=person_here())
        await _show(workspace, output, found.id, key)

    options_of(context).run(work)


@rounds.command()
def revise(context: typer.Context, product: ProductName, key: Key, values: Values) -> None:
    """Propose what the spec should become, in the size of the sample."""
    wanted = _pairs(values)

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        await workspace.rounds.revise(found.id, key, wanted, author=person_here())
        await _show(workspace, output, found.id, key)

    options_of(context).run(work)


@rounds.command()
def accept(
    context: typer.Context,
    product: ProductName,
    key: Key,
    poms: Annotated[
        list[str] | None, typer.Argument(metavar="[POM]...", help="All that are proposed if none.")
    ] = None,
) -> None:
    """Make proposals the spec: base values move, every size follows its grade rule."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        await workspace.rounds.accept(found.id, key, poms or None, author=person_here())
        await _show(workspace, output, found.id, key)

    options_of(context).run(work)


@rounds.command()
def judge(
    context: typer.Context,
    product: ProductName,
    key: Key,
    verdict: Annotated[str, typer.Argument(help="approved, approved with changes, rejected.")],
    comment: Annotated[str, typer.Option(help="What is to be said to it.")] = "",
) -> None:
    """Give the verdict on a sample."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        await workspace.rounds.judge(found.id, key, verdict, comment, author=person_here())
        await _show(workspace, output, found.id, key)

    options_of(context).run(work)


def _pairs(values: list[str]) -> dict[str, str]:
    found = {}
    for one in values:
        name, sign, text = one.partition("=")
        if not sign or not name.strip():
            raise RefusedInputError(f"“{one[:40]}” is no measure.", "Write it like A=57 cm.")
        found[name.strip()] = text
    return found


async def _show(workspace: Workspace, output: Output, product_id: str, key: str) -> None:
    lines = await workspace.rounds.lines(product_id, key)
    pack = await workspace.sheets.pack(product_id)
    count = sums(lines)
    header = {
        path: leaf.text()
        for one in pack.rows
        if (one.sheet, one.key) == ("rounds", key)
        for path, leaf in one.row
        if hasattr(leaf, "text")
    }
    shape = RoundShape(
        key=key,
        header=header,
        lines=[_line_shape(one) for one in lines],
        in_tolerance=count.in_tolerance,
        out_of_tolerance=count.out_of_tolerance,
        unknown=count.unknown,
    )
    output.result(shape, lambda console: _print_round(console, shape))


def _line_shape(one: RoundLine) -> RoundLineShape:
    numbers = ("requested", "plus", "minus", "measured", "difference", "revised")
    data = one.model_dump()
    return RoundLineShape.model_validate(
        {**data, **{name: None if data[name] is None else str(data[name]) for name in numbers}}
    )


def _status_shape(standing: Standing) -> StatusShape:
    return StatusShape(
        status=standing.status,
        revision=revision_letter(standing.revision),
        since=standing.since,
        author=standing.author,
        next=standing.next,
        demands=[GapShape.model_validate(gap.model_dump()) for gap in standing.demands],
    )


def _print_status(console: Console, shape: StatusShape) -> None:
    since = f" since {shape.since:%Y-%m-%d %H:%M}" if shape.since else ""
    by = f" by {shape.author}" if shape.author else ""
    name = WORDS[PackStatus(shape.status)]
    console.print(Text(f"Revision {shape.revision}: {name}{since}{by}"))
    if shape.next is None:
        return
    following = WORDS[PackStatus(shape.next)]
    if not shape.demands:
        console.print(Text(f"Next: {following}. Nothing keeps it from that."))
        return
    count = len(shape.demands)
    things = "1 thing keeps" if count == 1 else f"{count} things keep"
    console.print(Text(f"Next: {following}. {things} it from that:"))
    for gap in shape.demands:
        console.print(Text(f"  {gap.place:32} {gap.text}"))


def _print_round(console: Console, shape: RoundShape) -> None:
    facts = (f"{name} {text}" for name, text in shape.header.items())
    console.print(Text(f"Round {shape.key}: " + ", ".join(facts)))
    for one in shape.lines:
        reason = "no tolerance" if one.requested else "not asked for in this size"
        unknown = "-" if one.measured is None else reason
        verdict = {True: "in", False: "OUT", None: unknown}[one.in_tolerance]
        revised = f" → {one.revised}{' accepted' if one.accepted else ''}" if one.revised else ""
        tolerance = f"+{one.plus or '?'}/-{one.minus or '?'}"
        console.print(
            Text(
                f"  {one.pom:6} {one.name[:28]:28} {one.requested or 'TBD':>9} {tolerance:12}"
                f" {one.measured or '-':>9} {one.difference or '':>7} {verdict:3}{revised}"
                f" {one.comment}".rstrip()
            )
        )
    count = f"{shape.in_tolerance} in tolerance, {shape.out_of_tolerance} out"
    unknown = f", {shape.unknown} cannot be judged" if shape.unknown else ""
    console.print(Text(count + unknown))
