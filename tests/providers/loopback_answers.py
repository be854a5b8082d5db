"""Proper answers of the loopback server, in the wire format of whoever asks."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from functools import cache
from typing import TYPE_CHECKING, Any

from PIL import Image, ImageDraw

from tests.providers.loopback_readings import reading_for

if TYPE_CHECKING:
    from tests.providers.loopback import Asked


@cache
def picture(words: str, size: int = 96, form: str = "PNG") -> bytes:
    """A picture that depends on the words."""
    red, green, blue = hashlib.sha256(words.encode()).digest()[:3]
    image = Image.new("RGB", (size, size), (225, 225, 222))
    box = (size // 6, size // 8, size * 5 // 6, size * 7 // 8)
    ImageDraw.Draw(image).rounded_rectangle(box, size // 10, fill=(red, green, blue))
    target = io.BytesIO()
    image.save(target, form)
    return target.getvalue()


def answer_for(asked: Asked) -> dict[str, Any]:
    """The answer that a provider in good health would give."""
    if asked.kind == "models":
        return models(asked)
    if asked.kind == "picture":
        return picture_answer(asked, picture(f"{asked.prompt} {asked.pictures}"))
    return reading_answer(asked, json.dumps(reading_for(schema_of(asked), asked.prompt)))


def streams(asked: Asked) -> bool:
    """Whether the request asks for a picture while it forms."""
    if asked.is_gemini or asked.kind != "picture":
        return False
    if "multipart" in asked.headers.get("content-type", ""):
        return any(name == "stream" and data == b"true" for name, _, data in asked.parts)
    return bool(asked.json.get("stream"))


def events(asked: Asked, *, previews: int = 2) -> list[str]:
    """The events of a picture that forms: previews, then the whole answer."""
    name = "image_edit" if asked.pictures else "image_generation"
    whole = answer_for(asked)
    last = {"b64_json": whole["data"][0]["b64_json"], "usage": whole["usage"]}
    partial = [
        (
            f"{name}.partial_image",
            {"b64_json": encoded(picture(f"{one}")), "partial_image_index": one},
        )
        for one in range(previews)
    ]
    made = [*partial, (f"{name}.completed", last)]
    return [f"event: {kind}\ndata: {json.dumps({'type': kind, **data})}\n\n" for kind, data in made]


def models(asked: Asked) -> dict[str, Any]:
    if asked.is_gemini:
        names = ("gemini-3.8-flash", "gemini-nano-banana-2.1")
        return {"models": [{"name": f"models/{name}"} for name in names]}
    names = ("gpt-6-luna", "gpt-image-2.6-sunburst")
    return {"object": "list", "data": [{"id": name, "object": "model"} for name in names]}


def schema_of(asked: Asked) -> dict[str, Any]:
    """The JSON schema that the request asks for."""
    body = asked.json
    if asked.is_gemini:
        return body["generationConfig"]["responseJsonSchema"]
    if "input" in body:
        return body["text"]["format"]["schema"]
    return body["response_format"]["json_schema"]["schema"]


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def picture_answer(asked: Asked, data: bytes | str) -> dict[str, Any]:
    """A picture: bytes, or text that stands where base64 should."""
    text = encoded(data) if isinstance(data, bytes) else data
    if asked.is_gemini:
        return gemini_picture(text, asked)
    details = {"image_tokens": 1000 * asked.pictures, "text_tokens": 200}
    return {
        "created": 1_700_000_000,
        "output_format": "png",
        "size": "1024x1024",
        "data": [{"b64_json": text}],
        "usage": {
            "input_tokens": sum(details.values()),
            "input_tokens_details": details,
            "output_tokens": 1500,
            "total_tokens": sum(details.values()) + 1500,
        },
    }


def gemini_picture(text: str, asked: Asked) -> dict[str, Any]:
    draft = {"inlineData": {"mimeType": "image/png", "data": "ZHJhZnQ="}, "thought": True}
    part = {"inlineData": {"mimeType": "image/png", "data": text}}
    return {
        **gemini([part, draft]),
        "modelVersion": asked.path.partition("/models/")[2].partition(":")[0],
        "usageMetadata": {
            "promptTokenCount": 1200,
            "promptTokensDetails": [{"modality": "IMAGE", "tokenCount": 1000}],
            "candidatesTokenCount": 1120,
            "candidatesTokensDetails": [{"modality": "IMAGE", "tokenCount": 1120}],
        },
    }


def gemini(parts: list[dict[str, Any]], finish: str = "STOP") -> dict[str, Any]:
    """An answer of Gemini with these parts."""
    candidate = {"content": {"role": "model", "parts": parts}, "finishReason": finish}
    return {
        "candidates": [candidate],
        "responseId": "resp-1",
        "modelVersion": "gemini-test",
        "usageMetadata": {"promptTokenCount": 1200, "candidatesTokenCount": 300},
    }


def reading_answer(asked: Asked, text: str, *, is_cut: bool = False) -> dict[str, Any]:
    """A reading with this text."""
    if asked.is_gemini:
        return gemini([{"text": text}], "MAX_TOKENS" if is_cut else "STOP")
    if asked.path.endswith("/chat/completions"):
        choice = {"message": {"content": text}, "finish_reason": "length" if is_cut else "stop"}
        return {"choices": [choice], "usage": {"prompt_tokens": 1200, "completion_tokens": 300}}
    return {
        "id": "resp-1",
        "model": "gpt-6-luna",
        "status": "incomplete" if is_cut else "completed",
        "incomplete_details": {"reason": "max_output_tokens"} if is_cut else None,
        "output": [{"type": "message", "content": [{"type": "output_text", "text": text}]}],
        "usage": {"input_tokens": 1200, "output_tokens": 300, "total_tokens": 1500},
    }
