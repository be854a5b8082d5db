"""A pack as it stands on a table: meshes with their artwork, flat, folding and closed."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from shapely import Polygon, box, constrained_delaunay_triangles
from shapely.geometry.base import BaseGeometry

from app.domain.packaging.dieline import Dieline, Face, LineType, PanelPlace, flattened
from app.domain.packaging.dieline_art import ArtPlace, art_places, pictured
from app.domain.packaging.dieline_fold import Matrix, Space, folding, moved, times
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.dieline_pack import Pack
from app.domain.packaging.packaging import PackageType

AROUND = 96
"""Sides of the polygon that stands for a circle; 0.05 % short of its radius."""
SMALLEST_PIECE = 1e-3
"""Square millimetres below which a piece is a rounding error."""
BEHIND = 0.02
"""By so many mm the bare board lies behind its print, or both would fight for a pixel. By its whole
thickness behind, a lid would share a plane with the print of the flap under it."""
_UPRIGHT: Matrix = ((1.0, 0.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0), (0.0, -1.0, 0.0, 0.0))
"""From the blank (y down, z into the box) to the table (y to the back, z up)."""
_STILL: Matrix = ((1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0))


@dataclass(frozen=True, slots=True)
class MockupPart:
    """A mesh of one face of the pack.

    Attributes:
        face: the face that it moves with.
        art: the panel whose artwork it shows; empty for bare board.
        points: in mm, as `Placing.faces[face]` takes them to the table.
        polygons: numbers of points, anti-clockwise seen from outside.
        triangles: the same surface in threes.
        uv: a place in the artwork for each point, 0..1 from its lower left corner.
        is_bleed: whether it shows only what goes on beyond the edge of a panel.
    """

    face: str
    art: str
    points: tuple[Space, ...]
    polygons: tuple[tuple[int, ...], ...]
    triangles: tuple[tuple[int, int, int], ...]
    uv: tuple[tuple[float, float], ...]
    is_bleed: bool = False


@dataclass(frozen=True, slots=True)
class Placing:
    """Where the faces are, the whole around the origin: x right, y to the back, z up, in mm.

    Attributes:
        radius: of the sphere around the origin that holds everything.
    """

    faces: dict[str, Matrix]
    radius: float


@dataclass(frozen=True, slots=True)
class Mockup:
    """All parts of a pack.

    Attributes:
        panels: the panels that carry artwork.
        folds: whether there is anything between flat and closed.
    """

    parts: tuple[MockupPart, ...]
    panels: tuple[str, ...]
    faces: tuple[Face, ...] = ()

    @property
    def folds(self) -> bool:
        return bool(self.faces)

    def placing(self, part: float = 1.0) -> Placing:
        """Where everything is; 0 is the flat blank, 1 the closed pack."""
        if self.folds:
            raw = {n: times(_UPRIGHT, m) for n, m in folding(self.faces, part).items()}
        else:
            raw = {one.face: _STILL for one in self.parts}
        points = [moved(raw[one.face], p) for one in self.parts if not one.art for p in one.points]
        middle = [(min(axis) + max(axis)) / 2 for axis in zip(*points, strict=True)]
        radius = max(math.dist(point, middle) for point in points)
        return Placing({name: _shifted(m, middle) for name, m in raw.items()}, radius)


def mockup(pack: Pack) -> Mockup:
    """The meshes of a pack.

    Raises:
        RefusedInputError: it cannot be laid out.
    """
    dieline = lay_out(pack)
    if pack.type is PackageType.BOX:
        return _carton(dieline)
    return _tube(dieline)


def _carton(dieline: Dieline) -> Mockup:
    """The faces of the blank, each bare board with the print over it."""
    (cut,) = (p for p in dieline.paths if p.type is LineType.CUT and p.closed)
    blank = Polygon(flattened(cut))
    places = art_places(dieline)
    parts: list[MockupPart] = []
    for face in dieline.faces:
        shape = blank.intersection(_reach(face, dieline.faces))
        parts.extend(_piece(face.name, one, BEHIND) for one in _polygons(shape))
        parts.extend(_printed(face.name, shape, places))
    return Mockup(tuple(parts), tuple(p.name for p in dieline.panels), dieline.faces)


def _reach(face: Face, faces: Iterable[Face]) -> BaseGeometry:
    """The face up to the hinges of its children: a lid hangs one caliper outside of its panel."""
    xs, ys = zip(*face.outline, strict=True)
    low, high = min(ys), max(ys)
    for child in faces:
        y, other = child.hinge[0][1], child.hinge[1][1]
        if child.parent == face.name and y == other:
            low, high = min(low, y), max(high, y)
    return box(min(xs), low, max(xs), high)


def _printed(face: str, shape: BaseGeometry, places: Sequence[ArtPlace]) -> Iterator[MockupPart]:
    """The pieces of a face that carry print, what is painted last first."""
    rest = shape
    left, low, right, high = shape.bounds
    for place in reversed(places):
        x, y, width, height = place.clip
        # Most copies lie elsewhere, and to intersect them is dear.
        if x >= right or y >= high or x + width <= left or y + height <= low:
            continue
        covered = box(x, y, x + width, y + height)
        for piece in _polygons(rest.intersection(covered)):
            yield _piece(face, piece, 0.0, place)
        rest = rest.difference(covered)


def _polygons(shape: BaseGeometry) -> Iterator[Polygon]:
    for one in getattr(shape, "geoms", (shape,)):
        if isinstance(one, Polygon) and one.area > SMALLEST_PIECE:
            yield one


def _piece(face: str, shape: Polygon, depth: float, place: ArtPlace | None = None) -> MockupPart:
    """A flat piece; seen from outside the blank's y runs down, which turns the order round."""
    ring = [(float(x), float(y)) for x, y in shape.exterior.coords[:-1]]
    if shape.exterior.is_ccw:
        ring.reverse()
    numbers = {point: number for number, point in enumerate(ring)}
    triangles = []
    for one in constrained_delaunay_triangles(shape).geoms:
        corners = [(float(x), float(y)) for x, y in one.exterior.coords[:-1]]
        if one.exterior.is_ccw:
            corners.reverse()
        first, second, third = (numbers[corner] for corner in corners)
        triangles.append((first, second, third))
    return MockupPart(
        face,
        place.art if place else "",
        tuple((x, y, depth) for x, y in ring),
        (tuple(range(len(ring))),),
        tuple(triangles),
        tuple(_uv(place, x, y) for x, y in ring),
        is_bleed=bool(place and place.is_bleed),
    )


