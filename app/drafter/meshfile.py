"""Reads a 3D file (GLB, OBJ, STL, PLY) into a product model: parts, looks, sizes, close-ups."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from app.drafter.brief import Chip, read_description
from app.drafter.errors import DrafterError
from app.drafter.lexicon import GENERIC
from app.drafter.mesh_glb import read_glb
from app.drafter.mesh_look import look_of
from app.drafter.mesh_measure import measured
from app.drafter.mesh_names import key_of, product_name
from app.drafter.mesh_parts import Piece, all_points, pieces_of
from app.drafter.mesh_ply import read_ply
from app.drafter.mesh_raw import MAX_BYTES, RawScene
from app.drafter.mesh_shots import chosen_shots
from app.drafter.mesh_size import UNITS, check_size, drawn_meshes, extent, unit_of
from app.drafter.mesh_text import is_binary_stl, read_obj, read_stl
from app.drafter.mesh_topology import Shape
from app.drafter.model import Floats, Part, ProductModel

# What a name alone says of a product is less than what a sentence says.
_NAMED_TRUST, _UNNAMED_TRUST = 0.6, 0.2
_STL_HEAD = 84
_HEAD = 65_536
_EXPORT = "Export the model as GLB, OBJ, STL or PLY."
_READERS: MappingProxyType[str, Callable[[bytes], RawScene]] = MappingProxyType(
    {"GLB": read_glb, "OBJ": read_obj, "STL": read_stl, "PLY": read_ply}
)
# First bytes of files people take for 3D files, and what to call them.
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a picture or a sound"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive"),
    (b"Kaydara FBX", "an FBX file"),
    (b"ISO-10303-21", "a STEP file"),
    (b"BLENDER", "a Blender file"),
    (b"\x1f\x8b", "a compressed file"),
    (b"<?xml", "an XML file"),
    (b"<", "a web page or XML file"),
)


@dataclass(frozen=True, slots=True, eq=False)
class ModelFile:
    """A model that was read, and how: the unit of the file's numbers and what had to be assumed.

    `confidence` 0..1 is that of the category, which only the name tells.
    """

    model: ProductModel
    format: str
    unit: str
    assumed: tuple[Chip, ...]
    confidence: float


def read_model_file(data: bytes, name: str, *, unit: str | None = None) -> ProductModel:
    """The product in a GLB, OBJ, STL or PLY file, standing on Z=0 in mm.

    `name` is the file's name, `unit` one of m, cm, mm, in, ft when the person states it. Raises
    DrafterError with one sentence for a file that cannot be drawn.
    """
    return open_model_file(data, name, unit=unit).model


def open_model_file(data: bytes, name: str, *, unit: str | None = None) -> ModelFile:
    """As `read_model_file`, with what was assumed on the way."""
    # Numbers of a hostile file overflow; what matters of them is checked one by one.
    with np.errstate(all="ignore"):
        scene = read_scene(data, name)
        known_unit, assumption = unit_of(scene, unit)
        check_size(extent(scene) * UNITS[known_unit], known_unit)
        return _opened(scene, name, known_unit, assumption)


def _opened(scene: RawScene, name: str, unit: str, assumption: str | None) -> ModelFile:
    found = _placed(pieces_of(scene, UNITS[unit]))
    called = product_name(name)
    brief = read_description(called)
    known = brief.kind != GENERIC
    model = ProductModel(
        kind=brief.kind,
        name=called,
        category=brief.category if known else "other",
        subcategory=brief.subcategory if known else "Product",
        parts=(parts := _parts(found)),
        dimensions=measured(found, [_outline(part) for part in parts]),
        shots=chosen_shots(parts),
    )
    chips = [("unit", assumption)] if assumption else []
    if scene.unit is None:
        chips.append(("upright", _upright(scene)))
    if known:
        chips.append((brief.subcategory.lower(), "kind of product, from the file's name"))
    assumed = tuple(Chip(text=text, meaning=meaning, about="file") for text, meaning in chips)
    trust = _NAMED_TRUST if known else _UNNAMED_TRUST
    return ModelFile(model, scene.format, unit, assumed, trust)


def read_scene(data: bytes, name: str = "") -> RawScene:
    """The triangles of a file, whatever its name says; DrafterError when it holds none."""
    if not data.strip(b"\0 \t\r\n"):
        if len(data) == _STL_HEAD and name.lower().endswith(".stl"):
            raise DrafterError("This STL file holds no triangles.", "Export it again.")
        raise DrafterError("This file is empty.", "Choose another file.")
    if len(data) > MAX_BYTES:
        raise DrafterError(
            f"This file has {len(data) // 1_000_000:,} MB; at most {MAX_BYTES // 1_000_000} MB "
            "can be read.",
            "Export it with a coarser mesh.",
        )
    return _READERS[sniffed(data, name)](data)


def sniffed(data: bytes, name: str = "") -> str:
    """GLB, OBJ, STL or PLY by the content; the name only decides where the content does not."""
    head = data[:_HEAD]
    if head[:4] == b"glTF":
        return "GLB"
    if re.match(rb"ply\s", head):
        return "PLY"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    for mark, what in _OTHERS:
        if text.startswith(mark):
            raise DrafterError(f"This file is {what}, not a 3D model.", _EXPORT)
    if text.startswith(b"{") and b'"asset"' in head:
        raise DrafterError(
            "This is a glTF text file, whose geometry lies in other files.",
            "Export it as one binary file (GLB).",
        )
    return _sniffed_text(data, text, name)


def _sniffed_text(data: bytes, text: bytes, name: str) -> str:
    if text[:5].lower() == b"solid" and b"facet" in text.lower():
        return "STL"
    if b"\0" not in text and re.search(rb"^\s*(v|f|vn|vt)\s+[-+.\d]", text, re.MULTILINE):
        return "OBJ"
    if name.lower().endswith(".stl") or _fits_stl(data):
        return "STL"
    if name.lower().endswith(".obj") and b"\0" not in text:
        return "OBJ"
    raise DrafterError("This file is none of the 3D formats that can be read.", _EXPORT)


def _fits_stl(data: bytes) -> bool:
    count = int.from_bytes(data[80:84], "little")
    return is_binary_stl(data) and len(data) == 84 + 50 * count


def _placed(found: Sequence[Piece]) -> list[Piece]:
    """Moved to stand on Z=0, centred on X=Y=0."""
    every = all_points(found)
    low, high = every.min(axis=0), every.max(axis=0)
    offset = np.array([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]])
    return [
        Piece(
            piece.name,
            tuple(Shape(s.points - offset, s.faces, s.normals) for s in piece.shapes),
            piece.paint,
            piece.whole,
        )
        for piece in found
    ]


def _parts(found: Sequence[Piece]) -> tuple[Part, ...]:
    keys: list[str] = []
    for piece in found:
        keys.append(key_of(piece.name, keys))
    return tuple(
        Part(key, piece.name, meshes, look_of(piece.paint))
        for key, piece, meshes in zip(keys, found, drawn_meshes(found), strict=True)
    )


def _outline(part: Part) -> Floats:
    return np.vstack([mesh.points for mesh in part.meshes])


def _upright(scene: RawScene) -> str:
    axis, front = ("Y", "+Z") if scene.y_up else ("Z", "-Y")
    return f"{axis} is up and {front} is the front, as is usual in {scene.format} files"
