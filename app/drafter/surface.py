"""A mesh made ready to be shaded and outlined: points welded, normals split at sharp edges."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.drafter.model import Floats, Ints, Mesh

FEATURE_ANGLE = 40.0


@dataclass(frozen=True, slots=True, eq=False)
class Surface:
    """Points (n, 3), one smooth normal each (n, 3) and faces (m, 3); sharp points are doubled."""

    points: Floats
    normals: Floats
    faces: Ints


def welded(mesh: Mesh, tolerance: float | None = None) -> Mesh:
    """Points that coincide made one, faces without area left out."""
    points, faces = mesh.points, mesh.faces
    low, high = mesh.bounds()
    grain = tolerance or max(float((high - low).max()) * 1e-6, 1e-7)
    cells = np.round((points - low) / grain).astype(np.int64)
    keys = (cells[:, 0] * 2_000_003 + cells[:, 1]) * 2_000_003 + cells[:, 2]
    _, first, number = np.unique(keys, return_index=True, return_inverse=True)
    if len(first) != len(points):
        faces = number[faces].astype(np.int32)
        points = points[first]
    a, b, c = faces.T
    real = (a != b) & (b != c) & (c != a)
    return Mesh(points, faces if real.all() else faces[real])


def unit(vectors: Floats) -> Floats:
    """Vectors (n, 3) at length 1; those without length stay zero."""
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(length, 1e-30))


def shaded(mesh: Mesh, *, smooth: bool = True, angle: float = FEATURE_ANGLE) -> Surface:
    """Area-weighted normals; faces that meet at more than `angle` degrees do not share one.

    The weight by area keeps flat sides flat beside narrow rounded edges.
    """
    mesh = welded(mesh)
    faces, raw = mesh.faces, mesh.face_normals()
    flat = unit(raw)
    if not smooth:
        points = mesh.points[faces].reshape(-1, 3)
        order = np.arange(len(points), dtype=np.int32).reshape(-1, 3)
        return Surface(points, np.repeat(flat, 3, axis=0), order)
    count = len(mesh.points)
    corners = faces.ravel()
    normals = unit(_sums(corners, np.repeat(raw, 3, axis=0), count))
    sharp = _sharp_points(faces, flat, normals, count, angle)
    if not sharp.any():
        return Surface(mesh.points, normals, faces)
    return _split(mesh, raw, flat, normals, sharp, angle)


def _sums(owner: NDArray[np.integer[Any]], vectors: Floats, count: int) -> Floats:
    """The sum of the vectors (n, 3) of each owner, shape (count, 3)."""
    columns = [np.bincount(owner, column, count) for column in vectors.T]
    return np.stack(columns, axis=1).astype(np.float64)


def _sharp_points(
    faces: Ints, flat: Floats, normals: Floats, count: int, angle: float
) -> NDArray[np.bool_]:
    """Points where two of the faces may differ by more than the angle."""
    corners = faces.ravel()
    agree = np.einsum("ij,ij->i", np.repeat(flat, 3, axis=0), normals[corners])
    # Two faces within a cone of half the angle cannot differ by more than the angle.
    off = agree < np.cos(np.radians(angle / 2))
    sharp = np.zeros(count, dtype=np.bool_)
    sharp[corners[off]] = True
    return sharp


def _split(
    mesh: Mesh,
    raw: Floats,
    flat: Floats,
    normals: Floats,
    sharp: NDArray[np.bool_],
    angle: float,
) -> Surface:
    """Give each corner at a sharp point its own normal from the faces that agree with its own."""
    corners = np.flatnonzero(sharp[mesh.faces.ravel()])
    point = mesh.faces.ravel()[corners]
    order = np.argsort(point, kind="stable")
    corners, point = corners[order], point[order]
    first, second = _pairs(point)
    face = corners // 3
    agree = np.einsum("ij,ij->i", flat[face[first]], flat[face[second]])
    keep = agree > np.cos(np.radians(angle))
    first, weight = first[keep], raw[face[second[keep]]]
    faces = mesh.faces.ravel().copy()
    faces[corners] = len(mesh.points) + np.arange(len(corners), dtype=np.int32)
    return Surface(
        np.vstack([mesh.points, mesh.points[point]]),
        np.vstack([normals, unit(_sums(first, weight, len(corners)))]),
        faces.reshape(-1, 3),
    )


def _pairs(groups: NDArray[np.int32]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """All pairs (i, j) of positions whose group (sorted) is the same, i with itself too."""
    _, start, size = np.unique(groups, return_index=True, return_counts=True)
    sizes = np.repeat(size, size)
    first = np.repeat(np.arange(len(groups)), sizes)
    ends = np.cumsum(sizes)
    within = np.arange(len(first)) - np.repeat(ends - sizes, sizes)
    second = np.repeat(np.repeat(start, size), sizes) + within
    return first, second
