"""The commands of `techpack` around the sheets: set, confirm, undo, preflight, diff."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from app.cli import sheet_shapes as shapes
from app.cli import sheet_words as words
from app.cli.commands import ProductName, options_of
from app.cli.output import Output
from app.domain.errors import RefusedInputError
from app.domain.revision_letter import revision_letter
from app.domain.sheets.preflight import GapKind, preflight, score, to_confirm
from app.domain.sheets.redline import RowChange
from app.domain.sheets.sheets import Sheet
from app.domain.sheets.sheets_changes import Reason
from app.workflow.person import person_here
from app.workflow.workspace import Workspace

Place = Annotated[str, typer.Argument(metavar="PLACE", help="Like bom.10.material or pom.A.value.")]
LETTERS = 26


def add_to(application: typer.Typer) -> None:
    """Make these commands part of `techpack`."""
    named: dict[str, Callable[..., None]] = {
        "set": set_value,
        "remove": remove,
        "confirm": confirm,
        "undo": undo,
        "redo": redo,
        "sheets": show_sheets,
        "changes": changes,
        "diff": diff,
        "preflight": check,
    }
    for name, command in named.items():
        # A value may begin with a minus: it is refused in a sentence where it must not.
        settings = {"ignore_unknown_options": True} if command is set_value else {}
        application.command(name=name, context_settings=settings)(command)


def set_value(
    context: typer.Context,
    product: ProductName,
    place: Place,
    value: Annotated[str, typer.Argument(help="The value, like “57 cm”; TBD where unknown.")],
    new: Annotated[bool, typer.Option("--new", help="Make the row if it is not there.")] = False,
    reason: Annotated[Reason, typer.Option(help="Why, for the change log.")] = Reason.OTHER,
) -> None:
    """Put a value into a sheet, at once and free."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        row = await workspace.sheets.set(
            found.id, place, value, author=person_here(), reason=reason, new_row=new
        )
        shape = shapes.row_shape(row)
        output.result(shape, lambda console: words.row(console, shape))

    options_of(context).run(work)


def remove(context: typer.Context, product: ProductName, place: Place) -> None:
    """Take a row out of a sheet; `undo` brings it back."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        shape = shapes.row_shape(
            await workspace.sheets.remove(found.id, place, author=person_here())
        )
        output.result(shape, lambda console: words.row(console, shape))

    options_of(context).run(work)


def confirm(
    context: typer.Context,
    product: ProductName,
    places: Annotated[
        list[str] | None, typer.Argument(metavar="[PLACE]...", help="Values, rows or sheets.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every known value.")] = False,
) -> None:
    """Stand behind values that were read or assumed."""
    if bool(places) == everything:
        raise RefusedInputError("Name what you confirm, or say --all.")

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        done = await workspace.sheets.confirm(
            found.id, None if everything else places, author=person_here()
        )
        left = to_confirm(await workspace.sheets.pack(found.id))
        shape = shapes.ConfirmShape(confirmed=list(done), to_confirm=len(left))
        output.result(shape, lambda console: words.confirmed(console, shape))

    options_of(context).run(work)


def undo(context: typer.Context, product: ProductName) -> None:
    """Take back the last edit of the sheets."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        batch = await workspace.sheets.undo(found.id, author=person_here())
        _show_changes(output, batch.reversed(), ("edit", "undone"))

    options_of(context).run(work)


def redo(context: typer.Context, product: ProductName) -> None:
    """Do again what was undone last."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        batch = await workspace.sheets.redo(found.id, author=person_here())
        _show_changes(output, batch.reversed(), ("undone", "edit"))

    options_of(context).run(work)


def show_sheets(
    context: typer.Context,
    product: ProductName,
    sheet: Annotated[Sheet | None, typer.Argument(help="Only this sheet.")] = None,
) -> None:
    """Show the rows of the sheets; a question mark stands after what is to be confirmed."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        pack = await workspace.sheets.pack(found.id)
        rows = pack.rows if sheet is None else pack.of_sheet(sheet)
        shape = shapes.SheetsShape(rows=[shapes.row_shape(one) for one in rows])
        output.result(shape, lambda console: words.sheets(console, shape))

    options_of(context).run(work, read_only=True)


def changes(context: typer.Context, product: ProductName) -> None:
    """The change log of the sheets, oldest first."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        log = await workspace.sheets.log(found.id)
        shape = shapes.LogShape(
            changes=[shapes.log_line(one, revision_letter(one.revision)) for one in log]
        )
        output.result(shape, lambda console: words.log(console, shape))

    options_of(context).run(work, read_only=True)


def diff(
    context: typer.Context,
    product: ProductName,
    old: Annotated[str, typer.Argument(metavar="REV", help="Letter or number of a revision.")],
    new: Annotated[str, typer.Argument(metavar="REV", help="Letter or number of another.")],
) -> None:
    """The red-line of the sheets between two revisions."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        numbers = (_revision(old), _revision(new))
        found_changes = await workspace.sheets.diff(found.id, *numbers)
        letters = (revision_letter(numbers[0]), revision_letter(numbers[1]))
        _show_changes(output, found_changes, letters)

    options_of(context).run(work, read_only=True)


def check(context: typer.Context, product: ProductName) -> None:
    """List what a factory would miss, each entry with its place."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        pack = await workspace.sheets.pack(found.id)
        gaps = preflight(pack)
        counts = {kind: sum(gap.kind is kind for gap in gaps) for kind in GapKind}
        shape = shapes.PreflightShape(
            score=score(pack),
            missing=counts[GapKind.MISSING],
            wrong=counts[GapKind.WRONG],
            to_confirm=counts[GapKind.TO_CONFIRM],
            gaps=[shapes.GapShape.model_validate(gap.model_dump()) for gap in gaps],
        )
        output.result(shape, lambda console: words.preflight(console, shape))

    options_of(context).run(work, read_only=True)


def _show_changes(output: Output, found: tuple[RowChange, ...], sides: tuple[str, str]) -> None:
    shape = shapes.DiffShape(
        old=sides[0], new=sides[1], changes=[shapes.change_shape(one) for one in found]
    )
    output.result(shape, lambda console: words.diff(console, shape))


def _revision(text: str) -> int:
    """The number of a revision: "B" and "1" are the same one."""
    if text.isascii() and text.isdigit() and len(text) < LETTERS:
        return int(text)
    if not (text.isascii() and text.isalpha() and len(text) < LETTERS):
        raise RefusedInputError(f"“{text[:20]}” is no revision.", "Write its letter, like B.")
    number = 0
    for letter in text.upper():
        number = number * LETTERS + ord(letter) - ord("A") + 1
    return number - 1
