"""The Brief: all that decides a drawing, and what a builder asks of it."""

import hashlib
from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from app.drafter.covers import coloured_cover, laid_over
from app.drafter.kinds import CAPACITY, Kind
from app.drafter.lexicon import Lexicon, shipped_lexicon
from app.drafter.looks import PartLook, covers, resolved_look
from app.drafter.model import Look

# One step of "more rounded" and of "more detail"; beyond this a form no longer changes.
_LEVELS = (-3.0, 3.0)


class Chip(BaseModel):
    """A piece of the text and what it was taken for; `about` is the slot of the Brief it fills."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    text: str
    meaning: str
    about: str = ""


class Brief(BaseModel):
    """What is to be drawn: a value, so the same Brief always gives the same drawing.

    Sizes are millimetres (`capacity_ml` millilitres). `adjust` holds factors by size key
    ("height", "neck_width"; "all" for every size) and levels ("roundness", "detail").
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    description: str
    kind: str
    family: str
    category: str
    subcategory: str
    name: str
    confidence: Annotated[float, Field(ge=0, le=1)]
    size: dict[str, float] = {}
    size_label: str | None = None
    whole: PartLook = PartLook()
    part_looks: dict[str, PartLook] = {}
    features: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    counts: dict[str, int] = {}
    adjust: dict[str, float] = {}
    style: frozenset[str] = frozenset()
    references: tuple[str, ...] = ()
    understood: tuple[Chip, ...] = ()
    assumed: tuple[Chip, ...] = ()
    not_understood: tuple[str, ...] = ()
    reasons: dict[str, str] = {}
    seed: int = 0

    _lexicon: Lexicon | None = PrivateAttr(default=None)

    def bound(self, lexicon: Lexicon | None) -> "Brief":
        """The same Brief, resolved with another lexicon than the shipped one."""
        self._lexicon = lexicon
        return self

    @property
    def lexicon(self) -> Lexicon:
        """The lexicon this Brief was read with; the shipped one unless a test brought its own."""
        return self._lexicon or shipped_lexicon()

    @property
    def spec(self) -> Kind:
        """The kind's own table: defaults, parts, features."""
        return self.lexicon.kind(self.kind)

    @property
    def colour(self) -> str | None:
        """The colour said of the whole product ("#rrggbb"), or None."""
        return self.whole.colour

    @property
    def material(self) -> str | None:
        """The material said of the whole product, or None."""
        return self.whole.material

    @property
    def finish(self) -> str | None:
        """The finish said of the whole product, or None."""
        return self.whole.finish

    def mm(self, key: str) -> float:
        """A size in mm (ml for `capacity_ml`), with style, size label and edits applied.

        KeyError for a size the kind does not have: a slip of the builder.
        """
        return self._unedited(key) * self.factor(key)

    def states(self, key: str) -> bool:
        """Whether the text itself gives this size."""
        return key in self.size

    def factor(self, key: str) -> float:
        """The factor edits put on a size or on any measure the kind lists in `adjust`."""
        every = 1.0 if key == CAPACITY else self.adjust.get("all", 1.0)
        own = self.adjust.get(key, 1.0)
        return own * (every if key in self.spec.size else 1.0)

    def level(self, key: str) -> float:
        """Steps of "more" (+1) or "less" (-1) of roundness, detail …; 0 when nothing is said."""
        low, high = _LEVELS
        styled = sum(effect.get(key, 0.0) for effect in self._effects())
        return min(max(self.adjust.get(key, 0.0) + styled, low), high)

    def rounded(self, radius: float) -> float:
        """A radius in mm, half as large again for each step of roundness."""
        return float(radius * 1.5 ** self.level("roundness"))

    def has(self, key: str) -> bool:
        """Whether a feature or part is there: stated, or the kind's default and not negated."""
        if key in self.without:
            return False
        feature = self.spec.features.get(key)
        if feature is None:
            return key in self.spec.parts
        wanted = self._wanted()
        if key in wanted:
            return True
        return feature.default and not any(k in wanted for k in self.spec.rivals(key))

    def count(self, key: str) -> int:
        """How many of something; KeyError for a count the kind does not have."""
        return 0 if key in self.without else self.counts.get(key, self.spec.counts[key].default)

    def look(self, part: str) -> Look:
        """How a part looks: what is said of it, of the whole, or the kind's and material's own."""
        whole, looks = self._said_looks()
        return resolved_look(self.lexicon, self.spec, part, whole, looks)

    def colour_part(self) -> str:
        """The part that a colour said of the whole product shows on: a pad, or the main part."""
        return self.coloured_cover() or self.spec.main_part

    def coloured_cover(self) -> str | None:
        """The pad that a colour said of the whole product goes to, if there is one."""
        drawn = self._covers()
        return coloured_cover(self.spec, self.whole, self._laid_over(drawn), drawn)

    def vary(self, key: str, spread: float) -> float:
        """A factor within 1 ± spread that depends on the seed alone; 1 for seed 0."""
        if self.seed == 0:
            return 1.0
        digest = hashlib.sha256(f"{self.seed}/{self.kind}/{key}".encode()).digest()
        return 1.0 + spread * (2.0 * int.from_bytes(digest[:8], "big") / (2**64 - 1) - 1.0)

    def worn(self) -> Mapping[str, PartLook]:
        """What was said of parts, a pad over a part having what it was said to be covered with."""
        return self._said_looks()[1]

    def _said_looks(self) -> tuple[PartLook, Mapping[str, PartLook]]:
        """What was said of the whole and of parts, on furniture with pads as it is meant."""
        drawn = self._covers()
        if not drawn:
            return self.whole, self.part_looks
        looks = self._laid_over(drawn)
        cover = coloured_cover(self.spec, self.whole, looks, drawn)
        if cover is None or self.whole.colour is None:
            return self.whole, looks
        bare = self.whole.model_copy(update={"colour": None, "colour_name": None})
        return bare, {**looks, cover: self.whole.over(looks.get(cover, PartLook()))}

    def _covers(self) -> tuple[str, ...]:
        """Pads that are drawn."""
        spec = self.spec
        return tuple(
            key
            for key, part in spec.parts.items()
            if part.cover and any(f.part == key and self.has(k) for k, f in spec.features.items())
        )

    def _laid_over(self, drawn: tuple[str, ...]) -> Mapping[str, PartLook]:
        return laid_over(self.lexicon, self.spec, self.part_looks, drawn)

    def _wanted(self) -> frozenset[str]:
        """Features that are named, and those that a stated size needs unless a rival is named."""
        sizes = self.spec.size
        needed = {name for key in self.size if key in sizes for name in sizes[key].needs}
        if self.whole.material is not None and self.whole.material in self.lexicon.materials:
            taken = covers(self.lexicon, self.spec, self.whole.material)
            needed |= {name for name, f in self.spec.features.items() if f.part in taken}
        return self.features | {
            key
            for key in needed
            if not any(rival in self.features for rival in self.spec.rivals(key))
        }

    def _unedited(self, key: str) -> float:
        if key in self.size:
            return self.size[key]
        spec = self.spec
        value = spec.size[key].default
        for name in sorted(spec.features):
            if key in spec.features[name].size and self.has(name):
                value = spec.features[name].size[key]
        value = spec.size_labels.get(self.size_label or "", {}).get(key, value)
        for effect in self._effects():
            value *= effect.get(key, effect.get("all", 1.0) if key != CAPACITY else 1.0)
        return value * self._proportion(key)

    def _proportion(self, key: str) -> float:
        """How much a stated size of the same set pulls this one along."""
        together = self.spec.scale_together
        stated = [k for k in together if k in self.size]
        if key not in together or not stated:
            return 1.0
        ratios = [self.size[k] / self.spec.size[k].default for k in stated]
        return sum(ratios) / len(ratios)

    def _effects(self) -> list[dict[str, float]]:
        own, common = self.spec.styles, self.lexicon.words.styles
        return [dict(own.get(s) or common[s].effect) for s in sorted(self.style) if s in common]
