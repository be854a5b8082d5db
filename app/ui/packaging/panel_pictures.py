"""The artwork of a package as pictures for the screen; the same one for the same content."""

from __future__ import annotations

import asyncio

from PySide6.QtGui import QImage

from app.domain.errors import AppError
from app.domain.packaging.packaging_state import PackagingState, PanelState, PanelTexture
from app.ui.pictures.decoding import decode_picture
from app.workflow.packaging.packaging import Packaging

LONGEST = 1024
"""Pixels; a panel takes up less of the window than that."""

Key = tuple[object, ...]


class PanelPictures:
    """Reads and decodes in threads; what has not changed is the very same object again."""

    def __init__(self, packaging: Packaging) -> None:
        self._packaging = packaging
        self._kept: dict[Key, QImage] = {}

    async def read(self, state: PackagingState) -> dict[str, QImage]:
        """The picture of each panel that has one; while a run is on, what has arrived of it.

        One that cannot be read is left out: its panel says why.
        """
        wanted = {one.panel.value: (one, texture_on(one)) for one in state.panels}
        keys = {
            name: _key(texture, panel.artwork.aspect)
            for name, (panel, texture) in wanted.items()
            if texture is not None
        }
        self._kept = {key: image for key, image in self._kept.items() if key in keys.values()}
        for name, key in keys.items():
            panel, texture = wanted[name]
            if texture is not None and key not in self._kept:
                found = await self._decode(texture, panel.artwork.aspect)
                if found is not None:
                    self._kept[key] = found
        return {name: self._kept[key] for name, key in keys.items() if key in self._kept}

    async def _decode(self, texture: PanelTexture, aspect: float) -> QImage | None:
        try:
            data = await self._packaging.placed(texture, aspect)
            return await asyncio.to_thread(decode_picture, data, at_most=LONGEST)
        except AppError:
            return None


def texture_on(panel: PanelState) -> PanelTexture | None:
    """What a panel shows: what its run has made so far, or what lies on it."""
    return panel.arrived or panel.texture


def _key(texture: PanelTexture, aspect: float) -> Key:
    return (texture.image, texture.rotation, texture.crop, round(aspect, 6))
