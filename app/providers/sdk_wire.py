"""What the wires of all SDKs have in common: one client for one key, and errors of our own."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable
from dataclasses import replace
from typing import TYPE_CHECKING, Generic, TypeVar

from app.providers.catalog import Provider
from app.providers.cloud_calls import CallFailedError
from app.providers.connection import check_address, http_client
from app.providers.errors import Failure, plain
from app.providers.http_failures import AnswerTooLargeError, UnreadableRefusalError
from app.providers.secret_keys import SecretGetter, usable_key

if TYPE_CHECKING:
    import httpx2

C = TypeVar("C")
T = TypeVar("T")


class SdkWire(ABC, Generic[C]):
    """One client `C` of an SDK for one base URL and key."""

    def __init__(self, name: str, provider: Provider, keys: SecretGetter) -> None:
        self._name = name
        self._provider = provider
        self._keys = keys
        self._key = ""
        self._made: tuple[C, httpx2.AsyncClient] | None = None
        self._earlier: list[tuple[C, httpx2.AsyncClient]] = []
        self._turn = asyncio.Lock()

    @abstractmethod
    def _client(self, address: str, key: str, http: httpx2.AsyncClient) -> C:
        """A client of the SDK that sends through `http`; called in a thread."""

    @abstractmethod
    async def _close(self, client: C) -> None:
        """Close a client; its HTTP client is closed after it."""

    @abstractmethod
    def _failure(self, error: Exception) -> Failure:
        """What an error of the SDK means."""

    @abstractmethod
    def _sdk_errors(self) -> tuple[type[Exception], ...]:
        """The errors of the SDK's own."""

    @property
    def _longest_seconds(self) -> float:
        return max(self._provider.image_seconds, self._provider.text_seconds)

    async def connect(self) -> None:
        """Have key and client ready, without sending anything.

        Raises:
            RefusedInputError: there is no key, or the address cannot be used.
        """
        address = check_address(self._provider.base_url)
        key = await usable_key(self._name, self._provider, self._keys)
        async with self._turn:
            if self._made is not None and key == self._key:
                return
            if self._made is not None:
                # Calls with the key before may still be under way.
                self._earlier.append(self._made)
            # Loading the SDK and the certificates takes too long for the window's thread.
            self._made = await asyncio.to_thread(self._new, address, key)
            self._key = key

    def _new(self, address: str, key: str) -> tuple[C, httpx2.AsyncClient]:
        http = http_client(address, self._longest_seconds, self._provider.max_answer_mb)
        return self._client(address, key, http), http

    @property
    def _both(self) -> tuple[C, httpx2.AsyncClient]:
        if self._made is None:
            raise RuntimeError("The wire is not connected.")
        return self._made

    @property
    def _open(self) -> C:
        return self._both[0]

    async def _guarded(self, sending: Awaitable[T]) -> T:
        """What the SDK returns; when our error is raised, the SDK's is gone and no key with it."""
        import httpx2

        known: tuple[type[Exception], ...] = (
            *self._sdk_errors(),
            httpx2.HTTPError,
            httpx2.StreamError,
            httpx2.InvalidURL,
            AnswerTooLargeError,
            UnreadableRefusalError,
            ValueError,
            RuntimeError,
            OSError,
        )
        try:
            return await sending
        except CallFailedError as failed:
            failure = failed.failure
        except known as error:
            failure = self._failure(error)
        raise self._failed(failure)

    def _failed(self, failure: Failure) -> CallFailedError:
        said = plain(failure.said, self._key)
        request_id = plain(failure.request_id, self._key)
        return CallFailedError(replace(failure, said=said, request_id=request_id))

    async def aclose(self) -> None:
        """Close every connection."""
        clients = [*self._earlier, *([self._made] if self._made else [])]
        self._made = None
        self._earlier = []
        for client, http in clients:
            await self._close(client)
            await http.aclose()
