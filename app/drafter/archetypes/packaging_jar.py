"""Jars: the cosmetic jar with a straight lid, and the food jar with shoulder and twist-off lid."""

from dataclasses import dataclass

import numpy as np

from app.drafter.archetypes.hollowware import Cup, cup, divided, foot, radius_at, spline
from app.drafter.archetypes.hollowware_fittings import (
    gripped,
    helix_thread,
    raised_to,
    turned,
    wrapped_label,
)
from app.drafter.archetypes.vessel_parts import (
    WOODS,
    Built,
    across,
    fitted,
    level,
    made,
    rise,
    walled,
)
from app.drafter.brief_value import Brief
from app.drafter.model import Dimension, Part
from app.drafter.solids import revolve, rounded_polygon

_GAP = 0.45


@dataclass(frozen=True, slots=True, eq=False)
class _Jar:
    """The vessel and where its lid sits, mm."""

    cup: Cup
    neck: float
    shoulder: float
    rim: float
    top: float
    radius: float


def jar(brief: Brief) -> Built:
    """Parts and dimensions of a cosmetic jar."""
    height, diameter = fitted(brief, lambda h, d: _cosmetic(brief, h, d).cup.volume_ml)
    j = _cosmetic(brief, height, diameter)
    parts = _common(brief, j, turns=1.2)
    if brief.has("lid"):
        parts += _straight_lid(brief, j)
    if brief.has("label"):
        parts.append(_label(brief, j, 4.0, j.shoulder - 3.0))
    return tuple(parts), _dimensions(brief, j)


def _cosmetic(brief: Brief, height: float, diameter: float) -> _Jar:
    r = diameter / 2
    lid = brief.mm("lid_height") * (
        1.0 if brief.states("lid_height") else height / brief.mm("height") * brief.factor("height")
    )
    lid = min(lid, height * 0.6)
    rim = height - (2.4 if brief.has("lid") else 0.0)
    shoulder = height - lid if brief.has("lid") else rim - lid + 2.4
    neck = r - max(3.4, r * 0.09)
    bend = min(brief.rounded(4.0), r * 0.5, shoulder * 0.45)
    hull = rounded_polygon(
        [(r - bend - 3, 0.5), (r, 0.5), (r, shoulder - _GAP), (neck, shoulder - _GAP), (neck, rim)],
        [0, bend, 1.0, 0.5, 0],
        10,
        closed=False,
    )
    hull = divided(hull, 4.0)
    thick = min(brief.mm("wall"), r * 0.28)
    # The bore is straight: what the neck loses outside, the wall loses too.
    bore = neck - max(1.6, thick - (r - neck))
    shell = cup(
        hull, neck - bore, floor=brief.mm("base_thickness"), fillet=bore * 0.30, bore=bore,
        underside=foot(float(hull[0, 0]) + 0.01, recess=1.0, ring=3.5),
    )  # fmt: skip
    return _Jar(shell.stretched(diameter, rim), neck, shoulder, rim, height, r)


def food_jar(brief: Brief) -> Built:
    """Parts and dimensions of a food jar."""
    height, diameter = fitted(brief, lambda h, d: _food(brief, h, d).cup.volume_ml)
    j = _food(brief, height, diameter)
    parts = _common(brief, j, turns=0.9)
    if brief.has("lid"):
        parts += _twist_lid(brief, j)
    if brief.has("label"):
        tall = j.shoulder - 6
        parts.append(_label(brief, j, tall * 0.16, tall * 0.80))
    return tuple(parts), _dimensions(brief, j)


def _food(brief: Brief, height: float, diameter: float) -> _Jar:
    r = diameter / 2
    rim = height - (1.6 if brief.has("lid") else 0.0)
    neck = min(brief.mm("neck") / 2, r - 1.0)
    if not brief.states("neck"):
        neck = min(brief.mm("neck") / 2 * diameter / brief.mm("diameter"), r - 1.0)
    neck_top = rim - 15.5
    shoulder = neck_top - max(9.0, (r - neck) * 1.9)
    bend = min(brief.rounded(7.0), r * 0.4, shoulder * 0.4)
    heel = rounded_polygon([(r - bend - 4, 0.6), (r, 0.6), (r, shoulder)], bend, 12, closed=False)
    bow = spline(
        [
            (r, shoulder - 3), (r, shoulder + (neck_top - shoulder) * 0.45),
            (neck + (r - neck) * 0.5, neck_top - 1.5),
            (neck + 0.2, neck_top - 0.8), (neck, neck_top + 2.0),
        ],
        40,
    )  # fmt: skip
    bead = [(neck, neck_top + 3.0), (neck, rim - 1.2)]
    hull = divided(np.vstack([heel[:-1], bow, bead]), 6.0)
    wall = brief.mm("wall") * np.interp(hull[:, 1], [0, rim * 0.25, rim], [1.3, 1.0, 0.95])
    shell = cup(
        hull, wall, floor=brief.mm("base_thickness"),
        underside=foot(float(hull[0, 0]) + 0.01, recess=2.0, ring=5.0, centre=1.6),
        fillet=r * 0.24,
    )  # fmt: skip
    return _Jar(shell.stretched(diameter, rim), neck, neck_top, rim, height, r)


