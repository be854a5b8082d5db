"""The commands `techpack engines`: list the engines, test them, give them their keys."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated, Protocol

import typer
from pydantic import BaseModel, ConfigDict, ValidationError
from rich.console import Console
from rich.text import Text

from app.cli.output import Output
from app.domain.engine_choice import EngineChoice
from app.domain.errors import AppError, RefusedInputError
from app.workflow.engine_access import EngineInfo, ModelInfo
from app.workflow.workspace import Workspace

engine_commands = typer.Typer(help="Engines: list them, test them, give them keys.")
ALLOWED = {
    "image_api": ("makes", "full, basic, none"),
    "references": ("takes", "edits, ref_images, none"),
    "text_api": ("reads", "responses, chat"),
}
EngineName = Annotated[str, typer.Argument(metavar="ENGINE", help="Like openai or gemini.")]


class ModelShape(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    about_usd: float | None
    price_as_of: str
    price_source: str
    retires_on: str | None
    replacement: str


class EngineShape(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    label: str
    address: str
    needs_key: bool
    key: str | None
    """Where the key comes from; never the key."""
    pictures: ModelShape | None
    readings: ModelShape | None
    answers: bool | None
    """Whether it answered the test, null where it was not tested."""
    missing: list[str]
    """Models that are set up here and that it did not name in the test."""
    error: str


class EnginesShape(BaseModel):
    model_config = ConfigDict(extra="forbid")

    engines: list[EngineShape]


class Runs(Protocol):
    """What the commands need of the options: a way to work with the library."""

    output: Output

    def run(self, work: Callable[..., object], *, read_only: bool = False) -> object: ...


@engine_commands.callback(invoke_without_command=True)
def list_engines(context: typer.Context) -> None:
    """List the engines with their models, prices and where their keys come from."""
    if context.invoked_subcommand is not None:
        return

    async def work(workspace: Workspace, output: Output) -> None:
        shape = EnginesShape(engines=[_shape(one) for one in await workspace.engines.list()])
        output.result(shape, lambda console: _lines(console, shape))

    _runs(context).run(work, read_only=True)


@engine_commands.command(name="test")
def try_engines(
    context: typer.Context,
    engine: Annotated[str | None, typer.Argument(metavar="[ENGINE]")] = None,
) -> None:
    """Test the connection of one engine, or of all that have a key; costs nothing."""

    async def work(workspace: Workspace, output: Output) -> bool:
        tested = []
        for one in await workspace.engines.list():
            if engine is None and one.needs_key and one.key is None:
                continue
            if engine in (None, one.name):
                tested.append(await _tested(workspace, one))
        if not tested:
            await workspace.engines.test(engine or "")
        shape = EnginesShape(engines=tested)
        output.result(shape, lambda console: _lines(console, shape))
        return all(one.answers for one in tested if engine or one.key)

    if not _runs(context).run(work, read_only=True):
        raise AppError("Not every engine answered.", "The list above says why.")


@engine_commands.command()
def key(context: typer.Context, engine: EngineName) -> None:
    """Keep a key in the system's key ring; it is asked for, or read from a pipe."""
    given = typer.prompt("Key", hide_input=True) if sys.stdin.isatty() else sys.stdin.readline()

    async def work(workspace: Workspace, output: Output) -> None:
        source = await workspace.engines.keep_key(engine, given)
        if source != "key ring":
            raise AppError(
                "This system has no key ring, so the key was not kept.",
                f"Set TECHPACK_{engine.upper()}_KEY instead.",
            )
        output.note("The key is in the key ring.")

    _runs(context).run(work, read_only=True)


@engine_commands.command()
def forget(context: typer.Context, engine: EngineName) -> None:
    """Remove a key from the system's key ring."""

    async def work(workspace: Workspace, output: Output) -> None:
        await workspace.engines.forget_key(engine)
        output.note("The key is forgotten.")

    _runs(context).run(work, read_only=True)


