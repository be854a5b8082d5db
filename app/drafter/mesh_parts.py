"""Sorts the bodies of a 3D file into the parts a person would name."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from app.drafter.errors import DrafterError
from app.drafter.mesh_names import clean_name, stem
from app.drafter.mesh_raw import Indices, Paint, RawBody, RawScene
from app.drafter.mesh_topology import Shape, oriented, pieces, welded_shape
from app.drafter.model import Floats

MAX_PARTS = 24
# A loose body smaller than this share of all surface belongs to the body beside it.
_TINY = 0.004
_MANY_BODIES = 4000


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Shapes in mm that make up one part; `name` is "" when nothing in the file names it."""

    name: str
    shapes: tuple[Shape, ...]
    paint: Paint
    whole: bool = False

    @property
    def area(self) -> float:
        """Surface of all shapes, mm²."""
        return sum(shape.mesh.area() for shape in self.shapes)

    def bounds(self) -> Floats:
        """Lowest and highest corner, (2, 3) mm."""
        every = np.vstack([shape.points for shape in self.shapes])
        return np.stack([every.min(axis=0), every.max(axis=0)])


def pieces_of(scene: RawScene, scale: float) -> list[Piece]:
    """The parts of a file in our axes (Z up, front to -Y) and in mm, the largest first."""
    found = [piece for body in scene.bodies if (piece := _piece(body, scene.y_up, scale))]
    faces = sum(len(body.faces) for body in scene.bodies)
    if not found and faces:
        counted = "one face" if faces == 1 else f"{faces:,} faces"
        raise DrafterError(
            f"This {scene.format} file has {counted} but no surface: the corners of each lie on "
            "one line or fall together.",
            "Export the model again, and look at it in another program first.",
        )
    if not found:
        raise DrafterError(
            f"This {scene.format} file has no surface to draw, only points or lines.",
            "Export the model as triangles (a mesh).",
        )
    if len(found) == 1 and not found[0].whole:
        found = _split_body(found[0])
    named = found if found[0].whole else _numbered(_joined_copies(found))
    return _at_most(sorted(named, key=lambda piece: -piece.area))


def _piece(body: RawBody, y_up: bool, scale: float) -> Piece | None:
    points, normals = body.points, body.normals
    if y_up:
        points = _z_up(points)
        normals = None if normals is None else _z_up(normals)
    if len(body.faces) == 0:
        return None
    shape = welded_shape(points * scale, body.faces, normals)
    if len(shape.faces) == 0:
        return None
    name = body.name if body.whole else body.name.strip()
    return Piece(name, (oriented(shape),), body.paint, body.whole)


def _z_up(vectors: Floats) -> Floats:
    """From Y up with the front to +Z (glTF 2.0) to Z up with the front to -Y."""
    return np.column_stack([vectors[:, 0], -vectors[:, 2], vectors[:, 1]])


def _split_body(piece: Piece) -> list[Piece]:
    """A single body as the loose bodies it is made of, when these are few and large enough."""
    shape = piece.shapes[0]
    number = pieces(shape.faces, len(shape.points))
    count = int(number.max()) + 1
    if count == 1 or count > _MANY_BODIES:
        return [piece]
    areas = np.asarray(
        np.bincount(number, np.linalg.norm(shape.mesh.face_normals(), axis=1)), dtype=np.float64
    )
    large = np.flatnonzero(areas > _TINY * areas.sum())
    if not 2 <= len(large) <= MAX_PARTS:
        return [piece]
    owner = _owners(shape, number, areas, large)
    order = large[np.argsort(-areas[large], kind="stable")]
    loose = [shape.taken(owner[number] == k) for k in order]
    return [Piece("", shapes, piece.paint) for shapes in _alike(loose)]


def _owners(shape: Shape, number: Indices, areas: Floats, large: Indices) -> Indices:
    """For each loose body the large body it belongs to: itself, or the one with the nearest box."""
    count = len(areas)
    low, high = np.full((count, 3), np.inf), np.full((count, 3), -np.inf)
    for corner in range(3):
        at = shape.points[shape.faces[:, corner]]
        np.minimum.at(low, number, at)
        np.maximum.at(high, number, at)
    owner = np.arange(count)
    for k in np.setdiff1d(owner, large):
        gap = np.maximum(np.maximum(low[large] - high[k], low[k] - high[large]), 0)
        # Of boxes that all hold the small body, the tightest one is its place.
        rank = np.lexsort([np.prod(high[large] - low[large], axis=1), (gap**2).sum(axis=1)])
        owner[k] = large[rank[0]]
    return owner


def _alike(loose: list[Shape]) -> list[tuple[Shape, ...]]:
    """Loose bodies that are copies of each other (four legs) put together."""
    groups: dict[tuple[int, ...], list[Shape]] = defaultdict(list)
    for shape in loose:
        size = np.ptp(shape.points, axis=0)
        grain = max(float(size.max()), 1e-9) / 200
        # A copy may be turned about the vertical, so the two level sides count as one measure.
        turn = round(float(np.hypot(size[0], size[1])) / grain)
        groups[(len(shape.faces), round(float(size[2]) / grain), turn)].append(shape)
    return [tuple(shapes) for shapes in groups.values()]


def _joined_copies(found: list[Piece]) -> list[Piece]:
    """One part of five pieces out of "wheel_01" to "wheel_05" of one paint."""
    groups: dict[tuple[str, str, Paint], list[Piece]] = {}
    for number, piece in enumerate(found):
        name = clean_name(piece.name)
        alone = "" if name else str(number)
        groups.setdefault((stem(piece.name) if name else "", alone, piece.paint), []).append(piece)
    return [
        replace(same[0], shapes=tuple(shape for piece in same for shape in piece.shapes))
        for same in groups.values()
    ]


def _numbered(found: list[Piece]) -> list[Piece]:
    """Names for people; what has none is "Part n", the largest first; copies are counted."""
    names = [clean_name(piece.name) for piece in found]
    # One node in several materials: there the materials tell the parts apart.
    paints = [clean_name(piece.paint.name) for piece in found]
    shared = len(found) > 1 and len(set(names)) == 1 and len(set(paints)) == len(found)
    if shared and all(paints):
        names = paints
    order = sorted(range(len(found)), key=lambda k: -found[k].area)
    seen: dict[str, int] = {}
    result = []
    for place, k in enumerate(order, start=1):
        name = names[k] or f"Part {place}"
        seen[name] = seen.get(name, 0) + 1
        name = name if seen[name] == 1 else f"{name} {seen[name]}"
        count = len(found[k].shapes)
        result.append(replace(found[k], name=name if count == 1 else f"{name} ({count})"))
    return result


def _at_most(found: list[Piece]) -> list[Piece]:
    """The largest parts by themselves, all others together, so that a list of parts stays one."""
    if len(found) <= MAX_PARTS or found[0].whole:
        return found
    rest = found[MAX_PARTS - 1 :]
    shapes = tuple(shape for piece in rest for shape in piece.shapes)
    return [*found[: MAX_PARTS - 1], Piece(f"Other parts ({len(rest)})", shapes, rest[0].paint)]


def all_points(found: Iterable[Piece]) -> Floats:
    """Every corner of every part, (n, 3) mm."""
    return np.vstack([shape.points for piece in found for shape in piece.shapes])
