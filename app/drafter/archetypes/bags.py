"""The bag and belt families: which builder draws which kind."""

from app.drafter.archetypes.bags_backpack import backpack
from app.drafter.archetypes.bags_belt import belt
from app.drafter.archetypes.bags_duffel import duffel_bag
from app.drafter.archetypes.bags_pouch import pouch
from app.drafter.archetypes.bags_tote import tote_bag

BUILDERS = {
    "tote_bag": tote_bag,
    "backpack": backpack,
    "pouch": pouch,
    "duffel_bag": duffel_bag,
    "belt": belt,
}
