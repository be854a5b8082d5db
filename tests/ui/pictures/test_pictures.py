import asyncio
from pathlib import Path

import pytest

from app.domain.errors import LibraryError
from app.storage.thumbnails import Size
from app.ui.pictures.pictures import Loaded
from tests.ui.pixels import PictureShelf


@pytest.fixture
def shelf(tmp_path: Path, dressed: object) -> PictureShelf:
    return PictureShelf(tmp_path)


async def told(shelf: PictureShelf, count: int) -> list[Loaded]:
    """What the loader says until it has spoken of `count` pictures."""
    answers: list[Loaded] = []
    enough = asyncio.Event()

    def listen(loaded: Loaded) -> None:
        answers.append(loaded)
        if sum(len(one.digests) for one in answers) >= count:
            enough.set()

    shelf.loader.loaded.connect(listen)
    await enough.wait()
    shelf.loader.loaded.disconnect(listen)
    return answers


def test_a_picture_that_is_asked_for_arrives_and_stays_the_same(shelf, aio) -> None:
    digest = shelf.put((200, 30, 30))

    async def work() -> None:
        assert shelf.loader.pixmap(digest) is None
        shelf.loader.request(digest)
        await told(shelf, 1)
        pixmap = shelf.loader.pixmap(digest)
        assert pixmap is not None
        assert (pixmap.width(), pixmap.height()) == (64, 48)
        assert await shelf.loader.load(digest, Size.THUMBNAIL) is pixmap

    aio(work())
    assert not shelf.errors


def test_what_was_asked_for_last_comes_first(shelf, aio) -> None:
    digests = [shelf.put((20, 3 * number, 30)) for number in range(60)]

    async def work() -> list[Loaded]:
        for digest in digests:
            shelf.loader.request(digest)
            shelf.loader.request(digest)
        return await told(shelf, len(digests))

    answers = aio(work())
    first = answers[0].digests
    assert first <= set(digests[-24:])
    assert sum(len(one.digests) for one in answers) == len(digests)


def test_what_scrolled_out_of_sight_is_not_loaded(shelf, aio) -> None:
    digests = [shelf.put((20, 3 * number, 30)) for number in range(60)]

    async def work() -> None:
        for digest in digests:
            shelf.loader.request(digest)
        shelf.loader.drop(digests[:30])
        await told(shelf, 30)
        await asyncio.sleep(0.02)

    aio(work())
    assert [shelf.loader.pixmap(digest) is None for digest in digests] == [True] * 30 + [False] * 30


def test_one_damaged_picture_does_not_cost_the_others(shelf, aio) -> None:
    good, bad = shelf.put((1, 200, 3)), shelf.put((4, 5, 6))
    shelf.images.path(bad).write_bytes(b"")

    async def work() -> None:
        shelf.loader.request(good)
        shelf.loader.request(bad)
        await told(shelf, 2)
        assert shelf.loader.pixmap(good) is not None
        assert shelf.loader.pixmap(bad) is None
        assert isinstance(shelf.loader.fault(bad), LibraryError)
        with pytest.raises(LibraryError):
            await shelf.loader.original(bad)

    aio(work())
    assert not shelf.errors


def test_memory_is_bounded_in_bytes(tmp_path: Path, aio) -> None:
    shelf = PictureShelf(tmp_path, memory_bytes=5 * 64 * 48 * 4)
    digests = [shelf.put((20, 3 * number, 30)) for number in range(12)]

    async def work() -> None:
        for digest in digests:
            await shelf.loader.load(digest, Size.THUMBNAIL)

    aio(work())
    held = [shelf.loader.pixmap(digest) is not None for digest in digests]
    assert sum(held) == 5
    assert held[-5:] == [True] * 5


def test_the_original_has_all_its_pixels(shelf, aio) -> None:
    digest = shelf.put((9, 8, 7), (1500, 900))

    async def work() -> None:
        proxy = await shelf.loader.load(digest, Size.PROXY)
        assert proxy.width() == 1024
        image = await shelf.loader.original(digest)
        assert (image.width(), image.height()) == (1500, 900)

    aio(work())
