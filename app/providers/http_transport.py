"""Carries the calls of both SDKs over aiohttp, which parses and waits in C.

The SDKs come with a transport whose every byte is handled in Python: with a dozen calls in flight
that takes as long as everything else the program does with their answers. OpenAI's SDK brings one
over aiohttp, too, but it calls a connection that broke after the request had left one that was
never made, and what may be on a bill depends on that.
"""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx2
from yarl import URL

KEPT_OPEN = 15.0
"""Seconds that an idle connection waits for the next call; providers close theirs later."""
AT_ONCE = 2**20
"""Bytes of a body that are handed over in one piece, and of an answer that may lie unread."""

CONNECTING = "connection.connect_tcp.started"
LEAVING = "http11.send_request_headers.started"
HAS_LEFT = "http11.send_request_body.complete"

MEANINGS: tuple[tuple[type[BaseException], type[httpx2.TransportError]], ...] = (
    (aiohttp.ClientProxyConnectionError, httpx2.ProxyError),
    (aiohttp.ClientHttpProxyError, httpx2.ProxyError),
    (aiohttp.ClientConnectorError, httpx2.ConnectError),
    (aiohttp.ConnectionTimeoutError, httpx2.ConnectTimeout),
    (TimeoutError, httpx2.ReadTimeout),
    (aiohttp.InvalidURL, httpx2.UnsupportedProtocol),
    (aiohttp.NonHttpUrlClientError, httpx2.UnsupportedProtocol),
    (aiohttp.ClientResponseError, httpx2.RemoteProtocolError),
    (aiohttp.ClientPayloadError, httpx2.RemoteProtocolError),
    (aiohttp.ServerDisconnectedError, httpx2.RemoteProtocolError),
    (aiohttp.ClientError, httpx2.ReadError),
    (OSError, httpx2.ReadError),
)
"""What an error of aiohttp is called above, the narrowest first.

Only those up to `ConnectTimeout` say that nothing of the request has left.
"""


class AiohttpTransport(httpx2.AsyncBaseTransport):
    """One pool of connections; belongs to the loop of its first call.

    Tells whoever put a `trace` into the extensions of a request, by the names that httpcore uses,
    when a connection is to be made, when the request begins to leave and when its body goes.
    """

    def __init__(self, *, trust_env: bool) -> None:
        self._ssl = httpx2.create_ssl_context(trust_env=trust_env)
        self._trust_env = trust_env
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request whose body was read, and return its answer as it begins to arrive.

        Raises:
            httpx2.TransportError: no connection, it broke, or took too long; its kind says which.
        """
        if self._session is None:
            self._session = self._new_session()
        with _told_as_httpx():
            url = URL(str(request.url), encoded=True)
            proxy, credentials = _proxy_for(url) if self._trust_env else (None, {})
            answer = await self._session.request(
                request.method,
                url,
                proxy=proxy,
                proxy_headers=credentials,
                headers=request.headers.multi_items(),
                data=_body(request.content),
                allow_redirects=False,
                timeout=_patience(request.extensions.get("timeout", {})),
                trace_request_ctx=request.extensions.get("trace"),
            )
        return httpx2.Response(
            answer.status,
            headers=answer.raw_headers,
            stream=_Arriving(answer),
            extensions={"http_version": b"HTTP/1.1"},
        )

    def _new_session(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                ssl=self._ssl, limit=0, limit_per_host=0, keepalive_timeout=KEPT_OPEN
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            read_bufsize=AT_ONCE,
            # With it aiohttp would send what a netrc file holds for the host beside the key.
            trust_env=False,
            trace_configs=[_tracing()],
        )

    async def aclose(self) -> None:
        """Close every connection; one that is made afterwards is of a new pool."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()


class _Arriving(httpx2.AsyncByteStream):
    """The body of an answer, as its pieces come in."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _told_as_httpx():
            async for piece in self._answer.content.iter_any():
                yield piece

    async def aclose(self) -> None:
        """Give the connection back, or close it where more would come on it."""
        if self._answer.content.at_eof():
            self._answer.release()
        else:
            self._answer.close()


def _proxy_for(url: URL) -> tuple[URL | None, dict[str, str]]:
    """The proxy of this computer for an address, and what it asks for; None where there is none."""
    proxies = getproxies()
    named = proxies.get(url.scheme) or proxies.get("all")
    if not named or proxy_bypass(url.host or ""):
        return None, {}
    proxy = URL(named if "://" in named else f"http://{named}")
    if proxy.user is None:
        return proxy, {}
    said = aiohttp.encode_basic_auth(proxy.user, proxy.password or "")
    return proxy.with_user(None), {"Proxy-Authorization": said}


def _body(data: bytes) -> bytes | io.BytesIO | None:
    """A large body goes out in pieces, so that the loop has turns between them."""
    if len(data) > AT_ONCE:
        return io.BytesIO(data)
    return data or None


def _patience(seconds: dict[str, float | None]) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=None, connect=seconds.get("connect"), sock_read=seconds.get("read")
    )


def _tracing() -> aiohttp.TraceConfig:
    tracing = aiohttp.TraceConfig()

    async def connecting(_: aiohttp.ClientSession, call: SimpleNamespace, _said: Any) -> None:
        await _tell(call, CONNECTING)

    async def leaving(_: aiohttp.ClientSession, call: SimpleNamespace, _said: Any) -> None:
        await _tell(call, LEAVING)

    async def has_left(_: aiohttp.ClientSession, call: SimpleNamespace, _said: Any) -> None:
        await _tell(call, HAS_LEFT)

    tracing.on_connection_create_start.append(connecting)
    tracing.on_request_headers_sent.append(leaving)
    tracing.on_request_chunk_sent.append(has_left)
    return tracing


async def _tell(call: SimpleNamespace, event: str) -> None:
    if call.trace_request_ctx is not None:
        await call.trace_request_ctx(event, {})


@contextmanager
def _told_as_httpx() -> Iterator[None]:
    try:
        yield
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        meant = next(ours for theirs, ours in MEANINGS if isinstance(error, theirs))
        raise meant(str(error)) from error
