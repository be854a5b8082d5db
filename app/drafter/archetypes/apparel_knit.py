"""Knit tops: t-shirt, long-sleeve, polo, sweatshirt and tank top."""

from dataclasses import replace
from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_bands import Loop, band, band_section, loop, rib_lines
from app.drafter.archetypes.apparel_block import TopBlock
from app.drafter.archetypes.apparel_collar import placket, placket_line, polo_collar
from app.drafter.archetypes.apparel_cut import Built, Cut, cut_top, part
from app.drafter.archetypes.apparel_hoodie import sweat_block
from app.drafter.archetypes.apparel_knit_edges import cuff_line, turned_cuff, turned_hem
from app.drafter.archetypes.apparel_measures import sleeve_for, top_dimensions
from app.drafter.archetypes.apparel_seams import body_parts
from app.drafter.archetypes.apparel_shell import Layer
from app.drafter.archetypes.apparel_stated import pocket_measures
from app.drafter.archetypes.apparel_trims import (
    band_stitches,
    hem_line,
    label_outline,
    neck_label,
    neck_tape,
    rib_part,
)
from app.drafter.model import Floats, Line, Mesh, Part
from app.drafter.solids import rounded_polygon

_NECKS = {
    "v_neck": ("v", 1.55, 1.0),
    "scoop_neck": ("scoop", 1.65, 1.12),
    "boat_neck": ("crew", 0.55, 1.42),
}


def t_shirt(brief: Any) -> Built:
    """Parts and dimensions of a t-shirt or long-sleeve top."""
    cuff = brief.mm("cuff_height") if brief.has("ribbed_cuffs") else 0.0
    block = _tee_block(brief, cuff)
    hem = brief.mm("hem_height")
    pocket = _pocket_line(block, brief) if brief.has("chest_pocket") else None
    bands = [hem_line(block, hem)] + ([] if cuff else [cuff_line(block, hem)])
    cut = cut_top(
        brief,
        block,
        front_lines=bands + ([pocket] if pocket is not None else []),
        back_lines=[*bands, label_outline(block.back_drop)],
        softness=1.0,
        stack=2.4,
    )
    parts = body_parts(cut)
    parts.append(neck_rib(cut, brief.mm("collar_height")))
    parts.append(turned_hem(cut, "hem", bands[0], hem))
    if cuff:
        parts.append(rib_part(cut, "cuffs", cut.cuffs(), cuff, thick=3.0))
    else:
        parts.append(turned_cuff(cut, hem))
    if pocket is not None:
        parts.append(_chest_pocket(cut, pocket))
    parts += [neck_tape(cut), neck_label(cut)]
    measures = top_dimensions(cut, 0.0, cuff)
    if pocket is not None:
        (left, low), (right, top) = pocket.min(axis=0), pocket.max(axis=0)
        measures += pocket_measures(brief, left, right, low, top)
    return tuple(parts), tuple(measures)


def _tee_block(brief: Any, cuff: float) -> TopBlock:
    long = brief.mm("sleeve") > 400
    shape, deeper, wider = _neck_shape(brief)
    rest = {
        "length": brief.mm("length"),
        "chest": brief.mm("chest"),
        "hem": brief.mm("hem_width"),
        "shoulder": brief.mm("shoulder"),
        "neck_width": brief.mm("neck_width") * (1.0 if brief.states("neck_width") else wider),
        "front_drop": brief.mm("neck_drop") * (1.0 if brief.states("neck_drop") else deeper),
        "back_drop": 20.0,
        "armhole": brief.mm("armhole"),
        "sleeve_angle": (60.0 if long else 41.0) * brief.vary("sleeve_angle", 0.04),
        "sleeve_bend": 26.0 if long else 4.0,
        "cuff": brief.mm("cuff_width"),
        "neck": shape,
    }
    return sleeve_for(brief.mm("sleeve"), cuff, rest)


def _neck_shape(brief: Any) -> tuple[str, float, float]:
    for feature, shape in _NECKS.items():
        if feature in brief.spec.features and brief.has(feature):
            return shape
    return ("crew", 1.0, 1.0)


def sweatshirt(brief: Any) -> Built:
    """Parts and dimensions of a sweatshirt."""
    rib, cuff = brief.mm("rib_height"), brief.mm("cuff_height")
    block = sweat_block(brief, rib, cuff)
    insert = np.array([(26.0, -block.front_drop + 2.2), (0.0, -block.front_drop - 52.0)])
    insert[0, 1] = float(np.interp(26.0, *block.neckline(block.front_drop)[::-1].T))
    has_insert = brief.has("v_insert")
    cut = cut_top(
        brief,
        block,
        front_lines=[insert] if has_insert else [],
        back_lines=[label_outline(block.back_drop)],
        full=(0.37, 0.32),
        sleeve_full=0.66,
        softness=1.15,
        stack=2.3,
        thickness=2.0,
    )
    parts = body_parts(cut, double=True)
    parts.append(neck_rib(cut, brief.mm("collar_height"), thick=4.2))
    parts.append(rib_part(cut, "hem", [cut.hem()], rib, lean=-3.5))
    parts.append(rib_part(cut, "cuffs", cut.cuffs(), cuff))
    if has_insert:
        mask = cut.shell.within(np.vstack([insert, [(0, 50), (26, 50)]]), "front")
        mesh = cut.shell.patch(mask, 0.9)
        layer = Layer(mesh)
        rows = layer.line(insert + np.array([(-2.0, 0.0), (0.0, 3.4)]), both=True)
        parts.append(part(brief, "v_insert", [mesh], rows, texture="rib"))
    parts += [neck_tape(cut), neck_label(cut)]
    return tuple(parts), tuple(top_dimensions(cut, rib, cuff))


