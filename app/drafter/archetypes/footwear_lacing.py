"""Tongue, laces and eyelets of laced shoes."""

from typing import TYPE_CHECKING

import numpy as np

from app.drafter import solids
from app.drafter.archetypes import footwear_upper as uppers
from app.drafter.archetypes.footwear_shoe import Shoe
from app.drafter.model import Floats, Mesh, Part

if TYPE_CHECKING:
    from app.drafter.brief_value import Brief


# A lace lies 4.5 mm over the edges of the quarters, and a little higher between them.
_RISE = 5.0


def tongue_path(shoe: Shoe) -> Floats:
    h = 30.0 if shoe.high else 0.0
    skin = shoe.skin
    up = float(skin.grid[:, -1, 2].max()) - (96 + (38 if shoe.high else 0)) * shoe.k
    up = min(up, 0.0) if up < 0 else 0.0
    base = skin.at(skin.toe(), 1.0)
    lift = float(base[2]) - 67 * shoe.k
    k = shoe.k
    rows = [
        (213, 3.4, 60),
        (200, 3.0, 65.5),
        (180, 2.5, 74.5),
        (156, 1.8, 87),
        (131, 1.0, 99.5 + h * 0.15),
        (110, 0.4, 110 + h * 0.7),
        (97, 0.0, 119.5 + h),
        (88, 0.0, 128 + h * 1.1),
        (83, 0.0, 134 + h * 1.15),
    ]
    return np.array([(x, y, z * k + lift) for x, y, z in rows])


def tongue(brief: "Brief", shoe: Shoe, path: Floats) -> list[Part]:
    """The tongue along a middle line (n, 3), with its label."""
    w = shoe.sole.width / 100.5
    mesh = uppers.tongue(path, np.array([15, 19, 23, 25, 27, 29, 31, 32]) * w, 7.0, arch=11.0)
    parts = [Part("tongue", "Tongue", (mesh,), brief.look("tongue"), (), "Padded, bound edge")]
    line = solids.smooth_curve(path, 70)
    spot, ahead = line[61], line[64] - line[58]
    label = solids.rounded_box((1.2, 26.0 * w, 17.0), 0.5, 3, 6)
    label = Mesh(label.points - [0.030 * 0, 0, 0], label.faces)
    bend = label.points.copy()
    bend[:, 0] -= 11.0 * (bend[:, 1] / (31 * w)) ** 2
    tilt = float(np.degrees(np.arctan2(-ahead[0], ahead[2])))
    placed = solids.rotate(Mesh(bend, label.faces), "y", -tilt)
    out = np.cross(ahead / np.linalg.norm(ahead), [0.0, 1.0, 0.0])
    out = out if out[0] > 0 else -out
    placed = solids.move(placed, *(spot + out * 3.4).tolist())
    parts.append(
        Part(
            "label",
            "Tongue label",
            (placed,),
            brief.look("label"),
            (),
            "Woven label, stitched round",
        )
    )
    return parts


def lacing(brief: "Brief", shoe: Shoe, path: Floats) -> list[Part]:
    """Bars of flat lace from eyelet to eyelet, over a tongue whose middle line is `path`."""
    skin = shoe.skin
    pairs = max(4, brief.count("eyelets"))
    line = solids.smooth_curve(path, 200)
    first, last = shoe.ends
    low = 0.73 * shoe.sole.length
    lateral = uppers.eyelet_places(skin, first + 0.008, skin.s_at(low, -1), pairs, 8.5)
    medial = uppers.eyelet_places(skin, last - 0.008, skin.s_at(low, 1), pairs, 8.5)
    bars, rims, holes = [], [], []
    for a, b in zip(lateral, medial, strict=True):
        for place in (a, b):
            rim, hole = uppers.eyelet(skin, place, 2.1)
            rims.append(rim)
            holes.append(hole)
        edges = [skin.at(p[0], 1.0) for p in (a, b)]
        middle = (edges[0] + edges[1]) / 2
        i = int(np.argmin(np.linalg.norm(line - middle, axis=1)))
        ahead = line[min(i + 2, 199)] - line[max(i - 2, 0)]
        out = np.cross(ahead / np.linalg.norm(ahead), [0.0, 1.0, 0.0])
        out = out if out[0] > 0 else -out
        high = max(5.2, float(max((e - line[i]) @ out for e in edges)) + 3.2)
        # Straight over its eyelets: a bar that leans along the shoe would be a knot.
        crown = middle + out * max(high + float((line[i] - middle) @ out), _RISE)
        crown[1] = middle[1]
        bars.append(uppers.lace_bar(skin, (a, b), 2.2, crown))
    return [
        Part(
            "laces", "Laces", tuple(bars), brief.look("laces"), (), "Flat cotton, 7 mm, bar lacing"
        ),
        Part("eyelets", "Eyelets", tuple(rims), brief.look("eyelets"), (), "Rolled rim, Ø 6 mm"),
        Part(
            "eyelet_holes",
            "Eyelet holes",
            tuple(holes),
            brief.look("eyelet_holes"),
            (),
            "Punched Ø 5 mm",
        ),
    ]
