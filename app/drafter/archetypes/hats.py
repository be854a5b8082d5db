"""The hat family: which builder draws which hat."""

from app.drafter.archetypes.hats_cap import cap
from app.drafter.archetypes.hats_knit import beanie, bucket_hat

BUILDERS = {"cap": cap, "beanie": beanie, "bucket_hat": bucket_hat}
