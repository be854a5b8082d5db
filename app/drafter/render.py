"""Pictures of a product: studio light, soft ground shadow, neutral backdrop, as PNG bytes."""

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.camera import Camera, shot_camera, view_camera
from app.drafter.model import DrafterError, Floats, ProductModel, Shot, View
from app.drafter.scene import Ground, Staged, Studio

Picture = NDArray[np.uint8]
MAX_SIZE = 4096
_BACKDROP_SIZE = 512
# Warm neutral, sRGB 0..255, at the top and the foot of the picture.
_BACKDROP = ((252.0, 251.0, 249.0), (238.0, 236.0, 232.0))


def render_view(model: ProductModel, view: View, size: int = 1024) -> bytes:
    """A view as PNG, size x size pixels; all views of a product have the same scale."""
    return photograph(_staged(model), view_camera(model, view), size)


def render_shot(model: ProductModel, shot: Shot, size: int = 1024) -> bytes:
    """A close-up as PNG, size x size pixels."""
    return photograph(_staged(model), shot_camera(model, shot), size)


@cache
def studio() -> Studio:
    """The one studio of this process, made when first needed."""
    return Studio()


_last: dict[int, Staged] = {}


def _staged(model: ProductModel) -> Staged:
    known = _last.get(id(model))
    if known is None or known.model is not model:
        _last.clear()
        known = _last[id(model)] = studio().stage(model)
    return known


def photograph(staged: Staged, camera: Camera, size: int) -> bytes:
    """The staged product through a camera, as PNG bytes."""
    if not 16 <= size <= MAX_SIZE:
        raise DrafterError(f"Pictures can be 16 to {MAX_SIZE} pixels wide, not {size}.")
    ground = backdrop(camera, staged.ground, staged.model)
    picture = studio().photograph(staged, camera, ground, size)
    return png_bytes(picture)


def png_bytes(picture: Picture) -> bytes:
    """RGB or grey pixels as PNG, always the same bytes for the same pixels."""
    pixels = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR) if picture.ndim == 3 else picture
    done, data = cv2.imencode(".png", pixels, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not done:
        raise DrafterError("The picture could not be written as PNG.")
    return data.tobytes()


def backdrop(camera: Camera, ground: Ground, model: ProductModel) -> Picture:
    """Backdrop with the product's soft shadow on the floor, (k, k, 3)."""
    k = _BACKDROP_SIZE
    t = np.linspace(0, 1, k)[:, None]
    top, foot = (np.array(c) for c in _BACKDROP)
    colour = np.broadcast_to(top + (foot - top) * t[:, None] ** 1.4, (k, k, 3))
    shade = _shadow(camera, ground, model)
    tint = np.array([0.96, 0.98, 1.0])
    return np.asarray(np.clip(colour * (1 - shade[..., None] * tint), 0, 255) + 0.5).astype(
        np.uint8
    )


def _shadow(camera: Camera, ground: Ground, model: ProductModel) -> Floats:
    """How much darker the floor is, 0..1, in the picture."""
    k = _BACKDROP_SIZE
    if camera.back[2] < -0.05:
        return np.zeros((k, k))
    density = _footprint(ground)
    # A camera level with the floor would see it edge-on; like a photographer it looks down a little.
    sink = max(float(camera.back[2]), 0.10)
    low = model.bounds()[0][2]
    span = ground.camera.span * _PAD
    corner = ground.camera.centre - np.array([span / 2, span / 2, 0])
    world = np.array([corner, corner + [span, 0, 0], corner + [0, span, 0]])
    world[:, 2] = low
    flat = camera.flat(world)
    if camera.back[2] < 0.10:
        foot = np.array([*camera.centre[:2], low])
        base = camera.flat(foot[None])[0]
        ahead = (world - foot) @ np.cross(np.array([0.0, 0.0, 1.0]), camera.right)
        flat[:, 1] = base[1] + ahead * sink
    pixels = np.column_stack(
        [(0.5 + flat[:, 0] / camera.span) * k, (0.5 - flat[:, 1] / camera.span) * k]
    )
    n = density.shape[0]
    source = np.array([[0, 0], [n, 0], [0, n]], dtype=np.float32)
    matrix = cv2.getAffineTransform(source, pixels.astype(np.float32))
    return np.asarray(
        cv2.warpAffine(density, matrix, (k, k), flags=cv2.INTER_LINEAR), dtype=np.float64
    )


_PAD = 2.0


def _footprint(ground: Ground) -> NDArray[np.float32]:
    """Darkness of the floor seen from above, rows along +Y: near things darker and sharper."""
    # The depth map is seen from below: its up axis is -Y.
    height = ground.height[::-1]
    n = height.shape[0]
    pad = int(n * (_PAD - 1) / 2)
    span = ground.camera.span
    total = np.zeros((n + 2 * pad, n + 2 * pad), np.float32)
    for reach, blur, strength in (
        (0.015, 0.010, 0.34),
        (0.10, 0.035, 0.24),
        (0.45, 0.10, 0.16),
        (9.0, 0.19, 0.10),
    ):
        mask = np.pad((height < reach * span).astype(np.float32), pad)
        total += strength * cv2.GaussianBlur(mask, (0, 0), blur * n)
    return total
