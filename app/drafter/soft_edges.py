"""Rounded edges: where two sides meet in a small radius, the line down its middle."""

import numpy as np
from numpy.typing import NDArray

from app.drafter.model import Floats, Mesh

Flags = NDArray[np.bool_]
Numbers = NDArray[np.int64]
# A rounding has at most so many rows of faces from one side to its middle.
_ROWS = 28
# A face half way between two sides goes to the one that looks more this way.
_TIE = np.array([0.011, -0.013, 0.017])


def soft_edges(
    mesh: Mesh,
    flat: Floats,
    ends: NDArray[np.int32],
    beside: Numbers,
    sharp: Flags,
    radius: float,
    angle: float,
) -> Flags:
    """Which edges (e,) run down the middle of a rounding of at most `radius` mm.

    Faces that bend less than that are sides. From both sides of a rounding their normals are
    handed inwards face by face; where two fronts meet whose sides differ by more than `angle`
    degrees lies the edge a draughtsman draws.
    """
    inner = ~sharp & (beside[:, 1] >= 0)
    one, other = beside[inner, 0], beside[inner, 1]
    tight = _bend_radius(mesh, flat, ends[inner], one, other) < radius
    is_side = np.ones(len(mesh.faces), np.bool_)
    is_side[one[tight]] = is_side[other[tight]] = False
    is_side &= _in_large_patch(mesh, is_side, one, other, 4 * radius**2)
    soft = np.zeros(len(ends), np.bool_)
    if is_side.all() or not is_side.any():
        return soft
    known, side = _handed_on(is_side, flat, one, other)
    both = known[one] & known[other]
    turn = np.einsum("ij,ij->i", side[one], side[other])
    bends = ~(is_side[one] & is_side[other])
    soft[np.flatnonzero(inner)[both & bends & (turn < np.cos(np.radians(angle)))]] = True
    return soft


def _bend_radius(
    mesh: Mesh, flat: Floats, ends: NDArray[np.int32], one: Numbers, other: Numbers
) -> Floats:
    """Radius of the arc that two faces follow across their edge, mm; infinite where flat."""
    cosine = np.clip(np.einsum("ij,ij->i", flat[one], flat[other]), -1, 1)
    turn = np.arccos(cosine)
    length = np.linalg.norm(mesh.points[ends[:, 1]] - mesh.points[ends[:, 0]], axis=1)
    area = np.linalg.norm(mesh.face_normals(), axis=1)
    width = (area[one] + area[other]) / 2 / np.maximum(length, 1e-12)
    return np.where(turn > 0.01, width / np.maximum(turn, 0.01), np.inf)


def _in_large_patch(
    mesh: Mesh, is_side: Flags, one: Numbers, other: Numbers, least: float
) -> Flags:
    """Which faces belong to a patch of side faces of at least so many mm²."""
    label = np.arange(len(is_side))
    linked = is_side[one] & is_side[other]
    a, b = one[linked], other[linked]
    while True:
        lowest = np.minimum(label[a], label[b])
        before = label.copy()
        # Hook roots onto lower roots, then let every face point at its root.
        np.minimum.at(label, before[a], lowest)
        np.minimum.at(label, before[b], lowest)
        while not np.array_equal(label, label[label]):
            label = label[label]
        if np.array_equal(label, before):
            break
    area = np.linalg.norm(mesh.face_normals(), axis=1) / 2
    return np.asarray(np.bincount(label, area, len(label))[label] >= least)


def _handed_on(is_side: Flags, flat: Floats, one: Numbers, other: Numbers) -> tuple[Flags, Floats]:
    """Which faces the normals of the sides reach, and the one of them each face is most like.

    The two triangles of a strip have one normal, so they choose alike and the line stays straight.
    """
    side = np.where(is_side[:, None], flat, 0.0)
    score = np.where(is_side, 9.0, -9.0)
    round_ones = ~(is_side[one] & is_side[other])
    givers = np.concatenate([one[round_ones], other[round_ones]])
    takers = np.concatenate([other[round_ones], one[round_ones]])
    for _ in range(_ROWS):
        known = score[givers] > -9
        giver, taker = givers[known], takers[known]
        likeness = np.einsum("ij,ij->i", flat[taker], side[giver]) + side[giver] @ _TIE
        better = likeness > score[taker] + 1e-9
        if not better.any():
            break
        giver, taker, likeness = giver[better], taker[better], likeness[better]
        order = np.lexsort((likeness, taker))
        side[taker[order]] = side[giver[order]]
        score[taker[order]] = likeness[order]
    return score > -9, side
