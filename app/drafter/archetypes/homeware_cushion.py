"""The cushion: two inflated panels with seam, piping, zip, buttons, tassels or fringe."""

from typing import Any

import numpy as np

from app.drafter.archetypes.hollowware_fittings import turned
from app.drafter.archetypes.vessel_parts import Built, made
from app.drafter.brief_value import Brief
from app.drafter.model import Dimension, Floats, Line, Mesh, Part
from app.drafter.solids import (
    circle,
    inflate,
    merge,
    move,
    on_surface,
    resample,
    rotate,
    rounded_box,
    rounded_polygon,
    sweep,
    tube_along,
)


def cushion(brief: Brief) -> Built:
    """Parts and dimensions of a scatter cushion, standing upright."""
    width, height, thick = brief.mm("width"), brief.mm("height"), brief.mm("thickness")
    piping = brief.mm("piping") / 2 if brief.has("piping") else 0.0
    # On a round cushion the zip hangs below the seam; the stated height includes it.
    hang = _ZIP_DROP if brief.has("round") and brief.has("zip") else 0.0
    outline = _outline(brief, width - 2 * piping, height - 2 * piping - hang)
    body = inflate(
        outline,
        thick,
        step=max(width, height) / 44,
        fullness=0.8,
        bend=_dimples(brief, width, height),
    )
    parts = [made(brief, "body", body, lines=_stitches(brief, body, outline), construction=_SEAM)]
    if piping:
        parts.append(_piping(brief, outline, piping))
    if brief.has("zip"):
        parts += _zip(brief, outline, piping)
    if brief.has("button"):
        parts.append(_buttons(brief, body))
    if brief.has("tassels"):
        parts.append(_tassels(brief, outline))
    return tuple(parts), _dimensions(brief, outline, body, piping)


_ZIP_DROP = 2.4
_SEAM = "Sewn inside out, 301 lockstitch, seam 10 mm, to be confirmed"


def _outline(brief: Brief, width: float, height: float) -> Floats:
    """The seam (n, 2) in XZ: sides drawn in a little between the corners, as filling does."""
    if brief.has("round"):
        ring = circle(0.5, 180)
        return np.asarray(ring * [width, height] + np.array([0.0, height / 2]))
    x, z = width / 2, height / 2
    bow = 0.035 * min(width, height)
    t = np.linspace(-1, 1, 41)[:-1]
    draw = bow * (1 - t**2)
    sides = [
        np.column_stack([t * x, -z + draw]),
        np.column_stack([x - draw, t * z]),
        np.column_stack([-t * x, z - draw]),
        np.column_stack([-x + draw, -t * z]),
    ]
    soft = float(np.clip(brief.rounded(12.0), 2.0, min(x, z) * 0.6))
    ring = _softened(np.vstack(sides), soft)
    ring = resample(ring, 4 * round((width + height) / 2 / (max(width, height) / 46)), closed=True)
    # Rounding cuts the corners; the stated size is kept.
    ring *= np.array([width, height]) / np.ptp(ring, axis=0)
    return np.asarray(ring + np.array([0.0, height / 2]))


def _softened(ring: Floats, radius: float) -> Floats:
    """The four corners rounded by cutting `radius` mm before and after each."""
    quarter = len(ring) // 4
    dense = resample(ring, 480, closed=True)
    corners = [ring[i * quarter] for i in range(4)]
    keep = np.ones(len(dense), dtype=bool)
    for corner in corners:
        keep &= np.linalg.norm(dense - corner, axis=1) > radius
    pieces = []
    for i, corner in enumerate(corners):
        following = corners[(i + 1) % 4]
        side = dense[_between(dense, corner, following) & keep]
        before = dense[_between(dense, corners[i - 1], corner) & keep][-1]
        t = np.linspace(0, 1, 10)[1:-1, None]
        bend = (1 - t) ** 2 * before + 2 * t * (1 - t) * corner + t**2 * side[0]
        pieces += [bend, side]
    return np.vstack(pieces)


