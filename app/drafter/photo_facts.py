"""What photographs tell of a product, as values: no pixels, and nothing that computes with them.

The process of the window holds these and never looks at a pixel of them, so it need not load what
does.
"""

from dataclasses import dataclass

from app.drafter.brief_value import Chip
from app.drafter.model import View


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of a picture, 0..1 from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Share of the picture's width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Share of the picture's height."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class PhotoDimension:
    """A size in mm: stated by the person, or worked out of the photograph by a stated one.

    start and end are 0..1 in the photograph of `view`.
    """

    code: str
    name: str
    value: float
    view: View
    start: tuple[float, float]
    end: tuple[float, float]
    stated: bool


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour of the product: "#rrggbb", its name and its share 0..1 of the product's surface."""

    colour: str
    name: str
    share: float


@dataclass(frozen=True, slots=True)
class PhotoShot:
    """A close-up that can be had: its key and title, and its place in the photograph of a view."""

    key: str
    title: str
    view: View
    box: Box


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What photographs tell, without their pixels.

    `aspects` are width to height of the product in each view. Dimensions are there only where a
    size was stated; `drawn_in_mm` names the views whose line art has a scale.
    """

    name: str
    views: tuple[View, ...]
    aspects: tuple[float, ...]
    drawn_in_mm: tuple[View, ...]
    palette: tuple[Swatch, ...]
    backdrop: str | None
    dimensions: tuple[PhotoDimension, ...]
    shots: tuple[PhotoShot, ...]
    notes: tuple[Chip, ...]
