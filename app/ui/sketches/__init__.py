"""Sketches in the window, below the panes: read, edited, exported."""
