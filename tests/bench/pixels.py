"""Pictures to measure with: noisy enough to take as long as real ones."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image


def noisy(number: int, side: int) -> bytes:
    """A square PNG of `side` pixels, another one for each number."""
    chance = np.random.default_rng(number)
    small = chance.integers(0, 255, (side // 8, side // 8, 3), dtype=np.uint8)
    target = io.BytesIO()
    whole = Image.fromarray(small).resize((side, side), Image.Resampling.BICUBIC)
    whole.save(target, "PNG", compress_level=1)
    return target.getvalue()
