"""The hoodie: pullover or full zip, with hood volume, kangaroo pocket, ribs and drawcords."""

from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_block import TopBlock
from app.drafter.archetypes.apparel_cut import Built, Cut, cut_top, dimension, part
from app.drafter.archetypes.apparel_hood import Hood
from app.drafter.archetypes.apparel_measures import sleeve_for, top_dimensions
from app.drafter.archetypes.apparel_pockets import KangarooPocket
from app.drafter.archetypes.apparel_seams import body_parts
from app.drafter.archetypes.apparel_shell import Layer
from app.drafter.archetypes.apparel_stated import pocket_measures, says
from app.drafter.archetypes.apparel_trims import (
    cord,
    eyelet,
    label_outline,
    moved_to,
    neck_label,
    rib_part,
)
from app.drafter.archetypes.apparel_zip import front_zip
from app.drafter.model import Dimension, Floats, Line, Part
from app.drafter.solids import merge, revolve


def hoodie(brief: Any) -> Built:
    """Parts and dimensions of a hoodie."""
    rib, cuff = brief.mm("rib_height"), brief.mm("cuff_height")
    block = sweat_block(brief, rib, cuff)
    pocket = KangarooPocket(block, brief.mm("pocket_width"), brief.mm("pocket_height"))
    has_pocket = brief.has("kangaroo_pocket")
    cut = cut_top(
        brief,
        block,
        front_lines=[pocket.line] if has_pocket else [],
        back_lines=[label_outline(block.back_drop)],
        full=(0.37, 0.32),
        sleeve_full=0.66,
        softness=1.15,
        stack=2.3,
        thickness=2.0,
    )
    parts = body_parts(cut, double=True)
    parts.append(rib_part(cut, "hem", [cut.hem()], rib, lean=-3.5))
    parts.append(rib_part(cut, "cuffs", cut.cuffs(), cuff))
    if has_pocket:
        parts.append(pocket.part(cut))
    if block.gap:
        parts += front_zip(cut, 3.0, rib - 2.0)
    dimensions = top_dimensions(cut, rib, cuff)
    if has_pocket:
        half = float(pocket.line[-1, 0])
        dimensions += pocket_measures(brief, -half, half, pocket.low, pocket.top)
    if brief.has("hood"):
        extra, measures = hood_parts(cut)
        parts += extra
        dimensions += measures
    parts.append(neck_label(cut))
    return tuple(parts), tuple(dimensions)


def sweat_block(brief: Any, rib: float, cuff: float) -> TopBlock:
    """The block of a sweatshirt or hoodie."""
    chest, shoulder = brief.mm("chest"), brief.mm("shoulder")
    rest = {
        "length": brief.mm("length") - rib,
        "chest": chest,
        "hem": brief.mm("hem_width"),
        "shoulder": shoulder,
        "neck_width": brief.mm("neck_width"),
        "front_drop": brief.mm("neck_drop"),
        "back_drop": 20.0,
        "armhole": brief.mm("armhole"),
        "sleeve_angle": 64.0 * brief.vary("sleeve_angle", 0.03),
        "sleeve_bend": 34.0,
        "cuff": brief.mm("cuff_width"),
        "blouse": 15.0,
        "slope": 0.20,
        "gap": 5.0 if "zip" in brief.spec.features and brief.has("zip") else 0.0,
    }
    return sleeve_for(brief.mm("sleeve"), cuff, rest)


def hood_parts(cut: Cut) -> tuple[list[Part], list[Dimension]]:
    """Hood, lining, cords, eyelets and tips, with the hood's measures."""
    brief = cut.brief
    hood = Hood(
        cut.neck(),
        brief.mm("hood_height"),
        brief.mm("hood_depth"),
        roundness=brief.level("roundness"),
    )
    grid = hood.grid
    lines = list(hood.lines((24.0, 28.0)))
    neck = cut.neck()
    seam = np.vstack([neck.points, neck.points[:1]]) if neck.closed else neck.points
    lines.append(Line(seam, "seam"))
    parts = [
        part(
            brief,
            "hood",
            [hood.outside()],
            lines,
            construction="3-panel hood, double layer, 28 mm casing",
        ),
        part(brief, "hood_lining", [hood.inside()]),
    ]
    measures: list[Dimension] = []
    if brief.has("drawcord"):
        parts += _cords(cut, hood)
        if says(brief, "cord_length"):
            start, _ = hood.eyelet_places()[0]
            end = start - np.array([0.0, 0.0, brief.mm("cord_length")])
            measures.append(dimension("X", "Cord below its eyelet", start, end, size="cord_length"))
    if says(brief, "hood_depth"):
        front = neck.points[0] * (0, 1, 0) + (0, 0, 0.52 * hood.height)
        back = front + np.array([0.0, hood.depth, 0.0])
        measures.append(
            dimension("Y", "Hood depth from the neck", front, back, ("side",), size="hood_depth")
        )
    top = grid.reshape(-1, 3)[grid.reshape(-1, 3)[:, 2].argmax()]
    start = np.array([top[0], top[1], 0.0])
    measures.append(
        Dimension(
            "G",
            "Hood height from HPS",
            _point(start),
            _point(top),
            views=("side", "front"),
            size="hood_height",
        )
    )
    return parts, measures


def _point(p: Floats) -> tuple[float, float, float]:
    return float(p[0]), float(p[1]), float(p[2])


def _cords(cut: Cut, hood: Hood) -> list[Part]:
    brief, radius = cut.brief, 2.6
    cords, eyelets, tips = [], [], []
    front = Layer(merge(cut.shell.outer(), hood.outside()))
    for number, (centre, normal) in enumerate(hood.eyelet_places()):
        hand = 1.0 if centre[0] > 0 else -1.0
        length = brief.mm("cord_length") * (1.0 if number == 0 else 0.965)
        path = _hanging(front, centre, normal, hand, length, radius)
        cords.append(cord(path, radius))
        eyelets.append(eyelet(centre + normal * 0.3, normal))
        tips.append(_tip(path, radius))
    return [
        part(brief, "drawcord", cords, construction="Flat-knit or braided cord through the casing"),
        part(brief, "eyelets", eyelets),
        part(brief, "cord_tips", tips),
    ]


def _hanging(
    front: Layer, start: Floats, normal: Floats, hand: float, length: float, radius: float
) -> Floats:
    """The path of a cord from its eyelet down over the chest."""
    x0, z0 = float(start[0]), float(start[2])
    z = np.linspace(z0 - 16, z0 - length, 16)
    t = np.linspace(0, 1, 16)
    sway = 9.0 * np.sin(2.6 * t) + 14.0 * t
    laid = front.lay(np.column_stack([x0 + hand * sway, z]), step=1e9, lift=radius + 0.9)
    free = [start - normal * 3.0, start + normal * 4.5]
    drop = start + normal * 6.5 + np.array([hand * 1.0, 0.0, -9.0])
    return np.vstack([free, drop[None], laid])


def _tip(path: Floats, radius: float) -> Any:
    """A metal tip round the end of a cord."""
    way = path[-1] - path[-3]
    way = way / np.linalg.norm(way)
    r = radius + 0.6
    profile = [(0, -1.0), (r - 0.5, -1.0), (r, -0.5), (r, 19.4), (r - 0.6, 20.0), (0, 20.0)]
    return moved_to(revolve(profile, 40), path[-1] - way * 15.0, way)
