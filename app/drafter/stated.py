"""Brings what a sentence states to the millimetre that the drawing shows, and says which it is."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.drafter.brief_value import Brief
from app.drafter.kinds import CAPACITY
from app.drafter.model import Dimension, ProductModel

Builder = Callable[[Brief], ProductModel]

# Drawings print hundredths of a millimetre.
TOLERANCE = 0.005
_TRIES = 8
# Sizes that the overall dimensions show where no dimension of their own does. What sticks out of a
# round thing (a handle, a lip) does so to the sides, so that its depth is its diameter.
_OVERALL = {"W": ("width", "length"), "H": ("height",), "D": ("depth", "diameter", "thickness")}
# A shoe is drawn from its side.
_OF_SHOES = {"W": ("length",), "H": ("height",), "D": ("width",)}
# What a size label gives, by its system: it follows from a table, the description does not say it.
_BY_LABEL = {
    "shoe": ("last_length", "foot_length"),
    "ring": ("inner_diameter", "diameter"),
    "apparel": (),
}


def built_as_stated(brief: Brief, made: Builder) -> ProductModel:
    """The model whose dimensions are the stated sizes, whatever a builder adds for rims and seams.

    Each try corrects what the builder is told by how far its dimension missed. A size that the
    form cannot have (a wall thicker than the vessel) stays as near as it came.
    """
    best = model = made(brief)
    told, tried = dict(brief.size), _Tried({}, {})
    best_miss = miss = _misses(brief, model)
    for _ in range(_TRIES):
        if not miss:
            break
        for key, factor in miss.items():
            told[key] *= tried.correction(key, told[key], factor)
        model = made(brief.model_copy(update={"size": dict(told)}))
        miss = _misses(brief, model)
        if _worst(miss) < _worst(best_miss):
            best, best_miss = model, miss
    return best


@dataclass(slots=True)
class _Tried:
    """What a builder was told last and by which factor its dimension missed, by size, as logs."""

    told: dict[str, float]
    missed: dict[str, float]

    def correction(self, key: str, told: float, factor: float) -> float:
        """By how much to change what the builder is told (a secant on logarithms)."""
        x, y = math.log(told), math.log(factor)
        slope = 1.0
        if key in self.told and abs(x - self.told[key]) > 1e-9:
            slope = (self.missed[key] - y) / (x - self.told[key])
        self.told[key], self.missed[key] = x, y
        return math.exp(y / min(max(slope, 0.2), 3.0))


def shown_sizes(brief: Brief, model: ProductModel) -> dict[str, Dimension]:
    """The dimension that shows each size the description states, by size."""
    found = {}
    for key in brief.size:
        dimension = _shown(brief, key, model)
        if key != CAPACITY and dimension is not None:
            found[key] = dimension
    return found


def states_dimension(brief: Brief, dimension: Dimension) -> bool:
    """Whether the description itself gives this dimension, to the hundredth that is printed.

    A size that follows from a label ("size M") or an edit ("taller") is not stated.
    """
    keys = (dimension.size,) if dimension.size else _overall(brief).get(dimension.code, ())
    by_label = _BY_LABEL.get(brief.spec.size_system or "", ()) if brief.size_label else ()
    return any(
        key in brief.size
        and key not in by_label
        and abs(brief.size[key] - dimension.value) <= 2 * TOLERANCE
        for key in keys
    )


def _overall(brief: Brief) -> Mapping[str, tuple[str, ...]]:
    return _OF_SHOES if brief.category == "footwear" else _OVERALL


def _shown(brief: Brief, key: str, model: ProductModel) -> Dimension | None:
    own = next((d for d in model.dimensions if d.size == key), None)
    shown_by = _overall(brief)
    overall = (d for d in model.dimensions if key in shown_by.get(d.code, ()))
    return own or next(overall, None)


def _misses(brief: Brief, model: ProductModel) -> dict[str, float]:
    """By which factor each stated size is shown too small, for those that are not shown exactly."""
    found = {}
    for key, dimension in shown_sizes(brief, model).items():
        wanted, value = brief.mm(key), dimension.value
        if value > 0 and abs(wanted - value) > TOLERANCE:
            found[key] = wanted / value
    return found


def _worst(misses: dict[str, float]) -> float:
    return max((abs(factor - 1) for factor in misses.values()), default=0.0)
