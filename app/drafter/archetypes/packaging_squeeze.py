"""The cosmetic squeeze tube: a round sleeve pressed flat at the seal, standing on its cap."""

from dataclasses import dataclass

import numpy as np

from app.drafter.archetypes.hollowware import solve
from app.drafter.archetypes.hollowware_fittings import fluted, turned
from app.drafter.archetypes.vessel_parts import Built, across, fitted, led_look, made, rise
from app.drafter.brief_value import Brief
from app.drafter.model import Dimension, Floats, Part
from app.drafter.solids import loft, move, rounded_box, tube_along

_SKIN = 0.5
_SEAL = 9.0


@dataclass(frozen=True, slots=True)
class _Tube:
    """Measures in mm; `shoulder` is where the sleeve begins, `seal` where it is flat."""

    height: float
    radius: float
    shoulder: float
    seal: float


def squeeze_tube(brief: Brief) -> Built:
    """Parts and dimensions of a squeeze tube."""
    height, diameter = fitted(brief, lambda h, d: _volume(_measure(brief, h, d)))
    tube = _measure(brief, height, diameter)
    parts = [_sleeve(brief, tube), _seal(brief, tube), *_cap(brief, tube)]
    if brief.has("label"):
        parts.append(_label(brief, tube))
    return tuple(parts), _dimensions(tube)


def _measure(brief: Brief, height: float, diameter: float) -> _Tube:
    cap = brief.mm("cap_height") * (
        1.0 if brief.states("cap_height") else diameter / brief.mm("diameter")
    )
    cap = min(cap, height * 0.5)
    return _Tube(height, diameter / 2, cap + 0.5, height - _SEAL)


def _half_axes(tube: _Tube, share: float, skin: float = 0.0) -> tuple[float, float]:
    """Half width and half depth of the sleeve, 0 at the shoulder, 1 at the seal.

    The girth stays the same all the way (Ramanujan's first formula for the ellipse).
    """
    ease = share**1.12
    depth = tube.radius * (1 - ease) + 0.55 * ease
    goal = 2 * np.pi * tube.radius

    def girth(factor: float) -> float:
        a, b = tube.radius * factor, depth
        return float(np.pi * (3 * (a + b) - np.sqrt((3 * a + b) * (a + 3 * b))))

    width = tube.radius * solve(goal, girth, 0.9, 1.7)
    return width - skin, max(depth - skin, 0.05)


def _section(tube: _Tube, share: float, skin: float = 0.0, n: int = 144) -> Floats:
    a, b = _half_axes(tube, share, skin)
    angle = np.linspace(0, 2 * np.pi, n, endpoint=False)
    z = tube.shoulder + (tube.seal - tube.shoulder) * share
    return np.column_stack([a * np.cos(angle), b * np.sin(angle), np.full(n, z)])


def _shares(count: int = 44) -> Floats:
    return np.linspace(0, 1, count)


def _volume(tube: _Tube) -> float:
    """Ml inside the sleeve between shoulder and seal."""
    inner = loft([_section(tube, float(s), _SKIN, 72) for s in _shares(24)])
    return abs(inner.volume()) / 1e3


def _sleeve(brief: Brief, tube: _Tube) -> Part:
    low = _section(tube, 0.0)
    edge = [low * [1 - 0.6 / tube.radius, 1 - 0.6 / tube.radius, 1] - [0, 0, 0.9]]
    body = loft([*edge, *(_section(tube, float(s)) for s in _shares())])
    return made(
        brief,
        "body",
        body,
        construction=f"Extruded sleeve, holds {_volume(tube):.0f} ml to the seal",
    )


def _seal(brief: Brief, tube: _Tube) -> Part:
    """The flat end seam with its fine crimp."""
    a, _ = _half_axes(tube, 1.0)
    flat = rounded_box((2 * a, 1.3, _SEAL + 1.0), 0.35, divisions=3)
    meshes = [move(flat, z=tube.height - (_SEAL + 1.0) / 2)]
    rows = 5 + 2 * max(0, int(brief.level("detail")))
    for z in np.linspace(tube.seal + 1.6, tube.height - 1.6, rows):
        path = np.array([(-a + 1.2, 0.0, z), (a - 1.2, 0.0, z)])
        meshes += [
            tube_along(path + np.array([0, y, 0]), 0.34, 10, round_ends=True) for y in (-0.55, 0.55)
        ]
    return made(brief, "seal", *meshes, construction="Hot-air sealed and trimmed")


