"""Materials and finishes: their schema, and which finish a material may have."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from app.drafter.errors import LexiconError
from app.drafter.resources import read_toml

Group = Literal[
    "textile",
    "leather",
    "metal",
    "wood",
    "plastic",
    "rubber",
    "foam",
    "ceramic",
    "glass",
    "stone",
    "paper",
    "fibre",
    "gem",
    "wax",
    "fill",
    "electronic",
]
Hex = Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")]
Surface = Literal["matte", "satin", "glossy", "brushed", "metallic", "transparent", "frosted"]

# A part takes a material said of the whole product only when it is of the nature of its own.
_NATURES: Mapping[str, str] = {
    **dict.fromkeys(("textile", "leather", "fill"), "soft"),
    **dict.fromkeys(("metal", "wood", "plastic", "ceramic", "glass", "stone"), "hard"),
}
# Coatings that hold on anything hard, and surface words that hold on nearly everything.
_ANYWHERE = frozenset({"matte", "satin", "glossy", "textured", "metallic", "distressed"})
_ON_HARD = frozenset({"painted", "lacquered", "soft touch", "powder coat", "plated", "chrome"})


class Material(BaseModel):
    """A material with its LIBRARY values: density in g/cm³, gsm in g/m², None where unknown."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    group: Group
    fibre: bool = False  # what a cloth is spun of, not how it is made
    words: tuple[str, ...]
    jewellery_words: tuple[str, ...] = ()
    colour: Hex
    colour_name: str
    finish: str
    finishes: tuple[str, ...] = ()
    texture: str = "plain"
    density: float | None = Field(default=None, gt=0, lt=25)
    gsm: float | None = Field(default=None, gt=0)
    callout: str

    @property
    def nature(self) -> str:
        """Soft, hard, or the group itself where nothing else is like it."""
        return _NATURES.get(self.group, self.group)

    def takes(self, finish: str) -> bool:
        """Whether the finish can be had on this material."""
        if finish == self.finish or finish in self.finishes or finish in _ANYWHERE:
            return True
        return finish in _ON_HARD and self.nature == "hard" and self.group != "glass"


class Finish(BaseModel):
    """A finish: what a renderer shows it as, and what a drawing says of it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    words: tuple[str, ...]
    shows: Surface
    callout: str | None = None
    colour: Hex | None = None
    quiet: bool = False  # changes what is built, not what is seen

    @model_validator(mode="after")
    def _named(self) -> Self:
        if not self.words:
            raise ValueError("a finish needs a word")
        return self


_Model = TypeVar("_Model", Material, Finish)


def load_materials(folder: Path) -> tuple[dict[str, Material], dict[str, Finish]]:
    """Materials and finishes of the lexicon by key; LexiconError names what does not fit."""
    finishes = _entries(folder / "finishes.toml", Finish)
    materials = _entries(folder / "materials.toml", Material)
    for key, material in materials.items():
        for finish in (material.finish, *material.finishes):
            if finish not in finishes:
                raise LexiconError(f"materials.toml: {key} has the unknown finish {finish}.")
    return materials, finishes


def _entries(path: Path, schema: type[_Model]) -> dict[str, _Model]:
    try:
        tables: dict[str, Any] = read_toml(path)
        return {key: schema.model_validate(table) for key, table in tables.items()}
    except ValidationError as error:
        slip = error.errors()[0]
        place = ".".join(map(str, slip["loc"]))
        raise LexiconError(f"{path.name}: {place}: {slip['msg']}, not {slip['input']!r}") from error
