"""What the fields of the sheets are called in the window, where the name alone says it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@cache
def plain_names() -> Mapping[str, str]:
    """Heading of each field; kept, because the language of a running window does not change."""
    return {**_of_the_style(), **_of_parts(), **_of_work(), **_of_samples()}


def _of_the_style() -> dict[str, str]:
    """Fields of the style itself."""
    return {
        "brand": translate("Fields", "Brand"),
        "style_no": translate("Fields", "Style no."),
        "style_name": translate("Fields", "Style name"),
        "season": translate("Fields", "Season"),
        "category": translate("Fields", "Category"),
        "subcategory": translate("Fields", "Subcategory"),
        "gender": translate("Fields", "Gender"),
        "description": translate("Fields", "Description"),
        "department": translate("Fields", "Department"),
        "designer": translate("Fields", "Designer"),
        "technical_designer": translate("Fields", "Technical designer"),
        "supplier": translate("Fields", "Supplier"),
        "coo": translate("Fields", "Country of origin"),
        "size_range": translate("Fields", "Size range"),
        "base_size": translate("Fields", "Base size"),
        "main_material": translate("Fields", "Main material"),
        "stage": translate("Fields", "Stage"),
        "confidentiality": translate("Fields", "Confidentiality"),
        "units": translate("Fields", "Units"),
        "tolerance_class": translate("Fields", "Tolerance class"),
        "colourway": translate("Fields", "Colourway"),
        "print": translate("Fields", "Print"),
        "sizes": translate("Fields", "Sizes"),
    }


def _of_parts() -> dict[str, str]:
    """Fields of materials, parts and labels."""
    return {
        "component": translate("Fields", "Component"),
        "group": translate("Fields", "Group"),
        "placement": translate("Fields", "Placement"),
        "material": translate("Fields", "Material"),
        "composition": translate("Fields", "Composition"),
        "construction": translate("Fields", "Construction"),
        "weight": translate("Fields", "Weight"),
        "thickness": translate("Fields", "Thickness"),
        "width": translate("Fields", "Width"),
        "finish": translate("Fields", "Finish"),
        "size": translate("Fields", "Size"),
        "uom": translate("Fields", "UoM"),
        "wastage": translate("Fields", "Wastage"),
        "unit_cost": translate("Fields", "Unit cost"),
        "lead_time": translate("Fields", "Lead time"),
        "approval": translate("Fields", "Approval"),
        "process": translate("Fields", "Process"),
        "part_weight": translate("Fields", "Part weight"),
        "texture_code": translate("Fields", "Texture code"),
        "notes": translate("Fields", "Notes"),
        "name": translate("Fields", "Name"),
        "state": translate("Fields", "State"),
        "critical": translate("Fields", "Critical"),
        "shown_in": translate("Fields", "Shown in"),
    }


def _of_work() -> dict[str, str]:
    """Fields of construction, colours and care."""
    return {
        "location": translate("Fields", "Location"),
        "kind": translate("Fields", "Kind"),
        "detail": translate("Fields", "Detail"),
        "seam_allowance": translate("Fields", "Seam allowance"),
        "distance_from_edge": translate("Fields", "Distance from edge"),
        "needle_gauge": translate("Fields", "Needle gauge"),
        "thread": translate("Fields", "Thread"),
        "reinforcement": translate("Fields", "Reinforcement"),
        "edge_finish": translate("Fields", "Edge finish"),
        "torque": translate("Fields", "Torque"),
        "status": translate("Fields", "Status"),
        "system": translate("Fields", "System"),
        "code": translate("Fields", "Code"),
        "illuminant": translate("Fields", "Illuminant"),
        "usage": translate("Fields", "Usage"),
        "type": translate("Fields", "Type"),
        "content": translate("Fields", "Content"),
        "height": translate("Fields", "Height"),
        "attach": translate("Fields", "Attach"),
        "wash": translate("Fields", "Wash"),
        "bleach": translate("Fields", "Bleach"),
        "iron": translate("Fields", "Iron"),
        "professional": translate("Fields", "Professional"),
        "length": translate("Fields", "Length"),
        "gross_weight": translate("Fields", "Gross weight"),
    }


def _of_samples() -> dict[str, str]:
    """Fields of samples and measuring."""
    return {
        "received": translate("Fields", "Received"),
        "reviewer": translate("Fields", "Reviewer"),
        "verdict": translate("Fields", "Verdict"),
        "requested": translate("Fields", "Requested"),
        "plus": translate("Fields", "Plus"),
        "minus": translate("Fields", "Minus"),
        "measured": translate("Fields", "Measured"),
        "revised": translate("Fields", "Revised"),
        "accepted": translate("Fields", "Accepted"),
        "comments": translate("Fields", "Comments"),
        "comment": translate("Fields", "Comment"),
    }
