import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.storage.thumbnails import Size
from app.ui import theme
from app.ui.models.gallery import GalleryItem, GalleryModel, PictureState
from app.ui.widgets.gallery import Gallery
from app.ui.widgets.gallery_cell import DONE_AT_MOST, CellSize, GalleryDelegate
from tests.ui.pixels import PictureShelf

GREEN = (20, 160, 60)


@pytest.fixture
def shelf(tmp_path: Path, dressed: object) -> PictureShelf:
    return PictureShelf(tmp_path)


def painted(
    shelf: PictureShelf,
    item: GalleryItem,
    opacity: float = 1.0,
    *,
    selected: bool = False,
    prepared: bool = False,
    ratio: float = 1.0,
) -> QImage:
    model = GalleryModel()
    model.show_items([item])
    delegate = GalleryDelegate(shelf.loader, opacity=lambda _: opacity, size=CellSize())
    if prepared:
        delegate.prepare([item], ratio, 1)
    option = QStyleOptionViewItem()
    size = delegate.cell()
    option.rect = QRect(0, 0, size.width(), size.height())
    if selected:
        option.state |= QStyle.StateFlag.State_Selected
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.colour("ground"))
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image


def middle(image: QImage) -> QColor:
    return QColor(image.pixel(image.width() // 2, 68))


def is_green(colour: QColor) -> bool:
    """Thumbnails are JPEG, a step off is the same colour."""
    return (colour.red(), colour.green(), colour.blue()) == pytest.approx(GREEN, abs=3)


def test_a_picture_is_painted_in_its_middle_and_fades_in(shelf: PictureShelf, aio) -> None:
    digest = shelf.put(GREEN)
    aio(shelf.loader.load(digest, Size.THUMBNAIL))
    item = GalleryItem("a", "Front", image=digest)
    assert is_green(middle(painted(shelf, item)))
    assert middle(painted(shelf, item, 0.0)) == theme.colour("field")
    half = middle(painted(shelf, item, 0.5))
    assert GREEN[0] < half.red() < theme.colour("field").red()


def test_it_is_painted_the_same_twice(shelf: PictureShelf) -> None:
    item = GalleryItem("a", "Front", state=PictureState.PENDING, price="3 credits")
    assert painted(shelf, item) == painted(shelf, item)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_prepared_cell_looks_like_one_that_is_not(shelf: PictureShelf, aio, ratio: float) -> None:
    digest = shelf.put(GREEN)
    aio(shelf.loader.load(digest, Size.THUMBNAIL))
    item = GalleryItem("a", "Front gyp", image=digest, detail="v2", is_outdated=True)
    fresh = painted(shelf, item, ratio=ratio)
    assert painted(shelf, item, ratio=ratio, prepared=True) == fresh
    chosen = painted(shelf, item, ratio=ratio, selected=True)
    assert painted(shelf, item, ratio=ratio, selected=True, prepared=True) == chosen
    assert chosen != fresh


def test_a_prepared_cell_is_only_copied_until_it_changes(shelf: PictureShelf, aio) -> None:
    digest = shelf.put(GREEN)
    aio(shelf.loader.load(digest, Size.THUMBNAIL))
    delegate = GalleryDelegate(shelf.loader, opacity=lambda _: 1.0, size=CellSize())
    items = [GalleryItem(str(n), f"Part {n}", image=digest) for n in range(5)]
    delegate.prepare(items, 1.0, 2)
    assert delegate.prepared == 2
    delegate.prepare(items, 1.0, 2)
    delegate.prepare(items, 1.0, 2)
    assert delegate.prepared == 5
    delegate.prepare([GalleryItem("0", "Another title", image=digest)], 1.0, 2)
    assert delegate.prepared == 6
    delegate.prepare([GalleryItem("6", "No picture")], 1.0, 2)
    assert delegate.prepared == 6


def test_cells_that_scroll_by_do_not_fill_the_memory(shelf: PictureShelf, aio) -> None:
    digest = shelf.put(GREEN)
    aio(shelf.loader.load(digest, Size.THUMBNAIL))
    delegate = GalleryDelegate(shelf.loader, opacity=lambda _: 1.0, size=CellSize(picture=24))
    many = [GalleryItem(str(n), "", image=digest) for n in range(DONE_AT_MOST + 50)]
    delegate.prepare(many, 1.0, len(many))
    assert delegate.prepared == DONE_AT_MOST


@pytest.mark.parametrize(
    ("state", "token"),
    [
        (PictureState.PENDING, "hover"),
        (PictureState.GENERATING, "accent_soft"),
        (PictureState.FAILED, "red_soft"),
    ],
)
def test_the_state_is_a_badge_in_its_colour(
    shelf: PictureShelf, state: PictureState, token: str
) -> None:
    image = painted(shelf, GalleryItem("a", "Front", state=state))
    assert QColor(image.pixel(17, 22)) == theme.colour(token)


def test_a_finished_picture_has_no_badge(shelf: PictureShelf, aio) -> None:
    digest = shelf.put(GREEN, (64, 64))
    aio(shelf.loader.load(digest, Size.THUMBNAIL))
    image = painted(shelf, GalleryItem("a", "Front", image=digest))
    assert is_green(QColor(image.pixel(17, 22)))


def test_the_chosen_cell_has_a_frame_in_the_accent_colour(shelf: PictureShelf) -> None:
    item = GalleryItem("a", "Front")
    row = 60
    plain, chosen = painted(shelf, item), painted(shelf, item, selected=True)
    assert QColor(chosen.pixel(5, row)) == theme.colour("accent")
    assert QColor(plain.pixel(5, row)) != theme.colour("accent")


@pytest.fixture
def gallery(shelf: PictureShelf, qtbot) -> Gallery:
    model = GalleryModel()
    model.show_items([GalleryItem(name, name) for name in ("a", "b", "c", "d")])
    made = Gallery(shelf.loader, model)
    qtbot.addWidget(made)
    made.resize(2 * made.cell_width + 30, 500)
    made.show()
    return made


def test_keys_walk_open_and_compare(gallery: Gallery, qtbot) -> None:
    chosen: list[str] = []
    gallery.chosen.connect(chosen.append)
    gallery.select("a")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(gallery, key)
    assert chosen[-3:] == ["b", "d", "c"]
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with qtbot.waitSignal(gallery.opened) as opened:
            QTest.keyClick(gallery, key)
        assert opened.args == ["c"]
    QTest.keyClick(gallery, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(gallery.compare_wanted) as wanted:
        QTest.keyClick(gallery, Qt.Key.Key_C)
    assert wanted.args[0][0] == "a"
    assert wanted.args[0][-1] == "c"


def test_visible_pictures_arrive_and_nothing_moves(shelf: PictureShelf, qtbot, aio) -> None:
    digests = [shelf.put((20, 2 * number, 99)) for number in range(100)]
    model = GalleryModel()
    model.show_items([GalleryItem(d, "x", image=d) for d in digests])
    view = Gallery(shelf.loader, model)
    qtbot.addWidget(view)
    view.resize(300, 320)

    async def work() -> list[QRect]:
        before: list[QRect] = []
        arrived = asyncio.Event()
        shelf.loader.loaded.connect(lambda _: arrived.set())
        view.show()
        view.grab()
        before.extend(view.visualRect(model.index(row)) for row in range(20))
        await arrived.wait()
        await asyncio.sleep(0.05)
        return before

    before = aio(work())
    assert before == [view.visualRect(model.index(row)) for row in range(20)]
    assert shelf.loader.pixmap(digests[0]) is not None
    assert shelf.loader.pixmap(digests[-1]) is None


def test_cells_are_equal_without_asking_each(shelf: PictureShelf, qtbot) -> None:
    """QListView asks all 10,000 cells for their size unless it is told not to (F9)."""
    asked: list[QSize] = []

    class Counting(GalleryDelegate):
        def sizeHint(self, option, index):  # type: ignore[no-untyped-def]
            asked.append(QSize())
            return super().sizeHint(option, index)

    model = GalleryModel()
    model.show_items([GalleryItem(str(n), "x") for n in range(3000)])
    view = Gallery(shelf.loader, model)
    qtbot.addWidget(view)
    delegate = Counting(shelf.loader, opacity=lambda _: 1.0, size=CellSize(), parent=view)
    view.setItemDelegate(delegate)
    view.show()
    view.grab()
    assert len(asked) < 50


def test_a_gallery_that_is_scrolled_down_is_never_blank_while_results_land(
    shelf: PictureShelf, qtbot, aio
) -> None:
    model = GalleryModel()
    model.show_items([GalleryItem(str(n), "x") for n in range(4000)])
    view = Gallery(shelf.loader, model)
    qtbot.addWidget(view)
    view.resize(400, 400)

    async def work() -> None:
        view.show()
        await asyncio.sleep(0.2)
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
        assert cells_are_seen(view)
        for number in range(3):
            model.insert(0, [GalleryItem(f"new{number}", "new")])
            assert cells_are_seen(view)

    aio(work())


def cells_are_seen(view: Gallery) -> bool:
    image = view.viewport().grab().toImage()
    return len({image.pixel(70, y) for y in range(image.height())}) >= 3
