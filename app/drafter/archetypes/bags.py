"""The bag family: which builder draws which bag."""

from app.drafter.archetypes.bags_backpack import backpack
from app.drafter.archetypes.bags_tote import tote_bag

BUILDERS = {"tote_bag": tote_bag, "backpack": backpack}
