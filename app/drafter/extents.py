"""Words of extent beside a part ("wide neck", "longer sleeves"): which size of it they mean."""

from app.drafter.items import Item
from app.drafter.kinds import CAPACITY
from app.drafter.statements import Statements

# Words of extent before a part change that part; alone they change the product.
EXTENTS = {
    "wide": ("width", 1.2),
    "slim": ("width", 0.82),
    "long": ("length", 1.2),
    "short": ("length", 0.82),
    "tall": ("height", 1.2),
    "low": ("height", 0.82),
    "chunky": ("thickness", 1.3),
    "thin": ("thickness", 0.75),
    "large": ("all", 1.25),
    "mini": ("all", 0.78),
}


def extent_key(said: Statements, item: Item, axis: str) -> str | None:
    """The one size of a part in a direction, or None."""
    keys = extent_keys(said, item, axis)
    return keys[0] if keys else None


def extent_keys(said: Statements, item: Item, axis: str) -> list[str]:
    """Sizes of a part in a direction ("all": any): part_axis, its own word, what is adjusted."""
    spec = said.spec
    own = [m.key for m in item.meanings if m.sort in ("size", "measure")]
    stems = [m.key for m in item.meanings if m.sort in ("part", "feature", "count")]
    stems.append(said.lexicon.words.spelling.lemma(item.text).replace(" ", "_"))
    stems += [stem.removesuffix("s") for stem in stems]
    known = [key for key in (*spec.size, *spec.adjust) if key != CAPACITY]
    of_part = [k for k in known if any(stem and k.startswith(f"{stem}_") for stem in stems)]
    plain = [key for key in known if key in stems]
    if axis == "all":
        return list(dict.fromkeys([*of_part, *own, *plain]))
    exact = [key for key in of_part if key.endswith(f"_{axis}")]
    return (exact or own or plain or of_part)[:1]


def is_so_already(said: Statements, extent: Item, item: Item) -> bool:
    """Whether the kind knows the opposite as a feature and has it not: "short sleeves"."""
    opposite = {"short": "long", "long": "short"}.get(extent.key("style") or "")
    lemmas = said.lexicon.words.spelling.lemmas
    wanted = None if opposite is None else (opposite, *lemmas(item.text))
    return any(
        lemmas(key.replace("_", " ")) == wanted and not (key in said.features or feature.default)
        for key, feature in said.spec.features.items()
    )
