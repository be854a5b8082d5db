"""What goes over the wire for every task, and what comes back, through both SDKs."""

from __future__ import annotations

import base64
import io
import json
from decimal import Decimal

import pytest
from PIL import Image

from app.domain.errors import EngineError, RefusedInputError
from app.domain.requests import AnalysisRequest, AnalysisTask, Reference, ReferenceRole
from app.domain.specification import Origin, Status
from app.providers.engine import READING_TYPES
from app.providers.picture_urls import may_be_opened
from app.providers.uploads import prepared
from tests.providers.asking import ENGINES, FRONT, READ, Clouds, Files, every_task
from tests.providers.faults import body_of, close, status, text_of
from tests.providers.loopback import Exchange, Loopback
from tests.providers.loopback_answers import picture


@pytest.mark.parametrize("engine", ENGINES)
def test_every_task_is_one_call_and_comes_back_as_its_value(
    server: Loopback, clouds: Clouds, engine: str
) -> None:
    cloud = clouds.engine(engine)
    for request in every_task(engine):
        server.forget()
        result = clouds.ask(cloud, request)
        (asked,) = server.asked
        assert request.prompt in asked.prompt
        assert asked.pictures == len(request.references)
        assert result.usage.cost_usd > 0
        assert result.prompt == asked.prompt
        if isinstance(request, AnalysisRequest):
            assert type(result.value) is READING_TYPES[request.task]
        else:
            assert result.image.startswith(b"\x89PNG")


def test_openai_bodies(server: Loopback, clouds: Clouds) -> None:
    cloud = clouds.engine("openai")
    clouds.ask(cloud, FRONT)
    clouds.ask(cloud, _with_picture())
    clouds.ask(cloud, READ)
    made, edited, read = server.asked
    assert made.path == "/v1/images/generations"
    assert made.json == {
        "model": "gpt-image-2.6-sunburst",
        "prompt": "A steel bottle.",
        "size": "1024x1024",
        "quality": "medium",
    }
    assert edited.path == "/v1/images/edits"
    files = [part for part in edited.parts if part[0] == "image[]"]
    assert [kind for _, kind, _ in files] == ["image/png"]
    assert edited.prompt.startswith("Image 1 is the picture to change.")
    assert read.path == "/v1/responses"
    form = read.json["text"]["format"]
    assert (read.json["store"], form["strict"], form["name"]) == (False, True, "features")
    assert all(one.headers["authorization"] == f"Bearer {server.key}" for one in server.asked)
    assert all(one.headers["x-stainless-retry-count"] == "0" for one in server.asked)


def test_gemini_bodies(server: Loopback, clouds: Clouds) -> None:
    cloud = clouds.engine("gemini")
    clouds.ask(cloud, _with_picture())
    clouds.ask(cloud, READ)
    made, read = server.asked
    assert made.path == "/v1/models/gemini-nano-banana-2.1:generateContent"
    config = made.json["generationConfig"]
    assert config["responseModalities"] == ["IMAGE"]
    assert config["imageConfig"] == {"aspectRatio": "1:1", "imageSize": "1K"}
    assert read.json["generationConfig"]["responseMimeType"] == "application/json"
    assert all("key=" not in one.path for one in server.asked)
    assert all(one.headers["x-goog-api-key"] == server.key for one in server.asked)


def _with_picture():
    source = Reference(digest="old", role=ReferenceRole.EDIT_SOURCE)
    return FRONT.model_copy(update={"references": (source,)})


@pytest.mark.parametrize("engine", ENGINES)
def test_schemas_are_strict(server: Loopback, clouds: Clouds, engine: str) -> None:
    """Every object names all its properties and allows no others; there are no references."""
    from tests.providers.loopback_answers import schema_of

    for request in every_task(engine):
        if isinstance(request, AnalysisRequest):
            server.forget()
            clouds.ask(clouds.engine(engine), request)
            _check_strict(schema_of(server.asked[0]))


def _check_strict(part: object) -> None:
    if isinstance(part, list):
        for one in part:
            _check_strict(one)
    if not isinstance(part, dict):
        return
    assert "$ref" not in part
    if part.get("type") == "object":
        assert part["additionalProperties"] is False
        assert part["required"] == list(part["properties"])
    for one in part.values():
        _check_strict(one)


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_not_visible_is_unknown(server: Loopback, clouds: Clouds, engine: str) -> None:
    """The server sees the first thing of every list and not the second."""
    request = READ.model_copy(update={"task": AnalysisTask.VIEW_ANALYSIS, "view": "back"})
    value = clouds.ask(clouds.engine(engine), request).value
    seen, unseen = (one.material for one in value.materials)
    assert (seen.value, seen.origin) == ("value text", Origin.AI_VISIBLE)
    assert (seen.evidence.view, seen.evidence.box) == ("back", (0.1, 0.2, 0.6, 0.7))
    assert (seen.confidence, seen.status) == (0.8, Status.NEEDS_REVIEW)
    assert (unseen.value, unseen.evidence, unseen.confidence) == (None, None, None)
    assert value.dimensions[0].value.value == Decimal("72.5")


