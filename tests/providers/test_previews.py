"""Pictures that are shown while they form, and every way in which a stream can break (row 36)."""

from __future__ import annotations

import asyncio
import json

import pytest

from app.bootstrap import open_workspace
from app.domain.errors import EngineError
from app.domain.jobs import JobPreview
from app.workflow.views.generation import NewProduct
from tests.providers.asking import FRONT, Clouds, Files, every_task
from tests.providers.faults import hang
from tests.providers.loopback import Exchange, Fault, Loopback
from tests.providers.loopback_answers import answer_for, encoded, events, picture


def shown(clouds: Clouds, request=FRONT, seconds: float = 10.0):
    """The finished picture and the previews that came before it."""
    cloud = clouds.engine("openai", image_seconds=seconds)
    seen: list[bytes] = []
    result = clouds.run(cloud.generate_shown(request, Files(), seen.append))
    return result, seen


@pytest.mark.parametrize("request_", [FRONT, every_task("openai")[1]], ids=["new", "edit"])
def test_a_picture_is_shown_while_it_forms(server: Loopback, clouds: Clouds, request_) -> None:
    result, seen = shown(clouds, request_)
    assert seen == [picture("0"), picture("1")]
    assert result.image.startswith(b"\x89PNG")
    assert result.usage.cost_usd > 0
    assert result.request_id == ""


async def early_end(exchange: Exchange) -> None:
    await exchange.stream(events(exchange.asked)[:2])


async def reset(exchange: Exchange) -> None:
    await exchange.stream(events(exchange.asked)[:1])
    exchange.reset()


async def stall(exchange: Exchange) -> None:
    head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
    exchange.writer.write(head.encode() + events(exchange.asked)[0].encode())
    await hang(exchange)


async def error_event(exchange: Exchange) -> None:
    said = '{"type": "error", "error": {"message": "It burnt.", "code": "server_error"}}'
    await exchange.stream([f"event: error\ndata: {said}\n\n"])


async def broken_event(exchange: Exchange) -> None:
    await exchange.stream(["event: image_generation.partial_image\ndata: {half\n\n"])


async def two_ends(exchange: Exchange) -> None:
    await exchange.stream([*events(exchange.asked), second_end()])


def second_end() -> str:
    said = {"type": "image_generation.completed", "b64_json": encoded(picture("second"))}
    return f"event: image_generation.completed\ndata: {json.dumps(said)}\n\n"


def test_a_second_picture_behind_the_end_comes_along(server: Loopback, clouds: Clouds) -> None:
    server.fail("picture", two_ends)
    result, _ = shown(clouds)
    assert result.image != picture("second")
    assert result.spares == (picture("second"),)


def test_a_stream_that_never_ends_is_left_when_the_picture_is_there(
    server: Loopback, clouds: Clouds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.providers.openai_wire.END_SECONDS", 0.05)

    async def endless(exchange: Exchange) -> None:
        head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
        exchange.writer.write((head + "".join(events(exchange.asked))).encode())
        await hang(exchange)

    server.fail("picture", endless)
    result, seen = shown(clouds)
    assert result.image.startswith(b"\x89PNG")
    assert len(seen) == 2


@pytest.mark.parametrize("said", ['{"type": null}', '{"type": 5}', "[1, 2]", "null", '"words"'])
def test_an_odd_event_is_passed_over(server: Loopback, clouds: Clouds, said: str) -> None:
    async def answer(exchange: Exchange) -> None:
        await exchange.stream([f"data: {said}\n\n", *events(exchange.asked)])

    server.fail("picture", answer)
    assert len(shown(clouds)[1]) == 2


@pytest.mark.parametrize(
    "said",
    [
        '{"type": "error", "error": {"message": "No.", "code": "moderation_blocked"}}',
        '{"type": "error", "message": "No.", "code": "moderation_blocked"}',
    ],
)
def test_what_is_refused_while_it_forms_is_on_the_bill(
    server: Loopback, clouds: Clouds, said: str
) -> None:
    async def answer(exchange: Exchange) -> None:
        await exchange.stream([events(exchange.asked)[0], f"event: error\ndata: {said}\n\n"])

    server.fail("picture", answer)
    with pytest.raises(EngineError, match="because of its rules") as caught:
        shown(clouds)
    assert caught.value.may_have_billed


@pytest.mark.parametrize(
    ("fault", "becomes"),
    [
        (early_end, "protocol"),
        (reset, "protocol"),
        (stall, "timeout"),
        (error_event, "overloaded"),
        (broken_event, "protocol"),
    ],
)
def test_a_broken_stream_is_no_success(
    server: Loopback, clouds: Clouds, fault: Fault, becomes: str
) -> None:
    server.fail("picture", fault)
    with pytest.raises(EngineError) as caught:
        shown(clouds, seconds=0.4 if fault is stall else 10.0)
    assert caught.value.kind == becomes
    assert caught.value.may_have_billed
    assert caught.value.__context__ is None


def test_a_server_that_knows_no_streams_answers_all_the_same(
    server: Loopback, clouds: Clouds
) -> None:
    async def plain(exchange: Exchange) -> None:
        await exchange.send(200, answer_for(exchange.asked))

    server.fail("picture", plain)
    result, seen = shown(clouds)
    assert result.image
    assert seen == []


def test_the_workflow_asks_for_previews_only_while_somebody_watches(
    server: Loopback, tmp_path
) -> None:
    seen: list[JobPreview] = []

    async def work() -> None:
        async with open_workspace(tmp_path / "library") as workspace:
            await workspace.grant(100)
            end = workspace.runner.watch(seen.append)
            first = await workspace.generation.start(NewProduct("a bottle", engine="openai"))
            assert [one.product_id for one in seen] == [first.id] * 2
            end()
            await workspace.generation.start(NewProduct("a mug", engine="openai"))
            assert len(seen) == 2

    asyncio.run(work())
    assert [one.json.get("stream") for one in server.asked] == [True, None]
