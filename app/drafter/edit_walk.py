"""Reads an instruction: comparatives, verbs and substitutions first, then as a description."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.drafter.brief_value import Brief
from app.drafter.colours import modified
from app.drafter.edit_words import Change
from app.drafter.extents import extent_keys
from app.drafter.grammar import Walker
from app.drafter.items import Item, Itemiser
from app.drafter.kinds import CAPACITY
from app.drafter.looks import PartLook
from app.drafter.measures import size_of_axis
from app.drafter.recolouring import contrasting, next_shade, one_colour
from app.drafter.statements import Statements
from app.drafter.substitution import swapped_looks
from app.drafter.tokens import Token

_NOUNS = ("part", "feature", "count", "size", "measure")
_MOST = 4.0  # one edit never makes anything more than four times as large or small


@dataclass(slots=True)
class EditReading:
    """What an instruction comes to: statements, factors on sizes, steps of levels."""

    brief: Brief
    said: Statements
    factors: dict[str, float] = field(default_factory=dict)
    levels: dict[str, float] = field(default_factory=dict)
    swapped: dict[str, PartLook] = field(default_factory=dict)
    restored: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Amount:
    """How much a comparative changes: a factor, or mm to add; and the items that say so."""

    factor: float | None = None
    added: float | None = None
    degree: float = 1.0
    items: tuple[Item, ...] = ()


def read_instruction(brief: Brief, tokens: Sequence[Token], source: str) -> EditReading:
    """Everything an instruction says of this Brief's kind of product."""
    lexicon = brief.lexicon
    itemiser = Itemiser(lexicon, lexicon.book(brief.kind), source, lexicon.edits.book)
    items = itemiser.items(tokens)
    reading = EditReading(brief, Statements(lexicon, brief.spec))
    items = _without_swaps(reading, items)
    items = [_verb(reading, item) for item in items]
    items = _without_changes(reading, items)
    Walker(reading.said, items, late=True).walk()
    reading.restored = _restored(reading.said)
    return reading


def _restored(said: Statements) -> set[str]:
    """Parts and features that are named as being there, and so are left out no longer."""
    abouts = [o.about.partition(":") for o in said.outcomes.values() if o.understood]
    named = {key for slot, _, key in abouts if slot in ("part", "feature", "count")}
    named |= {key for key, number in said.counts.items() if number} | set(said.part_looks)
    named |= {part for k in said.features if (part := said.spec.features[k].part) is not None}
    named -= said.without
    bringing = {k for k, f in said.spec.features.items() if f.part in named}
    return named | (bringing - said.without) | {key.removesuffix("s") for key in named}


def _verb(reading: EditReading, item: Item) -> Item:
    """A verb as a join: "remove" is "without", "add" is "with"; "make" carries nothing."""
    if item.sort not in ("unknown", "stop", "phrase", "join"):
        return item
    lemma = reading.said.lexicon.words.spelling.lemma(item.text)
    verb = reading.said.lexicon.edits.verbs.get(lemma)
    if verb is None or (item.sort == "phrase" and not item.key("change")):
        return item
    if item.key("change"):
        return item
    if verb in ("no", "with"):
        return replace(item, sort="join", join=verb, meanings=())
    return replace(item, sort="stop", meanings=())


def _without_swaps(reading: EditReading, items: list[Item]) -> list[Item]:
    """Take "oak instead of walnut" and "replace walnut with oak" out of the items."""
    result = swapped_looks(reading.brief, items)
    if result is None:
        return items
    reading.swapped = dict(result.looks)
    reading.said.whole = result.whole
    for item in result.used:
        reading.said.note(item, result.meaning, result.about)
    return [item for item in items if item not in result.used and item not in result.words]


def _without_changes(reading: EditReading, items: list[Item]) -> list[Item]:
    """Apply the comparatives and take them, their amounts and their nouns out of the items."""
    used: set[int] = set()
    changes = [i for i, item in enumerate(items) if item.key("change")]
    for index in changes:
        change = reading.said.lexicon.edits.changes[items[index].key("change") or ""]
        amount = _amount(reading, items, index)
        noun = _noun(items, index, amount, changes)
        used.update(item.start for item in (items[index], *amount.items))
        if noun is not None:
            used.add(noun.start)
        if noun is not None and noun.sort == "unknown":
            reading.said.refuse(items[index], f"{noun.text} is not known here")
            reading.said.refuse(noun, "not in the lexicon")
        else:
            _apply(reading, change, items[index], amount, noun)
        for item in amount.items:
            reading.said.note(item, "amount")
    return [item for item in items if item.start not in used]


