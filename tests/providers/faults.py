"""The failure catalogue as faults of the loopback server, each with what must come of it."""

from __future__ import annotations

import asyncio
import gzip
import json
import struct
import zlib
from dataclasses import dataclass
from typing import Any

from tests.providers.loopback import Exchange, Fault
from tests.providers.loopback_answers import (
    answer_for,
    encoded,
    gemini,
    picture,
    picture_answer,
    reading_answer,
)

HTML = "<html><script>steal()</script><h1>Sign in &amp; pay</h1></html>"
PICTURE, READING = "picture", "reading"


@dataclass(frozen=True)
class Row:
    """One row of the catalogue.

    Attributes:
        number: of the row.
        kinds: the requests that can meet it.
        becomes: the kind of the error, empty where it must succeed.
        tries: how many requests arrive, for a picture and for a reading.
        money: refused, answered or in_doubt.
    """

    number: str
    fault: Fault
    becomes: str
    tries: tuple[int, int] = (1, 1)
    money: str = "refused"
    engines: tuple[str, ...] = ("openai", "gemini")
    kinds: tuple[str, ...] = (PICTURE, READING)


def status(
    code: int,
    said: str = "No.",
    *,
    name: str | None = None,
    headers: dict[str, str] | None = None,
    details: list[dict[str, Any]] | None = None,
    word: str = "",
) -> Fault:
    """An error in the wire format of whoever asks."""

    async def answer(exchange: Exchange) -> None:
        if exchange.asked.is_gemini:
            error = {"code": code, "message": said, "status": word, "details": details or []}
        else:
            error = {"message": said, "type": "error", "param": None, "code": name}
        await exchange.send(code, {"error": error}, headers)

    return answer


def raw(code: int, body: str | bytes, **headers: str) -> Fault:
    async def answer(exchange: Exchange) -> None:
        await exchange.send(code, body, headers)

    return answer


async def hang(exchange: Exchange) -> None:
    await exchange.hang()


async def drip(exchange: Exchange) -> None:
    """A proper answer, one byte at a time, far slower than anybody waits."""
    body = json.dumps(answer_for(exchange.asked)).encode()
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n"
    exchange.writer.write(head.encode() + b"\r\n")
    for byte in body:
        exchange.writer.write(bytes([byte]))
        await exchange.writer.drain()
        await asyncio.sleep(0.05)


