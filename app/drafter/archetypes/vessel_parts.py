"""Turns meshes of vessels into named parts of the brief, and points into their dimensions."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.drafter.archetypes.hollowware import solve
from app.drafter.model import Dimension, Line, Look, Mesh, Part, Point

Built = tuple[tuple[Part, ...], tuple[Dimension, ...]]

CERAMICS = frozenset({"stoneware", "porcelain", "earthenware", "terracotta clay"})
METALS = frozenset(
    {
        "stainless steel", "steel", "aluminium", "iron", "enamelled steel", "tinplate", "brass",
        "copper", "bronze", "titanium", "zinc alloy",
    }
)  # fmt: skip
WOODS = frozenset(
    {
        "oak", "walnut", "beech", "ash", "birch", "maple", "pine", "teak", "cherry wood",
        "mahogany", "acacia", "bamboo", "wood", "plywood", "cork",
    }
)  # fmt: skip
GLASSES = frozenset({"glass", "borosilicate glass", "crystal glass", "opal glass"})


def made(
    brief: Any,
    key: str,
    *meshes: Mesh,
    lines: tuple[Line, ...] = (),
    construction: str | None = None,
    texture: str | None = None,
    anchor: Point | None = None,
    look: Look | None = None,
    smooth: bool = True,
) -> Part:
    """A part of the brief's kind, with the look the brief gives it unless one is handed in."""
    return Part(
        key=key,
        name=brief.part_name(key),
        meshes=meshes,
        look=look or brief.look(key),
        lines=lines,
        construction=construction,
        anchor=anchor,
        smooth=smooth,
        texture=texture,
    )


def kin_look(brief: Any, key: str, main: str = "body") -> Look:
    """A bare area of the body, such as an unglazed foot: its own look only while both are clay."""
    own, body = brief.look(key), brief.look(main)
    if body.material in CERAMICS and own.material in CERAMICS:
        return replace(own, material=body.material)
    return body


def across(
    code: str, name: str, radius: float, z: float, views: tuple[str, ...] = ("front",)
) -> Dimension:
    """A diameter at a height, through the middle."""
    return Dimension(code, name, (-radius, 0.0, z), (radius, 0.0, z), "diameter", views)


def rise(
    code: str,
    name: str,
    x: float,
    low: float,
    high: float,
    views: tuple[str, ...] = ("front",),
) -> Dimension:
    """A height between two levels, drawn at x."""
    return Dimension(code, name, (x, 0.0, low), (x, 0.0, high), "linear", views)


def level(code: str, name: str, z: float, left: float, right: float) -> Dimension:
    """A level distance in the front view, such as the thickness of a wall."""
    return Dimension(code, name, (left, 0.0, z), (right, 0.0, z), "linear", ("front",))


def fitted(
    brief: Any,
    volume: Callable[[float, float], float],
    names: tuple[str, str] = ("height", "diameter"),
) -> tuple[float, float]:
    """Height and diameter in mm; a stated capacity decides over sizes that nobody named.

    `volume` tells the ml of a vessel of that height and diameter. With one size named the other
    follows, with none both keep their proportion, with both named the capacity gives way.
    """
    height, diameter = brief.mm(names[0]), brief.mm(names[1])
    wanted = brief.size.get("capacity_ml")
    free = [not _named(brief, name) for name in names]
    if wanted is None or not any(free):
        return height, diameter
    wanted *= brief.factor("capacity_ml")

    def scaled(factor: float) -> tuple[float, float]:
        return height * (factor if free[0] else 1.0), diameter * (factor if free[1] else 1.0)

    return scaled(solve(wanted, lambda factor: volume(*scaled(factor)), 0.15, 8.0))


def _named(brief: Any, name: str) -> bool:
    return name in brief.size or brief.factor(name) != 1.0
