"""What a person does with the packaging of a product: choose it, and arrange its pictures.

Everything chosen is kept at once. Pictures are only ever added: one that is replaced or taken off
stays in the history of its panel.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy.orm import Session

from app.domain.errors import RefusedInputError
from app.domain.identifiers import new_id, utc_now
from app.domain.packaging.dieline_layout import lay_out
from app.domain.packaging.dieline_pack import Basis
from app.domain.packaging.packaging import Package, PackageType, Panel
from app.domain.packaging.packaging_artwork import Crop
from app.domain.packaging.packaging_state import (
    PackageForm,
    PackagingState,
    PanelTexture,
    TextureSource,
    usual_form,
)
from app.storage import panel_textures
from app.storage.library import Library
from app.workflow.packaging import packaging_rows
from app.workflow.sheets.sheets import follow_package
from app.workflow.views.inputs import clean_text

T = TypeVar("T")
KEPT_PICTURES = 24


class Packaging:
    """The packages of the products of a library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._placed: OrderedDict[tuple[object, ...], bytes] = OrderedDict()

    async def state(self, product_id: str) -> PackagingState:
        """The packaging of a product; usual values where nothing was chosen yet.

        Raises:
            NotFoundError: there is no such product.
        """
        return await self._library.database.read(
            lambda s: packaging_rows.packaging_state(s, product_id)
        )

    async def package(self, product_id: str) -> Package:
        """The outer sizes of a package, for the preview."""
        return (await self.state(product_id)).form.outer()

    async def keep(self, product_id: str, form: PackageForm) -> PackagingState:
        """Keep sizes and making; the type stays.

        Raises:
            RefusedInputError: it cannot be laid out, or is of another type; nothing was changed.
            NotFoundError: there is no such product.
        """
        check_form(form)
        return await self._write(lambda s: _kept(s, product_id, form))

    async def keep_outer(self, product_id: str, package: Package) -> PackagingState:
        """Keep outer sizes; another type starts as usual and takes the artwork off.

        Raises:
            AppError: as of `keep` and `switch_type`.
        """
        state = await self.state(product_id)
        is_same = package.type is state.form.type
        form = state.form if is_same else usual_form(package.type)
        sizes = {name: getattr(package, name) for name in ("width", "height", "depth")}
        form = form.model_copy(update={**sizes, "basis": Basis.OUTSIDE})
        check_form(form)
        return await self._write(lambda s: _switched(s, product_id, form))

    async def switch_type(
        self, product_id: str, kind: PackageType, form: PackageForm | None = None
    ) -> PackagingState:
        """Make the package a box or a cylinder, which takes all artwork off (ask first).

        The pictures stay in the history of their panels.

        Args:
            product_id: of the product.
            kind: the new type; with the one it has nothing is taken off.
            form: its sizes and making, None for the usual ones.

        Raises:
            IllegalTransitionError: artwork is being made or was cut off.
            RefusedInputError: it cannot be laid out; nothing was changed.
        """
        state = await self.state(product_id)
        wanted = form or (state.form if kind is state.form.type else usual_form(kind))
        check_form(wanted)
        return await self._write(lambda s: _switched(s, product_id, wanted))

    async def set_prompt(
        self, product_id: str, words: str, panel: Panel | None = None
    ) -> PackagingState:
        """Keep the words for the artwork of all panels, or of one; empty words take them back.

        Raises:
            RefusedInputError: words that cannot be read, or no such panel.
        """
        tidy = clean_text(words, may_be_empty=True)
        return await self._write(lambda s: packaging_rows.set_prompt(s, product_id, tidy, panel))

    def keep_now(
        self,
        state: PackagingState,
        form: PackageForm,
        words: tuple[str, Panel | None] | None = None,
    ) -> None:
        """Keep what stands in the fields when the window closes; it waits until it is kept.

        Sizes that cannot be made are left out, as they are while the window is open.
        """
        product_id = state.product_id
        if form != state.form:
            with contextlib.suppress(RefusedInputError):
                check_form(form)
                self._library.database.write_now(lambda s: _kept(s, product_id, form))
        if words is not None:
            tidy, panel = clean_text(words[0], may_be_empty=True), words[1]
            self._library.database.write_now(
                lambda s: packaging_rows.set_prompt(s, product_id, tidy, panel)
            )

    async def import_texture(self, product_id: str, panel: Panel, path: Path) -> PackagingState:
        """Put a picture of one's own on a panel; its `note` says where it does not fit.

        Raises:
            RefusedInputError: the file cannot be used, or there is no such panel.
            IllegalTransitionError: artwork for this panel is being made.
        """
        artwork = (await self.state(product_id)).of(panel).artwork
        # Imported when needed: decoding belongs to an import, not to opening a library.
        from app.workflow.packaging.packaging_pictures import read_texture

        found = await asyncio.to_thread(read_texture, path, artwork)
        digest = await asyncio.to_thread(self._library.images.put, found.data)
        texture = PanelTexture(
            id=new_id(),
            product_id=product_id,
            panel=panel,
            image=digest,
            width=found.width,
            height=found.height,
            source=TextureSource.IMPORTED,
            prompt=path.name,
            note=found.note,
            created_at=utc_now(),
        )
        return await self._write(lambda s: packaging_rows.lay_on(s, texture))

    async def rotate(self, product_id: str, panel: Panel, turns: int = 1) -> PackagingState:
        """Turn the picture on a panel by quarter turns clockwise; its crop is taken back.

        Raises:
            RefusedInputError: there is no picture on it.
        """

        def write(session: Session) -> PackagingState:
            now = packaging_rows.on_panel(session, product_id, panel)
            rotation = (now.rotation + turns) % 4
            return packaging_rows.place(session, product_id, panel, rotation=rotation, crop=None)

        return await self._write(write)

    async def crop(self, product_id: str, panel: Panel, crop: Crop | None) -> PackagingState:
        """Use only a part of the picture on a panel, None for the whole.

        Raises:
            RefusedInputError: there is no picture on it.
        """
        return await self._write(lambda s: packaging_rows.place(s, product_id, panel, crop=crop))

    async def clear(self, product_id: str, panel: Panel) -> PackagingState:
        """Take the picture off a panel; it stays in the history.

        Raises:
            IllegalTransitionError: artwork for it is being made.
        """
        return await self._write(lambda s: packaging_rows.clear(s, product_id, panel))

    async def clear_all(self, product_id: str) -> PackagingState:
        """Take the pictures off all panels; they stay in the history.

        Raises:
            IllegalTransitionError: artwork is being made.
        """
        return await self._write(lambda s: packaging_rows.clear(s, product_id, None))

    async def history(
        self, product_id: str, panel: Panel | None = None
    ) -> tuple[PanelTexture, ...]:
        """Every picture that a panel, or any panel, ever had, newest first."""
        return await self._library.database.read(
            lambda s: panel_textures.textures(s, product_id, panel)
        )

    async def restore(self, product_id: str, texture_id: str) -> PackagingState:
        """Put a picture of the history back on its panel, turned and cropped as it was.

        Raises:
            NotFoundError: there is no such picture.
            RefusedInputError: it belongs to another product or type of package.
            IllegalTransitionError: artwork for its panel is being made.
        """
        return await self._write(lambda s: packaging_rows.restore(s, product_id, texture_id))

    async def picture(self, product_id: str, panel: Panel) -> bytes | None:
        """The picture as it lies on a panel: turned, cropped, with the panel's own aspect.

        The same object comes back as long as nothing of it changed; None where there is none.
        """
        one = (await self.state(product_id)).of(panel)
        return await self.placed(one.texture, one.artwork.aspect) if one.texture else None

    async def placed(self, texture: PanelTexture, aspect: float) -> bytes:
        """A texture as it lies on a panel of this aspect, as `picture` gives it."""
        key = (texture.image, texture.rotation, texture.crop, aspect)
        kept = self._placed.get(key)
        if kept is None:
            from app.workflow.packaging.packaging_pictures import placed_picture

            data = await asyncio.to_thread(self._library.images.read, texture.image)
            kept = await asyncio.to_thread(placed_picture, data, texture, aspect)
            self._placed[key] = kept
            while len(self._placed) > KEPT_PICTURES:
                self._placed.popitem(last=False)
        return kept

    async def _write(self, work: Callable[[Session], T]) -> T:
        return await self._library.database.write(work)


def _kept(session: Session, product_id: str, form: PackageForm) -> PackagingState:
    """Keep a form, and with it what the sheets say of the package."""
    state = packaging_rows.keep_form(session, product_id, form)
    follow_package(session, product_id)
    return state


def _switched(session: Session, product_id: str, form: PackageForm) -> PackagingState:
    state = packaging_rows.switch_type(session, product_id, form)
    follow_package(session, product_id)
    return state


def check_form(form: PackageForm) -> PackageForm:
    """The form itself, if it can be laid out and folded.

    Raises:
        RefusedInputError: a size cannot be made, or flaps do not fit; the sentence says which.
    """
    lay_out(form.pack())
    return form
