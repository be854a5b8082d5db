"""Patterns with a rhythm: stripes, checks, chevrons, dots, scallops, tiles and small shapes."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from app.drafter.colours import mixed
from app.drafter.pattern_canvas import Sheet, circle, turned
from app.drafter.pattern_design import PatternDesign

Floats = NDArray[np.float64]


def columns_of(sheet: Sheet, wanted: float, *, even: bool = False) -> tuple[int, float]:
    """How many cells of about `wanted` mm go around, and how wide each then is."""
    span = sheet.window.span
    count = max(2, round(span / wanted))
    if even and count % 2:
        count += 1
    return count, span / count


def rectangle(x: float, y: float, width: float, height: float) -> Floats:
    """An outline of shape (4, 2)."""
    return np.array(((x, y), (x + width, y), (x + width, y + height), (x, y + height)))


def stripes(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """A broad stripe with a fine one beside it, upright, lying or slanted."""
    beat = ((0.0, 0.38, 0), (0.6, 0.055, 1), (0.78, 0.055, 1))
    high, inks = sheet.window.height, design.inks
    if design.way == "horizontal":
        rows = max(2, round(high / cell))
        step = high / rows
        for row in range(rows):
            for start, wide, ink in beat:
                place = (row + start + 0.02) * step
                sheet.polygon(rectangle(-1, place, sheet.window.span + 2, wide * step), inks[ink])
        return
    count, step = columns_of(sheet, cell)
    lean = step * round(high / step * 0.62) if design.way == "diagonal" else 0.0
    for column in range(-math.ceil(lean / step) if not sheet.window.period else 0, count + 1):
        for start, wide, ink in beat:
            x = (column + start + 0.02) * step
            band = rectangle(x, -1, wide * step, high + 2)
            band[2:, 0] += lean
            sheet.polygon(band, inks[ink])


def checks(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Gingham: bands over bands, darker where they cross, with a fine line in each."""
    _, step = columns_of(sheet, cell)
    window, ink = sheet.window, design.inks[0]
    half, full = mixed(design.ground, ink, 0.42), mixed(design.ground, ink, 0.88)
    columns = [step * (number + 0.25) for number in range(round(window.span / step))]
    rows = [step * (number + 0.25) for number in range(-1, math.ceil(window.height / step) + 1)]
    for x in columns:
        sheet.polygon(rectangle(x, -1, step / 2, window.height + 2), half)
    for y in rows:
        sheet.polygon(rectangle(-1, y, window.span + 2, step / 2), half)
    for x in columns:
        for y in rows:
            sheet.polygon(rectangle(x, y, step / 2, step / 2), full)
    if len(design.inks) > 1:
        line = design.inks[1]
        for x in columns:
            sheet.polygon(rectangle(x - step * 0.262, -1, step * 0.024, window.height + 2), line)
        for y in rows:
            sheet.polygon(rectangle(-1, y - step * 0.262, window.span + 2, step * 0.024), line)


