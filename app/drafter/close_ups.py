"""Chooses the close-ups of a product: its kind's list, filled up from the parts that are there."""

from collections.abc import Mapping, Sequence

import numpy as np

from app.drafter.brief_value import Brief
from app.drafter.kinds import ShotSpec
from app.drafter.model import Part, Point, Shot, joined_bounds

FEWEST = 6
# Places of the main part that are looked at when the parts alone are too few: key, title, what
# the factory sees there, the way to the camera, and how near the frame is to the whole's size.
_PLACES: tuple[tuple[str, str, str, Point, float], ...] = (
    ("top_edge", "Top edge", "How the upper edge is finished", (0.35, -1.0, 0.8), 0.36),
    ("bottom_edge", "Bottom edge", "How the lower edge is finished", (0.4, -1.0, -0.35), 0.36),
    ("side_edge", "Side", "Depth and form seen from the side", (1.0, -0.35, 0.2), 0.5),
    ("back_face", "Back", "What the back shows", (-0.3, 1.0, 0.25), 0.5),
    ("surface", "Surface", "Colour, texture and finish", (0.1, -1.0, 0.15), 0.16),
    ("corner", "Corner", "Radius and join of the corner", (-0.8, -0.8, 0.6), 0.3),
)


def close_ups(brief: Brief, parts: Sequence[Part]) -> tuple[Shot, ...]:
    """The kind's close-ups whose part is there, and at least `FEWEST` in all."""
    present = {part.key: part for part in parts if part.meshes}
    shots = [_shot(spec, present[spec.part]) for spec in brief.spec.shots if spec.part in present]
    unseen = [part for key, part in present.items() if key not in {s.focus for s in shots}]
    shots += [_of_part(part) for part in unseen[: max(0, FEWEST - len(shots))]]
    main = present.get(brief.spec.main_part) or next(iter(present.values()))
    shots += _of_places(main, present)[: max(0, FEWEST - len(shots))]
    return tuple(shots)


def _shot(spec: ShotSpec, part: Part) -> Shot:
    centre = _piece_in_focus(spec, part)
    return Shot(spec.key, spec.title, spec.part, spec.why, spec.direction, spec.span, centre)


def _piece_in_focus(spec: ShotSpec, part: Part) -> Point | None:
    """Middle of one piece of a part whose pieces stand apart, None where the part's middle serves.

    Cuffs, cords and handles come in pairs, and a close picture of their middle shows the gap.
    """
    if spec.span is None or len(part.meshes) < 2:
        return None
    middle = part.bounds().mean(axis=0)
    pieces = [mesh.bounds().mean(axis=0) for mesh in part.meshes]
    if min(float(np.linalg.norm(piece - middle)) for piece in pieces) < 0.3 * spec.span:
        return None
    towards = np.array(spec.direction) / np.linalg.norm(spec.direction)
    nearest = max(pieces, key=lambda piece: (round(float(piece @ towards), 3), float(piece[0])))
    return (float(nearest[0]), float(nearest[1]), float(nearest[2]))


def _of_part(part: Part) -> Shot:
    """A part that no close-up of the kind shows."""
    why = f"Form, edges and finish of the {part.name.lower()}"
    return Shot(f"part_{part.key}", part.name, part.key, why, (0.45, -1.0, 0.35))


def _of_places(main: Part, present: Mapping[str, Part]) -> list[Shot]:
    """Close-ups of places of the main part, each aimed at a point that lies on it."""
    low, high = joined_bounds(part.bounds() for part in present.values())
    size = float((high - low).max())
    points = np.vstack([mesh.points for mesh in main.meshes])
    shots = []
    for key, title, why, direction, share in _PLACES:
        aim = points[int(np.argmax(points @ np.array(direction)))]
        centre = (float(aim[0]), float(aim[1]), float(aim[2]))
        shots.append(Shot(key, title, main.key, why, direction, share * size, centre))
    return shots
