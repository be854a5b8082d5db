"""Hidden-line drawing: every line of a model that can be seen in a view, as long polylines."""

from collections import OrderedDict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.camera import Camera, view_camera
from app.drafter.chains import chains, joined
from app.drafter.drawing import Drawing, DrawnDimension, Path, PathKind
from app.drafter.edges import EdgeMesh, Segments, crossings, edge_meshes, view_segments
from app.drafter.look import finish_of
from app.drafter.model import VIEWS, Floats, ProductModel, View
from app.drafter.render import photographer
from app.drafter.scene import Studio, diagonal
from app.drafter.staging import Depth
from app.drafter.strokes import (
    Candidate,
    Samples,
    beside_nothing,
    by_kind,
    depth_below,
    healed,
    repeated,
    runs,
    sampled,
    simplified,
    surfacing,
)
from app.drafter.tidy import LineSieve, beside_outline, mostly, narrow_places

_SIZE, _SMALL = 2048, 512
_NOTHING = 65535
_RANKS = {
    "contour": 0,
    "turn": 0,
    "crease": 1,
    "soft": 2,
    "seam": 3,
    "detail": 4,
    "stitch": 5,
    "far": 6,
}
_NO_KIND = -1
# Lines drawn on a surface; where it folds they may lie this many pixels below it.
_ON_SURFACE = [_RANKS[kind] for kind in ("seam", "detail", "stitch")]
_DIP = 8.0
# Parts less opaque than this are looked through.
_CLEAR = 0.5
_KINDS: tuple[PathKind, ...] = ("outline", "crease", "detail", "stitch", "hidden")
# Lines that are drawn, as creases and details, only where they belong to others.
_LABELS = (*_KINDS, "turn", "soft")


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """What all drawings of a model share."""

    model: ProductModel
    edges: tuple[EdgeMesh, ...]
    clear: tuple[bool, ...]
    clear_parts: frozenset[str]
    crossings: Segments


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """What one view sees: how near the surface is in each pixel, and the number of its part."""

    depth: Depth
    parts: NDArray[np.int32]


class Draughtsman:
    """Draws models; keeps what the last few need for further views."""

    def __init__(self, studio: Studio, keep: int = 3) -> None:
        self._studio = studio
        self._keep = keep
        self._prepared: OrderedDict[int, Prepared] = OrderedDict()

    def draw(self, model: ProductModel, view: View, *, hidden: bool = False) -> Drawing:
        """The drawing of one view; `hidden` adds edges that cannot be seen, to be dashed."""
        camera = view_camera(model, view)
        prepared = self._ready(model)
        sight = self._sight(model, camera)
        # What stands behind clear glass is drawn, as it is seen.
        through = (
            self._sight(model, camera, prepared.clear_parts) if prepared.clear_parts else sight
        )
        candidates = _candidates(prepared, camera, hidden=hidden)
        paths = _paths(candidates, (sight, through), camera, hidden=hidden) if candidates else ()
        return Drawing(
            view,
            camera.span,
            camera.span,
            paths,
            {**_anchors(model, camera, through.parts), **_anchors(model, camera, sight.parts)},
            tuple(_dimensions(model, view, camera)),
        )

    def _sight(self, model: ProductModel, camera: Camera, without: Collection[str] = ()) -> Sight:
        self._studio.show(model, without)
        depth = self._studio.depth(camera, diagonal(model), _SIZE)
        numbers = self._studio.numbers(_SIZE)
        return Sight(depth, np.where(np.isneginf(depth), _NOTHING, numbers))

    def visible_parts(self, model: ProductModel) -> dict[View, tuple[str, ...]]:
        """Keys of the parts that can be seen in each view."""
        self._studio.show(model)
        found = {}
        for view in VIEWS:
            depth = self._studio.depth(view_camera(model, view), diagonal(model), _SMALL)
            seen = set(np.unique(self._studio.numbers(_SMALL)[np.isfinite(depth)]).tolist())
            found[view] = tuple(p.key for number, p in enumerate(model.parts) if number in seen)
        return found

    def _ready(self, model: ProductModel) -> Prepared:
        known = self._prepared.get(id(model))
        # Prepared keeps its model alive, so the number cannot be given to another.
        if known is None:
            known = self._prepared[id(model)] = _prepared(model)
        self._prepared.move_to_end(id(model))
        while len(self._prepared) > self._keep:
            self._prepared.popitem(last=False)
        return known


