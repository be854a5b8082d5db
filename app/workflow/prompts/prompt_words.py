"""The product in words for a prompt: as the person gave it, and as its front view was read."""

from __future__ import annotations

from app.domain.analysis import Features
from app.domain.requests import AnalysisRequest, ImageRequest


def product_words(request: ImageRequest | AnalysisRequest, *, with_last: bool = True) -> str:
    """The product in the person's own words, with the changes asked for since."""
    subject = request.subject
    edits = subject.edits if with_last else subject.edits[:-1]
    lines = [f"Product: {subject.description}" if subject.description else ""]
    lines.extend(f"Changed since: {edit}" for edit in edits)
    return "\n".join(line for line in lines if line)


def known_features(features: Features | None) -> str:
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
