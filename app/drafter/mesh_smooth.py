"""Rounds the facets of coarse curved meshes: curved triangles that keep creases and flat sides.

Curved PN triangles (Vlachos et al. 2001) with three changes: creases follow the line both sides
share, so that no gap opens; the tangents are as long as an arc wants them; one point per edge.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.drafter.mesh_raw import Indices
from app.drafter.mesh_topology import Edges, edges_of, labels, unit_normals
from app.drafter.model import Floats, Mesh
from app.drafter.surface import unit

CREASE_ANGLE = 40.0
# Where a file's own normals say "smooth", larger steps are believed too.
_STATED_ANGLE = 75.0
_AGREE = math.cos(math.radians(8.0))
_FLAT_ANGLE = 2.0
_LEVEL_ANGLE = 0.6
_MAX_SPLIT = 8
_STEEPEST = math.cos(math.radians(60.0))

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Curved:
    """A mesh with what is needed to round it: edges, smooth edges, one normal per corner."""

    mesh: Mesh
    edges: Edges
    smooth: Flags
    normals: Floats

    def wanted_split(self, grain: float) -> int:
        """Into how many pieces to cut each side so that no facet is off by more than `grain` mm.

        An arc of length l that turns by an angle a stands off its chord by about l a / 8.
        """
        mine = np.flatnonzero(self.smooth)
        other = self.edges.partner[mine]
        angle = np.radians(_angles(unit_normals(self.mesh), mine, other))
        corners = self.mesh.faces.ravel()
        tips = (
            self.mesh.points[corners[_next(_next(mine))]]
            - (self.mesh.points[corners[_next(_next(other))]])
        )
        off = np.linalg.norm(tips, axis=1) / 2 * angle / 8
        off = off[angle > math.radians(_FLAT_ANGLE)]
        if len(off) == 0:
            return 1
        return int(np.clip(math.ceil(math.sqrt(np.percentile(off, 98) / grain)), 1, _MAX_SPLIT))


def curved(mesh: Mesh, corner_normals: Floats | None = None) -> Curved:
    """Find the smooth edges and the normals; `corner_normals` (m, 3, 3) are the file's, if any."""
    edges = edges_of(mesh.faces, len(mesh.points))
    smooth = _smooth_edges(mesh, edges, corner_normals)
    return Curved(mesh, edges, smooth, _corner_normals(mesh, edges, smooth))


def rounded(surface: Curved, split: int) -> Mesh:
    """Every triangle as split² triangles on curved patches; its own points stay where they are."""
    if split <= 1:
        return surface.mesh
    near, far = _handles(surface)
    mesh, edges = surface.mesh, surface.edges
    corners = mesh.points[mesh.faces.ravel()].reshape(-1, 3, 3)
    near, far = near.reshape(-1, 3, 3), far.reshape(-1, 3, 3)
    on_edges = _edge_points(surface, near, far, split)
    inside = _inner_points(corners, near, far, split)
    points = np.vstack([mesh.points, on_edges, inside])
    faces = _lattice_faces(mesh.faces, edges, len(mesh.points), split)
    return Mesh(points, faces)


