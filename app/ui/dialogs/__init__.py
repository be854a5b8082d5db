"""Dialogs, always opened, never executed."""
