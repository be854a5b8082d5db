"""A lasted shoe being built: its sole, the skin of its upper and where its pieces meet."""

from dataclasses import dataclass
from typing import Any

from app.drafter.archetypes.exact_size import Built
from app.drafter.archetypes.footwear_last import Skin, Sole
from app.drafter.model import Dimension, Floats


def with_last(built: Built, brief: Any) -> Built:
    """The finished shoe with the length of its last, where the description or its size gives it."""
    parts, dimensions = built
    if not brief.states("last_length"):
        return built
    half = brief.mm("last_length") / 2
    ends, views = ((-half, 0.0, 0.0), (half, 0.0, 0.0)), ("front", "bottom")
    last = Dimension("L", "Last length", *ends, views=views, size="last_length")
    return parts, (*dimensions, last)


@dataclass(frozen=True, slots=True, eq=False)
class Shoe:
    """What the makers of all pieces share; `k` scales heights, `top` is the sidewall's edge."""

    sole: Sole
    skin: Skin
    top: Floats
    k: float
    high: bool

    @property
    def ends(self) -> tuple[float, float]:
        """Where collar and throat meet (s), lateral and medial."""
        x = 0.42 * self.sole.length
        return self.skin.s_at(x, -1), self.skin.s_at(x, 1)
