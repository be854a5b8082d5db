"""`make bench`: prints each figure beside its floor; exit code 1 where a goal is missed."""

from __future__ import annotations

import asyncio
import gc
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench.blocking import blocking_figures
from tests.bench.drawing import drawing_figures
from tests.bench.figures import Figure
from tests.bench.memory import memory_figures
from tests.bench.packaging import packaging_figures
from tests.bench.printing import printing_figures
from tests.bench.starting import starting_figures
from tests.bench.storing import storing_figures
from tests.bench.waiting import waiting_figures
from tests.bench.waiting_in_window import window_waiting_figures
from tests.bench.window import window_figures


def shown(value: float | None, unit: str) -> str:
    if value is None:
        return "-"
    return f"{value * 1000:,.2f} ms" if unit == "s" else f"{value:,.0f} {unit}"


def print_figures(figures: list[Figure]) -> None:
    table = Table("", "what", "ours", "floor", "ratio", "goal", "", title="Figures")
    for one in figures:
        goals = []
        if one.must is not None:
            goals.append(f"≤ {one.must:g}×")
        if one.limit is not None:
            goals.append(f"≤ {one.limit:g} {one.unit}")
        table.add_row(
            one.key,
            one.what,
            shown(one.ours, one.unit),
            f"{shown(one.floor, one.unit)} {one.floor_name}",
            "-" if one.ratio is None else f"{one.ratio:.2f}×",
            ", ".join(goals),
            "met" if one.is_met else "MISSED",
        )
    Console(width=150).print(table)


def with_widgets(part: Callable[[Path], list[Figure]], folder: Path) -> list[Figure]:
    """What a part measures whose widgets are destroyed before another part has threads.

    The collector would destroy them in any of those, and Qt ends the process then; the program
    keeps it on the window's thread.
    """
    gc.disable()
    try:
        return part(folder)
    finally:
        gc.collect()
        gc.enable()


def parts(folder: Path) -> Iterator[list[Figure]]:
    """What is measured, one part after the other."""
    yield drawing_figures()
    yield asyncio.run(printing_figures(folder / "printing"))
    yield storing_figures(folder / "storing")
    yield starting_figures(folder / "starting")
    yield with_widgets(window_figures, folder / "window")
    yield with_widgets(packaging_figures, folder)
    yield waiting_figures(folder / "waiting")
    yield window_waiting_figures(folder / "waiting_in_window")
    yield blocking_figures(folder / "blocking")
    yield memory_figures(folder / "memory")


def main() -> int:
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as folder:
        for part in parts(Path(folder)):
            figures.extend(part)
            # It takes minutes: what is measured is not lost where somebody ends it.
            for one in part:
                sys.stderr.write(f"{one.key} {one.what}: {shown(one.ours, one.unit)}\n")
    print_figures(figures)
    return 0 if all(one.is_met for one in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