async def stall(exchange: Exchange) -> None:
    """Half of a proper answer, and then nothing more."""
    body = json.dumps(answer_for(exchange.asked)).encode()
    await exchange.send(200, body[: len(body) // 2], length=len(body))
    await exchange.hang()


async def close(exchange: Exchange) -> None:
    exchange.writer.close()


def cut(share: float, *, reset: bool) -> Fault:
    """The connection ends within the answer."""

    async def answer(exchange: Exchange) -> None:
        body = json.dumps(answer_for(exchange.asked)).encode()
        await exchange.send(200, body[: int(len(body) * share)], length=len(body))
        await asyncio.sleep(0.01)
        exchange.reset() if reset else exchange.writer.close()

    return answer


def half_json(exchange: Exchange) -> Any:
    body = json.dumps(answer_for(exchange.asked))
    return exchange.send(200, body[: len(body) // 2])


def picture_of(data: bytes | str) -> Fault:
    async def answer(exchange: Exchange) -> None:
        await exchange.send(200, picture_answer(exchange.asked, data))

    return answer


def text_of(text: str, *, is_cut: bool = False) -> Fault:
    async def answer(exchange: Exchange) -> None:
        await exchange.send(200, reading_answer(exchange.asked, text, is_cut=is_cut))

    return answer


def body_of(body: dict[str, Any] | str) -> Fault:
    async def answer(exchange: Exchange) -> None:
        await exchange.send(200, body)

    return answer


async def fenced(exchange: Exchange) -> None:
    proper = answer_for(exchange.asked)
    if exchange.asked.is_gemini:
        part = proper["candidates"][0]["content"]["parts"][0]
        part["text"] = f"```json\n{part['text']}\n```"
    else:
        part = proper["output"][0]["content"][0]
        part["text"] = f"```json\n{part['text']}\n```"
    await exchange.send(200, proper)


async def endless(exchange: Exchange) -> None:
    """More than anybody wants, without saying how much."""
    exchange.writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n")
    for _ in range(64):
        exchange.writer.write(b" " * 65536)
        await exchange.writer.drain()
    exchange.writer.close()


async def unknown_things(exchange: Exchange) -> None:
    proper = answer_for(exchange.asked)
    await exchange.send(200, {**proper, "novelty": {"level": 11}})


def finish(reason: str, parts: list[dict[str, Any]] | None = None) -> Fault:
    return body_of(gemini(parts or [], reason))


def blocked(reason: str) -> Fault:
    usage = {"promptTokenCount": 50, "candidatesTokenCount": 0}
    return body_of({"promptFeedback": {"blockReason": reason}, "usageMetadata": usage})


def responses(content: dict[str, Any], **more: Any) -> Fault:
    usage = {"input_tokens": 100, "output_tokens": 10}
    return body_of({"output": [{"type": "message", "content": [content]}], "usage": usage, **more})


def packed(body: bytes, how: str = "gzip") -> Fault:
    return raw(200, body, **{"content-encoding": how})


async def packed_answer(exchange: Exchange) -> None:
    body = gzip.compress(json.dumps(answer_for(exchange.asked)).encode())
    await exchange.send(200, body, {"content-encoding": "gzip"})


def usage_of(usage: object) -> Fault:
    """A proper answer that says this of what it used."""

    async def answer(exchange: Exchange) -> None:
        name = "usageMetadata" if exchange.asked.is_gemini else "usage"
        await exchange.send(200, {**answer_for(exchange.asked), name: usage})

    return answer


def said_model(name: str) -> Fault:
    """A proper answer of a model, and under a number, that nobody could store."""

    async def answer(exchange: Exchange) -> None:
        told = {"model": name, "modelVersion": name, "responseId": name}
        await exchange.send(200, {**answer_for(exchange.asked), **told})

    return answer


HALF = {"message": "Half \ud800 a letter\x00.", "status": "INVALID_ARGUMENT"}
HALVES = json.dumps({"error": HALF})
FAR_AWAY = "Fri, 31 Dec 9999 23:59:59 GMT"
COUNTS = ("input_tokens", "output_tokens", "promptTokenCount", "candidatesTokenCount")
# A decoder that skips what is no base64 would find a picture in it.
LENIENT = encoded(picture("a"))[:8] + "@" + encoded(picture("a"))[8:]
QUOTA = [{"violations": [{"quotaId": "GenerateRequestsPerDayPerProject"}]}]
DELAY = [{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "0.05s"}]
BAD_KEY = [{"reason": "API_KEY_INVALID"}]
TIFF = b"II*\x00" + b"x" * 90
OPENAI, GEMINI = ("openai",), ("gemini",)
IN_DOUBT, ANSWERED = "in_doubt", "answered"
ROWS = (
    Row("1", status(400, word="INVALID_ARGUMENT"), "bad_request"),
    Row("2", status(400, name="moderation_blocked"), "safety", engines=OPENAI),
    Row("3", status(400, name="billing_hard_limit_reached"), "billing", engines=OPENAI),
    Row("4 openai", status(401, name="invalid_api_key"), "auth"),
    Row("4 gemini", status(400, details=BAD_KEY), "auth", engines=GEMINI),
    Row("5", status(402), "billing"),
    Row("6", status(403), "permission"),
    Row("6 region", status(400, word="FAILED_PRECONDITION"), "permission", engines=GEMINI),
    Row("7", status(404, name="model_not_found", word="NOT_FOUND"), "model_not_found"),
    Row("7 own server", status(404, "model 'a' not found"), "model_not_found", engines=OPENAI),
    Row("7 no page", raw(404, "404 page not found"), "wrong_address"),
    Row("7 no such path", raw(404, '{"detail": "Not Found"}'), "wrong_address"),
    Row("7 method", status(405), "wrong_address"),
    Row("8", status(408), "timeout", (2, 2), IN_DOUBT),
    Row("9", status(409), "overloaded", (3, 3), IN_DOUBT),
    Row("10", raw(413, HTML), "too_large"),
    Row("11", status(422), "bad_request"),
    Row("11 letters", raw(400, "Ungültig".encode("latin-1")), "bad_request"),
    Row("11 halves", raw(400, HALVES), "bad_request"),
    Row("12", status(429, headers={"retry-after": "0.05"}), "rate_limit", (3, 3)),
    Row("12 gemini", status(429, details=DELAY), "rate_limit", (3, 3), engines=GEMINI),
    Row("13", status(429), "rate_limit", (3, 3)),
    Row("14", status(429, headers={"retry-after": "180"}), "rate_limit"),
    Row("14 date", status(429, headers={"retry-after": FAR_AWAY}), "rate_limit"),
    Row("14 nonsense", status(429, headers={"retry-after": "soon"}), "rate_limit", (3, 3)),
    Row("15 openai", status(429, name="insufficient_quota"), "billing", engines=OPENAI),
    Row("15 gemini", status(429, details=QUOTA), "billing", engines=GEMINI),
    Row("16 500", raw(500, "oops"), "overloaded", (3, 3), IN_DOUBT),
    Row("16 503", raw(503, "busy"), "unavailable", (3, 3)),
    Row("16 504", raw(504, HTML), "overloaded", (3, 3), IN_DOUBT),
    Row("16 letters", raw(502, b"\xe4\xf6"), "overloaded", (3, 3), IN_DOUBT),
    Row("16 520", raw(520, "?"), "overloaded", (3, 3), IN_DOUBT),
    Row("16 final", raw(503, "no", **{"x-should-retry": "false"}), "unavailable"),
    Row("18", hang, "timeout", (1, 2), IN_DOUBT),
    Row("19", drip, "timeout", (1, 2), IN_DOUBT),
    Row("19 half", stall, "timeout", (1, 2), IN_DOUBT),
    Row("20", close, "protocol", (1, 2), IN_DOUBT),
    Row("21 reset 1 %", cut(0.01, reset=True), "protocol", (1, 2), IN_DOUBT),
    Row("21 short 50 %", cut(0.5, reset=False), "protocol", (1, 2), IN_DOUBT),
    Row("21 short 99 %", cut(0.99, reset=False), "protocol", (1, 2), IN_DOUBT),
    Row("22 truncated", half_json, "protocol", (1, 2), IN_DOUBT),
    Row("22 empty", body_of(""), "protocol", (1, 2), IN_DOUBT),
    Row("22 list", body_of("[1, 2]"), "protocol", (1, 2), IN_DOUBT),
    Row("22 deep", body_of("[" * 200_000), "protocol", (1, 2), IN_DOUBT),
    Row("22 no gzip", packed(b"no gzip"), "protocol", (1, 2), IN_DOUBT),
    Row("22 other packing", packed(b"x", "br"), "protocol", (1, 2), IN_DOUBT),
    Row("23", raw(200, HTML, **{"content-type": "text/html"}), "protocol", (1, 2), IN_DOUBT),
    Row("24", blocked("SAFETY"), "safety", money=ANSWERED, engines=GEMINI),
    Row("24 unknown", blocked("MOON_PHASE"), "safety", money=ANSWERED, engines=GEMINI),
    Row("25 image", finish("IMAGE_SAFETY"), "safety", money=ANSWERED, engines=GEMINI),
    Row("25 recitation", finish("RECITATION"), "safety", money=ANSWERED, engines=GEMINI),
    Row(
        "25 refusal",
        responses({"type": "refusal", "refusal": "I can't."}),
        "safety",
        money=ANSWERED,
        engines=OPENAI,
        kinds=(READING,),
    ),
    Row(
        "25 filter",
        responses(
            {"type": "output_text", "text": "{"},
            status="incomplete",
            incomplete_details={"reason": "content_filter"},
        ),
        "safety",
        money=ANSWERED,
        engines=OPENAI,
        kinds=(READING,),
    ),
    Row("26 nothing", body_of({}), "no_output", (1, 2), ANSWERED),
    Row("26 list", body_of({"data": []}), "no_output", (1, 2), ANSWERED, engines=OPENAI),
    Row("26 no image", finish("NO_IMAGE"), "no_output", (1, 2), ANSWERED, engines=GEMINI),
    Row("26 new reason", finish("TEA_BREAK"), "no_output", (1, 2), ANSWERED, engines=GEMINI),
    Row(
        "26 talk",
        finish("STOP", [{"text": "I would rather talk."}]),
        "no_output",
        money=ANSWERED,
        engines=GEMINI,
        kinds=(PICTURE,),
    ),
    Row("27", picture_of("@@not base64@@"), "bad_output", money=ANSWERED, kinds=(PICTURE,)),
    Row("27 lenient", picture_of(LENIENT), "bad_output", money=ANSWERED, kinds=(PICTURE,)),
    Row("29", picture_of(b"GIF89a" + b"x" * 90), "bad_output", money=ANSWERED, kinds=(PICTURE,)),
    Row("29 tiff", picture_of(TIFF), "bad_output", money=ANSWERED, kinds=(PICTURE,)),
    Row("29 svg", picture_of(b"<svg/>"), "bad_output", money=ANSWERED, kinds=(PICTURE,)),
    Row("30", picture_of(picture("a", form="JPEG")), "", kinds=(PICTURE,)),
    Row("31", picture_of(picture("a", size=33)), "", kinds=(PICTURE,)),
    Row("32", text_of('{"colours": "red"}'), "bad_output", (0, 2), ANSWERED, kinds=(READING,)),
    Row("32 prose", text_of("It is a bottle."), "bad_output", (0, 2), ANSWERED, kinds=(READING,)),
    Row("33", fenced, "", kinds=(READING,)),
    Row(
        "34",
        text_of('{"colours": [', is_cut=True),
        "bad_output",
        (0, 2),
        ANSWERED,
        kinds=(READING,),
    ),
    Row("35", raw(200, b" " * 2_000_000), "answer_too_large", money=ANSWERED),
    Row("35 chunked", endless, "answer_too_large", money=ANSWERED),
    Row("35 bomb", packed(gzip.compress(bytes(3_000_000))), "answer_too_large", money=ANSWERED),
    Row("37", unknown_things, ""),
    Row("37 packed", packed_answer, ""),
    Row("37 empty usage", usage_of({}), ""),
    Row("37 odd usage", usage_of("a lot"), ""),
    Row("37 endless usage", usage_of(dict.fromkeys(COUNTS, 10**400)), ""),
    Row("37 odd model", said_model("m\ud800\x00" * 200), ""),
    Row("redirect", raw(307, "", location="https://elsewhere.example/"), "redirect"),
    Row(
        "200 error",
        body_of({"error": {"message": "Busy", "code": 503}}),
        "unavailable",
        (3, 3),
    ),
    Row("200 sentence", body_of({"error": "No such thing."}), "bad_request", engines=OPENAI),
    Row(
        "200 endpoint", body_of({"error": "Unexpected endpoint."}), "wrong_address", engines=OPENAI
    ),
    Row(
        "200 policy",
        body_of({"error": {"message": "No.", "code": "image_content_policy_violation"}}),
        "safety",
        money=ANSWERED,
        engines=OPENAI,
    ),
)
CUT_PICTURE = picture_of(encoded(picture("cut"))[:400])
"""Row 28: base64 that ends on a border of four characters decodes, the picture does not."""


def headed(width: int, height: int) -> bytes:
    """A PNG that says of itself that it is so large, in pixels, and is not."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    data = b"IDAT" + zlib.compress(bytes(100))
    chunks = [
        struct.pack(">I", len(one) - 4) + one + struct.pack(">I", zlib.crc32(one))
        for one in (head, data, b"IEND")
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


UNDECODABLE = (
    Row("28", CUT_PICTURE, "bad_output", money=ANSWERED, kinds=(PICTURE,)),
    Row("29 no pixels", picture_of(headed(0, 0)), "bad_output", money=ANSWERED, kinds=(PICTURE,)),
    Row(
        "29 bomb",
        picture_of(headed(30_000, 30_000)),
        "bad_output",
        money=ANSWERED,
        kinds=(PICTURE,),
    ),
)
"""What an engine passes on and the library finds, when the answer lies in its spool."""
