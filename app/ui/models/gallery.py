"""The pictures of one gallery as a Qt model: a list of values with exact changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex
MimeSource = Callable[[Sequence["GalleryItem"]], QMimeData]


class PictureState(StrEnum):
    """How far a picture is."""

    PENDING = "pending"
    GENERATING = "generating"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class GalleryItem:
    """One cell of a gallery.

    Attributes:
        id: names the cell for as long as it exists, also before its picture is there.
        image: digest of the picture, None as long as there is none.
        detail: the line under the title, such as a state in words.
        price: what making it again costs, shown while it is asked for; empty for nothing.
        error: why it failed, with the way on.
        is_outdated: it was made from a picture that has been replaced since.
    """

    id: str
    title: str
    image: str | None = None
    state: PictureState = PictureState.DONE
    detail: str = ""
    price: str = ""
    error: str = ""
    is_outdated: bool = False


class GalleryRole(IntEnum):
    """What a view can ask for beside the usual roles."""

    ITEM = Qt.ItemDataRole.UserRole.value


ITEM_ROLES = [
    GalleryRole.ITEM.value,
    Qt.ItemDataRole.DisplayRole.value,
    Qt.ItemDataRole.ToolTipRole.value,
    Qt.ItemDataRole.AccessibleTextRole.value,
    Qt.ItemDataRole.AccessibleDescriptionRole.value,
]


PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
PICTURE = PLAIN | Qt.ItemFlag.ItemIsDragEnabled


class GalleryModel(QAbstractListModel):
    """Gallery items in order, found by id.

    Args:
        mime_of: what other programs get when items are dragged out or copied.
    """

    def __init__(self, parent: QObject | None = None, *, mime_of: MimeSource | None = None) -> None:
        super().__init__(parent)
        self._items: list[GalleryItem] = []
        self._row_of: dict[str, int] = {}
        self._mime_of = mime_of

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._items):
            return None
        item = self._items[index.row()]
        if role == GalleryRole.ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return item.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return item.error or item.detail or item.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        item = self.item_at(index)
        if item is None:
            return super().flags(index)
        return PICTURE if item.image is not None and self._mime_of is not None else PLAIN

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        return ["text/uri-list", "application/x-qt-image"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        items = [item for index in indexes if (item := self.item_at(index)) is not None]
        return self._mime_of(items) if self._mime_of else QMimeData()

    @property
    def items(self) -> tuple[GalleryItem, ...]:
        return tuple(self._items)

    def item_at(self, index: Index) -> GalleryItem | None:
        """The item behind an index, None behind none."""
        if not index.isValid() or index.row() >= len(self._items):
            return None
        return self._items[index.row()]

    def item(self, item_id: str) -> GalleryItem | None:
        """The item with this id."""
        row = self._row_of.get(item_id)
        return None if row is None else self._items[row]

    def index_of(self, item_id: str) -> QModelIndex:
        """Where an item stands; an invalid index where it does not."""
        row = self._row_of.get(item_id)
        return QModelIndex() if row is None else self.index(row)

    def update(self, item: GalleryItem) -> None:
        """Replace the item with the same id, or add it at the end."""
        row = self._row_of.get(item.id)
        if row is None:
            self._insert(len(self._items), [item])
        elif self._items[row] != item:
            self._items[row] = item
            self.dataChanged.emit(self.index(row), self.index(row), ITEM_ROLES)

    def insert(self, row: int, items: Sequence[GalleryItem]) -> None:
        """Add new items before `row`."""
        if items:
            self._insert(row, list(items))

    def show_items(self, items: Sequence[GalleryItem]) -> None:
        """Become this list, by removing, moving, inserting and changing only what differs."""
        wanted = {item.id for item in items}
        if not wanted & self._row_of.keys():
            self._start_over(list(items))
            return
        self._remove_unless(wanted)
        row = 0
        while row < len(items):
            item = items[row]
            if row < len(self._items) and self._items[row].id == item.id:
                self.update(item)
                row += 1
            elif item.id in self._row_of:
                self._move(self._row_of[item.id], row)
            else:
                fresh = _run_of(items[row:], self._row_of)
                self._insert(row, fresh)
                row += len(fresh)

    def _start_over(self, items: list[GalleryItem]) -> None:
        """Nothing of the old list stays, as when another product is shown."""
        self.beginResetModel()
        self._items = items
        self._number()
        self.endResetModel()

    def _insert(self, row: int, items: list[GalleryItem]) -> None:
        self.beginInsertRows(QModelIndex(), row, row + len(items) - 1)
        self._items[row:row] = items
        self._number(row)
        self.endInsertRows()

    def _move(self, source: int, target: int) -> None:
        """Move one item up; whatever is above `target` is in order already."""
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        self._items.insert(target, self._items.pop(source))
        self._number(target)
        self.endMoveRows()

    def _remove_unless(self, wanted: set[str]) -> None:
        last = len(self._items) - 1
        while last >= 0:
            if self._items[last].id in wanted:
                last -= 1
                continue
            first = last
            while first > 0 and self._items[first - 1].id not in wanted:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, last)
            for item in self._items[first : last + 1]:
                del self._row_of[item.id]
            del self._items[first : last + 1]
            self._number(first)
            self.endRemoveRows()
            last = first - 1

    def _number(self, first: int = 0) -> None:
        if first == 0:
            self._row_of = {item.id: row for row, item in enumerate(self._items)}
            return
        for row in range(first, len(self._items)):
            self._row_of[self._items[row].id] = row


def _run_of(items: Sequence[GalleryItem], known: dict[str, int]) -> list[GalleryItem]:
    """The items from the first on that are not known yet, to be inserted at once."""
    run: list[GalleryItem] = []
    for item in items:
        if item.id in known:
            break
        run.append(item)
    return run
