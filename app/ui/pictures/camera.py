"""Where a zoomed picture stands in its view: fit, zoom at a point, pan, within limits."""

from __future__ import annotations

from dataclasses import dataclass, replace

Point = tuple[float, float]
Extent = tuple[float, float]

LARGEST = 16.0
"""Screen pixels for one pixel of the picture: enough to count them."""

MARGIN = 16.0
"""Pixels left free around a picture that fits."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A picture of size `content` shown in a view of size `view`, both in pixels.

    Attributes:
        scale: view pixels per picture pixel.
        left, top: where the picture's upper left corner stands in the view.
        is_fitted: whether it follows the size of the view.
    """

    content: Extent = (1.0, 1.0)
    view: Extent = (1.0, 1.0)
    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0
    is_fitted: bool = True

    @property
    def fit_scale(self) -> float:
        """The scale at which all of the picture is seen."""
        return min(
            max(room - 2 * MARGIN, 1.0) / max(size, 1.0)
            for room, size in zip(self.view, self.content, strict=True)
        )

    @property
    def smallest(self) -> float:
        """A quarter of the fitting scale, or of the true one where that is smaller."""
        return min(self.fit_scale, 1.0) / 4

    def of(self, content: Extent) -> Camera:
        """Show another picture, fitted."""
        return replace(self, content=content).fitted()

    def in_view(self, view: Extent) -> Camera:
        """The view changed its size; what was in its middle stays there."""
        if self.is_fitted:
            return replace(self, view=view).fitted()
        across, down = ((new - old) / 2 for new, old in zip(view, self.view, strict=True))
        moved = replace(self, view=view, left=self.left + across, top=self.top + down)
        return moved.held()

    def fitted(self) -> Camera:
        return replace(self, scale=self.fit_scale, is_fitted=True).held()

    def zoomed(self, factor: float, at: Point | None = None) -> Camera:
        """Zoom by a factor; what lies under `at` (default: the middle) stays under it."""
        return self.at_scale(self.scale * factor, at)

    def at_scale(self, scale: float, at: Point | None = None) -> Camera:
        """Zoom to a scale, held to its limits."""
        x, y = at or (self.view[0] / 2, self.view[1] / 2)
        scale = min(max(scale, self.smallest), max(LARGEST, self.fit_scale))
        ratio = scale / self.scale
        zoomed = replace(
            self,
            scale=scale,
            left=x - (x - self.left) * ratio,
            top=y - (y - self.top) * ratio,
            is_fitted=False,
        )
        return zoomed.held()

    def panned(self, right: float, down: float) -> Camera:
        """Move the picture by view pixels."""
        return replace(self, left=self.left + right, top=self.top + down).held()

    def held(self) -> Camera:
        """A picture smaller than the view stands in its middle, a larger one covers it."""
        left = _held(self.left, self.content[0] * self.scale, self.view[0])
        top = _held(self.top, self.content[1] * self.scale, self.view[1])
        return replace(self, left=left, top=top)

    def to_view(self, point: Point) -> Point:
        """Where a place of the picture, in its pixels, is seen."""
        return (self.left + point[0] * self.scale, self.top + point[1] * self.scale)

    def to_content(self, point: Point) -> Point:
        """Which place of the picture is seen at a point of the view."""
        return ((point[0] - self.left) / self.scale, (point[1] - self.top) / self.scale)


def _held(start: float, length: float, room: float) -> float:
    if length <= room:
        return (room - length) / 2
    return min(0.0, max(room - length, start))
