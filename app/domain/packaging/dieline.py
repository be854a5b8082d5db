"""A dieline: the flat blank of a pack as typed lines, with the places of its artwork."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum

Point = tuple[float, float]

BLEED = 3.0
SAFE = 3.0
QUARTER = math.tan(math.pi / 8)
"""Bulge of a quarter circle."""
NOTE = "Flaps are house practice: verify with your die maker."


class LineType(StrEnum):
    """What is done along a line; the value is the name of its layer."""

    CUT = "CUT"
    CREASE = "CREASE"
    GLUE = "GLUE"
    BLEED = "BLEED"
    SAFE = "SAFE"


@dataclass(frozen=True, slots=True)
class Vertex:
    """A corner in mm, x to the right and y down.

    Attributes:
        bulge: tan of a quarter of the angle of the arc to the next corner, 0 for a straight
            line, above 0 where the arc turns from x towards y (the convention of DXF).
    """

    x: float
    y: float
    bulge: float = 0.0


@dataclass(frozen=True, slots=True)
class Path:
    """Straight lines and arcs one after the other."""

    type: LineType
    vertices: tuple[Vertex, ...]
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Ring:
    """A full circle."""

    type: LineType
    centre: Point
    radius: float


@dataclass(frozen=True, slots=True)
class PanelPlace:
    """Where the artwork of a panel lies on the blank.

    Attributes:
        rotation: degrees by which upright artwork is turned on the blank, 0 or 180.
        round: whether the panel is a disc.
        whole: x, y, width and height of the whole artwork where the place shows only a part of
            it, as the two wraps of a tube with a cap do.
        wraps: how far the print goes on past the right end, where the wrap overlaps itself; the
            artwork repeats there. None for artwork that ends at its edges.
    """

    name: str
    x: float
    y: float
    width: float
    height: float
    rotation: int = 0
    round: bool = False
    whole: tuple[float, float, float, float] | None = None
    wraps: float | None = None

    @property
    def art(self) -> str:
        """The panel whose artwork this is: "body" for both wraps of a tube with a cap."""
        return self.name.partition(" ")[0]

    @property
    def image(self) -> tuple[float, float, float, float]:
        """x, y, width and height of the whole artwork."""
        return self.whole or (self.x, self.y, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Face:
    """A flat part of a carton that turns about one crease.

    Attributes:
        outline: its corners on the blank in mm.
        parent: the part it hangs on; empty for the part that lies still.
        hinge: two points of the crease on the blank.
        angle: degrees of the turn when closed, about the hinge from its first point to its second.
        inset: how far in mm it lies behind its hinge when closed, because it goes inside another.
        turns: when it turns: beginning and end as parts of the whole folding.
    """

    name: str
    outline: tuple[Point, ...]
    parent: str = ""
    hinge: tuple[Point, Point] = ((0.0, 0.0), (1.0, 0.0))
    angle: float = 0.0
    inset: float = 0.0
    turns: tuple[float, float] = (0.0, 1.0)


@dataclass(frozen=True, slots=True)
class Dieline:
    """A blank of `width` by `height` mm with everything that is drawn on it."""

    width: float
    height: float
    paths: tuple[Path, ...]
    rings: tuple[Ring, ...]
    panels: tuple[PanelPlace, ...]
    faces: tuple[Face, ...] = ()
    sizes: dict[str, float] = field(default_factory=dict)
    """The named lengths of `domain.md` §7 in mm, for display and for checks."""
    warnings: tuple[str, ...] = ()


def rectangle(kind: LineType, x: float, y: float, width: float, height: float) -> Path:
    """A closed rectangle."""
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    return Path(kind, tuple(Vertex(*one) for one in corners), closed=True)


def reversed_path(vertices: tuple[Vertex, ...]) -> tuple[Vertex, ...]:
    """The same open line walked from its other end."""
    points = vertices[::-1]
    bulges = [*(-one.bulge for one in vertices[-2::-1]), 0.0]
    return tuple(Vertex(one.x, one.y, bulge) for one, bulge in zip(points, bulges, strict=True))


def arc_radius(start: Vertex, end: Vertex) -> float:
    """Radius in mm of the arc from `start`, whose bulge is not 0, to `end`."""
    chord = math.hypot(end.x - start.x, end.y - start.y)
    return chord * (1 + start.bulge**2) / (4 * abs(start.bulge))


def flattened(path: Path, steps: int = 12) -> tuple[Point, ...]:
    """The corners of a path, each arc as `steps` chords; only for measuring, never for output."""
    points: list[Point] = []
    following = (*path.vertices[1:], path.vertices[0])
    for start, end in zip(path.vertices, following, strict=True):
        points.append((start.x, start.y))
        if start.bulge:
            points.extend(_on_arc(start, end, step / steps) for step in range(1, steps))
    return tuple(points)


def _on_arc(start: Vertex, end: Vertex, part: float) -> Point:
    angle = 4 * math.atan(start.bulge)
    dx, dy = end.x - start.x, end.y - start.y
    away = (1 / start.bulge - start.bulge) / 4
    cx, cy = (start.x + end.x) / 2 - dy * away, (start.y + end.y) / 2 + dx * away
    turn = angle * part
    x, y = start.x - cx, start.y - cy
    return (
        cx + x * math.cos(turn) - y * math.sin(turn),
        cy + x * math.sin(turn) + y * math.cos(turn),
    )
