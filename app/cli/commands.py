"""The commands of `techpack`; each is a few lines around the workspace."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from app.bootstrap import open_workspace
from app.cli import (
    account_shapes,
    library_shapes,
    list_shapes,
    pack_shapes,
    packaging_shapes,
    shapes,
    sheet_shapes,
    words,
)
from app.cli.budget_watch import kept_to_budgets
from app.cli.credit_commands import credit_commands, ledger
from app.cli.engine_commands import EnginesShape, engine_commands
from app.cli.output import Output
from app.cli.words import SHORT_ID
from app.domain.errors import AppError
from app.domain.product import Product
from app.storage.known_libraries import library_of_choice, refuse_missing
from app.storage.library import needs_making
from app.storage.verify import verify as check
from app.workflow.packaging.dielines import export_package
from app.workflow.printing.export import export_product
from app.workflow.views.generation import NewProduct
from app.workflow.views.inputs import read_model_file, read_photograph
from app.workflow.workspace import Workspace

T = TypeVar("T")
application = typer.Typer(
    help="From a sentence to a tech pack a factory can work from.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
application.add_typer(credit_commands, name="credits")
application.command()(ledger)
application.add_typer(engine_commands, name="engines")

ProductName = Annotated[
    str, typer.Argument(metavar="PRODUCT", help="Id, unambiguous beginning of one, or name.")
]


@dataclass(frozen=True, slots=True)
class Options:
    """What holds for every command."""

    library: Path
    output: Output
    beyond_budget: str = ""

    def run(
        self, work: Callable[[Workspace, Output], Awaitable[T]], *, read_only: bool = False
    ) -> T:
        """Open the library, do `work`, close it.

        Looking at a library that was never used makes it: then there is nothing in it.
        """
        refuse_missing(self.library)
        look_only = read_only and not needs_making(self.library)

        async def opened() -> T:
            async with open_workspace(self.library, read_only=look_only) as workspace:
                if look_only:
                    return await work(workspace, self.output)
                async with kept_to_budgets(workspace, self.output, self.beyond_budget):
                    return await work(workspace, self.output)

        return asyncio.run(opened())


@application.callback()
def options(
    context: typer.Context,
    library: Annotated[
        Path | None, typer.Option("--library", help="Folder of the library.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    beyond_budget: Annotated[
        str, typer.Option(metavar="CREDITS", help="Let this command go beyond the budgets, once.")
    ] = "",
) -> None:
    """From a sentence to a tech pack a factory can work from."""
    output = Output(json=as_json)
    context.obj = Options(library or library_of_choice(), output, beyond_budget)


def options_of(context: typer.Context) -> Options:
    """The options that stand for the whole line."""
    found = context.find_object(Options)
    if found is None:
        raise AppError("The command line did not start properly.")
    return found


@application.command()
def new(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="What the product is, in a sentence.")],
    model: Annotated[Path | None, typer.Option(help="3D file: GLB, OBJ, STL or PLY.")] = None,
    image: Annotated[list[Path] | None, typer.Option(help="Photograph of the product.")] = None,
    candidates: Annotated[int, typer.Option(help="Alternatives to choose from, 1 to 4.")] = 1,
    engine: Annotated[str, typer.Option(help="Engine that draws.")] = "drafter",
    name: Annotated[str, typer.Option(help="Name of the product.")] = "",
    approve: Annotated[
        bool, typer.Option("--approve", help="Approve the front view and draw the others.")
    ] = False,
) -> None:
    """Make a product: its front view first."""

    async def work(workspace: Workspace, output: Output) -> None:
        inputs = tuple(read_photograph(path) for path in image or ())
        if model is not None:
            inputs = (read_model_file(model), *inputs)
        wish = NewProduct(
            description=text, name=name, engine=engine, candidates=candidates, inputs=inputs
        )
        with output.progress("Front view") as listener:
            workspace.runner.subscribe(listener)
            product = await workspace.generation.begin(wish)
            with _kept(output, product):
                product = await workspace.generation.carry_on(product.id)
            if approve:
                product = await workspace.generation.approve(product.id, candidate=1)
        await _show(workspace, output, product)

    options_of(context).run(work)


@contextmanager
def _kept(output: Output, product: Product) -> Iterator[None]:
    """Say of a product of which nothing was drawn that it is there, and how to go on."""
    try:
        yield
    except AppError:
        output.note(
            f"It is kept as {product.id[:SHORT_ID]}: try again with `techpack resume`, use other "
            "words with `techpack reword`, or let go of it with `techpack discard`."
        )
        raise


@application.command()
def edit(
    context: typer.Context,
    product: ProductName,
    text: Annotated[str, typer.Argument(help="What to change.")],
    candidates: Annotated[int, typer.Option(help="Alternatives to choose from, 1 to 4.")] = 1,
    candidate: Annotated[int | None, typer.Option(help="Candidate to start from.")] = None,
) -> None:
    """Draw the front view again with a change."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        with output.progress("Front view") as listener:
            workspace.runner.subscribe(listener)
            changed = await workspace.generation.edit(
                found.id, text, candidates=candidates, candidate=candidate
            )
        await _show(workspace, output, changed)

    options_of(context).run(work)


@application.command()
def reword(
    context: typer.Context,
    product: ProductName,
    text: Annotated[str, typer.Argument(help="What the product is, in other words.")],
    candidates: Annotated[int, typer.Option(help="Alternatives to choose from, 1 to 4.")] = 1,
) -> None:
    """Draw a product from other words where nothing was drawn yet; its pictures stay with it."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        with output.progress("Front view") as listener:
            workspace.runner.subscribe(listener)
            drawn = await workspace.generation.reword(found.id, text, candidates=candidates)
        await _show(workspace, output, drawn)

    options_of(context).run(work)


@application.command()
def approve(
    context: typer.Context,
    product: ProductName,
    candidate: Annotated[int | None, typer.Option(help="Which candidate.")] = None,
) -> None:
    """Approve the front view and draw the other views."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        with output.progress("Views") as listener:
            workspace.runner.subscribe(listener)
            done = await workspace.generation.approve(found.id, candidate=candidate)
        await _show(workspace, output, done)

    options_of(context).run(work)


