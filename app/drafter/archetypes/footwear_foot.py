"""The room of a foot over an open footbed, and thick sheets laid over it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from app.drafter import solids
from app.drafter.archetypes.footwear_last import Sole
from app.drafter.model import Floats, Mesh

# Height of the foot's upper line over the footbed at shares of the length, for a 270 mm sole.
_INSTEP = np.array(
    [[0.38, 0.45, 0.55, 0.65, 0.75, 0.85, 0.93, 1.0], [74, 70, 60, 51, 44, 38, 32, 24]]
)


@dataclass(frozen=True, slots=True, eq=False)
class FootRoom:
    """The room over a footbed: surfaces by share of the length (t) and angle over it (phi)."""

    sole: Sole
    thick: float
    lateral: Floats
    medial: Floats

    def height(self, t: ArrayLike) -> Floats:
        """Height of the foot's upper line over the floor."""
        shares = np.asarray(t, dtype=np.float64)
        foot = np.interp(shares, _INSTEP[0], _INSTEP[1]) * self.sole.length / 270.0
        return np.asarray(self.thick + foot + self.sole.ground(shares * self.sole.length))

    def edges(self, x: Floats) -> tuple[Floats, Floats]:
        """Lateral and medial y of the footbed's edge at x."""
        return np.interp(x, *self.lateral.T), np.interp(x, *self.medial.T)

    def arch(self, t: ArrayLike, phi: ArrayLike, grow: float, tuck: float) -> Floats:
        """An open strap's surface, (..., 3), from the lateral edge (phi=0) to the medial (pi)."""
        t_, p = np.broadcast_arrays(np.asarray(t, float), np.asarray(phi, float))
        x = t_ * self.sole.length
        low, high = self.edges(x)
        base = self.thick - tuck + self.sole.ground(x)
        c, s = np.cos(p), np.maximum(np.sin(p), 0.0)
        half = (high - low) / 2 + grow
        y = (low + high) / 2 - np.sign(c) * np.abs(c) ** 0.80 * half + 3.0 * s**2
        return np.stack([x, y, base + s**0.78 * (self.height(t_) - base + grow)], axis=-1)

    def front(self, t: ArrayLike, phi: ArrayLike) -> Floats:
        """A closed front's surface, (..., 3), which comes down at the toe."""
        t_, p = np.broadcast_arrays(np.asarray(t, float), np.asarray(phi, float))
        x = t_ * self.sole.length
        low, high = self.edges(x)
        base = self.thick - 6.0 + self.sole.ground(x)
        fall = np.clip((t_ - 0.70) / 0.295, 0, 1) ** 4
        close = 0.16 + 0.84 * np.sqrt(np.clip(1 - fall, 0, 1))
        c, s = np.cos(p), np.maximum(np.sin(p), 0.0)
        y = (low + high) / 2 - np.sign(c) * np.abs(c) ** 0.72 * (high - low) / 2 + 3.0 * s**2
        return np.stack([x, y, base + s**0.66 * (self.height(t_) + 3.0 - base) * close], axis=-1)


def foot_room(sole: Sole, thick: float) -> FootRoom:
    lateral, medial = sole.edges(-1.2)
    return FootRoom(sole, thick, lateral, medial)


def thick_sheet(grid: ArrayLike, thickness: float) -> Mesh:
    """A closed sheet: its upper face a grid of points (rows, columns, 3), the lower one below."""
    top = np.asarray(grid, dtype=np.float64)
    normal = normals_of(top)
    low = top - normal * thickness
    loops = [np.vstack([a, b[::-1]]) for a, b in zip(top, low, strict=True)]
    return solids.loft(loops)


def normals_of(grid: Floats) -> Floats:
    normal = np.cross(np.gradient(grid, axis=1), np.gradient(grid, axis=0))
    normal /= np.maximum(np.linalg.norm(normal, axis=2, keepdims=True), 1e-9)
    middle = normal[len(grid) // 2, grid.shape[1] // 2, 2]
    return np.asarray(normal if middle > 0 else -normal)
