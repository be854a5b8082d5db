"""The commands of `techpack` that change a value by an instruction."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from app.cli.commands import ProductName, options_of
from app.cli.output import Output
from app.cli.pack_shapes import EditShape, EditsShape
from app.cli.shapes import whole
from app.domain.credits import credits_text
from app.domain.errors import NotFoundError
from app.domain.sheets.field_edits import FieldEdit
from app.domain.sheets.sheets import Leaf
from app.workflow.person import person_here
from app.workflow.workspace import Workspace


def add_to(application: typer.Typer) -> None:
    """Make these commands part of `techpack`."""
    for command in (ask, asks, revert):
        application.command()(command)


def ask(
    context: typer.Context,
    product: ProductName,
    place: Annotated[str, typer.Argument(metavar="PLACE", help="Like pom.A.value.")],
    instruction: Annotated[
        str, typer.Argument(metavar="INSTRUCTION", help="Like “add 5 mm” or “make it brass”.")
    ],
    engine: Annotated[str | None, typer.Option(help="Another engine than the product's.")] = None,
) -> None:
    """Change a value by an instruction; what does not fit is rolled back and refunded."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        cost = await workspace.asking.price(found.id, engine)
        output.note(f"Price: {credits_text(cost)}.")
        with output.progress("Edit") as listener:
            workspace.runner.subscribe(listener)
            edit = await workspace.asking.ask(
                found.id, place, instruction, engine, author=person_here()
            )
        shape = _shape(edit)
        output.result(shape, lambda console: _print(console, shape))

    options_of(context).run(work)


def asks(context: typer.Context, product: ProductName) -> None:
    """The history of edits by instruction, newest first."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        edits = await workspace.asking.history(found.id)
        shape = EditsShape(edits=[_shape(one) for one in edits])

        def lines(console: Console) -> None:
            for one in shape.edits:
                _print(console, one)

        output.result(shape, lines)

    options_of(context).run(work, read_only=True)


def revert(
    context: typer.Context,
    product: ProductName,
    edit: Annotated[str, typer.Argument(metavar="EDIT", help="Id of an edit, or its end.")],
) -> None:
    """Put back what stood there before an edit by instruction, free."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        history = await workspace.asking.history(found.id)
        meant = [one for one in history if edit and one.id.endswith(edit)]
        if len(meant) != 1:
            raise NotFoundError(f"“{edit[:40]}” names no one edit.", "List them with asks.")
        shape = _shape(await workspace.asking.revert(meant[0].id, author=person_here()))
        output.result(shape, lambda console: _print(console, shape))

    options_of(context).run(work)


def _shape(edit: FieldEdit) -> EditShape:
    return EditShape(
        id=edit.id,
        place=edit.place,
        instruction=edit.instruction,
        original=_text(edit.original),
        new=_text(edit.new),
        status=edit.status,
        reason=edit.reason,
        engine=edit.engine,
        credits=whole(edit.credits),
        error=edit.error,
        author=edit.author,
        created_at=edit.created_at,
    )


def _text(leaf: Leaf) -> str | None:
    return None if leaf is None else leaf.text()


def _print(console: Console, one: EditShape) -> None:
    status = one.status.replace("_", " ")
    line = f"{one.id[-8:]}  {one.place}: {one.original or 'nothing'} → {one.new or 'unchanged'}"
    console.print(Text(f"{line}  ({status}) “{one.instruction}” {one.error}".rstrip()))
