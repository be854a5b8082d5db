"""The drinkware family: which builder draws which kind."""

from app.drafter.archetypes.drinkware_bottle import bottle
from app.drafter.archetypes.drinkware_glass import glass, wine_glass
from app.drafter.archetypes.drinkware_jug import jug
from app.drafter.archetypes.drinkware_mug import mug
from app.drafter.archetypes.drinkware_tumbler import tumbler

BUILDERS = {
    "bottle": bottle,
    "champagne_flute": wine_glass,
    "espresso_cup": mug,
    "glass": glass,
    "jug": jug,
    "mug": mug,
    "tumbler": tumbler,
    "wine_glass": wine_glass,
}
