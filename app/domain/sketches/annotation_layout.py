"""Lays out dimension lines and numbered callouts over a technical sketch, for any medium."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial, reduce

from app.domain.sketches.annotation_primitives import Box, Circle, Primitive, Role, Vector, moved
from app.domain.sketches.annotation_style import STANDARD, AnnotationStyle
from app.domain.sketches.callout_layout import (
    Balloon,
    draw_balloons,
    lay_out_balloons,
    placed_by_hand,
)
from app.domain.sketches.callouts import Callout, Measurement, SketchAnnotations
from app.domain.sketches.dimension_layout import Side, dimension_feet, lay_out_dimensions
from app.domain.sketches.word_moving import clear_of_leaders

STANDARD_SCALES = (
    *(10.0, 5.0, 2.0, 1.0, 0.5, 0.4, 0.25, 0.2, 0.125, 0.1),
    *(1 / 15, 0.05, 1 / 25, 0.02, 0.01),
)
"""Paper mm per product mm: ISO 5455 from 10:1 to 1:100, and 1:2.5, 1:4, 1:8 of the trade."""

MOST_CALLOUTS = 40
"""Balloons around one drawing; more cannot be told apart and stand in the tables alone."""

_SHRINK, _STEPS = 0.9, 23
"""A drawing without scale is tried at 0.9, 0.81 … of the page."""

WHOLE: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
"""The occupied box of a picture that is drawn to its edges."""


@dataclass(frozen=True, slots=True)
class AnnotationLayout:
    """Everything drawn over one sketch, in mm on paper.

    Attributes:
        picture: where the picture lies.
        occupied: the part of the paper that its drawing fills.
        shapes: what is drawn, lowest first.
        omitted: codes and callout numbers that found no place; they stand in the tables alone.
        scale: paper mm per product mm where that is a standard drawing scale, else None.
    """

    picture: Box
    occupied: Box
    shapes: tuple[Primitive, ...]
    omitted: tuple[str, ...] = ()
    scale: float | None = None

    def bounds(self) -> Box:
        """The box around drawing and annotations."""
        return reduce(Box.union, (shape.bounds() for shape in self.shapes), self.occupied)

    def moved(self, right: float, down: float) -> AnnotationLayout:
        """The same in another place on the paper."""
        return AnnotationLayout(
            self.picture.moved(right, down),
            self.occupied.moved(right, down),
            tuple(moved(shape, right, down) for shape in self.shapes),
            self.omitted,
            self.scale,
        )

    def scale_note(self) -> str:
        """The words beside the drawing, such as "Scale 1 : 4"."""
        if self.scale is None:
            return "Not to scale"
        if self.scale >= 1:
            return f"Scale {self.scale:g} : 1"
        return f"Scale 1 : {1 / self.scale:g}"


def lay_out(
    annotations: SketchAnnotations,
    picture: Box,
    occupied: tuple[float, float, float, float] = WHOLE,
    style: AnnotationStyle = STANDARD,
) -> AnnotationLayout:
    """Lay out all annotations around a picture that already has its place.

    Callout balloons stand next to the drawing, dimension lines outside of them; a balloon that a
    person placed stays where it is.

    Args:
        annotations: measurements and callouts; places in parts of the picture.
        picture: where the picture lies, in mm (or any unit: then scale the style too).
        occupied: left, top, right, bottom of the drawing within the picture, 0..1.
        style: sizes.
    """
    callouts, measurements = annotations.callouts, annotations.measurements
    box = _occupied_box(picture, occupied, measurements)
    fixed = placed_by_hand(callouts, picture, box, style)
    sides = frozenset(
        balloon.side
        for balloon in lay_out_balloons(callouts, picture, box, style, fixed=fixed)
        if balloon.side is not None
    )
    dimensions, omitted = lay_out_dimensions(
        measurements,
        picture,
        box,
        style,
        balloon_sides=sides | _sides_of(fixed, box),
        balloons=[Circle(Role.CALLOUT, b.callout.id, b.centre, style.radius) for b in fixed],
    )
    free = lay_out_balloons(
        callouts, picture, box, style, fixed=fixed, obstacles=dimensions, sides=sides
    )
    balloons = sorted([*fixed, *free], key=lambda b: b.callout.number)
    omitted += _without_place(callouts, balloons)
    circles = [Circle(Role.CALLOUT, b.callout.id, b.centre, style.radius) for b in balloons]
    dimensions = clear_of_leaders(dimensions, [b.leader for b in balloons], circles, style)
    shapes = (*dimensions, *draw_balloons(balloons, style))
    return AnnotationLayout(picture, box, shapes, tuple(omitted))


def lay_out_on_page(
    annotations: SketchAnnotations,
    size: Vector,
    page: Box,
    occupied: tuple[float, float, float, float] = WHOLE,
    style: AnnotationStyle = STANDARD,
) -> AnnotationLayout:
    """Lay out a sketch so that drawing and annotations fill a page box and stay inside it.

    Where the annotations say how wide the picture is in mm, the drawing gets the largest standard
    scale that fits. Else it is as large as fits and says so. Where even the annotations alone are
    larger than the page, the last of them are left out and named in `omitted`.

    Args:
        annotations: what is to be drawn over the picture.
        size: width and height of the picture; only the ratio counts where the scale is known.
        page: the box to fill, in mm on paper.
        occupied: left, top, right, bottom of the drawing within the picture, 0..1.
        style: sizes.
    """
    kept, left_out = _at_most(annotations, MOST_CALLOUTS)
    layout = _largest(kept, size, page, occupied, style)
    if layout is None:
        kept, dropped = _most_that_fit(kept, size, page, occupied, style)
        left_out = [*dropped, *left_out]
        layout = _largest(kept, size, page, occupied, style)
    if layout is None:
        raise ValueError(f"a page of {page.width:g} by {page.height:g} mm holds no drawing")
    bounds, middle = layout.bounds(), page.centre
    layout = layout.moved(middle[0] - bounds.centre[0], middle[1] - bounds.centre[1])
    return AnnotationLayout(
        layout.picture,
        layout.occupied,
        layout.shapes,
        (*layout.omitted, *left_out),
        layout.scale,
    )


def _largest(
    annotations: SketchAnnotations,
    size: Vector,
    page: Box,
    occupied: tuple[float, float, float, float],
    style: AnnotationStyle,
) -> AnnotationLayout | None:
    """The layout at the largest size that fits the page, None where none does."""
    fitting = partial(_fitting, annotations, size, page, occupied, style)
    true_width = annotations.millimetres_per_width
    if true_width:
        for scale in STANDARD_SCALES:
            layout = fitting(true_width * scale, scale)
            if layout is not None:
                return layout
    width = _full_width(size, page, occupied)
    best = fitting(width * _SHRINK**_STEPS)
    low, high = 0, _STEPS
    while best is not None and low < high:
        step = (low + high) // 2
        layout = fitting(width * _SHRINK**step)
        if layout is None:
            low = step + 1
        else:
            best, high = layout, step
    return best


def _fitting(
    annotations: SketchAnnotations,
    size: Vector,
    page: Box,
    occupied: tuple[float, float, float, float],
    style: AnnotationStyle,
    width: float,
    scale: float | None = None,
) -> AnnotationLayout | None:
    """The layout with a picture `width` mm wide, None where it is larger than the page."""
    picture = Box(0.0, 0.0, width, width * size[1] / size[0])
    if (occupied[2] - occupied[0]) * picture.width > page.width:
        return None
    if (occupied[3] - occupied[1]) * picture.height > page.height:
        return None
    layout = lay_out(annotations, picture, occupied, style)
    bounds = layout.bounds()
    if bounds.width > page.width or bounds.height > page.height:
        return None
    return AnnotationLayout(layout.picture, layout.occupied, layout.shapes, layout.omitted, scale)


def _full_width(size: Vector, page: Box, occupied: tuple[float, float, float, float]) -> float:
    """Width in mm at which the drawing alone fills the page."""
    width = min(page.width, page.height * size[0] / size[1])
    return width / max(occupied[2] - occupied[0], 0.05)


def _most_that_fit(
    annotations: SketchAnnotations,
    size: Vector,
    page: Box,
    occupied: tuple[float, float, float, float],
    style: AnnotationStyle,
) -> tuple[SketchAnnotations, list[str]]:
    """As many annotations as the page holds around the smallest drawing, and who is left out."""
    fewer, names = [annotations], list[str]()
    while fewer[-1].callouts or fewer[-1].measurements:
        rest, dropped = _fewer(fewer[-1])
        fewer.append(rest)
        names.insert(0, dropped)
    width = _full_width(size, page, occupied) * _SHRINK**_STEPS

    def fits(count: int) -> bool:
        return _fitting(fewer[count], size, page, occupied, style, width) is not None

    count = bisect_left(range(len(fewer) - 1), True, key=fits)
    return fewer[count], names[len(names) - count :]


def _at_most(annotations: SketchAnnotations, most: int) -> tuple[SketchAnnotations, list[str]]:
    kept = annotations.callouts[:most]
    rest = [str(callout.number) for callout in annotations.callouts[most:]]
    return annotations.model_copy(update={"callouts": kept}), rest


def _fewer(annotations: SketchAnnotations) -> tuple[SketchAnnotations, str]:
    """The annotations without the last of the longer list, and the name of that one."""
    if len(annotations.callouts) >= len(annotations.measurements):
        kept = {"callouts": annotations.callouts[:-1]}
        return annotations.model_copy(update=kept), str(annotations.callouts[-1].number)
    rest = {"measurements": annotations.measurements[:-1]}
    return annotations.model_copy(update=rest), annotations.measurements[-1].code


def _occupied_box(
    picture: Box,
    occupied: tuple[float, float, float, float],
    measurements: Sequence[Measurement],
) -> Box:
    """The drawing's box on paper, widened to hold the feet of all dimension lines."""
    left, top = picture.at(occupied[:2])
    right, bottom = picture.at(occupied[2:])
    box = Box(left, top, right, bottom)
    for across, down in dimension_feet(measurements, picture):
        box = box.union(Box(across, down, across, down))
    return box


def _sides_of(balloons: Sequence[Balloon], box: Box) -> frozenset[Side]:
    """Sides of the drawing on which a person put a balloon."""
    found = set()
    for balloon in balloons:
        across, down = balloon.centre
        beyond = {
            Side.LEFT: box.left - across,
            Side.RIGHT: across - box.right,
            Side.TOP: box.top - down,
            Side.BOTTOM: down - box.bottom,
        }
        side = max(beyond, key=lambda s: beyond[s])
        if beyond[side] > 0:
            found.add(side)
    return frozenset(found)


def _without_place(callouts: Sequence[Callout], balloons: Sequence[Balloon]) -> list[str]:
    placed = {balloon.callout.id for balloon in balloons}
    return [str(callout.number) for callout in callouts if callout.id not in placed]
