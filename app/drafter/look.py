"""From a part's material and finish to the numbers the studio shader wants."""

import re
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.drafter.model import Look, Part

# Kinds of the shader's pattern(); the names are what Part.texture may say.
PATTERNS = MappingProxyType(
    {
        "plain": 0,
        "powder": 1,
        "brushed": 2,
        "weave": 3,
        "twill": 4,
        "knit": 5,
        "rib": 6,
        "rib_round": 7,
        "heather": 8,
        "denim": 9,
        "leather": 10,
        "wood": 11,
        "marble": 12,
        "speckle": 13,
        "plush": 14,
        "fleece": 14,
        "felt": 15,
        "cork": 15,
        "basket": 16,
        "hammered": 17,
    }
)


@dataclass(frozen=True, slots=True)
class Finish:
    """What the shader is told of a surface; lengths of patterns follow `scale` (1 = as in life)."""

    metal: float = 0.0
    roughness: float = 0.5
    specular: float = 1.0
    sheen: float = 0.0
    opacity: float = 1.0
    pattern: str = "plain"
    scale: float = 1.0
    bump: float = 1.0
    tone: float = 1.0
    folds: float = 0.0
    axis: str | None = None


_CLOTH = Finish(roughness=0.92, specular=0.5, sheen=0.35, pattern="weave", folds=0.30)
_METAL = Finish(metal=1.0, roughness=0.24)
_PLASTIC = Finish(roughness=0.38)

# First match wins: the words a material key may hold, and how such a thing looks.
_MATERIALS: tuple[tuple[str, Finish], ...] = (
    ("glass|crystal|acrylic|perspex", Finish(roughness=0.03, opacity=0.16)),
    ("water|liquid", Finish(roughness=0.03, opacity=0.45)),
    (
        "faux fur|plush|sherpa|teddy|shearling|sheepskin|fur",
        replace(_CLOTH, pattern="plush", folds=0, sheen=0.6),
    ),
    (
        "fleece|terry|velour|velvet|chenille|boucle",
        replace(_CLOTH, pattern="plush", scale=0.45, sheen=0.55, bump=0.6),
    ),
    ("suede|nubuck", replace(_CLOTH, pattern="felt", folds=0, sheen=0.45)),
    ("leather|hide", Finish(roughness=0.46, specular=0.9, pattern="leather", sheen=0.05)),
    ("denim", replace(_CLOTH, pattern="denim", sheen=0.15)),
    ("rib knit|ribbed|rib", replace(_CLOTH, pattern="rib", folds=0)),
    ("heather|melange", replace(_CLOTH, pattern="heather")),
    (
        "jersey|interlock|pique|knit|cashmere|merino|wool|acrylic yarn|yarn|modal",
        replace(_CLOTH, pattern="knit"),
    ),
    ("felt", replace(_CLOTH, pattern="felt", folds=0)),
    (
        "satin|silk|charmeuse",
        Finish(
            roughness=0.40, specular=1.4, sheen=0.5, pattern="weave", scale=0.5, folds=0.5, bump=0.5
        ),
    ),
    (
        "nylon|ripstop|taffeta|polyester|softshell|gore",
        replace(_CLOTH, roughness=0.62, specular=0.8, sheen=0.2, pattern="twill", scale=0.7),
    ),
    (
        "mesh|canvas|webbing|cordura|burlap|jute|hemp",
        replace(_CLOTH, pattern="weave", scale=1.5, folds=0.1),
    ),
    ("twill|gabardine|chino|drill", replace(_CLOTH, pattern="twill")),
    (
        "cotton|linen|viscose|fabric|cloth|poplin|muslin|textile|elastane|spandex|down|padding",
        _CLOTH,
    ),
    ("rattan|wicker|cane|raffia|straw|seagrass", Finish(roughness=0.7, pattern="basket")),
    ("cork", Finish(roughness=0.85, specular=0.5, pattern="cork", tone=2.0)),
    (
        "oak|ash|walnut|beech|birch|pine|bamboo|teak|maple|cherry|acacia|mahogany|plywood|veneer|wood",
        Finish(roughness=0.52, specular=0.7, pattern="wood"),
    ),
    ("marble", Finish(roughness=0.16, pattern="marble")),
    ("stoneware|terrazzo|granite|speckle", Finish(roughness=0.30, pattern="speckle")),
    (
        "concrete|cement|stone|terracotta|clay|plaster",
        Finish(roughness=0.88, specular=0.5, pattern="felt"),
    ),
    ("porcelain|ceramic|enamel|bone china", Finish(roughness=0.14, specular=1.3)),
    (
        "steel|alumin|brass|copper|gold|silver|titanium|zinc|iron|chrome|metal|pewter|nickel|tin|platinum|bronze",
        _METAL,
    ),
    (
        "silicone|rubber|eva|foam|latex|tpu|neoprene",
        Finish(roughness=0.72, specular=0.7, sheen=0.08),
    ),
    (
        "paper|card|kraft|corrugated",
        Finish(roughness=0.90, specular=0.4, pattern="felt", tone=0.25, bump=0.3),
    ),
    ("wax|soap|candle", Finish(roughness=0.55, specular=0.8, sheen=0.15)),
    ("pearl", Finish(roughness=0.20, specular=1.6, sheen=0.5)),
    (
        "diamond|gem|ruby|sapphire|emerald|zircon|topaz|amethyst|opal|stone",
        Finish(roughness=0.04, specular=3.0, metal=0.35),
    ),
)

