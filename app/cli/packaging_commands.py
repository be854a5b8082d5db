"""The commands of `techpack` around packaging: choose a package, put artwork on it, its dieline."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from app.cli import packaging_shapes, shapes, words
from app.cli.commands import ProductName, options_of
from app.cli.output import Output
from app.domain.credits import credits_text
from app.domain.errors import RefusedInputError
from app.domain.packaging.dieline_pack import Basis, Structure, check_pack, default_cap
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_artwork import WHOLE, Crop
from app.domain.packaging.packaging_state import PackageForm, PackagingState, exact, usual_form
from app.domain.product import Product
from app.workflow.packaging.dielines import export_package
from app.workflow.workspace import Workspace


def add_to(application: typer.Typer) -> None:
    """Make these commands part of `techpack`."""
    application.command(name="package")(package)
    application.command(name="artwork")(artworks)
    application.command(name="dieline")(dieline)


@dataclass(frozen=True, slots=True)
class Making:
    """How the package is to be made; None and empty for what stays."""

    kind: PackageType | None
    size: str | None
    basis: Basis | None
    structure: Structure | None
    caliper: float | None
    cap: float | None
    notch: bool | None

    @property
    def is_asked(self) -> bool:
        """Whether anything is to change."""
        asked = (self.kind, self.basis, self.structure, self.caliper, self.cap, self.notch)
        return any(one is not None for one in (self.size, *asked))


@dataclass(frozen=True, slots=True)
class Artwork:
    """What is to happen to the panels."""

    words: str
    panels: tuple[Panel, ...]
    picture: Path | None
    turns: int
    part: Crop | None
    clears: bool
    retries: bool
    engine: str
    seed: int | None

    @property
    def is_asked(self) -> bool:
        """Whether anything is to happen."""
        placed = self.picture or self.turns or self.part
        return bool(self.words or placed or self.clears or self.retries)


def package(
    context: typer.Context,
    product: ProductName,
    kind: Annotated[PackageType | None, typer.Option("--type", help="Box or cylinder.")] = None,
    size: Annotated[str | None, typer.Option(help="WxHxD in mm; a cylinder DIAMETERxH.")] = None,
    basis: Annotated[Basis | None, typer.Option(help="What the sizes are measured on.")] = None,
    structure: Annotated[Structure | None, typer.Option(help="How it is made.")] = None,
    caliper: Annotated[float | None, typer.Option(help="Thickness of the board in mm.")] = None,
    cap: Annotated[float | None, typer.Option(help="Height of a two-piece tube's cap.")] = None,
    notch: Annotated[bool | None, typer.Option(help="Thumb notches in a carton.")] = None,
    artwork: Annotated[str | None, typer.Option(help="Words to make artwork from.")] = None,
    panel: Annotated[list[str] | None, typer.Option(help="Only this panel; repeatable.")] = None,
    picture: Annotated[
        Path | None, typer.Option("--import", help="Picture file to put on the panel.")
    ] = None,
    turns: Annotated[int, typer.Option("--rotate", help="Quarter turns clockwise.")] = 0,
    crop: Annotated[
        str | None, typer.Option(help="Use only LEFT,TOP,RIGHT,BOTTOM, 0 to 1; or “whole”.")
    ] = None,
    clear: Annotated[bool, typer.Option("--clear", help="Take the pictures off.")] = False,
    retry: Annotated[bool, typer.Option("--retry", help="Make failed panels again.")] = False,
    engine: Annotated[str, typer.Option(help="Engine that makes the artwork.")] = "",
    seed: Annotated[int | None, typer.Option(help="Another drawing of the same words.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Switch the type without asking.")] = False,
) -> None:
    """Choose the package of a product and its artwork, or show it where nothing is chosen."""
    making = Making(kind, size, basis, structure, caliper, cap, notch)
    if artwork is not None and not artwork.strip():
        raise RefusedInputError("There are no words to make artwork from.", "Describe a pattern.")
    panels = _panels(panel or [])
    part = _part(crop)
    art = Artwork(artwork or "", panels, picture, turns, part, clear, retry, engine, seed)
    _check(art)

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        if making.is_asked:
            await _make(workspace, output, found, making, is_sure=yes)
        if art.is_asked:
            await _decorate(workspace, output, found, art)
        state = await workspace.packaging.state(found.id)
        shape = packaging_shapes.package_shape(found.name, state, workspace.library.images)
        output.result(shape, lambda console: packaging_shapes.say(console, shape))

    options_of(context).run(work, read_only=not making.is_asked and not art.is_asked)


def artworks(
    context: typer.Context,
    product: ProductName,
    panel: Annotated[str | None, typer.Option(help="Only of this panel.")] = None,
    restore: Annotated[
        str | None, typer.Option(metavar="ID", help="Put this picture back on its panel.")
    ] = None,
) -> None:
    """List every picture that the panels of a package ever had, newest first, or put one back."""
    only = _panels([panel])[0] if panel else None

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        if restore is not None:
            await _restore(workspace, found, restore)
        kept = await workspace.packaging.history(found.id, only)
        state = await workspace.packaging.state(found.id)
        shape = packaging_shapes.artworks_shape(state, kept, workspace.library.images)
        output.result(shape, lambda console: packaging_shapes.say_artworks(console, shape))

    options_of(context).run(work, read_only=restore is None)


async def _restore(workspace: Workspace, product: Product, name: str) -> None:
    """Put back the picture with this id, or the unambiguous end of one."""
    kept = await workspace.packaging.history(product.id)
    fits = [one for one in kept if name and one.id.endswith(name)]
    if len(fits) != 1:
        said = "More than one picture" if fits else "No picture"
        raise RefusedInputError(f"{said} has the id “{name[:40]}”.", "techpack artwork lists them.")
    await workspace.packaging.restore(product.id, fits[0].id)


def dieline(
    context: typer.Context,
    product: ProductName,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the files go.")],
) -> None:
    """Write the dieline of a product's package at 1 : 1 as SVG, PDF and DXF."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        written = await export_package(workspace, found, folder, dieline=True, glb=False)
        shape = shapes.ExportShape(files=list(written))
        output.result(shape, lambda console: words.exported(console, shape))

    options_of(context).run(work, read_only=True)


