"""From a Brief to the product model: the kind's builder, its close-ups, and the generic form."""

from app.drafter.accents import with_accents
from app.drafter.archetypes import BUILDERS
from app.drafter.brief_value import Brief
from app.drafter.close_ups import close_ups
from app.drafter.lexicon import GENERIC
from app.drafter.model import Dimension, DimensionKind, Part, ProductModel
from app.drafter.solids import (
    move,
    panel,
    revolve,
    rounded_box,
    rounded_polygon,
    rounded_rectangle,
)
from app.drafter.stated import built_as_stated


def build(brief: Brief) -> ProductModel:
    """The model of a Brief, standing on Z=0; the same Brief always gives the same model.

    What the Brief states is what its dimensions show.
    """
    return built_as_stated(brief, _built)


def _built(brief: Brief) -> ProductModel:
    builder = BUILDERS.get(brief.kind, generic)
    parts, dimensions = builder(brief)
    parts = with_accents(parts, brief)
    return ProductModel(
        brief.kind if brief.kind in BUILDERS else GENERIC,
        brief.name,
        brief.category,
        brief.subcategory,
        parts,
        dimensions,
        close_ups(brief, parts),
    ).placed()


def generic(brief: Brief) -> tuple[tuple[Part, ...], tuple[Dimension, ...]]:
    """A plain body of the stated size with a label, for what no other kind fits."""
    width, height = brief.mm("width"), brief.mm("height")
    is_round = brief.has("round")
    depth = width if is_round else brief.mm("depth") * brief.vary("depth", 0.08)
    radius = min(brief.rounded(0.08 * min(width, height, depth)), 0.48 * min(width, height, depth))
    radius *= brief.vary("radius", 0.4)
    if is_round:
        profile = [(0, 0), (width / 2, 0), (width / 2, height), (0, height)]
        body = revolve(rounded_polygon(profile, [0, radius, radius, 0], 12, closed=False), 192)
    else:
        body = move(rounded_box((width, depth, height), radius, 16), z=height / 2)
    parts = [Part("body", "Body", (body,), brief.look("body"))]
    if brief.has("label"):
        parts.append(_label(brief, width, depth, height, is_round=is_round))
    return tuple(parts), _body_sizes(width, depth, height, is_round=is_round)


def _body_sizes(
    width: float, depth: float, height: float, *, is_round: bool
) -> tuple[Dimension, ...]:
    """The sizes of the body; a label on it adds to those of the whole."""
    x, y = width / 2, depth / 2
    round_or_wide = "Body diameter" if is_round else "Body width"
    kind: DimensionKind = "diameter" if is_round else "linear"
    wide = Dimension("A", round_or_wide, (-x, 0, 0), (x, 0, 0), kind, size="width")
    tall = Dimension("B", "Body height", (x, 0, 0), (x, 0, height), size="height")
    deep = Dimension("C", "Body depth", (0, -y, 0), (0, y, 0), views=("side",), size="depth")
    return (wide, tall) if is_round else (wide, tall, deep)


def _label(brief: Brief, width: float, depth: float, height: float, *, is_round: bool) -> Part:
    """A thin sheet on the front; round bodies wear it as a band over a third of the turn."""
    wide, high, thick = 0.5 * width, 0.28 * height, max(0.4, 0.004 * height)
    if is_round:
        inner, outer = width / 2 - thick, width / 2 + thick
        sheet = move(
            revolve([(inner, 0), (outer, 0), (outer, high), (inner, high)], 192, closed=True),
            z=0.5 * height,
        )
    else:
        outline = rounded_rectangle(wide, high, 0.06 * min(wide, high))
        sheet = move(panel(outline, 2 * thick), y=-depth / 2, z=0.6 * height)
    return Part("label", "Label", (sheet,), brief.look("label"))
