"""From a part's material and finish to the numbers the studio shader wants."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from app.drafter.glsl import PATTERNS
from app.drafter.lexicon import shipped_lexicon
from app.drafter.model import Look, Part


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


_PLASTIC = Finish(roughness=0.42)
_GROUPS = MappingProxyType(
    {
        "textile": Finish(roughness=0.92, specular=0.5, sheen=0.35, pattern="weave", folds=0.30),
        "fill": Finish(roughness=0.92, specular=0.4, sheen=0.4, folds=0.3),
        "leather": Finish(roughness=0.48, specular=0.9, sheen=0.05, pattern="leather"),
        "metal": Finish(metal=1.0, roughness=0.26),
        "wood": Finish(roughness=0.54, specular=0.7, pattern="wood"),
        "plastic": _PLASTIC,
        "rubber": Finish(roughness=0.72, specular=0.7, sheen=0.08),
        "foam": Finish(roughness=0.85, specular=0.5, sheen=0.12),
        "ceramic": Finish(roughness=0.22, specular=1.2),
        "glass": Finish(roughness=0.03, opacity=0.16),
        "stone": Finish(roughness=0.4),
        "paper": Finish(roughness=0.90, specular=0.4, pattern="felt", tone=0.25, bump=0.3),
        "fibre": Finish(roughness=0.8, specular=0.5),
        "gem": Finish(roughness=0.05, specular=1.8),
        "wax": Finish(roughness=0.55, specular=0.8, sheen=0.15),
        "electronic": Finish(roughness=0.25),
    }
)

# The lexicon's textures (and those Part.texture may name): pattern and what goes with it.
_TEXTURES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "jersey": {"pattern": "knit"},
        "tweed": {"pattern": "heather", "tone": 0.9},
        "knit": {"pattern": "knit", "scale": 2.6},
        "pique": {"pattern": "weave", "scale": 1.7},
        "fleece": {"pattern": "plush", "scale": 0.32, "bump": 0.55, "tone": 0.6},
        "terry": {"pattern": "plush", "scale": 0.8},
        "velvet": {"pattern": "plush", "scale": 0.25, "bump": 0.4, "tone": 0.5, "sheen": 0.8},
        "plush": {"pattern": "plush", "sheen": 0.6},
        "canvas": {"pattern": "weave", "scale": 1.6, "folds": 0.12},
        "webbing": {"pattern": "twill", "scale": 1.8, "folds": 0.0},
        "corduroy": {"pattern": "rib", "scale": 1.25},
        "rib": {"pattern": "rib", "folds": 0.0},
        "rib_round": {"pattern": "rib_round", "folds": 0.0},
        "felt": {"pattern": "felt", "folds": 0.08},
        "suede": {"pattern": "felt", "sheen": 0.4, "roughness": 0.9, "specular": 0.4},
        "mesh": {"pattern": "weave", "scale": 2.6, "bump": 1.5, "tone": 1.8},
        "ripstop": {"pattern": "weave", "scale": 0.6},
        "rope": {"pattern": "twill", "scale": 3.0, "bump": 1.6, "folds": 0.0},
        "wicker": {"pattern": "basket"},
        "cork": {"pattern": "felt", "scale": 1.6, "tone": 2.0},
        "ceramic": {"pattern": "speckle", "tone": 0.45},
        "terrazzo": {"pattern": "speckle", "scale": 3.0, "tone": 1.2},
        "stone": {"pattern": "speckle", "scale": 1.2, "tone": 1.4},
        "concrete": {"pattern": "felt", "scale": 2.0, "roughness": 0.9, "specular": 0.4},
        "cast": {"pattern": "powder", "scale": 2.4, "bump": 1.6},
        "carbon": {"pattern": "twill", "scale": 2.5},
    }
)

# What single finishes of the lexicon are beyond the surface they show; for hard things.
_COATS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "powder coat": {"metal": 0.0, "roughness": 0.62, "pattern": "powder"},
        "painted": {"metal": 0.0, "roughness": 0.5, "pattern": "plain"},
        "soft touch": {"metal": 0.0, "roughness": 0.5, "pattern": "plain"},
        "enamelled": {"metal": 0.0, "roughness": 0.14, "specular": 1.3, "pattern": "plain"},
        "lacquered": {"roughness": 0.12, "specular": 1.2},
        "hammered": {"pattern": "hammered", "roughness": 0.22},
        "sandblasted": {"roughness": 0.82},
        "natural finish": {"roughness": 0.82},
        "unglazed": {"roughness": 0.82},
        "uncoated": {"roughness": 0.82},
        "anodised": {"metal": 0.85, "roughness": 0.46},
        "chrome": {"metal": 1.0, "roughness": 0.04, "pattern": "plain"},
        "glazed": {"roughness": 0.14, "specular": 1.3},
        "matte glaze": {"roughness": 0.55},
        "reactive glaze": {"roughness": 0.2, "specular": 1.3, "pattern": "speckle", "tone": 0.9},
        "textured": {"roughness": 0.7, "bump": 1.5},
    }
)
_SURFACES: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "transparent": {"opacity": 0.18, "roughness": 0.04, "pattern": "plain"},
        "frosted": {"opacity": 0.62, "roughness": 0.6},
        "brushed": {"roughness": 0.34, "pattern": "brushed"},
        "metallic": {"metal": 1.0, "roughness": 0.24},
    }
)
# A cut stone is dark and bright in turn where its back facets throw the light back.
_CUT_STONE: Mapping[str, Any] = MappingProxyType(
    {"roughness": 0.03, "specular": 1.7, "pattern": "gem"}
)


def finish_of(part: Part) -> Finish:
    """The finish of a part: its material's, changed by the finish word and by Part.texture."""
    material = shipped_lexicon().materials.get(part.look.material)
    group = material.group if material else "plastic"
    finish = _GROUPS.get(group, _PLASTIC)
    if material:
        finish = _with_texture(finish, material.texture, group)
    finish = _with_finish(finish, part.look, group)
    return _with_own_texture(finish, part.texture, group)


