"""Line art of a photographed product: its outline and the edges seen inside, as long polylines."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.camera import FILL
from app.drafter.drawing import Drawing, DrawnDimension, Path, PathKind
from app.drafter.model import Floats
from app.drafter.photo import PhotoView
from app.drafter.photo_decode import Picture
from app.drafter.photo_facts import PhotoDimension

# The picture the lines are found in: longest side of the product's frame, pixels.
_SIDE = 900
# The frame of a drawing whose scale is unknown, in units that mean nothing but proportion.
UNSCALED = 100.0
_AWAY = 7
_SHORTEST = 0.035
_GAP = 9.0
_STRAIGHT_ON = 0.8
_STRONG = 0.45
_WANDERING = 1.14
# CIELAB per pixel; noise of a phone's camera stays below after smoothing.
_FAINTEST = 1.5
_STEPS = tuple((dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if (dy, dx) != (0, 0))


@dataclass(frozen=True, slots=True, eq=False)
class _Frame:
    """The square part of a photograph that is drawn: RGB, mask, and where it lies."""

    pixels: Picture
    mask: NDArray[np.float32]
    left: float
    top: float
    span: float


def photo_line_drawing(view: PhotoView, dimensions: tuple[PhotoDimension, ...] = ()) -> Drawing:
    """The drawing of a photograph, in mm when its scale is known, else 100 units across.

    The outline is the product's silhouette (nothing when it could not be told from the
    background), creases are strong edges inside it, details the faint ones. `dimensions` are
    those of this view that the drawing should show.
    """
    frame = _frame(view)
    span = UNSCALED if view.mm_per_px is None else frame.span * view.mm_per_px
    scale = span / len(frame.mask)
    paths = [Path(line * scale, kind) for kind, line in _lines(frame, view)]
    drawn = tuple(
        DrawnDimension(d.code, d.name, d.value, "linear", *_in_frame(d, frame, view))
        for d in dimensions
        if d.view == view.view
    )
    return Drawing(view.view, span, span, tuple(paths), {}, drawn)


def _in_frame(
    dimension: PhotoDimension, frame: _Frame, view: PhotoView
) -> tuple[tuple[float, float], tuple[float, float]]:
    height, width = view.pixels.shape[:2]
    start, end = (
        ((x * width - frame.left) / frame.span, (y * height - frame.top) / frame.span)
        for x, y in (dimension.start, dimension.end)
    )
    return start, end


def _frame(view: PhotoView) -> _Frame:
    """A square round the product that it fills as the sketches of a model do."""
    height, width = view.pixels.shape[:2]
    box = view.box
    span = max(box.width * width, box.height * height) / FILL
    left = (box.left + box.right) / 2 * width - span / 2
    top = (box.top + box.bottom) / 2 * height - span / 2
    side = _SIDE
    move = np.array([[side / span, 0, -left * side / span], [0, side / span, -top * side / span]])
    picture, ratio = view.pixels, np.ones(3)
    if span > 1.5 * side:
        # Warping does not average; a much larger photograph is made smaller first.
        size = max(round(width * side / span), 1), max(round(height * side / span), 1)
        smaller = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        picture = np.asarray(smaller, dtype=np.uint8)
        ratio = np.array([width / size[0], height / size[1], 1.0])
    pixels = cv2.warpAffine(picture, move * ratio, (side, side), borderMode=cv2.BORDER_REPLICATE)
    rows, columns = view.mask.shape
    grown = move * np.array([width / columns, height / rows, 1.0])
    mask = cv2.warpAffine(view.mask.astype(np.float32), grown, (side, side), flags=cv2.INTER_LINEAR)
    return _Frame(
        np.asarray(pixels, dtype=np.uint8), np.asarray(mask, dtype=np.float32), left, top, span
    )


def _lines(frame: _Frame, view: PhotoView) -> list[tuple[PathKind, Floats]]:
    soft = cv2.GaussianBlur(frame.mask, (0, 0), 2.2)
    outlines = _outlines(np.asarray(soft, dtype=np.float32)) if view.found else []
    lines: list[tuple[PathKind, Floats]] = [("outline", line) for line in outlines]
    strength = _strength(frame.pixels)
    inside = cv2.erode((soft > 0.5).astype(np.uint8), np.ones((_AWAY, _AWAY), np.uint8)) > 0
    edges = _edges(strength, inside, frame.pixels)
    shortest = _SHORTEST * len(frame.mask)
    traced = [line for line in _joined(_traced(edges)) if _is_stroke(line, shortest)]
    marks = [_strength_along(strength, line) for line in traced]
    limit = float(np.quantile(marks, 1 - _STRONG)) if marks else 0.0
    for line, mark in zip(traced, marks, strict=True):
        kind: PathKind = "crease" if mark >= limit else "detail"
        lines.append((kind, _simple(_smooth(line, 3.0), 0.5)))
    return lines


def _is_stroke(line: Floats, shortest: float) -> bool:
    """Whether a line is long enough and runs steadily; noise wanders about."""
    length = _length(_smooth(line, 2.0))
    return length > shortest and length < _WANDERING * _length(_smooth(line, 9.0))


def _outlines(soft: NDArray[np.float32]) -> list[Floats]:
    """Closed contours of the mask, to a part of a pixel."""
    grown = cv2.resize(soft, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    found, _ = cv2.findContours(
        (np.asarray(grown) > 0.5).astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE
    )
    lines = []
    for contour in found:
        points = contour.reshape(-1, 2).astype(np.float64) / 2
        if len(points) < 40:
            continue
        points = _smooth(points, 3.5, closed=True)
        simple = _simple(np.vstack([points, points[:1]]), 0.35)
        simple[-1] = simple[0]
        lines.append(simple)
    return sorted(lines, key=lambda line: -_length(line))


def _strength(pixels: Picture) -> NDArray[np.float32]:
    """How sharply colour or lightness changes at each pixel, in units of CIELAB per pixel."""
    calm = cv2.bilateralFilter(cv2.bilateralFilter(pixels, 7, 28, 5), 7, 22, 5)
    lab = cv2.cvtColor(calm.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    lab = np.asarray(cv2.GaussianBlur(lab, (0, 0), 1.1))
    gradients = [
        cv2.magnitude(cv2.Scharr(lab[..., c], -1, 1, 0), cv2.Scharr(lab[..., c], -1, 0, 1)) / 32
        for c in range(3)
    ]
    return np.asarray(np.max(gradients, axis=0), dtype=np.float32)


def _edges(
    strength: NDArray[np.float32], inside: NDArray[np.bool_], pixels: Picture
) -> NDArray[np.bool_]:
    """Thin edges inside the product: Canny (1986) on the strongest of the Lab channels."""
    here = strength[inside]
    if here.size < 100:
        return np.zeros(strength.shape, np.bool_)
    high = float(np.clip(np.percentile(here, 95), _FAINTEST, 6.0))
    calm = cv2.bilateralFilter(cv2.bilateralFilter(pixels, 7, 28, 5), 7, 22, 5)
    lab = cv2.cvtColor(calm, cv2.COLOR_RGB2LAB)
    found = np.zeros(strength.shape, np.bool_)
    for channel in range(3):
        soft = cv2.GaussianBlur(lab[..., channel], (0, 0), 1.1).astype(np.float32)
        # 8-bit Lab stretches L to 255; a and b are as they are.
        unit = 100 / 255 if channel == 0 else 1.0
        dx = np.round(cv2.Scharr(soft, -1, 1, 0) * unit).astype(np.int16)
        dy = np.round(cv2.Scharr(soft, -1, 0, 1) * unit).astype(np.int16)
        found |= cv2.Canny(dx, dy, 32 * high * 0.45, 32 * high, L2gradient=True) > 0
    return found & inside


def _traced(edges: NDArray[np.bool_]) -> list[Floats]:
    """Chains of touching edge pixels as lines (n, 2) of x, y, cut where three or more meet."""
    left = {(int(y), int(x)) for y, x in np.argwhere(edges)}
    beside = {p: [q for s in _STEPS if (q := (p[0] + s[0], p[1] + s[1])) in left] for p in left}
    ends = sorted(p for p in left if len(beside[p]) == 1)
    lines = []
    for start in [*ends, *sorted(left)]:
        if start in left:
            line = _walked(start, beside, left)
            if len(line) > 4:
                lines.append(np.array(line, dtype=np.float64)[:, ::-1])
    return lines


def _walked(
    start: tuple[int, int],
    beside: dict[tuple[int, int], list[tuple[int, int]]],
    left: set[tuple[int, int]],
) -> list[tuple[int, int]]:
    """Walk on along unused pixels, straight on where there is a choice."""
    line, here = [start], start
    left.discard(start)
    while True:
        ahead = [q for q in beside[here] if q in left]
        if not ahead:
            return line
        back = line[max(len(line) - 6, 0)]
        dy, dx = here[0] - back[0], here[1] - back[1]
        here = max(ahead, key=lambda q: (q[0] - line[-1][0]) * dy + (q[1] - line[-1][1]) * dx)
        # The other pixels beside a step belong to the same stroke.
        for other in ahead:
            if abs(other[0] - here[0]) + abs(other[1] - here[1]) == 1:
                left.discard(other)
        left.discard(here)
        line.append(here)


def _joined(lines: list[Floats]) -> list[Floats]:
    """Lines whose ends nearly meet and that run on in the same direction, made one."""
    lines = sorted(lines, key=lambda line: -len(line))
    result: list[Floats] = []
    while lines:
        line = lines.pop(0)
        while (found := _continuation(line, lines)) is not None:
            number, grown = found
            lines.pop(number)
            line = grown
        result.append(line)
    return result


def _continuation(line: Floats, lines: list[Floats]) -> tuple[int, Floats] | None:
    if not lines:
        return None
    for turned in (line, line[::-1]):
        end, way = turned[-1], _way(turned)
        firsts = np.array([other[0] for other in lines])
        lasts = np.array([other[-1] for other in lines])
        for ends, flipped in ((firsts, False), (lasts, True)):
            gap = ends - end
            far = np.hypot(gap[:, 0], gap[:, 1])
            for number in np.flatnonzero(far < _GAP):
                other = lines[number][::-1] if flipped else lines[number]
                onward = float(way @ -_way(other[::-1]))
                if onward > _STRAIGHT_ON and (far[number] < 2.5 or gap[number] @ way > 0):
                    return int(number), np.vstack([turned, other])
    return None


def _way(line: Floats) -> Floats:
    """Direction in which a line leaves at its end."""
    step = line[-1] - line[max(len(line) - 9, 0)]
    return np.asarray(step / max(float(np.hypot(*step)), 1e-9))


def _length(line: Floats) -> float:
    return float(np.hypot(*np.diff(line, axis=0).T).sum())


def _strength_along(strength: NDArray[np.float32], line: Floats) -> float:
    x, y = np.clip(np.round(line).astype(int), 0, len(strength) - 1).T
    return float(strength[y, x].mean())


def _smooth(line: Floats, sigma: float, *, closed: bool = False) -> Floats:
    """Points along a line, each the Gaussian mean of its neighbours; open ends stay."""
    reach = int(3 * sigma)
    weight = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    weight /= weight.sum()
    if closed:
        around = np.vstack([line[-reach:], line, line[:reach]])
    else:
        # Mirrored through the end points, so that these do not creep inwards.
        if len(line) <= reach:
            return line
        head, tail = 2 * line[0] - line[reach:0:-1], 2 * line[-1] - line[-2 : -reach - 2 : -1]
        around = np.vstack([head, line, tail])
    return np.column_stack([np.convolve(around[:, k], weight, "valid") for k in range(2)])


def _simple(line: Floats, off: float) -> Floats:
    """Fewer points, none further than `off` pixels from where the line was (Douglas, Peucker)."""
    points = line.astype(np.float32).reshape(-1, 1, 2)
    return np.asarray(cv2.approxPolyDP(points, off, False).reshape(-1, 2), dtype=np.float64)