def _panels(names: list[str]) -> tuple[Panel, ...]:
    found = [Panel(name) for name in names if name in set(Panel)]
    if len(found) < len(names):
        wrong = next(name for name in names if name not in set(Panel))
        raise RefusedInputError(
            f"There is no panel “{wrong[:40]}”.", f"There are: {', '.join(Panel)}."
        )
    return tuple(dict.fromkeys(found))


def _part(text: str | None) -> Crop | None:
    """The part of a picture that was asked for, None where nothing was said."""
    if text is None or text.strip() == "whole":
        return None if text is None else WHOLE
    try:
        left, top, right, bottom = (float(one) for one in text.split(","))
        return Crop(left=left, top=top, right=right, bottom=bottom)
    except ValueError:
        raise RefusedInputError(
            f"“{text[:40]}” is no part of a picture.",
            "Give left, top, right and bottom from 0 to 1, like 0.1,0,0.9,1, or whole.",
        ) from None


def _check(art: Artwork) -> None:
    """Refuse options that say nothing together."""
    if art.picture is not None and len(art.panels) != 1:
        raise RefusedInputError("A picture goes on one panel.", "Name it, like --panel front.")
    if (art.turns or art.part) and not art.panels:
        verb = "turn" if art.turns else "crop"
        raise RefusedInputError(f"Nothing says which picture to {verb}.", "Name its --panel.")
    if art.panels and not art.is_asked:
        raise RefusedInputError(
            "Nothing says what to do with the panel.", "Add --artwork, --import or --clear."
        )
    if art.words and art.retries:
        raise RefusedInputError("New words and --retry exclude each other.", "Choose one.")
    if art.seed is not None and not 0 <= art.seed < 2**31:
        raise RefusedInputError("The seed is out of range.", "Choose 0 to 2147483647.")


