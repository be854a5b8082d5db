"""Amounts of credits as a person writes them."""

from __future__ import annotations

from app.domain.credits import TENTHS
from app.domain.errors import RefusedInputError
from app.domain.sheets.grading import exact_number


def tenths_of(text: str) -> int:
    """An amount of credits as tenths: "20" is 200, "0.5" is 5.

    Raises:
        RefusedInputError: it is none, or no whole number of tenths.
    """
    try:
        tenths = exact_number(text) * TENTHS
    except ValueError as error:
        raise RefusedInputError(str(error), "Write 20 or 0.5.") from error
    if tenths != tenths.to_integral_value() or tenths < 0:
        raise RefusedInputError("Credits are given in tenths, from 0.", "Write 20 or 0.5.")
    return int(tenths)
