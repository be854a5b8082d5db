"""The HTTP client under both SDKs: no redirects, a limit on answers, plain http only nearby."""

from __future__ import annotations

import ipaddress
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.domain.errors import RefusedInputError
from app.providers.http_failures import AnswerTooLargeError

if TYPE_CHECKING:
    import httpx2

CONNECT_SECONDS = 10.0
MEGABYTE = 1024 * 1024


def is_loopback(base_url: str) -> bool:
    """Whether an address is on this computer."""
    host = urlsplit(base_url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_address(base_url: str) -> str:
    """The address of a server as it can be used.

    Raises:
        RefusedInputError: it is no address, or keys and pictures would travel readable for all.
    """
    parts = urlsplit(base_url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username:
        raise RefusedInputError(
            f"“{base_url[:100]}” is not the address of a server.", "Try https://example.com/v1."
        )
    if parts.scheme == "http" and not is_loopback(base_url):
        raise RefusedInputError(
            f"{parts.hostname} would get the key and the pictures unencrypted.",
            "Use an https address; plain http is for this computer only.",
        )
    return base_url.rstrip("/")


def http_client(base_url: str, seconds: float, answer_mb: float) -> httpx2.AsyncClient:
    """A client for one provider; closes nothing by itself.

    Args:
        base_url: decides whether a proxy of this computer is used.
        seconds: longest wait for the next byte.
        answer_mb: longest answer.
    """
    import httpx2

    limit = int(answer_mb * MEGABYTE)

    async def cap(response: httpx2.Response) -> None:
        if int(response.headers.get("content-length") or 0) > limit:
            raise AnswerTooLargeError
        stream = response.stream
        if isinstance(stream, httpx2.AsyncByteStream):
            response.stream = capped(stream, limit)

    return httpx2.AsyncClient(
        follow_redirects=False,
        # A proxy cannot reach this computer's own servers.
        trust_env=not is_loopback(base_url),
        timeout=httpx2.Timeout(seconds, connect=CONNECT_SECONDS),
        limits=httpx2.Limits(max_connections=None, max_keepalive_connections=20),
        event_hooks={"request": [in_one_piece], "response": [cap]},
    )


async def in_one_piece(request: httpx2.Request) -> None:
    """Send pictures and words in one go: a dozen small writes to a socket cost a dozen turns."""
    await request.aread()


def capped(stream: httpx2.AsyncByteStream, limit: int) -> httpx2.AsyncByteStream:
    """The same bytes, until there are too many of them."""
    import httpx2

    class Capped(httpx2.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            left = limit
            async for part in stream:
                left -= len(part)
                if left < 0:
                    raise AnswerTooLargeError
                yield part

        async def aclose(self) -> None:
            await stream.aclose()

    return Capped()
