"""Answers drawing tasks from photographs: picture, close-up, line art and what they tell."""

from collections.abc import Sequence

from app.drafter.brief import Brief
from app.drafter.drawing import Drawing
from app.drafter.errors import DrafterError
from app.drafter.mesh_names import key_of
from app.drafter.model import View
from app.drafter.photo import PhotoProduct, PhotoView, read_photographs
from app.drafter.photo_crops import PhotoCrop, photo_crops
from app.drafter.photo_facts import PhotoFacts, PhotoShot
from app.drafter.photo_lines import photo_line_drawing

MOST_CROPS = 10
# Close-ups of the first view and of each further one where there are several photographs.
_FIRST, _FURTHER = 6, 2


class PhotographedProduct:
    """Photographs of one product, read once for all tasks."""

    def __init__(self, photos: Sequence[tuple[str, bytes]], brief: Brief) -> None:
        self._product: PhotoProduct = read_photographs(photos, brief)
        self._crops = _crops(self._product)

    def picture(self, view: View) -> bytes:
        """The photograph of a view as PNG, only turned upright; DrafterError when there is none."""
        return self._photo(view).png

    def close_up(self, key: str) -> bytes:
        """A close-up as PNG, at the photograph's own resolution."""
        for shot, crop in self._crops:
            if shot.key == key:
                return crop.png
        raise DrafterError(
            f"These photographs have no close-up named {key or '?'}.", "Choose one of the list."
        )

    def line_drawing(self, view: View) -> Drawing:
        """Line art of the photograph of a view."""
        return photo_line_drawing(self._photo(view), self._product.dimensions)

    def facts(self) -> PhotoFacts:
        """All that is known of the product."""
        product = self._product
        return PhotoFacts(
            product.brief.name,
            tuple(photo.view for photo in product.views),
            tuple(round(photo.aspect, 4) for photo in product.views),
            tuple(photo.view for photo in product.views if photo.mm_per_px is not None),
            product.palette,
            product.backdrop,
            product.dimensions,
            tuple(shot for shot, _ in self._crops),
            product.notes,
        )

    def _photo(self, view: View) -> PhotoView:
        photo = self._product.view(view)
        if photo is None:
            raise DrafterError(
                f"There is no photograph of the {view.replace('_', ' ')} view.",
                "Add one, or leave this view out.",
            )
        return photo


def _crops(product: PhotoProduct) -> tuple[tuple[PhotoShot, PhotoCrop], ...]:
    found: list[tuple[PhotoShot, PhotoCrop]] = []
    several = len(product.views) > 1
    for number, photo in enumerate(product.views):
        most = (_FIRST if number == 0 else _FURTHER) if several else MOST_CROPS
        for crop in photo_crops(photo)[:most]:
            if len(found) < MOST_CROPS:
                label = photo.view.replace("_", " ")
                title = f"{crop.title} ({label})" if several else crop.title
                key = key_of(title, [shot.key for shot, _ in found])
                found.append((PhotoShot(key, title, photo.view, crop.box), crop))
    return tuple(found)
