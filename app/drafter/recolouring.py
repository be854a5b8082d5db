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


def contrasting(brief: Brief) -> dict[str, PartLook]:
    """Looks that set the accent parts off from the main part.

    Without accents the other parts take the contrast; a product of one part goes lighter or
    darker, away from the middle.
    """
    main = brief.spec.main_part
    colour = brief.look(main).colour
    drawn = [key for key in present_parts(brief) if key != main]
    accents = [key for key in brief.spec.accents() if key in drawn] or drawn[:1]
    if not accents:
        return {main: _stronger(colour)}
    worn = brief.look(accents[0]).colour
    names = brief.lexicon.edits.contrasts
    shades = [shade for name in names if (shade := brief.lexicon.shade(name)) is not None]
    fresh = [shade for shade in shades if distance(worn, shade.hex) > _SAME]
    best = max(fresh, key=lambda shade: distance(colour, shade.hex))
    look = PartLook(colour=best.hex, colour_name=best.name)
    return dict.fromkeys(accents, look)


def _stronger(colour: str) -> PartLook:
    lch = to_lch(colour)
    light = lch.light + (0.18 if lch.light > 0.5 else -0.14)
    if not 0.05 < light < 0.97:
        light = lch.light - 0.3 if light > 0.5 else lch.light + 0.3
    value = to_hex(Lch(light, lch.chroma, lch.hue))
    return PartLook(colour=value, colour_name=value)
