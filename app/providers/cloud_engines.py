"""Makes the cloud engines: each with its wire and its pace."""

from __future__ import annotations

from collections.abc import Callable

from app.providers.catalog import Catalog, Provider
from app.providers.cloud import CloudEngine
from app.providers.cloud_calls import Wire
from app.providers.connection import is_loopback
from app.providers.gemini_wire import GeminiWire
from app.providers.openai_wire import OpenAIWire
from app.providers.pacing import Pace
from app.providers.secret_keys import SecretGetter

WIRES: dict[str, Callable[[str, Provider, SecretGetter], Wire]] = {
    "gemini": GeminiWire,
    "openai": OpenAIWire,
    "openai_compatible": OpenAIWire,
}


def cloud_engine(name: str, catalog: Catalog, keys: SecretGetter) -> CloudEngine:
    """A cloud engine; nothing of an SDK is loaded before it is first used."""
    provider = catalog.provider(name)
    pace = Pace(
        concurrency=provider.concurrency,
        # A server on this computer has no limit on requests; only what it can do at a time counts.
        per_minute=None if is_loopback(provider.base_url) else provider.requests_per_minute,
        burst=provider.burst,
    )
    return CloudEngine(name, catalog=catalog, wire=WIRES[name](name, provider, keys), pace=pace)
