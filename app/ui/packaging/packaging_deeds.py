"""What a person does by hand to a package, each step with its way back."""

from __future__ import annotations

import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.packaging.packaging import PackageType, Panel
from app.domain.packaging.packaging_artwork import Crop
from app.domain.packaging.packaging_state import PackageForm, PackagingState
from app.workflow.packaging.packaging import Packaging

Step = Callable[[], Awaitable[object]]
MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class Deed:
    """A step that was made.

    Attributes:
        what: in words, for the tooltip of Undo.
    """

    what: str
    redo: Step
    undo: Step


class PackagingDeeds(QObject):
    """Does things to the package of one product and can take them back. Each is kept at once.

    Signals:
        changed: what can be undone or redone is another.
    """

    changed = Signal()

    def __init__(self, packaging: Packaging, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._packaging = packaging
        self._product = ""
        self._done: list[Deed] = []
        self._undone: list[Deed] = []

    def show_product(self, product_id: str) -> None:
        """Turn to another product; the steps of the one before are forgotten."""
        if product_id != self._product:
            self._product = product_id
            self._done.clear()
            self._undone.clear()
            self.changed.emit()

    @property
    def undo_text(self) -> str:
        """What Undo would take back, empty for nothing."""
        return self._done[-1].what if self._done else ""

    @property
    def redo_text(self) -> str:
        """What Redo would do again, empty for nothing."""
        return self._undone[-1].what if self._undone else ""

    async def undo(self) -> None:
        """Take the last step back.

        Raises:
            AppError: it cannot be taken back now; it stays on the list.
        """
        if self._done:
            deed = self._done[-1]
            await deed.undo()
            self._undone.append(self._done.pop())
            self.changed.emit()

    async def redo(self) -> None:
        """Make the step again that was taken back last.

        Raises:
            AppError: it cannot be made now; it stays on the list.
        """
        if self._undone:
            deed = self._undone[-1]
            await deed.redo()
            self._done.append(self._undone.pop())
            self.changed.emit()

    async def _do(self, state: PackagingState, deed: Deed) -> None:
        await deed.redo()
        self._remember(state, deed)

    def _remember(self, state: PackagingState, deed: Deed) -> None:
        """Put a step on the list, unless the person has turned to another product meanwhile."""
        if state.product_id == self._product:
            self._done.append(deed)
            del self._done[:-MOST_STEPS]
            self._undone.clear()
            self.changed.emit()

    async def keep_form(self, state: PackagingState, after: PackageForm) -> None:
        """Keep sizes and making."""
        keep, product, before = self._packaging.keep, state.product_id, state.form
        await self._do(
            state,
            Deed(
                self.tr("Change of the package"),
                lambda: keep(product, after),
                lambda: keep(product, before),
            ),
        )

    async def switch_type(self, state: PackagingState, kind: PackageType) -> None:
        """Make it a box or a cylinder; undone, its pictures are put back, too."""
        product, packaging, before = state.product_id, self._packaging, state.form
        textures = [one.texture.id for one in state.panels if one.texture]

        async def back() -> None:
            await packaging.switch_type(product, before.type, before)
            for texture in textures:
                await packaging.restore(product, texture)

        await self._do(
            state,
            Deed(self.tr("Switch of the type"), lambda: packaging.switch_type(product, kind), back),
        )

    async def bring_in(self, state: PackagingState, panel: Panel, path: Path) -> str:
        """Put a picture from a file on a panel; what to know of it, empty where it fits."""
        product, packaging = state.product_id, self._packaging
        now = await packaging.import_texture(product, panel, path)
        texture = now.of(panel).texture
        if texture is None:
            return ""
        redo = self._putting(product, texture.id)
        self._remember(state, Deed(self.tr("Import"), redo, self._back(state, panel)))
        return texture.note

    async def paste(self, state: PackagingState, panel: Panel, data: bytes) -> str:
        """Put a picture from the clipboard on a panel."""
        with tempfile.TemporaryDirectory(prefix="techpack-") as folder:
            path = Path(folder) / "pasted.png"
            try:
                path.write_bytes(data)
            except OSError as error:
                raise AppError(f"The picture cannot be taken: {error.strerror}.") from error
            return await self.bring_in(state, panel, path)

    async def restore(self, state: PackagingState, panel: Panel, texture_id: str) -> None:
        """Put a picture of the history back."""
        product, packaging = state.product_id, self._packaging
        await self._do(
            state,
            Deed(
                self.tr("Earlier picture"),
                lambda: packaging.restore(product, texture_id),
                self._back(state, panel),
            ),
        )

    async def turn(self, state: PackagingState, panel: Panel, turns: int) -> None:
        """Turn the picture by quarter turns clockwise."""
        product, packaging = state.product_id, self._packaging
        texture = state.of(panel).texture
        crop = texture.crop if texture else None

        async def back() -> None:
            await packaging.rotate(product, panel, -turns)
            if crop is not None:
                await packaging.crop(product, panel, crop)

        await self._do(
            state, Deed(self.tr("Turn"), lambda: packaging.rotate(product, panel, turns), back)
        )

    async def crop(self, state: PackagingState, panel: Panel, crop: Crop | None) -> None:
        """Use only a part of the picture."""
        product, packaging = state.product_id, self._packaging
        texture = state.of(panel).texture
        before = texture.crop if texture else None
        await self._do(
            state,
            Deed(
                self.tr("Crop"),
                lambda: packaging.crop(product, panel, crop),
                lambda: packaging.crop(product, panel, before),
            ),
        )

    async def clear(self, state: PackagingState, panel: Panel) -> None:
        """Take the picture off."""
        product, packaging = state.product_id, self._packaging
        await self._do(
            state,
            Deed(
                self.tr("Taking the picture off"),
                lambda: packaging.clear(product, panel),
                self._back(state, panel),
            ),
        )

    async def clear_all(self, state: PackagingState) -> None:
        """Take the pictures off all panels."""
        product, packaging = state.product_id, self._packaging
        textures = [one.texture.id for one in state.panels if one.texture]

        async def back() -> None:
            for texture in textures:
                await packaging.restore(product, texture)

        await self._do(
            state,
            Deed(self.tr("Taking all pictures off"), lambda: packaging.clear_all(product), back),
        )

    def _putting(self, product: str, texture_id: str) -> Step:
        packaging = self._packaging
        return lambda: packaging.restore(product, texture_id)

    def _back(self, state: PackagingState, panel: Panel) -> Step:
        """What puts back what is on a panel now."""
        product, packaging = state.product_id, self._packaging
        before = state.of(panel).texture
        if before is None:
            return lambda: packaging.clear(product, panel)
        return lambda: packaging.restore(product, before.id)
