"""Decides which size of a kind a measured amount means."""

from dataclasses import replace
from functools import partial
from itertools import permutations

from app.drafter.items import Item
from app.drafter.kinds import CAPACITY, Kind
from app.drafter.quantities import Amount
from app.drafter.statements import Statements

_FLUID_OUNCE = 29.5735295625
_CLOTH_OUNCE = 33.9057  # g/m² of one ounce per square yard
# The order people write sizes in, by how many there are.
_ORDERS = {3: ("width", "depth", "height"), 2: ("width", "height")}
_ROUND = ("diameter", "height")


def put_quantity(said: Statements, item: Item, noun: Item | None) -> None:
    """Give a quantity to the sizes it means, or say why not; `noun` is the part beside it."""
    quantity = item.quantity
    if quantity is None:
        return
    amounts = [_in_context(said.spec, amount) for amount in quantity.amounts]
    if quantity.is_range:
        said.refuse(item, "two numbers for one size: give one")
    elif any(not 0 < amount.value < 1e7 for amount in amounts):
        said.refuse(item, "no such size can be drawn")
    elif len(amounts) > 1:
        _put_series(said, item, amounts)
    elif amounts[0].measure == "other":
        said.put_reference(item, "rating")
    elif amounts[0].measure in ("mass", "cloth", "ounce"):
        said.put_reference(item, "weight")
    elif amounts[0].measure == "volume":
        _put_capacity(said, item, amounts[0])
    else:
        _put_length(said, item, amounts[0], noun)


def size_of_axis(said: Statements, axis: str) -> str | None:
    """The kind's size in a direction of the whole product, or None."""
    known = said.lexicon.words.axes.get(axis)
    if known is None:
        return None
    sizes = said.spec.size
    named = (key for key, size in sizes.items() if set(size.words) & set(known.words))
    return next(named, None) or next((key for key in known.sizes if key in sizes), None)


def _in_context(spec: Kind, amount: Amount) -> Amount:
    """Ounces are a volume for what holds something and a cloth weight for clothes and bags."""
    if amount.measure != "ounce":
        return amount
    if CAPACITY in spec.size:
        return replace(amount, measure="volume", factor=_FLUID_OUNCE)
    return replace(amount, measure="cloth", factor=_CLOTH_OUNCE)


def _put_capacity(said: Statements, item: Item, amount: Amount) -> None:
    if CAPACITY in said.spec.size:
        said.put_size(item, CAPACITY, amount)
    else:
        said.refuse(item, "this product has no capacity")


def _put_length(said: Statements, item: Item, amount: Amount, noun: Item | None) -> None:
    amount = _with_unit(said, amount, said.spec.main)
    key = None if noun is None else _size_of_noun(said, noun, amount)
    if key is not None and noun is not None:
        if said.put_size(item, key, amount):
            said.note(noun, "size", f"size:{key}")
        return
    if noun is not None and amount.axis is None:
        said.refuse(item, f"the {noun.text.lower()} has no size of its own here")
        return
    if amount.axis is None:
        name = said.spec.main.replace("_", " ")
        if said.put_size(item, said.spec.main, amount, f"{name}, assumed"):
            said.presumed.append((item.text, f"read as the {name}"))
        return
    axis_key = size_of_axis(said, amount.axis)
    if axis_key is None:
        said.refuse(item, f"this product has no {amount.axis} here")
    else:
        said.put_size(item, axis_key, amount)


def _size_of_noun(said: Statements, noun: Item, amount: Amount) -> str | None:
    """The size of a part that an amount means: its named axis, its own word, what fits."""
    sizes = said.spec.size
    own = noun.key("size")
    stems = [m.key for m in noun.meanings if m.sort in ("part", "feature", "count")]
    stems = [*stems, *(stem.removesuffix("s") for stem in stems)]
    if amount.axis is not None:
        named = [f"{stem}_{amount.axis}" for stem in stems]
        found = next((key for key in named if key in sizes), None)
        # "across" is the word of a diameter, but also of "across the shoulder".
        fits = own is not None and (own.endswith(amount.axis) or amount.axis == "diameter")
        return found or (own if fits else None)
    if own is not None:
        return own
    of_part = [key for stem in stems for key in sizes if key.startswith(f"{stem}_")]
    fitting = [k for k in of_part if sizes[k].limits[0] <= amount.value <= sizes[k].limits[1]]
    return next(iter([*fitting, *of_part]), None)


def _put_series(said: Statements, item: Item, amounts: list[Amount]) -> None:
    """Several sizes, "60 x 40 x 120 mm": width, depth, height unless letters say otherwise."""
    spec = said.spec
    order = _ORDERS.get(len(amounts), ())
    if len(amounts) == 2 and "width" not in spec.size and "diameter" in spec.size:
        order = _ROUND
    axes = [a.axis or (order[i] if i < len(order) else "") for i, a in enumerate(amounts)]
    keys = [size_of_axis(said, axis) for axis in axes]
    if None in keys or len(set(keys)) < len(keys):
        said.refuse(item, f"say which is which: {', '.join(_axes(spec))}")
        return
    if all(amount.axis is None for amount in amounts):
        keys = _order_that_fits(spec, amounts, [key for key in keys if key is not None])
    scaled = [_with_unit(said, a, key or "") for a, key in zip(amounts, keys, strict=True)]
    meaning = " × ".join((key or "").replace("_", " ") for key in keys)
    for key, amount in zip(keys, scaled, strict=True):
        if not said.put_size(item, key or "", amount, meaning):
            return
    if any(amount.axis is None for amount in amounts):
        said.presumed.append((item.text, f"read as {meaning}"))


def _order_that_fits(spec: Kind, amounts: list[Amount], keys: list[str]) -> list[str | None]:
    """The usual order of sizes, or the only other one in which all of them can be made.

    A phone case of "160 x 78 x 12 mm" is told height first, as phones are.
    """
    if all(map(partial(_can_be, spec), keys, amounts)):
        return [*keys]
    others = [
        order for order in permutations(keys) if all(map(partial(_can_be, spec), order, amounts))
    ]
    return [*(others[0] if len(others) == 1 else keys)]


def _can_be(spec: Kind, key: str, amount: Amount) -> bool:
    low, high = spec.size[key].limits
    factors = (1.0, 10.0) if amount.measure == "none" else (amount.factor,)
    return any(low <= amount.number * factor <= high for factor in factors)


def _with_unit(said: Statements, amount: Amount, key: str) -> Amount:
    """A bare number is millimetres, or centimetres when only they make sense; it says so."""
    if amount.measure != "none" or key not in said.spec.size:
        return amount
    low, high = said.spec.size[key].limits
    for factor, unit in ((1.0, "mm"), (10.0, "cm")):
        if low <= amount.number * factor <= high:
            said.presumed.append((f"{amount.number:g}", f"read in {unit}"))
            return replace(amount, measure="length", factor=factor)
    return amount


def _axes(spec: Kind) -> list[str]:
    return [key.replace("_", " ") for key in spec.size if key != CAPACITY]