def checker(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """A chessboard; a second ink takes the squares of every other row."""
    count, step = columns_of(sheet, cell * 0.8, even=True)
    for row in range(math.ceil(sheet.window.height / step) + 1):
        ink = design.accent if row % 2 else design.inks[0]
        for column in range(row % 2, count + 1, 2):
            if sheet.window.period and column >= count:
                continue
            sheet.polygon(rectangle(column * step, row * step, step, step), ink)


def grid(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Windowpane: fine crossing lines, every fourth one stronger."""
    _, step = columns_of(sheet, cell * 0.5)
    window = sheet.window
    for number in range(round(window.span / step)):
        wide = step * (0.035 if number % 4 else 0.08)
        sheet.polygon(
            rectangle(number * step - wide / 2, -1, wide, window.height + 2), design.inks[0]
        )
    for number in range(math.ceil(window.height / step) + 1):
        wide = step * (0.035 if number % 4 else 0.08)
        sheet.polygon(
            rectangle(-1, number * step - wide / 2, window.span + 2, wide), design.inks[0]
        )


def chevron(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Zigzag bands in turn of all inks, each with a fine ground line between."""
    count, step = columns_of(sheet, cell * 0.9)
    rise, band = step * 0.36, step * 0.42
    x = np.arange(0, 2 * count + 1) * step / 2
    tooth = np.where(np.arange(2 * count + 1) % 2, rise, 0.0)
    inks = (design.inks[0], design.inks[1 % len(design.inks)], design.inks[0])
    rows = math.ceil((sheet.window.height + rise) / band) + 2
    for row in range(-2, rows):
        y = row * band + tooth - rise
        wide = band * (0.62 if row % 2 else 0.3)
        outline = np.vstack((np.column_stack((x, y)), np.column_stack((x, y + wide))[::-1]))
        sheet.polygon(outline, inks[row % 2])


def _half_drop(sheet: Sheet, step: float, rise: float) -> Iterator[tuple[int, int, float, float]]:
    """Places of a lattice whose every second row is moved by half a step."""
    count = round(sheet.window.span / step)
    for row in range(-1, math.ceil(sheet.window.height / rise) + 2):
        for column in range(count + (0 if sheet.window.period else 1)):
            yield column, row, (column + (row % 2) / 2) * step, row * rise


def dots(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Polka dots in a half drop; a second ink takes every third."""
    _, step = columns_of(sheet, cell * 0.72)
    for column, row, x, y in _half_drop(sheet, step, step * 0.5 * math.sqrt(3)):
        ink = design.accent if (column + 2 * (row // 2) + row) % 3 == 0 else design.inks[0]
        sheet.circle(x, y, step * 0.235, ink)


def scallops(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Fans over fans, as on Japanese waves and cinema fronts: rings from the outside in."""
    _, step = columns_of(sheet, cell * 1.15)
    radius, rise = step / 2, step * 0.25
    ink, second = design.inks[0], design.inks[1 % len(design.inks)]
    rings = ((1.0, ink), (0.94, design.ground), (0.8, ink), (0.755, design.ground))
    inner = ((0.6, second), (0.555, design.ground), (0.36, ink))
    count = round(sheet.window.span / step)
    rows = math.ceil(sheet.window.height / rise) + 5
    for row in range(-2, rows):
        for column in range(-1, count + 2):
            x = (column + (row % 2) / 2) * step
            if sheet.window.period and not 0 <= x < sheet.window.span - 1e-9:
                continue
            for share, tone in (*rings, *inner):
                sheet.circle(x, row * rise, radius * share, tone)


def geometric(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Tiles of quarter, half and whole circles and triangles, dealt by the seed."""
    _, step = columns_of(sheet, cell * 1.15)
    rng = np.random.default_rng(design.seed)
    colours = (design.ground, *design.inks)
    rows = max(1, round(sheet.window.height / step))
    top = (sheet.window.height - rows * step) / 2
    first = -1 if top > 0.02 * step else 0
    for row in range(first, rows - first):
        last = -1
        for column in range(round(sheet.window.span / step)):
            back, front = rng.choice(len(colours), 2, replace=False, p=_weights(len(colours)))
            kind = int(rng.integers(6))
            kind = (kind + 1) % 6 if kind == last else kind
            last = kind
            place = column * step, top + row * step
            # A little larger, or the paper would shine through between equal tiles.
            sheet.polygon(rectangle(*place, step * 1.004, step * 1.004), colours[back])
            for outline in _tile(kind, int(rng.integers(4))):
                sheet.polygon(outline * step + np.array(place), colours[front])
            if kind == 3:
                middle = place[0] + step / 2, place[1] + step / 2
                sheet.circle(*middle, step * 0.2, colours[back])


def _weights(count: int) -> Floats:
    """The ground takes part twice as often as any ink, which keeps the pattern airy."""
    shares = np.ones(count)
    shares[0] = 2.0
    return np.asarray(shares / shares.sum())


def _tile(kind: int, turns: int) -> tuple[Floats, ...]:
    """Outlines in a unit square for one of six tiles, turned by quarters."""
    unit = {
        0: (circle(0, 0, 1, 0, 0.5),),
        1: (circle(0.5, 0, 0.5, 0, 1), circle(0.5, 0.5, 0.5, 0, 1)),
        2: (np.array(((0.0, 0.0), (1.0, 0.0), (0.0, 1.0))),),
        3: (circle(0.5, 0.5, 0.5),),
        4: (circle(0, 0, 0.5, 0, 0.5), circle(1, 1, 0.5, 1, 1.5)),
        5: tuple(rectangle(0, 0.1 + 0.4 * n, 1, 0.2) for n in range(2)),
    }[kind]
    angle = turns * math.pi / 2
    return tuple(turned(one - 0.5, angle, 0.5, 0.5) for one in unit)


SHAPES: dict[str, Floats] = {
    "stars": np.array(
        [
            (r * math.sin(n * math.pi / 5), -r * math.cos(n * math.pi / 5))
            for n in range(10)
            for r in ((1.0 if n % 2 == 0 else 0.42),)
        ]
    ),
    "hearts": np.array(
        [
            (
                math.sin(t) ** 3,
                -(13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t))
                / 16
                - 0.12,
            )
            for t in np.linspace(0, 2 * math.pi, 72)
        ]
    ),
    "diamonds": np.array(((0.0, -1.25), (0.74, 0.0), (0.0, 1.25), (-0.74, 0.0))),
    "triangles": np.array(((0.0, -1.0), (0.95, 0.7), (-0.95, 0.7))),
    "drops": np.array(
        [
            (0.62 * math.sin(t) * math.sin(t / 2) ** 1.4, -math.cos(t))
            for t in np.linspace(0, 2 * math.pi, 60)
        ]
    ),
}
"""Small shapes about their middle, y down, about 1 in radius."""


def scattered_shapes(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """A small shape in a half drop, every second a little smaller and in the next ink."""
    _, step = columns_of(sheet, cell * 0.8, even=True)
    outline = SHAPES[design.motif]
    for column, row, x, y in _half_drop(sheet, step, step * 0.62):
        is_main = (column + row // 2) % 2 == 0
        ink = design.inks[0] if is_main else design.accent
        size = step * (0.25 if is_main else 0.16)
        sheet.polygon(turned(outline, 0.0, x, y, size), ink)
