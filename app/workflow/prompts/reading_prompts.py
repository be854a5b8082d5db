"""What engines that read are asked: one prompt for each reading, with the category's own."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.analysis import Category
from app.domain.requests import AnalysisRequest, AnalysisTask
from app.workflow.prompts.prompt_words import known_features, product_words

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


def _brief(request: AnalysisRequest) -> tuple[str, ...]:
    return (
        "Read this product description for a designer: a short name, which words you understood "
        "and what you take them for, what you had to assume, what you could not use.",
        product_words(request),
    )


def _features(request: AnalysisRequest) -> tuple[str, ...]:
    return (
        "Read the product off its front view for a manufacturer: colours with hex value and which "
        "parts have them, overall dimensions, materials, key elements, and two sentences.",
        product_words(request),
        HONEST,
    )


def _category(request: AnalysisRequest) -> tuple[str, ...]:
    return (
        "Which category does this product belong to, and what kind of product is it exactly?",
        product_words(request),
    )


def _view_analysis(request: AnalysisRequest) -> tuple[str, ...]:
    return (
        f"Read the {request.view} view of this product for its tech pack: material of each "
        "component, colours, dimensions, construction, hardware and trims, finish, artwork. Only "
        "what this view shows.",
        _look(request),
        product_words(request),
        HONEST,
    )


def _shot_list(request: AnalysisRequest) -> tuple[str, ...]:
    return (
        "Choose the 6 to 10 close-ups that a factory needs to make this product: each a different "
        "part that it really has, with what is in focus and what the factory learns from it.",
        _look(request),
        product_words(request),
    )


def _close_up_analysis(request: AnalysisRequest) -> tuple[str, ...]:
    shot = request.shot
    return (
        f"Read this close-up of the product for its tech pack: {shot.title}, in focus {shot.focus}."
        if shot
        else "Read this close-up of the product for its tech pack.",
        "Material and finish of each component in it, and how it is constructed.",
        _look(request),
        product_words(request),
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
        product_words(request),
        known_features(request.features),
        HONEST,
    )


def _field_edit(request: AnalysisRequest) -> tuple[str, ...]:
    field = request.field
    if field is None:
        return (f"Change one value as asked: {request.instruction}", product_words(request))
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
        product_words(request),
    )


def _look(request: AnalysisRequest) -> str:
    return f"Look for: {LOOK_FOR[request.category]}." if request.category else ""


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
