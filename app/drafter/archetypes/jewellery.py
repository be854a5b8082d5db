"""Builders of the jewellery family, gathered from one file for each kind."""

from app.drafter.archetypes.jewellery_chain import bracelet, pendant
from app.drafter.archetypes.jewellery_earrings import earrings
from app.drafter.archetypes.jewellery_ring import ring
from app.drafter.archetypes.jewellery_watch import watch

BUILDERS = {
    "ring": ring,
    "pendant": pendant,
    "bracelet": bracelet,
    "earrings": earrings,
    "watch": watch,
}
