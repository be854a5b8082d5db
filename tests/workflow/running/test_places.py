"""Places at engines: as many as are allowed, and none is lost."""

from __future__ import annotations

import asyncio

from app.domain.jobs import JobState
from app.workflow.running.places import Places
from tests.storage.rows import make_job


def test_a_place_is_spare_only_while_nobody_has_it() -> None:
    async def work() -> None:
        places = Places(lambda engine: 1)
        place = await places.spare("one")
        assert place is not None
        assert await places.spare("one") is None
        assert await places.spare("another") is not None
        place.release()
        assert await places.spare("one") is place

    asyncio.run(work())


def test_a_place_is_kept_for_what_was_begun_and_for_nothing_else() -> None:
    async def work() -> None:
        places = Places(lambda engine: 1)
        for planned in (None, make_job("a-product", state=JobState.QUEUED)):
            place = await places.spare("one")
            assert place is not None
            places.keep(place, planned)
            assert not place.locked()
        begun = make_job("a-product", state=JobState.SENDING)
        places.keep(await places.spare("one"), begun)
        assert places.is_kept(begun.id)
        assert await places.spare("one") is None
        places.give_up(begun.id)
        assert not places.is_kept(begun.id)
        assert await places.spare("one") is not None

    asyncio.run(work())
