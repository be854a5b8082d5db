"""The bag and belt families: which builder draws which kind."""

from app.drafter.archetypes.bags_backpack import backpack
from app.drafter.archetypes.bags_belt import belt
from app.drafter.archetypes.bags_tote import tote_bag
from app.drafter.archetypes.bags_zipped import duffel_bag, pouch

BUILDERS = {
    "tote_bag": tote_bag,
    "backpack": backpack,
    "pouch": pouch,
    "duffel_bag": duffel_bag,
    "belt": belt,
}
