"""Pockets that lie on the cloth of a top: kangaroo pocket and patch pocket, with their stitches."""

import numpy as np

from app.drafter.archetypes.apparel_block import TopBlock
from app.drafter.archetypes.apparel_cut import Cut, part
from app.drafter.archetypes.apparel_drape import ease
from app.drafter.archetypes.apparel_sheet import distance_to_line, distance_to_ring
from app.drafter.archetypes.apparel_shell import Layer
from app.drafter.model import Floats, Line, Mesh, Part
from app.drafter.solids import smooth_curve


class KangarooPocket:
    """A pouch pocket on the seam of the hem rib: slanted openings, double topstitching."""

    def __init__(self, block: TopBlock, width: float, height: float) -> None:
        low, half = -block.length, width / 2
        self.gap = block.gap
        self.low, self.top = low, low + height
        shoulder = (half * 0.62, self.top)
        corner = (half, low + height * 0.36)
        middle = (half * 0.86, low + height * 0.64)
        self.opening = smooth_curve([shoulder, middle, corner], 24)
        inner = np.array([(self.gap, self.top), (half * 0.31, self.top), shoulder])
        self.line = np.vstack([inner, self.opening[1:], [(half, low + height * 0.18), (half, low)]])

    @property
    def outline(self) -> Floats:
        """Closed flat outline of the right half."""
        return np.vstack([self.line, [(self.gap, self.low)]])

    def mesh(self, cut: Cut) -> Mesh:
        """The pouch: it stands off the body at its openings, where the hands go in."""
        flat = np.abs(cut.shell.flat) * (1, 0) + cut.shell.flat * (0, 1)
        gape = 14.0 * (1 - ease(distance_to_line(self.opening, flat), 2.0, 46.0))
        for end in self.opening[[0, -1]]:
            gape *= ease(np.linalg.norm(flat - end, axis=1), 4.0, 48.0)
        full = 4.5 * ease(distance_to_ring(self.outline, flat), 0.0, 70.0)
        lift = 1.7 + full + gape
        foot = np.where(gape > 0.6, lift - 1.7, -0.6)
        mask = cut.shell.within(self.outline, "front")
        return cut.shell.patch(mask, lift, foot, lined=True)

    def part(self, cut: Cut) -> Part:
        """The pocket with its stitches, both sides."""
        mesh = self.mesh(cut)
        layer = Layer(mesh)
        lines: list[Line] = []
        half, low, top = self.line[-1, 0], self.low, self.top
        for inset in (2.0, 7.5):
            lines += layer.line([(-self.line[2, 0], top - inset), (self.line[2, 0], top - inset)])
        for inset in (2.0, 24.0):
            path = _inset(self.opening, inset)
            lines += layer.line(path, both=True)
        lines += layer.line(
            [(half - 2.2, low + 1), (half - 2.2, self.opening[-1, 1] - 1)], both=True
        )
        for end in (self.opening[1], self.opening[-2]):
            tack = end + np.array([(-6.5, -0.6), (-1.5, -0.6)])
            lines += [Line(line.points, "detail") for line in layer.line(tack, both=True)]
        return part(
            cut.brief,
            "pocket",
            [mesh],
            lines,
            construction="Pouch pocket, 2-needle topstitch, bartacks at both ends of the openings",
        )


def _inset(line: Floats, distance: float) -> Floats:
    """A parallel to a line, moved towards the middle of the garment."""
    way = np.gradient(line, axis=0)
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    moved = line + np.column_stack([way[:, 1], -way[:, 0]]) * distance
    return np.asarray(moved[1:-1])