def _with_texture(finish: Finish, texture: str, group: str) -> Finish:
    """Brushed metal is a finish here, not a texture: polished brass is not brushed."""
    if texture in ("plain", "brushed"):
        return replace(finish, pattern="plain") if group == "textile" else finish
    known = _TEXTURES.get(texture)
    if known is None:
        return replace(finish, pattern=texture) if texture in PATTERNS else finish
    return replace(finish, **known)


def _with_finish(finish: Finish, look: Look, group: str) -> Finish:
    """What the lexicon says the finish shows, and what this very finish is besides."""
    known = shipped_lexicon().finishes.get(look.finish)
    if known is None or known.quiet:
        return finish
    if group in ("textile", "fill"):
        return _cloth(finish, look.finish, known.shows)
    if group == "gem" and known.shows == "transparent":
        return replace(finish, **_CUT_STONE)
    changes = _COATS.get(look.finish) or _SURFACES.get(known.shows)
    if changes is not None:
        return replace(finish, **changes)
    return _ground(finish, known.shows, metal=group == "metal")


def _cloth(finish: Finish, key: str, shows: str) -> Finish:
    """Cloth does not shine as hard things do, whatever way its finish shows."""
    if key == "heather":
        return replace(finish, pattern="heather")
    if shows in ("satin", "glossy", "metallic"):
        return replace(finish, roughness=0.5, specular=1.1, sheen=0.4, bump=finish.bump * 0.7)
    return finish


def _ground(finish: Finish, shows: str, *, metal: bool) -> Finish:
    """Gloss; on metal it says how it is ground, elsewhere how it is coated."""
    if shows == "glossy":
        rough = 0.07 if metal else 0.12
        return replace(finish, roughness=rough, specular=max(finish.specular, 1.2))
    if shows == "satin":
        return replace(finish, roughness=0.36 if metal else min(finish.roughness, 0.44))
    return replace(finish, roughness=0.52 if metal else max(finish.roughness, 0.74))


def _with_own_texture(finish: Finish, texture: str | None, group: str) -> Finish:
    """Part.texture: a texture's name, "/x", "/y" or "/z" for its axis, and a scale: "rib/x 1.5"."""
    if not texture:
        return finish
    name, _, scale = texture.partition(" ")
    name, _, axis = name.partition("/")
    changed = _with_texture(finish, name, group)
    if name == "brushed":
        changed = replace(changed, pattern="brushed")
    if scale:
        changed = replace(changed, scale=changed.scale * float(scale))
    return replace(changed, axis=axis or finish.axis)


def linear(colour: str) -> tuple[float, float, float]:
    """An "#rrggbb" colour as linear light 0..1 (sRGB, IEC 61966-2-1)."""
    values = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return (r, g, b)
