"""Pictures of a product: studio light, soft ground shadow, neutral backdrop, as PNG bytes."""

from collections import OrderedDict
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from app.drafter.backdrop import Shade, backdrop, footprint
from app.drafter.camera import Camera, shot_camera, view_camera
from app.drafter.errors import DrafterError
from app.drafter.model import ProductModel, Shot, View
from app.drafter.scene import Staged, Studio
from app.drafter.smoothing import smoothed

Picture = NDArray[np.uint8]
# One filter for all rows: twice as fast as choosing row by row, and as small.
_PNG = [cv2.IMWRITE_PNG_COMPRESSION, 1, cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_UP]
MIN_SIZE, MAX_SIZE = 16, 4096


class Photographer:
    """Photographs models; the last few stay staged, so that further views cost a frame only."""

    def __init__(self, studio: Studio, keep: int = 3) -> None:
        self._studio = studio
        self._keep = keep
        self._staged: OrderedDict[int, tuple[Staged, Shade]] = OrderedDict()

    @property
    def studio(self) -> Studio:
        """The studio this photographer works in."""
        return self._studio

    def photograph(self, model: ProductModel, camera: Camera, size: int) -> Picture:
        """RGB pixels (size, size, 3); DrafterError when the size is out of range."""
        if not MIN_SIZE <= size <= MAX_SIZE:
            raise DrafterError(f"Pictures can be {MIN_SIZE} to {MAX_SIZE} pixels wide, not {size}.")
        staged, shade = self._ready(model)
        behind = backdrop(camera, staged.ground, shade)
        return smoothed(self._studio.photograph(staged, camera, behind, size))

    def _ready(self, model: ProductModel) -> tuple[Staged, Shade]:
        known = self._staged.get(id(model))
        # The number of a model that is gone may be given again; Staged keeps its model alive.
        if known is None:
            staged = self._studio.stage(model)
            known = self._staged[id(model)] = (staged, footprint(staged.ground))
        self._staged.move_to_end(id(model))
        while len(self._staged) > self._keep:
            self._staged.popitem(last=False)
        return known


@cache
def photographer() -> Photographer:
    """The one photographer of this process, made when first needed: a window costs 0.4 s."""
    return Photographer(Studio())


def render_view(model: ProductModel, view: View, size: int = 1024) -> bytes:
    """A view as PNG, size x size pixels; all views of a product have the same scale."""
    return png_bytes(photographer().photograph(model, view_camera(model, view), size))


def render_shot(model: ProductModel, shot: Shot, size: int = 1024) -> bytes:
    """A close-up as PNG, size x size pixels."""
    return png_bytes(photographer().photograph(model, shot_camera(model, shot), size))


def png_bytes(picture: Picture) -> bytes:
    """RGB or grey pixels as PNG, always the same bytes for the same pixels."""
    pixels = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR) if picture.ndim == 3 else picture
    done, data = cv2.imencode(".png", pixels, _PNG)
    if not done:
        raise DrafterError("The picture could not be written as PNG.")
    return data.tobytes()
