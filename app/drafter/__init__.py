"""The Drafter: the embedded engine that draws a product from one parametric model."""
