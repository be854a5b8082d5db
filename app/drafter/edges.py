"""What of a product's surface may be drawn as a line: creases, boundaries, contours, crossings."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.drafter.crossings import crossing_segments
from app.drafter.model import Floats, Ints, Mesh, ProductModel
from app.drafter.soft_edges import soft_edges
from app.drafter.surface import unit, welded

CREASE_ANGLE = 35.0
# On a part that is faceted (smooth=False), a cut gem, lesser edges are drawn too.
FACET_ANGLE = 12.0
# Rounded edges of a radius up to this share of the product are drawn as edges.
SOFT_RADIUS = 0.015
# A rod up to so many radii thick has no rounded edges of its own.
_ROD = 3.5
# A face counts as turned to the eye above this cosine, so that walls seen edge-on do not.
_EDGE_ON = 1e-4
# A contour that passes this near a corner of the mesh goes through it (share of the edge).
_SNAP = 0.1
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """Pieces of lines in space: nodes (n, 3), pairs of node numbers (m, 2)."""

    nodes: Floats
    pairs: NDArray[np.int64]
    kind: str


@dataclass(frozen=True, slots=True, eq=False)
class EdgeMesh:
    """A mesh with all its edges once: ends (e, 2), faces beside (e, 2; -1 for none), sharpness."""

    mesh: Mesh
    flat: Floats
    corner_normals: Floats
    ends: Ints
    beside: NDArray[np.int64]
    face_edges: NDArray[np.int64]
    sharp: Flags
    soft: Flags


def edge_meshes(model: ProductModel) -> tuple[EdgeMesh, ...]:
    """Every mesh of the model with its edges; the same for all views."""
    radius = SOFT_RADIUS * float(np.ptp(model.bounds(), axis=0).max())
    return tuple(_edge_mesh(mesh, radius, smooth=part.smooth) for part, mesh in model.meshes())


def _edge_mesh(given: Mesh, radius: float, *, smooth: bool) -> EdgeMesh:
    mesh = welded(given)
    faces = mesh.faces
    count = len(faces)
    sides = np.sort(np.vstack([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    keys = sides[:, 0].astype(np.int64) * len(mesh.points) + sides[:, 1]
    _, first, number = np.unique(keys, return_index=True, return_inverse=True)
    order = np.argsort(number, kind="stable")
    owner = order % count
    starts = np.concatenate([[0], np.cumsum(np.bincount(number))])
    uses = np.diff(starts)
    beside = np.column_stack(
        [owner[starts[:-1]], owner[np.minimum(starts[:-1] + 1, len(owner) - 1)]]
    )
    beside[uses == 1, 1] = -1
    flat = unit(mesh.face_normals())
    agree = np.einsum("ij,ij->i", flat[beside[:, 0]], flat[beside[:, 1]])
    limit = np.cos(np.radians(CREASE_ANGLE if smooth else FACET_ANGLE))
    sharp = (agree < limit) | (uses != 2)
    ends = sides[first].astype(np.int32)
    normals = _corner_normals(mesh, ends[~sharp], beside[~sharp], ends[sharp])
    face_edges = number.reshape(3, count).T
    soft = np.zeros(len(ends), np.bool_)
    if not _is_rod(mesh, radius):
        soft = soft_edges(mesh, flat, ends, beside, sharp, radius, CREASE_ANGLE)
    return EdgeMesh(mesh, flat, normals, ends, beside, face_edges, sharp, soft)


def _is_rod(mesh: Mesh, radius: float) -> bool:
    """Whether a closed mesh is about as thin as a rounded edge, so that it is all rounding.

    Four times volume by surface is the diameter of a rod, twice the thickness of a plate.
    """
    return 0 < 4 * mesh.volume() < _ROD * radius * mesh.area()


def _corner_normals(mesh: Mesh, soft: Ints, beside: NDArray[np.int64], sharp: Ints) -> Floats:
    """A normal for each corner of each face, (m, 3, 3), the same on both sides of a soft edge.

    So a contour that leaves one face enters the next; only sharp edges part the normals.
    """
    corners = mesh.faces.ravel()
    raw = mesh.face_normals()
    group = corners.astype(np.int64)
    is_parted = np.zeros(len(mesh.points), np.bool_)
    is_parted[sharp.ravel()] = True
    parted = np.flatnonzero(is_parted[corners])
    # Corners round a sharp point are told apart, then joined across the soft edges.
    group[parted] = len(mesh.points) + parted
    one, other = _corners_across(mesh, soft, beside, is_parted)
    while not np.array_equal(group[one], group[other]):
        lowest = np.minimum(group[one], group[other])
        np.minimum.at(group, one, lowest)
        np.minimum.at(group, other, lowest)
    size = int(group.max()) + 1
    weights = np.repeat(raw, 3, axis=0)
    sums = np.stack([np.bincount(group, column, size) for column in weights.T], axis=1)
    return unit(sums.astype(np.float64))[group].reshape(-1, 3, 3)


def _corners_across(
    mesh: Mesh, soft: Ints, beside: NDArray[np.int64], chosen: Flags
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Pairs of corners at chosen points that face each other across a soft edge."""
    found: tuple[list[NDArray[np.int64]], list[NDArray[np.int64]]] = ([], [])
    for end in (0, 1):
        at = chosen[soft[:, end]]
        point = soft[at, end][:, None]
        for side in (0, 1):
            face = beside[at, side]
            found[side].append(3 * face + np.argmax(mesh.faces[face] == point, axis=1))
    return np.concatenate(found[0]), np.concatenate(found[1])


