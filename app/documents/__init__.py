"""What leaves the house: PDF, SVG and picture files."""
