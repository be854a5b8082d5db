"""Outerwear: the zip jacket (collar or hood, ribs or hems) and the quilted vest."""

from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_bands import Loop, band, band_lines, band_section, loop
from app.drafter.archetypes.apparel_block import TopBlock
from app.drafter.archetypes.apparel_cut import Built, Cut, cut_top, part
from app.drafter.archetypes.apparel_drape import ease
from app.drafter.archetypes.apparel_hoodie import hood_parts
from app.drafter.archetypes.apparel_measures import sleeve_for, top_dimensions
from app.drafter.archetypes.apparel_seams import body_parts
from app.drafter.archetypes.apparel_shell import Mask
from app.drafter.archetypes.apparel_trims import label_outline, neck_label, rib_part
from app.drafter.archetypes.apparel_zip import front_zip, zip_pocket
from app.drafter.model import Dimension, Floats, Line, Part

_GAP = 5.0


def jacket(brief: Any) -> Built:
    """Parts and dimensions of a zip jacket."""
    ribbed = brief.has("ribbed_hem")
    rib, cuff = brief.mm("rib_height"), brief.mm("cuff_height")
    rest = {**_rest(brief, rib), "cuff": brief.mm("cuff_width"), "blouse": 14.0 if ribbed else 4.0}
    rest |= {"sleeve_angle": 63.0, "sleeve_bend": 32.0, "slope": 0.21}
    block = sleeve_for(brief.mm("sleeve"), cuff, rest)
    cut = cut_top(
        brief,
        block,
        back_lines=[label_outline(block.back_drop)],
        full=(0.40, 0.34),
        sleeve_full=0.70,
        softness=1.35,
        stack=2.3,
        thickness=2.4,
    )
    parts = body_parts(cut, double=True)
    texture = "rib" if ribbed else None
    parts += _edges(cut, rib, cuff, texture)
    return _finish(cut, parts, rib, cuff)


def vest(brief: Any) -> Built:
    """Parts and dimensions of a quilted vest (gilet)."""
    rib = brief.mm("rib_height")
    block = TopBlock(**_rest(brief, rib), scoop=8.0, slope=0.20)
    cut = cut_top(
        brief,
        block,
        back_lines=[label_outline(block.back_drop)],
        full=(0.40, 0.34),
        softness=0.4,
        thickness=4.0,
    )
    pitch = brief.mm("baffle_height")
    if brief.has("quilting"):
        cut = _quilted(cut, pitch)
    parts = body_parts(cut)
    if brief.has("quilting"):
        quilts = _quilt_lines(cut, pitch)
        parts[0] = part(
            brief,
            "body",
            parts[0].meshes,
            [*parts[0].lines, *quilts],
            construction="Channel quilting through shell and fill",
        )
    parts.append(
        _edge_band(cut, "hem", [cut.hem()], rib, "rib" if brief.has("ribbed_hem") else None)
    )
    parts.append(_armholes(cut))
    return _finish(cut, parts, rib, 0.0)


def _rest(brief: Any, rib: float) -> dict[str, Any]:
    return {
        "length": brief.mm("length") - rib,
        "chest": brief.mm("chest"),
        "hem": brief.mm("hem_width"),
        "shoulder": brief.mm("shoulder"),
        "neck_width": brief.mm("neck_width"),
        "front_drop": brief.mm("neck_drop"),
        "back_drop": 22.0,
        "armhole": brief.mm("armhole"),
        "gap": _GAP,
    }


def _finish(cut: Cut, parts: list[Part], rib: float, cuff: float) -> Built:
    """Collar or hood, zip, pockets and label."""
    brief = cut.brief
    dimensions: list[Dimension] = top_dimensions(cut, rib, cuff)
    rise = 4.0
    if brief.has("hood"):
        extra, measures = hood_parts(cut)
        parts += extra
        dimensions += measures
    elif brief.has("stand_collar"):
        rise = brief.mm("collar_height") - 4.0
        parts.append(_stand_collar(cut, rise + 4.0))
    parts += front_zip(cut, rise, rib - 2.0)
    if brief.has("zip_pockets"):
        x, low = cut.block.chest * 0.27, -cut.block.length
        ends = np.array([(x * 0.86, low + 205.0), (x * 1.10, low + 62.0)])
        parts.append(zip_pocket(cut, "pocket_zip", ends))
    parts.append(neck_label(cut))
    return tuple(parts), tuple(dimensions)


