"""Picks a colour where an edit leaves the choice to the Drafter: the next one, a contrast."""

from app.drafter.assumptions import present_parts
from app.drafter.brief_value import Brief
from app.drafter.colours import Lch, Shade, distance, to_hex, to_lch
from app.drafter.looks import PartLook

# Seven and five of a circle of twelve: wide apart, and every colour comes before one comes again.
_STEPS = 5
_SAME = 0.02


def next_shade(brief: Brief, colour: str) -> Shade:
    """The colour five places on in the ring of hues from the one nearest to this."""
    ring = brief.lexicon.edits.ring
    shades = [shade for name in ring if (shade := brief.lexicon.shade(name)) is not None]
    nearest = min(range(len(shades)), key=lambda i: distance(colour, shades[i].hex))
    return shades[(nearest + _STEPS) % len(shades)]


def contrasting(brief: Brief) -> tuple[set[str], dict[str, PartLook]]:
    """Features to turn on and looks that set some parts off from the main part.

    The accent parts that are drawn; else an accent that a feature brings (a rim); else another
    part; a product of one part goes lighter or darker, away from the middle.
    """
    main = brief.spec.main_part
    colour = brief.look(main).colour
    drawn = [key for key in present_parts(brief) if key != main]
    accents = [key for key in brief.spec.accents() if key in drawn]
    features: set[str] = set()
    if not accents:
        bringing = [k for k, f in brief.spec.features.items() if f.part in brief.spec.accents()]
        features = {k for k in bringing if brief.spec.features[k].group is None and k not in drawn}
        features = set(sorted(features)[:1])
        accents = [brief.spec.features[k].part or main for k in features] or drawn[:1]
    if not accents:
        return set(), {main: _stronger(colour)}
    worn = brief.look(accents[0]).colour
    names = brief.lexicon.edits.contrasts
    shades = [shade for name in names if (shade := brief.lexicon.shade(name)) is not None]
    fresh = [shade for shade in shades if distance(worn, shade.hex) > _SAME]
    best = max(fresh, key=lambda shade: distance(colour, shade.hex))
    look = PartLook(colour=best.hex, colour_name=best.name)
    return features, dict.fromkeys(accents, look)


def one_colour(brief: Brief) -> dict[str, PartLook]:
    """Looks that give accents, and parts of a colour of their own, the colour of the main part."""
    main = brief.look(brief.spec.main_part)
    coloured = [key for key, look in brief.part_looks.items() if look.colour is not None]
    look = PartLook(colour=main.colour, colour_name=main.colour_name)
    return {
        key: look
        for key in present_parts(brief)
        if key in (*brief.spec.accents(), *coloured) and brief.look(key).colour != main.colour
    }


def _stronger(colour: str) -> PartLook:
    lch = to_lch(colour)
    light = lch.light + (0.18 if lch.light > 0.5 else -0.14)
    if not 0.05 < light < 0.97:
        light = lch.light - 0.3 if light > 0.5 else lch.light + 0.3
    value = to_hex(Lch(light, lch.chroma, lch.hue))
    return PartLook(colour=value, colour_name=value)
