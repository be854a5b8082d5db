"""Chooses how a pack is laid out."""

from __future__ import annotations

from app.domain.packaging.dieline import Dieline
from app.domain.packaging.dieline_carton import carton
from app.domain.packaging.dieline_pack import Pack, check_pack
from app.domain.packaging.dieline_tube import tube
from app.domain.packaging.packaging import PackageType


def lay_out(pack: Pack) -> Dieline:
    """The dieline of a pack.

    Raises:
        RefusedInputError: a size cannot be made, or flaps do not fit.
    """
    check_pack(pack)
    return carton(pack) if pack.type is PackageType.BOX else tube(pack)