@pytest.mark.parametrize("sign", ["\x00", "\x1b[31m", "\u202e"])
def test_signs_that_nothing_can_print_are_left_out(
    server: Loopback, clouds: Clouds, sign: str
) -> None:
    said = {"category": "drinkware", "subcategory": f"Bottle{sign}", "confidence": 0.5}
    server.fail("reading", text_of(json.dumps(said)))
    request = READ.model_copy(update={"task": AnalysisTask.CATEGORY})
    value = clouds.ask(clouds.engine("openai"), request).value
    assert value.subcategory == "Bottle" + sign[1:]


def test_the_connection_test_tells_a_wrong_address(server: Loopback, clouds: Clouds) -> None:
    """Some servers answer whatever they are asked, and say in the answer that it is nothing."""
    for engine in ENGINES:
        for body in ({"error": "Unexpected endpoint or method. (GET /models)"}, {}):
            server.always["models"] = body_of(body)
            with pytest.raises(EngineError, match="no such service at the address") as caught:
                clouds.run(clouds.engine(engine).check())
            assert "Check the address" in caught.value.hint


def test_a_connection_test_is_not_said_to_cost(server: Loopback, clouds: Clouds) -> None:
    for fault in (status(500), close, status(400), body_of("{")):
        server.always["models"] = fault
        with pytest.raises(EngineError) as caught:
            clouds.run(clouds.engine("gemini").check())
        assert "cost" not in caught.value.sentence()
        assert "words" not in caught.value.sentence()


def test_openai_compatible_servers(server: Loopback, clouds: Clouds) -> None:
    """Chat instead of Responses, no key, words only for pictures."""
    base = f"{server.base}/v1"
    own = {"base_url": base, "text_model": "llama", "image_model": "sd", "image_api": "basic"}
    cloud = clouds.engine("openai_compatible", key=server.key, **own)
    assert clouds.ask(cloud, READ).value.key_elements
    assert server.asked[-1].path == "/v1/chat/completions"
    known = clouds.engine("openai_compatible", key=server.key, **own | {"text_model": "gpt-6-luna"})
    usage = clouds.ask(known, READ).usage
    assert usage.input_tokens
    assert usage.cost_usd is None
    clouds.ask(cloud, FRONT)
    assert server.asked[-1].json == {
        "model": "sd",
        "prompt": "A steel bottle.",
        "size": "1024x1024",
        "response_format": "b64_json",
    }
    with pytest.raises(EngineError, match="from words only"):
        clouds.ask(cloud, _with_picture())
    keyless = clouds.engine("openai_compatible", key="", **own)
    with pytest.raises(EngineError):
        clouds.ask(keyless, READ)
    assert server.asked[-1].headers["authorization"] == "Bearer none"


def _own_server(server: Loopback, **more: str) -> dict[str, str]:
    base = {"base_url": f"{server.base}/v1", "text_model": "llama", "image_model": "sd"}
    return {**base, "image_api": "basic", **more}


def test_a_server_that_takes_reference_pictures_in_a_list(server: Loopback, clouds: Clouds) -> None:
    own = _own_server(server, references="ref_images")
    clouds.ask(clouds.engine("openai_compatible", key=server.key, **own), _with_picture())
    (asked,) = server.asked
    assert asked.path == "/v1/images/generations"
    assert [base64.b64decode(one) for one in asked.json["ref_images"]] == [picture("old")]


def test_a_server_without_reference_pictures_makes_front_views_only(
    server: Loopback, clouds: Clouds
) -> None:
    cloud = clouds.engine("openai_compatible", key=server.key, **_own_server(server))
    assert clouds.run(cloud.prepare(FRONT, Files())).views == ("front",)