def _amount(reading: EditReading, items: Sequence[Item], index: int) -> Amount:
    """What stands before a comparative ("10% wider", "a bit taller") or after "by"."""
    before = list(items[max(0, index - 3) : index])
    after = list(items[index + 1 : index + 6])
    by = next((i for i, item in enumerate(after) if item.text.lower() == "by"), None)
    found = _measured(after[by + 1 : by + 3]) if by is not None else None
    found = found or _measured(before)
    if found is not None:
        return found
    words = reading.said.lexicon
    for item in reversed(before):
        lemma = words.words.spelling.lemma(item.text)
        if lemma in words.edits.degrees:
            return Amount(degree=words.edits.degrees[lemma], items=(item,))
        if item.sort != "stop":
            break
    return Amount()


def _measured(items: Sequence[Item]) -> Amount | None:
    for item in items:
        if item.sort == "percent" and item.value is not None:
            return Amount(factor=item.value / 100, items=(item,))
        quantity = item.quantity
        if quantity is None or quantity.is_range or len(quantity.amounts) > 1:
            continue
        if quantity.amounts[0].measure == "length":
            return Amount(added=quantity.amounts[0].value, items=(item,))
    return None


def _noun(items: Sequence[Item], index: int, amount: Amount, changes: Sequence[int]) -> Item | None:
    """The part or size a comparative is about: "wider neck", "make the neck wider"."""
    own = {item.start for item in amount.items}
    for after in items[index + 1 :]:
        if after.sort in ("mark", "join") or after.key("change"):
            break
        if (after.key(*_NOUNS) and not after.key("kind")) or after.sort == "unknown":
            return after
        if after.sort != "stop":
            break
    for before in reversed(items[:index]):
        if before.start in own or before.sort == "stop":
            continue
        is_noun = before.key(*_NOUNS) is not None and before.key("kind") is None
        return before if is_noun else None
    return None


def _apply(
    reading: EditReading, change: Change, item: Item, amount: Amount, noun: Item | None
) -> None:
    if change.size is not None:
        _resize(reading, change, item, amount, noun)
    elif change.level is not None:
        _step(reading, change, item, amount, noun)
    else:
        _recolour(reading, change, item, noun)


def _resize(
    reading: EditReading, change: Change, item: Item, amount: Amount, noun: Item | None
) -> None:
    keys = _size_keys(reading, change.size or "", noun)
    if not keys:
        place = f"the {noun.text.lower()} has" if noun is not None else "this product has"
        reading.said.refuse(item, f"{place} no size to change so")
        return
    for key in keys:
        factor = _factor(reading, change, amount, key)
        if not _allowed(reading, key, factor):
            reading.said.refuse(item, "this product cannot be drawn at that size")
            return
        reading.factors[key] = reading.factors.get(key, 1.0) * factor
    meaning = " and ".join(key.replace("_", " ") for key in keys)
    reading.said.note(item, "every size" if keys == ["all"] else meaning, f"adjust:{keys[0]}")
    if noun is not None:
        reading.said.note(noun, "what changes", f"adjust:{keys[0]}")


def _size_keys(reading: EditReading, size: str, noun: Item | None) -> list[str]:
    if noun is not None:
        own = [m.key for m in noun.meanings if m.sort in ("size", "measure")]
        return extent_keys(reading.said, noun, size) or own
    if size == "all":
        return ["all"]
    key = size_of_axis(reading.said, size)
    if key is None:
        spec = reading.brief.spec
        key = next((k for k in (*spec.size, *spec.adjust) if k.endswith(f"_{size}")), None)
    return [] if key is None else [key]


