"""A garment's cloth in space: half panels mirrored and joined, cut into thick pieces."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from app.drafter.archetypes.apparel_sheet import Sheet, inside
from app.drafter.model import Floats, Ints, Line, LineKind, Mesh
from app.drafter.solids_curves import resample
from app.drafter.vtk_data import poly_data

Mask = NDArray[np.bool_]
Side = Literal["front", "back"]
# Moves points (n, 3); told where they lie flat (n, 2) and whether they belong to the back.
Drape = Callable[[Floats, Floats, Mask], Floats]


@dataclass(frozen=True, slots=True, eq=False)
class Shell:
    """Outer cloth of a garment: points and normals (n, 3), faces (m, 3) with where they belong.

    `flat` (n, 2) is where points lie in the flat panel, `centres` (m, 2) the faces' flat middles
    with x >= 0. `maps` give, for each half of front and back, the point numbers of the half
    sheet's points.
    """

    points: Floats
    flat: Floats
    normals: Floats
    faces: Ints
    centres: Floats
    is_back: Mask
    is_left: Mask
    maps: dict[str, Ints]
    sheets: dict[Side, Sheet]
    thickness: float

    def ring(self, name: str) -> Ints:
        """Point numbers round an opening that crosses the middle, from the front to the right."""
        runs = []
        for key, side, outwards in (
            ("front_right", "front", True),
            ("back_right", "back", False),
            ("back_left", "back", True),
            ("front_left", "front", False),
        ):
            sheet = self.sheets["front" if side == "front" else "back"]
            rim = sheet.rims[name]
            if (sheet.flat[rim[0], 0] > sheet.flat[rim[-1], 0]) == outwards:
                rim = rim[::-1]
            runs.append(self.maps[key][rim])
        return _without_repeats(np.concatenate(runs))

    def tube(self, name: str, hand: Literal["right", "left"]) -> Ints:
        """Point numbers round an opening of one side: a cuff, a leg."""
        front = self.maps[f"front_{hand}"][self.sheets["front"].rims[name]]
        back = self.maps[f"back_{hand}"][self.sheets["back"].rims[name]]
        return _without_repeats(np.concatenate([front, back[::-1]]))

    def within(self, outline: Floats, side: Side | None = None) -> Mask:
        """Faces whose flat middle lies in an outline (k, 2) of the right half."""
        ring = np.asarray(outline, dtype=np.float64)
        # Left and right have the same middles, one after the other.
        halves = [inside(ring, self.centres[start:end]) for start, end in self._halves()]
        mask = np.concatenate([np.tile(half, 2) for half in halves])
        if side is not None:
            mask &= self.is_back == (side == "back")
        return mask

    def _halves(self) -> list[tuple[int, int]]:
        """Where the middles of the right front and the right back begin and end."""
        front, back = len(self.sheets["front"].faces), len(self.sheets["back"].faces)
        return [(0, front), (2 * front, 2 * front + back)]

    def piece(self, mask: Mask) -> Mesh:
        """Cloth of some faces with its thickness; closed at openings, open along seams."""
        outer = self.faces[mask]
        count = len(self.points)
        inner = self.points - self.normals * self.thickness
        rims = _border(outer)
        rims = rims[np.isin(_keys(rims, count), _keys(_border(self.faces), count))]
        shape = np.vstack([outer, outer[:, ::-1] + np.int32(count), _strip(rims, count)])
        return compact(Mesh(np.vstack([self.points, inner]), shape.astype(np.int32)))

    def patch(
        self, mask: Mask, lift: float | Floats, foot: float | Floats = -0.6, *, lined: bool = False
    ) -> Mesh:
        """A layer on top of some faces from `foot` to `lift` mm (or values for each point).

        `lined` gives it an underside too, for patches that stand off the cloth.
        """
        faces = self.faces[mask]
        count = len(self.points)
        height = np.broadcast_to(np.asarray(lift, dtype=np.float64), (count,))[:, None]
        top = self.points + self.normals * height
        low = np.broadcast_to(np.asarray(foot, dtype=np.float64), (count,))[:, None]
        base = self.points + self.normals * low
        under = faces[:, ::-1] + np.int32(count) if lined else faces[:0]
        shape = np.vstack([faces, under, _walls(faces, count)])
        return compact(Mesh(np.vstack([top, base]), shape.astype(np.int32)))

    def inner_patch(self, mask: Mask, lift: float) -> Mesh:
        """A thin layer on the inside of some faces: a neck tape, a label."""
        faces = self.faces[mask][:, ::-1]
        count = len(self.points)
        top = self.points - self.normals * (self.thickness + lift)
        base = self.points - self.normals * (self.thickness - 0.3)
        shape = np.vstack([faces, _walls(faces, count)])
        return compact(Mesh(np.vstack([top, base]), shape.astype(np.int32)))

    def outer(self) -> Mesh:
        """The outside only."""
        return Mesh(self.points, self.faces)


def join(
    front: Sheet,
    back: Sheet,
    depths: tuple[Floats, Floats],
    *,
    drape: Drape | None = None,
    thickness: float = 1.4,
) -> Shell:
    """Stand two half panels up, mirror them and weld them along the seams they share."""
    count = len(front.flat)
    right = np.arange(count, dtype=np.int32)
    left, count = _mirrored(front, right, count)
    shared = np.full(len(back.flat), -1, dtype=np.int32)
    for name in back.seams:
        if name in front.seams:
            shared[back.rims[name]] = front.rims[name]
    back_right, count = _numbered(shared, count)
    back_left, count = _back_left(back, back_right, shared, left, count)
    maps = {
        "front_right": right,
        "front_left": left,
        "back_right": back_right,
        "back_left": back_left,
    }
    points, flat = np.zeros((count, 3)), np.zeros((count, 2))
    is_back = np.zeros(count, dtype=np.bool_)
    for key, sheet, depth in (
        ("back_right", back, depths[1]),
        ("back_left", back, depths[1]),
        ("front_right", front, -depths[0]),
        ("front_left", front, -depths[0]),
    ):
        sign = -1.0 if key.endswith("left") else 1.0
        where = maps[key]
        flat[where] = sheet.flat * (sign, 1.0)
        points[where] = np.column_stack([sign * sheet.flat[:, 0], depth, sheet.flat[:, 1]])
        is_back[where] = key.startswith("back")
    if drape is not None:
        points = drape(points, flat, is_back)
    parts = [
        right[front.faces],
        left[front.faces][:, ::-1],
        back_right[back.faces][:, ::-1],
        back_left[back.faces],
    ]
    middles = [s.flat[s.faces].mean(axis=1) for s in (front, front, back, back)]
    label = np.repeat(np.arange(4), [len(p) for p in parts])
    faces = np.vstack(parts).astype(np.int32)
    return Shell(
        points,
        flat,
        vertex_normals(points, faces),
        faces,
        np.vstack(middles),
        label >= 2,
        label % 2 == 1,
        maps,
        {"front": front, "back": back},
        thickness,
    )


def _mirrored(sheet: Sheet, right: Ints, count: int) -> tuple[Ints, int]:
    """Numbers of the left half: points in the middle are those of the right half."""
    middle = np.abs(sheet.flat[:, 0]) < 1e-9
    return _numbered(np.where(middle, right, -1).astype(np.int32), count)


def _numbered(known: Ints, count: int) -> tuple[Ints, int]:
    new = known < 0
    out = known.copy()
    out[new] = count + np.arange(int(new.sum()), dtype=np.int32)
    return out, count + int(new.sum())


def _back_left(
    back: Sheet, back_right: Ints, shared: Ints, left: Ints, count: int
) -> tuple[Ints, int]:
    known = np.where(np.abs(back.flat[:, 0]) < 1e-9, back_right, -1).astype(np.int32)
    seam = shared >= 0
    known[seam] = left[shared[seam]]
    return _numbered(known, count)


def vertex_normals(points: Floats, faces: Ints) -> Floats:
    """Unit normals (n, 3), faces weighted by their angle at the point (Thürmer, Wüthrich 1998)."""
    corner = points[faces]
    normal = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12)
    total = np.zeros_like(points)
    for k in range(3):
        p, q = corner[:, (k + 1) % 3] - corner[:, k], corner[:, (k + 2) % 3] - corner[:, k]
        size = np.maximum(np.linalg.norm(p, axis=1) * np.linalg.norm(q, axis=1), 1e-12)
        angle = np.arccos(np.clip((p * q).sum(axis=1) / size, -1, 1))
        for axis in range(3):
            total[:, axis] += np.bincount(faces[:, k], normal[:, axis] * angle, len(points))
    return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12))


def _without_repeats(numbers: Ints) -> Ints:
    keep = np.concatenate([[True], numbers[1:] != numbers[:-1]])
    numbers = numbers[keep]
    return numbers[:-1] if numbers[0] == numbers[-1] else numbers


def _keys(edges: Ints, count: int) -> NDArray[np.int64]:
    low, high = edges.min(axis=1).astype(np.int64), edges.max(axis=1).astype(np.int64)
    return np.asarray(low * count + high)


def _border(faces: Ints) -> Ints:
    """Directed sides (k, 2) that only one face has."""
    sides = np.vstack([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    keys = _keys(sides, int(faces.max()) + 1)
    _, first, number = np.unique(keys, return_index=True, return_counts=True)
    return np.asarray(sides[np.sort(first[number == 1])], dtype=np.int32)


def _walls(faces: Ints, count: int) -> Ints:
    return _strip(_border(faces), count)


def _strip(sides: Ints, count: int) -> Ints:
    """Faces between directed sides and the same sides of a copy `count` numbers on."""
    a, b = sides.T
    walls = [np.column_stack([b, a, a + count]), np.column_stack([b, a + count, b + count])]
    return np.asarray(np.vstack(walls), dtype=np.int32)


def compact(mesh: Mesh) -> Mesh:
    """The same surface without points that no face uses."""
    used = np.unique(mesh.faces)
    number = np.zeros(len(mesh.points), dtype=np.int32)
    number[used] = np.arange(len(used), dtype=np.int32)
    return Mesh(mesh.points[used], number[mesh.faces])


class Layer:
    """A surface that flat paths are laid on, from the front or the back."""

    def __init__(self, mesh: Mesh) -> None:
        from vtkmodules.vtkCommonDataModel import vtkStaticCellLocator

        self._poly = poly_data(mesh)
        self._locator = vtkStaticCellLocator()
        self._locator.SetDataSet(self._poly)
        self._locator.BuildLocator()
        self._low, self._high = float(mesh.points[:, 1].min()), float(mesh.points[:, 1].max())

    def lay(
        self,
        path: Floats | Sequence[Sequence[float]],
        side: Side = "front",
        *,
        lift: float = 0.35,
        step: float = 4.0,
    ) -> Floats:
        """A flat path (n, 2) in XZ as points (k, 3) on the surface; what misses it is left out."""
        from vtkmodules.vtkCommonCore import mutable

        flat = np.asarray(path, dtype=np.float64)
        length = float(np.linalg.norm(np.diff(flat, axis=0), axis=1).sum())
        flat = resample(flat, max(len(flat), int(length / step) + 2)) if len(flat) > 1 else flat
        start, end = self._low - 5, self._high + 5
        if side == "back":
            start, end = end, start
        sign = -1.0 if side == "front" else 1.0
        # VTK's types do not know its own references to numbers.
        t: Any = mutable(0.0)
        number: Any = mutable(0)
        hit, where = [0.0] * 3, [0.0] * 3
        laid = []
        for x, z in flat.tolist():
            if self._locator.IntersectWithLine(
                (x, start, z), (x, end, z), 1e-6, t, hit, where, number
            ):
                laid.append((hit[0], hit[1] + sign * lift, hit[2]))
        return np.asarray(laid, dtype=np.float64).reshape(-1, 3)

    def line(
        self,
        path: Floats | Sequence[Sequence[float]],
        kind: LineKind = "stitch",
        side: Side = "front",
        *,
        both: bool = False,
    ) -> tuple[Line, ...]:
        """A path as drawn lines, with its mirror image when `both`."""
        flat = np.asarray(path, dtype=np.float64)
        paths = [flat, flat * (-1.0, 1.0)] if both else [flat]
        laid = [self.lay(p, side) for p in paths]
        return tuple(Line(points, kind) for points in laid if len(points) > 1)
