"""The body of an answer, unpacked, which ends with an error where there is too much of it."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterator

import httpx2

from app.providers.http_failures import AnswerTooLargeError

INFLATED_AT_ONCE = 1024 * 1024
GZIP = zlib.MAX_WBITS | 16


class CappedStream(httpx2.AsyncByteStream):
    """The bytes of another stream, unpacked where they are packed.

    Args:
        stream: as it arrives.
        limit: bytes that may come out of it; `AnswerTooLargeError` is raised where there are more.
        is_packed: whether it is gzip.
    """

    def __init__(self, stream: httpx2.AsyncByteStream, limit: int, *, is_packed: bool) -> None:
        self._stream = stream
        self._limit = limit
        self._is_packed = is_packed

    async def __aiter__(self) -> AsyncIterator[bytes]:
        left = self._limit
        unpack = Inflating() if self._is_packed else None
        async for arrived in self._stream:
            for part in unpack.parts(arrived) if unpack else (arrived,):
                left -= len(part)
                if left < 0:
                    raise AnswerTooLargeError
                yield part

    async def aclose(self) -> None:
        await self._stream.aclose()


class Inflating:
    """Unpacks gzip bit by bit: a thousandth of what comes out of it may be all that arrived."""

    def __init__(self) -> None:
        self._unpacker = zlib.decompressobj(GZIP)

    def parts(self, data: bytes) -> Iterator[bytes]:
        """What comes out, at most a megabyte at once.

        Raises:
            httpx2.DecodingError: it is no gzip.
        """
        while data and not self._unpacker.eof:
            try:
                part = self._unpacker.decompress(data, INFLATED_AT_ONCE)
            except zlib.error as error:
                raise httpx2.DecodingError(str(error)) from error
            data = self._unpacker.unconsumed_tail
            yield part
