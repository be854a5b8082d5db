"""The professional sheets: rows with provenance, sizes, checks, changes."""
