from __future__ import annotations

import time
import uuid

from app.domain.identifiers import new_id


def test_ids_are_version_7_and_sort_by_time() -> None:
    first = new_id()
    time.sleep(0.002)
    second = new_id()
    assert uuid.UUID(first).version == 7
    assert first < second
    assert len({new_id() for _ in range(1000)}) == 1000
