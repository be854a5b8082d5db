"""Walks the items of a text and finds what belongs together: looks to parts, numbers to nouns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.drafter.extents import EXTENTS, extent_key, is_so_already
from app.drafter.groups import group_of, pads_apart
from app.drafter.items import Item
from app.drafter.measures import put_quantity
from app.drafter.statements import Statements, Targets

_LOOKS = ("colour", "material", "finish")
_NOUNS = ("feature", "part", "count", "accent", "size", "measure")
_NOT_ITS_OWN = "it is said of something this product does not have"
_REASONS = {
    "mood": "a mood: nothing in the drawing follows from it",
    "wearer": "who it is for changes nothing here; give a size",
    "pattern": "patterns and artwork are not drawn on the product",
    "kind": "only one product is drawn at a time",
}


@dataclass(slots=True)
class Walker:
    """Reads items from left to right into statements; one walker for one text."""

    said: Statements
    items: Sequence[Item]
    late: bool = False  # in an edit a look may follow its noun: "make the lid black"
    looks: list[Item] = field(default_factory=list)
    number: Item | None = None
    extent: Item | None = None
    targets: list[str] = field(default_factory=list)  # parts the clause named last
    near: bool = False  # whether the last word of content was one of them
    opener: str = ""
    kind_seen: bool = False
    denied: bool = False  # "not" stands before the next word
    shares: int = 0  # materials of a mixture that were given in percent
    bare: bool = False  # whether that part has been given no look yet
    stranger: bool = False  # the clause has an unknown word after its looks

    def walk(self) -> Statements:
        """Read all items."""
        for index, item in enumerate(self.items):
            if self.opener == "for" and item.sort not in ("mark", "join", "stop"):
                self.said.refuse(item, "what it is for changes nothing in the drawing")
                continue
            if self.denied and item.sort not in ("mark", "join", "stop"):
                self.said.refuse(item, "what it is not changes nothing in the drawing")
                self.denied = False
                continue
            self._step(index, item)
        self._end_clause()
        return self.said

    def _step(self, index: int, item: Item) -> None:
        readers: dict[str, Callable[[int, Item], None]] = {
            "mark": self._mark,
            "join": self._join,
            "quantity": self._quantity,
            "label": lambda _, label: self.said.put_label(label),
            "code": lambda _, code: self.said.put_reference(code, "colour reference"),
            "colour": self._look,
            "number": self._number,
            "percent": self._percent,
            "phrase": self._phrase,
            "unknown": self._unknown,
        }
        reader = readers.get(item.sort)
        if reader is not None:
            reader(index, item)

    def _number(self, _: int, item: Item) -> None:
        self._drop_number()
        self.number = item

    def _mark(self, _: int, item: Item) -> None:
        if item.text == "/":
            return
        keep = list(self.targets) if item.text == ":" else []
        self._end_clause()
        self.targets, self.opener = keep, "in" if keep else ""

    def _join(self, index: int, item: Item) -> None:
        if item.join == "not":
            self.denied = True
            return
        if item.join == "and":
            # "make it navy and the lid oak": what follows is a noun, so navy was said before it.
            if self.late and self.looks and (self.near or self._noun_next(index)):
                self._end_clause()
            return
        if item.join == "of" and not self.near:
            return
        keep = list(self.targets) if item.join in ("in", "of") and self.near else []
        self._end_clause()
        self.targets, self.opener = keep, "in" if item.join == "of" else item.join

    def _end_clause(self) -> None:
        """Looks without a noun go to the part just named ("lid in bamboo"), or to the whole."""
        self._drop_number()
        self._drop_extent()
        lost = self.stranger and (self.kind_seen or self.opener == "with")
        self.kind_seen = self.kind_seen or not self.said.spec.words
        if self.opener == "no" or lost:
            for item in self.looks:
                self.said.refuse(item, _NOT_ITS_OWN)
        elif self.looks:
            after_noun = self.opener == "in" or self.late or (self.near and self.bare)
            known = tuple(self.targets) if after_noun else ()
            apart = pads_apart(self.said, self.looks) if self.opener == "in" else None
            self.said.put_looks(self.looks, known or (apart if self.kind_seen else None))
        self.looks, self.targets = [], []
        self.near, self.stranger, self.opener = False, False, ""

    def _phrase(self, index: int, item: Item) -> None:
        is_look = item.key(*_LOOKS) is not None
        again = item.key(*_NOUNS) and (self.kind_seen or self.number is not None)
        is_kind = item.key("kind") is not None and not again
        if is_kind and not (is_look and self._noun_follows(index)):
            self._kind(item)
        elif item.key(*_NOUNS) and not (is_look and self._noun_follows(index)):
            self._noun(index, item)
        elif is_look:
            self._look(index, item)
        elif item.key("style"):
            self._style(item)
        else:
            self.near = False
            self.said.refuse(item, _REASONS[item.meanings[0].sort])

    def _look(self, index: int, item: Item) -> None:
        follower = self.items[index + 1] if index + 1 < len(self.items) else None
        lemma = item.text.lower()
        if lemma == "natural" and follower is not None and follower.key("material"):
            self.said.note(item, "the material's own colour")
        elif not self.said.is_open(item):
            return
        elif self._is_quiet(item):
            self._quiet_finish(item)
        elif self._is_contents(lemma, follower):
            self.said.refuse(item, "what it holds changes nothing in the drawing")
        else:
            self.looks.append(item)

    def _percent(self, index: int, item: Item) -> None:
        """A share of a mixture: kept as text; the first material is the one that is drawn."""
        follower = self.items[index + 1] if index + 1 < len(self.items) else None
        if follower is None or follower.key("material") is None:
            self.said.refuse(item, "a share of nothing known here")
            return
        self.said.references.append(f"{item.text} {follower.text}")
        self.said.note(item, "share of the material, kept as text", f"reference:{item.text}")
        self.shares += 1
        if self.shares > 1:
            self.said.note(follower, "part of the mixture, kept as text")

    def _is_quiet(self, item: Item) -> bool:
        finish = self.said.lexicon.finishes.get(item.key("finish") or "")
        return finish is not None and finish.quiet

    def _quiet_finish(self, item: Item) -> None:
        """A finish that is not drawn ("gold foil"): kept as text, with the colour before it."""
        if self.looks and self.looks[-1].end == item.start and self.looks[-1].shade:
            self.said.put_reference(self.looks.pop(), "finish")
        self.said.put_reference(item, "finish")

    def _is_contents(self, lemma: str, follower: Item | None) -> bool:
        words = self.said.lexicon.words
        if lemma not in words.contents or self.said.spec.family not in words.content_families:
            return False
        return follower is not None and follower.key("kind") is not None

    def _kind(self, item: Item) -> None:
        if self.number is not None and self.number.value != 1:
            self.said.refuse(self.number, _REASONS["kind"])
            self.number = None
        elif self.number is not None:
            self.said.note(self.number, "number")
            self.number = None
        self._drop_extent()
        self.said.put_looks(self.looks, None)
        self.said.note(item, "kind of product", "kind")
        self.looks, self.targets, self.near = [], [], False
        self.kind_seen, self.stranger = True, False

    def _style(self, item: Item) -> None:
        self._drop_extent()
        if item.key("style") in EXTENTS:
            self.extent = item
        else:
            self.said.put_style(item, item.key("style") or "")

    def _drop_extent(self) -> None:
        if self.extent is not None:
            self.said.put_style(self.extent, self.extent.key("style") or "")
            self.extent = None

    def _drop_number(self) -> None:
        if self.number is not None:
            self.said.refuse(self.number, "a number that belongs to nothing known here")
            self.number = None

    def _unknown(self, index: int, item: Item) -> None:
        # "low top" is no "high top": only a word that stands alone may be the end of a phrase.
        alone = self.extent is None and (index == 0 or self.items[index - 1].sort != "unknown")
        matches = self._partly_named(item) if alone else []
        if len(matches) == 1 or (matches and self.opener == "no"):
            self._feature_noun(index, item, matches)
            return
        self.said.refuse(item, self._why_unknown(item, matches))
        self._drop_number()
        if self.extent is not None and (self.kind_seen or self.opener == "with"):
            self.said.refuse(self.extent, _NOT_ITS_OWN)
            self.extent = None
        self._drop_extent()
        self.near, self.stranger = False, self.stranger or bool(self.looks)

    def _why_unknown(self, item: Item, matches: Sequence[str]) -> str:
        lexicon = self.said.lexicon
        if matches:
            names = ", ".join(key.replace("_", " ") for key in matches)
            return f"say which: {names}"
        if lexicon.all_kinds.meanings(lexicon.words.spelling.lemmas(item.text)):
            return _REASONS["kind"]
        return "not in the lexicon"

    def _partly_named(self, item: Item) -> list[str]:
        """Features whose words end with this one: "pocket" for "kangaroo pocket"."""
        spelling = self.said.lexicon.words.spelling
        word = spelling.lemma(item.text)
        return [
            key
            for key, feature in self.said.spec.features.items()
            if any(spelling.lemmas(words)[-1:] == (word,) for words in feature.words)
        ]

    def _noun(self, index: int, item: Item) -> None:
        """A part, feature, count, size or the accents: it takes what stands before it."""
        if self.opener == "no" or item.negated:
            self._left_out(item)
            return
        accents = self.said.spec.accents() if item.key("accent") else ()
        part = item.key("part")
        if item.key("feature"):
            self._feature_noun(index, item, [item.key("feature") or ""])
        elif accents:
            self._part_noun(index, item, accents, "accents")
        elif part is not None:
            self._part_noun(index, item, group_of(self.said, item) or (part,), "part")
        elif item.key("count"):
            self._count(item)
        elif item.key("size", "measure"):
            self._extent_of(item)
        else:
            for look in (*self.looks, item):
                self.said.refuse(look, "this product has no accent parts")
            self.looks = []

    def _left_out(self, item: Item) -> None:
        spec, part = self.said.spec, item.key("part")
        keys = [m.key for m in item.meanings if m.sort in ("feature", "part")]
        keys += [k for k, f in spec.features.items() if part is not None and f.part == part]
        keys += self._partly_named(item)
        count = item.key("count")
        if count is not None:
            self.said.counts[count] = 0
            keys.append(count)
        for look in self.looks:
            self.said.note(look, "left out")
        self.looks = []
        self.said.put_without(item, list(dict.fromkeys(keys)) or [item.text.lower()])

    def _feature_noun(self, index: int, item: Item, keys: Sequence[str]) -> None:
        if self.opener == "no":
            self.said.put_without(item, keys)
            return
        feature = self.said.spec.features[keys[0]]
        self.said.put_feature(item, keys[0])
        self._count(item, 2 if feature.count == 1 and keys[0].endswith("s") else feature.count)
        part = feature.part or item.key("part")
        if part is not None:
            self._give(item, (part,), self._kind_follows(index))

    def _part_noun(self, index: int, item: Item, targets: Targets, meaning: str) -> None:
        self.said.note(item, meaning, f"part:{(targets or ('',))[0]}")
        part = (targets or ("",))[0]
        if part in self.said.without:
            self.said.without.discard(part)
        # A part named in the plural ("Handles") is drawn as a pair.
        name = self.said.spec.parts[part].name if part in self.said.spec.parts else ""
        self._count(item, 2 if name.endswith("s") else 1)
        self._give(item, targets or (), self._kind_follows(index))

    def _give(self, item: Item, targets: tuple[str, ...], passing: bool = False) -> None:
        """Hand the waiting looks to parts; in "bamboo lid bottle" only the material stays there."""
        self._extent_of(item)
        passing = passing and len(targets) == 1
        # "gold hoop earrings": what the main part is made of, the product is made of.
        passes = passing and targets != (self.said.spec.main_part,)
        given = self._own_looks() if passes else [] if passing else self.looks
        if not self.looks and self.near:
            # "oak seat and legs": the second noun shares what was said before the first.
            looks = self.said.part_looks.get(self.targets[-1])
            for target in targets if looks is not None else ():
                self.said.part_looks.setdefault(target, looks or self.said.whole)
        self.looks = [look for look in self.looks if look not in given]
        self.said.put_looks(given, targets)
        self.bare = not given and not passing
        self.targets = [*(self.targets if self.near else []), *targets]
        self.near = True

    def _own_looks(self) -> list[Item]:
        """Of looks before a part that stands before the kind: the material and its colour."""
        if not self.looks or self.looks[-1].key("material") is None:
            return []
        before = self.looks[-2:-1]
        return self.looks[-2:] if before and before[0].key("material") is None else self.looks[-1:]

    def _count(self, item: Item, usual: int = 1) -> None:
        number, self.number = self.number, None
        key = item.key("count")
        if number is None or number.value is None:
            if key is not None and not item.key("part", "feature"):
                self._some(item, key)
        elif key is not None:
            if self.said.put_count(number, key, number.value):
                self.said.note(item, "number", f"count:{key}")
            elif not item.key("part", "feature"):
                self.said.refuse(item, "the number of it cannot be drawn")
        elif number.value == usual:
            self.said.note(number, "number")
        else:
            self.said.refuse(number, f"{usual} of it can be drawn here")

    def _some(self, item: Item, key: str) -> None:
        """At least one of what the kind counts: "with drawers"."""
        self.said.counts.setdefault(key, max(1, self.said.spec.counts[key].default))
        self.said.note(item, "number", f"count:{key}")

    def _extent_of(self, item: Item) -> None:
        """A factor on the size of a part: "wide neck"."""
        extent, self.extent = self.extent, None
        if extent is None:
            if item.key("size", "measure") and not item.key("part", "feature"):
                self.said.refuse(item, "say how much")
            return
        axis, factor = EXTENTS[extent.key("style") or ""]
        key = extent_key(self.said, item, axis)
        if is_so_already(self.said, extent, item):
            self.said.note(extent, "as it is drawn")
            self.said.note(item, "size")
            return
        if key is None:
            self.said.refuse(extent, "this part has no such size here")
            return
        self.said.adjust[key] = factor
        self.said.note(extent, f"size of the {item.text.lower()}", f"adjust:{key}")
        self.said.note(item, "size", f"adjust:{key}")

    def _quantity(self, index: int, item: Item) -> None:
        self._drop_number()
        noun = self._measured_noun(index)
        put_quantity(self.said, item, noun)

    def _measured_noun(self, index: int) -> Item | None:
        """The part or size a quantity stands beside: "5 cm white sole", "handle length 60 cm"."""
        for after in self.items[index + 1 :]:
            if after.key("kind") or after.sort in ("mark", "quantity", "unknown", "join"):
                break
            if after.key("size", "part", "feature"):
                return after
        for before in reversed(self.items[:index]):
            if before.key("size", "part", "feature") and not before.key("kind"):
                return before
            if before.sort != "stop" and before.text not in (":", "of"):
                break
        return None

    def _noun_follows(self, index: int) -> bool:
        """Whether a noun stands right after this item, with nothing but looks between."""
        for after in self.items[index + 1 :]:
            if after.sort != "colour" and not (after.sort == "phrase" and after.key(*_LOOKS)):
                return after.key("kind", *_NOUNS) is not None
            if after.key("kind", *_NOUNS):
                return True
        return False

    def _noun_next(self, index: int) -> bool:
        after = next((item for item in self.items[index + 1 :] if item.sort != "stop"), None)
        return after is not None and after.key(*_NOUNS) is not None and not after.key(*_LOOKS)

    def _kind_follows(self, index: int) -> bool:
        for after in self.items[index + 1 :]:
            if after.sort in ("mark", "join"):
                return False
            if after.key("kind"):
                return not self.kind_seen
        return False
