"""The parametric product model: named parts with geometry in millimetres, looks and dimensions."""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import reduce
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from app.drafter.errors import DrafterError

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]
Point = tuple[float, float, float]
View = Literal["front", "back", "side", "top", "bottom", "three_quarter"]
LineKind = Literal["stitch", "seam", "detail"]
DimensionKind = Literal["linear", "diameter"]

VIEWS: tuple[View, ...] = ("front", "back", "side", "top", "bottom", "three_quarter")
OVERALL_CODES = ("W", "H", "D")


@dataclass(frozen=True, slots=True)
class Look:
    """How a part looks: colour as "#rrggbb" and its name, material and finish as lexicon keys."""

    colour: str
    colour_name: str
    material: str
    finish: str


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """Triangles, counter-clockwise seen from outside: points (n, 3) in mm, faces (m, 3)."""

    points: Floats
    faces: Ints

    def bounds(self) -> Floats:
        """Lowest and highest corner, shape (2, 3), mm."""
        return np.stack([self.points.min(axis=0), self.points.max(axis=0)])

    def face_normals(self) -> Floats:
        """Cross product of two sides of each face, shape (m, 3); its length is twice the area."""
        a, b, c = (self.points[self.faces[:, i]] for i in range(3))
        return np.cross(b - a, c - a)

    def area(self) -> float:
        """Surface in mm²."""
        return float(np.linalg.norm(self.face_normals(), axis=1).sum() / 2)

    def volume(self) -> float:
        """Enclosed volume in mm³ (divergence theorem), positive when faces look outwards."""
        a, b, c = (self.points[self.faces[:, i]] for i in range(3))
        return float(np.einsum("ij,ij->", a, np.cross(b, c)) / 6)

    def is_watertight(self) -> bool:
        """Whether each edge is used once in each direction, so that the faces close a solid."""
        start = self.faces[:, [0, 1, 2]].ravel().astype(np.int64)
        end = self.faces[:, [1, 2, 0]].ravel().astype(np.int64)
        count = len(self.points)
        there = np.sort(start * count + end)
        back = np.sort(end * count + start)
        return bool(np.array_equal(there, back) and np.all(np.diff(there) > 0))


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A drawn line that lies on the surface (topstitch, seam, detail): points (n, 3) in mm."""

    points: Floats
    kind: LineKind


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A named part; several meshes are pieces of the same part."""

    key: str
    name: str
    meshes: tuple[Mesh, ...]
    look: Look
    lines: tuple[Line, ...] = ()
    construction: str | None = None
    anchor: Point | None = None
    smooth: bool = True
    texture: str | None = None

    def bounds(self) -> Floats:
        """Lowest and highest corner of all pieces, shape (2, 3), mm."""
        return joined_bounds(mesh.bounds() for mesh in self.meshes)


@dataclass(frozen=True, slots=True)
class Dimension:
    """A distance between two points of the model; `views` names where it is shown.

    `size` is the size of the kind that it shows, as a description states it ("depth"). `way` are
    the points of a line that the length runs along where that is not straight: a strap, a girth.
    """

    code: str
    name: str
    start: Point
    end: Point
    kind: DimensionKind = "linear"
    views: tuple[str, ...] = ("front",)
    size: str = ""
    way: tuple[Point, ...] = ()

    @property
    def value(self) -> float:
        """The distance in mm, along `way` where there is one."""
        if self.way:
            return sum(math.dist(a, b) for a, b in pairwise(self.way))
        return math.dist(self.start, self.end)

    def mapped(self, place: Callable[[Point], Point]) -> "Dimension":
        """The same dimension with all its points moved."""
        way = tuple(place(point) for point in self.way)
        return replace(self, start=place(self.start), end=place(self.end), way=way)


@dataclass(frozen=True, slots=True)
class Shot:
    """A close-up: `direction` points from the product to the camera, `span` is the mm in frame.

    The picture is centred on `centre` (mm), or on the middle of the part in focus when None.
    """

    key: str
    title: str
    focus: str
    why: str
    direction: Point
    span: float | None = None
    centre: Point | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ProductModel:
    """The whole product; overall width, height and depth come first among its dimensions."""

    kind: str
    name: str
    category: str
    subcategory: str
    parts: tuple[Part, ...]
    dimensions: tuple[Dimension, ...] = ()
    shots: tuple[Shot, ...] = ()

    def __post_init__(self) -> None:
        if not any(len(mesh.faces) for part in self.parts for mesh in part.meshes):
            raise DrafterError("This product has no surface to draw; describe it in other words.")
        own = tuple(d for d in self.dimensions if d.code not in OVERALL_CODES)
        object.__setattr__(self, "dimensions", overall_dimensions(self.bounds()) + own)

    def bounds(self) -> Floats:
        """Lowest and highest corner of the product, shape (2, 3), mm."""
        return joined_bounds(part.bounds() for part in self.parts if part.meshes)

    def part(self, key: str) -> Part | None:
        """The part of this key, or None."""
        return next((part for part in self.parts if part.key == key), None)

    def meshes(self) -> Iterator[tuple[Part, Mesh]]:
        """Every mesh with the part it belongs to."""
        return ((part, mesh) for part in self.parts for mesh in part.meshes if len(mesh.faces))

    def placed(self) -> "ProductModel":
        """The same product standing on Z=0, centred on X=Y=0."""
        low, high = self.bounds()
        offset = np.array([-(low[0] + high[0]) / 2, -(low[1] + high[1]) / 2, -low[2]])
        if np.allclose(offset, 0, atol=1e-9):
            return self
        own = [d for d in self.dimensions if d.code not in OVERALL_CODES]
        return replace(
            self,
            parts=tuple(_moved_part(part, offset) for part in self.parts),
            dimensions=tuple(d.mapped(lambda point: _moved(point, offset)) for d in own),
            shots=tuple(
                s if s.centre is None else replace(s, centre=_moved(s.centre, offset))
                for s in self.shots
            ),
        )


def joined_bounds(bounds: Iterable[Floats]) -> Floats:
    """The box round several boxes, shape (2, 3)."""
    return reduce(lambda a, b: np.stack([np.minimum(a[0], b[0]), np.maximum(a[1], b[1])]), bounds)


def overall_dimensions(bounds: Floats) -> tuple[Dimension, ...]:
    """Width, height and depth of a box, as dimensions W, H and D.

    They run along edges of the box: from there no extension line crosses the drawing in any view.
    """
    (x0, y0, z0), (x1, y1, z1) = bounds.tolist()
    fronts = ("front", "back", "side")
    return (
        Dimension("W", "Overall width", (x0, y0, z0), (x1, y0, z0), views=("front", "back", "top")),
        Dimension("H", "Overall height", (x1, y1, z0), (x1, y1, z1), views=fronts),
        Dimension("D", "Overall depth", (x1, y0, z0), (x1, y1, z0), views=("side", "top")),
    )


def _moved(point: Point, offset: Floats) -> Point:
    x, y, z = (np.asarray(point) + offset).tolist()
    return (x, y, z)


def _moved_part(part: Part, offset: Floats) -> Part:
    return replace(
        part,
        meshes=tuple(Mesh(mesh.points + offset, mesh.faces) for mesh in part.meshes),
        lines=tuple(Line(line.points + offset, line.kind) for line in part.lines),
        anchor=None if part.anchor is None else _moved(part.anchor, offset),
    )
