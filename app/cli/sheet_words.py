"""What the commands around the sheets say in words, for a person at a terminal."""

from __future__ import annotations

from itertools import groupby

from rich.console import Console
from rich.text import Text

from app.cli import sheet_shapes as shapes

OPEN = ("ASSUMED", "NEEDS_REVIEW")


def _line(console: Console, text: str) -> None:
    console.print(Text(text))


def row(console: Console, shape: shapes.RowShape) -> None:
    """A row with its values; a question mark stands after what is to be confirmed."""
    _line(console, f"{shape.sheet}.{shape.key}")
    for path, leaf in shape.values.items():
        doubt = " ?" if leaf.value is not None and leaf.status in OPEN else ""
        _line(console, f"  {path:20} {leaf.text}{doubt}")


def sheets(console: Console, shape: shapes.SheetsShape) -> None:
    """All rows, or that there are none."""
    if not shape.rows:
        _line(console, "There are no rows yet. Make the tech pack first.")
    for one in shape.rows:
        row(console, one)


def confirmed(console: Console, shape: shapes.ConfirmShape) -> None:
    """What was confirmed, and how many are left."""
    for place in shape.confirmed:
        _line(console, place)
    left = f"{shape.to_confirm} values are left to confirm."
    _line(console, f"Confirmed {len(shape.confirmed)}. {left}")


def preflight(console: Console, shape: shapes.PreflightShape) -> None:
    """The gaps by kind with their places, then the sum."""
    for kind, gaps in groupby(sorted(shape.gaps, key=lambda one: one.kind), lambda one: one.kind):
        _line(console, kind.replace("_", " ").capitalize())
        for gap in gaps:
            _line(console, f"  {gap.place:32} {gap.text}")
    _line(
        console,
        f"{shape.score} % known and confirmed; {shape.missing} missing, {shape.wrong} wrong, "
        f"{shape.to_confirm} to confirm",
    )


def diff(console: Console, shape: shapes.DiffShape) -> None:
    """The red-line: what went with a minus, what came with a plus."""
    for one in shape.changes:
        _line(console, one.place)
        if one.old is not None:
            _line(console, f"  - {one.old}")
        if one.new is not None:
            _line(console, f"  + {one.new}")
    if not shape.changes:
        _line(console, "No differences.")


def log(console: Console, shape: shapes.LogShape) -> None:
    """One line for each change."""
    for one in shape.changes:
        change = one.change
        undo = " (undo)" if one.undo else ""
        who = f"{one.author} " if one.author else ""
        said = f"{change.old or 'nothing'} → {change.new or 'nothing'}"
        _line(
            console,
            f"{one.at:%Y-%m-%d %H:%M:%S} {one.revision:2} {who}{one.reason}{undo} "
            f"{change.place}: {said}",
        )
