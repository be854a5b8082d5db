"""Builders of the electronics family, gathered from one file for each kind."""

from app.drafter.archetypes.electronics_headphones import headphones

BUILDERS = {"headphones": headphones}
