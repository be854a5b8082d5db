"""The packaging of a product: chosen, given artwork, laid out flat."""
