"""Files keep their versions, and exactly one of a place is the latest."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from app.domain.errors import NotFoundError
from app.domain.files import FileStatus, FileType, TechFile
from app.storage import tech_files
from app.storage.library import Library
from tests.storage.rows import make_collection, make_file


def add(library: Library, file: TechFile) -> TechFile:
    return library.database.write_now(lambda s: tech_files.add_file(s, file))


def latest(library: Library, product_id: str, slot: str = "front") -> TechFile | None:
    return library.database.read_now(
        lambda s: tech_files.latest_file(s, product_id, FileType.SKETCH, slot)
    )


def test_a_file_comes_back_with_everything_it_holds(library: Library, product_id: str) -> None:
    file = make_file(
        product_id,
        image="ab" * 32,
        vector="cd" * 32,
        width=2048,
        height=1024,
        analysis='{"view": "front"}',
        metadata="{}",
        engine="drafter",
        model="1",
        prompt="Draw",
        batch_id="b",
        credits=5,
        confidence=0.25,
        quality=0.75,
        error="",
    )
    assert add(library, file) == file
    assert library.database.read_now(lambda s: tech_files.get_file(s, file.id)) == file


def test_a_new_version_takes_the_place_of_the_last(library: Library, product_id: str) -> None:
    assert latest(library, product_id) is None
    first = add(library, make_file(product_id))
    second = add(library, make_file(product_id))
    third = add(library, make_file(product_id))
    assert [f.version for f in (first, second, third)] == [1, 2, 3]
    assert (second.parent_id, third.parent_id) == (first.id, second.id)
    assert latest(library, product_id) == third
    of_place = library.database.read_now(
        lambda s: tech_files.list_files(s, product_id, slot="front", latest_only=False)
    )
    assert [(f.id, f.is_latest) for f in of_place] == [
        (first.id, False),
        (second.id, False),
        (third.id, True),
    ]


def test_a_version_that_is_not_the_latest_leaves_the_latest(
    library: Library, product_id: str
) -> None:
    first = add(library, make_file(product_id))
    draft = add(library, make_file(product_id, is_latest=False))
    assert (draft.version, latest(library, product_id)) == (2, first)


def test_an_older_version_can_be_restored(library: Library, product_id: str) -> None:
    first, second = add(library, make_file(product_id)), add(library, make_file(product_id))
    library.database.write_now(lambda s: tech_files.update_file(s, first.id, is_latest=True))
    assert latest(library, product_id) == first
    again = library.database.read_now(lambda s: tech_files.get_file(s, second.id))
    assert again == second.model_copy(update={"is_latest": False})
    # The next version follows the highest one, not the restored one.
    assert add(library, make_file(product_id)).version == 3


def test_the_schema_refuses_two_latest(library: Library, product_id: str) -> None:
    add(library, make_file(product_id))
    second = add(library, make_file(product_id, is_latest=False))

    def both(session: object) -> None:
        tech_files.change(session, tech_files.files, second, {"is_latest": True})

    with pytest.raises(IntegrityError, match="slot"):
        library.database.write_now(both)


def test_files_are_listed_by_type_and_slot(library: Library, product_id: str) -> None:
    for file_type, slot in (
        (FileType.SKETCH, "side"),
        (FileType.BASE_VIEW, "front"),
        (FileType.SKETCH, "front"),
    ):
        add(library, make_file(product_id, file_type=file_type, slot=slot))
    add(library, make_file(product_id))

    def listed(**how: object) -> list[str]:
        files = library.database.read_now(lambda s: tech_files.list_files(s, product_id, **how))
        return [f"{file.file_type} {file.slot} {file.version}" for file in files]

    assert listed() == ["base_view front 1", "sketch front 2", "sketch side 1"]
    assert listed(file_type=FileType.SKETCH, latest_only=False) == [
        "sketch front 1",
        "sketch front 2",
        "sketch side 1",
    ]


def test_a_collection_holds_its_files_in_order(library: Library, product_id: str) -> None:
    write, read = library.database.write_now, library.database.read_now
    collection = write(lambda s: tech_files.add_collection(s, make_collection(product_id)))
    slots = ["side", "front", "back"]
    for slot in slots:
        add(library, make_file(product_id, slot=slot, collection_id=collection.id))
    loose = add(library, make_file(product_id, slot="loose"))
    write(lambda s: tech_files.add_to_collection(s, collection.id, loose.id, section="Appendix"))
    members = read(lambda s: tech_files.collection_files(s, collection.id))
    assert [file.slot for file in members] == [*slots, "loose"]
    with pytest.raises(NotFoundError):
        write(lambda s: tech_files.add_to_collection(s, collection.id, "nobody", section="x"))


def test_collections_change_and_are_listed_newest_first(library: Library, product_id: str) -> None:
    write, read = library.database.write_now, library.database.read_now
    one, two = (make_collection(product_id) for _ in range(2))
    for collection in (one, two):
        write(lambda s, c=collection: tech_files.add_collection(s, c))
    done = write(
        lambda s: tech_files.update_collection(s, one.id, status=FileStatus.COMPLETED, progress=100)
    )
    assert read(lambda s: tech_files.get_collection(s, one.id)) == done
    assert read(lambda s: tech_files.list_collections(s, product_id)) == (two, done)
    running = read(lambda s: tech_files.list_collections(s, status=FileStatus.PROCESSING))
    assert running == (two,)
    with pytest.raises(IntegrityError, match="progress"):
        write(lambda s: tech_files.update_collection(s, one.id, progress=101))
