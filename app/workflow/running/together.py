"""Runs branches of work at the same time, each to its end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Iterable
from contextlib import asynccontextmanager

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


@asynccontextmanager
async def beside(work: Awaitable[object]) -> AsyncIterator[None]:
    """Do `work` at the same time as what is done within, and wait for its end.

    What is done within ends it early where that fails or is cancelled.
    """
    task = asyncio.ensure_future(work)
    try:
        yield
        await task
    finally:
        task.cancel()
        await asyncio.wait([task])
