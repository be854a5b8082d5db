"""Which triangles touch: edges with their faces, connected pieces, winding."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.drafter.mesh_raw import Indices, renumbered
from app.drafter.model import Floats, Mesh
from app.drafter.surface import unit


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """Half-edges 3 * face + k, from corner k to the next: edge number and partner (or -1).

    A partner runs the other way along an edge that has exactly two faces.
    """

    edge: Indices
    partner: Indices
    count: int
    faces_at: Indices


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """Welded triangles with the normals a file states for their corners (m, 3, 3), or None."""

    points: Floats
    faces: NDArray[np.int32]
    normals: Floats | None = None

    @property
    def mesh(self) -> Mesh:
        """The same without the normals."""
        return Mesh(self.points, self.faces)

    def taken(self, keep: NDArray[np.bool_]) -> "Shape":
        """Some of the faces, with only the points they use."""
        if keep.all():
            return self
        used, faces = renumbered(self.faces[keep], len(self.points))
        return Shape(self.points[used], faces, None if self.normals is None else self.normals[keep])

    def turned(self, flip: NDArray[np.bool_]) -> "Shape":
        """Some of the faces seen from their other side."""
        faces = self.faces.copy()
        faces[flip] = faces[flip][:, ::-1]
        if self.normals is None:
            return Shape(self.points, faces)
        normals = self.normals.copy()
        normals[flip] = -normals[flip][:, ::-1]
        return Shape(self.points, faces, normals)


def edges_of(faces: NDArray[np.integer], points: int) -> Edges:
    """The edges of triangles (m, 3)."""
    start = faces.ravel().astype(np.int64)
    end = np.roll(faces, -1, axis=1).ravel().astype(np.int64)
    keys = np.minimum(start, end) * points + np.maximum(start, end)
    order = np.argsort(keys, kind="stable")
    first = np.concatenate([[True], keys[order][1:] != keys[order][:-1]]) if len(keys) else keys
    number = np.cumsum(first) - 1
    edge = np.empty(len(keys), dtype=np.int64)
    edge[order] = number
    count = int(number[-1]) + 1 if len(number) else 0
    faces_at = np.bincount(edge, minlength=count)
    partner = np.full(len(keys), -1, dtype=np.int64)
    twos = np.flatnonzero(faces_at[number] == 2)
    one, two = order[twos[0::2]], order[twos[1::2]]
    opposed = start[one] == end[two]
    partner[one[opposed]] = two[opposed]
    partner[two[opposed]] = one[opposed]
    return Edges(edge, partner, count, faces_at)


def labels(count: int, one: Indices, two: Indices) -> Indices:
    """Number of the connected piece of each of `count` things, joined by pairs (one, two).

    Hooking and pointer jumping (Shiloach and Vishkin 1982), so the rounds grow with the logarithm.
    """
    parent = np.arange(count, dtype=np.int64)
    while True:
        a, b = parent[one], parent[two]
        apart = a != b
        if not apart.any():
            break
        low, high = np.minimum(a, b)[apart], np.maximum(a, b)[apart]
        np.minimum.at(parent, high, low)
        while True:
            jumped = parent[parent]
            if np.array_equal(jumped, parent):
                break
            parent = jumped
        one, two = one[apart], two[apart]
    return np.unique(parent, return_inverse=True)[1]


def pieces(faces: NDArray[np.integer], points: int) -> Indices:
    """Number of the connected piece (by shared points) of each face."""
    f = faces.astype(np.int64)
    joined = labels(points, np.concatenate([f[:, 0], f[:, 1]]), np.concatenate([f[:, 1], f[:, 2]]))
    return np.unique(joined[f[:, 0]], return_inverse=True)[1]


def welded_shape(points: Floats, faces: Indices, normals: Floats | None) -> Shape:
    """Points at the same place made one; faces without area and second copies left out.

    `normals` are per point (n, 3), as files keep them; they become one per corner. All points are
    finite and belong to a face.
    """
    at_corners = None if normals is None else normals[faces]
    low = points.min(axis=0)
    size = max(float((points.max(axis=0) - low).max()), 1e-12)
    cells = np.round((points - low) / (size * 1e-6)).astype(np.int64)
    keys = (cells[:, 0] * 2_000_003 + cells[:, 1]) * 2_000_003 + cells[:, 2]
    _, first, number = np.unique(keys, return_index=True, return_inverse=True)
    shape = Shape(points[first], number[faces].astype(np.int32), at_corners)
    area = np.linalg.norm(shape.mesh.face_normals(), axis=1)
    keep = area > (size * 1e-7) ** 2
    _, first = np.unique(_marks(shape.faces), return_index=True)
    once = np.zeros(len(keep), dtype=np.bool_)
    once[first] = True
    return shape.taken(keep & once)


def _marks(faces: NDArray[np.int32]) -> NDArray[np.uint64]:
    """A number for each face that only another face of the same three corners has."""
    a, b, c = np.sort(faces, axis=1).astype(np.uint64).T
    mixed = a * np.uint64(0x9E3779B97F4A7C15) ^ b * np.uint64(0xC2B2AE3D27D4EB4F)
    return np.asarray(mixed ^ c * np.uint64(0x165667B19E3779F9))


def oriented(shape: Shape) -> Shape:
    """Faces turned so that neighbours agree and closed bodies look outwards."""
    edges = edges_of(shape.faces, len(shape.points))
    if np.any((edges.partner < 0) & (edges.faces_at[edges.edge] == 2)):
        shape = shape.turned(_disagreeing(shape.faces, len(shape.points)))
        edges = edges_of(shape.faces, len(shape.points))
    closed = bool((edges.partner >= 0).all())
    if closed and Mesh(shape.points - shape.points.mean(axis=0), shape.faces).volume() < 0:
        return shape.turned(np.ones(len(shape.faces), dtype=np.bool_))
    return shape


def _disagreeing(faces: NDArray[np.int32], points: int) -> NDArray[np.bool_]:
    """Which faces to turn so that all of a piece agree, by the edges that join two of them."""
    start = faces.ravel().astype(np.int64)
    edges = edges_of(faces, points)
    order = np.argsort(edges.edge, kind="stable")
    twos = order[edges.faces_at[edges.edge[order]] == 2]
    one, two = twos[0::2] // 3, twos[1::2] // 3
    # The two faces disagree when both run along the edge in the same direction.
    same = start[twos[0::2]] == start[twos[1::2]]
    count = len(faces)
    # Each face appears as kept (i) and as turned (i + count); the two are two pieces.
    turned = np.where(same, count, 0)
    sides = labels(
        2 * count,
        np.concatenate([one, one + count]),
        np.concatenate([two + turned, (two + count - turned) % (2 * count)]),
    )
    return np.asarray(sides[:count] > sides[count:])


def unit_normals(mesh: Mesh) -> Floats:
    """Unit normals of the faces (m, 3)."""
    return unit(mesh.face_normals())
