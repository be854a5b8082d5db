"""What belongs to a waist: waistband, belt loops, button and drawcord; and the built garments."""

from typing import Any

import numpy as np

from app.drafter.archetypes.apparel_bands import band, band_lines, band_section, rib_lines
from app.drafter.archetypes.apparel_bottoms import Bottom
from app.drafter.archetypes.apparel_collar import button
from app.drafter.archetypes.apparel_cut import Built, part
from app.drafter.archetypes.apparel_legs import LegBlock
from app.drafter.archetypes.apparel_trims import cord, moved_to
from app.drafter.archetypes.bags_soft import strap
from app.drafter.model import Floats, Line, Part
from app.drafter.solids import smooth_curve


def built(cloth: Bottom) -> Built:
    """All parts and dimensions of a garment."""
    parts = [cloth.body(), waistband(cloth), *cloth.hem()]
    if cloth.slant is not None:
        parts.append(cloth.pocket_mouths(cloth.slant))
    if cloth.patch is not None:
        parts.append(cloth.back_pockets(cloth.patch))
    parts += waist_details(cloth)
    return tuple(parts), tuple(cloth.dimensions())


def waistband(cloth: Bottom) -> Part:
    """The waistband: sewn on plain, or an elastic tunnel."""
    path, height = cloth.waist(), cloth.band_height
    elastic = cloth.has("elastic_waist")
    thick = 4.6 if elastic else 3.4
    mesh = band(path, band_section(-3.0, height, thick, lean=-2.0, tuck=1.2))
    rows = (4.0, 0.5 * height, height - 5.0) if elastic else (3.0, height - 4.0)
    lines = [Line(row, "stitch") for row in band_lines(path, rows, thick / 2 + 0.3, -2.0, height)]
    if elastic:
        lines += rib_lines(path, 3.0, height - 4.0, thick / 2 + 0.2, pitch=16.0, lean=-2.0)
    text = (
        "Elastic tunnel, 3 rows of stitches"
        if elastic
        else "Waistband with interlining, edge stitched"
    )
    return part(
        cloth.brief,
        "waistband",
        [mesh],
        lines,
        construction=text,
        texture="rib" if elastic else None,
    )


def waist_details(cloth: Bottom) -> list[Part]:
    """Belt loops and button, or a drawcord."""
    parts: list[Part] = []
    if cloth.has("belt_loops"):
        parts.append(_belt_loops(cloth))
    if cloth.has("button"):
        spot, face = _on_band(cloth, 0.0, 0.5)
        parts.append(
            part(cloth.brief, "button", [moved_to(button(8.2, 3.2), spot + face * 0.2, face)])
        )
    if cloth.has("drawcord"):
        parts.append(_drawcord(cloth))
    return parts


def _on_band(cloth: Bottom, x: float, share: float, *, back: bool = False) -> tuple[Floats, Floats]:
    path = cloth.waist()
    side = path.points[:, 1] > 0 if back else path.points[:, 1] <= 0
    number = int(np.where(side, np.abs(path.points[:, 0] - x), 1e9).argmin())
    face = path.normals[number]
    rise = share * cloth.band_height
    return path.points[number] + path.out[number] * rise + face * (2.0 - 2.0 * share), face


def _belt_loops(cloth: Bottom) -> Part:
    meshes, lines = [], []
    w = cloth.block.waist / 2
    for x, back in (
        (0.42 * w, False),
        (-0.42 * w, False),
        (0.97 * w, True),
        (-0.97 * w, True),
        (0.0, True),
    ):
        low, face = _on_band(cloth, x, -0.10, back=back)
        high, _ = _on_band(cloth, x, 0.98, back=back)
        away = face * 2.6
        path = smooth_curve(
            [
                low + face * 0.8,
                low + away,
                (low + high) / 2 + away * 1.5,
                high + away,
                high + face * 0.6,
            ],
            26,
        )
        meshes.append(strap(path, 11.0, 1.8, np.broadcast_to(face, path.shape)))
        side = np.cross(face, (0, 0, 1.0))
        for end in (path[3], path[-4]):
            tack = end + face * 1.2 + np.outer((4.0, -4.0), side)
            lines += [Line(tack, "detail")]
    return part(
        cloth.brief, "belt_loops", meshes, lines, construction="Belt loops 10 mm, bartacked"
    )


def _drawcord(cloth: Bottom) -> Part:
    meshes = []
    for sign in (1.0, -1.0):
        spot, face = _on_band(cloth, sign * 18.0, 0.5)
        drop = np.array([(sign * 16, -12.0), (sign * 19, -60.0), (sign * 24, -125.0)])
        drop[:, 1] += spot[2]
        laid = cloth.layer.lay(drop, step=12.0, lift=3.4)
        path = np.vstack(
            [
                spot - face * 2,
                spot + face * 3.5,
                spot + face * 5 - np.array([0.0, 0.0, 9.0]),
                laid[laid[:, 2] < spot[2] - 22],
            ]
        )
        meshes.append(cord(path, 2.6))
    return part(cloth.brief, "drawcord", meshes, construction="Drawcord through buttonholes")


def trousers(brief: Any) -> Built:
    """Parts and dimensions of trousers, joggers and shorts."""
    up = brief.mm("waistband_height")
    cuffed = "ribbed_cuffs" in brief.spec.features and brief.has("ribbed_cuffs")
    length, rise = brief.mm("length"), brief.mm("rise")
    inseam = brief.mm("inseam") if brief.states("inseam") else length - rise
    if brief.states("inseam") and brief.states("length") and not brief.states("rise"):
        # Both lengths decide the rise, within what can be worn.
        rise = min(max(length - inseam, 0.6 * rise), 1.6 * rise)
    rise -= up
    if cuffed:
        inseam -= brief.mm("cuff_height")
    opening = brief.mm("leg_opening")
    thigh = brief.mm("thigh")
    block = LegBlock(
        waist=brief.mm("waist"),
        hip=brief.mm("hip"),
        hem=opening,
        rise=rise,
        inseam=inseam,
        thigh=thigh,
        knee=0.5 * thigh + 0.5 * opening - 6.0 if inseam > 420 else 0.0,
        blouse=13.0 if cuffed else 0.0,
        spread=12.0 if inseam < 420 else 26.0,
    )
    return built(Bottom(brief, block, up))


def skirt(brief: Any) -> Built:
    """Parts and dimensions of a skirt."""
    up = brief.mm("waistband_height")
    block = LegBlock(
        waist=brief.mm("waist"),
        hip=brief.mm("hip"),
        hem=brief.mm("hem_width"),
        rise=0.0,
        inseam=0.0,
        length=brief.mm("length") - up,
        dip=8.0,
        back_lift=4.0,
    )
    return built(Bottom(brief, block, up))
