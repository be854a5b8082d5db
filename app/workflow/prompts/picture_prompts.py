"""What engines that paint from prose are told: one prompt for each kind of picture."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.packaging.packaging_artwork import Wrap
from app.domain.requests import ImageRequest, ImageTask, ReferenceRole
from app.workflow.prompts.prompt_words import known_features, product_words

STUDIO = (
    "Photorealistic studio product photograph for a manufacturer. One product alone, centred, "
    "whole, filling about 80 % of a square picture. Plain light grey background without props, "
    "people, hands, text or watermark. Even soft light, straight-on camera without wide-angle "
    "distortion, true colours, sharp from edge to edge."
)
FROM = {
    "front": "straight from the front",
    "back": "straight from behind",
    "side": "straight from its right side, exactly 90 degrees from the front",
    "top": "straight from above, front edge at the bottom of the picture",
    "bottom": "straight from below, front edge at the top of the picture",
}


def _has(request: ImageRequest, role: ReferenceRole) -> bool:
    return any(one.role is role for one in request.references)


def _front_view(request: ImageRequest) -> tuple[str, ...]:
    if _has(request, ReferenceRole.EDIT_SOURCE) and request.subject.edits:
        return (
            f"Change the product of image 1: {request.subject.edits[-1]}.",
            "Keep everything else exactly as it is: shape, proportions, colours, details, light, "
            "background and camera.",
            product_words(request, with_last=False),
            STUDIO,
        )
    same = "Draw exactly the product of the photographs." if request.references else ""
    return f"The product seen {FROM['front']}.", same, product_words(request), STUDIO


def _view(request: ImageRequest) -> tuple[str, ...]:
    return (
        f"The very same product as in image 1, seen {FROM.get(request.view, request.view)}.",
        "It is one object turned: same shape, proportions, size in the picture, colours, "
        "materials and details. Show nothing that contradicts image 1. Parts that image 1 does "
        "not show continue its construction in the plainest way.",
        product_words(request),
        known_features(request.features),
        STUDIO,
    )


def _close_up(request: ImageRequest) -> tuple[str, ...]:
    shot = request.shot
    if shot is None:
        return (product_words(request), STUDIO)
    return (
        f"Macro photograph of one detail of the very same product: {shot.title}.",
        f"In focus: {shot.focus}. It must show: {shot.why}",
        "Same materials, colours and construction as in the views; nothing added. Fill the square "
        "picture with the detail. Soft raking light that shows the surface, plain light grey "
        "background, no text, no hands, no ruler.",
        product_words(request),
        known_features(request.features),
    )


def _sketch(request: ImageRequest) -> tuple[str, ...]:
    return (
        f"Technical flat drawing of the product of image 1, seen {FROM.get(request.view, '')}.",
        "Black lines on pure white, orthographic, no perspective. Outline 3 px, inner edges and "
        "seams 1.5 px, stitches as fine dashes. No shading, no colour, no fill, no background.",
        "Absolutely no text, letters, numbers, arrows, dimension lines, logos or frames.",
        "Same proportions and place in the square picture as image 1; every seam, edge and part "
        "that it shows, and none that it does not.",
        product_words(request),
        known_features(request.features),
    )


EDGES = {
    Wrap.AROUND: "The left and right edge meet on the package: they must continue each other "
    "without a visible seam.",
    Wrap.STRIP: "The artwork continues around the vertical edges of a box: left and right edge "
    "must continue the neighbouring panels, so nothing important stands near them.",
    Wrap.NONE: "",
}


def _panel(request: ImageRequest) -> tuple[str, ...]:
    panel = request.panel
    if panel is None:
        return (product_words(request),)
    shape = "disc, seen in a square picture" if panel.is_round else "rectangle"
    return (
        f"Flat printed artwork for the {panel.panel} panel of a {panel.type} package: "
        f"{request.subject.description}.",
        f"The panel is a {shape} of {panel.width} x {panel.height} mm; fill the whole picture to "
        "its edges, straight on. Artwork only: no mock-up, no box, no perspective, no shadow, no "
        "frame, no crop marks.",
        EDGES[panel.wrap],
        "All panels of the package are one design: the same palette, motif and scale of pattern.",
        "No text, letters or logos, unless the description asks for them.",
        f"It packs: {panel.product}" if panel.product else "",
    )


def changed(request: ImageRequest) -> tuple[str, ...]:
    """A picture that is made again with one change."""
    return (
        f"Make image 1 again with one change: {request.instruction}.",
        "Keep everything else of it exactly as it is: what is shown and from where, shape, "
        "proportions, place in the picture and background. The other images show the same product.",
        product_words(request, with_last=False),
        STYLES[request.task],
    )


STYLES: dict[ImageTask, str] = {
    ImageTask.VIEW: STUDIO,
    ImageTask.CLOSE_UP: "Macro photograph in soft raking light on a plain light grey background, "
    "no text, no hands, no ruler.",
    ImageTask.SKETCH: "Black lines on pure white, orthographic, no shading, no colour, no fill. "
    "Absolutely no text, letters, numbers, arrows, dimension lines, logos or frames.",
}
PICTURES: dict[ImageTask, Callable[[ImageRequest], tuple[str, ...]]] = {
    ImageTask.FRONT_VIEW: _front_view,
    ImageTask.VIEW: _view,
    ImageTask.CLOSE_UP: _close_up,
    ImageTask.SKETCH: _sketch,
    ImageTask.PANEL: _panel,
}
