"""Leaves and flowers: sprigs of a few kinds, strewn evenly, each grown from its own stem."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.drafter.colours import mixed
from app.drafter.pattern_canvas import Sheet, turned
from app.drafter.pattern_design import PatternDesign
from app.drafter.pattern_noise import spread

Floats = NDArray[np.float64]
Tones = tuple[str, str]
"""Of a leaf: its blade, and its vein."""
GOLDEN = math.pi * (3 - math.sqrt(5))


def leaves(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Sprigs in two depths: pale ones behind, strong ones before."""
    rng = np.random.default_rng(design.seed)
    names = (*(name for name in design.species if name in SPECIES), *_dealt(design.seed))
    kinds = tuple(SPECIES[name] for name in tuple(dict.fromkeys(names))[:2])
    back = [mixed(ink, design.ground, 0.55) for ink in (*design.inks[1:2], design.inks[0])]
    _strew(sheet, design, rng, kinds, back, cell * 1.35, 1.5)
    _strew(sheet, design, rng, kinds, list(design.inks[:3]), cell * 1.45, 1.4)
    _berries(sheet, design, rng, cell)


def _strew(
    sheet: Sheet,
    design: PatternDesign,
    rng: np.random.Generator,
    kinds: tuple[Callable[..., None], ...],
    inks: list[str],
    apart: float,
    size: float,
) -> None:
    window = sheet.window
    points = spread(
        int(rng.integers(2**31)), window.span, window.height, apart, wraps=bool(window.period)
    )
    for number, (x, y) in enumerate(points):
        ink = inks[number % len(inks)]
        angle = -math.pi / 2 + rng.uniform(-1.15, 1.15) + (math.pi if rng.random() < 0.22 else 0)
        length = apart * size * rng.uniform(0.85, 1.15)
        tones = (ink, mixed(ink, design.ground, 0.45))
        kind, bend = kinds[int(rng.random() * 1.7) % len(kinds)], rng.uniform(-1, 1)
        if sheet.sees(x, y, length):
            kind(sheet, bend, (x, y), angle, length, tones)


def _stem(at: tuple[float, float], angle: float, length: float, bend: float) -> Floats:
    """A curve of shape (n, 2) whose middle is at a point."""
    t = np.linspace(0, 1, 40)
    heading = angle + bend * (t - 0.5) * 2
    step = np.column_stack((np.cos(heading), np.sin(heading))) * length / len(t)
    path = np.cumsum(step, axis=0)
    return np.asarray(path - path[20] + np.array(at))


def _blade(width: float, tip: float = 1.6) -> Floats:
    """A leaf from the origin to (1, 0); `tip` above 1 draws the widest place to the stem."""
    t = np.linspace(0, 1, 36)
    half = width * np.sin(math.pi * t ** (1 / tip)) ** 1.15 / 2
    return np.vstack((np.column_stack((t, half)), np.column_stack((t, -half))[::-1]))


def _leaf(sheet: Sheet, at: Floats, angle: float, size: float, blade: Floats, tones: Tones) -> None:
    sheet.polygon(turned(blade, angle, at[0], at[1], size), tones[0])
    vein = np.column_stack((np.linspace(0.04, 0.82, 12), np.zeros(12)))
    sheet.stroke(turned(vein, angle, at[0], at[1], size), size * 0.028, tones[1], taper=True)


def _olive(
    sheet: Sheet,
    bend: float,
    at: tuple[float, float],
    angle: float,
    length: float,
    tones: Tones,
) -> None:
    """Slender leaves in pairs, as on an olive branch."""
    path = _stem(at, angle, length, bend * 0.5)
    sheet.stroke(path, length * 0.016, tones[0], taper=True)
    pairs, blade = 6, _blade(0.27)
    for number in range(pairs):
        share = (number + 1) / (pairs + 0.6)
        place = min(int(share * 38), 37)
        heading = math.atan2(*(path[place + 1] - path[place])[::-1])
        size = length * (0.30 - 0.13 * share)
        for side in (-1, 1):
            _leaf(sheet, path[place], heading + side * (0.85 - 0.25 * share), size, blade, tones)
    _leaf(sheet, path[38], math.atan2(*(path[39] - path[37])[::-1]), length * 0.2, blade, tones)


def _round(
    sheet: Sheet,
    bend: float,
    at: tuple[float, float],
    angle: float,
    length: float,
    tones: Tones,
) -> None:
    """Broad leaves that take turns, as on eucalyptus."""
    path = _stem(at, angle, length, bend * 0.6)
    sheet.stroke(path, length * 0.014, tones[0], taper=True)
    number, blade = 9, _blade(0.78, 1.15)
    for step in range(number):
        share = (step + 0.8) / number
        place = min(int(share * 38), 37)
        heading = math.atan2(*(path[place + 1] - path[place])[::-1])
        side = 1 if step % 2 else -1
        size = length * (0.225 - 0.11 * share)
        _leaf(sheet, path[place], heading + side * (1.0 - 0.3 * share), size, blade, tones)
    _leaf(sheet, path[38], math.atan2(*(path[39] - path[37])[::-1]), length * 0.1, blade, tones)