def polo(brief: Any) -> Built:
    """Parts and dimensions of a polo shirt."""
    long = brief.mm("sleeve") > 400
    cuff = brief.mm("cuff_height")
    block = replace(_tee_block(brief, cuff), neck="crew")
    hem = brief.mm("hem_height")
    neck = block.neckline(block.front_drop)
    line = placket_line(block.front_drop, brief.mm("placket_length"), neck=neck)
    bands = [hem_line(block, hem)]
    cut = cut_top(
        brief,
        block,
        front_lines=[*bands, line],
        back_lines=[*bands, label_outline(block.back_drop)],
        stack=2.4 if long else 0.0,
    )
    parts = body_parts(cut)
    parts.append(polo_collar(cut, brief.mm("collar_fall")))
    parts += placket(cut, line, brief.count("buttons"))
    parts.append(turned_hem(cut, "hem", bands[0], hem))
    parts.append(rib_part(cut, "cuffs", cut.cuffs(), cuff, thick=3.0, lean=-1.5))
    parts += [neck_tape(cut), neck_label(cut)]
    return tuple(parts), tuple(top_dimensions(cut, 0.0, cuff))


def tank_top(brief: Any) -> Built:
    """Parts and dimensions of a tank top."""
    block = TopBlock(
        length=brief.mm("length"),
        chest=brief.mm("chest"),
        hem=brief.mm("hem_width"),
        shoulder=brief.mm("shoulder"),
        neck_width=brief.mm("neck_width"),
        front_drop=brief.mm("neck_drop"),
        back_drop=brief.mm("back_neck_drop"),
        armhole=brief.mm("armhole"),
        neck="v" if brief.has("v_neck") else "crew",
        scoop=34.0,
    )
    hem = brief.mm("hem_height")
    bands = [hem_line(block, hem)]
    cut = cut_top(
        brief, block, front_lines=bands, back_lines=[*bands, label_outline(block.back_drop)]
    )
    parts = body_parts(cut)
    parts.append(neck_rib(cut, brief.mm("binding_height"), key="neck_binding", thick=2.6))
    parts.append(_armhole_binding(cut, brief.mm("binding_height")))
    parts.append(turned_hem(cut, "hem", bands[0], hem))
    parts.append(neck_label(cut))
    return tuple(parts), tuple(top_dimensions(cut, 0.0, 0.0))


def neck_rib(
    cut: Cut, height: float, *, key: str = "collar", thick: float = 3.0, ribbed: bool = True
) -> Part:
    """The rib (or plain binding) round the neck, its seam stitched down on the body."""
    path = cut.neck()
    lean = -0.06 * height if height < 40 else -0.12 * height
    mesh = band(path, band_section(-4.0, height, thick, lean=lean, tuck=thick * 0.5))
    numbers = cut.shell.ring("neck")
    flat = loop(
        cut.shell.points[numbers], cut.shell.normals[numbers], (0, 0, 1), follow=1.0, count=176
    )
    lines = list(
        band_stitches(flat, (-2.6, -7.0) if cut.brief.level("detail") >= 0 else (-2.6,), 0.5)
    )
    if not ribbed:
        return part(cut.brief, key, [mesh], lines, construction="Bias binding, edge stitched")
    lines += rib_lines(path, 2.5, height - 2.0, thick / 2 + 0.2, pitch=15.0, lean=lean)
    return part(
        cut.brief, key, [mesh], lines, construction="1x1 rib, coverstitched (406)", texture="rib"
    )


def _armhole_binding(cut: Cut, height: float) -> Part:
    meshes: list[Mesh] = []
    lines: list[Line] = []
    for hand in (1.0, -1.0):
        numbers = cut.shell.tube("armhole", "right" if hand > 0 else "left")
        out = np.array([hand, 0.0, 0.25])
        path: Loop = loop(
            cut.shell.points[numbers], cut.shell.normals[numbers], out, follow=0.9, count=144
        )
        meshes.append(band(path, band_section(-4.0, height, 2.6, tuck=1.2)))
        lines += band_stitches(path, (-2.6,), 0.5)
    return part(
        cut.brief,
        "armhole_binding",
        meshes,
        lines,
        construction="Self binding, coverstitched",
        texture="rib",
    )


def _pocket_line(block: TopBlock, brief: Any) -> Floats:
    """Outline of the chest pocket (wearer's left, seen right of the middle)."""
    width, height = brief.mm("pocket_width"), brief.mm("pocket_height")
    x = block.chest * 0.20
    z = -block.armhole * 0.66
    corners = [
        (x - width / 2, z),
        (x - width / 2, z - height * 0.84),
        (x, z - height),
        (x + width / 2, z - height * 0.84),
        (x + width / 2, z),
    ]
    line = rounded_polygon(corners, 6.0, 5, closed=False)
    return np.vstack([line, line[:1]])


def _chest_pocket(cut: Cut, outline: Floats) -> Part:
    mask = cut.shell.within(outline, "front") & ~cut.shell.is_left
    mesh = cut.shell.patch(mask, 1.4)
    layer = Layer(mesh)
    middle = outline[:-1].mean(axis=0)
    edge = middle + (outline[:-1] - middle) * 0.955
    lines = list(layer.line(edge))
    top = outline[0, 1]
    for inset in (18.0, 21.0):
        lines += layer.line([(outline[0, 0] + 2, top - inset), (outline[-2, 0] - 2, top - inset)])
    return part(
        cut.brief,
        "pocket",
        [mesh],
        lines,
        construction="Patch pocket, lockstitch 301, bartacks at the mouth",
    )
