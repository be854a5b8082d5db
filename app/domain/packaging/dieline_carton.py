"""Lays out tuck-end cartons: sizes, guards and lines as `domain.md` §7 has them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.domain.errors import RefusedInputError
from app.domain.packaging.dieline import (
    BLEED,
    QUARTER,
    SAFE,
    Dieline,
    LineType,
    PanelPlace,
    Path,
    Vertex,
    rectangle,
    reversed_path,
)
from app.domain.packaging.dieline_bleed import grown
from app.domain.packaging.dieline_fold import carton_faces
from app.domain.packaging.dieline_pack import SMALLEST, Basis, Pack, Structure

_TAN12 = math.tan(math.radians(12))
_TAN15 = math.tan(math.radians(15))
_CHAMFER = 3.0
_OUTER = 3.0
_RELIEF = 3.2
NOTCH = 15.0
"""Diameter of the notch for the thumb in mm."""
_BESIDE_NOTCH = 10.0
_BETWEEN_TUCKS = 1.0

LEAST_FLAT = 0.001
"""Millimetres between the round corners of a tuck, as rounding would let arcs that meet cross."""


@dataclass(frozen=True, slots=True)
class CartonSizes:
    """The lengths of a carton in mm, between the centre lines of creases."""

    l: float  # noqa: E741 - the trade's letter for the front width
    w: float
    d: float
    t: float
    glue: float
    last: float
    tuck: float
    dust: float
    inset: float
    radius: float
    shoulder: float
    slit: float
    bevel: float
    notch: bool
    is_shortened: bool

    @property
    def ext(self) -> float:
        """How far lid and tuck reach past the panels."""
        return self.t + self.w + self.tuck

    @property
    def columns(self) -> tuple[float, float, float, float, float, float]:
        """x0 to x5: glue flap, back, left, front, right."""
        x2 = self.glue + self.l
        x4 = x2 + self.w + self.l
        return (0.0, self.glue, x2, x2 + self.w, x4, x4 + self.last)


def carton_sizes(pack: Pack) -> CartonSizes:
    """All lengths of the carton.

    Raises:
        RefusedInputError: the flaps do not fit these sizes; the sentence says which.
    """
    t = pack.caliper
    sign = {Basis.INSIDE: 1.0, Basis.CREASE: 0.0, Basis.OUTSIDE: -1.0}[pack.basis]
    l, w, d = pack.width + sign * t, pack.depth + sign * t, pack.height + 2 * sign * t  # noqa: E741
    tuck = min(max(12.0, 0.2 * w + 6), 25.0, 0.75 * w)
    dust = min((w + tuck) / 2, l / 2 - 0.5)
    inset = t + 0.5
    # Both tucks of a straight tuck lie behind the back: in a low box they would meet.
    reach = d / 2 - _BETWEEN_TUCKS if pack.structure is Structure.STE else d - _BETWEEN_TUCKS
    tucked = min(tuck, reach)
    shoulder = min(6.35 if w >= 25 else 4.8 if w >= 15 else 3.2, dust / 2)
    glue = 15.0 if w >= 22 else max(10.0, 0.7 * w)
    sizes = CartonSizes(
        l=l,
        w=w,
        d=d,
        t=t,
        glue=glue,
        last=w - max(t, 0.8),
        tuck=tucked,
        is_shortened=tucked < tuck,
        dust=dust,
        inset=inset,
        radius=min(max(0.5 * tucked, 3.0), min(tucked - 1, (l - 2 * inset - LEAST_FLAT) / 2)),
        shoulder=shoulder,
        slit=min(shoulder + 2, l / 5),
        bevel=max(3.0, glue * _TAN15),
        notch=pack.notch,
    )
    _guard(sizes)
    return sizes


def _guard(one: CartonSizes) -> None:
    """Refuses sizes whose flaps would collide or vanish, with the rule in words."""
    tip = min(_dust_tip(one, width) for width in (one.w, one.last))
    rules = (
        (min(one.l, one.w, one.d) >= SMALLEST - 1e-9, "a side is shorter than 15 mm"),
        (tip > 0, "the depth is too small for the dust flaps"),
        (one.tuck < one.w and one.glue < one.w, "the depth is too small for its flaps"),
        (2 * one.dust <= one.l - 1 + 1e-9, "the dust flaps would overlap"),
        (one.l > 2 * one.inset + 2 * one.radius - 1e-9, "the front is too narrow for the tuck"),
        (one.slit > one.inset, "the front is too narrow for the slits of the tuck"),
        (one.d > 2 * one.bevel + 1, "the height is too small for the glue flap"),
        (
            not one.notch or one.l >= NOTCH + 2 * _BESIDE_NOTCH,
            "the front is too narrow for a thumb notch",
        ),
    )
    for holds, reason in rules:
        if not holds:
            raise RefusedInputError(
                f"This carton cannot be folded: {reason}.", "Make it larger or the board thinner."
            )


def _dust_tip(one: CartonSizes, width: float) -> float:
    left, right = _dust_ends(one, width)
    return right - left


def _dust_ends(one: CartonSizes, width: float) -> tuple[float, float]:
    """Where the edge of a dust flap begins and ends, from the side of the lid."""
    relief = min(_RELIEF, 0.15 * width)
    left = one.t + relief + (one.dust - one.shoulder - relief) * _TAN15
    return left, width - one.t - _OUTER - (one.dust - _CHAMFER) * _TAN12


def carton_warnings(one: CartonSizes) -> tuple[str, ...]:
    """What a die maker will ask about."""
    found = []
    if one.w > 1.5 * one.l:
        found.append("The depth is more than 1.5 times the width; the tuck may not hold.")
    if one.d / one.l > 6:
        found.append("The carton is over six times as tall as wide; it may buckle.")
    if one.t > 0.8:
        found.append("Board over 0.8 mm is corrugated; ask for a FEFCO style instead.")
    if one.is_shortened:
        found.append(f"The tucks are only {one.tuck:.1f} mm long, or they would meet inside.")
    return tuple(found)


def carton(pack: Pack) -> Dieline:
    """The dieline of a straight, reverse or French reverse tuck-end carton.

    Raises:
        RefusedInputError: the flaps do not fit these sizes.
    """
    one = carton_sizes(pack)
    top_on_back = pack.structure is Structure.RTE
    bottom_on_back = pack.structure is Structure.FRT
    outline = _outline(one, top_on_back=top_on_back, bottom_on_back=bottom_on_back)
    top, bottom = one.ext, one.ext + one.d
    panels = _panels(one, top_on_back=top_on_back, bottom_on_back=bottom_on_back)
    safe = tuple(
        rectangle(LineType.SAFE, p.x + SAFE, p.y + SAFE, p.width - 2 * SAFE, p.height - 2 * SAFE)
        for p in panels
    )
    paths = (
        Path(LineType.CUT, outline, closed=True),
        *_end_lines(one, top, -1.0, on_back=top_on_back),
        *_end_lines(one, bottom, 1.0, on_back=bottom_on_back),
        *(_line(LineType.CREASE, x, top, x, bottom) for x in one.columns[1:5]),
        _glue_area(one, top, bottom),
        grown(Path(LineType.CUT, outline, closed=True), BLEED),
        *safe,
    )
    return Dieline(
        width=one.columns[5],
        height=one.d + 2 * one.ext,
        paths=paths,
        rings=(),
        panels=panels,
        faces=carton_faces(
            one.columns,
            top,
            bottom,
            (one.t, one.w, one.tuck, one.dust),
            top_on_back=top_on_back,
            bottom_on_back=bottom_on_back,
        ),
        sizes=_named(one),
        warnings=carton_warnings(one),
    )


def _named(one: CartonSizes) -> dict[str, float]:
    return {
        "L": one.l, "W": one.w, "D": one.d, "t": one.t, "G": one.glue, "W4": one.last,
        "T": one.tuck, "F": one.dust, "slit": one.slit, "r": one.radius,
    }  # fmt: skip


def _line(kind: LineType, x1: float, y1: float, x2: float, y2: float) -> Path:
    return Path(kind, (Vertex(x1, y1), Vertex(x2, y2)))


def _outline(one: CartonSizes, *, top_on_back: bool, bottom_on_back: bool) -> tuple[Vertex, ...]:
    """The cut around everything: top edge, right edge, bottom edge, glue flap."""
    top, bottom = one.ext, one.ext + one.d
    lower = reversed_path(_edge(one, bottom, 1.0, on_back=bottom_on_back))
    flap = (Vertex(0.0, bottom - one.bevel), Vertex(0.0, top + one.bevel))
    return (*_edge(one, top, -1.0, on_back=top_on_back), *lower, *flap)


def _edge(one: CartonSizes, y0: float, sign: float, *, on_back: bool) -> tuple[Vertex, ...]:
    """One end from the glue flap's crease to the right edge; `sign` points outward."""
    _, x1, x2, x3, x4, x5 = one.columns
    left, right = _dust(one, one.w, mirrored=not on_back), _dust(one, one.last, mirrored=on_back)
    lid = _lid(one)
    parts: list[tuple[float, float, float]] = []
    if on_back:
        parts += _shifted(lid, x1) + _shifted(left, x2)
        parts += _shifted(_notch(one), x3) + _shifted(right, x4)
    else:
        parts += [(x1, 0.0, 0.0), *_shifted(_notch(one), x1)]
        parts += _shifted(left, x2) + _shifted(lid, x3) + _shifted(right, x4)
    parts.append((x5, 0.0, 0.0))
    kept = [p for p, after in zip(parts, [*parts[1:], None], strict=True) if p != after]
    # The outline runs with v outward: mirrored to the sheet on one side, so the arcs turn over.
    return tuple(Vertex(x, y0 + sign * v, sign * bulge) for x, v, bulge in kept)


