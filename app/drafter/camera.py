"""Cameras of the views and close-ups: directions, projection and one common scale."""

import math
from dataclasses import dataclass

import numpy as np

from app.drafter.model import Floats, ProductModel, Shot, View

# Share of the frame the largest view of a product may fill.
FILL = 0.80
LENS_ANGLE = 18.0
_THREE_QUARTER = (0.56, -0.74, 0.38)
_DIRECTIONS: dict[str, tuple[float, float, float]] = {
    "front": (0, -1, 0),
    "back": (0, 1, 0),
    "side": (1, 0, 0),
    "top": (0, 0, 1),
    "bottom": (0, 0, -1),
    "three_quarter": _THREE_QUARTER,
}


@dataclass(frozen=True, slots=True, eq=False)
class Camera:
    """A square picture: unit vectors right, up and back (to the camera), centre and span in mm.

    lens is the opening angle in degrees; 0 is a parallel projection, true to scale everywhere.
    """

    right: Floats
    up: Floats
    back: Floats
    centre: Floats
    span: float
    lens: float = 0.0

    @property
    def distance(self) -> float:
        """From the centre to the eye, mm."""
        if self.lens:
            return self.span / 2 / math.tan(math.radians(self.lens / 2))
        return self.span * 10

    def flat(self, points: Floats) -> Floats:
        """Points (n, 3) as (right, up, towards the eye) from the centre, mm."""
        moved = np.asarray(points, dtype=np.float64) - self.centre
        flat = moved @ np.stack([self.right, self.up, self.back], axis=1)
        if self.lens:
            flat[:, :2] *= (self.distance / np.maximum(self.distance - flat[:, 2], 1e-6))[:, None]
        return np.asarray(flat)

    def picture(self, points: Floats) -> Floats:
        """Points (n, 3) as (x, y) in the picture, 0..1 from its upper left corner."""
        flat = self.flat(points)
        return np.column_stack([0.5 + flat[:, 0] / self.span, 0.5 - flat[:, 1] / self.span])


def axes(direction: tuple[float, float, float]) -> tuple[Floats, Floats, Floats]:
    """Right, up and back of a camera that stands in `direction` of the product."""
    back = np.asarray(direction, dtype=np.float64)
    back = back / np.linalg.norm(back)
    if abs(back[2]) > 0.999:
        # From above the front edge is at the bottom of the picture, from below at its top.
        return np.array([1.0, 0, 0]), np.array([0, math.copysign(1, back[2]), 0]), back
    right = np.cross([0, 0, 1], back)
    right /= np.linalg.norm(right)
    return right, np.cross(back, right), back


def common_span(model: ProductModel) -> float:
    """The mm across the frame that every view of this product fits in."""
    low, high = model.bounds()
    across = np.stack(axes(_THREE_QUARTER)[:2], axis=1)
    middle = (low + high) / 2 @ across
    reach = max(float(np.abs(mesh.points @ across - middle).max()) for _, mesh in model.meshes())
    return max(float((high - low).max()), 2 * reach, 1e-3) / FILL


def view_camera(model: ProductModel, view: View) -> Camera:
    """The parallel camera of a view; all views of one product have the same scale."""
    right, up, back = axes(_DIRECTIONS[view])
    return Camera(right, up, back, model.bounds().mean(axis=0), common_span(model))


def shot_camera(model: ProductModel, shot: Shot) -> Camera:
    """A long lens on what a close-up is about; on the whole product when it has no such part."""
    part = model.part(shot.focus)
    bounds = part.bounds() if part is not None and part.meshes else model.bounds()
    right, up, back = axes(shot.direction)
    size = float(np.linalg.norm(bounds[1] - bounds[0]))
    span = shot.span or max(size * 0.9, 1e-3)
    centre = bounds.mean(axis=0) if shot.centre is None else np.array(shot.centre)
    return Camera(right, up, back, centre, min(span, common_span(model)), LENS_ANGLE)