_COATED = Finish(metal=0.0, roughness=0.55)
_FINISHES: tuple[tuple[str, Finish | None], ...] = (
    ("powder", replace(_COATED, roughness=0.62, pattern="powder")),
    ("painted|lacquer|enamel", replace(_COATED, roughness=0.22)),
)


def finish_of(part: Part) -> Finish:
    """The finish of a part: its material's, changed by the finish word and by Part.texture."""
    finish = _by_finish(_by_material(part.look.material), part.look)
    return _by_texture(finish, part.texture)


def _by_material(material: str) -> Finish:
    words = material.lower().replace("_", " ")
    for pattern, finish in _MATERIALS:
        if re.search(rf"\b(?:{pattern})", words):
            return finish
    return _PLASTIC


def _by_finish(finish: Finish, look: Look) -> Finish:
    word = look.finish.lower().replace("_", " ")
    for pattern, coated in _FINISHES:
        if coated is not None and re.search(pattern, word):
            return coated
    return _by_gloss(finish, word)


def _by_gloss(finish: Finish, word: str) -> Finish:
    """Gloss words; on metal they say how it is ground, elsewhere how it is coated."""
    metal = finish.metal > 0.5
    changes: dict[str, Finish] = {
        "transparent|clear|see-through": replace(
            finish, opacity=min(finish.opacity, 0.18), roughness=0.04, pattern="plain"
        ),
        "frosted|translucent": replace(finish, opacity=min(finish.opacity, 0.62), roughness=0.6),
        "brushed": replace(finish, metal=1.0, roughness=0.34, pattern="brushed"),
        "hammered": replace(finish, pattern="hammered", roughness=0.22),
        "polished|mirror|chrome": replace(finish, roughness=0.06 if metal else 0.12),
        "metallic": replace(finish, metal=0.9, roughness=0.28),
        "satin|semi|eggshell": replace(
            finish, roughness=0.40 if metal else min(finish.roughness, 0.44)
        ),
        "gloss|shiny|patent": replace(finish, roughness=0.10, specular=max(finish.specular, 1.2)),
        "matt|anodi": replace(finish, roughness=0.52 if metal else max(finish.roughness, 0.74)),
        "heather|melange": replace(finish, pattern="heather"),
    }
    for pattern, changed in changes.items():
        if re.search(pattern, word):
            return changed
    return finish


def _by_texture(finish: Finish, texture: str | None) -> Finish:
    """Part.texture: a pattern's name, with "/x", "/y" or "/z" for its axis and a scale, "rib/x 1.5"."""
    if not texture:
        return finish
    name, _, scale = texture.partition(" ")
    name, _, axis = name.partition("/")
    changed = replace(finish, axis=axis or finish.axis)
    if name in PATTERNS:
        changed = replace(changed, pattern=name)
    if scale:
        changed = replace(changed, scale=float(scale))
    return replace(changed, folds=0.0) if name in ("rib", "rib_round") else changed


def linear(colour: str) -> tuple[float, float, float]:
    """An "#rrggbb" colour as linear light 0..1 (sRGB, IEC 61966-2-1)."""
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return (r, g, b)
