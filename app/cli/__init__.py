"""The command line `techpack`: the whole main job without a window."""

from app.cli.entry import main

__all__ = ["main"]
