"""Close-ups of a photograph: cut out where most is to be seen, nothing added."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.photo import PhotoView
from app.drafter.photo_decode import Picture, png_of
from app.drafter.photo_facts import Box
from app.drafter.photo_outline import shrunk

FEWEST, MOST = 6, 8
# Side of a close-up as a share of the product's longer side.
_SHARES = (0.34, 0.26, 0.2)
_OVERLAPS = (0.18, 0.35, 0.55)
_STEP = 0.2
_LEAST_PIXELS = 48
_WORDS = (("upper", "", "lower"), ("left", "", "right"))


@dataclass(frozen=True, slots=True, eq=False)
class PhotoCrop:
    """A square piece of a photograph at the photograph's own resolution."""

    title: str
    box: Box
    pixels: Picture

    @property
    def png(self) -> bytes:
        """The piece as PNG."""
        return png_of(self.pixels)


def photo_crops(view: PhotoView) -> tuple[PhotoCrop, ...]:
    """Six to eight close-ups, the richest in detail first; fewer only of a very small picture."""
    detail = _detail(view)
    ranked = [window for share in _SHARES for window in _windows(view, detail, share)]
    chosen: list[tuple[int, int, int]] = []
    # A small or slim product has no room for six pieces that lie apart.
    for overlap in _OVERLAPS:
        for window in ranked:
            if len(chosen) < MOST and all(_shared(window, c) < overlap for c in chosen):
                chosen.append(window)
        if len(chosen) >= FEWEST:
            break
    titles: dict[str, int] = {}
    crops = []
    for window in chosen:
        crop = _crop(view, window, titles)
        if crop is not None:
            crops.append(crop)
    return tuple(crops)


def _detail(view: PhotoView) -> NDArray[np.float64]:
    """Change of colour in the analysis picture, inside the product only; summed up for windows."""
    small = shrunk(view.pixels)
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    total = np.zeros(small.shape[:2])
    for blur in (1.0, 2.5):
        soft = np.asarray(cv2.GaussianBlur(lab, (0, 0), blur))
        for channel in range(3):
            plane = soft[..., channel]
            total += cv2.magnitude(cv2.Sobel(plane, -1, 1, 0), cv2.Sobel(plane, -1, 0, 1))
    # The root keeps one hard edge from outweighing a whole area of fine detail.
    near = cv2.dilate(view.mask.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    return np.asarray(cv2.integral(np.where(near, np.sqrt(total), 0)))


def _windows(
    view: PhotoView, detail: NDArray[np.float64], share: float
) -> list[tuple[int, int, int]]:
    """Squares (x, y, side) on the product, the richest first."""
    rows, columns = view.mask.shape
    left, top = int(view.box.left * columns), int(view.box.top * rows)
    right, bottom = int(view.box.right * columns), int(view.box.bottom * rows)
    side = min(max(int(max(right - left, bottom - top) * share), 8), rows, columns)
    step = max(int(side * _STEP), 2)
    covered = np.asarray(cv2.integral(view.mask.astype(np.uint8)), dtype=np.float64)
    scored = []
    for y in range(min(top, rows - side), max(bottom - side, top) + 1, step):
        for x in range(min(left, columns - side), max(right - side, left) + 1, step):
            if y + side > rows or x + side > columns:
                continue
            if _sum(covered, x, y, side) > 0.3 * side * side:
                scored.append((-_sum(detail, x, y, side), y, x))
    return [(x, y, side) for _, y, x in sorted(scored)]


def _sum(table: NDArray[np.float64], x: int, y: int, side: int) -> float:
    return float(table[y + side, x + side] - table[y, x + side] - table[y + side, x] + table[y, x])


def _shared(a: tuple[int, int, int], b: tuple[int, int, int]) -> float:
    """Common area of two squares as a share of the smaller."""
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[2], b[1] + b[2]) - max(a[1], b[1])
    return max(width, 0) * max(height, 0) / min(a[2], b[2]) ** 2


def _crop(
    view: PhotoView, window: tuple[int, int, int], titles: dict[str, int]
) -> PhotoCrop | None:
    height, width = view.pixels.shape[:2]
    scale = width / view.mask.shape[1]
    x, y, side = (round(value * scale) for value in window)
    side = min(side, width - x, height - y)
    if side < _LEAST_PIXELS:
        return None
    title = _title(view, window)
    titles[title] = titles.get(title, 0) + 1
    if titles[title] > 1:
        title = f"{title} ({titles[title]})"
    box = Box(x / width, y / height, (x + side) / width, (y + side) / height)
    return PhotoCrop(title, box, view.pixels[y : y + side, x : x + side].copy())


def _title(view: PhotoView, window: tuple[int, int, int]) -> str:
    rows, columns = view.mask.shape
    x = ((window[0] + window[2] / 2) / columns - view.box.left) / max(view.box.width, 1e-6)
    y = ((window[1] + window[2] / 2) / rows - view.box.top) / max(view.box.height, 1e-6)
    words = [_WORDS[0][_third(y)], _WORDS[1][_third(x)]]
    return f"Detail, {' '.join(word for word in words if word) or 'middle'}"


def _third(place: float) -> int:
    return min(max(int(place * 3), 0), 2)
