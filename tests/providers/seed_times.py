"""How long a provider takes for each thing that is asked, after the seeds' table, 100 times faster.

And the critical path of a complete run: what has to wait for what, each phase from its click on.
"""

from __future__ import annotations

from tests.providers.loopback import Asked

SCALE = 0.01
READING = 4
PICTURE = 32
VIEWS = {"from behind": 35, "right side": 33, "from above": 34, "from below": 36}


def seconds_for(asked: Asked) -> float:
    """Seconds that the provider takes, at the scale of 1 : 100."""
    if asked.kind == "reading":
        return SCALE * READING
    # A sketch names the side it is seen from too, but is no view of the table.
    is_view = "The very same product" in asked.prompt
    named = [took for words, took in VIEWS.items() if words in asked.prompt]
    return SCALE * (named[0] if is_view and named else PICTURE)


FRONT = SCALE * PICTURE
AFTER_APPROVAL = SCALE * (READING + max(VIEWS.values()))
"""Features, which the other views are conditioned on, then the slowest view.

The category, which decides the close-ups, is read beside the features.
"""
PACK = SCALE * max(
    READING + PICTURE + READING,  # shot list, close-up, its reading; the category is known
    READING,  # reading of a view
    PICTURE + READING,  # sketch, its callouts
)
ARTWORK = SCALE * PICTURE
"""All panels of a package at the same time."""
