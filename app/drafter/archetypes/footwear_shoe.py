"""A lasted shoe being built: its sole, the skin of its upper and where its pieces meet."""

from dataclasses import dataclass

from app.drafter.archetypes.footwear_last import Skin, Sole
from app.drafter.model import Floats


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
