"""The shapes of what the commands around versions and figures print with `--json`."""

from __future__ import annotations

from datetime import datetime

from app.cli.shapes import Shape


class VersionShape(Shape):
    name: str
    version: int
    latest: bool
    status: str
    engine: str
    image: str | None
    credits: float
    created_at: datetime
    why: str
    """The instruction it was made again with."""
    author: str


class VersionsShape(Shape):
    versions: list[VersionShape]


class StatsShape(Shape):
    files: dict[str, dict[str, int]]
    credits_by_product: dict[str, float]
    credits_by_month: dict[str, float]
    jobs: int
    success_rate: float | None
    seconds: dict[str, float]
    approval_rate: float | None
    iterations_per_approval: float | None
    refunds: int
    refunded: float


SHAPES: dict[str, type[Shape]] = {
    "versions": VersionsShape,
    "restore": VersionShape,
    "stats": StatsShape,
}
