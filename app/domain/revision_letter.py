"""How a revision is called: A for number 0, B for 1."""

from __future__ import annotations

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def revision_letter(number: int) -> str:
    """Revision 0 is A, 25 is Z, 26 is AA."""
    whole, rest = divmod(number, len(LETTERS))
    return (revision_letter(whole - 1) if whole else "") + LETTERS[rest]