def _cap(brief: Brief, tube: _Tube) -> list[Part]:
    return _screw_cap(brief, tube) if brief.has("screw_cap") else _flip_cap(brief, tube)


def _flip_cap(brief: Brief, tube: _Tube) -> list[Part]:
    """A cap as wide as the sleeve, in two halves with a hinge at the back."""
    r, top = tube.radius + 0.25, tube.shoulder - 0.5
    split = top * 0.56
    bend = min(brief.rounded(1.6), 5.0)
    lid = turned(
        [(0, 0.8), (r * 0.6, 0.8), (r * 0.66, 0), (r, 0), (r, split - 0.25), (0, split - 0.25)],
        [0, 0.5, 0.4, bend, 0.3, 0],
    )
    base = turned(
        [(0, split + 0.25), (r, split + 0.25), (r, top), (r - 1.6, top + 1.2), (0, top + 1.2)],
        [0, 0.3, 0.9, 0.5, 0],
    )
    core = turned([(0, split - 1), (r - 1.2, split - 1), (r - 1.2, split + 1), (0, split + 1)], 0.1)
    hinge = move(rounded_box((r * 0.62, 1.6, 5.0), 0.7), y=r - 0.35, z=split)
    thumb = move(rounded_box((r * 0.66, 1.3, 3.0), 0.6), y=-r + 0.12, z=split - 2.6)
    return [
        made(brief, "cap", lid, thumb, construction="Flip top, snaps shut"),
        made(
            brief,
            "cap_base",
            base,
            core,
            hinge,
            look=led_look(brief, "cap_base", "cap"),
            construction="Snapped on the shoulder",
        ),
    ]


def _screw_cap(brief: Brief, tube: _Tube) -> list[Part]:
    """A narrower fluted cap, and the bare shoulder of the tube above it."""
    r, top = tube.radius * 0.62, tube.shoulder - tube.radius * 0.30
    bend = min(brief.rounded(1.4), 4.0)
    cap = turned(
        [(0, 0.8), (r * 0.7, 0.8), (r * 0.76, 0), (r * 0.97, 0), (r, top), (0, top)],
        [0, 0.4, 0.4, bend, 0.8, 0],
    )
    cap = fluted(cap, 4 * round(r * 0.7), 0.7, bend + 1.0, top - 1.0, fade=1.5)
    shoulder = turned(
        [
            (0, top + 0.3),
            (r * 0.8, top + 0.3),
            (r * 0.8, top + 1.2),
            (tube.radius - 0.4, tube.shoulder),
            (0, tube.shoulder),
        ],
        [0, 0.2, 0.8, 0.8, 0],
    )
    return [
        made(brief, "cap", cap, construction="Screw cap"),
        made(brief, "cap_base", shoulder, construction="Moulded shoulder"),
    ]


def _label(brief: Brief, tube: _Tube) -> Part:
    """A print field on the front face, following the flattening sleeve."""
    rows, columns = 40, 41
    sections = []
    for share in np.linspace(0.16, 0.74, rows):
        a, b = _half_axes(tube, float(share))
        z = tube.shoulder + (tube.seal - tube.shoulder) * float(share)
        angle = np.linspace(-0.86, 0.86, columns)
        x, y = np.sin(angle), -np.cos(angle)
        z_row = np.full(columns, z)
        outer = np.column_stack([(a + 0.2) * x, (b + 0.2) * y, z_row])
        inner = np.column_stack([(a + 0.05) * x, (b + 0.05) * y, z_row])[::-1]
        sections.append(np.vstack([outer, inner]))
    return made(brief, "label", loft(sections), construction="Label or print field")


def _dimensions(tube: _Tube) -> tuple[Dimension, ...]:
    a, _ = _half_axes(tube, 1.0)
    z = tube.height - _SEAL / 2
    return (
        across("A", "Sleeve diameter", tube.radius, tube.shoulder + 0.5, size="diameter"),
        Dimension("B", "Width of the seal", (-a, 0, z), (a, 0, z)),
        rise("E", "Sleeve length", -tube.radius, tube.shoulder, tube.height),
        rise("F", "Cap height", tube.radius, 0.0, tube.shoulder - 0.5, size="cap_height"),
        rise("J", "Seal height", 0.0, tube.seal, tube.height),
    )
