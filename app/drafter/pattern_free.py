"""Patterns without a rhythm: waves, confetti, terrazzo, marble, gradients, and papers."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.colours import distance, mixed
from app.drafter.pattern_canvas import OVER, Sheet, rgb, turned
from app.drafter.pattern_design import PatternDesign
from app.drafter.pattern_noise import jittered, layered, spread

Floats = NDArray[np.float64]
COARSE = 2 * OVER
"""Noise is soft: one point in so many on each axis is enough, and much faster."""
MARGIN = 3
ROWS = 64
"""Of a passage at a time: what fits into the cache of the processor is mixed far faster."""

GRIT = 0.3
"""Of a cell: chips nearer than this to each other are grit."""


def waves(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Swells in tones from pale and far to strong and near, each with fine crest lines."""
    window, rng = sheet.window, np.random.default_rng(design.seed)
    bands = max(5, round(window.body / (cell * 0.62)))
    near = sorted(design.inks, key=lambda one: distance(one, design.ground))
    tones = _ramp((mixed(design.ground, near[0], 0.3), *near), bands)
    x = np.linspace(0, window.span, 720)
    turn = 2 * math.pi * x / window.span
    around = max(2, round(window.span / (cell * 3.4)))
    more = math.ceil(window.beyond / window.body * (bands + 0.4))
    for number in range(-more, bands + more):
        tone = tones[min(max(number, 0), bands - 1)]
        share = (number + 0.9) / (bands + 0.4)
        swell = np.zeros_like(x)
        for octave, strength in ((around, 1.0), (around * 2 + 1, 0.38), (around + 1, 0.55)):
            swell += strength * np.sin(octave * turn + rng.uniform(0, 2 * math.pi))
        y = window.beyond + window.body * share + swell * cell * 0.16
        foot = np.column_stack((x[::-1], np.full_like(x, window.height + cell)))
        sheet.polygon(np.vstack((np.column_stack((x, y)), foot)), tone)
        line = mixed(tone, design.ground, 0.5)
        for depth in (0.09, 0.16):
            crest = np.column_stack((x, y + cell * depth * (1 + 0.3 * np.sin(around * turn))))
            half = np.array((0.0, cell * 0.008))
            sheet.polygon(np.vstack((crest - half, (crest + half)[::-1])), line)


def _ramp(colours: tuple[str, ...], count: int) -> list[str]:
    """So many colours evenly through a row of colours."""
    found = []
    for number in range(count):
        place = number / max(count - 1, 1) * (len(colours) - 1)
        low = min(int(place), len(colours) - 2)
        found.append(mixed(colours[low], colours[low + 1], place - low))
    return found


