"""Reads the line art of a sketch: our own SVG in layers, or the picture of an engine."""

from __future__ import annotations

import io
import math
import warnings
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from PIL import Image, UnidentifiedImageError

from app.documents.path_data import path_points
from app.domain.errors import RefusedInputError

Fractions = tuple[float, float, float, float]

LAYERS = ("OUTLINE", "DETAIL", "STITCH")
WEIGHTS = {"OUTLINE": 0.5, "DETAIL": 0.25, "STITCH": 0.18}
"""Line widths on paper in mm (ISO 128-2: wide lines are twice as wide as narrow ones)."""

_DASHES: dict[str, tuple[float, ...]] = {"STITCH": (0.9, 0.5)}
_WEIGHT_LIMITS = (0.05, 2.0)
_INK = "#161616"
_GEOMETRY = {
    "path": ("d",),
    "polyline": ("points",),
    "polygon": ("points",),
    "line": ("x1", "y1", "x2", "y2"),
    "circle": ("cx", "cy", "r"),
    "ellipse": ("cx", "cy", "rx", "ry"),
    "rect": ("x", "y", "width", "height", "rx", "ry"),
}
_PIXELS_AT_MOST = 64_000_000
_BACKGROUND = 243


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line: its SVG element without end, its width and dashes on paper in mm."""

    markup: str
    weight: float
    dashes: tuple[float, ...]

    def svg(self, unit: float) -> str:
        """The element, its line `unit` times as wide."""
        dashes = " ".join(f"{part * unit:.5g}" for part in self.dashes)
        dashes = f' stroke-dasharray="{dashes}"' if dashes else ""
        return f'{self.markup} stroke-width="{self.weight * unit:.5g}"{dashes}/>'


@dataclass(frozen=True, slots=True)
class LineArt:
    """Vector line art.

    Attributes:
        width, height: of the drawing, in its own mm.
        view: left, top, width and height of what it shows, in its own units.
        layers: the lines of each layer.
        occupied: left, top, right, bottom of the drawn lines, 0..1 of the picture.
    """

    width: float
    height: float
    view: Fractions
    layers: dict[str, tuple[Stroke, ...]]
    occupied: Fractions

    def groups(self, paper_width: float) -> str:
        """SVG groups by layer, with the line weights that look right at `paper_width` mm."""
        unit = self.view[2] / paper_width
        return "\n".join(
            f'<g id="{layer}" fill="none" stroke="{_INK}" stroke-linecap="round" '
            'stroke-linejoin="round">'
            + "\n".join(stroke.svg(unit) for stroke in self.layers[layer])
            + "</g>"
            for layer in LAYERS
            if layer in self.layers
        )

    def to_svg(self, paper_width: float) -> str:
        """A stand-alone SVG of the drawing alone, `paper_width` mm wide."""
        paper_height = paper_width * self.view[3] / self.view[2]
        view = " ".join(f"{value:.6g}" for value in self.view)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{paper_width:.4f}mm" '
            f'height="{paper_height:.4f}mm" viewBox="{view}">\n{self.groups(paper_width)}\n</svg>\n'
        )


def read_line_art(svg: str) -> LineArt:
    """Geometry of our own SVG by layer; all else in it (styles, links, images) is left behind.

    Raises:
        RefusedInputError: it is no SVG drawing with a size.
    """
    if "<!DOCTYPE" in svg or "<!ENTITY" in svg:
        raise RefusedInputError("The line drawing holds a document type, which ours never do.")
    try:
        root = ElementTree.fromstring(svg)
    except (ElementTree.ParseError, ValueError) as error:
        raise RefusedInputError("The line drawing of a sketch is damaged.") from error
    view = _view_box(root)
    layers: dict[str, list[Stroke]] = {}
    points: list[tuple[float, float]] = []
    _collect(root, "DETAIL", layers, points)
    width = _millimetres(root.get("width"), view[2])
    height = _millimetres(root.get("height"), view[3])
    frozen = {layer: tuple(elements) for layer, elements in layers.items()}
    return LineArt(width, height, view, frozen, _occupied(points, view))


def _view_box(root: ElementTree.Element) -> Fractions:
    try:
        box = [float(part) for part in (root.get("viewBox") or "").replace(",", " ").split()]
    except ValueError:
        box = []
    if not box:
        box = [0.0, 0.0, _millimetres(root.get("width"), 0), _millimetres(root.get("height"), 0)]
    if len(box) != 4 or not all(map(math.isfinite, box)) or box[2] <= 0 or box[3] <= 0:
        raise RefusedInputError("The line drawing of a sketch has no size.")
    return (box[0], box[1], box[2], box[3])


def _millimetres(text: str | None, otherwise: float) -> float:
    try:
        length = float((text or "").strip().removesuffix("mm"))
    except ValueError:
        return otherwise
    return length if math.isfinite(length) and length > 0 else otherwise


def _collect(
    element: ElementTree.Element,
    layer: str,
    layers: dict[str, list[Stroke]],
    points: list[tuple[float, float]],
) -> None:
    """Take the geometry of an element and of what lies in it."""
    for child in element:
        tag = str(child.tag).rpartition("}")[2]
        if tag in ("g", "svg"):
            name = (child.get("id") or "").upper()
            _collect(child, name if name in LAYERS else layer, layers, points)
        elif tag in _GEOMETRY:
            kept = {name: child.get(name) for name in _GEOMETRY[tag] if child.get(name)}
            markup = " ".join([f"<{tag}", *(f"{k}={quoteattr(v)}" for k, v in kept.items() if v)])
            stroke = Stroke(markup, _weight(child, layer), _dashes(child, layer))
            layers.setdefault(layer, []).append(stroke)
            points += _points(tag, kept)


def _weight(element: ElementTree.Element, layer: str) -> float:
    """The line width that an element states in mm on paper, else that of its layer."""
    try:
        stated = float(element.get("stroke-width") or "")
    except ValueError:
        return WEIGHTS[layer]
    low, high = _WEIGHT_LIMITS
    return stated if low <= stated <= high else WEIGHTS[layer]


def _dashes(element: ElementTree.Element, layer: str) -> tuple[float, ...]:
    text = (element.get("stroke-dasharray") or "").replace(",", " ")
    try:
        stated = tuple(float(part) for part in text.split())
    except ValueError:
        stated = ()
    usable = stated and all(0 < part < 100 for part in stated)
    return stated if usable else _DASHES.get(layer, ())


def _points(tag: str, geometry: dict[str, str | None]) -> list[tuple[float, float]]:
    """Points that bound an element; control points of curves count, so the bound is safe."""
    try:
        if tag == "path":
            return path_points(geometry.get("d") or "")
        if tag in ("polyline", "polygon"):
            numbers = [float(n) for n in (geometry.get("points") or "").replace(",", " ").split()]
            return list(zip(numbers[::2], numbers[1::2], strict=False))
        value = {name: float(text or 0) for name, text in geometry.items()}
    except ValueError:
        raise RefusedInputError("The line drawing of a sketch is damaged.") from None
    if tag == "line":
        return [(value.get("x1", 0), value.get("y1", 0)), (value.get("x2", 0), value.get("y2", 0))]
    if tag == "rect":
        x, y = value.get("x", 0), value.get("y", 0)
        return [(x, y), (x + value.get("width", 0), y + value.get("height", 0))]
    x, y = value.get("cx", 0), value.get("cy", 0)
    rx, ry = value.get("rx", value.get("r", 0)), value.get("ry", value.get("r", 0))
    return [(x - rx, y - ry), (x + rx, y + ry)]


def _occupied(points: list[tuple[float, float]], view: Fractions) -> Fractions:
    finite = [p for p in points if math.isfinite(p[0]) and math.isfinite(p[1])]
    if not finite:
        return (0.0, 0.0, 1.0, 1.0)
    across = [(x - view[0]) / view[2] for x, _ in finite]
    down = [(y - view[1]) / view[3] for _, y in finite]
    box = (min(across), min(down), max(across), max(down))
    left, top, right, bottom = (min(1.0, max(0.0, value)) for value in box)
    return (left, top, right, bottom) if right > left and bottom > top else (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class PixelArt:
    """A drawing made of pixels: its size in pixels and the part of it that is not background."""

    width: int
    height: int
    occupied: Fractions


def read_pixel_art(data: bytes) -> PixelArt:
    """Size and occupied box of a drawing on a light ground.

    Raises:
        RefusedInputError: the bytes are no PNG, JPEG or WebP picture, or one that is too large.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as picture:
                width, height = picture.size
                if width * height > _PIXELS_AT_MOST:
                    raise RefusedInputError("The picture of a sketch is too large.")
                grey = picture.convert("RGBA")
                ground = Image.new("RGBA", grey.size, "white")
                grey = Image.alpha_composite(ground, grey).convert("L")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombWarning) as error:
        raise RefusedInputError("The picture of a sketch is damaged.") from error
    inked = grey.point([255 if level < _BACKGROUND else 0 for level in range(256)]).getbbox()
    box = inked or (0, 0, width, height)
    occupied = (box[0] / width, box[1] / height, box[2] / width, box[3] / height)
    return PixelArt(width, height, occupied)
