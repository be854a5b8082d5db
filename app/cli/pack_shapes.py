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


class EditShape(Shape):
    id: str
    place: str
    instruction: str
    original: str | None
    new: str | None
    status: str
    reason: str
    engine: str
    credits: float
    error: str
    author: str
    created_at: datetime


class EditsShape(Shape):
    edits: list[EditShape]


SHAPES: dict[str, type[Shape]] = {
    "regenerate": RemadeShape,
    "ask": EditShape,
    "asks": EditsShape,
    "revert": EditShape,
}
