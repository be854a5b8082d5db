"""Which size a provider is asked for: the nearest to what is wanted that it can make.

Whatever comes back is taken as it is, and laid on its place with its middle.
"""

from __future__ import annotations

from math import ceil

STEP = 16
SLIMMEST = 3
"""OpenAI makes pictures from 1 : 3 to 3 : 1, with sides in steps of 16 pixels."""
FEWEST, MOST = 655_360, 3_686_400
"""Pixels in all; OpenAI calls more than 2560 × 1440 experimental."""
PLAIN_STEP, PLAIN_LONGEST = 64, 1024
"""What image models on people's own computers are made for."""
RATIOS = (
    "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9", "1:4", "4:1", "1:8",
    "8:1",
)  # fmt: skip
"""The aspects of Gemini, width to height."""
TIERS = {"1K": 1024, "2K": 2048, "4K": 4096}
"""Its sizes by the side of a square."""


def openai_size(width: int, height: int) -> tuple[int, int]:
    """Width and height that OpenAI can make, slim panels widened and small ones enlarged."""
    wide, high = float(width), float(height)
    wide, high = max(wide, high / SLIMMEST), max(high, wide / SLIMMEST)
    area = wide * high
    scale = (min(max(area, FEWEST), MOST) / area) ** 0.5
    # Always up: rounded down, the short side of a slim panel would be too short.
    return ceil(wide * scale / STEP) * STEP, ceil(high * scale / STEP) * STEP


def plain_size(width: int, height: int) -> tuple[int, int]:
    """Width and height for servers that only know common sizes: at most 1024, in steps of 64."""
    scale = min(1.0, PLAIN_LONGEST / max(width, height))
    sides = (round(one * scale / PLAIN_STEP) * PLAIN_STEP for one in (width, height))
    wide, high = (max(4 * PLAIN_STEP, one) for one in sides)
    return wide, high


def gemini_aspect(width: int, height: int) -> str:
    """The aspect of Gemini that is nearest, so that the least is cut away."""
    wanted = width / height

    def distance(ratio: str) -> float:
        across, down = (int(part) for part in ratio.split(":"))
        both = wanted / (across / down)
        return max(both, 1 / both)

    return min(RATIOS, key=distance)


def gemini_tier(width: int, height: int, tiers: tuple[str, ...]) -> str:
    """The smallest of a model's sizes with enough pixels, else its largest; empty without any."""
    enough = [name for name in tiers if TIERS[name] ** 2 >= width * height * 0.9]
    known = sorted(enough or tiers, key=lambda name: TIERS[name], reverse=not enough)
    return known[0] if known else ""
