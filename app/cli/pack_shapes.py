"""The shapes of what the commands around the work on a pack print with `--json`."""

from __future__ import annotations

from datetime import datetime

from app.cli.shapes import ListedShape, Shape
from app.cli.sheet_shapes import GapShape


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
    same: list[str]
    """Parts that would come out as they are, so they are not made without an instruction."""
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


class StatusShape(Shape):
    status: str
    revision: str
    since: datetime | None
    author: str
    next: str | None
    demands: list[GapShape]


class RoundLineShape(Shape):
    """Numbers are exact decimals as text, None where unknown."""

    pom: str
    name: str
    unit: str
    requested: str | None
    plus: str | None
    minus: str | None
    measured: str | None
    difference: str | None
    in_tolerance: bool | None
    revised: str | None
    accepted: bool
    comment: str


class RoundShape(Shape):
    key: str
    header: dict[str, str]
    lines: list[RoundLineShape]
    in_tolerance: int
    out_of_tolerance: int
    unknown: int


class BudgetShape(Shape):
    kind: str
    limit: float
    used: float
    percent: int
    level: str


class BudgetsShape(Shape):
    budgets: list[BudgetShape]


class ArchiveShape(Shape):
    products: list[ListedShape]
    would_free: int
    files: int


class ArchivedShape(Shape):
    product: str
    name: str
    version: int


class CleanUpShape(Shape):
    removed: bool
    files: int
    bytes: int
    products: list[str]
    pictures: list[ArchivedShape]


class AdviceShape(Shape):
    kind: str
    text: str
    why: str
    place: str
    origin: str
    status: str


class RecommendShape(Shape):
    recommendations: list[AdviceShape]


SHAPES: dict[str, type[Shape]] = {
    "regenerate": RemadeShape,
    "ask": EditShape,
    "asks": EditsShape,
    "revert": EditShape,
    "status": StatusShape,
    "round": RoundShape,
    "budget": BudgetsShape,
    "archive": ArchiveShape,
    "unarchive": ArchiveShape,
    "clean-up": CleanUpShape,
    "recommend": RecommendShape,
}
