"""What the steps of a pack are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.sheets.pack_status import PackStatus


def status_name(status: PackStatus) -> str:
    """A step as a title."""
    return {
        PackStatus.DRAFT: QCoreApplication.translate("Status", "Draft"),
        PackStatus.SAMPLE_READY: QCoreApplication.translate("Status", "Ready to sample"),
        PackStatus.IN_SAMPLING: QCoreApplication.translate("Status", "In sampling"),
        PackStatus.PRODUCTION_LOCKED: QCoreApplication.translate("Status", "Locked for production"),
        PackStatus.SUPERSEDED: QCoreApplication.translate("Status", "Superseded"),
    }[status]


def step_verb(status: PackStatus) -> str:
    """What a button does that takes a pack to a step."""
    return {
        PackStatus.DRAFT: QCoreApplication.translate("Status", "Back to draft"),
        PackStatus.SAMPLE_READY: QCoreApplication.translate("Status", "Mark as ready to sample"),
        PackStatus.IN_SAMPLING: QCoreApplication.translate("Status", "Begin sampling"),
        PackStatus.PRODUCTION_LOCKED: QCoreApplication.translate("Status", "Lock for production"),
        PackStatus.SUPERSEDED: QCoreApplication.translate("Status", "Open the next revision"),
    }[status]


def demand_words(status: PackStatus) -> str:
    """What a step asks of a pack, in a sentence."""
    return {
        PackStatus.DRAFT: "",
        PackStatus.SAMPLE_READY: QCoreApplication.translate(
            "Status",
            "A sample room needs: brand, style number and season; every material; every measure "
            "with its tolerances; nothing that contradicts.",
        ),
        PackStatus.IN_SAMPLING: QCoreApplication.translate(
            "Status", "Sampling begins with the first sample round."
        ),
        PackStatus.PRODUCTION_LOCKED: QCoreApplication.translate(
            "Status",
            "Production needs everything known and confirmed, and an approved pre-production "
            "(PP) sample. From then on nothing can be changed.",
        ),
        PackStatus.SUPERSEDED: QCoreApplication.translate(
            "Status", "This revision stays as it is; the next one begins as a draft of it."
        ),
    }[status]
