"""Engines behind two protocols, one for pictures and one for readings."""
