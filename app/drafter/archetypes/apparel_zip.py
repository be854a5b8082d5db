"""Zips of garments: the front zip between two edges, and short zips that lie on the cloth."""

import numpy as np

from app.drafter.archetypes.apparel_cut import Cut, part
from app.drafter.archetypes.bags_hardware import slider, zip_chain, zip_tape
from app.drafter.model import Floats, Line, Mesh, Part
from app.drafter.solids import resample


def front_zip(cut: Cut, rise: float, fall: float, *, open_at: float = 0.0) -> list[Part]:
    """Tape, teeth and slider along the centre front.

    It runs `rise` mm above the neck seam, into a collar, and `fall` mm below the cloth, into a rib.
    """
    path = centre_path(cut, rise, fall)
    face = np.array([0.0, -1.0, 0.0])
    back = path + np.array([0.0, 2.2, 0.0])
    wide = 2 * cut.block.gap + 20.0
    rows = []
    for sign in (1.0, -1.0):
        edge = cut.shell.points[
            cut.shell.maps["front_right"][cut.shell.sheets["front"].rims["centre"]]
        ]
        for inset in (6.0,):
            x = np.full(len(edge), sign * (cut.block.gap + inset))
            rows.append(Line(np.column_stack([x, edge[:, 1] - 0.5, edge[:, 2]])[2:-2], "stitch"))
    top = path[int(len(path) * open_at) + 3]
    pull = slider(top + face * 1.6, np.array([0.05, 0.0, -1.0]), face, pull=32.0, size=1.15)
    return [
        part(
            cut.brief, "zip", [zip_tape(back, face, wide)], rows, construction="No. 5 open-end zip"
        ),
        part(cut.brief, "zip_teeth", [zip_chain(path, face, width=6.5, pitch=3.6), pull]),
    ]


def centre_path(cut: Cut, rise: float, fall: float) -> Floats:
    """The middle of the front from top to bottom (200, 3)."""
    shell = cut.shell
    numbers = shell.maps["front_right"][shell.sheets["front"].rims["centre"]]
    line = shell.points[numbers] * (0.0, 1.0, 1.0)
    if line[0, 2] < line[-1, 2]:
        line = line[::-1]
    lean = 0.12 * rise
    above = line[0] + np.array([0.0, lean, rise])
    below = line[-1] - np.array([0.0, 0.0, fall])
    pieces = [line]
    if rise:
        pieces.insert(0, above[None])
    if fall:
        pieces.append(below[None])
    return resample(np.vstack(pieces), 200)


def zip_pocket(cut: Cut, key: str, ends: Floats, *, both: bool = True) -> Part:
    """A slanted zip pocket: welt frame stitches, tape, teeth and slider on both fronts."""
    meshes: list[Mesh] = []
    lines: list[Line] = []
    face = np.array([0.0, -1.0, 0.0])
    for sign in (1.0, -1.0) if both else (1.0,):
        flat = resample(np.asarray(ends) * (sign, 1.0), 50)
        path = cut.layer.lay(flat, step=1e9, lift=0.5)
        meshes += [zip_tape(path, face, 13.0), zip_chain(path + face * 0.8, face, width=4.4)]
        meshes.append(slider(path[4] + face * 1.4, path[10] - path[4], face, pull=22.0, size=0.9))
        way = (flat[-1] - flat[0]) / np.linalg.norm(flat[-1] - flat[0])
        side = np.array([-way[1], way[0]])
        frame = np.array(
            [flat[0] + side * 9, flat[-1] + side * 9, flat[-1] - side * 9, flat[0] - side * 9]
        )
        frame[[0, 3]] -= way * 5
        frame[[1, 2]] += way * 5
        lines += cut.layer.line(np.vstack([frame, frame[:1]]))
    return part(cut.brief, key, meshes, lines, construction="Zip welt pocket, No. 3 coil")
