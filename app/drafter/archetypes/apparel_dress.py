"""The dress: a fitted top with a flared skirt in one cloth, waist seam and optional tie belt."""

from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_bands import band, band_section, loop
from app.drafter.archetypes.apparel_block import TopBlock
from app.drafter.archetypes.apparel_cut import Built, Cut, cut_top, part
from app.drafter.archetypes.apparel_drape import ease
from app.drafter.archetypes.apparel_knit import neck_rib
from app.drafter.archetypes.apparel_knit_edges import cuff_line, turned_cuff, turned_hem
from app.drafter.archetypes.apparel_measures import sleeve_for, top_dimensions
from app.drafter.archetypes.apparel_seams import body_parts
from app.drafter.archetypes.apparel_trims import hem_line, label_outline, neck_label
from app.drafter.archetypes.bags_soft import strap
from app.drafter.model import Dimension, Floats, Line, Part
from app.drafter.solids import smooth_curve


def dress(brief: Any) -> Built:
    """Parts and dimensions of a dress."""
    block = _block(brief)
    hem = brief.mm("hem_height")
    sleeved = block.sleeve_length > 0
    bands = [hem_line(block, hem)] + ([cuff_line(block, hem)] if sleeved else [])
    cut = cut_top(
        brief,
        block,
        front_lines=bands,
        back_lines=[*bands, label_outline(block.back_drop)],
        full=(0.40, 0.34),
        softness=0.8,
    )
    cut = _flared(cut, 0.045 * max(block.hem - block.chest, 0) + 10.0)
    parts = body_parts(cut)
    parts[0] = part(
        brief,
        "body",
        parts[0].meshes,
        [*parts[0].lines, *([] if brief.has("belt") else _waist_seam(cut))],
        construction="Waist seam overlocked with clear elastic",
    )
    parts.append(neck_rib(cut, brief.mm("collar_height"), thick=2.2, ribbed=False))
    parts.append(turned_hem(cut, "hem", bands[0], hem))
    parts.append(turned_cuff(cut, hem) if sleeved else _armholes(cut))
    if brief.has("belt"):
        parts.append(_belt(cut))
    parts.append(neck_label(cut))
    return tuple(parts), tuple(_dimensions(cut))


def _block(brief: Any) -> TopBlock:
    v = brief.has("v_neck")
    rest = {
        "length": brief.mm("length"),
        "chest": brief.mm("chest"),
        "hem": brief.mm("hem_width"),
        "shoulder": brief.mm("shoulder"),
        "neck_width": brief.mm("neck_width"),
        "front_drop": brief.mm("neck_drop")
        * (1.35 if v and not brief.states("neck_drop") else 1.0),
        "back_drop": 24.0,
        "armhole": brief.mm("armhole"),
        "waist": brief.mm("waist"),
        "waist_level": brief.mm("waist_level"),
        "neck": "v" if v else "crew",
    }
    if brief.has("sleeveless"):
        return TopBlock(**rest, scoop=14.0)
    long = brief.mm("sleeve") > 400
    rest |= {
        "cuff": brief.mm("cuff_width"),
        "sleeve_angle": 60.0 if long else 44.0,
        "sleeve_bend": 24.0 if long else 4.0,
    }
    return sleeve_for(brief.mm("sleeve"), 0.0, rest)


def _flared(cut: Cut, depth: float) -> Cut:
    """Waves that grow from the waist to the hem."""
    from dataclasses import replace

    from app.drafter.archetypes.apparel_shell import vertex_normals

    shell, block = cut.shell, cut.block
    flat = shell.flat
    half = np.interp(flat[:, 1], block.side[:, 1], block.side[:, 0])
    turn = np.arcsin(np.clip(flat[:, 0] / half, -1, 1))
    down = ease(-flat[:, 1], block.waist_level + 20, block.length) ** 1.1
    on_body = np.abs(flat[:, 0]) <= half + 1
    back = shell.points[:, 1] > 0
    wave = np.cos(8.0 * turn + np.where(back, 0.9, 0.3)) * np.cos(turn) ** 0.8
    shift = np.where(back, 1.0, -1.0) * depth * down * wave * on_body
    waist = 1 - 0.16 * np.exp(-(((-flat[:, 1] - block.waist_level) / 120.0) ** 2)) * on_body
    points = shell.points.copy()
    points[:, 1] = points[:, 1] * waist + shift
    moved = replace(shell, points=points, normals=vertex_normals(points, shell.faces))
    return replace(cut, shell=moved)


