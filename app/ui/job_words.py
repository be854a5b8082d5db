"""Words for jobs: what they make, and their states."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.jobs import JobKind, JobState


def job_name(kind: JobKind, slot: str) -> str:
    """What a job makes: "Back view", "Close-up: lid"."""
    detail = slot.partition(":")[2].replace("_", " ")
    names = {
        JobKind.FRONT_VIEW: QCoreApplication.translate("Words", "Front view"),
        JobKind.VIEW: QCoreApplication.translate("Words", "View"),
        JobKind.FEATURES: QCoreApplication.translate("Words", "Features of the front view"),
        JobKind.CATEGORY: QCoreApplication.translate("Words", "Category"),
        JobKind.VIEW_ANALYSIS: QCoreApplication.translate("Words", "Reading of the view"),
        JobKind.SHOT_LIST: QCoreApplication.translate("Words", "Choice of close-ups"),
        JobKind.CLOSE_UP: QCoreApplication.translate("Words", "Close-up"),
        JobKind.CLOSE_UP_ANALYSIS: QCoreApplication.translate("Words", "Reading of the close-up"),
        JobKind.SKETCH: QCoreApplication.translate("Words", "Sketch"),
        JobKind.CALLOUTS: QCoreApplication.translate("Words", "Callouts of the sketch"),
        JobKind.REGENERATED_VIEW: QCoreApplication.translate("Words", "View"),
        JobKind.FIELD_EDIT: QCoreApplication.translate("Words", "Edit"),
        JobKind.PANEL: QCoreApplication.translate("Words", "Panel artwork"),
    }
    return f"{names[kind]}: {detail}" if detail else names[kind]


def job_state(state: JobState) -> str:
    """A job's state in a word or two."""
    return {
        JobState.QUEUED: QCoreApplication.translate("Words", "waiting"),
        JobState.SENDING: QCoreApplication.translate("Words", "at work"),
        JobState.DONE: QCoreApplication.translate("Words", "done"),
        JobState.FAILED: QCoreApplication.translate("Words", "failed"),
        JobState.CANCELLED: QCoreApplication.translate("Words", "cancelled"),
        JobState.IN_DOUBT: QCoreApplication.translate("Words", "no answer came"),
    }[state]