def test_a_picture_that_lies_at_an_address(server: Loopback, clouds: Clouds) -> None:
    """On the server itself it is fetched without the key; where it may not be, nothing is."""
    cloud = clouds.engine("openai_compatible", key=server.key, **_own_server(server))

    async def at_address(exchange: Exchange) -> None:
        await exchange.send(200, {"data": [{"url": f"{server.base}/files/one.png"}]})

    async def elsewhere(exchange: Exchange) -> None:
        await exchange.send(200, {"data": [{"url": "http://192.168.0.1/one.png"}]})

    server.fail("picture", at_address)
    assert clouds.ask(cloud, FRONT).image == picture("file")
    assert server.asked[-1].path == "/files/one.png"
    assert "authorization" not in server.asked[-1].headers
    server.forget()
    server.fail("picture", elsewhere)
    with pytest.raises(EngineError, match="another address, which is not opened"):
        clouds.ask(cloud, FRONT)
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("http://127.0.0.1:8080/a.png", True),
        ("http://127.0.0.1:8081/a.png", False),
        ("https://files.example.com/a.png", True),
        ("http://files.example.com/a.png", False),
        ("https://10.0.0.1/a.png", False),
        ("https://localhost/a.png", False),
        ("https://[::1/a.png", False),
        ("file:///etc/passwd", False),
    ],
)
def test_which_addresses_of_pictures_are_opened(address: str, may: bool) -> None:
    assert may_be_opened(address, "http://127.0.0.1:8080/v1") is may


def test_panels_are_asked_for_in_their_own_shape(server: Loopback, clouds: Clouds) -> None:
    """A side of a box is no square, and print wants more pixels than a product picture."""
    for engine in ENGINES:
        panel = next(one for one in every_task(engine) if getattr(one, "panel", None))
        clouds.ask(clouds.engine(engine), panel)
    by_size, by_ratio = (one.json for one in server.asked)
    width, height = (int(side) for side in by_size["size"].split("x"))
    assert width / height == pytest.approx(panel.panel.aspect, rel=0.03)
    config = by_ratio["generationConfig"]["imageConfig"]
    across, down = (int(side) for side in config["aspectRatio"].split(":"))
    assert across / down == pytest.approx(panel.panel.aspect, rel=0.3)
    assert config["imageSize"] == "2K"


def test_what_is_made_again_is_told_what_was_there(server: Loopback, clouds: Clouds) -> None:
    for engine in ENGINES:
        again = next(one for one in every_task(engine) if one.nonce)
        clouds.ask(clouds.engine(engine), again)
        told = server.asked[-1].prompt
        assert "Image 1 is the picture to change." in told
        assert "Make image 1 again with one change: show the thread." in told


@pytest.mark.parametrize("engine", ENGINES)
def test_the_connection_test_is_one_free_call(
    server: Loopback, clouds: Clouds, engine: str
) -> None:
    assert clouds.run(clouds.engine(engine).check())
    assert [one.kind for one in server.asked] == ["models"]
    with pytest.raises(EngineError, match="does not accept the key"):
        clouds.run(clouds.engine(engine, key="sk-wrong-0000").check())


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"base_url": "http://example.com/v1"}, "unencrypted"),
        ({"base_url": "file:///etc"}, "not the address"),
        ({"image_model": "dall-e-3"}, "ended on 12 May 2026"),
        ({"image_api": "none"}, "no model for pictures"),
        ({"key": ""}, "no key"),
        ({"key": "sk-кириллица"}, "characters that no key has"),
    ],
)
def test_what_cannot_work_is_said_before_anything_is_sent(
    server: Loopback, clouds: Clouds, changes: dict[str, str], said: str
) -> None:
    with pytest.raises(RefusedInputError, match=said) as caught:
        clouds.run(clouds.engine("openai", **changes).prepare(FRONT, {}))
    assert caught.value.hint
    assert server.asked == []


def test_pictures_leave_without_what_the_camera_wrote() -> None:
    exif = Image.Exif()
    exif[0x010F] = "SecretCam"
    exif[0x0112] = 6
    target = io.BytesIO()
    Image.new("RGB", (3000, 1500), "red").save(target, "JPEG", exif=exif)
    upload = prepared(target.getvalue())
    assert b"SecretCam" not in upload.data
    with Image.open(io.BytesIO(upload.data)) as sent:
        assert sent.size == (1024, 2048)
        assert not sent.getexif()
    small = io.BytesIO()
    Image.new("RGB", (64, 32), "red").save(small, "JPEG", exif=exif)
    assert b"SecretCam" not in prepared(small.getvalue()).data
    plain = picture("plain")
    assert prepared(plain).data == plain


def test_a_repaired_reading_costs_both_calls(server: Loopback, clouds: Clouds) -> None:
    once = clouds.ask(clouds.engine("openai"), READ).usage
    server.forget()
    server.fail("reading", text_of('{"colours": "red"}'))
    result = clouds.ask(clouds.engine("openai"), READ)
    assert (result.attempts, len(server.asked)) == (2, 2)
    assert "could not be used: colours: Input should be a valid array" in server.asked[1].prompt
    assert result.usage.cost_usd == pytest.approx(2 * once.cost_usd)
