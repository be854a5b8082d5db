"""The commands of `techpack` around packaging: choose and show a package, write its dieline."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from app.cli import shapes, words
from app.cli.commands import ProductName, options_of
from app.cli.output import Output
from app.domain.dieline import Dieline
from app.domain.dieline_layout import lay_out
from app.domain.dieline_pack import STRUCTURES, Basis, Pack, Structure, default_cap
from app.domain.errors import RefusedInputError
from app.domain.packaging import PackageType
from app.workflow.dielines import export_dieline, keep_pack, pack_of
from app.workflow.workspace import Workspace


class BlankShape(shapes.Shape):
    width: float
    height: float


class PanelShape(shapes.Shape):
    name: str
    x: float
    y: float
    width: float
    height: float
    rotation: int
    texture: str | None


class PackageShape(shapes.Shape):
    """All lengths in millimetres."""

    product: str
    type: str
    structure: str
    basis: str
    width: float
    height: float
    depth: float
    caliper: float
    blank: BlankShape
    panels: list[PanelShape]
    lengths: dict[str, float]
    warnings: list[str]


def add_to(application: typer.Typer) -> None:
    """Make these commands part of `techpack`."""
    application.command(name="package")(package)
    application.command(name="dieline")(dieline)


def package(
    context: typer.Context,
    product: ProductName,
    kind: Annotated[PackageType | None, typer.Option("--type", help="Box or cylinder.")] = None,
    size: Annotated[str, typer.Option(help="WxHxD in mm; of a cylinder DIAMETERxH.")] = "",
    basis: Annotated[Basis | None, typer.Option(help="What the sizes of a box mean.")] = None,
    structure: Annotated[Structure | None, typer.Option(help="How it is made.")] = None,
    caliper: Annotated[float | None, typer.Option(help="Thickness of the board in mm.")] = None,
) -> None:
    """Choose the package of a product, or show it where nothing is chosen."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        pack = await pack_of(workspace.library, found.id)
        chosen = _changed(pack, kind, size, basis, structure, caliper)
        if chosen != pack or size:
            chosen = await keep_pack(workspace.library, found.id, chosen)
        shape = _shape(found.name, chosen, lay_out(chosen))
        output.result(shape, lambda console: _say(console, shape))

    asked = (kind, basis, structure, caliper)
    looks = not size and all(one is None for one in asked)
    options_of(context).run(work, read_only=looks)


def dieline(
    context: typer.Context,
    product: ProductName,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the files go.")],
) -> None:
    """Write the dieline of a product's package at 1 : 1 as SVG, PDF and DXF."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        pack = await pack_of(workspace.library, found.id)
        written = await asyncio.to_thread(export_dieline, found.name, pack, folder)
        shape = shapes.ExportShape(files=list(written))
        output.result(shape, lambda console: words.exported(console, shape))

    options_of(context).run(work, read_only=True)


def _changed(
    pack: Pack,
    kind: PackageType | None,
    size: str,
    basis: Basis | None,
    structure: Structure | None,
    caliper: float | None,
) -> Pack:
    """The pack with what was asked for; another type starts from its usual structure."""
    changes: dict[str, object] = {}
    if kind is not None and kind is not pack.type:
        paper = kind is PackageType.CYLINDER
        changes |= {"type": kind, "structure": STRUCTURES[kind][0], "depth": pack.width}
        changes["caliper"] = 0.15 if paper else 0.4
    if size:
        changes |= _sizes(size, kind or pack.type)
    asked = {"basis": basis, "structure": structure, "caliper": caliper}
    changes |= {name: value for name, value in asked.items() if value is not None}
    changed = pack.model_copy(update=changes)
    return changed.model_copy(update={"cap": default_cap(changed.height)})


def _sizes(text: str, kind: PackageType) -> dict[str, float]:
    count, form = (3, "WxHxD, like 60x120x40") if kind is PackageType.BOX else (2, "70x180")
    parts = text.lower().replace("×", "x").removesuffix("mm").split("x")
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        numbers = []
    if len(numbers) != count:
        raise RefusedInputError(f"“{text[:40]}” is not a size.", f"Give it in mm as {form}.")
    width, height = numbers[:2]
    return {"width": width, "height": height, "depth": numbers[-1] if count == 3 else width}


def _shape(name: str, pack: Pack, flat: Dieline) -> PackageShape:
    panels = [
        PanelShape(
            name=one.name,
            x=round(one.x, 3),
            y=round(one.y, 3),
            width=round(one.width, 3),
            height=round(one.height, 3),
            rotation=one.rotation,
            texture=None,
        )
        for one in flat.panels
    ]
    return PackageShape(
        product=name,
        type=pack.type,
        structure=pack.structure,
        basis=pack.basis,
        width=pack.width,
        height=pack.height,
        depth=pack.depth,
        caliper=pack.caliper,
        blank=BlankShape(width=round(flat.width, 3), height=round(flat.height, 3)),
        panels=panels,
        lengths={key: round(value, 3) for key, value in flat.sizes.items()},
        warnings=list(flat.warnings),
    )


def _say(console: Console, shape: PackageShape) -> None:
    size = f"{shape.width:g} × {shape.height:g} × {shape.depth:g} mm ({shape.basis})"
    lines = [
        f"{shape.product}: {shape.type}, {shape.structure}, {size}, board {shape.caliper:g} mm",
        f"  blank  {shape.blank.width:.2f} × {shape.blank.height:.2f} mm",
        *(f"  {one.name:10} {one.width:.2f} × {one.height:.2f} mm" for one in shape.panels),
        *(f"  {warning}" for warning in shape.warnings),
    ]
    for line in lines:
        console.print(Text(line))