def _prepared(model: ProductModel) -> Prepared:
    clear = frozenset(p.key for p in model.parts if finish_of(p).opacity < _CLEAR)
    by_mesh = tuple(part.key in clear for part, _ in model.meshes())
    return Prepared(model, edge_meshes(model), by_mesh, clear, crossings(model))


@cache
def draughtsman() -> Draughtsman:
    """The one draughtsman of this process, in the photographer's studio."""
    return Draughtsman(photographer().studio)


def line_drawing(model: ProductModel, view: View, *, hidden: bool = False) -> Drawing:
    """The technical drawing of a view of the model."""
    return draughtsman().draw(model, view, hidden=hidden)


def _candidates(prepared: Prepared, camera: Camera, *, hidden: bool) -> list[Candidate]:
    found: list[Candidate] = []

    def add(piece: Segments, *, clear: bool) -> None:
        flat, rank = camera.flat(piece.nodes), _RANKS[piece.kind]
        lines = (flat[chain] for chain in chains(piece.pairs))
        # A rounding that comes and goes is a fold, not an edge.
        least = 0.02 * camera.span if piece.kind == "soft" else 0.0
        found.extend(Candidate(x, piece.kind, rank, clear) for x in lines if _reach(x) >= least)

    for edges, clear in zip(prepared.edges, prepared.clear, strict=True):
        for piece in view_segments(edges, camera.back, hidden=hidden):
            add(piece, clear=clear)
    add(prepared.crossings, clear=False)
    for part in prepared.model.parts:
        clear = part.key in prepared.clear_parts
        for line in part.lines:
            if len(line.points) > 1:
                flat = camera.flat(line.points)
                found.append(Candidate(flat, line.kind, _RANKS[line.kind], clear))
    # The longer of two lines in the same place is kept.
    found.sort(key=lambda c: (c.rank, -float(np.ptp(c.points[:, :2], axis=0).sum())))
    return found


def _paths(
    candidates: Sequence[Candidate], sights: tuple[Sight, Sight], camera: Camera, *, hidden: bool
) -> tuple[Path, ...]:
    """Paths of what is seen; `sights` are with and without the clear parts."""
    pixel = camera.span / _SIZE
    samples = sampled(candidates, pixel)
    owner = samples.owner
    rank = np.array([c.rank for c in candidates])
    clear = np.array([c.clear for c in candidates])[owner]
    ranks = rank[owner]
    on_surface = np.isin(ranks, _ON_SURFACE)

    below = _below(samples, sights, clear, camera.span)
    shown = (below <= 2 * pixel) & (ranks != _RANKS["far"])
    dipping = surfacing(shown & on_surface, (below <= _DIP * pixel) & on_surface, owner)
    shown = healed(np.where(on_surface, dipping, shown), owner)
    # Hidden lines give way to all that are shown; stitches may run along a seam.
    weighed = np.where(shown, ranks, ranks + len(_RANKS))
    twice = repeated(samples, weighed, (shown | hidden) & (ranks != _RANKS["stitch"]), pixel)
    kept = healed(shown & ~twice, owner)
    outer = healed(beside_nothing(samples, sights[0].depth, camera.span) & (ranks == 0), owner)
    labels = _sample_labels(candidates, samples, kept, outer)
    labels[twice & ~kept] = _NO_KIND
    labels[beside_outline(samples, kept & outer, kept, camera.span)] = _NO_KIND
    narrow = narrow_places(samples, sights[0].depth, camera.span)
    limit = labels == _LABELS.index("outline")
    labels[mostly(narrow, limit, owner) & limit] = _LABELS.index("detail")
    lines = by_kind(_lines(samples, labels, camera, hidden=hidden))
    return tuple(_chosen(lines, camera.span, pixel))


def _below(
    samples: Samples, sights: tuple[Sight, Sight], clear: NDArray[np.bool_], span: float
) -> Floats:
    """How many mm each sample lies behind what hides it: clear parts hide what lies on them."""
    whole, through = sights
    below = depth_below(samples, through.depth, span)
    if through is whole:
        return below
    return np.where(clear, depth_below(samples, whole.depth, span), below)


