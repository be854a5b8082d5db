"""The HTTP client under both SDKs: no redirects, a limit on answers, plain http only nearby."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.domain.errors import RefusedInputError
from app.providers.http_failures import AnswerTooLargeError, UnreadableRefusalError
from app.providers.sending import follow

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
        answer_mb: longest answer, unpacked.
    """
    import httpx2

    from app.providers.capped_stream import CappedStream
    from app.providers.http_transport import AiohttpTransport

    limit = int(answer_mb * MEGABYTE)

    async def cap(response: httpx2.Response) -> None:
        if int(response.headers.get("content-length") or 0) > limit:
            raise AnswerTooLargeError
        packing = response.headers.get("content-encoding", "").strip().lower()
        if packing not in ("", "identity", "gzip"):
            raise httpx2.DecodingError(f"packed as {packing[:20]}")
        is_packed = packing == "gzip"
        stream = response.stream
        if isinstance(stream, httpx2.AsyncByteStream):
            response.stream = CappedStream(stream, limit, is_packed=is_packed)
        if is_packed:
            del response.headers["content-encoding"]
        if response.status_code >= 400:
            await _check_refusal(response)

    return httpx2.AsyncClient(
        follow_redirects=False,
        # The one packing that is unpacked here, where it is counted what comes out of it.
        headers={"accept-encoding": "gzip"},
        # A proxy cannot reach this computer's own servers.
        transport=AiohttpTransport(trust_env=not is_loopback(base_url)),
        timeout=httpx2.Timeout(seconds, connect=CONNECT_SECONDS),
        event_hooks={"request": [in_one_piece, follow], "response": [cap]},
    )


async def in_one_piece(request: httpx2.Request) -> None:
    """Send pictures and words in one go: a dozen small writes to a socket cost a dozen turns."""
    await request.aread()


async def _check_refusal(response: httpx2.Response) -> None:
    """Raises an error with the status where the SDK would stumble over the words."""
    try:
        (await response.aread()).decode()
    except UnicodeDecodeError:
        unreadable = UnreadableRefusalError(response.status_code, response.headers)
    else:
        return
    raise unreadable
