"""A model prepared for its pictures: meshes shaded and grouped by surface, openness baked in."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from app.drafter.camera import Camera, axes
from app.drafter.deep_shade import evened
from app.drafter.look import Finish, finish_of
from app.drafter.model import Floats, Mesh, Part, ProductModel
from app.drafter.surface import Surface, shaded, welded

AXES = {"x": (1.0, 0.0, 0.0), "y": (0.0, 1.0, 0.0), "z": (0.0, 0.0, 1.0)}
_SKY_DIRECTIONS = 16
# How freely cloth falls into folds, by category or kind; elsewhere it is stretched over something.
_SLACK = MappingProxyType({"apparel": 1.0, "bags": 1.0, "hats": 0.5, "cushion": 0.3})
_LOOSE = frozenset({"cord", "switch"})
# What lies on the floor is lower than this share of the product.
_LYING = 0.15
Depth = NDArray[np.float32]
DepthEye = Callable[[Camera], Depth]


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Meshes of one part that share a grain axis; `solid` when no inner side can be seen."""

    part: Part
    finish: Finish
    surface: Surface
    axis: str
    solid: bool


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """Height of the product above the floor (k, k) mm, rows along +Y; inf where there is none."""

    height: Floats
    centre: Floats
    span: float


def groups(model: ProductModel) -> tuple[Group, ...]:
    """Meshes of a part that share a grain axis, shaded and joined."""
    slack = _SLACK.get(model.kind, _SLACK.get(model.category, 0.0))
    return tuple(group for part in model.parts for group in _part_groups(part, slack))


def _part_groups(part: Part, slack: float) -> Iterator[Group]:
    finish = finish_of(part)
    finish = replace(finish, folds=finish.folds * slack)
    sorted_out: dict[tuple[str, bool, int], list[Surface]] = {}
    for number, given in enumerate(part.meshes):
        if len(given.faces) == 0:
            continue
        mesh = welded(given)
        own = finish.pattern == "rib_round" or (finish.pattern == "gem" and len(part.meshes) < 9)
        alone = number if own else -1
        solid = mesh.is_watertight() and mesh.volume() > 0
        key = (_grain_axis(mesh, finish), solid, alone)
        sorted_out.setdefault(key, []).append(shaded(mesh, smooth=part.smooth))
    for (axis, solid, _), surfaces in sorted_out.items():
        yield Group(part, finish, _joined(surfaces), axis, solid)


def _joined(surfaces: Sequence[Surface]) -> Surface:
    shifts = np.cumsum([0, *(len(s.points) for s in surfaces[:-1])])
    return Surface(
        np.vstack([s.points for s in surfaces]),
        np.vstack([s.normals for s in surfaces]),
        np.vstack([s.faces + np.int32(n) for s, n in zip(surfaces, shifts, strict=True)]),
    )


def _grain_axis(mesh: Mesh, finish: Finish) -> str:
    """Along the grain: what the part says, else the longest side; brushing runs level."""
    if finish.axis in AXES:
        return finish.axis
    if finish.pattern in ("rib", "brushed"):
        return "x"
    low, high = mesh.bounds()
    return "xyz"[int(np.argmax(high - low))]


def loose_parts(model: ProductModel) -> tuple[str, ...]:
    """Keys of the parts that lie about on the floor beside the product: a cord with its switch.

    They keep no light off it: from the few directions the sky is looked at from, those below the
    floor too, a cord's shadow is a smear on what stands behind it.
    """
    low, high = model.bounds()
    most = low[2] + _LYING * (high[2] - low[2])
    return tuple(p.key for p in model.parts if p.key in _LOOSE and p.bounds()[1, 2] < most)


def openness(staged: Sequence[Group], model: ProductModel, eye: DepthEye) -> list[Floats]:
    """Share of the sky each point of each group sees, 0..1, cosine weighted."""
    low, high = model.bounds()
    span = float(np.linalg.norm(high - low)) * 1.02
    centre = (low + high) / 2
    seen = [np.zeros(len(g.surface.points)) for g in staged]
    total = [np.full(len(g.surface.points), 1e-6) for g in staged]
    for direction in _directions(_SKY_DIRECTIONS):
        camera = Camera(*axes((direction[0], direction[1], direction[2])), centre, span)
        depth = eye(camera)
        for group, s, t in zip(staged, seen, total, strict=True):
            weight = np.maximum(group.surface.normals @ camera.back, 0)
            s += weight * _lit(group.surface, camera, depth)
            t += weight
    soft = [_softened(g.surface, s / t) for g, s, t in zip(staged, seen, total, strict=True)]
    return [
        evened(g.surface.points, g.surface.normals, share, span)
        for g, share in zip(staged, soft, strict=True)
    ]


def _directions(count: int) -> Floats:
    """Even directions over the ball (Fibonacci lattice)."""
    i = np.arange(count) + 0.5
    z = 1 - 2 * i / count
    turn = np.pi * (1 + np.sqrt(5)) * i
    flat = np.sqrt(1 - z**2)
    return np.column_stack([flat * np.cos(turn), flat * np.sin(turn), z])


def _lit(surface: Surface, camera: Camera, depth: Depth) -> Floats:
    """How far each point is free towards the camera, 0..1, with a soft limit."""
    k = len(depth)
    bias = camera.span / k * 1.5
    flat = camera.flat(surface.points + surface.normals * bias)
    cell = np.clip(((flat[:, :2] / camera.span + 0.5) * k).astype(np.intp), 0, k - 1)
    over = depth[cell[:, 1], cell[:, 0]] - flat[:, 2]
    return np.asarray(1 - np.clip(over / bias - 1, 0, 1))


def _softened(surface: Surface, values: Floats) -> Floats:
    """Each point's value mixed with its neighbours', which takes the grain out of the maps."""
    a, b, c = surface.faces.T
    count = len(values)
    for _ in range(2):
        around = np.bincount(a, values[b] + values[c], count)
        around += np.bincount(b, values[a] + values[c], count)
        around += np.bincount(c, values[a] + values[b], count)
        use = 2 * np.bincount(surface.faces.ravel(), minlength=count)
        values = 0.4 * values + 0.6 * around / np.maximum(use, 1)
    return values


def ground(model: ProductModel, eye: DepthEye) -> Ground:
    """The product seen from below, for its shadow on the floor."""
    low, high = model.bounds()
    span = float((high - low)[:2].max()) * 1.02 + 1e-6
    centre = np.array([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]])
    depth = eye(Camera(*axes((0.0, 0.0, -1.0)), centre, span))
    # Seen from below the picture's up is -Y.
    return Ground(np.where(np.isfinite(depth), -depth, np.inf)[::-1], centre, span)
