"""Pictures are prepared once for all calls, and only as many are kept as memory allows."""

from __future__ import annotations

import pytest

from app.domain.requests import Reference, ReferenceRole
from app.providers import uploads
from app.providers.uploads import Uploads
from app.storage.images import digest_of
from tests.providers.loopback_answers import picture

MUCH = 1_000_000


class Files:
    """Counts how often each picture is read."""

    def __init__(self, *pictures: bytes) -> None:
        self._pictures = {digest_of(one): one for one in pictures}
        self.read_of: list[str] = []

    def read(self, digest: str) -> bytes:
        self.read_of.append(digest)
        return self._pictures[digest]


def reference(data: bytes) -> Reference:
    return Reference(digest=digest_of(data), role=ReferenceRole.SUBJECT)


def test_a_picture_is_prepared_once_for_all_calls() -> None:
    data = picture("front")
    files, kept = Files(data), Uploads()
    assert kept.ready((reference(data),), MUCH) is None
    first = kept.of(reference(data), files)
    assert kept.of(reference(data), files) is first
    assert kept.ready((reference(data), reference(data)), MUCH) == (first, first)
    assert len(files.read_of) == 1
    assert kept.ready((), MUCH) == ()
    assert kept.ready((reference(data),), len(data) - 1) is None


def test_what_was_prepared_longest_ago_makes_room(monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = picture("one"), picture("two")
    monkeypatch.setattr(uploads, "KEPT_BYTES", len(one) + len(two) - 1)
    files, kept = Files(one, two), Uploads()
    kept.of(reference(one), files)
    kept.of(reference(two), files)
    assert kept.ready((reference(one),), MUCH) is None
    assert kept.ready((reference(two),), MUCH) is not None
