"""Builders of every kind of product, gathered from the family modules of this package."""

import pkgutil
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from app.drafter.model import Dimension, Part

Builder = Callable[[Any], tuple[tuple[Part, ...], tuple[Dimension, ...]]]


def _gathered() -> dict[str, Builder]:
    found: dict[str, Builder] = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(__path__)):
        found.update(getattr(import_module(f"{__name__}.{module}"), "BUILDERS", {}))
    return found


BUILDERS: Mapping[str, Builder] = _gathered()