def _common(brief: Brief, j: _Jar, turns: float) -> list[Part]:
    """The vessel with its thread, and what fills it."""
    parts = walled(brief, j.cup, built=("Pressed, blown or moulded", None))
    low = j.shoulder + (j.rim - j.shoulder) * 0.35
    neck = radius_at(j.cup.outside[j.cup.base :], j.rim - 3.0)
    thread = helix_thread(neck - 0.15, low, pitch=3.2, turns=turns, ridge=0.75)
    parts.append(made(brief, "thread", thread))
    if brief.has("fill"):
        parts.append(_fill(brief, j))
    return parts


def _fill(brief: Brief, j: _Jar) -> Part:
    """The contents up to the shoulder, a hair away from the wall."""
    top = j.cup.floor + (j.rim - j.cup.floor) * 0.86
    inside = j.cup.inside[j.cup.inside[:, 1] < top - 0.5]
    body = np.maximum(inside - np.array([0.06, -0.06]), 0.0)
    body[0, 0] = 0.0
    edge = radius_at(j.cup.inside, top) - 0.06
    share = np.linspace(1, 0, 12)
    surface = np.column_stack([edge * share, top - 0.4 * (1 - share**2)])
    return made(brief, "fill", revolve(np.vstack([body, surface]), 144))


def _straight_lid(brief: Brief, j: _Jar) -> list[Part]:
    """A smooth lid of the jar's own width, with a liner inside."""
    r, low, top = j.radius, j.shoulder, j.top
    bore = j.neck + 0.9
    bend = min(brief.rounded(1.6), r * 0.3, (top - low) * 0.4)
    wooden = brief.look("lid").material in WOODS
    roof = j.rim + 1.0
    lid = turned(
        [(0, top), (r, top), (r, low), (bore, low), (bore, roof), (0, roof)],
        [0, bend, 0.5, 0.3, 0.3, 0],
    )
    if brief.has("grip") or brief.level("detail") > 0:
        lid = gripped(lid, 4 * round(r * 0.8), 0.4, low + 1.5, top - bend - 1.0)
    liner = turned(
        [
            (0, j.rim + 0.05),
            (bore - 0.2, j.rim + 0.05),
            (bore - 0.2, roof - 0.05),
            (0, roof - 0.05),
        ],
        0.2,
    )
    return [
        made(
            brief, "lid", lid, texture="wood/x" if wooden else None,
            construction="Screw lid, flush with the jar",
        ),
        made(brief, "liner", liner, construction="Die-cut liner, to be confirmed"),
    ]  # fmt: skip


def _twist_lid(brief: Brief, j: _Jar) -> list[Part]:
    """A pressed metal lid: rolled lower edge, ribbed skirt, stepped top with safety button."""
    r, top = j.neck + 2.4, j.top
    low = j.shoulder + 1.6
    crown = [
        (0, top - 0.5), (r * 0.34, top - 0.5), (r * 0.40, top - 1.1), (r * 0.70, top - 1.1),
        (r * 0.80, top - 0.2), (r * 0.88, top), (r - 0.6, top - 1.4), (r, top - 4.0),
        (r, low + 2.2), (r + 0.7, low + 1.3), (r + 0.5, low + 0.2), (r - 0.4, low + 0.2),
        (r - 1.3, low + 1.4), (r - 1.3, top - 4.0), (r * 0.82, top - 1.5), (0, top - 1.5),
    ]  # fmt: skip
    lid = turned(
        crown, [0, 0.6, 0.6, 0.8, 1.0, 1.6, 1.4, 1.0, 0.6, 0.6, 0.4, 0.4, 0.3, 0.6, 0.4, 0]
    )
    lid = raised_to(lid, top - 3.0, top)
    lid = gripped(lid, 4 * round(r * 0.62), 0.45, low + 3.0, top - 4.5)
    seal = turned(
        [
            (j.neck - 3.2, j.rim + 0.02),
            (r - 1.6, j.rim + 0.02),
            (r - 1.8, j.rim + 0.12),
            (j.neck - 3.2, j.rim + 0.12),
        ],
        closed=True,
    )
    return [
        made(brief, "lid", lid, construction="Twist-off, four lugs, safety button"),
        made(brief, "liner", seal, construction="Sealing compound"),
    ]


def _label(brief: Brief, j: _Jar, low: float, high: float) -> Part:
    width = 1e4 if brief.has("wrap_label") else min(j.radius * 1.9, (high - low) * 2.2)
    sheet = wrapped_label(j.cup.radius, low, high, width, corner=brief.rounded(1.4))
    return made(brief, "label", sheet, construction="Self-adhesive, applied by machine")


def _dimensions(brief: Brief, j: _Jar) -> tuple[Dimension, ...]:
    mid = j.shoulder * 0.5
    found = [
        across("A", "Jar diameter", j.cup.radius(mid), mid, size="diameter"),
        across("C", "Mouth inside diameter", j.cup.inner_radius(j.rim - 3), j.rim - 3, ("top",)),
        rise("E", "Jar height to the rim", -j.radius, 0.0, j.rim),
        level("G", "Wall thickness", mid, j.cup.inner_radius(mid), j.cup.radius(mid), size="wall"),
        rise("J", "Base thickness", 0.0, 0.0, j.cup.floor, size="base_thickness"),
        across("B", "Neck diameter", j.neck, j.rim - 3, size="neck"),
    ]
    if brief.has("lid"):
        found.append(rise("F", "Lid height", j.radius, j.shoulder, j.top, size="lid_height"))
    return tuple(found)
