"""What can be read off a model: parts, looks, sizes, and where each part is seen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.drafter.brief_value import Chip
from app.drafter.lexicon import Lexicon, shipped_lexicon
from app.drafter.model import Dimension, Part, ProductModel, Shot, View


@dataclass(frozen=True, slots=True)
class ColourFact:
    """A colour of the product: where it is used, and its share of the surface, 0..1."""

    hex: str
    name: str
    usage: tuple[str, ...]
    share: float


@dataclass(frozen=True, slots=True)
class PartFact:
    """A part as a factory would list it; texts of the lexicon are None where it has none.

    area_mm2 is its whole surface, volume_mm3 None where its meshes do not close.
    """

    key: str
    name: str
    colour: str
    colour_name: str
    material: str
    material_callout: str | None
    finish: str
    finish_callout: str | None
    construction: str | None
    pieces: int
    size_mm: tuple[float, float, float]
    area_mm2: float
    volume_mm3: float | None
    seen_in: tuple[View, ...]


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """All facts of one product; dimensions are exact mm of the model.

    `assumed` says what a 3D file leaves open and how it was taken (unit, which way is up).
    """

    kind: str
    name: str
    category: str
    subcategory: str
    colours: tuple[ColourFact, ...]
    parts: tuple[PartFact, ...]
    dimensions: tuple[Dimension, ...]
    shots: tuple[Shot, ...]
    triangles: int
    assumed: tuple[Chip, ...] = ()

    @property
    def materials(self) -> tuple[str, ...]:
        """Material keys, each once, in the order of the parts."""
        return tuple(dict.fromkeys(part.material for part in self.parts))


def read_facts(
    model: ProductModel,
    seen: Mapping[View, Sequence[str]],
    lexicon: Lexicon | None = None,
) -> ModelFacts:
    """The facts of a model; `seen` names the visible parts of each view."""
    known = lexicon or shipped_lexicon()
    return ModelFacts(
        model.kind,
        model.name,
        model.category,
        model.subcategory,
        _colours(model),
        tuple(_part(part, seen, known) for part in model.parts),
        model.dimensions,
        model.shots,
        sum(len(mesh.faces) for _, mesh in model.meshes()),
    )


def _part(part: Part, seen: Mapping[View, Sequence[str]], lexicon: Lexicon) -> PartFact:
    look = part.look
    material, finish = lexicon.materials.get(look.material), lexicon.finishes.get(look.finish)
    low, high = part.bounds()
    x, y, z = (high - low).tolist()
    closed = all(mesh.is_watertight() for mesh in part.meshes)
    return PartFact(
        part.key,
        part.name,
        look.colour,
        look.colour_name,
        look.material,
        material.callout if material else None,
        look.finish,
        finish.callout if finish else None,
        part.construction,
        len(part.meshes),
        (x, y, z),
        sum(mesh.area() for mesh in part.meshes),
        sum(mesh.volume() for mesh in part.meshes) if closed else None,
        tuple(view for view, parts in seen.items() if part.key in parts),
    )


def _colours(model: ProductModel) -> tuple[ColourFact, ...]:
    """Colours by surface, the largest first."""
    areas: dict[tuple[str, str], float] = {}
    users: dict[tuple[str, str], list[str]] = {}
    for part in model.parts:
        colour = (part.look.colour, part.look.colour_name)
        areas[colour] = areas.get(colour, 0.0) + sum(mesh.area() for mesh in part.meshes)
        users.setdefault(colour, []).append(part.name)
    total = sum(areas.values()) or 1.0
    order = sorted(areas, key=lambda colour: (-areas[colour], colour))
    return tuple(ColourFact(*c, tuple(users[c]), areas[c] / total) for c in order)
