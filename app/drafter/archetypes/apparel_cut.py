"""A top cut from its block: cloth in space, surfaces to draw on, and parts named by their kind."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from app.drafter.archetypes.apparel_bands import Loop, loop
from app.drafter.archetypes.apparel_block import TopBlock
from app.drafter.archetypes.apparel_drape import top_drape
from app.drafter.archetypes.apparel_fullness import fullness
from app.drafter.archetypes.apparel_sheet import half_sheet
from app.drafter.archetypes.apparel_shell import Layer, Mask, Shell, join
from app.drafter.model import Dimension, Floats, Line, Mesh, Part, Point

STEP = 9.0
Built = tuple[tuple[Part, ...], tuple[Dimension, ...]]


@dataclass(frozen=True, eq=False)
class Cut:
    """The cloth of one top with what its details need."""

    brief: Any
    block: TopBlock
    shell: Shell

    @cached_property
    def layer(self) -> Layer:
        """The outside, to lay lines on."""
        return Layer(self.shell.outer())

    @cached_property
    def sleeves(self) -> Mask:
        """Faces of both sleeves."""
        if self.block.sleeve_length <= 0:
            return np.zeros(len(self.shell.faces), dtype=np.bool_)
        return self.shell.within(self.block.sleeve_outline())

    def neck(self, *, follow: float = 0.7, count: int = 176) -> Loop:
        """The neck opening, from centre front to the right; `out` leads up and inwards."""
        numbers = self.shell.ring("neck")
        points = self.shell.points[numbers]
        inward = points.mean(axis=0) - points
        inward[:, 2] = 0
        inward /= np.maximum(np.linalg.norm(inward, axis=1, keepdims=True), 1e-9)
        closed = self.block.gap == 0
        out = np.array([0.0, 0.0, 1.0]) + 0.35 * inward
        return loop(
            points, self.shell.normals[numbers], out, follow=follow, count=count, closed=closed
        )

    def hem(self, count: int = 200) -> Loop:
        """The hem opening; `out` leads down."""
        numbers = self.shell.ring("hem")
        shell, closed = self.shell, self.block.gap == 0
        return loop(
            shell.points[numbers], shell.normals[numbers], (0, 0, -1), count=count, closed=closed
        )

    def cuffs(self, count: int = 128) -> tuple[Loop, Loop]:
        """The sleeve openings, right and left; `out` leads along the sleeve."""
        right, left = (self._cuff(hand, count) for hand in (1, -1))
        return right, left

    def _cuff(self, hand: int, count: int) -> Loop:
        numbers = self.shell.tube("cuff", "right" if hand > 0 else "left")
        x, y, z = cuff_way(self.block)
        return loop(
            self.shell.points[numbers], self.shell.normals[numbers], (hand * x, y, z), count=count
        )


def cuff_way(block: TopBlock) -> Point:
    """Unit direction in which the right sleeve ends."""
    x, z = block.sleeve_way
    y = -0.10 if block.sleeve_length > 330 else 0.0
    size = float(np.sqrt(1 + y * y))
    return float(x) / size, y / size, float(z) / size


def cut_top(
    brief: Any,
    block: TopBlock,
    *,
    front_lines: Sequence[Floats] = (),
    back_lines: Sequence[Floats] = (),
    full: tuple[float, float] = (0.36, 0.30),
    sleeve_full: float = 0.62,
    softness: float = 1.0,
    stack: float = 0.0,
    thickness: float = 1.4,
) -> Cut:
    """Mesh, fill out and drape front and back of a block; `full` is depth to half width."""
    seam = [block.armhole_line()] if block.sleeve_length > 0 else []
    ends = [np.asarray(p) for line in (*front_lines, *back_lines) for p in (line[0], line[-1])]
    front = half_sheet(block.front(), [*seam, *front_lines], STEP, ends)
    back = half_sheet(block.front(back=True), [*seam, *back_lines], STEP, ends)
    depths = (
        fullness(front, block.ratio(front.flat, full[0], sleeve_full)),
        fullness(back, block.ratio(back.flat, full[1], sleeve_full * 0.92)),
    )
    drape = top_drape(block, brief.seed, softness=softness, stack=stack)
    return Cut(brief, block, join(front, back, depths, drape=drape, thickness=thickness))


def part(
    brief: Any,
    key: str,
    meshes: Sequence[Mesh],
    lines: Sequence[Line] = (),
    *,
    construction: str | None = None,
    texture: str | None = None,
    anchor: Point | None = None,
    smooth: bool = True,
) -> Part:
    """A part with the name and look its kind and the brief give it."""
    return Part(
        key,
        brief.spec.parts[key].name,
        tuple(meshes),
        brief.look(key),
        tuple(lines),
        construction,
        anchor,
        smooth,
        texture,
    )


def dimension(
    code: str,
    name: str,
    start: ArrayLike,
    end: ArrayLike,
    views: tuple[str, ...] = ("front",),
    *,
    size: str = "",
) -> Dimension:
    """A dimension between two points (3,) that shows a size of the kind."""
    a, b = (np.asarray(p, dtype=np.float64).tolist() for p in (start, end))
    return Dimension(code, name, (a[0], a[1], a[2]), (b[0], b[1], b[2]), views=views, size=size)
