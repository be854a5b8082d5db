"""The window: shows what the workspace holds and asks it to do things; it decides nothing."""
