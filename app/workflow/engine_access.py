"""The engines as a person sets them up: what they are, whether they answer, their keys."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, Protocol

from app.domain.engine_choice import EngineChoice
from app.domain.errors import RefusedInputError
from app.providers.catalog import Catalog, Model, Provider
from app.providers.engine import Connected, Engine
from app.providers.engine_choices import EngineChoices
from app.providers.prices import OWN_SERVER
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

    def is_retired(self, today: date) -> bool:
        """Whether it no longer answers."""
        return self.retires_on is not None and today >= self.retires_on


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """One engine for a list or a settings page; never a key.

    Attributes:
        address: where pictures and words are sent, empty for an engine on this computer.
        key: where its key comes from, None where it has none.
        has_key_ring: whether a key can be kept beyond the end of the program.
        is_own: whether it is a server of the person's own, whose address is theirs to say.
        is_address_fixed: whether the environment says the address.
        abilities: what a server of one's own can do, by the fields of EngineChoice.
        choice: what the person changed of what the program comes with.
        picture_models: every known model for pictures; `reading_models` likewise.
        privacy: what becomes of the things that are sent.
    """

    name: str
    label: str
    address: str = ""
    needs_key: bool = False
    key: KeySource | None = None
    has_key_ring: bool = True
    pictures: ModelInfo | None = None
    readings: ModelInfo | None = None
    is_own: bool = False
    is_address_fixed: bool = False
    abilities: Mapping[str, str] = field(default_factory=dict)
    choice: EngineChoice = field(default_factory=EngineChoice)
    picture_models: tuple[ModelInfo, ...] = ()
    reading_models: tuple[ModelInfo, ...] = ()
    privacy: str = ""


class EngineSource(Protocol):
    """Hands out engines by name."""

    def __call__(self, name: str) -> Engine: ...

    def names(self) -> tuple[str, ...]: ...

    def renew(self, name: str) -> None: ...


class EngineAccess:
    """Lists, tests and unlocks the engines of an open library."""

    def __init__(
        self,
        engines: EngineSource,
        choices: EngineChoices,
        keys: SecretKeys,
        label: Callable[[str], str] = str.capitalize,
    ) -> None:
        self._engines = engines
        self._choices = choices
        self._keys = keys
        self._label = label

    @property
    def _catalog(self) -> Catalog:
        return self._choices.catalog

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
            self._keys.has_ring,
            self._model(provider.image_model, provider) if provider.image_api != "none" else None,
            self._model(provider.text_model, provider),
            is_own=name == OWN_SERVER,
            is_address_fixed=self._choices.fixed_address(name),
            abilities=provider.model_dump(include={"image_api", "references", "text_api"}),
            choice=self._choices.choice(name),
            picture_models=self._models(name, "image"),
            reading_models=self._models(name, "text"),
            privacy=provider.privacy,
        )

    def _models(self, name: str, kind: Literal["image", "text"]) -> tuple[ModelInfo, ...]:
        known = self._catalog.models_of(name, kind)
        return tuple(_told(name, model) for name, model in known.items())

    def _model(self, name: str, provider: Provider) -> ModelInfo | None:
        if not name:
            return None
        if not provider.needs_key:
            return ModelInfo(name, None, "", "", None, "")
        return _told(name, self._catalog.models.get(name, Model(kind="image")))

    async def test(self, name: str) -> tuple[str, ...]:
        """Test the connection of an engine with a free call.

        Returns:
            The models that answer; none for an engine on this computer, which always does.

        Raises:
            AppError: it cannot be used; the sentence says why.
        """
        engine = self._engines(name)
        return await engine.check() if isinstance(engine, Connected) else ()

    async def choose(self, name: str, choice: EngineChoice) -> None:
        """Keep where a provider answers and with which models; holds from the next call on.

        Raises:
            RefusedInputError: there is no such provider, or the address cannot be used.
        """
        self._provider(name)
        await asyncio.to_thread(self._choices.choose, name, choice)
        self._engines.renew(name)

    async def keep_key(self, name: str, key: str) -> KeySource:
        """Keep the key of a provider for the address it has now.

        Returns:
            The key ring, or the session where the system has none.

        Raises:
            RefusedInputError: the engine needs none, or this cannot be a key.
        """
        source = await self._keys.keep(name, self._provider(name).base_url, key)
        # Another account: what the provider said of the one before, such as a pause, is past.
        self._engines.renew(name)
        return source

    async def forget_key(self, name: str) -> None:
        """Remove the key of a provider from session and key ring.

        Raises:
            RefusedInputError: the engine needs none.
        """
        await self._keys.forget(name, self._provider(name).base_url)

    def _provider(self, name: str) -> Provider:
        if name not in self._engines.names() or name not in self._catalog.providers:
            known = [one for one in self._engines.names() if one in self._catalog.providers]
            raise RefusedInputError(
                f"There is nothing to set up for “{name}”.", f"There is for: {', '.join(known)}."
            )
        return self._catalog.providers[name]


def _told(name: str, model: Model) -> ModelInfo:
    return ModelInfo(
        name,
        model.typical_usd(),
        model.price_as_of,
        model.price_source,
        model.retires_on,
        model.replacement,
    )
