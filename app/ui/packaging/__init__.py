"""Packages in the window, below the panes: what is done to them, and how they are seen."""
