"""What is drawn over a technical sketch: callouts and dimension lines, and where they go."""