def _chosen(lines: Mapping[str, list[Floats]], span: float, pixel: float) -> Iterator[Path]:
    """The paths that long lines of each kind make, without what a draughtsman leaves out."""
    long = {kind: joined(lines.get(kind, []), 3 * pixel) for kind in _LABELS}
    sieve = LineSieve(span, long["outline"], long["detail"])
    creases, turns, soft = (sieve.draw(long[kind]) for kind in ("crease", "turn", "soft"))
    long["crease"] = joined([*sieve.creases(creases), *sieve.turns(turns)], 3 * pixel)
    long["detail"] = joined([*long["detail"], *sieve.roundings(soft)], 3 * pixel)
    for kind in _KINDS:
        for line in long[kind]:
            length = float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum())
            if length > (3 if kind == "outline" else 10) * pixel or _is_small_ring(line, pixel):
                yield Path(simplified(line, min(0.1, pixel / 4)), kind)


def _reach(line: Floats) -> float:
    """Across how many mm of the picture a line goes."""
    return float(np.ptp(line[:, :2], axis=0).max())


def _is_small_ring(line: Floats, pixel: float) -> bool:
    """A closed line of some pixels: a dot on the product, not a speck of a broken line."""
    return bool(np.all(line[0] == line[-1])) and float(np.ptp(line, axis=0).max()) > 2 * pixel


def _sample_labels(
    candidates: Sequence[Candidate],
    samples: Samples,
    shown: NDArray[np.bool_],
    outer: NDArray[np.bool_],
) -> NDArray[np.int64]:
    """Number of the label of each sample (position in _LABELS)."""
    thin = {"seam": "detail", "contour": "crease", "far": "hidden"}
    own = [_LABELS.index(thin.get(c.kind, c.kind)) for c in candidates]
    labels = np.array(own)[samples.owner]
    labels[outer] = _LABELS.index("outline")
    labels[~shown] = _LABELS.index("hidden")
    return labels


def _lines(
    samples: Samples, labels: NDArray[np.int64], camera: Camera, *, hidden: bool
) -> Iterator[tuple[str, Floats]]:
    """Stretches of one kind, in mm of the frame, right and down."""
    half = camera.span / 2
    flat = np.column_stack([half + samples.place[:, 0], half - samples.place[:, 1]])
    hides = (_NO_KIND, _LABELS.index("hidden"))
    for start, end in zip(*(part.tolist() for part in runs(labels, samples.owner)), strict=True):
        kind = _LABELS[labels[start]]
        if labels[start] == _NO_KIND or (kind == "hidden" and not hidden):
            continue
        # A stretch reaches to the first sample of the next one of the same line: no gap between.
        reach = end + 1 if end < len(flat) and samples.owner[end] == samples.owner[start] else end
        if reach > end and labels[end] in hides:
            reach = end
        if reach - start > 1:
            yield kind, flat[start:reach]


def _anchors(
    model: ProductModel, camera: Camera, seen: NDArray[np.int32]
) -> dict[str, tuple[float, float]]:
    """A point well inside the visible area of each part; the part's own anchor if that is seen."""
    small = np.ascontiguousarray(seen[::4, ::4])
    k = len(small)
    found = {}
    for number, part in enumerate(model.parts):
        mask = (small == number).astype(np.uint8)
        if not mask.any():
            continue
        if part.anchor is not None:
            x, y = camera.picture(np.array([part.anchor]))[0].tolist()
            row, column = min(int((1 - y) * k), k - 1), min(int(x * k), k - 1)
            if mask[max(row, 0), max(column, 0)]:
                found[part.key] = (x, y)
                continue
        padded = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
        inside = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]
        deepest = int(np.argmax(inside))
        found[part.key] = ((deepest % k + 0.5) / k, 1 - (deepest // k + 0.5) / k)
    return found


def _dimensions(model: ProductModel, view: View, camera: Camera) -> Iterator[DrawnDimension]:
    for dimension in model.dimensions:
        if view in dimension.views:
            start = end = None
            if not dimension.way:
                ends = camera.picture(np.array([dimension.start, dimension.end])).tolist()
                start, end = ((x, y) for x, y in ends)
            yield DrawnDimension(
                dimension.code, dimension.name, dimension.value, dimension.kind, start, end
            )


def visible_parts(model: ProductModel) -> dict[View, tuple[str, ...]]:
    """Keys of the parts that can be seen in each view."""
    return draughtsman().visible_parts(model)
