"""What a check of a library finds."""

from __future__ import annotations

from app.domain.specification import Frozen


class Violation(Frozen):
    """One broken promise: its code "I1" to "I9", and a sentence."""

    code: str
    text: str
