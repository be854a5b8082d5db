"""Chooses how a pack is laid out."""

from __future__ import annotations

from functools import lru_cache

from app.domain.packaging.dieline import Dieline
from app.domain.packaging.dieline_carton import carton
from app.domain.packaging.dieline_pack import Pack, check_pack
from app.domain.packaging.dieline_tube import tube
from app.domain.packaging.packaging import PackageType


# A pack that is kept is laid out to be checked, for its blank size, and to be shown.
@lru_cache(maxsize=8)
def lay_out(pack: Pack) -> Dieline:
    """The dieline of a pack, the same object for equal packs.

    Raises:
        RefusedInputError: a size cannot be made, or flaps do not fit.
    """
    check_pack(pack)
    return carton(pack) if pack.type is PackageType.BOX else tube(pack)