def _between(points: Floats, a: Floats, b: Floats) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which points lie nearer the side a-b than the other three (by angle from the middle)."""
    start, end = np.arctan2(a[1], a[0]), np.arctan2(b[1], b[0])
    angle = np.arctan2(points[:, 1], points[:, 0])
    return np.asarray((angle - start) % (2 * np.pi) < (end - start) % (2 * np.pi))


def _dimples(brief: Brief, width: float, height: float) -> Any:
    """Where a button pulls the two faces together."""
    if not brief.has("button"):
        return None
    sizes = np.array([width, height]) * 0.14

    def bend(points: Floats) -> Floats:
        off = np.hypot(points[:, 0] / sizes[0], (points[:, 2] - height / 2) / sizes[1])
        pull = 0.62 * np.exp(-(off**1.25) * 1.4)
        moved = points.copy()
        moved[:, 1] *= 1 - pull
        return moved

    return bend


def _stitches(brief: Brief, body: Mesh, outline: Floats) -> tuple[Line, ...]:
    """Topstitching beside the seam, where the brief wants it (or more detail)."""
    rows = int(brief.has("topstitch")) + max(0, int(brief.level("detail")))
    middle = outline.mean(axis=0)
    size = float(np.ptp(outline, axis=0).min())
    lines = []
    for row in range(min(rows, 3)):
        ring = middle + (outline - middle) * (1 - 2 * (9.0 + 6.0 * row) / size)
        closed = np.vstack([ring, ring[:1]])
        for side in ("front", "back"):
            laid = on_surface(body, closed, side, lift=0.4, step=5.0)
            if len(laid) > 2:
                lines.append(Line(laid, "stitch"))
    return tuple(lines)


def _spaced(outline: Floats) -> Floats:
    """The seam as a closed path in space."""
    return np.column_stack([outline[:, 0], np.zeros(len(outline)), outline[:, 1]])


def _piping(brief: Brief, outline: Floats, radius: float) -> Part:
    cord = tube_along(_spaced(outline), radius, 24, closed=True)
    # A polygon of a tube is a hair too small at the corners; the stated size is kept.
    middle = (cord.points.max(axis=0) + cord.points.min(axis=0)) / 2
    wanted = np.ptp(outline, axis=0) + 2 * radius
    factors = np.array([wanted[0], 2 * radius, wanted[1]]) / np.ptp(cord.points, axis=0)
    exact = Mesh((cord.points - middle) * factors + middle, cord.faces)
    return made(brief, "piping", exact, construction="Cord covered with bias strip")


def _zip(brief: Brief, outline: Floats, piping: float) -> list[Part]:
    """A coil zip let into the bottom seam, with its puller."""
    bottom = outline[outline[:, 1] < np.ptp(outline[:, 1]) * 0.25]
    half = float(np.ptp(outline[:, 0])) * 0.36
    x = np.linspace(-half, half, 60)
    order = np.argsort(bottom[:, 0])
    z = np.interp(x, bottom[order, 0], bottom[order, 1])
    drop = max(piping, 0.0) + 0.2
    path = np.column_stack([x, 0 * x, z - drop])
    tape = rounded_polygon([(-7, -0.7), (7, -0.7), (7, 0.7), (-7, 0.7)], 0.5, 4)
    strip = sweep(tape[:, ::-1], path, up=(0.0, 1.0, 0.0))
    coil = tube_along(path - [0, 0, 0.7], 1.5, 12)
    runner = merge(
        move(rounded_box((9, 7, 3.2), 1.2), z=-1.6),
        move(rounded_box((16, 4.5, 1.2), 0.6), x=-12.0, z=-3.0),
    )
    slope = float(np.degrees(np.arctan2(z[-4] - z[-8], x[-4] - x[-8])))
    puller = move(rotate(runner, "y", -slope), x=float(x[-6]), z=float(z[-6]) - drop)
    return [
        made(brief, "zip", strip, coil, construction="Concealed coil zip, size to be confirmed"),
        made(brief, "puller", puller),
    ]


def _buttons(brief: Brief, body: Mesh) -> Part:
    middle = body.points[
        np.argmin(np.hypot(body.points[:, 0], body.points[:, 2] - body.points[:, 2].mean()))
    ]
    depth = abs(float(middle[1]))
    z = float((body.points[:, 2].max() + body.points[:, 2].min()) / 2)
    dome = turned(
        [(0, 0), (14, 0), (14, 2.5), (8, 6.5), (0, 7.0)], [0, 1.2, 2.5, 5, 0], segments=96
    )
    front = move(rotate(dome, "x", 90), y=-depth - 2.5, z=z)
    return made(
        brief, "button", front, move(rotate(dome, "x", -90), y=depth + 2.5, z=z),
        construction="Covered buttons tied through",
    )  # fmt: skip


def _tassels(brief: Brief, outline: Floats) -> Part:
    """A bound bundle of yarn at each corner."""
    middle = outline.mean(axis=0)
    meshes = []
    for sign_x in (-1, 1):
        for sign_z in (-1, 1):
            aim = middle + np.ptp(outline, axis=0) / 2 * [sign_x, sign_z]
            corner = outline[np.argmin(np.linalg.norm(outline - aim, axis=1))]
            heading = np.degrees(np.arctan2(sign_z, sign_x))
            meshes.append(
                move(rotate(_tassel(), "y", 90 - heading), x=float(corner[0]), z=float(corner[1]))
            )
    return made(brief, "tassel", *meshes, construction="Caught in the corner seam")


def _tassel() -> Mesh:
    head = turned([(0, -4), (4, -2), (7.5, 5), (6, 12), (0, 12)], [0, 2, 5, 3, 0], segments=64)
    ring = turned([(4.5, 10), (7, 10), (7, 14), (4.5, 14)], 1.2, segments=64, closed=True)
    skirt = turned([(0, 12), (5.6, 12), (8.6, 50), (0, 50)], [0, 1, 1.5, 0], segments=120)
    points = skirt.points.copy()
    angle = np.arctan2(points[:, 1], points[:, 0])
    grow = 1 + 0.07 * np.cos(20 * angle) * np.clip((points[:, 2] - 14) / 10, 0, 1)
    points[:, :2] *= grow[:, None]
    return merge(head, ring, Mesh(points, skirt.faces))


def _dimensions(brief: Brief, outline: Floats, body: Mesh, piping: float) -> tuple[Dimension, ...]:
    low, high = outline.min(axis=0), outline.max(axis=0)
    z, x = float((low[1] + high[1]) / 2), 0.0
    y = float(np.abs(body.points[:, 1]).max())
    found = [
        Dimension("A", "Seam to seam, width", (float(low[0]), 0, z), (float(high[0]), 0, z)),
        Dimension("B", "Seam to seam, height", (x, 0, float(low[1])), (x, 0, float(high[1]))),
        Dimension(
            "C",
            "Thickness in the middle",
            (x, -y, z),
            (x, y, z),
            views=("side", "top"),
            size="thickness",
        ),
    ]
    if piping:
        top = float(high[1])
        found.append(
            Dimension(
                "E",
                "Piping diameter",
                (x, -piping, top),
                (x, piping, top),
                "diameter",
                ("side",),
                size="piping",
            )
        )
    return tuple(found)
