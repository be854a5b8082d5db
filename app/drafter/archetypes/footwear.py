"""Builders of the footwear family, gathered from one file for each kind."""

from app.drafter.archetypes.footwear_boot import boot
from app.drafter.archetypes.footwear_sneaker import sneaker
from app.drafter.archetypes.footwear_straps import clog, sandal

BUILDERS = {"sneaker": sneaker, "boot": boot, "sandal": sandal, "clog": clog}