@engine_commands.command()
def use(
    context: typer.Context,
    engine: EngineName,
    address: Annotated[str, typer.Option(help="Where it answers.")] = "",
    pictures: Annotated[str, typer.Option(help="Model for pictures.")] = "",
    readings: Annotated[str, typer.Option(help="Model for readings.")] = "",
    makes: Annotated[str, typer.Option(help="full, basic or none: the pictures it makes.")] = "",
    takes: Annotated[str, typer.Option(help="edits, ref_images or none: pictures along.")] = "",
    reads: Annotated[str, typer.Option(help="responses or chat.")] = "",
    reset: Annotated[bool, typer.Option("--reset", help="Back to what it came with.")] = False,
) -> None:
    """Say where an engine answers and with which models; kept with the library."""
    given = {
        "base_url": address,
        "image_model": pictures,
        "text_model": readings,
        "image_api": makes,
        "references": takes,
        "text_api": reads,
    }
    changes = {name: value for name, value in given.items() if value}

    async def work(workspace: Workspace, output: Output) -> None:
        known = {one.name: one for one in await workspace.engines.list()}
        before = known[engine].choice.changes() if engine in known and not reset else {}
        await workspace.engines.choose(engine, _choice(before | changes))
        shape = EnginesShape(
            engines=[_shape(one) for one in await workspace.engines.list() if one.name == engine]
        )
        output.result(shape, lambda console: _lines(console, shape))

    _runs(context).run(work)


def _choice(changes: dict[str, str]) -> EngineChoice:
    try:
        return EngineChoice.model_validate(changes)
    except ValidationError as error:
        place = str(error.errors()[0]["loc"][0])
        words = ALLOWED[place]
        message = f"“{changes[place][:40]}” is none of the words for --{words[0]}."
        raise RefusedInputError(message, f"There are: {words[1]}.") from error


def _runs(context: typer.Context) -> Runs:
    options: Runs = context.find_root().obj
    return options


async def _tested(workspace: Workspace, one: EngineInfo) -> EngineShape:
    try:
        models = await workspace.engines.test(one.name)
    except AppError as error:
        return _shape(one, answers=False, error=error.sentence())
    used = [model.name for model in (one.pictures, one.readings) if model is not None]
    shape = _shape(one, answers=True)
    return shape.model_copy(update={"missing": [name for name in used if name not in models]})


def _shape(one: EngineInfo, answers: bool | None = None, error: str = "") -> EngineShape:
    return EngineShape(
        name=one.name,
        label=one.label,
        address=one.address,
        needs_key=one.needs_key,
        key=one.key,
        pictures=_model(one.pictures),
        readings=_model(one.readings),
        answers=answers,
        missing=[],
        error=error,
    )


def _model(one: ModelInfo | None) -> ModelShape | None:
    if one is None:
        return None
    return ModelShape(
        name=one.name,
        about_usd=one.about_usd,
        price_as_of=one.price_as_of,
        price_source=one.price_source,
        retires_on=one.retires_on.isoformat() if one.retires_on else None,
        replacement=one.replacement,
    )


def _lines(console: Console, shape: EnginesShape) -> None:
    for one in shape.engines:
        told = [one.name, one.label, _state(one)]
        console.print(Text("  ".join(told)))
        if one.address:
            console.print(Text(f"  address   {one.address}"))
        for name, model in (("pictures", one.pictures), ("readings", one.readings)):
            if model is not None:
                console.print(Text(f"  {name}  {model.name}{_cost(model)}"))


def _state(one: EngineShape) -> str:
    if one.missing and one.answers:
        return f"answers, but does not name {' and '.join(one.missing)} among its models"
    if one.answers is not None:
        return "answers" if one.answers else one.error
    if not one.address:
        return "on this computer, free"
    if not one.needs_key:
        return "your own server, no credits"
    return f"key from the {one.key}" if one.key else "no key"


def _cost(model: ModelShape) -> str:
    if model.about_usd is None:
        return "  price unknown"
    as_of = f" ({model.price_as_of})" if model.price_as_of else ""
    return f"  about ${model.about_usd:.4f} each{as_of}"
