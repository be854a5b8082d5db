"""The commands of `techpack` around the list of the library: search, filter, order, tags."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from app.cli import words
from app.cli.commands import ProductName, options_of
from app.cli.list_shapes import ListShape, ProductTagsShape, TagsShape, library_line
from app.cli.output import Output
from app.domain.analysis import Category
from app.domain.library_view import LibraryFilter, LibrarySort, LibraryStatus, arrange
from app.workflow.workspace import Workspace

TagWords = Annotated[list[str], typer.Argument(metavar="TAG...", help="One or more tags.")]


def add_to(application: typer.Typer) -> None:
    """Make these commands part of `techpack`."""
    named: dict[str, Callable[..., None]] = {
        "list": list_products,
        "tags": tags,
        "tag": tag,
        "untag": untag,
    }
    for name, command in named.items():
        application.command(name=name)(command)


def list_products(
    context: typer.Context,
    search: Annotated[
        str | None, typer.Option(help="Words of names, prompts, notes, materials.")
    ] = None,
    status: Annotated[
        list[LibraryStatus] | None, typer.Option(help="Only with this status; can be repeated.")
    ] = None,
    category: Annotated[
        list[Category] | None, typer.Option(help="Only of this category; can be repeated.")
    ] = None,
    tag: Annotated[
        list[str] | None, typer.Option(help="Only with this tag; repeated: with all of them.")
    ] = None,
    sort: Annotated[LibrarySort, typer.Option(help="The order.")] = LibrarySort.NEWEST,
) -> None:
    """List the products of the library."""
    wanted = LibraryFilter(
        statuses=frozenset(status or ()),
        families=frozenset(one.value for one in category or ()),
        tags=frozenset(tag or ()),
    )

    async def work(workspace: Workspace, output: Output) -> None:
        found = arrange(await workspace.entries(search), wanted, sort)
        shape = ListShape(products=[library_line(one) for one in found])
        output.result(shape, lambda console: words.products(console, shape))

    options_of(context).run(work, read_only=True)


def tags(context: typer.Context) -> None:
    """Every tag of the library, with how many products have it."""

    async def work(workspace: Workspace, output: Output) -> None:
        shape = TagsShape(tags=await workspace.tags.all())

        def lines(console: Console) -> None:
            for name, count in shape.tags.items() or (("No tags.", 0),):
                console.print(Text(f"{name}  {count or ''}".rstrip()))

        output.result(shape, lines)

    options_of(context).run(work, read_only=True)


def tag(context: typer.Context, product: ProductName, names: TagWords) -> None:
    """Tag a product."""
    _change(context, product, add=names)


def untag(context: typer.Context, product: ProductName, names: TagWords) -> None:
    """Take tags off a product."""
    _change(context, product, remove=names)


def _change(
    context: typer.Context, product: str, *, add: Iterable[str] = (), remove: Iterable[str] = ()
) -> None:
    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        now = await workspace.tags.change(found.id, add=add, remove=remove)
        shape = ProductTagsShape(product=found.name, tags=list(now))
        line = ", ".join(shape.tags) or "no tags"
        output.result(shape, lambda console: console.print(Text(f"{shape.product}: {line}")))

    options_of(context).run(work)
