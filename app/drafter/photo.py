"""Reads photographs of a product: views, outline, colours, and sizes where one size is known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from app.drafter.brief import Brief, Chip
from app.drafter.errors import DrafterError
from app.drafter.model import View
from app.drafter.photo_decode import Picture, decoded, png_of
from app.drafter.photo_facts import Box, PhotoDimension, Swatch
from app.drafter.photo_outline import Mask, Silhouette, shrunk, silhouette
from app.drafter.photo_palette import palette

MOST = 12
_ORDER: tuple[View, ...] = ("front", "back", "side", "top", "bottom", "three_quarter")
_VIEW_WORDS: tuple[tuple[str, View], ...] = (
    (r"three.?quarter|3.?4|angled?|perspective", "three_quarter"),
    (r"front", "front"),
    (r"back|rear|reverse", "back"),
    (r"bottom|underside|below|beneath|sole", "bottom"),
    (r"top|above|overhead|plan", "top"),
    (r"sides?|left|right|profile|lateral", "side"),
)
# Which stated sizes run up and across a view, the better known first.
_UP: dict[str, tuple[str, ...]] = {
    "front": ("height",),
    "back": ("height",),
    "side": ("height",),
    "top": ("depth", "diameter"),
    "bottom": ("depth", "diameter"),
}
_ACROSS: dict[str, tuple[str, ...]] = {
    "front": ("width", "diameter", "length"),
    "back": ("width", "diameter", "length"),
    "side": ("depth", "diameter"),
    "top": ("width", "diameter", "length"),
    "bottom": ("width", "diameter", "length"),
}
_CODES = {"width": ("W", "Overall width"), "height": ("H", "Overall height")}
_DEPTH = ("D", "Overall depth")
_DISAGREE = 0.06


@dataclass(frozen=True, slots=True, eq=False)
class PhotoView:
    """One photograph: upright RGB pixels, where the product is, and its scale when known.

    `found` False means the whole frame stands for the product, `sure` that it may be measured.
    `mask` is of the analysis picture (at most 640 pixels); mm_per_px is of `pixels`.
    """

    view: View
    name: str
    pixels: Picture
    mask: Mask
    found: bool
    sure: bool
    box: Box
    mm_per_px: float | None = None

    @property
    def png(self) -> bytes:
        """The photograph itself, only turned upright, as PNG."""
        return png_of(self.pixels)

    @property
    def aspect(self) -> float:
        """Width of the product to its height, as seen."""
        height, width = self.pixels.shape[:2]
        return float(self.box.width * width / (self.box.height * height))


@dataclass(frozen=True, slots=True, eq=False)
class PhotoProduct:
    """All that photographs tell; what they do not is not here."""

    brief: Brief
    views: tuple[PhotoView, ...]
    palette: tuple[Swatch, ...]
    backdrop: str | None
    dimensions: tuple[PhotoDimension, ...]
    notes: tuple[Chip, ...]

    def view(self, view: View) -> PhotoView | None:
        """The photograph of a view, or None."""
        return next((photo for photo in self.views if photo.view == view), None)


def read_photographs(images: Sequence[tuple[str, bytes]], brief: Brief) -> PhotoProduct:
    """Views, colours and sizes of photographs given as (file name, content).

    Raises DrafterError with one sentence for a file that is no picture, for none and for too many.
    """
    if not images:
        raise DrafterError("No photograph was given.", "Add one; a front view tells most.")
    if len(images) > MOST:
        raise DrafterError(
            f"{len(images)} photographs were given; at most {MOST} are read.",
            "Keep front, back, side, top and bottom.",
        )
    named = assigned([name for name, _ in images])
    views, outlines = [], []
    for (name, data), view in zip(images, named, strict=True):
        if view is not None:
            photo, outline = _read(name, data, view, brief)
            views.append(photo)
            outlines.append(outline)
    order = sorted(range(len(views)), key=lambda k: _ORDER.index(views[k].view))
    photos = _scaled_alike([views[k] for k in order])
    first = photos[0]
    return PhotoProduct(
        brief,
        tuple(photos),
        palette(shrunk(first.pixels), first.mask),
        outlines[order[0]].backdrop,
        _dimensions(photos, brief),
        tuple(_notes(images, named, photos, brief)),
    )


def assigned(names: Sequence[str]) -> list[View | None]:
    """The view of each file by its name's words, else the next free one; None: none is left."""
    views: list[View | None] = [None] * len(names)
    for number, name in enumerate(names):
        view = _worded_view(name)
        if view is not None and view not in views:
            views[number] = view
    for number in range(len(names)):
        if views[number] is None:
            views[number] = next((view for view in _ORDER if view not in views), None)
    return views


def _worded_view(name: str) -> View | None:
    stem = re.sub(r"\.[a-z0-9]+$", "", re.split(r"[\\/]", name)[-1].lower())
    for words, view in _VIEW_WORDS:
        if re.search(rf"(?<![a-z])(?:{words})(?![a-z])", stem):
            return view
    return None


