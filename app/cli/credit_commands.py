"""The commands about credits: the ledger, granting, and settling what an engine did not say."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Annotated

import typer

from app.cli import account_shapes, words
from app.cli.csv_text import csv_text
from app.cli.engine_commands import Runs
from app.cli.output import Output
from app.domain.credits import TENTHS
from app.domain.errors import RefusedInputError
from app.workflow.workspace import Workspace

credit_commands = typer.Typer(help="Credits: grant them, see where they stand.")


def ledger(
    context: typer.Context,
    as_csv: Annotated[bool, typer.Option("--csv", help="The entries as CSV on stdout.")] = False,
) -> None:
    """Every reserve, consume, refund and grant, with the balance."""

    async def work(workspace: Workspace, output: Output) -> None:
        shape = account_shapes.LedgerShape(
            balance=account_shapes.balance_shape(await workspace.balance()),
            entries=[account_shapes.entry_shape(one) for one in await workspace.ledger_entries()],
            in_doubt=[account_shapes.doubt_shape(one) for one in await workspace.costs_in_doubt()],
        )
        if as_csv:
            rows = [one.model_dump(mode="json") for one in shape.entries]
            typer.echo(csv_text(tuple(account_shapes.EntryShape.model_fields), rows), nl=False)
            return
        output.result(shape, lambda console: words.ledger(console, shape))

    _runs(context).run(work, read_only=True)


@credit_commands.command()
def grant(
    context: typer.Context, amount: Annotated[str, typer.Argument(help="Credits, like 12 or 0.5.")]
) -> None:
    """Add credits."""

    async def work(workspace: Workspace, output: Output) -> None:
        shape = account_shapes.balance_shape(await workspace.grant(_tenths(amount)))
        output.result(shape, lambda console: words.balance(console, shape))

    _runs(context).run(work)


@credit_commands.command()
def settle(
    context: typer.Context,
    cost: Annotated[str, typer.Argument(help="A cost in doubt, as `techpack ledger` lists it.")],
    dollars: Annotated[float, typer.Argument(help="What the engine's bill says, 0 for nothing.")],
) -> None:
    """Note what a call came to whose engine did not say it."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = [one.id for one in await workspace.costs_in_doubt() if one.id.endswith(cost)]
        noted = await workspace.resolve_cost(found[0] if len(found) == 1 else cost, dollars)
        shape = account_shapes.doubt_shape(noted)
        output.result(shape, lambda console: words.settled(console, shape))

    _runs(context).run(work)


@credit_commands.command(name="show")
def show_credits(context: typer.Context) -> None:
    """Show where the credits stand."""

    async def work(workspace: Workspace, output: Output) -> None:
        shape = account_shapes.balance_shape(await workspace.balance())
        output.result(shape, lambda console: words.balance(console, shape))

    _runs(context).run(work, read_only=True)


def _tenths(amount: str) -> int:
    try:
        tenths = Decimal(amount) * TENTHS
    except InvalidOperation:
        tenths = Decimal("NaN")
    if not tenths.is_finite() or tenths != tenths.to_integral_value():
        raise RefusedInputError(f"“{amount[:40]}” is not a number of credits.", "Try 12 or 0.5.")
    return int(tenths)


def _runs(context: typer.Context) -> Runs:
    options: Runs = context.find_root().obj
    return options
