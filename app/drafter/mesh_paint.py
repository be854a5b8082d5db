"""Reads what a GLB file says of a surface: base colour (also of its picture) and PBR factors."""

import io
import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from app.drafter.mesh_raw import Paint

_MAX_PIXELS = 64_000_000
_SAMPLE = 64

Tree = Mapping[str, Any]
Values = NDArray[np.float64]


def paint_of(tree: Tree, blob: bytes, primitive: Tree) -> Paint:
    """The paint of a primitive; glTF's own defaults where the material is silent."""
    number = primitive.get("material")
    if number is None:
        return Paint()
    material = tree["materials"][number]
    pbr = material.get("pbrMetallicRoughness", {})
    factor = [_unit(v) for v in pbr.get("baseColorFactor", (1, 1, 1, 1))]
    if len(factor) != 4:
        factor = [1.0, 1.0, 1.0, 1.0]
    tint = _picture_mean(tree, blob, pbr.get("baseColorTexture"))
    if tint is not None:
        factor = [a * b for a, b in zip(factor, (*tint, 1.0), strict=True)]
    clear = material.get("alphaMode", "OPAQUE") == "BLEND"
    glass = "KHR_materials_transmission" in material.get("extensions", {})
    alpha = factor[3] if clear else 1.0
    return Paint(
        name=str(material.get("name", "")),
        colour=(factor[0], factor[1], factor[2]),
        alpha=min(alpha, 0.2) if glass else alpha,
        metallic=_unit(pbr.get("metallicFactor", 1.0)),
        roughness=_unit(pbr.get("roughnessFactor", 1.0)),
        words=_words(material),
    )


def _words(material: Tree) -> tuple[str, str] | None:
    """Material and finish in words, as this program's own export writes them."""
    extras = material.get("extras")
    if not isinstance(extras, Mapping) or "finish" not in extras:
        return None
    return str(extras.get("material", "")), str(extras["finish"])


def _unit(value: object) -> float:
    number = float(value) if isinstance(value, int | float) else 1.0
    return min(max(number, 0.0), 1.0) if math.isfinite(number) else 1.0


def _picture_mean(
    tree: Tree, blob: bytes, texture: Tree | None
) -> tuple[float, float, float] | None:
    """Mean colour of a texture in linear light, or None when there is none to read."""
    if texture is None:
        return None
    image = tree["images"][tree["textures"][texture["index"]]["source"]]
    if "bufferView" not in image:
        return None
    view = tree["bufferViews"][image["bufferView"]]
    start = int(view.get("byteOffset", 0))
    try:
        with Image.open(
            io.BytesIO(blob[start : start + int(view["byteLength"])]),
            formats=("PNG", "JPEG", "WEBP"),
        ) as picture:
            if picture.width * picture.height > _MAX_PIXELS:
                return None
            picture.draft("RGB", (_SAMPLE, _SAMPLE))
            small = picture.convert("RGB").resize((_SAMPLE, _SAMPLE), Image.Resampling.BOX)
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError, Image.DecompressionBombError):
        return None
    red, green, blue = light(np.asarray(small, dtype=np.float64) / 255).mean(axis=(0, 1)).tolist()
    return (red, green, blue)


def light(srgb: Values) -> Values:
    """Screen values 0..1 as linear light 0..1 (IEC 61966-2-1)."""
    return np.asarray(np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4))


def hex_colour(linear: tuple[float, float, float]) -> str:
    """Linear light 0..1 as "#rrggbb" (IEC 61966-2-1)."""
    values = np.clip(np.array(linear, dtype=np.float64), 0, 1)
    screen = np.where(values <= 0.0031308, values * 12.92, 1.055 * values ** (1 / 2.4) - 0.055)
    red, green, blue = np.round(screen * 255).astype(int).tolist()
    return f"#{red:02x}{green:02x}{blue:02x}"


def oklab(linear: Values) -> Values:
    """Linear sRGB (n, 3) as OKLab (Ottosson 2020)."""
    to_cones = np.array(
        [
            [0.4122214708, 0.5363325363, 0.0514459929],
            [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ]
    )
    to_lab = np.array(
        [
            [0.2104542553, 0.7936177850, -0.0040720468],
            [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ]
    )
    return np.asarray(np.cbrt(np.maximum(linear @ to_cones.T, 0)) @ to_lab.T)
