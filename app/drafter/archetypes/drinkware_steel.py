"""Sheet-steel vessels: a coated outer shell, a bare inner wall with neck, and a base plate."""

import numpy as np

from app.drafter.archetypes.hollowware import Cup, radius_at
from app.drafter.archetypes.vessel_parts import made
from app.drafter.brief_value import Brief
from app.drafter.model import Floats, Line, Part
from app.drafter.solids import revolve

# How far the coated shell stands out from the bare neck, mm (sheet edge and coat).
PAINT = 0.45


def steel_parts(
    brief: Brief, vessel: Cup, edge: float, *, lines: tuple[Line, ...] = ()
) -> list[Part]:
    """Shell up to the height `edge`, inner wall with everything above it, and base plate."""
    hull = vessel.outside[vessel.base :]
    painted = hull[hull[:, 1] <= edge + 0.02]
    underside = vessel.outside[: vessel.base]
    plate = radius_at(underside[-6:], 0.0) - 3.2
    ring = underside[underside[:, 0] > plate]
    sheet = _sheet(vessel)
    inward = painted - np.array([sheet, 0.0])
    inward[:, 1] = np.maximum(inward[:, 1], 2.9)
    body = revolve(np.vstack([ring, painted, inward[::-1], [(plate, 2.9)]]), 160, closed=True)
    liner = revolve(_liner(vessel, edge), 160)
    volume = f"Holds {vessel.volume_ml:.0f} ml to the brim"
    return [
        made(brief, "body", body, construction=_wall_text(brief), lines=lines),
        made(brief, "liner", liner, construction=volume),
        _base(brief, plate),
    ]


def _sheet(vessel: Cup) -> float:
    return min(0.6, 0.3 * vessel.wall(vessel.height * 0.4))


def _liner(vessel: Cup, edge: float) -> Floats:
    """Inner sheet and bare neck in one profile, from the axis under the floor back to the axis."""
    inside, outside = vessel.inside, vessel.outside
    low = inside[inside[:, 1] < edge - 6]
    tangent = np.gradient(low, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    back = low + np.column_stack([tangent[:, 1], -tangent[:, 0]]) * _sheet(vessel)
    back[0, 0] = 0.0
    neck = outside[vessel.base :]
    neck = neck[neck[:, 1] > edge + 0.3]
    bare = float(neck[0, 0])
    under = np.array([(bare - 0.5, edge - 3), (bare, edge - 2)])
    return np.vstack([back, under, neck, inside[::-1]])


def _wall_text(brief: Brief) -> str:
    if brief.has("double_wall"):
        return "Double wall, vacuum gap, drawn and welded"
    return "Single wall, drawn"


def _base(brief: Brief, radius: float) -> Part:
    steps = [
        (0.0, 3.2), (0.0, 1.9), (radius * 0.52, 1.9), (radius * 0.54, 1.6), (radius * 0.62, 1.6),
        (radius * 0.64, 1.9), (radius * 0.9, 1.9), (radius + 0.3, 2.2), (radius + 0.3, 3.2),
    ]  # fmt: skip
    return made(brief, "base", revolve(steps, 160), construction="Pressed base, laser welded")
