"""The commands of `techpack` that make parts of a pack again."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from app.cli.commands import ProductName, options_of
from app.cli.output import Output
from app.cli.pack_shapes import RegenerationShape, RemadeShape, StaleShape
from app.cli.shapes import whole
from app.domain.credits import credits_text
from app.domain.errors import RefusedInputError
from app.domain.regeneration import Outlook, Regeneration
from app.workflow.person import person_here
from app.workflow.workspace import Workspace


def add_to(application: typer.Typer) -> None:
    """Make these commands part of `techpack`."""
    application.command(name="regenerate")(regenerate)


def regenerate(
    context: typer.Context,
    product: ProductName,
    what: Annotated[
        list[str] | None,
        typer.Argument(metavar="[WHAT]...", help="view:front, close_up:lid, close_ups, sketch:top"),
    ] = None,
    say: Annotated[str, typer.Option("--say", help="What should be different.")] = "",
    stale: Annotated[
        bool, typer.Option("--stale", help="All that was made from pictures that changed since.")
    ] = False,
    engine: Annotated[str | None, typer.Option(help="Another engine than the product's.")] = None,
    price: Annotated[bool, typer.Option("--price", help="Only say what it would cost.")] = False,
) -> None:
    """Make a view, close-up, sketch or reading again; the version before stays."""
    if bool(what) == stale:
        raise RefusedInputError("Name what is to be made again, or say --stale.")

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        old = [one.target for one in await workspace.regeneration.stale(found.id)]
        targets = old if stale else what or []
        again = workspace.regeneration
        outlook = await again.outlook(found.id, targets, engine) if targets else Outlook(price=0)
        cost, same = outlook.price, () if say else outlook.same
        output.note(f"Price: {credits_text(cost)}.")
        made: list[Regeneration] = []
        if targets and not price:
            with output.progress("Making again") as listener:
                workspace.runner.subscribe(listener)
                made.append(
                    await workspace.regeneration.make(
                        found.id, targets, say, engine, author=person_here()
                    )
                )
        left = await workspace.regeneration.stale(found.id)
        shape = RemadeShape(
            price=whole(cost),
            same=list(same),
            made=[_shape(one) for one in made],
            stale=[StaleShape(target=one.target, because=list(one.because)) for one in left],
        )
        output.result(shape, lambda console: _print(console, shape, only_price=price))

    options_of(context).run(work)


def _shape(run: Regeneration) -> RegenerationShape:
    fields = set(RegenerationShape.model_fields) - {"credits"}
    data = run.model_dump(include=fields, mode="json")
    return RegenerationShape.model_validate({**data, "credits": whole(run.credits)})


def _print(console: Console, shape: RemadeShape, *, only_price: bool) -> None:
    for run in shape.made:
        console.print(Text(f"Made again: {', '.join(run.targets)}; {run.credits:g} credits"))
    if shape.same:
        console.print(Text(f"Would come out the same: {', '.join(shape.same)}; use --say."))
    for one in shape.stale:
        console.print(Text(f"{one.target} is stale, because {', '.join(one.because)} changed."))
    if shape.stale:
        console.print(Text("Make them again with --stale."))
    elif not shape.made and not only_price:
        console.print(Text("Nothing is stale."))
