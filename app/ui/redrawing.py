"""Makes pictures of a tech pack again: asks how, tells what became outdated, follows the run."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.errors import AppError
from app.domain.regeneration import ALL_CLOSE_UPS, Stale
from app.storage.thumbnails import Size
from app.ui.dialogs.redraw_dialog import RedrawDialog, RedrawWish
from app.ui.models.gallery import GalleryItem
from app.ui.models.pack_items import PackTab
from app.ui.pictures.pictures import PictureLoader
from app.ui.runtime import TaskScope
from app.ui.words import offer
from app.workflow.person import person_here
from app.workflow.product_record import ProductRecord
from app.workflow.running.at_work import Work
from app.workflow.workspace import Workspace

KINDS = {PackTab.BASE_VIEWS: "view", PackTab.CLOSE_UPS: "close_up", PackTab.SKETCHES: "sketch"}
TABS = {kind: tab for tab, kind in KINDS.items()}


class Redrawing(QObject):
    """Redraws what a person asks for.

    Signals:
        changed: id of a product of which something was made again.
        stale_changed: parts that were made from pictures which are no longer the latest.
    """

    changed = Signal(str)
    stale_changed = Signal(object)

    def __init__(
        self, workspace: Workspace, *, tasks: TaskScope, pictures: PictureLoader, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._pictures = pictures
        self._over = parent
        self._product: str | None = None
        self.stale: tuple[Stale, ...] = ()
        self.dialog: RedrawDialog | None = None

    @property
    def is_running(self) -> bool:
        if self._product is None:
            return False
        return self._workspace.at_work.is_running(self._product, Work.REGENERATION)

    def show_record(self, record: ProductRecord | None) -> None:
        """Look what of a product is outdated."""
        self._product = record.product.id if record else None
        if record is None or not record.revisions:
            self._take(())
        else:
            self._tasks.start(self._read(record.product.id))

    async def _read(self, product: str) -> None:
        stale = await self._workspace.regeneration.stale(product)
        if product == self._product:
            self._take(stale)

    def _take(self, stale: tuple[Stale, ...]) -> None:
        if stale != self.stale:
            self.stale = stale
            self.stale_changed.emit(stale)

    async def price(self, whats: Sequence[str]) -> str:
        """What it costs, in words for a button.

        Raises:
            AppError: it cannot be made again.
        """
        if self._product is None:
            return ""
        return offer(await self._workspace.regeneration.price(self._product, whats))

    def ask(self, tab: PackTab, item: GalleryItem) -> None:
        """Open the dialog for a picture."""
        if self._product is None:
            return
        slot = item.id.partition(":")[2]
        choices: list[tuple[str, tuple[str, ...]]] = [
            (self.tr("Only this picture"), (f"{KINDS[tab]}:{slot}",))
        ]
        if tab is PackTab.CLOSE_UPS:
            choices.append((self.tr("All close-ups"), (ALL_CLOSE_UPS,)))
        title = f"{self._kind_words(tab)}: {item.title}"
        dialog = RedrawDialog(title, tuple(choices), self._over.window())
        dialog.choice_changed.connect(lambda whats: self._tasks.start(self._fill(dialog, whats)))
        dialog.wished.connect(self.redraw)
        self._tasks.start(self._fill(dialog, dialog.whats))
        if item.image is not None:
            self._tasks.start(self._fill_picture(dialog, item.image))
        self.dialog = dialog
        dialog.open()

    def _kind_words(self, tab: PackTab) -> str:
        return {
            PackTab.BASE_VIEWS: self.tr("Base view"),
            PackTab.CLOSE_UPS: self.tr("Close-up"),
            PackTab.SKETCHES: self.tr("Sketch"),
        }[tab]

    async def _fill(self, dialog: RedrawDialog, whats: tuple[str, ...]) -> None:
        product = self._product
        if product is None:
            return
        outlook = await self._workspace.regeneration.outlook(product, whats)
        if isValid(dialog) and dialog.whats == whats:
            dialog.show_price(offer(outlook.price), is_worthwhile=bool(outlook.made))

    async def _fill_picture(self, dialog: RedrawDialog, digest: str) -> None:
        pixmap = await self._pictures.load(digest, Size.PROXY)
        if isValid(dialog):
            dialog.show_picture(pixmap)

    def redraw(self, wish: RedrawWish) -> None:
        """Make it again."""
        if self._product is not None:
            self._tasks.start(self._make(self._product, wish))

    def redraw_stale(self) -> None:
        """Make everything again that is outdated."""
        if self.stale:
            self.redraw(RedrawWish(tuple(one.target for one in self.stale), ""))

    async def _make(self, product: str, wish: RedrawWish) -> None:
        try:
            await self._workspace.regeneration.make(
                product, wish.whats, wish.instruction, author=person_here()
            )
        except AppError:
            self.changed.emit(product)
            raise
        self.changed.emit(product)


def item_of_target(target: str) -> str:
    """The gallery item of a part: "close_up:lid" stands in the gallery of close-ups; or ""."""
    kind, _, slot = target.partition(":")
    tab = TABS.get(kind)
    return f"{tab.value}:{slot}" if tab is not None else ""
