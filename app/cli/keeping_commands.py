"""The commands of `techpack` that keep a library in order: budgets, archive, recommendations."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from app.cli.amounts import tenths_of
from app.cli.commands import ProductName, options_of
from app.cli.output import Output
from app.cli.pack_shapes import (
    AdviceShape,
    ArchivedShape,
    ArchiveShape,
    BudgetShape,
    BudgetsShape,
    CleanUpShape,
    RecommendShape,
)
from app.cli.shapes import listed, whole
from app.domain.archive import CleanUp
from app.domain.budgets import Budget, BudgetKind
from app.domain.errors import RefusedInputError
from app.workflow.workspace import Workspace

NONE = "none"
Amount = Annotated[str | None, typer.Option(help="Credits, like 20 or 0.5; none lifts it.")]


def add_to(application: typer.Typer) -> None:
    """Make these commands part of `techpack`."""
    named: dict[str, Callable[..., None]] = {
        "budget": budget,
        "archive": archive,
        "unarchive": unarchive,
        "clean-up": clean_up,
        "recommend": recommend,
    }
    for name, command in named.items():
        application.command(name=name)(command)


def budget(
    context: typer.Context,
    product: Annotated[str | None, typer.Argument(metavar="[PRODUCT]")] = None,
    month: Amount = None,
    each: Amount = None,
) -> None:
    """Show the budgets, or set that of a month or of each product; at 100 % nothing is spent."""
    limits = {BudgetKind.MONTH: month, BudgetKind.PRODUCT: each}

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product) if product else None
        for kind, text in limits.items():
            if text is not None:
                limit = None if text.strip().lower() == NONE else tenths_of(text)
                await workspace.budgets.limit(kind, limit)
        state = await workspace.budgets.state(found.id if found else None)
        shape = BudgetsShape(budgets=[_budget_shape(one) for one in state])

        def lines(console: Console) -> None:
            for one in state:
                console.print(Text(one.text))
            if not state:
                console.print(Text("There is no budget here."))

        output.result(shape, lines)

    read_only = month is None and each is None
    options_of(context).run(work, read_only=read_only)


def archive(
    context: typer.Context,
    product: Annotated[str | None, typer.Argument(metavar="[PRODUCT]")] = None,
    name: Annotated[str | None, typer.Argument(help="Like sketch:front, to archive that.")] = None,
    version: Annotated[int | None, typer.Argument(help="Which old version of it.")] = None,
) -> None:
    """Put a product or an old picture away, or show what is in the archive."""
    if (name is None) != (version is None):
        raise RefusedInputError("Name a picture with its version.", "Like sketch:front 1.")

    async def work(workspace: Workspace, output: Output) -> None:
        if product is not None:
            found = await workspace.find(product)
            if name is not None and version is not None:
                await workspace.archive.file(found.id, name, version)
            else:
                await workspace.archive.product(found.id)
        await _show_archive(workspace, output)

    options_of(context).run(work, read_only=product is None)


def unarchive(
    context: typer.Context,
    product: ProductName,
    name: Annotated[str | None, typer.Argument(help="Like sketch:front, for that.")] = None,
    version: Annotated[int | None, typer.Argument(help="Which version of it.")] = None,
) -> None:
    """Bring a product or a picture back from the archive."""
    if (name is None) != (version is None):
        raise RefusedInputError("Name a picture with its version.", "Like sketch:front 1.")

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        if name is not None and version is not None:
            await workspace.archive.restore_file(found.id, name, version)
        else:
            await workspace.archive.restore_product(found.id)
        await _show_archive(workspace, output)

    options_of(context).run(work)


def clean_up(
    context: typer.Context,
    remove: Annotated[bool, typer.Option("--remove", help="Do it; otherwise only show.")] = False,
) -> None:
    """Show what cleaning up the archive would free, or remove it for good."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await (workspace.archive.clean_up() if remove else workspace.archive.preview())
        shape = _clean_up_shape(found, removed=remove)
        output.result(shape, lambda console: _print_clean_up(console, shape))

    options_of(context).run(work, read_only=not remove)


def recommend(context: typer.Context, product: ProductName) -> None:
    """What is recommended for making a product: inferred from its sheets, to be confirmed."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        advice = await workspace.recommendations(found.id)
        shape = RecommendShape(
            recommendations=[
                AdviceShape(
                    kind=one.kind,
                    text=one.text,
                    why=one.why,
                    place=one.place,
                    origin=one.value.origin,
                    status=one.value.status,
                )
                for one in advice
            ]
        )

        def lines(console: Console) -> None:
            for one in shape.recommendations:
                kind = one.kind.replace("_", " ")
                console.print(Text(f"{kind:20} {one.text}  [{one.why}]"))
            console.print(Text("All of this is inferred and to be confirmed with the factory."))

        output.result(shape, lines)

    options_of(context).run(work, read_only=True)


async def _show_archive(workspace: Workspace, output: Output) -> None:
    products = await workspace.archive.archived()
    preview = await workspace.archive.preview()
    shape = ArchiveShape(
        products=[listed(one) for one in products], would_free=preview.bytes, files=preview.files
    )

    def lines(console: Console) -> None:
        for one in shape.products:
            console.print(Text(f"{one.id}  {one.name}"))
        console.print(
            Text(
                f"{len(shape.products)} products archived; a clean-up would free "
                f"{shape.would_free:,} bytes in {shape.files} files."
            )
        )

    output.result(shape, lines)


def _budget_shape(one: Budget) -> BudgetShape:
    return BudgetShape(
        kind=one.kind,
        limit=whole(one.limit),
        used=whole(one.used),
        percent=one.percent,
        level=one.level,
    )


def _clean_up_shape(found: CleanUp, *, removed: bool) -> CleanUpShape:
    return CleanUpShape(
        removed=removed,
        files=found.files,
        bytes=found.bytes,
        products=list(found.products),
        pictures=[
            ArchivedShape(product=one.product, name=one.name, version=one.version)
            for one in found.pictures
        ],
    )


def _print_clean_up(console: Console, shape: CleanUpShape) -> None:
    for name in shape.products:
        console.print(Text(f"Pictures of the archived product “{name}”"))
    for one in shape.pictures:
        console.print(Text(f"“{one.product}” {one.name}, version {one.version}"))
    verb = "Freed" if shape.removed else "Would free"
    console.print(Text(f"{verb} {shape.bytes:,} bytes in {shape.files} files."))
    if shape.files and not shape.removed:
        console.print(Text("Say --remove to remove them for good."))
