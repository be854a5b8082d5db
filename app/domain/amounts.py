"""Amounts of credits, in whole tenths, and how a person reads them."""

from __future__ import annotations

TENTHS = 10


def credits_text(tenths: int) -> str:
    """Tenths as a person reads them: "free", "1 credit", "0.5 credits"."""
    if tenths == 0:
        return "free"
    whole, rest = divmod(abs(tenths), TENTHS)
    number = f"{whole}.{rest}" if rest else str(whole)
    sign = "-" if tenths < 0 else ""
    return f"{sign}{number} credit" if number == "1" else f"{sign}{number} credits"
