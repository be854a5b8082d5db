"""The pattern block of a top: outlines of its front and back half panels from a few measures."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.drafter.archetypes.apparel_sheet import Edge, distance_to_line, edge, inside
from app.drafter.model import Floats
from app.drafter.solids_curves import smooth_curve


@dataclass(frozen=True)
class TopBlock:
    """Measures of a top in mm; z = 0 at the high point of the shoulder, x = 0 in the middle.

    `length` and `sleeve_length` are those of the cloth, without ribs. `chest` and `hem` are half
    girths as laid flat. A `sleeve_length` of 0 is a sleeveless top.
    """

    length: float
    chest: float
    hem: float
    shoulder: float
    neck_width: float
    front_drop: float
    back_drop: float
    armhole: float
    sleeve_length: float = 0.0
    sleeve_angle: float = 36.0
    sleeve_bend: float = 0.0
    cuff: float = 175.0
    blouse: float = 0.0
    slope: float = 0.19
    waist: float | None = None
    waist_level: float = 420.0
    neck: str = "crew"
    gap: float = 0.0
    hem_curve: float = 0.0
    scoop: float = 0.0

    @cached_property
    def high_point(self) -> Floats:
        """High point of the shoulder (right)."""
        return np.array([self.neck_width / 2, 0.0])

    @cached_property
    def shoulder_point(self) -> Floats:
        """Where shoulder seam and armhole meet (right)."""
        x = self.shoulder / 2
        return np.array([x, -(x - self.neck_width / 2) * self.slope])

    @cached_property
    def armpit(self) -> Floats:
        """Lower end of the armhole (right)."""
        return np.array([self.chest / 2, -self.armhole])

    @cached_property
    def _overarm(self) -> Floats:
        """Shoulder seam and upper edge of the sleeve in one smooth line, from the neck."""
        start, angle = self.shoulder_point, np.radians(self.sleeve_angle)
        way = np.array([np.cos(angle), -np.sin(angle)])
        out = np.array([np.sin(angle), np.cos(angle)])
        n = self.sleeve_length
        middle = start + way * n * 0.52 + out * self.sleeve_bend
        knots = [self.high_point, start, middle, start + way * n]
        if self.blouse:
            before = start + way * (n - 26) + out * (self.blouse + 0.12 * self.sleeve_bend)
            knots.insert(3, before)
        return smooth_curve(knots, 160)

    @cached_property
    def _split(self) -> int:
        return int(np.linalg.norm(self._overarm - self.shoulder_point, axis=1).argmin())

    @cached_property
    def overarm(self) -> Floats:
        """Upper edge of the sleeve from the shoulder point to the cuff."""
        line = self._overarm[self._split :].copy()
        line[0] = self.shoulder_point
        return line

    @cached_property
    def shoulder_seam(self) -> Floats:
        """From the shoulder point to the high point."""
        line = self._overarm[: self._split + 1][::-1].copy()
        line[0] = self.shoulder_point
        return line

    @cached_property
    def sleeve_way(self) -> Floats:
        """Unit direction of the sleeve at the cuff."""
        line = self.overarm
        way = line[-1] - line[-40]
        return np.asarray(way / np.linalg.norm(way))

    @cached_property
    def cuff_points(self) -> tuple[Floats, Floats]:
        """Upper and lower end of the sleeve opening (right)."""
        top = self.overarm[-1]
        down = np.array([self.sleeve_way[1], -self.sleeve_way[0]])
        return top, top + down * self.cuff

    @cached_property
    def underarm(self) -> Floats:
        """From the armpit to the lower end of the sleeve opening."""
        _, low = self.cuff_points
        if self.sleeve_length < 330:
            middle = 0.5 * (self.armpit + low) + np.array([4.0, 5.0])
            return smooth_curve([self.armpit, middle, low], 40)
        line, knots = self.overarm, [self.armpit]
        for t, factor in ((0.60, 1.5), (0.80, 1.24)):
            i = int(t * (len(line) - 1))
            way = line[min(i + 8, len(line) - 1)] - line[i - 8]
            way = way / np.linalg.norm(way)
            knots.append(line[i] + np.array([way[1], -way[0]]) * self.cuff * factor)
        if self.blouse:
            way = self.sleeve_way
            knots.append(low - way * 26 + np.array([way[1], -way[0]]) * self.blouse)
        return smooth_curve([*knots, low], 90)

    @cached_property
    def side(self) -> Floats:
        """Side seam from the hem to the armpit."""
        x, low = self.hem / 2, -self.length
        span = low + self.armhole
        knots = [np.array([x, low])]
        if self.blouse:
            knots.append(np.array([x + self.blouse * 1.2, low + 24]))
        wide = self.chest / 2 - 7
        if self.waist is not None:
            knots.append(np.array([self.waist / 2, -self.waist_level]))
        else:
            knots.append(np.array([0.45 * x + 0.55 * wide, -self.armhole + 0.45 * span]))
        knots.append(np.array([wide, -self.armhole - 62]))
        return smooth_curve([*knots, self.armpit], 90)

    def armhole_line(self) -> Floats:
        """Armhole seam from the shoulder point to the armpit."""
        a, b = self.shoulder_point, self.armpit
        middle = 0.5 * (a + b) + np.array([-13.0 - self.scoop, -4.0])
        low = 0.18 * a + 0.82 * b + np.array([-10.0 - 1.05 * self.scoop, -2.0 - 0.2 * self.scoop])
        return smooth_curve([a, middle, low, b], 60)

    def neckline(self, drop: float) -> Floats:
        """From the high point to the middle of the neck."""
        half = self.neck_width / 2
        if self.neck == "v" and drop > 45:
            knots = [
                (half, 0),
                (half * 0.80, -drop * 0.30),
                (half * 0.42, -drop * 0.68),
                (self.gap, -drop),
            ]
            return smooth_curve(knots, 50)
        t = np.linspace(0, np.pi / 2, 60)
        power = 0.86 if drop > 45 else 1.0
        x = self.gap + (half - self.gap) * np.cos(t)
        return np.column_stack([x, -drop * np.sin(t) ** power])

    def sleeve_outline(self) -> Floats:
        """The sleeve seen flat, closed by the armhole seam."""
        return np.vstack([self.armhole_line(), self.underarm[1:], self.overarm[::-1]])

    def front(self, *, back: bool = False) -> list[Edge]:
        """Edges of the half panel of the front (or the back), counter-clockwise."""
        drop = self.back_drop if back else self.front_drop
        gap = 0.0 if back else self.gap
        neck = self.neckline(drop)
        neck[-1, 0] = gap
        x = np.linspace(gap, self.hem / 2, 40)
        low = -self.length - self.hem_curve * np.cos(x / self.hem * np.pi) ** 2
        low += self.hem_curve * np.cos(np.pi / 2) ** 2
        hem = np.column_stack([x, low])
        arm: list[Edge]
        if self.sleeve_length > 0:
            arm = [
                edge("underarm", self.underarm, seam=True),
                edge("cuff", np.linspace(self.cuff_points[1], self.cuff_points[0], 30)),
                edge("overarm", self.overarm[::-1], seam=True),
            ]
        else:
            arm = [edge("armhole", self.armhole_line()[::-1])]
        return [
            edge("hem", hem),
            edge("side", self.side, seam=True),
            *arm,
            edge("shoulder", self.shoulder_seam, seam=True),
            edge("neck", neck),
            edge("centre", np.linspace(neck[-1], hem[0], 60)),
        ]

    def ratio(self, flat: Floats, body: float, sleeve: float) -> Floats:
        """Depth to half width at flat points (n, 2): that of the body, growing to the sleeve's."""
        if self.sleeve_length <= 0:
            return np.full(len(flat), body)
        into = distance_to_line(self.armhole_line(), flat) * inside(self.sleeve_outline(), flat)
        t = np.clip(into / 80.0, 0, 1)
        return np.asarray(body + (sleeve - body) * t * t * (3 - 2 * t))
