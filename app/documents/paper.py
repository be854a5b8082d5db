"""Paper sizes and the areas of a page that code and page template must agree on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.sketches.annotation_primitives import Box


class Paper(StrEnum):
    """Paper, always landscape."""

    A4 = "a4"
    LETTER = "letter"


_SIZES = {Paper.A4: (297.0, 210.0), Paper.LETTER: (279.4, 215.9)}


@dataclass(frozen=True, slots=True)
class PageGeometry:
    """Lengths of one page in mm.

    Attributes:
        width, height: of the paper.
        side: left and right margin.
        top: from the edge to the body; the header block lies in it.
        bottom: from the body to the edge; the footer lies in it.
        title: height of a page's title line with the space below it.
        tables: width of the column beside a sketch.
        gutter: between the sketch and that column.
        foot: height below a sketch for its check bar.
    """

    width: float
    height: float
    side: float = 12.0
    top: float = 35.0
    bottom: float = 16.0
    title: float = 11.0
    tables: float = 84.0
    gutter: float = 7.0
    foot: float = 10.0

    @property
    def body_width(self) -> float:
        return self.width - 2 * self.side

    @property
    def body_height(self) -> float:
        return self.height - self.top - self.bottom

    def sketch_area(self) -> Box:
        """Where a sketch with its annotations may lie; origin at the body below the title."""
        width = self.body_width - self.tables - self.gutter
        return Box(0.0, 0.0, width, self.body_height - self.title - self.foot)


def page_geometry(paper: Paper) -> PageGeometry:
    """The geometry of a paper size."""
    return PageGeometry(*_SIZES[paper])
