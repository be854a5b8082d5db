"""What is known of the front view of now: its colours change when it is drawn again."""

from __future__ import annotations

from app.domain.analysis import Features, ViewAnalysis
from app.domain.files import TechFile
from app.domain.product import Iteration


def features_now(iteration: Iteration, front: TechFile | None) -> Features | None:
    """The features of the approved front view, with the colours of the one that took its place.

    Args:
        iteration: of the approved front view.
        front: the latest front view; where it was drawn again and not read yet, the colours are
            those that were approved.
    """
    features = iteration.features
    if features is None or not is_another(iteration, front) or front is None or not front.analysis:
        return features
    read = ViewAnalysis.model_validate_json(front.analysis)
    colours = (*read.primary_colours, *read.secondary_colours)
    return features.model_copy(update={"colours": colours}) if colours else features


def is_another(iteration: Iteration, front: TechFile | None) -> bool:
    """Whether the latest front view is another picture than the approved one."""
    return front is not None and front.image is not None and front.image != iteration.image


def features_to_draw_from(iteration: Iteration, front: TechFile | None) -> Features | None:
    """The features to draw other views from; without colours where those of now are not read."""
    if is_another(iteration, front) and front is not None and not front.analysis:
        features = iteration.features
        return features.model_copy(update={"colours": ()}) if features else None
    return features_now(iteration, front)
