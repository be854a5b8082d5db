"""The engines as a person sets them up: what they are, whether they answer, their keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.errors import RefusedInputError
from app.providers.catalog import Catalog, Model, Provider
from app.providers.engine import Connected, Engine
from app.storage.secrets import KeySource, SecretKeys


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """One model of an engine; costs are US dollars, None where nobody published them."""

    name: str
    about_usd: float | None
    price_as_of: str
    price_source: str
    retires_on: date | None
    replacement: str


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """One engine for a list or a settings page; never a key.

    Attributes:
        address: where pictures and words are sent, empty for an engine on this computer.
        key: where its key comes from, None where it has none.
    """

    name: str
    label: str
    address: str = ""
    needs_key: bool = False
    key: KeySource | None = None
    pictures: ModelInfo | None = None
    readings: ModelInfo | None = None


class EngineSource(Protocol):
    """Hands out engines by name."""

    def __call__(self, name: str) -> Engine: ...

    def names(self) -> tuple[str, ...]: ...


class EngineAccess:
    """Lists, tests and unlocks the engines of an open library."""

    def __init__(
        self,
        engines: EngineSource,
        catalog: Catalog,
        keys: SecretKeys,
        label: Callable[[str], str] = str.capitalize,
    ) -> None:
        self._engines = engines
        self._catalog = catalog
        self._keys = keys
        self._label = label

    async def list(self) -> tuple[EngineInfo, ...]:
        """Every engine that can be chosen, the embedded ones first."""
        return tuple([await self._info(name) for name in self._engines.names()])

    async def _info(self, name: str) -> EngineInfo:
        provider = self._catalog.providers.get(name)
        if provider is None:
            return EngineInfo(name, self._label(name))
        found = await self._keys.find(name, provider.base_url)
        return EngineInfo(
            name,
            provider.label,
            provider.base_url,
            provider.needs_key,
            found[1] if found else None,
            self._model(provider.image_model, provider) if provider.image_api != "none" else None,
            self._model(provider.text_model, provider),
        )

    def _model(self, name: str, provider: Provider) -> ModelInfo | None:
        if not name:
            return None
        model = self._catalog.models.get(name, Model(kind="image"))
        return ModelInfo(
            name,
            model.typical_usd() if provider.needs_key else 0.0,
            model.price_as_of,
            model.price_source,
            model.retires_on,
            model.replacement,
        )

    async def test(self, name: str) -> tuple[str, ...]:
        """Test the connection of an engine with a free call.

        Returns:
            The models that answer; none for an engine on this computer, which always does.

        Raises:
            AppError: it cannot be used; the sentence says why.
        """
        engine = self._engines(name)
        return await engine.check() if isinstance(engine, Connected) else ()

    async def keep_key(self, name: str, key: str) -> KeySource:
        """Keep the key of a provider for the address it has now.

        Returns:
            The key ring, or the session where the system has none.

        Raises:
            RefusedInputError: the engine needs none, or this cannot be a key.
        """
        return await self._keys.keep(name, self._provider(name).base_url, key)

    async def forget_key(self, name: str) -> None:
        """Remove the key of a provider from session and key ring.

        Raises:
            RefusedInputError: the engine needs none.
        """
        await self._keys.forget(name, self._provider(name).base_url)

    def _provider(self, name: str) -> Provider:
        if name not in self._engines.names() or name not in self._catalog.providers:
            known = [one for one in self._engines.names() if one in self._catalog.providers]
            raise RefusedInputError(f"“{name}” has no key.", f"These have one: {', '.join(known)}.")
        return self._catalog.providers[name]