def gradient(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """A soft passage from the first colour to the last, downward or around."""
    x, y = sheet.window.grid()
    colours = (design.ground, *design.inks)
    if not sheet.window.period:
        # A disc meets one end of the passage, so it has the colour of that end.
        end = colours[-1] if design.is_bottom else colours[0]
        colours = (end, mixed(end, colours[len(colours) // 2], 0.18))
    ramp = np.array([rgb(one) for one in _ramp(colours, 512)], np.float32)
    rng = np.random.default_rng(design.seed)
    for start in range(0, len(y), ROWS):
        rows = slice(start, start + ROWS)
        place = _passage(sheet, design, x[rows], y[rows]) * 511
        low = np.minimum(place.astype(np.int64), 510)
        part = (place - low).astype(np.float32)[..., None]
        soft = ramp[low] * (1 - part) + ramp[low + 1] * part
        # Noise of one step hides the bands that eight bits would show.
        soft += 2 * rng.random((*place.shape, 1), np.float32) - 0.5
        sheet.pixels[rows] = np.clip(soft, 0, 255).astype(np.uint8)


def _passage(sheet: Sheet, design: PatternDesign, x: Floats, y: Floats) -> Floats:
    """How far through the colours of a gradient points in mm are, 0..1."""
    window = sheet.window
    share = np.clip((y - window.beyond) / max(window.body, 1e-9), 0, 1)
    if design.way == "horizontal" and window.period:
        share = 0.5 - 0.5 * np.cos(2 * math.pi * x / window.period)
    elif design.way == "diagonal":
        share = np.clip(share + 0.12 * np.sin(2 * math.pi * x / window.span), 0, 1)
    return np.asarray(share * share * (3 - 2 * share))


def confetti(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Dots, dashes and rings, strewn."""
    rng, window = np.random.default_rng(design.seed), sheet.window
    points = spread(design.seed, window.span, window.height, cell * 0.4, wraps=bool(window.period))
    for number, (x, y) in enumerate(points):
        ink = design.inks[number % len(design.inks)]
        size, angle = cell * rng.uniform(0.05, 0.1), rng.uniform(0, math.pi)
        if number % 3:
            sheet.circle(x, y, size * 0.75, ink)
            continue
        dash = np.array(((-1.6, 0.0), (1.6, 0.0)))
        sheet.stroke(turned(dash, angle, x, y, size), size * 0.8, ink)


def terrazzo(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Stone chips of three sizes with straight broken edges, and grit between them."""
    rng, window = np.random.default_rng(design.seed), sheet.window
    inks = (*design.inks, mixed(design.inks[0], design.ground, 0.55))
    for apart, size, part in ((1.05, 0.5, 1.0), (0.5, 0.2, 0.9), (0.24, 0.075, 0.8)):
        number = int(rng.integers(2**31))
        area = window.span, window.height, cell * apart
        points = (
            jittered(number, *area)
            if apart < GRIT
            else spread(number, *area, wraps=bool(window.period))
        )
        for x, y in points:
            shape = _chip(rng, cell * size * rng.uniform(0.65, 1.15))
            ink = inks[int(rng.choice(len(inks), p=_shares(len(inks))))]
            angle, is_there = rng.uniform(0, 2 * math.pi), rng.random() < part
            if is_there and sheet.sees(x, y, cell * size * 1.2):
                sheet.polygon(turned(shape, angle, x, y), ink)


def _shares(count: int) -> Floats:
    shares = 1.0 / (np.arange(count) + 1.6)
    return np.asarray(shares / shares.sum())


def _chip(rng: np.random.Generator, radius: float) -> Floats:
    """A broken stone: the convex hull of a few points, longer than wide, corners just eased."""
    angle = np.sort(rng.uniform(0, 2 * math.pi, 9))
    away = radius * rng.uniform(0.62, 1.0, 9)
    points = np.column_stack((away * np.cos(angle), away * np.sin(angle) * rng.uniform(0.5, 0.85)))
    hull = cv2.convexHull(points.astype(np.float32))[:, 0].astype(np.float64)
    following, before = np.roll(hull, -1, axis=0), np.roll(hull, 1, axis=0)
    eased = np.stack((hull + (before - hull) * 0.12, hull + (following - hull) * 0.12), axis=1)
    return np.asarray(eased.reshape(-1, 2))


def marble(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Clouds and veins of folded noise: broad pale ones, fine strong ones along them."""
    x, y = _coarse(sheet)
    span, seed = sheet.window.span, design.seed % 2**31
    bend_x = layered(x, y, cell * 2.2, span, seed)
    bend_y = layered(x, y, cell * 2.2, span, seed + 101)
    wx, wy = x + bend_x * cell * 0.9, y + bend_y * cell * 0.9 + cell * 4
    clouds = layered(wx, np.maximum(wy, 0.0), cell * 2.6, span, seed + 7)
    veins = np.abs(layered(wx, np.maximum(wy, 0.0), cell * 1.9, span, seed + 23, 5))
    fine = np.abs(layered(wx, np.maximum(wy, 0.0), cell * 1.2, span, seed + 41, 4))
    inks = design.inks
    for layer, ink in (
        (np.clip(clouds * 0.9, 0, 1) * 0.42, inks[1 % len(inks)]),
        (np.exp(-((veins / 0.09) ** 2)) * 0.34, inks[0]),
        (np.exp(-((veins / 0.016) ** 2)) * np.clip(clouds + 0.75, 0, 1) * 0.9, inks[0]),
        (np.exp(-((fine / 0.012) ** 2)) * np.clip(0.45 - clouds, 0, 1) * 0.75, inks[-1]),
    ):
        sheet.blend(_fine(sheet, layer), ink)


def _coarse(sheet: Sheet) -> tuple[Floats, Floats]:
    """Every `COARSE`th point of the sheet in mm, with a margin of `MARGIN` points around."""
    high, wide = sheet.pixels.shape[:2]
    window = sheet.window

    def line(pixels: int, length: float) -> Floats:
        number = np.arange(-MARGIN, math.ceil(pixels / COARSE) + MARGIN)
        return np.asarray((number + 0.5) * COARSE * length / pixels)

    x, y = np.meshgrid(window.left + line(wide, window.width), window.top + line(high, window.tall))
    return x, y


def _fine(sheet: Sheet, layer: Floats) -> Floats:
    """A layer of coarse points for every point of the sheet; the margin keeps its edges true."""
    high, wide = sheet.pixels.shape[:2]
    rows, columns = layer.shape
    size, cut = (columns * COARSE, rows * COARSE), MARGIN * COARSE
    whole = cv2.resize(layer, size, interpolation=cv2.INTER_CUBIC)
    return np.asarray(whole[cut : cut + high, cut : cut + wide].clip(0, 1), np.float64)


def paper(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """What shows of the material under the print: fibres of kraft, threads of linen, grain."""
    if design.paper == "plain":
        return
    rng = np.random.default_rng(design.seed + 5)
    high, wide = sheet.pixels.shape[:2]
    grain = rng.normal(0.0, 1.0, (high // OVER + 1, wide // OVER + 1)).astype(np.float32)
    if design.paper == "linen":
        across = cv2.blur(grain, (31, 1), borderType=cv2.BORDER_REFLECT)
        down = cv2.blur(grain[::-1], (1, 31), borderType=cv2.BORDER_REFLECT)
        grain = (across + down) * 3.2
    elif design.paper == "kraft":
        soft = cv2.blur(grain, (9, 3), borderType=cv2.BORDER_REFLECT) * 2.6
        grain = soft + grain * 0.45
    strength = {"kraft": 6.5, "linen": 5.0, "grain": 9.0}[design.paper]
    layer = cv2.resize(grain, (wide, high), interpolation=cv2.INTER_LINEAR)[..., None] * strength
    sheet.pixels[:] = np.clip(sheet.pixels + layer + 0.5, 0, 255).astype(np.uint8)


def kraft_fibres(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Single dark and light fibres, as recycled board has them."""
    if design.paper != "kraft":
        return
    rng, window = np.random.default_rng(design.seed + 9), sheet.window
    dark, light = (mixed(design.ground, one, 0.35) for one in ("#3c2a18", "#f6e4c8"))
    t = np.linspace(-1, 1, 9)
    for x, y in jittered(design.seed + 9, window.span, window.height, 4.2):
        angle, bend = rng.uniform(0, math.pi), rng.uniform(-0.8, 0.8)
        size, is_dark = rng.uniform(0.4, 1.3), rng.random() < 0.7
        if sheet.sees(x, y, 2.0):
            fibre = turned(np.column_stack((t, bend * t * t)), angle, x, y, size)
            sheet.stroke(fibre, 0.11, dark if is_dark else light, taper=True)
