"""The transport under both SDKs: what was sent arrives, and what broke is called by its name."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

from app.providers.http_transport import (
    AT_ONCE,
    CONNECTING,
    HAS_LEFT,
    LEAVING,
    AiohttpTransport,
)

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
OK = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nx-one: 1\r\n\r\nok"


class Server:
    """A server of one behaviour on a free port, which counts connections and keeps requests."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self.connections = 0
        self.asked: list[bytes] = []
        self.bodies: list[bytes] = []
        self.url = ""

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                self.asked.append(head)
                length = head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
                self.bodies.append(await reader.readexactly(int(length or 0)))
                await self._serve(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()


@asynccontextmanager
async def serving(serve: Serve) -> AsyncIterator[Server]:
    server = Server(serve)
    listening = await asyncio.start_server(server, "127.0.0.1", 0)
    server.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}/"
    try:
        yield server
    finally:
        listening.close()


@asynccontextmanager
async def client(
    *, trust_env: bool = False, read: float = 5.0
) -> AsyncIterator[httpx2.AsyncClient]:
    made = httpx2.AsyncClient(
        transport=AiohttpTransport(trust_env=trust_env), timeout=httpx2.Timeout(read, connect=1.0)
    )
    async with made:
        yield made


async def says_ok(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(OK)


async def breaks(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def hangs_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def hangs(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read(1)


async def talks_nonsense(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"SMTP ready\r\n\r\n")


async def stops_half_way(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf")
    await writer.drain()
    writer.close()


async def falls_silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf")
    await reader.read(1)


def test_an_answer_comes_with_its_status_headers_and_body() -> None:
    async def work() -> None:
        async with serving(says_ok) as server, client() as http:
            answer = await http.post(server.url, content=b"words", headers={"x-key": "k"})
            assert (answer.status_code, answer.text) == (200, "ok")
            assert answer.headers["x-one"] == "1"
            assert server.bodies == [b"words"]
            assert b"x-key: k" in server.asked[0]

    asyncio.run(work())


def test_a_body_that_goes_out_in_pieces_arrives_whole() -> None:
    data = bytes(range(256)) * (AT_ONCE // 128)

    async def work() -> None:
        async with serving(says_ok) as server, client() as http:
            await http.post(server.url, content=data)
            assert server.bodies == [data]

    asyncio.run(work())


def test_a_connection_is_used_again() -> None:
    async def work() -> None:
        async with serving(says_ok) as server, client() as http:
            for _ in range(3):
                await http.post(server.url, content=b"words")
            assert server.connections == 1

    asyncio.run(work())


def test_a_connection_on_which_more_would_come_is_not_used_again() -> None:
    async def much(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf")

    async def work() -> None:
        async with serving(much) as server, client() as http:
            for _ in range(2):
                async with http.stream("POST", server.url, content=b"words"):
                    pass
            assert server.connections == 2

    asyncio.run(work())


@pytest.mark.parametrize(
    ("serve", "meant"),
    [
        (breaks, httpx2.ReadError),
        (hangs_up, httpx2.RemoteProtocolError),
        (hangs, httpx2.ReadTimeout),
        (talks_nonsense, httpx2.RemoteProtocolError),
        (stops_half_way, httpx2.RemoteProtocolError),
        (falls_silent, httpx2.ReadTimeout),
    ],
)
def test_what_breaks_after_the_request_has_left_is_no_failure_to_connect(
    serve: Serve, meant: type[Exception]
) -> None:
    async def work() -> None:
        async with serving(serve) as server, client(read=0.1) as http:
            with pytest.raises(meant):
                await http.post(server.url, content=b"words")
            assert server.bodies == [b"words"]

    asyncio.run(work())


@pytest.mark.parametrize(
    ("url", "meant"),
    [
        ("http://127.0.0.1:1/", httpx2.ConnectError),
        ("http://nowhere.invalid/", httpx2.ConnectError),
        ("ftp://127.0.0.1/", httpx2.UnsupportedProtocol),
    ],
)
def test_where_nothing_could_leave_that_is_said(url: str, meant: type[Exception]) -> None:
    async def work() -> None:
        async with client() as http:
            with pytest.raises(meant):
                await http.post(url, content=b"words")

    asyncio.run(work())


def test_it_is_told_when_a_request_leaves_and_when_a_connection_is_made() -> None:
    told: list[str] = []

    async def trace(event: str, _: dict[str, Any]) -> None:
        told.append(event)

    async def work() -> None:
        async with serving(says_ok) as server, client() as http:
            for _ in range(2):
                await http.post(server.url, content=b"words", extensions={"trace": trace})

    asyncio.run(work())
    assert told == [CONNECTING, LEAVING, HAS_LEFT, LEAVING, HAS_LEFT]


def test_nothing_has_left_where_there_is_no_connection() -> None:
    told: list[str] = []

    async def trace(event: str, _: dict[str, Any]) -> None:
        told.append(event)

    async def work() -> None:
        async with client() as http:
            with pytest.raises(httpx2.ConnectError):
                await http.post(
                    "http://127.0.0.1:1/", content=b"words", extensions={"trace": trace}
                )

    asyncio.run(work())
    assert told == [CONNECTING]


@pytest.mark.parametrize("is_used", [True, False])
def test_the_proxy_of_this_computer_is_used_only_where_it_may_be(
    monkeypatch: pytest.MonkeyPatch, *, is_used: bool
) -> None:
    monkeypatch.setenv("no_proxy", "")

    async def work() -> None:
        async with serving(says_ok) as proxy, serving(says_ok) as server:
            monkeypatch.setenv("http_proxy", proxy.url)
            async with client(trust_env=is_used) as http:
                await http.post(server.url, content=b"words")
            assert (len(proxy.asked), len(server.asked)) == (int(is_used), int(not is_used))

    asyncio.run(work())


def test_what_a_netrc_file_holds_for_a_host_is_not_sent(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login somebody password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))

    async def work() -> None:
        async with serving(says_ok) as server, client(trust_env=True) as http:
            await http.post(server.url, content=b"words")
            await http.post(server.url, content=b"words", headers={"authorization": "Bearer k"})
            assert b"authorization" not in server.asked[0].lower()
            assert b"Bearer k" in server.asked[1]

    asyncio.run(work())


def test_a_proxy_gets_the_credentials_of_its_own_address(monkeypatch: pytest.MonkeyPatch) -> None:
    async def lets_nobody_through(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n")

    monkeypatch.setenv("no_proxy", "")

    async def work() -> None:
        async with serving(lets_nobody_through) as proxy:
            monkeypatch.setenv("https_proxy", proxy.url.replace("//", "//me:secret@"))
            async with client(trust_env=True) as http:
                with pytest.raises(httpx2.ProxyError):
                    await http.post("https://nowhere.invalid/", content=b"words")
            assert proxy.asked[0].startswith(b"CONNECT nowhere.invalid:443 ")
            assert b"proxy-authorization: basic bwu6c2vjcmv0" in proxy.asked[0].lower()

    asyncio.run(work())


def test_after_it_is_closed_the_next_call_gets_a_new_pool() -> None:
    async def work() -> None:
        transport = AiohttpTransport(trust_env=False)
        async with serving(says_ok) as server:
            request = httpx2.Request("POST", server.url, content=b"words")
            for _ in range(2):
                answer = await transport.handle_async_request(request)
                await answer.aread()
                await transport.aclose()
            assert server.connections == 2

    asyncio.run(work())
