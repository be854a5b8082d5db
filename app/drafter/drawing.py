"""The technical drawing of one view: lines in millimetres, as data, SVG and PNG."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from app.drafter.errors import DrafterError
from app.drafter.model import DimensionKind, Floats
from app.drafter.threads import dashes

PathKind = Literal["outline", "crease", "detail", "stitch", "hidden"]
# Line weights in mm on paper: three of the row of ISO 128-2, one for each rank of line.
WEIGHTS: Mapping[PathKind, float] = MappingProxyType(
    {"outline": 0.5, "crease": 0.25, "detail": 0.18, "stitch": 0.18, "hidden": 0.18}
)
_LAYERS: Mapping[str, tuple[PathKind, ...]] = MappingProxyType(
    {"OUTLINE": ("outline",), "DETAIL": ("crease", "detail", "hidden"), "STITCH": ("stitch",)}
)
# Dashes on paper, mm: stitch and gap; hidden edges after ISO 128-2 no. 02.
_DASHES: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"stitch": (0.9, 0.5), "hidden": (2.0, 0.8)}
)
_INK = "#16181b"
# A drawing this wide on paper is what the PNG's line weights are meant for, mm.
_PAPER_WIDTH = 180.0


@dataclass(frozen=True, slots=True, eq=False)
class Path:
    """A line on the drawing: points (n, 2) in mm of the product, right and down."""

    points: Floats
    kind: PathKind

    @property
    def is_closed(self) -> bool:
        """Whether the line ends where it began."""
        return len(self.points) > 2 and bool(np.all(self.points[0] == self.points[-1]))


@dataclass(frozen=True, slots=True)
class DrawnDimension:
    """A dimension of the model on the drawing: its ends as 0..1 of width and height.

    A length along a line that is not straight has no ends: it stands in the tables alone.
    """

    code: str
    name: str
    value: float
    kind: DimensionKind
    start: tuple[float, float] | None
    end: tuple[float, float] | None


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """Lines of one view; its frame is that of the picture of the same view.

    width_mm and height_mm are the frame in mm of the product. `anchors` are points on visible
    parts and `dimensions` the measurements that this view shows, both in 0..1 of the frame from
    its upper left corner.
    """

    view: str
    width_mm: float
    height_mm: float
    paths: tuple[Path, ...]
    anchors: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    dimensions: tuple[DrawnDimension, ...] = ()

    def bounds(self) -> Floats:
        """Upper left and lower right corner of all lines, mm, shape (2, 2)."""
        if not self.paths:
            return np.array([[0.0, 0.0], [self.width_mm, self.height_mm]])
        points = np.vstack([path.points for path in self.paths])
        return np.stack([points.min(axis=0), points.max(axis=0)])

    def to_svg(self, *, scale: float = 1.0, title: str = "", layers: Sequence[str] = ()) -> str:
        """SVG in mm at paper mm per product mm, line weights as on paper.

        `layers` are further groups of SVG drawn on top, in paper mm of this frame.
        """
        width, height = _number(self.width_mm * scale), _number(self.height_mm * scale)
        groups = [self._group(name, kinds, scale) for name, kinds in _LAYERS.items()]
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" '
            f'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
            f'width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}">'
        )
        name = escape(title or self.view.replace("_", " "))
        return "\n".join([head, f"<title>{name}</title>", *groups, *layers, "</svg>", ""])

    def _group(self, name: str, kinds: Sequence[PathKind], scale: float) -> str:
        lines = [_svg_path(path, scale) for path in self.paths if path.kind in kinds]
        head = (
            f'<g id="{name}" inkscape:groupmode="layer" inkscape:label="{name}" fill="none" '
            f'stroke="{_INK}" stroke-linecap="round" stroke-linejoin="round">'
        )
        return "\n".join([head, *lines, "</g>"])

    def to_picture(self, size: int = 1024) -> NDArray[np.uint8]:
        """Grey pixels (size, size), black lines on white, smoothed."""
        if not 16 <= size <= 4096:
            raise DrafterError(f"Pictures can be 16 to 4096 pixels wide, not {size}.")
        # Imported when needed: the process of the window holds drawings and paints none.
        import cv2

        fine = 4 if size <= 2048 else 2
        canvas = np.full((size * fine, size * fine), 255, np.uint8)
        per_mm = size * fine / self.width_mm
        paper = size * fine / _PAPER_WIDTH
        for kind, weight in sorted(WEIGHTS.items(), key=lambda item: item[1]):
            strokes = [s * per_mm for s in self._strokes(kind, paper / per_mm)]
            thick = max(fine, round(weight * paper))
            pixels = [np.round(s * 16).astype(np.int32).reshape(-1, 1, 2) for s in strokes]
            cv2.polylines(canvas, pixels, False, (24,), thick, cv2.LINE_AA, 4)
        return np.asarray(
            cv2.resize(canvas, (size, size), interpolation=cv2.INTER_AREA), dtype=np.uint8
        )

    def to_png(self, size: int = 1024) -> bytes:
        """The picture as PNG; the same drawing always gives the same bytes."""
        import cv2

        done, data = cv2.imencode(".png", self.to_picture(size), [cv2.IMWRITE_PNG_COMPRESSION, 3])
        if not done:
            raise DrafterError("The drawing could not be written as PNG.")
        return data.tobytes()

    def _strokes(self, kind: PathKind, paper: float) -> list[Floats]:
        """Lines of a kind, dashed ones cut; `paper` is product mm per paper mm."""
        lines = [path.points for path in self.paths if path.kind == kind]
        if kind not in _DASHES:
            return lines
        on, off = _DASHES[kind]
        return [dash for line in lines for dash in dashes(line, on * paper, off * paper)]


def _svg_path(path: Path, scale: float) -> str:
    points = path.points[:-1] if path.is_closed else path.points
    steps = " ".join(f"{_number(x)},{_number(y)}" for x, y in (points * scale).tolist())
    close = " Z" if path.is_closed else ""
    dash = ""
    if path.kind in _DASHES:
        on, off = _DASHES[path.kind]
        dash = f' stroke-dasharray="{on} {off}"'
    weight = WEIGHTS[path.kind]
    return f'<path class="{path.kind}" stroke-width="{weight}"{dash} d="M {steps}{close}"/>'


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")
