"""The commands of `techpack` around versions of pictures and figures of the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from app.cli.commands import ProductName, options_of
from app.cli.library_shapes import StatsShape, VersionShape, VersionsShape
from app.cli.output import Output
from app.cli.shapes import whole
from app.domain.files import TechFile
from app.domain.regeneration import VersionReason
from app.workflow.pack.versions import name_of
from app.workflow.workspace import Workspace


def add_to(application: typer.Typer) -> None:
    """Make these commands part of `techpack`."""
    named: dict[str, Callable[..., None]] = {
        "versions": versions,
        "restore": restore,
        "stats": stats,
    }
    for name, command in named.items():
        application.command(name=name)(command)


def versions(
    context: typer.Context,
    product: ProductName,
    name: Annotated[str | None, typer.Argument(help="Like view:front or sketch:side.")] = None,
) -> None:
    """Every version of the pictures of a product."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        files = await workspace.picture_versions.all(found.id, name)
        reasons = await workspace.picture_versions.reasons(found.id)
        shape = VersionsShape(versions=[_version(one, reasons) for one in files])

        def lines(console: Console) -> None:
            for one in shape.versions:
                _print_version(console, one)

        output.result(shape, lines)

    options_of(context).run(work, read_only=True)


def restore(
    context: typer.Context,
    product: ProductName,
    name: Annotated[str, typer.Argument(help="Like view:front or sketch:side.")],
    version: Annotated[int, typer.Argument(help="Which version comes back.")],
) -> None:
    """Make an older version of a picture the latest; the others stay."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.find(product)
        restored = await workspace.picture_versions.restore(found.id, name, version)
        shape = _version(restored, await workspace.picture_versions.reasons(found.id))
        output.result(shape, lambda console: _print_version(console, shape))

    options_of(context).run(work)


def stats(context: typer.Context) -> None:
    """Figures of the library: files, credits, times, approvals, refunds."""

    async def work(workspace: Workspace, output: Output) -> None:
        found = await workspace.statistics()
        files: dict[str, dict[str, int]] = {}
        for one in found.files:
            files.setdefault(one.file_type, {})[one.status] = one.count
        shape = StatsShape(
            files=files,
            credits_by_product={
                f"{one.name} ({one.product_id})": whole(one.consumed) for one in found.by_product
            },
            credits_by_month={one.month: whole(one.consumed) for one in found.by_month},
            jobs=found.jobs,
            success_rate=found.success_rate,
            seconds={f"p{percent}": value for percent, value in found.seconds.items()},
            approval_rate=found.approval_rate,
            iterations_per_approval=found.iterations_per_approval,
            refunds=found.refunds,
            refunded=whole(found.refunded),
        )
        output.result(shape, lambda console: _print_stats(console, shape))

    options_of(context).run(work, read_only=True)


def _version(file: TechFile, reasons: Mapping[str, VersionReason]) -> VersionShape:
    reason = reasons.get(file.batch_id, VersionReason())
    return VersionShape(
        name=name_of(file),
        version=file.version,
        latest=file.is_latest,
        status=file.status,
        engine=file.engine,
        image=file.image,
        credits=whole(file.credits),
        created_at=file.created_at,
        why=reason.why,
        author=reason.author,
    )


def _print_version(console: Console, one: VersionShape) -> None:
    state = "latest" if one.latest else "archived" if one.status == "archived" else ""
    line = f"{one.name:24} {one.version:3}  {one.created_at:%Y-%m-%d %H:%M:%S}  {state:8}"
    line += f"  “{one.why}”" if one.why else ""
    line += f"  {one.author}" if one.author else ""
    console.print(Text(line.rstrip()))


def _print_stats(console: Console, shape: StatsShape) -> None:
    def share(rate: float | None) -> str:
        return "-" if rate is None else f"{100 * rate:.0f} %"

    iterations = shape.iterations_per_approval
    lines = [
        *(
            f"{kind}: " + ", ".join(f"{count} {status}" for status, count in counts.items())
            for kind, counts in shape.files.items()
        ),
        *(f"{name}: {credits:g} credits" for name, credits in shape.credits_by_product.items()),
        *(f"{month}: {credits:g} credits" for month, credits in shape.credits_by_month.items()),
        f"jobs: {shape.jobs}, {share(shape.success_rate)} done",
        *(f"{name}: {value:.2f} s" for name, value in shape.seconds.items()),
        f"approved: {share(shape.approval_rate)}",
        f"front views until approval: {'-' if iterations is None else f'{iterations:.1f}'}",
        f"refunds: {shape.refunds}, {shape.refunded:g} credits",
    ]
    for line in lines:
        console.print(Text(line))
