"""The polo collar: stand and fall that lie on the shoulders, with a buttoned placket below."""

import numpy as np

from app.drafter.archetypes.apparel_bands import Loop, loop
from app.drafter.archetypes.apparel_cut import Cut, part
from app.drafter.archetypes.apparel_grid import thick_sheet
from app.drafter.archetypes.apparel_shell import Layer
from app.drafter.archetypes.apparel_trims import moved_to
from app.drafter.model import Floats, Line, Mesh, Part
from app.drafter.solids import merge, revolve, smooth_curve


def polo_collar(cut: Cut, fall: float = 52.0) -> Part:
    """The collar as a thick folded sheet with an edge stitch."""
    grid = _collar_grid(_neck_path(cut), fall)
    edge = grid[-2] + (grid[-2] - grid[-3]) * 0.2
    lift = np.array([edge[:, 0], edge[:, 1] * 1.0, edge[:, 2]]).T
    outward = lift - np.array([0.0, lift[:, 1].mean(), 0.0])
    outward[:, 2] = 0
    outward /= np.maximum(np.linalg.norm(outward, axis=1, keepdims=True), 1e-9)
    return part(
        cut.brief,
        "collar",
        [thick_sheet(grid, 1.8)],
        [Line(lift + outward * 1.3, "stitch")],
        construction="Flat-knit collar, linked edge",
        texture="rib",
    )


def collar_fall(cut: Cut, fall: float) -> tuple[Floats, Floats]:
    """From the neck seam to the free edge of the collar, at the middle of the back."""
    path = _neck_path(cut)
    i = len(path.points) // 2
    return path.points[i], path.points[i] - path.out[i] * fall


def _neck_path(cut: Cut) -> Loop:
    """The neck seam from centre front round to centre front, where the collar opens."""
    shell = cut.shell
    numbers = shell.ring("neck")
    points, normals = shell.points[numbers], shell.normals[numbers]
    points, normals = np.vstack([points, points[:1]]), np.vstack([normals, normals[:1]])
    return loop(points, normals, (0, 0, 1), follow=1.0, count=150, closed=False, smoothing=6)


def _collar_grid(path: Loop, fall: float) -> Floats:
    """Rows from the neck seam over the fold to the free edge, columns along the neck."""
    count = len(path.points)
    u = np.linspace(0, 1, count)
    tip = np.clip(1 - np.minimum(u, 1 - u) / 0.13, 0, 1) ** 1.6
    along = np.gradient(path.points, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    spread = along * np.where(u < 0.5, 1.0, -1.0)[:, None] * tip[:, None]
    up = np.array([0.0, 0.0, 1.0])
    reach = fall * (1 + 0.42 * tip)[:, None]
    low = 1 - 0.55 * tip[:, None]
    # (up, away from the cloth, down along the cloth as a share of the fall)
    knots = [(0, 0, 0.0), (13, 0.6, 0.0), (24, 2.0, 0.0), (28, 6.0, 0.02), (23, 10.5, 0.10)]
    knots += [(9, 9.0, 0.35), (1, 5.5, 0.68), (0, 3.2, 1.0)]
    rows = []
    for rise, away, down in knots:
        row = path.points + up * rise * low + path.normals * away
        row = row - path.out * reach * down + spread * (40.0 * down)
        rows.append(row)
    stack = np.stack(rows)
    return np.stack([smooth_curve(stack[:, i], 26) for i in range(count)], axis=1)


def placket_line(
    cut_block_drop: float, length: float, width: float = 32.0, neck: Floats | None = None
) -> Floats:
    """Flat line round the right half of the placket, from the neckline down and to the middle."""
    half, low = width / 2, -cut_block_drop - length
    top = -cut_block_drop
    if neck is not None:
        top = float(np.interp(half, neck[::-1, 0], neck[::-1, 1]))
    return np.array([(half, top), (half, low), (0.0, low)])


def placket(cut: Cut, line: Floats, buttons: int) -> list[Part]:
    """The buttoned placket: box stitch, buttonholes and buttons."""
    half, low = float(line[0, 0]), float(line[1, 1])
    outline = np.vstack([line, [(0.0, 60.0), (half, 60.0)]])
    mesh = cut.shell.patch(cut.shell.within(outline, "front"), 1.7)
    layer = Layer(mesh)
    top = -cut.block.front_drop
    lines: list[Line] = []
    lines += layer.line([(half - 1.8, top), (half - 1.8, low + 2)], both=True)
    for rise in (2.0, 26.0):
        lines += layer.line([(-half + 2, low + rise), (half - 2, low + rise)])
    lines += layer.line([(-half + 2, low + 2), (half - 2, low + 26)])
    lines += layer.line([(half - 2, low + 2), (-half + 2, low + 26)])
    discs = []
    spots = np.linspace(top - 16.0, low + 44.0, max(buttons, 1))
    for z in spots[:buttons]:
        spot = layer.lay([(0.0, z), (0.001, z)], step=1e9, lift=0.0)
        if len(spot):
            discs.append(
                moved_to(button(5.6), spot[0] + np.array([0, -0.4, 0]), np.array([0.0, -1.0, 0.12]))
            )
        lines += [
            Line(item.points, "detail") for item in layer.line([(0.0, z - 7.5), (0.0, z + 7.5)])
        ]
    parts = [
        part(
            cut.brief,
            "placket",
            [mesh],
            lines,
            construction="Box placket, edge stitched, X-box at the end",
        )
    ]
    if discs:
        parts.append(part(cut.brief, "buttons", discs, construction="4-hole button, lock stitched"))
    return parts


def button(radius: float, thick: float = 2.4) -> Mesh:
    """A four-hole button standing on Z=0: raised rim, sunk middle with dark holes and thread."""
    rim, well = radius, radius * 0.66
    profile = [
        (0, 0.2),
        (rim * 0.8, 0.0),
        (rim - 0.2, 0.5),
        (rim, thick * 0.5),
        (rim - 0.35, thick - 0.1),
        (rim * 0.84, thick),
        (well + 0.3, thick - 0.15),
        (well, thick - 0.75),
        (0, thick - 0.85),
    ]
    body = revolve(profile, 72)
    stud = revolve([(0.55, 0), (0.62, 0.1), (0.5, 0.35), (0, 0.45)], 24)
    holes = []
    for x, y in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
        shift = np.array([x, y, 0.0]) * radius * 0.22 + (0, 0, thick - 0.85)
        holes.append(Mesh(stud.points + shift, stud.faces))
    return merge(body, *holes)
