"""Making parts of a pack again, and knowing which are outdated."""
