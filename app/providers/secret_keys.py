"""The keys of the providers as an engine sees them: asked for when needed, checked before use."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from app.domain.errors import NoKeyError, RefusedInputError
from app.providers.catalog import Provider, address_variable

SecretGetter = Callable[[str, str], Awaitable[str | None]]
"""(provider, base URL) → its key, None where there is none for exactly this address."""


def key_variable(provider: str) -> str:
    """The environment variable that holds the key of a provider."""
    return f"TECHPACK_{provider.upper()}_KEY"


async def usable_key(name: str, provider: Provider, keys: SecretGetter) -> str:
    """The key for a provider's address; empty where none is needed.

    Raises:
        RefusedInputError: there is none, or it cannot be a key.
    """
    key = (await keys(name, provider.base_url) or "").strip()
    if not key and provider.needs_key:
        raise NoKeyError(
            f"There is no key for {provider.label}.",
            f"Enter one: Engines in the window, or `techpack engines key {name}`, "
            f"or set {key_variable(name)}, for another address {address_variable(name)} too. "
            "The Drafter needs none.",
            engine=name,
        )
    if not key.isascii() or not key.isprintable() or " " in key:
        raise RefusedInputError(
            f"The key for {provider.label} holds characters that no key has.", "Enter it again."
        )
    return key
