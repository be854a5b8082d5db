"""The shapes of what the commands around the work on a pack print with `--json`."""

from __future__ import annotations

from datetime import datetime

from app.cli.shapes import Shape


class RegenerationShape(Shape):
    id: str
    targets: list[str]
    instruction: str
    engine: str
    status: str
    credits: float
    error: str
    author: str
    created_at: datetime


class StaleShape(Shape):
    target: str
    because: list[str]


class RemadeShape(Shape):
    price: float
    made: list[RegenerationShape]
    """Empty where only the price was asked for."""
    stale: list[StaleShape]


SHAPES: dict[str, type[Shape]] = {"regenerate": RemadeShape}
