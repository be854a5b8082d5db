"""Runs branches of work at the same time, each to its end."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable

from app.domain.errors import AppError


async def together(branches: Iterable[Awaitable[object]]) -> list[AppError]:
    """Run branches at the same time; one that fails leaves the others running to their end.

    Returns:
        What the branches failed with, as far as a person can be told.
    """
    results = await asyncio.gather(*branches, return_exceptions=True)
    errors: list[AppError] = []
    for result in results:
        if isinstance(result, AppError):
            errors.append(result)
        elif isinstance(result, BaseException):
            raise result
    return errors