@application.command()
def pack(context: typer.Context, product: ProductName) -> None:
    """Make the tech pack of the newest revision, or what is missing of it."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        with output.progress("Tech pack") as listener:
            workspace.runner.subscribe(listener)
            await workspace.tech_pack.make(found.id)
        await _show(workspace, output, found)

    options_of(context).run(work)


@application.command()
def show(context: typer.Context, product: ProductName) -> None:
    """Show everything there is of a product."""

    async def work(workspace: Workspace, output: Output) -> None:
        await _show(workspace, output, await workspace.find(product))

    options_of(context).run(work, read_only=True)


async def _show(workspace: Workspace, output: Output, product: Product) -> None:
    record = await workspace.record(product.id)
    shape = shapes.product_shape(record, workspace.library.images)
    output.result(shape, lambda console: words.product(console, shape))


@application.command()
def resume(
    context: typer.Context,
    product: Annotated[str | None, typer.Argument(metavar="[PRODUCT]")] = None,
) -> None:
    """Go on with what was cut off or failed: one product, or all of them."""

    async def work(workspace: Workspace, output: Output) -> None:
        wanted = await workspace.find(product) if product else None
        resumed: list[Product] = []
        errors: list[AppError] = []
        with output.progress("Resuming") as listener:
            workspace.runner.subscribe(listener)
            for one in await workspace.recovery.unfinished():
                if wanted is not None and one.product.id != wanted.id:
                    continue
                try:
                    await workspace.resume(one)
                except AppError as error:
                    errors.append(error)
                resumed.append(await workspace.find(one.product.id))
            if errors:
                raise errors[0]
        shape = shapes.ResumeShape(resumed=[shapes.listed(one) for one in resumed])
        output.result(shape, lambda console: words.resumed(console, shape))

    options_of(context).run(work)


@application.command()
def discard(context: typer.Context, product: ProductName) -> None:
    """End what is unfinished of a product; finished parts are kept, the rest is refunded."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.discard(await workspace.find(product))
        await _show(workspace, output, found)

    options_of(context).run(work)


@application.command()
def export(
    context: typer.Context,
    product: ProductName,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the files go.")],
    pdf: Annotated[bool, typer.Option("--pdf", help="The tech pack as PDF.")] = False,
    svg: Annotated[bool, typer.Option("--svg", help="The sketches as SVG.")] = False,
    images: Annotated[bool, typer.Option("--images", help="All pictures.")] = False,
    dieline: Annotated[bool, typer.Option("--dieline", help="SVG, PDF, DXF of its blank.")] = False,
    glb: Annotated[bool, typer.Option("--glb", help="The package as a 3D mock-up.")] = False,
) -> None:
    """Write PDF, SVG sketches and pictures into a folder; all of them where none is named."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        everything = not (pdf or svg or images or dieline or glb)
        written: list[Path] = []
        if everything or pdf or svg or images:
            record = await workspace.record(found.id)
            written += await asyncio.to_thread(
                export_product,
                record,
                workspace.library.images,
                folder,
                pdf=pdf or everything,
                svg=svg or everything,
                images=images or everything,
                changed=await workspace.sheets.since_last_revision(found.id),
                paper=(await workspace.settings()).paper,
            )
        written += await export_package(workspace, found, folder, dieline=dieline, glb=glb)
        shape = shapes.ExportShape(files=written)
        output.result(shape, lambda console: words.exported(console, shape))

    options_of(context).run(work, read_only=True)


@application.command()
def calls(
    context: typer.Context,
    search: Annotated[str | None, typer.Option(help="Words to look for.")] = None,
) -> None:
    """The log of engine calls, newest first."""

    async def work(workspace: Workspace, output: Output) -> None:
        fields = set(account_shapes.CallShape.model_fields)
        shape = account_shapes.CallsShape(
            calls=[
                account_shapes.CallShape.model_validate(one.model_dump(include=fields))
                for one in await workspace.calls(search)
            ]
        )
        output.result(shape, lambda console: words.calls(console, shape))

    options_of(context).run(work, read_only=True)


@application.command()
def verify(context: typer.Context) -> None:
    """Check that the library is whole; lists what is broken."""

    async def work(workspace: Workspace, output: Output) -> bool:
        found = await asyncio.to_thread(check, workspace.library)
        shape = shapes.VerifyShape(
            clean=not found,
            violations=[shapes.ViolationShape(code=one.code, text=one.text) for one in found],
        )
        output.result(shape, lambda console: words.verified(console, shape))
        return shape.clean

    if not options_of(context).run(work, read_only=True):
        raise AppError("The library is not whole.", "The list above says where.")


@application.command()
def schema(context: typer.Context) -> None:
    """Print the shapes of all JSON documents as JSON Schema."""
    printed: dict[str, type[BaseModel]] = {
        **shapes.SHAPES,
        **account_shapes.SHAPES,
        **sheet_shapes.SHAPES,
        **library_shapes.SHAPES,
        **list_shapes.SHAPES,
        **packaging_shapes.SHAPES,
        **pack_shapes.SHAPES,
        "engines": EnginesShape,
    }
    _, definitions = models_json_schema([(one, "serialization") for one in printed.values()])
    commands = {name: {"$ref": f"#/$defs/{one.__name__}"} for name, one in printed.items()}
    typer.echo(json.dumps({"commands": commands, **definitions}, indent=2))
