"""The apparel family: which builder draws which garment."""

from app.drafter.archetypes.apparel_hoodie import hoodie

BUILDERS = {"hoodie": hoodie}