def _shifted(
    points: list[tuple[float, float, float]], x: float
) -> list[tuple[float, float, float]]:
    return [(u + x, v, bulge) for u, v, bulge in points]


def _notch(one: CartonSizes) -> list[tuple[float, float, float]]:
    """Half a circle into the panel that the lid tucks behind, as two quarters."""
    if not one.notch:
        return []
    middle, r = one.l / 2, NOTCH / 2
    return [(middle - r, 0.0, QUARTER), (middle, -r, QUARTER), (middle + r, 0.0, 0.0)]


def _lid(one: CartonSizes) -> list[tuple[float, float, float]]:
    """Lid and tuck from the left foot to the right one: along, outward, bulge."""
    s, r, far = one.inset, one.radius, one.t + one.w
    end = far + one.tuck
    return [
        (0.0, 0.0, 0.0),
        (0.0, far, 0.0),
        (s, far, 0.0),
        (s, end - r, -QUARTER),
        (s + r, end, 0.0),
        (one.l - s - r, end, -QUARTER),
        (one.l - s, end - r, 0.0),
        (one.l - s, far, 0.0),
        (one.l, far, 0.0),
        (one.l, 0.0, 0.0),
    ]


def _dust(one: CartonSizes, width: float, *, mirrored: bool) -> list[tuple[float, float, float]]:
    """A dust flap from left to right; its shoulder is on the left, mirrored on the right."""
    c, hs, relief = one.t, one.shoulder, min(_RELIEF, 0.15 * width)
    left, right = _dust_ends(one, width)
    points = [
        (0.0, 0.0),
        (c, 0.0),
        (c, hs),
        (c + relief, hs + relief),
        (left, one.dust),
        (right, one.dust),
        (width - c - _OUTER, _CHAMFER),
        (width - c, 0.0),
        (width, 0.0),
    ]
    if mirrored:
        points = [(width - u, v) for u, v in reversed(points)]
    return [(u, v, 0.0) for u, v in points]


