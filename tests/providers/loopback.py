"""A server on this computer that speaks the wire formats of OpenAI and Gemini, and can fail.

Runs in a thread with a loop of its own, on bare sockets: it must be able to cut, stall and drip.
What it answers is decided by `Loopback.script`: the next fault for pictures or for readings.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from tests.providers.loopback_answers import answer_for, events, picture, streams


@dataclass
class Asked:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = field(repr=False)
    at: float
    hung_up: bool = False

    @property
    def is_gemini(self) -> bool:
        return "generateContent" in self.path or "x-goog-api-key" in self.headers

    @property
    def kind(self) -> str:
        """What it asks for: picture, reading, models, or a file."""
        if self.path.startswith("/files/"):
            return "file"
        if self.path.endswith("/models") or "/models?" in self.path:
            return "models"
        if self.is_gemini:
            return "picture" if "responseModalities" in self.json["generationConfig"] else "reading"
        return "picture" if "/images/" in self.path else "reading"

    @cached_property
    def json(self) -> dict[str, Any]:
        return json.loads(self.body)

    @cached_property
    def parts(self) -> list[tuple[str, str, bytes]]:
        """(name, content type, content) of a multipart body."""
        # By hand: the parser of the library takes milliseconds, which a measured run would wait.
        boundary = self.headers["content-type"].partition("boundary=")[2].strip('"').encode()
        _, *middle, _ = self.body.split(b"--" + boundary)
        return [_part(one.removeprefix(b"\r\n").removesuffix(b"\r\n")) for one in middle]

    @property
    def prompt(self) -> str:
        """The words of the request."""
        if self.is_gemini:
            return self.json["contents"][0]["parts"][0]["text"]
        if "multipart" in self.headers.get("content-type", ""):
            return next(data.decode() for name, _, data in self.parts if name == "prompt")
        if "prompt" in self.json:
            return self.json["prompt"]
        message = self.json.get("input") or self.json["messages"]
        return message[0]["content"][0]["text"]

    @property
    def pictures(self) -> int:
        """How many pictures came along."""
        if self.is_gemini:
            return len(self.json["contents"][0]["parts"]) - 1
        if "multipart" in self.headers.get("content-type", ""):
            return sum(name == "image[]" for name, _, _ in self.parts)
        if "prompt" in self.json:
            return 0
        message = self.json.get("input") or self.json["messages"]
        return len(message[0]["content"]) - 1


def _part(text: bytes) -> tuple[str, str, bytes]:
    head, _, content = text.partition(b"\r\n\r\n")
    lines = [line.partition(":") for line in head.decode("latin-1").split("\r\n")]
    fields = {name.strip().lower(): value.strip() for name, _, value in lines}
    name = fields["content-disposition"].partition('name="')[2].partition('"')[0]
    return name, fields.get("content-type", "text/plain"), content


APART = 0.002
"""Seconds between two events at least, so that they do not arrive as one."""
Fault = Callable[["Exchange"], Awaitable[None]]


@dataclass
class Exchange:
    """One request being answered."""

    asked: Asked
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(
        self,
        status: int,
        body: bytes | str | dict[str, Any],
        headers: dict[str, str] | None = None,
        *,
        length: int | None = None,
    ) -> None:
        """Send a whole answer; `length` lies about its length."""
        if isinstance(body, dict):
            body = json.dumps(body)
        data = body.encode() if isinstance(body, str) else body
        given = {"content-type": "application/json", "x-request-id": "req-1", **(headers or {})}
        given["content-length"] = str(len(data) if length is None else length)
        head = "".join(f"{name}: {value}\r\n" for name, value in given.items())
        self.writer.write(f"HTTP/1.1 {status} Said\r\n{head}\r\n".encode() + data)
        await self.writer.drain()

    async def stream(self, events: list[str], seconds: float = 0.0) -> None:
        """Send events one by one, the last so many seconds after the request, then close."""
        head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
        self.writer.write(head.encode())
        for place, event in enumerate(events, 1):
            at = self.asked.at + seconds * place / len(events)
            await asyncio.sleep(max(APART, at - time.monotonic()) if place > 1 or seconds else 0)
            self.writer.write(event.encode())
            await self.writer.drain()
        self.writer.close()

    def reset(self) -> None:
        """Break the connection without a good-bye."""
        self.writer.transport.abort()

    async def hang(self) -> None:
        """Answer nothing until the other side hangs up."""
        self.asked.hung_up = await self.reader.read(1) == b""


KEY = "sk-loopback-1234567890"


def environment_for(base: str, key: str = KEY) -> dict[str, str]:
    """The variables with which the program uses a server at an address."""
    return {
        "TECHPACK_GEMINI_BASE_URL": base,
        "TECHPACK_GEMINI_KEY": key,
        "TECHPACK_OPENAI_BASE_URL": f"{base}/v1",
        "TECHPACK_OPENAI_KEY": key,
    }


class Loopback:
    """The server; use as a context manager.

    Attributes:
        asked: every request in the order of arrival.
        first: set as soon as there is one.
        script: kind → faults that the next requests of that kind meet, in order.
        always: kind → the fault that every request of that kind meets.
        delay: seconds before a proper answer, by request.
        key: what counts as the right key.
    """

    def __init__(self, key: str = KEY) -> None:
        self.key = key
        self.asked: list[Asked] = []
        self.begun = 0
        self.first = threading.Event()
        self.script: dict[str, deque[Fault]] = {}
        self.always: dict[str, Fault] = {}
        self.delay: Callable[[Asked], float] = lambda asked: 0.0
        self._loop = asyncio.new_event_loop()
        self._open: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self.port = 0

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def environment(self) -> dict[str, str]:
        """The variables with which the program uses this server."""
        return environment_for(self.base, self.key)

    def fail(self, kind: str, *faults: Fault) -> None:
        """Let the next requests of a kind meet these faults, one each."""
        self.script.setdefault(kind, deque()).extend(faults)

    def of(self, kind: str) -> list[Asked]:
        """The requests of a kind that arrived."""
        return [one for one in self.asked if one.kind == kind]

    def forget(self) -> None:
        """Behave as new."""
        self.asked.clear()
        self.begun = 0
        self.first.clear()
        self.script.clear()
        self.always.clear()
        self.delay = lambda asked: 0.0

    def __enter__(self) -> Loopback:
        self._thread.start()
        starting = asyncio.start_server(self._serve, "127.0.0.1", 0, limit=2**24)
        self._server = asyncio.run_coroutine_threadsafe(starting, self._loop).result(10)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _end(self) -> None:
        self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)
        await asyncio.sleep(0.01)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            while (asked := await self._read(reader)) is not None:
                self.asked.append(asked)
                self.first.set()
                exchange = Exchange(asked, reader, writer)
                await self._answer(exchange)
                if writer.is_closing():
                    return
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            # Whoever asked has gone, or the test has ended: nobody is left to be told.
            return
        finally:
            self._open.discard(task)
            writer.close()

    async def _answer(self, exchange: Exchange) -> None:
        asked = exchange.asked
        waiting = self.script.get(asked.kind)
        fault = waiting.popleft() if waiting else self.always.get(asked.kind)
        if fault is not None:
            await fault(exchange)
            return
        if asked.kind == "file":
            await exchange.send(200, picture("file"), {"content-type": "image/png"})
            return
        if not self._knows(asked):
            await exchange.send(401, {"error": {"message": "Bad key.", "code": "invalid_api_key"}})
            return
        # Made before the wait: what this machine takes for it is no part of a provider's time. Nor
        # is that others came meanwhile and have not been read yet.
        await asyncio.sleep(0)
        answer = events(asked) if streams(asked) else json.dumps(answer_for(asked))
        seconds = self.delay(asked)
        if isinstance(answer, list):
            await exchange.stream(answer, seconds)
            return
        await asyncio.sleep(max(0.0, asked.at + seconds - time.monotonic()))
        await exchange.send(200, answer)

    def _knows(self, asked: Asked) -> bool:
        given = asked.headers.get("x-goog-api-key") or asked.headers.get("authorization", "")
        return given.removeprefix("Bearer ") == self.key

    async def _read(self, reader: asyncio.StreamReader) -> Asked | None:
        """The next request of a connection, None at its end."""
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return None
        self.begun += 1
        first, *lines = head.decode("latin-1").strip().split("\r\n")
        method, path, _ = first.split(" ")
        headers = {
            name.strip().lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines)
        }
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        return Asked(method, path, headers, body, time.monotonic())
