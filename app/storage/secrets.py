"""Keys of the providers: from this session, the environment, or the system's key ring.

A key belongs to the address it was given for and is never handed out for another one. It is never
written anywhere but into the key ring.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from enum import StrEnum
from typing import TypeVar

from app.domain.errors import AppError, RefusedInputError

SERVICE = "techpack-studio"
SECONDS = 5.0
"""The key ring may ask the person, or hang; nobody waits longer for it."""
OWN, ADDRESS = "TECHPACK_{}_KEY", "TECHPACK_{}_BASE_URL"
"""A key, and the address that it is for where that is not the provider's own."""
USUAL = {
    "gemini": ("GEMINI_API_KEY", "GOOGLE_API_KEY"),
    "openai": ("OPENAI_API_KEY",),
}
"""What people have set for other programs; good for the providers' own addresses only."""
T = TypeVar("T")
log = logging.getLogger(__name__)


class KeySource(StrEnum):
    """Where a key comes from."""

    SESSION = "session"
    ENVIRONMENT = "environment"
    KEY_RING = "key ring"


class NoKeyRingError(AppError):
    """The system has no key ring, or it does not answer."""


class SecretKeys:
    """Finds and keeps keys.

    Args:
        official: provider → its own address, for which keys of other programs count.
        environment: the variables of this process.
    """

    def __init__(
        self, official: Mapping[str, str], environment: Mapping[str, str] = os.environ
    ) -> None:
        self._official = dict(official)
        self._environment = environment
        self._session: dict[tuple[str, str], str] = {}
        self._ring_keys: dict[tuple[str, str], str | None] = {}
        self.has_ring = True
        """Whether the key ring answered when it was last asked; believed until then."""

    async def __call__(self, provider: str, base_url: str) -> str | None:
        """The key of a provider for exactly this address, None where there is none."""
        found = await self.find(provider, base_url)
        return found[0] if found else None

    async def find(self, provider: str, base_url: str) -> tuple[str, KeySource] | None:
        """The key and where it comes from."""
        place = (provider, base_url)
        if key := self._session.get(place):
            return key, KeySource.SESSION
        if key := self._of_environment(provider, base_url):
            return key, KeySource.ENVIRONMENT
        if place not in self._ring_keys:
            try:
                self._ring_keys[place] = await _in_ring(lambda: _read(*place))
                self.has_ring = True
            except NoKeyRingError as error:
                log.info("No key from the key ring: %s", error.message)
                self._ring_keys[place] = None
                self.has_ring = False
        key = self._ring_keys[place]
        return (key, KeySource.KEY_RING) if key else None

    def _of_environment(self, provider: str, base_url: str) -> str | None:
        own = self._environment.get(OWN.format(provider.upper()), "")
        official = self._official.get(provider, "").rstrip("/")
        # A library of somebody else's may name an address of its own for a well-known engine.
        meant = (official, self._environment.get(ADDRESS.format(provider.upper()), "").rstrip("/"))
        if own and (provider not in USUAL or base_url.rstrip("/") in meant):
            return own
        if base_url.rstrip("/") != official:
            return None
        usual = (self._environment.get(name, "") for name in USUAL.get(provider, ()))
        return next((key for key in usual if key), None)

    async def keep(self, provider: str, base_url: str, key: str) -> KeySource:
        """Keep a key in the key ring, or only for this session where there is none.

        Raises:
            RefusedInputError: it cannot be a key.
        """
        key = key.strip()
        if not key or not key.isascii() or not key.isprintable() or " " in key:
            raise RefusedInputError("This cannot be a key.", "Copy it again, and only it.")
        place = (provider, base_url)
        try:
            await _in_ring(lambda: _write(*place, key))
        except NoKeyRingError as error:
            log.info("The key is kept for this session only: %s", error.message)
            self._session[place] = key
            self.has_ring = False
            return KeySource.SESSION
        self._ring_keys[place] = key
        self.has_ring = True
        return KeySource.KEY_RING

    async def forget(self, provider: str, base_url: str) -> None:
        """Remove a key from session and key ring; the environment is the person's own."""
        place = (provider, base_url)
        self._session.pop(place, None)
        self._ring_keys[place] = None
        try:
            await _in_ring(lambda: _delete(*place))
        except NoKeyRingError as error:
            log.info("Nothing removed from the key ring: %s", error.message)

    def known(self) -> tuple[str, ...]:
        """Every key of this session, so that the log can leave them out."""
        ring = (key for key in self._ring_keys.values() if key)
        own = (value for name, value in self._environment.items() if name.endswith("_KEY"))
        return tuple({*self._session.values(), *ring, *(key for key in own if len(key) > 5)})


async def _in_ring(work: Callable[[], T]) -> T:
    """Do something with the key ring in a thread of its own, for at most five seconds."""
    # Not the shared pool: a key ring that hangs would take one of its threads for good.
    pool = ThreadPoolExecutor(1, thread_name_prefix="key-ring")
    try:
        async with asyncio.timeout(SECONDS):
            return await asyncio.get_running_loop().run_in_executor(pool, work)
    except TimeoutError as error:
        raise NoKeyRingError("The key ring does not answer.") from error
    finally:
        pool.shutdown(wait=False)


def _user(provider: str, base_url: str) -> str:
    return f"{provider}:{base_url}"


def _read(provider: str, base_url: str) -> str | None:
    import keyring
    from keyring.backends.null import Keyring as NullKeyring
    from keyring.errors import KeyringError

    try:
        if isinstance(keyring.get_keyring(), NullKeyring):
            raise NoKeyRingError("It does not keep what it is given.")
        return keyring.get_password(SERVICE, _user(provider, base_url))
    except (KeyringError, RuntimeError, OSError) as error:
        raise NoKeyRingError(f"It cannot be used ({type(error).__name__}).") from None


def _write(provider: str, base_url: str, key: str) -> None:
    import keyring
    from keyring.errors import KeyringError

    user = _user(provider, base_url)
    try:
        keyring.set_password(SERVICE, user, key)
        # Some key rings take everything and keep nothing.
        kept = keyring.get_password(SERVICE, user) == key
    except (KeyringError, RuntimeError, OSError) as error:
        raise NoKeyRingError(f"It cannot be used ({type(error).__name__}).") from None
    if not kept:
        raise NoKeyRingError("It does not keep what it is given.")


def _delete(provider: str, base_url: str) -> None:
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        keyring.delete_password(SERVICE, _user(provider, base_url))
    except PasswordDeleteError:
        return
    except (KeyringError, RuntimeError, OSError) as error:
        raise NoKeyRingError(f"It cannot be used ({type(error).__name__}).") from None