def _end_lines(one: CartonSizes, y0: float, sign: float, *, on_back: bool) -> tuple[Path, ...]:
    """Creases of one end, and the slits that hold the tuck."""
    _, x1, x2, x3, x4, x5 = one.columns
    a, b = (x1, x2) if on_back else (x3, x4)
    hinge, tuck = y0 + sign * one.t, y0 + sign * (one.t + one.w)
    crease, cut = LineType.CREASE, LineType.CUT
    return (
        _line(crease, a, hinge, b, hinge),
        _line(crease, a + one.slit, tuck, b - one.slit, tuck),
        # The first part of each slit is the outline itself; cut twice, it would tear.
        _line(cut, a + one.inset, tuck, a + one.slit, tuck),
        _line(cut, b - one.slit, tuck, b - one.inset, tuck),
        _line(crease, x2 + one.t, y0, x3 - one.t, y0),
        _line(crease, x4 + one.t, y0, x5 - one.t, y0),
    )


def _glue_area(one: CartonSizes, top: float, bottom: float) -> Path:
    """What stays free of print and varnish: the flap up to the bleed past the back's crease."""
    edge = one.glue - BLEED
    slope = one.bevel * edge / one.glue
    drop = one.bevel - slope
    corners = (
        Vertex(0.0, top + one.bevel),
        Vertex(edge, top + drop),
        Vertex(edge, bottom - drop),
        Vertex(0.0, bottom - one.bevel),
    )
    return Path(LineType.GLUE, corners, closed=True)


def _panels(one: CartonSizes, *, top_on_back: bool, bottom_on_back: bool) -> tuple[PanelPlace, ...]:
    """The printed panels; a lid on the back is turned, so that it reads from the front."""
    _, x1, x2, x3, x4, _ = one.columns
    top, bottom = one.ext, one.ext + one.d
    return (
        PanelPlace("front", x3, top, one.l, one.d),
        PanelPlace("back", x1, top, one.l, one.d),
        PanelPlace("left", x2, top, one.w, one.d),
        PanelPlace("right", x4, top, one.last, one.d, whole=(x4, top, one.w, one.d)),
        PanelPlace(
            "top",
            x1 if top_on_back else x3,
            top - one.t - one.w,
            one.l,
            one.w,
            180 if top_on_back else 0,
        ),
        PanelPlace(
            "bottom",
            x1 if bottom_on_back else x3,
            bottom + one.t,
            one.l,
            one.w,
            180 if bottom_on_back else 0,
        ),
    )