def _factor(reading: EditReading, change: Change, amount: Amount, key: str) -> float:
    grows = change.step > 1
    if amount.factor is not None:
        return 1 + amount.factor if grows else 1 - amount.factor
    if amount.added is not None and key in reading.brief.spec.size:
        mm = reading.brief.mm(key)
        return (mm + (amount.added if grows else -amount.added)) / mm
    return float(change.step**amount.degree)


def _allowed(reading: EditReading, key: str, factor: float) -> bool:
    brief = reading.brief
    if not 1 / _MOST <= factor <= _MOST:
        return False
    keys = [k for k in brief.spec.size if k != CAPACITY] if key == "all" else [key]
    main = [k for k in keys if k in brief.spec.size and (key != "all" or k == brief.spec.main)]
    for name in main:
        low, high = brief.spec.size[name].limits
        if not low <= brief.mm(name) * factor <= high:
            return False
    total = brief.adjust.get(key, 1.0) * factor
    return 1 / _MOST**2 <= total <= _MOST**2


def _step(
    reading: EditReading, change: Change, item: Item, amount: Amount, noun: Item | None
) -> None:
    """Roundness and detail go up and down a step."""
    level = change.level or ""
    steps = change.step * (2 if amount.degree > 1 else 1)
    before = reading.brief.level(level)
    after = min(max(before + steps, -3.0), 3.0)
    follows = after != before and _follow_level(reading, level, after - before)
    built = level in reading.brief.spec.adjust
    if after == before or not (follows or built):
        reading.said.refuse(item, f"this is as far as its {level} goes")
        return
    reading.levels[level] = after - before
    reading.said.note(item, level, f"level:{level}")
    if noun is not None:
        reading.said.note(noun, level, f"level:{level}")


def _follow_level(reading: EditReading, level: str, steps: float) -> bool:
    """What a step means beyond the builder: features come and go, sizes soften; if anything."""
    brief, said = reading.brief, reading.said
    spec = brief.spec
    if level == "roundness":
        for key, factor in spec.softer.items():
            reading.factors[key] = reading.factors.get(key, 1.0) * factor**steps
        return bool(spec.softer)
    if steps > 0:
        _scale_back(reading)
        coming = [k for k in spec.details if not brief.has(k)][:1]
        said.features.update(coming)
        return bool(coming)
    optional = [k for k, f in spec.features.items() if f.group is None and not f.default]
    going = [k for k in optional if k in brief.features]
    going = going or [k for k in spec.details if brief.has(k)][-1:]
    said.without.update(going)
    if going:
        return True
    if spec.plain is not None and not brief.has(spec.plain):
        said.features.add(spec.plain)
        return True
    said.part_looks.update(one_colour(brief))
    if said.part_looks:
        return True
    reading.factors.update(spec.plainer)
    return bool(spec.plainer)


def _scale_back(reading: EditReading) -> None:
    """Undo one step of what "Simpler" did to sizes, if it did."""
    brief = reading.brief
    plainer = brief.spec.plainer
    if all(brief.adjust.get(key, 1.0) <= factor + 1e-6 for key, factor in plainer.items()):
        reading.factors.update({key: 1 / factor for key, factor in plainer.items()})


def _recolour(reading: EditReading, change: Change, item: Item, noun: Item | None) -> None:
    brief, said = reading.brief, reading.said
    part = noun.key("part") if noun is not None else None
    if noun is not None and part is None:
        feature = noun.key("feature")
        part = brief.spec.features[feature].part if feature is not None else None
    if change.whole == "contrast":
        features, looks = contrasting(brief)
        said.features.update(features)
        said.part_looks.update(looks)
        said.note(item, "contrast", "contrast")
        return
    look = brief.look(part or brief.colour_part())
    if change.colour is not None:
        modifier = brief.lexicon.words.modifiers[change.colour]
        name = f"{change.colour} {look.colour_name.removeprefix(change.colour).strip()}"
        new = PartLook(colour=modified(look.colour, modifier), colour_name=name)
    else:
        shade = next_shade(brief, look.colour)
        new = PartLook(colour=shade.hex, colour_name=shade.name)
    if part is None:
        said.whole = new.over(said.whole)
    else:
        said.part_looks[part] = new
    said.note(item, f"colour: {new.colour_name}", f"colour:{part or 'whole'}")
    if noun is not None:
        said.note(noun, "what changes", f"part:{part}")