async def _make(
    workspace: Workspace, output: Output, product: Product, making: Making, *, is_sure: bool
) -> None:
    state = await workspace.packaging.state(product.id)
    form = _changed(state.form, making)
    shown = sum(one.texture is not None for one in state.panels)
    if form.type is not state.form.type and shown and not is_sure:
        raise RefusedInputError(
            f"Switching to a {form.type} takes {shown} pictures off the panels; they stay in the "
            "history.",
            "Add --yes to switch.",
        )
    await workspace.packaging.switch_type(product.id, form.type, form)


def _changed(form: PackageForm, making: Making) -> PackageForm:
    """The form with what was asked for; another type starts from its usual one."""
    kind = making.kind or form.type
    base = form if kind is form.type else usual_form(kind)
    changes: dict[str, object] = {}
    if making.structure is not None:
        changes["structure"] = making.structure
    if making.basis is not None:
        changes["basis"] = making.basis
    if making.notch is not None:
        changes["notch"] = making.notch
    pack = base.model_copy(update={**changes, "basis": Basis.INSIDE}).pack()
    numbers = {} if making.size is None else _sizes(making.size, kind)
    if making.caliper is not None:
        numbers["caliper"] = making.caliper
    if making.cap is not None:
        numbers["cap"] = making.cap
    elif "height" in numbers:
        numbers["cap"] = default_cap(numbers["height"])
    # Checked as floats first: what is no number cannot become a decimal.
    check_pack(pack.model_copy(update=numbers))
    if making.cap is not None and (making.structure or base.structure) is not Structure.TUBE_2PIECE:
        allowed = Structure.TUBE_2PIECE
        raise RefusedInputError("Only a two-piece tube has a cap.", f"Add --structure {allowed}.")
    exactly = {name: exact(value) for name, value in numbers.items()}
    return base.model_copy(update={**changes, **exactly})


def _sizes(text: str, kind: PackageType) -> dict[str, float]:
    count, form = (3, "WxHxD, like 60x120x40") if kind is PackageType.BOX else (2, "70x180")
    parts = text.lower().replace("×", "x").strip().removesuffix("mm").split("x")
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        numbers = []
    if len(numbers) != count:
        raise RefusedInputError(f"“{text[:40]}” is not a size.", f"Give it in mm as {form}.")
    width, height = numbers[:2]
    return {"width": width, "height": height, "depth": numbers[-1] if count == 3 else width}


async def _decorate(workspace: Workspace, output: Output, product: Product, art: Artwork) -> None:
    packaging = workspace.packaging
    if art.clears:
        for panel in art.panels:
            await packaging.clear(product.id, panel)
        if not art.panels:
            await packaging.clear_all(product.id)
    if art.picture is not None:
        state = await packaging.import_texture(product.id, art.panels[0], art.picture)
        texture = state.of(art.panels[0]).texture
        if texture is not None and texture.note:
            output.note(texture.note)
    for panel in art.panels if art.turns else ():
        await packaging.rotate(product.id, panel, art.turns)
    for panel in art.panels if art.part else ():
        await packaging.crop(product.id, panel, None if art.part == WHOLE else art.part)
    if art.words or art.retries:
        await _draw(workspace, output, product, art)


async def _draw(
    workspace: Workspace, output: Output, product: Product, art: Artwork
) -> PackagingState:
    panels = await workspace.panel_art.failed(product.id) if art.retries else art.panels
    wish: dict[str, Any] = {"words": art.words, "engine": art.engine, "seed": art.seed}
    offer = await workspace.panel_art.offer(product.id, panels, **wish)
    names = ", ".join(offer.prompts)
    output.note(f"Artwork for {names} with {offer.engine}: {credits_text(offer.price)}.")
    with output.progress("Artwork") as listener:
        workspace.runner.subscribe(listener)
        return await workspace.panel_art.generate(product.id, panels, **wish)
