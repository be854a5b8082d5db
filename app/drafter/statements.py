"""Gathers what a text says of one kind of product, and what became of each of its words."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.drafter.items import Item
from app.drafter.kinds import CAPACITY, Kind
from app.drafter.lexicon import LEVELS, Lexicon
from app.drafter.looks import PartLook, whole_material_parts
from app.drafter.quantities import Amount
from app.drafter.size_labels import label_sizes

_FIELDS = ("colour", "material", "finish")
Targets = tuple[str, ...] | None  # part keys, or None for the whole product


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a stretch of the text came to: a meaning and its slot, or a reason why not."""

    text: str
    meaning: str
    about: str
    understood: bool


@dataclass(slots=True)
class Statements:
    """What was said, slot by slot; the first word on a slot holds, a second is refused."""

    lexicon: Lexicon
    spec: Kind
    size: dict[str, float] = field(default_factory=dict)
    size_label: str | None = None
    whole: PartLook = field(default_factory=PartLook)
    part_looks: dict[str, PartLook] = field(default_factory=dict)
    grouped: set[str] = field(default_factory=set)
    features: set[str] = field(default_factory=set)
    without: set[str] = field(default_factory=set)
    counts: dict[str, int] = field(default_factory=dict)
    adjust: dict[str, float] = field(default_factory=dict)
    style: set[str] = field(default_factory=set)
    references: list[str] = field(default_factory=list)
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    presumed: list[tuple[str, str]] = field(default_factory=list)

    def note(self, item: Item, meaning: str, about: str = "") -> None:
        """The item was understood; this holds against a refusal, and the first meaning stays."""
        known = self.outcomes.get(item.start)
        if known is None or not known.understood:
            self.outcomes[item.start] = Outcome(item.text, meaning, about, True)

    def refuse(self, item: Item, reason: str) -> None:
        """The item has no effect, for this reason."""
        self.outcomes.setdefault(item.start, Outcome(item.text, reason, "", False))

    def is_open(self, item: Item) -> bool:
        """Whether nothing has become of the item yet."""
        return item.start not in self.outcomes

    def put_looks(self, looks: Sequence[Item], targets: Targets) -> None:
        """Give colours, materials and finishes to parts, or to the whole product."""
        for item in looks:
            if not self._put_gem(item, targets):
                self._put_look(item, targets)

    def put_reference(self, item: Item, meaning: str) -> None:
        """Keep a text that no line follows from, for the sheets: a colour code, a cloth weight."""
        self.references.append(item.text)
        self.note(item, f"{meaning}, kept as text", f"reference:{item.text}")

    def put_feature(self, item: Item, key: str) -> None:
        """Turn a feature on; one of the same group that is on already holds against it."""
        clash = next((k for k in self.spec.rivals(key) if k in self.features), None)
        if clash is not None:
            self.refuse(item, f"it contradicts {clash.replace('_', ' ')}")
            return
        if key in self.without:
            self.refuse(item, "the text says both with and without it")
            return
        self.features.add(key)
        self.note(item, "feature", f"feature:{key}")

    def put_without(self, item: Item, keys: Sequence[str]) -> None:
        """Take features or parts away."""
        taken = [key for key in keys if key not in self.features]
        if not taken:
            self.refuse(item, "the text says both with and without it")
            return
        self.without.update(taken)
        self.note(item, "left out", f"feature:{taken[0]}")

    def put_count(self, item: Item, key: str, number: float) -> bool:
        """How many of something; False (and a reason) when it cannot be drawn."""
        spec = self.spec.counts[key]
        if number != int(number) or not spec.min <= number <= spec.max:
            self.refuse(item, f"the drawing has {spec.min} to {spec.max} {key.replace('_', ' ')}")
            return False
        self.counts[key] = int(number)
        self.note(item, "number", f"count:{key}")
        return True

    def put_size(self, item: Item, key: str, amount: Amount, meaning: str | None = None) -> bool:
        """A size in mm or ml when it is sensible for the kind; False (and a reason) when not."""
        low, high = self.spec.size[key].limits
        unit = "ml" if key == CAPACITY else "mm"
        name = "capacity" if key == CAPACITY else key.replace("_", " ")
        value = amount.value
        if not low <= value <= high:
            self.refuse(item, f"the {name} drawn here is {low:,.0f} to {high:,.0f} {unit}")
            return False
        if key in self.size and abs(self.size[key] - value) > 1e-6:
            self.refuse(item, f"the {name} is already given")
            return False
        self.size[key] = round(value, 4)
        self.note(item, meaning or name, f"size:{key}")
        return True

    def put_label(self, item: Item) -> None:
        """A size label that the kind has a table or a formula for."""
        label = item.label
        sizes = None if label is None else label_sizes(self.spec, label)
        if label is None or sizes is None:
            self.refuse(item, "there is no size table for it here")
        elif self.size_label is not None:
            self.refuse(item, "a size is already given")
        else:
            self.size_label = label.label
            for key, value in sizes.items():
                self.size.setdefault(key, value)
            self.note(item, "size", "size_label")

    def put_style(self, item: Item, key: str) -> None:
        """A style word, if it changes anything on this kind."""
        effect = self.spec.styles.get(key) or self.lexicon.words.styles[key].effect
        known = {"all", *LEVELS, *self.spec.size, *self.spec.adjust}
        if known.isdisjoint(effect):
            self.refuse(item, "no size of this product follows from it")
            return
        self.style.add(key)
        self.note(item, "style", f"style:{key}")

    def _put_gem(self, item: Item, targets: Targets) -> bool:
        """A gem said of the whole goes to the part that is a gem, and brings its feature."""
        material = item.key("material")
        if targets is not None or material is None:
            return False
        if self.lexicon.materials[material].group != "gem":
            return False
        materials = self.lexicon.materials
        stones = [k for k, p in self.spec.parts.items() if materials[p.material].group == "gem"]
        if not stones:
            return False
        self.features.update(k for k, f in self.spec.features.items() if f.part == stones[0])
        self._put_look(item, (stones[0],))
        return True

    def _put_look(self, item: Item, targets: Targets) -> None:
        fields = self._fields(item, targets)
        slot = next(name for name in _FIELDS if name in fields)
        places = ["whole"] if targets is None else list(targets)
        if len(places) == 1 and places[0] in self.grouped:
            # "a white frame and a green seat": what is said of one of them holds for it alone.
            self.grouped.discard(places[0])
            del self.part_looks[places[0]]
        free = [p for p in places if getattr(self._look(p), slot) in (None, fields[slot])]
        if not free and slot == "material" and self._put_cloth(item, fields[slot], places[0]):
            return
        if not free and targets is None and slot == "colour" and self.spec.accents():
            self._put_look(item, self.spec.accents())
            return
        if not free:
            self.refuse(item, f"a second {slot}: say which part has it")
            return
        for place in free:
            self._set_look(place, PartLook(**fields).over(self._look(place)))
        if targets in self.spec.groups.values():
            self.grouped.update(free)
        self.note(item, _meaning(slot, targets, self.spec), f"{slot}:{free[0]}")

    def _put_cloth(self, item: Item, material: str, place: str) -> bool:
        """A fibre and a cloth ("ribbed merino"): the cloth is drawn, the fibre kept as text."""
        known = self.lexicon.materials
        before = self._look(place).material or ""
        pair = [known.get(before), known.get(material)]
        if any(one is None or one.group != "textile" for one in pair):
            return False
        fibres = [one is not None and one.fibre for one in pair]
        if fibres[0] == fibres[1]:
            return False
        self.references.append(before if fibres[0] else item.text)
        if fibres[0]:
            self._set_look(place, PartLook(material=material).over(self._look(place)))
        meaning = "material" if fibres[0] else "fibre of the cloth, kept as text"
        self.note(item, meaning, f"material:{place}" if fibres[0] else f"reference:{item.text}")
        return True

    def _look(self, place: str) -> PartLook:
        return self.whole if place == "whole" else self.part_looks.get(place, PartLook())

    def _set_look(self, place: str, look: PartLook) -> None:
        if place == "whole":
            self.whole = look
        else:
            self.part_looks[place] = look

    def _fields(self, item: Item, targets: Targets) -> dict[str, str]:
        """What a word sets; one that is a colour and a material is what suits the part."""
        shade, material, finish = item.shade, item.key("material"), item.key("finish")
        if finish is not None:
            return {"finish": finish}
        if material is not None and (shade is None or self._suits(material, targets)):
            return {"material": material}
        if shade is None:
            raise ValueError(f"{item.text} is no look")
        return {"colour": shade.hex, "colour_name": shade.name}

    def _suits(self, material: str, targets: Targets) -> bool:
        known = self.lexicon.materials
        if targets is None:
            part = whole_material_parts(self.lexicon, self.spec, material)[0]
        else:
            part = targets[0]
        return known[material].nature == known[self.spec.parts[part].material].nature


def _meaning(slot: str, targets: Targets, spec: Kind) -> str:
    if targets is None:
        return slot
    group = next((word for word, parts in spec.groups.items() if parts == targets), None)
    if group is not None:
        return f"{slot} of the {group}"
    return f"{slot} of the {' and '.join(spec.parts[key].name.lower() for key in targets)}"
