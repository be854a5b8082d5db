"""Chooses how a pack is laid out."""

from __future__ import annotations

from app.domain.dieline import Dieline
from app.domain.dieline_carton import carton
from app.domain.dieline_pack import Pack, check_pack
from app.domain.dieline_tube import tube
from app.domain.packaging import PackageType


def lay_out(pack: Pack) -> Dieline:
    """The dieline of a pack.

    Raises:
        RefusedInputError: a size cannot be made, or flaps do not fit.
    """
    check_pack(pack)
    return carton(pack) if pack.type is PackageType.BOX else tube(pack)