def _uv(place: ArtPlace | None, x: float, y: float) -> tuple[float, float]:
    if place is None:
        return 0.0, 0.0
    u, v = pictured(place.matrix, x, y)
    return min(1.0, max(0.0, u)), min(1.0, max(0.0, 1 - v))


def _tube(dieline: Dieline) -> Mockup:
    """Wraps around the tube, discs on its ends, and the rim of the tube around each disc."""
    sizes = dieline.sizes
    radius, height = sizes["radius"], sizes["wrap_height"]
    parts: list[MockupPart] = []
    top = height / 2
    for place in (one for one in dieline.panels if one.art == "body"):
        parts.append(_wrap(place, radius, top))
        top -= place.height
    for name, sign in (("top", 1.0), ("bottom", -1.0)):
        end = sign * height / 2
        parts.append(_rim(f"{name} rim", sizes["disc_outer"] / 2, radius, end, sign))
        parts.append(_disc(name, sizes["disc_outer"] / 2, end, sign))
    return Mockup(tuple(parts), ("body", "top", "bottom"))


def _circle(radius: float, count: int = AROUND) -> list[tuple[float, float]]:
    """From the back over the left side round to the back again."""
    angles = [math.pi / 2 + 2 * math.pi * step / count for step in range(count)]
    return [(radius * math.cos(angle), radius * math.sin(angle)) for angle in angles]


def rolled(dieline: Dieline, x: float) -> tuple[float, float]:
    """Where a point `x` mm along the wrap is once it is around the tube: right and back in mm.

    The print side lies at half the outer diameter plus the paper, its left end at the back.
    """
    sizes = dieline.sizes
    around = sizes["wrap_length"] - sizes["overlap"]
    angle = math.pi / 2 + 2 * math.pi * x / around
    return sizes["radius"] * math.cos(angle), sizes["radius"] * math.sin(angle)


def _wrap(place: PanelPlace, radius: float, top: float) -> MockupPart:
    ring = [*_circle(radius), (0.0, radius)]
    _, y, _, whole = place.image
    upper = 1 - (place.y - y) / whole
    lower = upper - place.height / whole
    low = top - place.height
    points = [(x, b, z) for z in (low, top) for x, b in ring]
    uv = [(step / AROUND, v) for v in (lower, upper) for step in range(AROUND + 1)]
    second = AROUND + 1
    quads = [(i, i + 1, second + i + 1, second + i) for i in range(AROUND)]
    return MockupPart(place.name, "body", tuple(points), tuple(quads), _in_threes(quads), tuple(uv))


def _disc(name: str, radius: float, z: float, sign: float) -> MockupPart:
    """A disc; the artwork's upper edge is at the back on top, at the front below."""
    ring = _circle(radius)
    if sign < 0:
        ring.reverse()
    uv = [(x / (2 * radius) + 0.5, sign * y / (2 * radius) + 0.5) for x, y in ring]
    # The circle runs from the back over the left: anti-clockwise from above.
    fan = [(0, i, i + 1) for i in range(1, len(ring) - 1)]
    return MockupPart(
        name,
        name,
        tuple((x, y, z) for x, y in ring),
        (tuple(range(len(ring))),),
        tuple(fan),
        tuple(uv),
    )


def _rim(name: str, inner: float, outer: float, z: float, sign: float) -> MockupPart:
    rings = [(*point, z) for radius in (inner, outer) for point in _circle(radius)]
    quads = []
    for i in range(AROUND):
        j = (i + 1) % AROUND
        quad = (i, AROUND + i, AROUND + j, j)
        quads.append(quad if sign > 0 else quad[::-1])
    uv = ((0.0, 0.0),) * len(rings)
    return MockupPart(name, "", tuple(rings), tuple(quads), _in_threes(quads), uv)


def _in_threes(quads: Iterable[tuple[int, ...]]) -> tuple[tuple[int, int, int], ...]:
    return tuple(three for a, b, c, d in quads for three in ((a, b, c), (a, c, d)))


def _shifted(matrix: Matrix, middle: Sequence[float]) -> Matrix:
    return tuple((*row[:3], row[3] - middle[axis]) for axis, row in enumerate(matrix))
