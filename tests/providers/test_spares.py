"""An answer with more pictures than were asked for, through both SDKs."""

from __future__ import annotations

import pytest

from tests.providers.asking import ENGINES, FRONT, Clouds
from tests.providers.loopback import Exchange, Fault, Loopback
from tests.providers.loopback_answers import encoded, picture, picture_answer

ASKED, SECOND, THIRD = picture("asked"), picture("second"), picture("third")


def pictures(asked: str, *others: str) -> Fault:
    """An answer with these pictures; the one that counts is the last one of Gemini's."""

    async def answer(exchange: Exchange) -> None:
        proper = picture_answer(exchange.asked, asked)
        if exchange.asked.is_gemini:
            parts = proper["candidates"][0]["content"]["parts"]
            data = ({"inlineData": {"mimeType": "image/png", "data": one}} for one in others)
            parts[:0] = list(data)
        else:
            proper["data"] += [{"b64_json": one} for one in others]
        await exchange.send(200, proper)

    return answer


@pytest.mark.parametrize("engine", ENGINES)
def test_the_others_come_along(server: Loopback, clouds: Clouds, engine: str) -> None:
    server.fail("picture", pictures(*map(encoded, (ASKED, SECOND, THIRD))))
    result = clouds.ask(clouds.engine(engine), FRONT)
    assert result.image == ASKED
    assert result.spares == (SECOND, THIRD)
    assert result.usage.images == 3
    assert len(server.of("picture")) == 1


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_no_picture_or_the_same_is_left_out(
    server: Loopback, clouds: Clouds, engine: str
) -> None:
    others = (encoded(SECOND), "@@", encoded(b"GIF89a"), encoded(ASKED), encoded(SECOND), "")
    server.fail("picture", pictures(encoded(ASKED), *others))
    result = clouds.ask(clouds.engine(engine), FRONT)
    assert (result.image, result.spares) == (ASKED, (SECOND,))


@pytest.mark.parametrize("engine", ENGINES)
def test_no_more_than_anybody_looks_at(server: Loopback, clouds: Clouds, engine: str) -> None:
    many = [encoded(picture(f"{number}")) for number in range(20)]
    server.fail("picture", pictures(encoded(ASKED), *many))
    assert len(clouds.ask(clouds.engine(engine), FRONT).spares) == 8


def test_pictures_of_a_second_candidate_come_along(server: Loopback, clouds: Clouds) -> None:
    async def answer(exchange: Exchange) -> None:
        proper = picture_answer(exchange.asked, ASKED)
        other = picture_answer(exchange.asked, SECOND)
        proper["candidates"] += other["candidates"]
        await exchange.send(200, proper)

    server.fail("picture", answer)
    result = clouds.ask(clouds.engine("gemini"), FRONT)
    assert (result.image, result.spares) == (ASKED, (SECOND,))
