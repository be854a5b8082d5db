"""Packages: their sizes, dielines, folding and artwork."""
