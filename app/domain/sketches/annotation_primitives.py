"""What is drawn over a technical sketch, as plain shapes that PDF, SVG and the window all draw."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.text_width import CAP_HEIGHT, text_width

Vector = tuple[float, float]
"""A place or a direction on paper in millimetres: right and down from the top left corner."""


class Role(StrEnum):
    """What a shape means; it decides layer and colour."""

    EXTENSION = "extension"
    DIMENSION = "dimension"
    UNKNOWN = "unknown"
    LEADER = "leader"
    CALLOUT = "callout"


CALLOUT_ROLES = frozenset({Role.LEADER, Role.CALLOUT})


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on paper, in millimetres."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def centre(self) -> Vector:
        return ((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    def union(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def moved(self, right: float, down: float) -> Box:
        return Box(self.left + right, self.top + down, self.right + right, self.bottom + down)

    def at(self, point: Vector) -> Vector:
        """Where a place of the picture, 0..1 of its size, falls when this box holds the picture."""
        return (self.left + point[0] * self.width, self.top + point[1] * self.height)

    def contains(self, other: Box, slack: float = 1e-6) -> bool:
        return (
            other.left >= self.left - slack
            and other.top >= self.top - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )


def _around(points: tuple[Vector, ...], margin: float = 0.0) -> Box:
    across, down = zip(*points, strict=True)
    return Box(min(across) - margin, min(down) - margin, max(across) + margin, max(down) + margin)


@dataclass(frozen=True, slots=True)
class Line:
    """A stroke of `width` mm; `key` is the measurement code or the callout id it belongs to."""

    role: Role
    key: str
    start: Vector
    end: Vector
    width: float

    def bounds(self) -> Box:
        return _around((self.start, self.end), self.width / 2)


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled shape: an arrowhead."""

    role: Role
    key: str
    points: tuple[Vector, ...]

    def bounds(self) -> Box:
        return _around(self.points)


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle: filled where `width` is 0, else white inside with a stroke of `width` mm."""

    role: Role
    key: str
    centre: Vector
    radius: float
    width: float = 0.0

    def bounds(self) -> Box:
        return _around((self.centre,), self.radius + self.width / 2)


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text, centred on `centre` by its width and by the height of its capitals.

    Attributes:
        strong: the bold beginning, a letter code or a number; `text` follows it after a space.
        size: font size (1 em) in mm.
        angle: degrees, anti-clockwise; 90 reads upwards.
    """

    role: Role
    key: str
    centre: Vector
    strong: str
    text: str
    size: float
    angle: float = 0.0

    def plain(self) -> str:
        """The words alone."""
        return f"{self.strong} {self.text}".strip()

    def width(self) -> float:
        """Upper bound of its length in mm."""
        return text_width(self.plain(), self.size)

    def corners(self) -> tuple[Vector, ...]:
        """The rectangle that the letters fill, turned by the angle."""
        half, tall = self.width() / 2, self.size * CAP_HEIGHT / 2
        along = direction(self.angle)
        across = (-along[1], along[0])
        return tuple(
            (
                self.centre[0] + along[0] * u * half + across[0] * v * tall,
                self.centre[1] + along[1] * u * half + across[1] * v * tall,
            )
            for u, v in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        )

    def bounds(self) -> Box:
        return _around(self.corners())


Primitive = Line | Polygon | Circle | Text


def direction(angle: float) -> Vector:
    """The unit vector that `angle` degrees (anti-clockwise, y downwards on paper) reads along."""
    return (math.cos(math.radians(angle)), -math.sin(math.radians(angle)))


def moved(shape: Primitive, right: float, down: float) -> Primitive:
    """The shape in another place."""

    def shift(point: Vector) -> Vector:
        return (point[0] + right, point[1] + down)

    if isinstance(shape, Line):
        return replace(shape, start=shift(shape.start), end=shift(shape.end))
    if isinstance(shape, Polygon):
        return replace(shape, points=tuple(map(shift, shape.points)))
    return replace(shape, centre=shift(shape.centre))