def view_segments(edges: EdgeMesh, back: Floats, *, hidden: bool) -> Iterator[Segments]:
    """Creases, boundaries and contours of one mesh seen from `back` (towards the eye).

    `hidden` adds the creases of its far side.
    """
    facing = edges.flat @ back > _EDGE_ON
    one, other = facing[edges.beside[:, 0]], facing[edges.beside[:, 1]]
    open_edge = edges.beside[:, 1] < 0
    # An open edge shows from both sides; a crease only where a face beside it can be seen.
    limit = edges.sharp & ((one != other) | open_edge)
    inner = edges.sharp & one & other & ~open_edge
    yield Segments(edges.mesh.points, edges.ends[limit].astype(np.int64), "contour")
    yield Segments(edges.mesh.points, edges.ends[inner].astype(np.int64), "crease")
    rounded = edges.soft & one & other
    yield Segments(edges.mesh.points, edges.ends[rounded].astype(np.int64), "soft")
    if hidden:
        far = edges.sharp & ~one & ~other & ~open_edge
        yield Segments(edges.mesh.points, edges.ends[far].astype(np.int64), "far")
    yield _contour(edges, back)


def _contour(edges: EdgeMesh, back: Floats) -> Segments:
    """Where the smooth surface turns away: the zero of normal·back inside each face."""
    turned = edges.corner_normals @ back - _EDGE_ON
    near = turned > 0
    crossed = near.any(axis=1) & ~near.all(axis=1)
    turned, near = turned[crossed], near[crossed]
    faces, face_edges = edges.mesh.faces[crossed], edges.face_edges[crossed]
    count = len(edges.mesh.points)
    nodes, places = [], []
    for side in range(3):
        a, b = side, (side + 1) % 3
        cut = near[:, a] != near[:, b]
        step = np.where(cut, turned[:, a] - turned[:, b], 1.0)
        t = np.where(cut, turned[:, a] / step, 0.0)
        node = face_edges[:, side] + count
        node = np.where(t < _SNAP, faces[:, a], np.where(t > 1 - _SNAP, faces[:, b], node))
        t = np.where(t < _SNAP, 0.0, np.where(t > 1 - _SNAP, 1.0, t))[:, None]
        start, end = edges.mesh.points[faces[:, a]], edges.mesh.points[faces[:, b]]
        nodes.append(np.where(cut, node, -1))
        places.append(start + (end - start) * t)
    number, place = np.stack(nodes, axis=1), np.stack(places, axis=1)
    # Two of the three sides are cut; they come first when ordered.
    order = np.argsort(number < 0, axis=1, kind="stable")[:, :2]
    rows = np.arange(len(number))[:, None]
    return _numbered(number[rows, order], place[rows, order])


def _numbered(pairs: NDArray[np.int64], places: Floats) -> Segments:
    """Nodes numbered from 0, one-point pieces and doubles left out."""
    real = pairs[:, 0] != pairs[:, 1]
    pairs, places = pairs[real], places[real]
    _, first, number = np.unique(pairs.ravel(), return_index=True, return_inverse=True)
    linked = np.unique(np.sort(number.reshape(-1, 2), axis=1), axis=0)
    return Segments(places.reshape(-1, 3)[first], linked.reshape(-1, 2), "turn")


def crossings(model: ProductModel) -> Segments:
    """Lines where one mesh passes through another; the same for all views."""
    pieces = crossing_segments([welded(mesh) for _, mesh in model.meshes()])
    if len(pieces) == 0:
        return Segments(np.zeros((0, 3)), np.zeros((0, 2), np.int64), "crease")
    low = pieces.reshape(-1, 3).min(axis=0)
    grain = max(float(np.ptp(pieces.reshape(-1, 3), axis=0).max()) * 1e-6, 1e-9)
    cells = np.round((pieces.reshape(-1, 3) - low) / grain).astype(np.int64)
    _, first, number = np.unique(cells, axis=0, return_index=True, return_inverse=True)
    pairs = np.sort(number.reshape(-1, 2), axis=1)
    pairs = np.unique(pairs[pairs[:, 0] != pairs[:, 1]], axis=0)
    return Segments(pieces.reshape(-1, 3)[first], pairs, "crease")
