"""The kinds of product the Drafter can draw: their schema and the loader of `kinds/*.toml`."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from app.drafter.errors import LexiconError
from app.drafter.resources import read_toml

Category = Literal[
    "apparel",
    "footwear",
    "bags",
    "accessories",
    "jewellery",
    "hats",
    "drinkware",
    "electronics",
    "furniture",
    "homeware",
    "toys",
    "packaging",
    "other",
]
SizeSystem = Literal["apparel", "shoe", "ring"]
Follows = Literal["all", "colour", "none"]
Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
Words = tuple[str, ...]
Direction = tuple[float, float, float]

CAPACITY = "capacity_ml"
# A stated size this many times larger or smaller than the kind's own is a slip, not a wish.
_REACH = 12.0


def _follows(value: object) -> object:
    return {True: "all", False: "none"}.get(value, value) if isinstance(value, bool) else value


def _size(value: object) -> object:
    return {"default": value} if isinstance(value, int | float) else value


def _words(value: object) -> object:
    return (value,) if isinstance(value, str) else value


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SizeSpec(_Entry):
    """One size of a kind in mm (or ml): `height = 240`, or a table with words and limits.

    `words` name the size in a text ("neck", "seat height"); the words of the plain axes
    (tall, wide, deep, long, thick, diameter) need no listing. `needs` are features that a text
    asks for by giving this size: who states the width of a pocket wants one.
    """

    default: float = Field(gt=0)
    words: Words = ()
    min: float | None = None
    max: float | None = None
    needs: Annotated[Words, BeforeValidator(_words)] = ()

    @property
    def limits(self) -> tuple[float, float]:
        """Smallest and largest value that is taken seriously, in mm or ml."""
        low = self.default / _REACH if self.min is None else self.min
        high = self.default * _REACH if self.max is None else self.max
        return low, high


class CountSpec(_Entry):
    """How many of something: `legs = 4`, or a table with words and limits."""

    default: int = Field(ge=0)
    words: Words = ()
    min: int = 0
    max: int = 12


class PartSpec(_Entry):
    """A part: what it is made of when nothing is said, and which words of a text it takes.

    `follows` says whether the part takes what is said of the whole product: "all" (or true) its
    colour, material and finish, "colour" the colour only, "none" (or false) nothing: a zip, a
    glass, a gasket. `accepts` lists the material groups the part may take from the whole product;
    left out, it takes materials of the nature of its own (a wooden leg does not turn leather).
    `accent` parts take what is said of "accents", "details", "trim". A `cover` takes cloth and
    leather said of a whole that is hard, and the colour said with it: the seat of an armchair.
    Where it lies `over` a part, it also takes the cloth, leather or colour said of that part. A
    `coloured` cover is what a colour alone means: in a red armchair the seat is red, not the wood.
    A part is only there with all features that it `needs` and none that it stands `instead_of`;
    an `unseen` one lies in the wall of the main part, which must not be clear.
    """

    name: str
    words: Words = ()
    material: str
    finish: str | None = None
    colour: str | None = None
    follows: Annotated[Follows, BeforeValidator(_follows)] = "all"
    accepts: Words = ()
    accent: bool = False
    cover: bool = False
    over: Key | None = None
    coloured: bool = False
    needs: tuple[Key, ...] = ()
    instead_of: tuple[Key, ...] = ()
    unseen: bool = False


class FeatureSpec(_Entry):
    """Something a product has or has not; features of one `group` exclude each other.

    `part` is the part that a colour or material said of the feature goes to; it and the parts of
    `brings` are only there with the feature. `size` are defaults that hold while the feature is
    on (long sleeves). `count` is how many of it are drawn.
    """

    words: Words
    default: bool = False
    part: str | None = None
    brings: tuple[Key, ...] = ()
    group: str | None = None
    count: int = 1
    size: dict[Key, float] = {}


class ShotSpec(_Entry):
    """A close-up: `direction` points from the product to the camera, `span` is mm in frame."""

    key: Key
    title: str
    part: str
    why: str
    direction: Direction = (0.0, -1.0, 0.2)
    span: float | None = Field(default=None, gt=0)


def _worn(size: Any) -> Any:
    """A size of clothes, which people's own sizes limit; 120 mm more for collars and hems."""
    table = _size(size)
    if not isinstance(table, dict) or "max" in table or "default" not in table:
        return table
    usual = float(table["default"])
    return {**table, "max": max(3 * usual, usual + 120)}