def _fern(
    sheet: Sheet,
    bend: float,
    at: tuple[float, float],
    angle: float,
    length: float,
    tones: Tones,
) -> None:
    """Many fine leaflets on both sides of a bent stem."""
    path = _stem(at, angle, length * 1.08, math.copysign(0.35 + 0.4 * abs(bend), bend))
    sheet.stroke(path, length * 0.013, tones[0], taper=True)
    number, blade = 15, _blade(0.3, 1.25)
    for step in range(number):
        share = (step + 0.7) / number
        place = min(int(share * 39), 38)
        heading = math.atan2(*(path[place + 1] - path[place])[::-1])
        size = length * 0.21 * math.sin(math.pi * (0.16 + 0.84 * share)) ** 0.8
        x, y = float(path[place, 0]), float(path[place, 1])
        for side in (-1, 1):
            sheet.polygon(turned(blade, heading + side * 1.05, x, y, size), tones[0])


SPECIES: dict[str, Callable[..., None]] = {"olive": _olive, "eucalyptus": _round, "fern": _fern}
"""What draws each kind of sprig, by the word that asks for it."""


def _dealt(seed: int) -> tuple[str, ...]:
    """All kinds, beginning with the one that a seed chooses."""
    names, first = tuple(SPECIES), seed % len(SPECIES)
    return (*names[first:], *names[:first])


def _berries(sheet: Sheet, design: PatternDesign, rng: np.random.Generator, cell: float) -> None:
    """Small round accents in the last ink, in threes."""
    ink = design.inks[min(2, len(design.inks) - 1)]
    window = sheet.window
    for x, y in spread(
        int(rng.integers(2**31)), window.span, window.height, cell * 2.3, wraps=bool(window.period)
    ):
        angle = rng.uniform(0, 2 * math.pi)
        for step in range(3):
            away = cell * 0.085
            turn = angle + step * 2 * math.pi / 3
            place = x + away * math.cos(turn), y + away * math.sin(turn)
            sheet.circle(*place, cell * 0.052, ink)


def floral(sheet: Sheet, design: PatternDesign, cell: float) -> None:
    """Blossoms of two sizes on a bed of leaves, buds between them."""
    rng = np.random.default_rng(design.seed)
    green = design.inks[-1] if len(design.inks) > 3 else mixed(design.inks[0], design.ground, 0.4)
    stems = [mixed(green, design.ground, 0.35), mixed(green, design.ground, 0.62)]
    _strew(sheet, design, rng, (_olive, _round), stems, cell * 1.25, 1.2)
    window = sheet.window
    heads = spread(
        int(rng.integers(2**31)), window.span, window.height, cell * 1.3, wraps=bool(window.period)
    )
    for number, (x, y) in enumerate(heads):
        ink = design.inks[number % min(3, len(design.inks))]
        size = cell * (0.62 if number % 3 else 0.86) * rng.uniform(0.9, 1.1)
        turn, petals = rng.uniform(0, 2 * math.pi), int(rng.integers(5, 8))
        if sheet.sees(x, y, size * 1.2):
            _blossom(sheet, (x, y), size, ink, design, turn, petals)


def _blossom(
    sheet: Sheet,
    at: tuple[float, float],
    size: float,
    ink: str,
    design: PatternDesign,
    start: float,
    petals: int,
) -> None:
    """Two rings of petals with veins, and a heart of dots."""
    pale = mixed(ink, design.ground, 0.38)
    for ring, (reach, tone) in enumerate(((1.0, pale), (0.66, ink))):
        petal = _petal(2.25 / petals * (1.0 if ring == 0 else 1.1))
        for step in range(petals):
            angle = start + (step + ring * 0.5) * 2 * math.pi / petals
            sheet.polygon(turned(petal, angle, *at, size * reach), tone)
            vein = np.column_stack((np.linspace(0.25, 0.78, 10), np.zeros(10)))
            line = mixed(tone, design.ground, 0.35) if ring == 0 else pale
            sheet.stroke(turned(vein, angle, *at, size * reach), size * 0.018, line, taper=True)
    heart = mixed(design.inks[1 % len(design.inks)], design.ground, 0.55)
    sheet.circle(*at, size * 0.17, heart)
    for step in range(14):
        away = size * 0.045 * math.sqrt(step)
        turn = step * GOLDEN
        place = at[0] + away * math.cos(turn), at[1] + away * math.sin(turn)
        sheet.circle(*place, size * 0.021, ink)


def _petal(width: float) -> Floats:
    """A petal from the origin to (1, 0), widest near its end, with a slight notch."""
    t = np.linspace(0, 1, 40)
    half = width * np.sin(math.pi * t**1.7) ** 0.75 / 2 * (0.25 + 0.75 * t**0.6)
    reach = t - 0.05 * np.exp(-(((t - 1) / 0.06) ** 2))
    return np.vstack((np.column_stack((reach, half)), np.column_stack((reach, -half))[::-1]))
