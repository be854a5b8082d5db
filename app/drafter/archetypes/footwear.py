"""Builders of the footwear family, gathered from one file for each kind."""

from app.drafter.archetypes.footwear_sneaker import sneaker

BUILDERS = {"sneaker": sneaker}
