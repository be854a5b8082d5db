"""Each figure of the program beside its floor, measured in one run."""
