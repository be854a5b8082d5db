"""The sheets of a pack as a person works on them: filled, edited, asked about, sampled."""