def _read(name: str, data: bytes, view: View, brief: Brief) -> tuple[PhotoView, Silhouette]:
    picture = decoded(data, name)
    outline = silhouette(picture.pixels, picture.alpha)
    box = _box(outline.mask)
    photo = PhotoView(view, name, picture.pixels, outline.mask, outline.found, outline.sure, box)
    return replace(photo, mm_per_px=_scale(photo, brief) if outline.sure else None), outline


def _box(mask: Mask) -> Box:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    height, width = mask.shape
    return Box(
        float(columns[0] / width),
        float(rows[0] / height),
        float((columns[-1] + 1) / width),
        float((rows[-1] + 1) / height),
    )


def _stated(keys: Sequence[str], brief: Brief) -> tuple[str, float] | None:
    return next(((key, brief.size[key]) for key in keys if key in brief.size), None)


def _scale(photo: PhotoView, brief: Brief) -> float | None:
    """Millimetres of the product per pixel, by a stated size that runs up or across this view."""
    height, width = photo.pixels.shape[:2]
    up = _stated(_UP.get(photo.view, ()), brief)
    across = _stated(_ACROSS.get(photo.view, ()), brief)
    if up is not None:
        return float(up[1] / (photo.box.height * height))
    if across is not None:
        return float(across[1] / (photo.box.width * width))
    return None


def _scaled_alike(photos: list[PhotoView]) -> list[PhotoView]:
    """A side view without a size of its own takes the height the front view gives."""
    front = next((p for p in photos if p.view in ("front", "back") and p.mm_per_px), None)
    if front is None or front.mm_per_px is None:
        return photos
    tall = front.box.height * front.pixels.shape[0] * front.mm_per_px
    scaled = []
    for photo in photos:
        per_px = photo.mm_per_px
        if per_px is None and photo.sure and photo.view in ("front", "back", "side"):
            per_px = tall / (photo.box.height * photo.pixels.shape[0])
        scaled.append(replace(photo, mm_per_px=per_px))
    return scaled


def _dimensions(photos: Sequence[PhotoView], brief: Brief) -> tuple[PhotoDimension, ...]:
    """Overall sizes that a photograph shows, each once, from the view that shows it best."""
    found: dict[str, PhotoDimension] = {}
    for photo in photos:
        if photo.mm_per_px is None or photo.view == "three_quarter":
            continue
        for dimension in _view_dimensions(photo, photo.mm_per_px, brief):
            known = found.get(dimension.code)
            if known is None or (dimension.stated and not known.stated):
                found[dimension.code] = dimension
    return tuple(found[code] for code in ("W", "H", "D") if code in found)


def _view_dimensions(photo: PhotoView, scale: float, brief: Brief) -> list[PhotoDimension]:
    height, width = photo.pixels.shape[:2]
    box = photo.box
    level = photo.view in ("front", "back", "side")
    across = _DEPTH if photo.view == "side" else _CODES["width"]
    up = _CODES["height"] if level else _DEPTH
    right, bottom = box.right, box.bottom
    wide, tall = box.width * width * scale, box.height * height * scale
    said_across = _stated(_ACROSS[photo.view], brief)
    said_up = _stated(_UP[photo.view], brief)
    return [
        PhotoDimension(
            *across,
            said_across[1] if said_across else round(wide, 1),
            photo.view,
            (box.left, bottom),
            (right, bottom),
            said_across is not None,
        ),
        PhotoDimension(
            *up,
            said_up[1] if said_up else round(tall, 1),
            photo.view,
            (right, box.top),
            (right, bottom),
            said_up is not None,
        ),
    ]


def _notes(
    images: Sequence[tuple[str, bytes]],
    named: Sequence[View | None],
    photos: Sequence[PhotoView],
    brief: Brief,
) -> list[Chip]:
    notes = []
    for (name, _), view in zip(images, named, strict=True):
        if view is None:
            notes.append(_chip(name, "not used: all views are taken"))
        elif _worded_view(name) != view:
            notes.append(Chip(text=f"{view.replace('_', ' ')} view", meaning=name, about="view"))
    for photo in photos:
        if not photo.found:
            notes.append(
                _chip(photo.name, "product and background could not be told apart: whole frame")
            )
        elif not photo.sure:
            notes.append(
                _chip(photo.name, "product and background are alike: outline unsure, not measured")
            )
        elif (off := _disagreement(photo, brief)) is not None:
            notes.append(_chip(photo.name, f"the stated sizes are {off:.0%} off its proportions"))
    if not any(photo.mm_per_px for photo in photos):
        notes.append(_chip("sizes", _unmeasured(photos)))
    return notes


def _unmeasured(photos: Sequence[PhotoView]) -> str:
    if any(photo.sure for photo in photos):
        return "to be determined: state one, such as its height"
    return "to be determined: photograph it before a plain backdrop of another colour"


def _chip(text: str, meaning: str) -> Chip:
    return Chip(text=text[:80], meaning=meaning, about="photograph")


def _disagreement(photo: PhotoView, brief: Brief) -> float | None:
    """How far two stated sizes are from what the photograph shows, None when they agree."""
    up = _stated(_UP.get(photo.view, ()), brief)
    across = _stated(_ACROSS.get(photo.view, ()), brief)
    if up is None or across is None:
        return None
    off = abs(across[1] / up[1] / photo.aspect - 1)
    return off if off > _DISAGREE else None
