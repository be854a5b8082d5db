"""Engines by name, each made when it is first needed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

from app.domain.errors import RefusedInputError
from app.providers.engine import Engine

EngineFactory = Callable[[], Engine]


class EngineRegistry:
    """Hands out engines and closes those that were made."""

    def __init__(self, factories: Mapping[str, EngineFactory]) -> None:
        self._factories = dict(factories)
        self._made: dict[str, Engine] = {}
        self._earlier: list[Engine] = []
        self._turn = threading.Lock()

    def names(self) -> tuple[str, ...]:
        return tuple(self._factories)

    def __call__(self, name: str) -> Engine:
        """The engine of this name; safe to use from any thread.

        Raises:
            RefusedInputError: there is no such engine.
        """
        with self._turn:
            if name not in self._made:
                if name not in self._factories:
                    known = ", ".join(self._factories)
                    raise RefusedInputError(f"There is no engine “{name}”.", f"There are: {known}.")
                self._made[name] = self._factories[name]()
            return self._made[name]

    def renew(self, name: str) -> None:
        """Make an engine anew when it is needed next; what it is doing now goes on."""
        with self._turn:
            if name in self._made:
                self._earlier.append(self._made.pop(name))

    async def aclose(self) -> None:
        """Close every engine that was made."""
        for engine in (*self._earlier, *self._made.values()):
            await engine.aclose()
        self._earlier.clear()
        self._made.clear()
