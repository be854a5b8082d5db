"""Writes a dieline as SVG in millimetres, one layer for each type of line."""

from __future__ import annotations

from xml.sax.saxutils import escape

from app.documents.dieline_art import LAYER, ArtPicture, Artwork, art_pictures, printed_places
from app.documents.dieline_sheet import CHECK_BAR, COLOURS, FOOT, MARGIN, check_note, sheet_size
from app.documents.printable import plain
from app.domain.packaging.dieline import BLEED, Dieline, LineType, Path, Ring, Vertex, arc_radius
from app.domain.packaging.dieline_art import ArtPlace

LINE = 0.25
"""Width of a line in mm."""


def dieline_svg(dieline: Dieline, title: str, artwork: Artwork | None = None) -> str:
    """The blank at 1 : 1 as groups CUT, CREASE, GLUE, BLEED and SAFE; arcs stay arcs.

    Colours are for the eye only: tell lines apart by their layer. Artwork lies below all lines in
    a group ARTWORK, each picture once, byte for byte.

    Raises:
        RefusedInputError: a picture cannot be read.
    """
    width, height = sheet_size(dieline)
    bar = height - FOOT
    parts = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.3f}mm" height="{height:.3f}mm" '
        f'viewBox="0 0 {width:.3f} {height:.3f}">',
        f"<title>{escape(plain(title))}</title>",
        *_artwork(dieline, art_pictures(artwork or {}, dieline)),
        *(_layer(dieline, kind) for kind in LineType),
        '<g id="CHECK" fill="#161616" font-family="Arial, Helvetica, sans-serif" font-size="4">',
        f'<path id="CHECK-BAR" d="M{MARGIN:g} {bar:.3f}h{CHECK_BAR:g}" stroke="#161616" '
        'stroke-width="0.3" fill="none"/>',
        f'<text x="{MARGIN:g}" y="{bar + 6:.3f}">{escape(check_note(dieline))}</text></g>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def dieline_figure(dieline: Dieline, artwork: Artwork | None = None, *, line: float = LINE) -> str:
    """The blank alone, with the bleed around it, to be drawn at any scale on a page.

    Args:
        dieline: what is drawn.
        artwork: pictures by panel.
        line: width of the lines in mm of the blank.

    Raises:
        RefusedInputError: a picture cannot be read.
    """
    width, height = figure_size(dieline)
    pictures = art_pictures(artwork or {}, dieline)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.3f}mm" height="{height:.3f}mm" '
        f'viewBox="{MARGIN - BLEED:g} {MARGIN - BLEED:g} {width:.3f} {height:.3f}">',
        *_artwork(dieline, pictures),
        # The cut comes last, on top of the lines that run along it.
        *(_layer(dieline, kind, line) for kind in reversed(LineType)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def figure_size(dieline: Dieline) -> tuple[float, float]:
    """Width and height in mm of the blank with its bleed."""
    return dieline.width + 2 * BLEED, dieline.height + 2 * BLEED


def _artwork(dieline: Dieline, pictures: dict[str, ArtPicture]) -> list[str]:
    """The pictures as definitions of one unit square each, then their copies on the blank."""
    if not pictures:
        return []
    images = [
        f'<image id="art-{name}" width="1" height="1" preserveAspectRatio="none" '
        f'href="{picture.data_uri()}"/>'
        for name, picture in pictures.items()
    ]
    places = printed_places(dieline, pictures)
    clips = [f'<clipPath id="clip-{n}">{_clip(one)}</clipPath>' for n, one in enumerate(places)]
    uses = [
        f'<g clip-path="url(#clip-{n})"><use href="#art-{one.art}" '
        f'transform="matrix({" ".join(f"{value:.6g}" for value in one.matrix)})"/></g>'
        for n, one in enumerate(places)
    ]
    body = "\n".join(uses)
    return [
        "<defs>",
        *images,
        *clips,
        "</defs>",
        f'<g id="{LAYER}" transform="translate({MARGIN:g} {MARGIN:g})">{body}</g>',
    ]


def _clip(place: ArtPlace) -> str:
    """What a copy covers; a disc is cut by its circle and not by its square."""
    if place.disc is not None:
        x, y, radius = place.disc
        return f'<circle cx="{x:.4f}" cy="{y:.4f}" r="{radius:.4f}"/>'
    x, y, width, height = place.clip
    return f'<rect x="{x:.4f}" y="{y:.4f}" width="{width:.4f}" height="{height:.4f}"/>'


def _layer(dieline: Dieline, kind: LineType, width: float = LINE) -> str:
    red, green, blue = (round(255 * part) for part in COLOURS[kind])
    lines = [_path(path) for path in dieline.paths if path.type is kind]
    lines += [_ring(ring) for ring in dieline.rings if ring.type is kind]
    return (
        f'<g id="{kind}" transform="translate({MARGIN:g} {MARGIN:g})" fill="none" '
        f'stroke="#{red:02x}{green:02x}{blue:02x}" stroke-width="{width:g}">{"".join(lines)}</g>'
    )


def _path(path: Path) -> str:
    first = path.vertices[0]
    steps = [f"M{first.x:.4f} {first.y:.4f}"]
    for start, end in zip(path.vertices[:-1], path.vertices[1:], strict=True):
        steps.append(_step(start, end))
    if path.closed:
        steps.append(_step(path.vertices[-1], first) + "Z" if path.vertices[-1].bulge else "Z")
    return f'<path d="{"".join(steps)}"/>\n'


def _step(start: Vertex, end: Vertex) -> str:
    if not start.bulge:
        return f"L{end.x:.4f} {end.y:.4f}"
    radius = arc_radius(start, end)
    sweep = 1 if start.bulge > 0 else 0
    return f"A{radius:.4f} {radius:.4f} 0 0 {sweep} {end.x:.4f} {end.y:.4f}"


def _ring(ring: Ring) -> str:
    (x, y), r = ring.centre, ring.radius
    half = f"a{r:.4f} {r:.4f} 0 0 1"
    return f'<path d="M{x - r:.4f} {y:.4f}{half} {2 * r:.4f} 0{half} {-2 * r:.4f} 0Z"/>\n'