class Kind(_Entry):
    """One kind of product, as a table of `kinds/<family>.toml`; every check names its field.

    `words` name the kind (singular; plurals and hyphens are the reader's work). `main` is the
    size that a bare "30 cm" means (the first one when left out). `scale_together` lists sizes
    that keep their proportion when another of the list is stated. `adjust` lists further factors
    and levels the builder honours in an edit ("neck_width"). `styles` gives a style word its
    factors on sizes, or levels, for this kind. `groups` names parts that one word means together:
    a black frame is all of an armchair but its pad. `details`, `plain`,
    `softer`, `plainer`, `engraved` and `inset` come from suggestions.toml, explained there.
    """

    family: str
    category: Category
    subcategory: str
    words: Words
    size: dict[Key, Annotated[SizeSpec, BeforeValidator(_size)]]
    parts: dict[Key, PartSpec]
    groups: dict[str, tuple[Key, ...]] = {}
    features: dict[Key, FeatureSpec] = {}
    counts: dict[Key, Annotated[CountSpec, BeforeValidator(_size)]] = {}
    shots: tuple[ShotSpec, ...] = ()
    main: Key = ""
    main_part: Key = ""
    scale_together: tuple[Key, ...] = ()
    size_system: SizeSystem | None = None
    size_labels: dict[str, dict[Key, float]] = {}
    size_label: str | None = None
    adjust: tuple[Key, ...] = ()
    styles: dict[str, dict[Key, float]] = {}
    details: tuple[Key, ...] = ()
    plain: Key | None = None
    softer: dict[Key, Annotated[float, Field(gt=0)]] = {}
    plainer: dict[Key, Annotated[float, Field(gt=0)]] = {}
    engraved: dict[Key, tuple[Annotated[float, Field(gt=0, lt=1)], ...]] = {}
    inset: Key | None = None

    @model_validator(mode="before")
    @classmethod
    def _fill_mains(cls, data: Any) -> Any:
        if isinstance(data, dict):
            for field, table in (("main", "size"), ("main_part", "parts")):
                keys = [key for key in data.get(table, {}) if key != CAPACITY]
                if not data.get(field) and keys:
                    data = {**data, field: keys[0]}
            if data.get("category") == "apparel":
                data = {**data, "size": {k: _worn(v) for k, v in data.get("size", {}).items()}}
        return data

    @model_validator(mode="after")
    def _check_keys(self) -> Self:
        self._need("main", [self.main], self.size)
        self._need("main_part", [self.main_part], self.parts)
        self._need("scale_together", self.scale_together, self.size)
        self._need("details", self.details, self.features)
        self._need("plain", [self.plain], {None, *self.features})
        self._need("softer", self.softer, self.size)
        self._need("plainer", self.plainer, self.size)
        self._need("engraved", self.engraved, self.parts)
        self._need("inset", [self.inset], {None, *self.parts})
        for word, group in self.groups.items():
            self._need(f"groups.{word}", group, self.parts)
        for key, feature in self.features.items():
            self._need(f"features.{key}.brings", feature.brings, self.parts)
            self._need(f"features.{key}.part", [feature.part], {None, *self.parts})
            self._need(f"features.{key}.size", feature.size, self.size)
        for key, part in self.parts.items():
            self._need(f"parts.{key}.over", [part.over], {None, *self.parts})
            self._need(f"parts.{key}.needs", part.needs, self.features)
            self._need(f"parts.{key}.instead_of", part.instead_of, self.features)
        for key, size in self.size.items():
            self._need(f"size.{key}.needs", size.needs, self.features)
        for shot in self.shots:
            self._need(f"shots.{shot.key}.part", [shot.part], self.parts)
        for label, sizes in self.size_labels.items():
            self._need(f"size_labels.{label}", sizes, self.size)
        if self.size_label is not None:
            self._need("size_label", [self.size_label], self.size_labels)
        return self

    def _need(self, place: str, keys: Iterable[object], known: Iterable[object]) -> None:
        missing = [str(key) for key in keys if key not in set(known)]
        if missing:
            raise ValueError(f"{place} names {', '.join(missing)}, which this kind does not have")

    @property
    def material(self) -> str:
        """The material of the main part when nothing is said."""
        return self.parts[self.main_part].material

    def accents(self) -> tuple[str, ...]:
        """Keys of the parts that take what is said of accents."""
        return tuple(key for key, part in self.parts.items() if part.accent)

    def rivals(self, feature: str) -> tuple[str, ...]:
        """The other features of the same group, which this one excludes."""
        group = self.features[feature].group
        if group is None:
            return ()
        return tuple(k for k, f in self.features.items() if f.group == group and k != feature)


def load_kinds(folder: Path, suggestions: Path | None = None) -> dict[str, Kind]:
    """All kinds of a folder of TOML files, by key; LexiconError says file, field and reason.

    `suggestions` is a file that adds to kinds, by key, what quick suggestions mean to them.
    """
    more = read_toml(suggestions) if suggestions is not None else {}
    kinds: dict[str, Kind] = {}
    for path in sorted(folder.glob("*.toml")):
        for key, table in read_toml(path).items():
            if key in kinds:
                raise LexiconError(f"{path.name}: kind {key} is defined twice.")
            kinds[key] = _kind(path.name, key, {**table, **more.get(key, {})})
    if "generic" not in kinds:
        raise LexiconError(f"{folder.name}: there is no kind named generic.")
    return kinds


def _kind(file: str, key: str, table: Mapping[str, Any]) -> Kind:
    try:
        return Kind.model_validate(table)
    except ValidationError as error:
        slips = "; ".join(
            f"[{'.'.join([key, *map(str, slip['loc'])])}] {slip['msg']}" for slip in error.errors()
        )
        raise LexiconError(f"{file}: {slips}.") from error
