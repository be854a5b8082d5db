"""What the page Tech pack says in the place of a picture."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.models.gallery import GalleryItem, PictureState
from app.workflow.product_record import ProductRecord

translate = QCoreApplication.translate


def why_empty(record: ProductRecord | None, item: GalleryItem | None) -> str:
    """Why there is no picture to look at, and what brings one."""
    if item is not None and item.state is PictureState.FAILED:
        return item.error or translate("TechPackPage", "This picture could not be drawn.")
    if item is not None:
        return translate("TechPackPage", "Being drawn …")
    if record is None:
        return translate("TechPackPage", "Choose a product.")
    if not record.revisions:
        return translate(
            "TechPackPage",
            "Approve the front view on the page Design; the views then stand here.",
        )
    return translate(
        "TechPackPage", "Nothing here yet. “Make tech pack” draws close-ups and sketches."
    )
