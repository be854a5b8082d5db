"""Colour arithmetic in OKLab: modifiers (light, muted …), mixtures and distances."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

# Björn Ottosson, "A perceptual color space for image processing" (2020).
_TO_LMS = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
_FROM_LAB = (
    (1.0, 0.3963377774, 0.2158037573),
    (1.0, -0.1055613458, -0.0638541728),
    (1.0, -0.0894841775, -1.2914855480),
)
_FROM_LMS = (
    (4.0767416621, -3.3077115913, 0.2309699292),
    (-1.2684380046, 2.6097574011, -0.3413193965),
    (-0.0041960863, -0.7034186147, 1.7076147010),
)
_Matrix = tuple[tuple[float, float, float], ...]
_NEUTRAL = 0.03  # chroma below which an eye sees grey


@dataclass(frozen=True, slots=True)
class Shade:
    """A colour with the name it goes by; `metallic` and `heathered` say what surface it implies."""

    name: str
    hex: str
    metallic: bool = False
    heathered: bool = False


@dataclass(frozen=True, slots=True)
class Lch:
    """OKLab in polar form: lightness 0..1, chroma (about 0..0.35), hue in radians."""

    light: float
    chroma: float
    hue: float


@dataclass(frozen=True, slots=True)
class Modifier:
    """How a word changes a colour: lightness goes `share` of the way to `target`."""

    target: float | None = None
    share: float = 0.0
    chroma: float = 1.0
    least: float = 0.0


def to_lch(colour: str) -> Lch:
    """An "#rrggbb" colour in OKLab, polar."""
    linear = [_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5)]
    light, a, b = _times(_TO_LAB, [math.cbrt(v) for v in _times(_TO_LMS, linear)])
    return Lch(light, math.hypot(a, b), math.atan2(b, a))


def to_hex(colour: Lch) -> str:
    """The nearest "#rrggbb"; chroma is lowered until the colour exists on a screen."""
    light, chroma = min(max(colour.light, 0.0), 1.0), max(colour.chroma, 0.0)
    for _ in range(24):
        rgb = _rgb(light, chroma, colour.hue)
        if all(-1e-4 <= v <= 1 + 1e-4 for v in rgb):
            break
        chroma *= 0.9
    return "#" + "".join(f"{round(255 * _gamma(min(max(v, 0.0), 1.0))):02x}" for v in rgb)


def modified(colour: str, modifier: Modifier) -> str:
    """The colour as "light", "muted" … make it."""
    lch = to_lch(colour)
    light = lch.light
    if modifier.target is not None:
        light += modifier.share * (modifier.target - light)
    chroma = lch.chroma * modifier.chroma
    if lch.chroma > _NEUTRAL:
        chroma = max(chroma, modifier.least)
    return to_hex(Lch(light, chroma, lch.hue))


def mixed(first: str, second: str, share: float = 0.5) -> str:
    """The colour `share` of the way from the first to the second, seen evenly."""
    (l1, a1, b1), (l2, a2, b2) = (_cartesian(to_lch(c)) for c in (first, second))
    light, a, b = ((1 - share) * x + share * y for x, y in ((l1, l2), (a1, a2), (b1, b2)))
    return to_hex(Lch(light, math.hypot(a, b), math.atan2(b, a)))


def distance(first: str, second: str) -> float:
    """How far apart two colours look (Euclidean in OKLab; black to white is 1)."""
    return math.dist(_cartesian(to_lch(first)), _cartesian(to_lch(second)))


def nearest_name(colour: str, names: Mapping[str, str]) -> str:
    """The name whose colour is seen nearest; the first of equals in alphabetical order."""
    return min(sorted(names), key=lambda name: distance(colour, names[name]))


def farthest_name(colour: str, names: Mapping[str, str], keep: tuple[str, ...]) -> str:
    """Of the names in `keep`, the one whose colour stands out most from this one."""
    return max(keep, key=lambda name: distance(colour, names[name]))


def _cartesian(lch: Lch) -> tuple[float, float, float]:
    return lch.light, lch.chroma * math.cos(lch.hue), lch.chroma * math.sin(lch.hue)


def _rgb(light: float, chroma: float, hue: float) -> list[float]:
    lab = [light, chroma * math.cos(hue), chroma * math.sin(hue)]
    return _times(_FROM_LMS, [v**3 for v in _times(_FROM_LAB, lab)])


def _times(matrix: _Matrix, vector: list[float]) -> list[float]:
    return [sum(m * v for m, v in zip(row, vector, strict=True)) for row in matrix]


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _gamma(value: float) -> float:
    return value * 12.92 if value <= 0.0031308 else float(1.055 * value ** (1 / 2.4) - 0.055)
