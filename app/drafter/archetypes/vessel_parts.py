"""Turns meshes of vessels into named parts of the brief, and points into their dimensions."""

from collections.abc import Callable
from dataclasses import replace

from app.drafter.archetypes.hollowware import Cup, solve
from app.drafter.brief_value import Brief
from app.drafter.looks import is_clear
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


def made(
    brief: Brief,
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
        name=brief.spec.parts[key].name,
        meshes=meshes,
        look=look or brief.look(key),
        lines=lines,
        construction=construction,
        anchor=anchor,
        smooth=smooth,
        texture=texture,
    )


def led_look(brief: Brief, key: str, leader: str) -> Look:
    """The look of a part that goes with another one as long as nobody speaks of it alone."""
    if key not in brief.part_looks and leader in brief.part_looks:
        return brief.look(leader)
    return brief.look(key)


def unchanged(mesh: Mesh) -> Mesh:
    """The mesh as it is: a wall without spout or flutes."""
    return mesh


def walled(
    brief: Brief,
    vessel: Cup,
    *,
    deform: Callable[[Mesh], Mesh] = unchanged,
    outside: Callable[[Mesh], Mesh] = unchanged,
    lines: tuple[Line, ...] = (),
    built: tuple[str, str | None] = (
        "Slip cast or jiggered, glazed",
        "Glaze wiped from the standing ring",
    ),
    holds: bool = True,
    segments: int = 144,
) -> list[Part]:
    """Body, inside and foot of a vessel; a clear one is a single piece of glass.

    `deform` bends the whole wall, `outside` only its outer face. `built` says how body and foot
    are made, `holds` writes the volume on the inside, `segments`
    go round the axis (a multiple of the flutes').
    """
    text = f"Holds {volume_of(vessel, deform):.0f} ml to the brim" if holds else None
    if is_clear(brief.look("body")):
        body = deform(outside(vessel.mesh(segments)))
        return [made(brief, "body", body, lines=lines, construction=text)]
    body, inside, base = vessel.pieces(0.35, segments)
    foot_look = kin_look(brief, "base")
    clay = foot_look.material in CERAMICS
    return [
        made(brief, "body", deform(outside(body)), lines=lines, construction=built[0]),
        made(brief, "inside", deform(inside), construction=text),
        made(brief, "base", base, look=foot_look, construction=built[1] if clay else None),
    ]


def volume_of(vessel: Cup, deform: Callable[[Mesh], Mesh] = unchanged) -> float:
    """Ml up to the level of the rim, with a spout or other deformation."""
    if deform is unchanged:
        return vessel.volume_ml
    content = deform(vessel.content(segments=120))
    content.points[:, 2] = content.points[:, 2].clip(None, vessel.height)
    return content.volume() / 1e3


def kin_look(brief: Brief, key: str, main: str = "body") -> Look:
    """A bare area of the body, such as an unglazed foot: its own look only while both are clay."""
    own, body = brief.look(key), brief.look(main)
    if body.material in CERAMICS and own.material in CERAMICS:
        return replace(own, material=body.material)
    return body


def across(
    code: str,
    name: str,
    radius: float,
    z: float,
    views: tuple[str, ...] = ("front",),
    *,
    size: str = "",
) -> Dimension:
    """A diameter at a height, through the middle."""
    return Dimension(code, name, (-radius, 0.0, z), (radius, 0.0, z), "diameter", views, size)


def rise(
    code: str,
    name: str,
    x: float,
    low: float,
    high: float,
    views: tuple[str, ...] = ("front",),
    *,
    size: str = "",
) -> Dimension:
    """A height between two levels, drawn at x."""
    return Dimension(code, name, (x, 0.0, low), (x, 0.0, high), "linear", views, size)


def level(
    code: str, name: str, z: float, left: float, right: float, *, size: str = ""
) -> Dimension:
    """A level distance in the front view, such as the thickness of a wall."""
    return Dimension(code, name, (left, 0.0, z), (right, 0.0, z), "linear", ("front",), size)


def fitted(
    brief: Brief,
    volume: Callable[[float, float], float],
    names: tuple[str, str] = ("height", "diameter"),
) -> tuple[float, float]:
    """Height and diameter in mm; a stated capacity decides over sizes that nobody named.

    `volume` tells the ml of a vessel of that height and diameter. With one size named the other
    follows, with none both keep their proportion, with both named the capacity gives way. An
    edit of one size keeps a stated capacity by the other, unless that one is named too.
    """
    factors = [brief.factor(name) for name in names]
    sizes = [brief.mm(name) / factor for name, factor in zip(names, factors, strict=True)]
    wanted = brief.size.get("capacity_ml")
    free = [not brief.states(name) for name in names]
    if wanted is None or not any(free):
        return sizes[0] * factors[0], sizes[1] * factors[1]
    wanted *= brief.factor("capacity_ml")
    sizes = _held(volume, sizes, free, wanted)
    if factors[0] == factors[1]:
        return sizes[0] * factors[0], sizes[1] * factors[1]
    every = brief.adjust.get("all", 1.0)
    edited = [factor != every for factor in factors]
    sizes = [size * factor for size, factor in zip(sizes, factors, strict=True)]
    follows = [f and not e for f, e in zip(free, edited, strict=True)]
    if every == 1.0 and any(follows):
        sizes = _held(volume, sizes, follows, wanted)
    return sizes[0], sizes[1]


def _held(
    volume: Callable[[float, float], float], sizes: list[float], free: list[bool], wanted: float
) -> list[float]:
    """The sizes with the free ones scaled until the vessel holds what is wanted."""

    def scaled(factor: float) -> list[float]:
        return [s * (factor if f else 1.0) for s, f in zip(sizes, free, strict=True)]

    factor = solve(wanted, lambda share: volume(*scaled(share)), 0.15, 8.0)
    return scaled(factor)