def _waist_seam(cut: Cut) -> list[Line]:
    z = -cut.block.waist_level
    half = float(np.interp(z, cut.block.side[:, 1], cut.block.side[:, 0])) - 1.0
    lines: list[Line] = []
    for side in ("front", "back"):
        name = "front" if side == "front" else "back"
        lines += cut.layer.line(
            [(-half, z), (half, z)], "seam", "front" if name == "front" else "back"
        )
    return lines


def _waist_ring(cut: Cut, lift: float) -> Floats:
    """Points (n, 3) round the waist, `lift` mm outside the cloth, right side and front first."""
    z = -cut.block.waist_level
    half = float(np.interp(z, cut.block.side[:, 1], cut.block.side[:, 0])) - 0.5
    x = half * np.cos(np.linspace(0.0, np.pi, 60))
    flat = np.column_stack([x, np.full(60, z)])
    front = cut.layer.lay(flat[1:-1], "front", step=1e9, lift=lift)
    back = cut.layer.lay(flat[1:-1][::-1], "back", step=1e9, lift=lift)
    ends = np.array([(half + lift, 0.0, z)]), np.array([(-half - lift, 0.0, z)])
    return smooth_curve(np.vstack([ends[0], front, ends[1], back]), 200, closed=True)


def _belt(cut: Cut) -> Part:
    """A tie belt with knot and two hanging ends."""
    ring = _waist_ring(cut, 2.4)
    middle = ring.mean(axis=0)
    out = (ring - middle) * (1, 1, 0)
    meshes = [strap(ring, 32.0, 2.4, out, closed=True)]
    front = ring[np.abs(ring[:, 0]).argsort()]
    knot = front[front[:, 1] < 0][0] + np.array([0, -5.0, 0])
    loop_path = smooth_curve(
        knot + np.array([(-13, 1, 12), (0, -5, 15), (13, 1, 10), (9, 2, -13), (-8, 2, -14)], float),
        60,
        closed=True,
    )
    meshes.append(strap(loop_path, 15.0, 6.0, (0, -1, 0), closed=True))
    for sign, length in ((1.0, 330.0), (-1.0, 290.0)):
        z = np.linspace(-8, -length, 12)
        x = sign * (8 + 26 * (-z / length) + 3 * np.sin(z / 34.0))
        flat = np.column_stack([x, z]) + knot[[0, 2]]
        laid = cut.layer.lay(flat, step=1e9, lift=4.0)
        path = smooth_curve(np.vstack([knot - np.array([0.0, 1.0, 0.0]), laid[1:]]), 60)
        meshes.append(strap(path, 30.0, 2.2, (0, -1, 0.05)))
    # Its edges are drawn, or one would not see it on cloth of the same colour.
    edge = np.vstack([ring, ring[:1]]) + out[[*range(len(ring)), 0]] * 0.02
    lines = [Line(edge + np.array([0.0, 0.0, rise]), "detail") for rise in (15.6, -15.6)]
    how = "Self-fabric tie belt, turned and pressed"
    return part(cut.brief, "belt", meshes, lines, construction=how)


def _armholes(cut: Cut) -> Part:
    meshes = []
    for hand in (1.0, -1.0):
        numbers = cut.shell.tube("armhole", "right" if hand > 0 else "left")
        path = loop(
            cut.shell.points[numbers],
            cut.shell.normals[numbers],
            (hand, 0.0, 0.25),
            follow=0.9,
            count=144,
        )
        meshes.append(band(path, band_section(-4.0, 7.0, 2.2, tuck=1.0)))
    return part(cut.brief, "cuffs", meshes, construction="Bias facing, edge stitched")


def _dimensions(cut: Cut) -> list[Dimension]:
    block = cut.block
    z = -block.waist_level
    half = (block.waist or block.chest) / 2
    start, end = np.array([-half, 0.0, z]), np.array([half, 0.0, z])
    out = top_dimensions(cut, 0.0, 0.0)
    from app.drafter.archetypes.apparel_cut import dimension

    return [*out, dimension("L", "1/2 waist", start, end, ("front", "back"), size="waist")]
