"""One file for each step, applied in order."""
