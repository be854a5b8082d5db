"""Words for states, times and prices, as the window says them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.credits import credits_text
from app.domain.jobs import JobKind, JobState


def seconds_text(seconds: float) -> str:
    """A measured time: "0.8 s", "12 s", "2 min 5 s"."""
    if seconds < 10:
        return QCoreApplication.translate("Words", "{} s").format(f"{seconds:.1f}")
    if seconds < 60:
        return QCoreApplication.translate("Words", "{} s").format(round(seconds))
    minutes, rest = divmod(round(seconds), 60)
    return QCoreApplication.translate("Words", "{} min {} s").format(minutes, rest)


def about(seconds: float | None) -> str:
    """An estimate: "about 2 s", empty where there is none."""
    if seconds is None:
        return ""
    if seconds < 60:
        whole = max(1, round(seconds))
        return QCoreApplication.translate("Words", "about {} s").format(whole)
    return QCoreApplication.translate("Words", "about {} min").format(round(seconds / 60))


def offer(tenths: int, seconds: float | None = None) -> str:
    """Price and time for a button: "free · about 2 s"."""
    return " · ".join(part for part in (credits_text(tenths), about(seconds)) if part)


def view_name(view: str) -> str:
    """A view as a title."""
    names = {
        "front": QCoreApplication.translate("Words", "Front"),
        "back": QCoreApplication.translate("Words", "Back"),
        "side": QCoreApplication.translate("Words", "Side"),
        "top": QCoreApplication.translate("Words", "Top"),
        "bottom": QCoreApplication.translate("Words", "Bottom"),
    }
    return names.get(view, view.replace("_", " ").capitalize())


def step_name(key: str) -> str:
    """A step of a run as the progress strip shows it."""
    names = {
        "front_view": QCoreApplication.translate("Words", "Front view"),
        "features": QCoreApplication.translate("Words", "Features"),
        "views": QCoreApplication.translate("Words", "Other views"),
        "category": QCoreApplication.translate("Words", "Category"),
        "base_views": QCoreApplication.translate("Words", "Base views"),
        "close_ups": QCoreApplication.translate("Words", "Close-ups"),
        "sketches": QCoreApplication.translate("Words", "Sketches"),
    }
    return names.get(key, key.replace("_", " ").capitalize())


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


def size_text(count: int) -> str:
    """Bytes as a person reads them."""
    megabytes = count / 1_000_000
    if megabytes < 1000:
        return QCoreApplication.translate("Words", "{} MB").format(
            f"{megabytes:.1f}" if megabytes < 10 else round(megabytes)
        )
    return QCoreApplication.translate("Words", "{} GB").format(f"{megabytes / 1000:.1f}")
