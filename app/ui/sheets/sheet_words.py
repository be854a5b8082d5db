"""What the sheets, their fields and the origins of values are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.sheets.sheets import Sheet
from app.domain.specification import Origin, SpecValue, Status
from app.ui.moments import moment
from app.ui.numbers import spoken
from app.ui.sheets.field_words import plain_names
from app.ui.words import view_name

translate = QCoreApplication.translate


def sheet_name(sheet: Sheet) -> str:
    """The title of a sheet."""
    return {
        Sheet.HEADER: translate("Sheets", "Header block"),
        Sheet.QUANTITIES: translate("Sheets", "Quantities"),
        Sheet.BOM: translate("Sheets", "Bill of materials"),
        Sheet.POM: translate("Sheets", "Points of measure"),
        Sheet.CONSTRUCTION: translate("Sheets", "Construction"),
        Sheet.COLOURWAYS: translate("Sheets", "Colourways"),
        Sheet.LABELS: translate("Sheets", "Labels and care"),
        Sheet.PACKING: translate("Sheets", "Packing"),
        Sheet.ROUNDS: translate("Sheets", "Sample rounds"),
    }[sheet]


def purpose(sheet: Sheet) -> str:
    """What a sheet is for, in one sentence for a sheet without rows."""
    return {
        Sheet.HEADER: translate("Sheets", "What stands on top of every page of the tech pack."),
        Sheet.QUANTITIES: translate("Sheets", "How many pieces of each colourway and size."),
        Sheet.BOM: translate("Sheets", "Every fabric, part, trim, thread, label and package."),
        Sheet.POM: translate("Sheets", "What is measured, how, and how far it may be off."),
        Sheet.CONSTRUCTION: translate("Sheets", "How each place is sewn, joined or finished."),
        Sheet.COLOURWAYS: translate("Sheets", "The colourings of the style and their references."),
        Sheet.LABELS: translate("Sheets", "Labels and tags, with care as codes."),
        Sheet.PACKING: translate("Sheets", "How a piece is folded, bagged and boxed."),
        Sheet.ROUNDS: translate("Sheets", "What was measured on each sample and what follows."),
    }[sheet]


_ACRONYMS = {"coo": "COO", "uom": "UoM", "spi": "SPI", "hex": "Hex", "no": "no.", "delta": "ΔE"}


def field_name(field: str) -> str:
    """A field as a column heading: "Seam allowance"."""
    own = {
        "tol_plus": translate("Sheets", "Tol. +"),
        "tol_minus": translate("Sheets", "Tol. −"),
        "value": translate("Sheets", "Base value"),
        "spi_min": translate("Sheets", "SPI from"),
        "spi_max": translate("Sheets", "SPI to"),
        "full_or_half": translate("Sheets", "Full / half"),
        "delta_e_max": translate("Sheets", "ΔE max."),
        "hex": translate("Sheets", "On screen"),
        "quantity": translate("Sheets", "Qty"),
        "supplier_article": translate("Sheets", "Supplier art."),
        "colours": translate("Sheets", "Colours"),
        "dry": translate("Sheets", "Dry"),
        "seam_class": translate("Sheets", "Seam (ISO 4916)"),
        "stitch_type": translate("Sheets", "Stitch (ISO 4915)"),
        "grade": translate("Sheets", "Grade rule (mm)"),
        "how_to_measure": translate("Sheets", "How to measure"),
    }
    known = own.get(field) or plain_names().get(field)
    if known is not None:
        return known
    words = [_ACRONYMS.get(word, word) for word in field.split("_")]
    text = " ".join(words)
    return text[:1].upper() + text[1:]


def origin_words(value: SpecValue) -> str:
    """Who or what said a value."""
    return {
        Origin.USER: translate("Sheets", "given by a person"),
        Origin.AI_VISIBLE: translate("Sheets", "seen in the picture"),
        Origin.AI_INFERRED: translate("Sheets", "inferred, not seen"),
        Origin.LIBRARY: translate("Sheets", "starting value of the library"),
        Origin.MEASURED: translate("Sheets", "measured on the model"),
        Origin.IMPORTED: translate("Sheets", "imported"),
    }[value.origin]


def status_words(value: SpecValue) -> str:
    """How far a value can be relied on."""
    if value.value is None:
        return translate("Sheets", "not known yet")
    return {
        Status.ASSUMED: translate("Sheets", "to be confirmed"),
        Status.NEEDS_REVIEW: translate("Sheets", "to be confirmed"),
        Status.CONFIRMED: translate("Sheets", "confirmed"),
        Status.LOCKED: translate("Sheets", "locked for production"),
    }[value.status]


def provenance(value: SpecValue) -> str:
    """Who said it, on what evidence, who stands behind it and since when, a line each."""
    if value.value is None:
        lines = [translate("Sheets", "Not known yet; a factory reads TBD.")]
    else:
        said = origin_words(value)
        lines = [said[:1].upper() + said[1:]]
        if value.evidence is not None:
            view = view_name(value.evidence.view)
            lines.append(translate("Sheets", "Evidence: {} view").format(view.lower()))
        if value.confidence is not None:
            share = round(100 * value.confidence)
            lines.append(translate("Sheets", "The engine was {} % sure").format(share))
        status = status_words(value)
        lines.append(status[:1].upper() + status[1:])
    if value.changed_at is not None:
        shown = moment(value.changed_at)
        who = value.changed_by or translate("Sheets", "you")
        lines.append(translate("Sheets", "Last changed by {}, {}").format(who, shown))
    return "\n".join(lines)


def inexact_words(length: object) -> str:
    """Why an inch fraction has a ≈ before it."""
    return translate("Sheets", "Exactly {} mm; shown to the nearest 1/16 inch").format(
        spoken(str(length))
    )
