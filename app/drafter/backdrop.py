"""The backdrop behind a product and its soft shadow on the floor."""

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.camera import Camera
from app.drafter.staging import Ground

Shade = NDArray[np.float32]
SIZE = 448
# Warm neutral, sRGB 0..255, at the top and the foot of the picture.
_TOP, _FOOT = (252.0, 251.0, 249.0), (238.0, 236.0, 232.0)
_SHADOW_TINT = (0.96, 0.98, 1.0)
# How much wider than the product its shadow's picture is.
_PAD = 2.0
# A camera level with the floor would see it edge-on; like a photographer it looks down a little.
_LEAST_PITCH = 0.07
# Height of what throws it, blur (both as shares of the width) and darkness of each layer.
_LAYERS = ((0.015, 0.010, 0.34), (0.10, 0.035, 0.24), (0.45, 0.10, 0.16), (9.0, 0.19, 0.10))


def footprint(ground: Ground) -> Shade:
    """Darkness of the floor seen from above, rows along +Y: near things darker and sharper."""
    n = ground.height.shape[0]
    pad = int(n * (_PAD - 1) / 2)
    total = np.zeros((n + 2 * pad, n + 2 * pad), np.float32)
    for reach, blur, strength in _LAYERS:
        mask = np.pad((ground.height < reach * ground.span).astype(np.float32), pad)
        total += strength * cv2.GaussianBlur(mask, (0, 0), blur * n)
    return total


def backdrop(camera: Camera, ground: Ground, shade: Shade) -> NDArray[np.uint8]:
    """Backdrop with the product's shadow, (SIZE, SIZE, 3)."""
    t = np.linspace(0, 1, SIZE, dtype=np.float32)[:, None, None] ** 1.4
    top, foot = np.array(_TOP, np.float32), np.array(_FOOT, np.float32)
    colour = top + (foot - top) * t
    shadow = _shadow(camera, ground, shade)
    if shadow is None:
        colour = np.broadcast_to(colour, (SIZE, SIZE, 3))
    else:
        colour = colour * (1 - shadow[..., None] * np.array(_SHADOW_TINT, np.float32))
    return np.asarray(colour + 0.5).astype(np.uint8)


def _shadow(camera: Camera, ground: Ground, shade: Shade) -> Shade | None:
    """How much darker the floor is, 0..1, in the picture; None seen from below."""
    if camera.lens:
        return _through_lens(camera, ground, shade) if camera.back[2] > 0.03 else None
    if camera.back[2] < -0.05:
        return None
    corners = np.array([(-0.5, -0.5, 0.0), (0.5, -0.5, 0.0), (-0.5, 0.5, 0.0)])
    world = ground.centre + corners * ground.span * _PAD
    flat = camera.flat(world)
    if camera.back[2] < _LEAST_PITCH:
        foot = camera.flat(ground.centre[None])[0]
        away = np.cross(np.array([0.0, 0.0, 1.0]), camera.right)
        # The foot that stands nearest is the one whose shadow touches the picture of the product.
        near = _nearest_foot(ground, away)
        flat[:, 1] = foot[1] + ((world - ground.centre) @ away - near) * _LEAST_PITCH
    across = (0.5 + flat[:, 0] / camera.span) * SIZE
    down = (0.5 - flat[:, 1] / camera.span) * SIZE
    n = shade.shape[0]
    source = np.array([[0, 0], [n, 0], [0, n]], dtype=np.float32)
    placed = np.column_stack([across, down]).astype(np.float32)
    matrix = cv2.getAffineTransform(source, placed)
    return np.asarray(cv2.warpAffine(shade, matrix, (SIZE, SIZE)), dtype=np.float32)


def _through_lens(camera: Camera, ground: Ground, shade: Shade) -> Shade:
    """The shadow where the ray of each pixel meets the floor."""
    offsets = ((np.arange(SIZE) + 0.5) / SIZE - 0.5) * camera.span
    eye = camera.centre + camera.back * camera.distance
    across, down = np.meshgrid(offsets, offsets)
    rays = (
        across[..., None] * camera.right - down[..., None] * camera.up
    ) - camera.back * camera.distance
    falls = np.minimum(rays[..., 2], -1e-9)
    far = (ground.centre[2] - eye[2]) / falls
    meets = eye[:2] + rays[..., :2] * far[..., None] - ground.centre[:2]
    cells = ((meets / (ground.span * _PAD) + 0.5) * shade.shape[0]).astype(np.float32)
    # Rays that rise meet no floor: they look far outside the shadow.
    cells[rays[..., 2] >= -1e-9] = -1e6
    placed = cv2.remap(shade, cells[..., 0], cells[..., 1], cv2.INTER_LINEAR)
    return np.asarray(placed, dtype=np.float32)


def _nearest_foot(ground: Ground, away: NDArray[np.float64]) -> float:
    """Where the product first touches the floor along `away` from the centre, mm."""
    n = ground.height.shape[0]
    rows, columns = np.nonzero(ground.height < _LAYERS[0][0] * ground.span)
    if len(rows) == 0:
        return 0.0
    x, y = (columns + 0.5) / n - 0.5, (rows + 0.5) / n - 0.5
    return float((x * away[0] + y * away[1]).min() * ground.span)
