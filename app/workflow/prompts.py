"""The words that go to engines which read prose: one prompt for each task, with the category's own.

Engines that draw from the request itself, like the Drafter, never look at them.
"""

from __future__ import annotations

from collections.abc import Callable

from app.domain.analysis import Category, Features
from app.domain.packaging_artwork import Wrap
from app.domain.requests import (
    AnalysisRequest,
    AnalysisTask,
    ImageRequest,
    ImageTask,
    ReferenceRole,
)

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
HONEST = (
    "Report only what the evidence supports. What cannot be seen is not_visible and its value is "
    "null; never invent numbers, material shares, tolerances, brands or codes. A picture has no "
    "scale: give a length only where the description states it (basis stated) or where a known "
    "size in the picture proves it (basis inferred). Give for each value the box where it is seen, "
    "in parts of the picture from the top left corner, and a confidence only from that evidence."
)
LOOK_FOR: dict[Category, str] = {
    Category.APPAREL: "fabric and knit, seams and stitch types, hems, ribs, collar, closures, "
    "pockets, prints and embroidery, labels",
    Category.FOOTWEAR: "upper panels, overlays, lining, tongue, lacing and eyelets, midsole, "
    "outsole tread, heel counter, stitching",
    Category.BAGS: "shell and lining, straps and handles, zips and pulls, buckles, seams and "
    "binding, reinforcements, pockets, base",
    Category.ACCESSORIES: "materials, closures, edges, stitching, hardware, logo",
    Category.JEWELLERY: "metal and plating, stones and settings, clasps, links, engraving, polish",
    Category.HATS: "crown panels, brim or peak, sweatband, seams, closure, embroidery, eyelets",
    Category.DRINKWARE: "body, wall and finish, lid and thread, seal, handle, base, print or "
    "engraving",
    Category.ELECTRONICS: "housing, split lines, buttons, ports, screen or grille, fasteners, "
    "cable, surface texture",
    Category.FURNITURE: "frame, joints, legs and feet, surfaces, edges, upholstery, fittings",
    Category.HOMEWARE: "body, glaze or coating, rim, base, fittings, pattern, seams",
    Category.TOYS: "parts and joints, fasteners, eyes and small parts, seams, paint, edges",
    Category.PACKAGING: "board or film, folds and glue seams, closure, windows, print, embossing",
    Category.OTHER: "parts, materials, joints, surfaces, fasteners, markings",
}


def prompt_for(request: ImageRequest | AnalysisRequest) -> str:
    """The whole text for a request, without what the pictures are: the engine numbers those."""
    if isinstance(request, ImageRequest):
        if request.instruction and request.task in STYLES:
            return _joined(_changed(request))
        return _joined(PICTURES[request.task](request))
    return _joined(READINGS[request.task](request))


def _joined(parts: tuple[str, ...]) -> str:
    return "\n".join(part for part in parts if part)


def _product(request: ImageRequest | AnalysisRequest, *, with_last: bool = True) -> str:
    """The product in the person's own words, with the changes asked for since."""
    subject = request.subject
    edits = subject.edits if with_last else subject.edits[:-1]
    lines = [f"Product: {subject.description}" if subject.description else ""]
    lines.extend(f"Changed since: {edit}" for edit in edits)
    return "\n".join(line for line in lines if line)


def _known(features: Features | None) -> str:
    """What was read off the approved front view, so that all views agree."""
    if features is None:
        return ""
    colours = ", ".join(f"{one.name} {one.hex} ({one.usage})" for one in features.colours)
    parts = (
        f"Colours: {colours}." if colours else "",
        f"Materials: {', '.join(features.materials)}." if features.materials else "",
        f"Details: {', '.join(features.key_elements)}." if features.key_elements else "",
        features.description,
    )
    return "\n".join(part for part in parts if part)


def _has(request: ImageRequest, role: ReferenceRole) -> bool:
    return any(one.role is role for one in request.references)


def _front_view(request: ImageRequest) -> tuple[str, ...]:
    if _has(request, ReferenceRole.EDIT_SOURCE) and request.subject.edits:
        return (
            f"Change the product of image 1: {request.subject.edits[-1]}.",
            "Keep everything else exactly as it is: shape, proportions, colours, details, light, "
            "background and camera.",
            _product(request, with_last=False),
            STUDIO,
        )
    same = "Draw exactly the product of the photographs." if request.references else ""
    return f"The product seen {FROM['front']}.", same, _product(request), STUDIO


def _view(request: ImageRequest) -> tuple[str, ...]:
    return (
        f"The very same product as in image 1, seen {FROM.get(request.view, request.view)}.",
        "It is one object turned: same shape, proportions, size in the picture, colours, "
        "materials and details. Show nothing that contradicts image 1. Parts that image 1 does "
        "not show continue its construction in the plainest way.",
        _product(request),
        _known(request.features),
        STUDIO,
    )


def _close_up(request: ImageRequest) -> tuple[str, ...]:
    shot = request.shot
    if shot is None:
        return (_product(request), STUDIO)
    return (
        f"Macro photograph of one detail of the very same product: {shot.title}.",
        f"In focus: {shot.focus}. It must show: {shot.why}",
        "Same materials, colours and construction as in the views; nothing added. Fill the square "
        "picture with the detail. Soft raking light that shows the surface, plain light grey "
        "background, no text, no hands, no ruler.",
        _product(request),
        _known(request.features),
    )


