"""How points of measure are taken and what they may be off by: this program's own library.

Every entry is a beginning that somebody has to confirm. Tolerances are given only where the trade
publishes one for that measure of that product; all others stay unknown.
"""

from __future__ import annotations

import re
from decimal import Decimal

from app.domain.analysis import Category

FLAT = frozenset({Category.APPAREL, Category.BAGS})
"""Categories that are laid flat to be measured; shoes, caps and plush toys are not."""

HALF = re.compile(r"(?:1/2|half)\b", re.I)

_FLAT: tuple[tuple[str, str], ...] = (
    (r"1/2 chest", "Flat, relaxed: edge to edge at the bottom of the armholes."),
    (r"1/2 waist", "Flat, relaxed: edge to edge along the waist."),
    (r"1/2 hem", "Flat, relaxed: edge to edge along the hem."),
    (r"1/2 leg opening", "Flat, relaxed: edge to edge along the opening of the leg."),
    (r"1/2 sleeve opening", "Flat, relaxed: edge to edge along the opening of the sleeve."),
    (r"across shoulder", "Straight from shoulder point to shoulder point."),
    (r"(?:body )?length from HPS", "From the highest point of the shoulder straight to the hem."),
    (r"armhole depth from HPS", "From the highest point of the shoulder down to the underarm."),
    (r"waist level from HPS", "From the highest point of the shoulder straight to the waist."),
    (r"hood height", "From the highest point of the shoulder to the top of the hood, laid flat."),
    (r"hood depth", "Hood laid flat: from the front edge to the back seam, level."),
    (r"neck width", "Straight between the neck seams at the highest points of the shoulder."),
    (r"(?:front|back) neck drop", "From the level of the shoulder points straight to the seam."),
    (r"sleeve length", "From the shoulder point along the fold to the edge of the sleeve."),
    (r"inseam", "From the crotch point along the inner seam to the hem."),
    (r"front rise", "From the crotch point along the seam to the top edge of the waistband."),
    (r"side length", "From the top edge of the waistband along the side to the hem."),
    (r"placket length", "Along the middle of the placket, end to end."),
    (r"zip length", "Closed: from the top stop to the bottom stop."),
    (r"(?:cuff|hem rib|waistband|hem|neck band).*height|height of the neck band",
     "Square to the edge: from seam to edge."),
    (r"gusset depth", "At the bottom, laid flat: seam to seam."),
    (r"handle drop|strap drop", "From the top edge straight to the inside of the handle."),
    (r"strap length", "Laid straight without pull: end to end."),
    (r"head circumference", "Inside, along the lower edge, all the way round."),
    (r"overall (?:width|height|depth)", "Laid as drawn: between the outermost points."),
    (r".*\b(?:width|height)\b", "Laid flat, relaxed: edge to edge at the widest place."),
)  # fmt: skip
_STANDING: tuple[tuple[str, str], ...] = (
    # Along which line these run is for the last and the pattern to say.
    (r"(?:vamp|last|side) length", ""),
    (r"head circumference", "Inside, along the lower edge, all the way round."),
    (r"outsole length", "Along the outsole, straight from heel to toe."),
    (r"overall height", "From the standing surface to the highest point, upright."),
    (r"overall (?:width|depth)", "Between the outermost points, level."),
    (r"wall thickness at half height", "With callipers, at half height."),
    (r"(?:wall|.*) ?thickness\b", "With callipers, square to the surface."),
    (r".*\binside diameter|inner diameter", "Inside, through the centre; twice, square to it."),
    (r".*\bdiameter", "Outside, through the centre; twice, square to it."),
    (r"inside (?:depth|height)", "From the plane of the rim straight to the lowest point inside."),
    (r"handle reach", "From the wall to the outermost point of the handle, level."),
    (r"handle height", "Between the outermost points of the handle, upright."),
    (r"seat height", "From the floor to the top of the front edge of the seat, unloaded."),
    (r"clear height under", "From the floor to the lowest edge above it."),
    (r"clear height", "Between the inner faces, upright."),
    (r"leg spread", "Between the outermost points of the legs on the floor."),
    (r"(?:spout|lip) reach", "From the axis to the outermost point, level."),
    (r"length round the wrist|girth", "Inside, closed, all the way round."),
    (r"(?:chain|strap|cable) length|drop length", "Laid straight without pull: end to end."),
    (r".*\bheight\b", "Between the lowest and the highest point, upright."),
    (r".*\b(?:width|depth|length)\b", "Between the outermost points, level."),
)  # fmt: skip

_TOLERANCES: tuple[tuple[Category, str, str, str], ...] = (
    (Category.APPAREL, r"hoodie", r"1/2 chest", "15"),
    (Category.APPAREL, r"t-shirt|tee", r"1/2 chest|.*length from HPS|1/2 hem", "5"),
    (Category.APPAREL, r"shirt", r"1/2 chest|sleeve length", "6.4"),
    (Category.APPAREL, r"shirt", r".*length from HPS", "9.5"),
    (Category.BAGS, r".*", r"bag (?:height|width)|body (?:height|width)", "5"),
    (Category.BAGS, r".*", r"gusset depth|handle drop", "3"),
    (Category.JEWELLERY, r"bracelet|bangle", r"length round the wrist", "1"),
)
"""Category, product, measure, and what the measure may be off by to either side, in mm.

Published by inspection services and makers: hoodies and T-shirts, woven shirts, bags, bracelets.
"""


def how_to_measure(name: str, category: Category) -> str:
    """How a measure of this name is taken; empty where the library does not say."""
    for pattern, text in _FLAT if category in FLAT else _STANDING:
        if re.match(pattern, name, re.I):
            return text
    return ""


def all_ways_to_measure() -> frozenset[str]:
    """Every text that `how_to_measure` can give."""
    return frozenset(text for _, text in (*_FLAT, *_STANDING) if text)


def usual_tolerance(name: str, category: Category, product: str) -> Decimal | None:
    """What a measure may be off by to either side, in mm; None where no source gives it.

    Args:
        name: of the measure.
        category: of the product.
        product: its subcategory, such as "Hoodie".
    """
    for of_category, of_product, measure, millimetres in _TOLERANCES:
        if (
            category is of_category
            and re.fullmatch(of_product, product, re.I)
            and re.match(measure, name, re.I)
        ):
            return Decimal(millimetres)
    return None