def _edges(cut: Cut, rib: float, cuff: float, texture: str | None) -> list[Part]:
    if texture:
        return [
            rib_part(cut, "hem", [cut.hem()], rib, lean=-3.0),
            rib_part(cut, "cuffs", cut.cuffs(), cuff),
        ]
    return [
        _edge_band(cut, "hem", [cut.hem()], rib, None),
        _edge_band(cut, "cuffs", list(cut.cuffs()), cuff, None),
    ]


def _edge_band(cut: Cut, key: str, loops: list[Loop], height: float, texture: str | None) -> Part:
    """A plain band with two stitch rows at an opening."""
    section = band_section(-5.0, height, 4.4, tuck=2.0)
    lines = [
        Line(row, "stitch") for path in loops for row in band_lines(path, (4.0, height - 5.0), 2.6)
    ]
    return part(
        cut.brief,
        key,
        [band(p, section) for p in loops],
        lines,
        texture=texture,
        construction="Turned and topstitched",
    )


def _stand_collar(cut: Cut, height: float) -> Part:
    path = cut.neck(follow=0.35)
    lean = -0.10 * height
    section = band_section(-4.0, height, 5.0, lean=lean, tuck=1.8)
    rows = band_lines(path, (3.5, height - 6.0), 2.9, lean, height)
    return part(
        cut.brief,
        "collar",
        [band(path, section)],
        [Line(row, "stitch") for row in rows],
        construction="Stand collar, two layers, topstitched",
    )


def _armholes(cut: Cut) -> Part:
    meshes, lines = [], []
    for hand in (1.0, -1.0):
        numbers = cut.shell.tube("armhole", "right" if hand > 0 else "left")
        path = loop(
            cut.shell.points[numbers],
            cut.shell.normals[numbers],
            (hand, 0.0, 0.2),
            follow=0.9,
            count=150,
        )
        meshes.append(band(path, band_section(-5.0, 9.0, 5.2, tuck=1.6)))
        lines += [Line(row, "stitch") for row in band_lines(path, (-3.0,), 1.2)]
    return part(cut.brief, "armhole_binding", meshes, lines, construction="Elastic binding")


def _quilted(cut: Cut, pitch: float) -> Cut:
    """Puff the cloth between level quilting lines."""
    from dataclasses import replace

    from app.drafter.archetypes.apparel_shell import vertex_normals

    shell = cut.shell
    level = shell.flat[:, 1] + cut.block.length
    wave = np.abs(np.sin(np.pi * level / pitch)) ** 0.55
    edge = _calm(cut, shell.flat)
    points = shell.points + shell.normals * (10.0 * wave * edge)[:, None]
    moved = replace(shell, points=points, normals=vertex_normals(points, shell.faces))
    return replace(cut, shell=moved)


def _calm(cut: Cut, flat: Floats) -> Floats:
    """0 at the openings, 1 in the panels."""
    from app.drafter.archetypes.apparel_sheet import distance_to_line

    block = cut.block
    half = np.column_stack([np.abs(flat[:, 0]), flat[:, 1]])
    near = np.minimum.reduce(
        [
            distance_to_line(block.neckline(block.front_drop), half),
            distance_to_line(block.neckline(block.back_drop), half),
            distance_to_line(block.armhole_line(), half),
            half[:, 0] - block.gap,
            flat[:, 1] + block.length,
        ]
    )
    return np.asarray(ease(near, 0.0, 16.0))


def _quilt_lines(cut: Cut, pitch: float) -> list[Line]:
    lines: list[Line] = []
    wide = cut.block.chest
    count = int(cut.block.length / pitch)
    for i in range(1, count + 1):
        z = -cut.block.length + i * pitch
        for side in ("front", "back"):
            laid = cut.layer.lay(
                [(-wide / 2 + 2, z), (wide / 2 - 2, z)], "front" if side == "front" else "back"
            )
            lines += [Line(run, "stitch") for run in _runs(laid, side == "back")]
    return lines


def _runs(laid: Floats, is_back: bool) -> list[Floats]:
    """Pieces of a laid line that stay on their own side, so that none jumps through an opening."""
    if len(laid) < 3:
        return []
    jump = np.flatnonzero(np.abs(np.diff(laid[:, 1])) > 25) + 1
    pieces = np.split(laid, jump)
    keep: Mask = np.array([(p[:, 1].mean() > 0) == is_back and len(p) > 3 for p in pieces])
    return [p for p, k in zip(pieces, keep, strict=True) if k]