def _sketch(request: ImageRequest) -> tuple[str, ...]:
    return (
        f"Technical flat drawing of the product of image 1, seen {FROM.get(request.view, '')}.",
        "Black lines on pure white, orthographic, no perspective. Outline 3 px, inner edges and "
        "seams 1.5 px, stitches as fine dashes. No shading, no colour, no fill, no background.",
        "Absolutely no text, letters, numbers, arrows, dimension lines, logos or frames.",
        "Same proportions and place in the square picture as image 1; every seam, edge and part "
        "that it shows, and none that it does not.",
        _product(request),
        _known(request.features),
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
        return (_product(request),)
    shape = "disc, seen in a square picture" if panel.is_round else "rectangle"
    return (
        f"Flat printed artwork for the {panel.panel} panel of a {panel.type} package: "
        f"{request.subject.description}.",
        f"The panel is a {shape} of {panel.width} x {panel.height} mm; fill the whole picture to "
        "its edges, straight on. Artwork only: no mock-up, no box, no perspective, no shadow, no "
        "frame, no crop marks.",
        EDGES[panel.wrap],
        "No text, letters or logos, unless the description asks for them.",
        f"It packs: {panel.product}" if panel.product else "",
    )


def _changed(request: ImageRequest) -> tuple[str, ...]:
    """A picture that is made again with one change."""
    return (
        f"Make image 1 again with one change: {request.instruction}.",
        "Keep everything else of it exactly as it is: what is shown and from where, shape, "
        "proportions, place in the picture and background. The other images show the same product.",
        _product(request, with_last=False),
        STYLES[request.task],
    )


def _brief(request: AnalysisRequest) -> tuple[str, ...]:
    return (
        "Read this product description for a designer: a short name, which words you understood "
        "and what you take them for, what you had to assume, what you could not use.",
        _product(request),
    )


def _features(request: AnalysisRequest) -> tuple[str, ...]:
    return (
        "Read the product off its front view for a manufacturer: colours with hex value and which "
        "parts have them, overall dimensions, materials, key elements, and two sentences.",
        _product(request),
        HONEST,
    )


def _category(request: AnalysisRequest) -> tuple[str, ...]:
    return (
        "Which category does this product belong to, and what kind of product is it exactly?",
        _product(request),
    )


def _view_analysis(request: AnalysisRequest) -> tuple[str, ...]:
    return (
        f"Read the {request.view} view of this product for its tech pack: material of each "
        "component, colours, dimensions, construction, hardware and trims, finish, artwork. Only "
        "what this view shows.",
        _look(request),
        _product(request),
        HONEST,
    )


def _shot_list(request: AnalysisRequest) -> tuple[str, ...]:
    return (
        "Choose the 6 to 10 close-ups that a factory needs to make this product: each a different "
        "part that it really has, with what is in focus and what the factory learns from it.",
        _look(request),
        _product(request),
    )


def _close_up_analysis(request: AnalysisRequest) -> tuple[str, ...]:
    shot = request.shot
    return (
        f"Read this close-up of the product for its tech pack: {shot.title}, in focus {shot.focus}."
        if shot
        else "Read this close-up of the product for its tech pack.",
        "Material and finish of each component in it, and how it is constructed.",
        _look(request),
        _product(request),
        HONEST,
    )


def _callouts(request: AnalysisRequest) -> tuple[str, ...]:
    return (
        f"Image 1 is a technical drawing of the {request.view} of this product. Place callouts on "
        "it for a factory, at most 12: each a short text and the point of the drawing that it is "
        "about, on the part itself.",
        "Then list the measurements a factory takes in this view, each with both end points on "
        "the drawing. Read the points off the drawing.",
        _look(request),
        _product(request),
        _known(request.features),
        HONEST,
    )


def _field_edit(request: AnalysisRequest) -> tuple[str, ...]:
    field = request.field
    if field is None:
        return (f"Change one value as asked: {request.instruction}", _product(request))
    unit = f" in {field.unit} unless you write another unit" if field.unit else ""
    return (
        f"Change one value of a tech pack as asked. Field: {field.label} ({field.kind}{unit}).",
        f"Now: {field.value or 'unknown'}.",
        f"Asked: {request.instruction}",
        f"Only one of these words fits: {', '.join(field.words)}." if field.words else "",
        *(f"In the same row, {name}: {text}" for name, text in field.row),
        "Answer with the new content of the field alone, as it is typed into the cell: a number "
        "with its unit, or words. Compute exactly. Change nothing that was not asked for, invent "
        "no number, code or supplier. Where the change cannot be made, understood is false.",
        _product(request),
    )


def _look(request: AnalysisRequest) -> str:
    return f"Look for: {LOOK_FOR[request.category]}." if request.category else ""


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
READINGS: dict[AnalysisTask, Callable[[AnalysisRequest], tuple[str, ...]]] = {
    AnalysisTask.BRIEF: _brief,
    AnalysisTask.FEATURES: _features,
    AnalysisTask.CATEGORY: _category,
    AnalysisTask.VIEW_ANALYSIS: _view_analysis,
    AnalysisTask.SHOT_LIST: _shot_list,
    AnalysisTask.CLOSE_UP_ANALYSIS: _close_up_analysis,
    AnalysisTask.CALLOUTS: _callouts,
    AnalysisTask.FIELD_EDIT: _field_edit,
}
