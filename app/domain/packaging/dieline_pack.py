"""What a dieline is laid out from: the structure, its sizes in millimetres and the board."""

from __future__ import annotations

import math
from enum import StrEnum

from app.domain.errors import RefusedInputError
from app.domain.packaging.packaging import PackageType
from app.domain.specification import Frozen

LARGEST = 2000.0
"""Longest side in mm that the program lays out; larger blanks do not fit a cutting press."""
SMALLEST = 15.0
"""Shortest side in mm; the guards of `domain.md` §7."""


class Structure(StrEnum):
    """How the pack is made."""

    STE = "ste"
    RTE = "rte"
    FRT = "frt"
    TUBE_WRAP = "tube"
    TUBE_2PIECE = "tube2"


class Basis(StrEnum):
    """What the sizes of a carton mean."""

    INSIDE = "inside"
    CREASE = "crease"
    OUTSIDE = "outside"


STRUCTURES = {
    PackageType.BOX: (Structure.STE, Structure.RTE, Structure.FRT),
    PackageType.CYLINDER: (Structure.TUBE_WRAP, Structure.TUBE_2PIECE),
}


class Pack(Frozen):
    """The wanted pack; all lengths in mm.

    Attributes:
        width: of the front of a box; of a tube the inner diameter.
        height: from base to lid.
        depth: of the side of a box; a tube has none and keeps its width here.
        caliper: thickness of the board, for a tube of the wrap paper.
        wall: thickness of the wall of a tube.
        cap: height of the cap of a two-piece tube.
        notch: whether the panels that a lid tucks behind get a notch for the thumb.
    """

    type: PackageType = PackageType.BOX
    structure: Structure = Structure.STE
    basis: Basis = Basis.INSIDE
    width: float
    height: float
    depth: float
    caliper: float = 0.4
    wall: float = 1.5
    overlap: float = 8.0
    cap: float = 0.0
    notch: bool = False


def default_cap(height: float) -> float:
    """A cap over a third of a two-piece tube, a common proportion to start from."""
    return round(height / 3, 1)


def check_pack(pack: Pack) -> Pack:
    """The pack itself, if it can be laid out at all.

    Raises:
        RefusedInputError: a size is no number, out of range, or belongs to another structure.
    """
    if pack.structure not in STRUCTURES[pack.type]:
        allowed = ", ".join(one.value for one in STRUCTURES[pack.type])
        raise RefusedInputError(
            f"A {pack.type} cannot be made as “{pack.structure}”.", f"Choose one of: {allowed}."
        )
    for name in ("width", "height", "depth"):
        _check_length(name, getattr(pack, name), SMALLEST, LARGEST)
    _check_length("caliper", pack.caliper, 0.05, 3.0)
    _check_length("wall", pack.wall, 0.2, 10.0)
    _check_length("overlap", pack.overlap, 3.0, 30.0)
    if pack.structure is Structure.TUBE_2PIECE:
        _check_length("cap", pack.cap, 5.0, pack.height - 5.0)
    return pack


def _check_length(name: str, value: float, least: float, most: float) -> None:
    if not math.isfinite(value):
        raise RefusedInputError(f"The {name} is not a number.", "Give it in millimetres, like 60.")
    if not least <= value <= most:
        raise RefusedInputError(
            f"The {name} of {value:g} mm cannot be made.",
            f"Choose {least:g} to {most:g} mm.",
        )