def _angles(flat: Floats, one: Indices, two: Indices) -> Floats:
    """Angles in degrees between the faces of half-edges."""
    cosine = np.einsum("ij,ij->i", flat[one // 3], flat[two // 3])
    return np.asarray(np.degrees(np.arccos(np.clip(cosine, -1, 1))))


def _smooth_edges(mesh: Mesh, edges: Edges, stated: Floats | None) -> Flags:
    """Whether the surface runs on smoothly across each half-edge."""
    flat = unit_normals(mesh)
    mine = np.flatnonzero(edges.partner >= 0)
    other = edges.partner[mine]
    angle = _angles(flat, mine, other)
    smooth = np.zeros(len(edges.partner), dtype=np.bool_)
    smooth[mine] = angle < CREASE_ANGLE
    if stated is None:
        return smooth
    normals = stated.reshape(-1, 3)
    agree = (_dot(normals[mine], normals[_next(other)]) > _AGREE) & (
        _dot(normals[_next(mine)], normals[other]) > _AGREE
    )
    bent = angle > _FLAT_ANGLE
    # Flat normals everywhere are how programs export without normals, not a faceted design.
    if bent.any() and agree[bent].mean() > 0.05:
        smooth[mine] = agree & (angle < _STATED_ANGLE)
    return smooth


def _dot(a: Floats, b: Floats) -> Floats:
    return np.asarray(np.einsum("ij,ij->i", a, b))


def _next(half: Indices) -> Indices:
    """The corner at the end of a half-edge."""
    return np.asarray(half // 3 * 3 + (half + 1) % 3)


def _corner_normals(mesh: Mesh, edges: Edges, smooth: Flags) -> Floats:
    """A normal per corner, shared by the corners of a point that smooth edges join.

    Weighted by angle and by the area of the flat side a face is cut from, which keeps flat sides
    flat however they were cut.
    """
    half = np.flatnonzero(smooth)
    other = edges.partner[half]
    group = labels(
        len(edges.edge),
        np.concatenate([half, _next(half)]),
        np.concatenate([_next(other), other]),
    )
    weight = _corner_angles(mesh) * np.repeat(_flat_areas(mesh, edges), 3)
    weighted = np.repeat(unit_normals(mesh), 3, axis=0) * weight[:, None]
    sums = np.stack([np.bincount(group, weighted[:, i]) for i in range(3)], axis=1).astype(float)
    return unit(sums)[group]


def _flat_areas(mesh: Mesh, edges: Edges) -> Floats:
    """The area of the flat side that each face is a part of, mm²."""
    mine = np.flatnonzero(edges.partner >= 0)
    other = edges.partner[mine]
    level = _angles(unit_normals(mesh), mine, other) < _LEVEL_ANGLE
    side = labels(len(mesh.faces), mine[level] // 3, other[level] // 3)
    areas = np.bincount(side, np.linalg.norm(mesh.face_normals(), axis=1) / 2)
    return np.asarray(areas[side], dtype=np.float64)


def _corner_angles(mesh: Mesh) -> Floats:
    corners = mesh.points[mesh.faces]
    ahead = np.roll(corners, -1, axis=1) - corners
    behind = np.roll(corners, 1, axis=1) - corners
    cosine = _dot(unit(ahead.reshape(-1, 3)), unit(behind.reshape(-1, 3)))
    return np.asarray(np.arccos(np.clip(cosine, -1, 1)))


def _handles(surface: Curved) -> tuple[Floats, Floats]:
    """The two inner control points of every half-edge's cubic, (3 m, 3) each."""
    mesh, edges = surface.mesh, surface.edges
    start = mesh.points[mesh.faces.ravel()]
    half = np.arange(len(edges.edge))
    chord = mesh.points[mesh.faces.ravel()[_next(half)]] - start
    across = edges.partner
    straight = edges.faces_at[edges.edge] > 2
    straight |= (edges.partner < 0) & (edges.faces_at[edges.edge] == 2)
    first = _handle(chord, half, np.where(across >= 0, _next(across), -1), surface)
    last = _handle(-chord, _next(half), across, surface)
    first[straight], last[straight] = chord[straight] / 3, -chord[straight] / 3
    return start + first, start + chord + last


def _handle(chord: Floats, corner: Indices, across: Indices, surface: Curved) -> Floats:
    """The vector from a corner to its control point along the chord, (3 m, 3).

    `across` is the corner of the neighbour at the same point, -1 at a boundary.
    """
    normal = surface.normals[corner]
    other = np.where(across[:, None] >= 0, surface.normals[across], normal)
    along = unit(chord)
    flat = unit(along - normal * _dot(along, normal)[:, None])
    line = np.cross(normal, other)
    shared = np.linalg.norm(line, axis=1) > math.sin(math.radians(10))
    line = unit(line) * np.sign(_dot(line, along))[:, None]
    both = unit(flat + unit(along - other * _dot(along, other)[:, None]))
    tangent = np.where(surface.smooth[:, None], flat, np.where(shared[:, None], line, both))
    cosine = _dot(tangent, along)
    # An arc that leaves its chord at phi has handles of chord / (3 cos² (phi / 2)).
    length = np.linalg.norm(chord, axis=1) * 2 / (3 * (1 + np.maximum(cosine, 0)))
    bent = tangent * length[:, None]
    return np.asarray(np.where((cosine > _STEEPEST)[:, None], bent, chord / 3))


def _edge_points(surface: Curved, near: Floats, far: Floats, split: int) -> Floats:
    """Points inside each edge, in the direction of its first half-edge, (edges * (split-1), 3)."""
    first = np.unique(surface.edges.edge, return_index=True)[1]
    faces, points = surface.mesh.faces.ravel(), surface.mesh.points
    a, d = points[faces[first]], points[faces[_next(first)]]
    b, c = near.reshape(-1, 3)[first], far.reshape(-1, 3)[first]
    t = (np.arange(1, split) / split)[None, :, None]
    u = 1 - t
    curve = (
        a[:, None] * u**3
        + 3 * b[:, None] * t * u**2
        + 3 * c[:, None] * t**2 * u
        + d[:, None] * t**3
    )
    return np.asarray(curve.reshape(-1, 3))


def _inner_points(corners: Floats, near: Floats, far: Floats, split: int) -> Floats:
    """Points inside each triangle, row by row, (m * (split-1)(split-2)/2, 3)."""
    table = _inner_table(split)
    if len(table) == 0:
        return np.zeros((0, 3))
    middle = (near.sum(axis=1) + far.sum(axis=1)) / 6
    centre = middle + (middle - corners.mean(axis=1)) / 2
    w = (table / split)[None]
    result = 6 * centre[:, None] * (w[..., 0] * w[..., 1] * w[..., 2])[..., None]
    for k in range(3):
        u, v = w[..., k, None], w[..., (k + 1) % 3, None]
        result = result + corners[:, None, k] * u**3
        result = result + 3 * near[:, None, k] * u**2 * v + 3 * far[:, None, k] * u * v**2
    return np.asarray(result.reshape(-1, 3))


def _inner_table(split: int) -> Indices:
    """Barycentric numbers (weights of the three corners) of the points inside a triangle."""
    rows = [(split - i - j, i, j) for j in range(1, split) for i in range(1, split - j)]
    return np.array(rows, dtype=np.int64).reshape(-1, 3)


def _lattice_faces(
    faces: NDArray[np.int32], edges: Edges, points: int, split: int
) -> NDArray[np.int32]:
    """The small triangles by point number."""
    inner = {tuple(row): k for k, row in enumerate(_inner_table(split).tolist())}
    first = np.zeros(len(edges.edge), dtype=np.bool_)
    first[np.unique(edges.edge, return_index=True)[1]] = True
    edge, ahead = edges.edge.reshape(-1, 3), first.reshape(-1, 3)
    inside = points + edges.count * (split - 1) + np.arange(len(faces)) * len(inner)

    def number(weights: tuple[int, int, int]) -> Indices:
        if max(weights) == split:
            return faces[:, weights.index(split)].astype(np.int64)
        if min(weights) > 0:
            return np.asarray(inside + inner[weights])
        side = (weights.index(0) + 1) % 3
        step = weights[(side + 1) % 3]
        place = np.where(ahead[:, side], step, split - step) - 1
        return np.asarray(points + edge[:, side] * (split - 1) + place)

    small = []
    for j in range(split):
        for i in range(split - j):
            k = split - i - j
            a, b, c = number((k, i, j)), number((k - 1, i + 1, j)), number((k - 1, i, j + 1))
            small.append(np.column_stack([a, b, c]))
            if k >= 2:
                d = number((k - 2, i + 1, j + 1))
                small.append(np.column_stack([b, d, c]))
    return np.concatenate(small).astype(np.int32)
