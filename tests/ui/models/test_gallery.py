import random

import pytest
from PySide6.QtCore import QMimeData, QPersistentModelIndex, Qt

from app.ui.models.gallery import GalleryItem, GalleryModel, GalleryRole, PictureState


def items(*names: str) -> list[GalleryItem]:
    return [GalleryItem(name, name.capitalize()) for name in names]


@pytest.fixture
def model(qtmodeltester, dressed) -> GalleryModel:
    made = GalleryModel(mime_of=lambda _: QMimeData())
    qtmodeltester.check(made)
    return made


def test_it_becomes_whatever_it_is_shown(model: GalleryModel) -> None:
    chance = random.Random(7)
    names = [f"n{number}" for number in range(14)]
    for _ in range(200):
        wanted = items(*chance.sample(names, chance.randint(0, len(names))))
        model.show_items(wanted)
        assert list(model.items) == wanted
        assert [model.index_of(item.id).row() for item in wanted] == list(range(len(wanted)))


def test_what_stays_is_not_reset(model: GalleryModel, qtbot) -> None:
    model.show_items(items("a", "b", "c", "d"))
    kept = QPersistentModelIndex(model.index_of("c"))
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_items(items("d", "x", "c", "y"))
    assert kept.row() == 2
    assert kept.data() == "C"


def test_one_result_changes_one_row(model: GalleryModel, qtbot) -> None:
    model.show_items(items("a", "b", "c"))
    done = GalleryItem("b", "B", image="0" * 64, state=PictureState.DONE, detail="2 s")
    with qtbot.waitSignal(model.dataChanged) as change:
        model.update(done)
    first, last, roles = change.args
    assert (first.row(), last.row()) == (1, 1)
    assert GalleryRole.ITEM in roles
    with qtbot.assertNotEmitted(model.dataChanged):
        model.update(done)


def test_an_unknown_item_is_added_at_the_end(model: GalleryModel) -> None:
    model.show_items(items("a"))
    model.update(GalleryItem("b", "B"))
    model.insert(1, items("c", "d"))
    assert [item.id for item in model.items] == ["a", "c", "d", "b"]
    assert model.item("b") is not None


def test_a_screen_reader_hears_title_and_error(model: GalleryModel) -> None:
    model.show_items([GalleryItem("a", "Front", state=PictureState.FAILED, error="No network.")])
    index = model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Front"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "No network."


def test_only_pictures_that_are_there_can_be_dragged_out(model: GalleryModel) -> None:
    model.show_items([GalleryItem("a", "A"), GalleryItem("b", "B", image="0" * 64)])
    can_leave = [bool(model.flags(model.index(r)) & Qt.ItemFlag.ItemIsDragEnabled) for r in (0, 1)]
    assert can_leave == [False, True]
