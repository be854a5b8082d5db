"""Writes a product model as GLB, OBJ, STL or PLY; the same model always gives the same bytes."""

import json
import struct
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

import numpy as np

from app.drafter.errors import DrafterError
from app.drafter.look import finish_of, linear
from app.drafter.mesh_raw import GENERATOR
from app.drafter.model import Floats, Ints, Part, ProductModel
from app.drafter.surface import shaded

ModelFormat = Literal["glb", "obj", "stl", "ply"]
_FLOAT, _UINT = 5126, 5125
_VERTICES, _ELEMENTS = 34962, 34963
_JSON, _BIN = 0x4E4F534A, 0x004E4942


@dataclass(frozen=True, slots=True, eq=False)
class _Solid:
    """All surface of a part: points (n, 3) in mm, unit normals (n, 3), faces (m, 3)."""

    part: Part
    points: Floats
    normals: Floats
    faces: Ints


def export_model(model: ProductModel, kind: ModelFormat) -> bytes:
    """The model as a file: GLB in metres with Y up; OBJ (Y up), STL and PLY (Z up) in mm.

    GLB and OBJ keep the parts by name, GLB and PLY their colours. Raises DrafterError for another
    format.
    """
    if kind not in _WRITERS:
        raise DrafterError(
            f"Models are not written as “{kind}”.", f"Choose one of {', '.join(_WRITERS)}."
        )
    solids = [_solid(part) for part in model.parts if any(len(m.faces) for m in part.meshes)]
    return _WRITERS[kind](model, solids)


def _solid(part: Part) -> _Solid:
    surfaces = [shaded(mesh, smooth=part.smooth) for mesh in part.meshes if len(mesh.faces)]
    starts = np.cumsum([0, *(len(s.points) for s in surfaces[:-1])])
    return _Solid(
        part,
        np.vstack([s.points for s in surfaces]),
        np.vstack([s.normals for s in surfaces]),
        np.vstack([s.faces + start for s, start in zip(surfaces, starts, strict=True)]),
    )


def _y_up(vectors: Floats) -> Floats:
    """From Z up with the front to -Y to Y up with the front to +Z (glTF 2.0)."""
    return np.column_stack([vectors[:, 0], vectors[:, 2], -vectors[:, 1]])


def _glb(model: ProductModel, solids: list[_Solid]) -> bytes:
    blob = bytearray()
    views: list[dict[str, Any]] = []
    accessors: list[dict[str, Any]] = []

    def add(values: np.ndarray[tuple[int, ...], np.dtype[Any]], kind: str, target: int) -> int:
        data = values.tobytes()
        views.append(
            {"buffer": 0, "byteOffset": len(blob), "byteLength": len(data), "target": target}
        )
        blob.extend(data)
        numbers = _FLOAT if target == _VERTICES else _UINT
        accessor = {"bufferView": len(views) - 1, "componentType": numbers, "type": kind}
        accessors.append({**accessor, "count": len(values)})
        return len(accessors) - 1

    meshes = []
    for number, solid in enumerate(solids):
        points = _y_up(solid.points / 1000).astype("<f4")
        place = add(points, "VEC3", _VERTICES)
        accessors[place]["min"] = points.min(axis=0).tolist()
        accessors[place]["max"] = points.max(axis=0).tolist()
        attributes = {
            "POSITION": place,
            "NORMAL": add(_y_up(solid.normals).astype("<f4"), "VEC3", _VERTICES),
        }
        indices = add(solid.faces.ravel().astype("<u4"), "SCALAR", _ELEMENTS)
        primitive = {"attributes": attributes, "indices": indices, "material": number}
        meshes.append({"name": solid.part.name, "primitives": [primitive]})
    tree = {
        "asset": {"version": "2.0", "generator": GENERATOR},
        "scene": 0,
        "scenes": [{"name": model.name, "nodes": list(range(len(solids)))}],
        "nodes": [{"name": s.part.name, "mesh": number} for number, s in enumerate(solids)],
        "meshes": meshes,
        "materials": [_material(solid.part) for solid in solids],
        "accessors": accessors,
        "bufferViews": views,
        "buffers": [{"byteLength": len(blob)}],
    }
    return _chunks(json.dumps(tree, ensure_ascii=False).encode(), bytes(blob))


def _chunks(text: bytes, blob: bytes) -> bytes:
    text += b" " * (-len(text) % 4)
    blob += b"\0" * (-len(blob) % 4)
    head = struct.pack("<4sII", b"glTF", 2, 28 + len(text) + len(blob))
    return b"".join(
        [
            head,
            struct.pack("<II", len(text), _JSON),
            text,
            struct.pack("<II", len(blob), _BIN),
            blob,
        ]
    )


def _material(part: Part) -> dict[str, Any]:
    finish = finish_of(part)
    material: dict[str, Any] = {
        "name": part.look.material or part.look.finish,
        "pbrMetallicRoughness": {
            "baseColorFactor": [*linear(part.look.colour), finish.opacity],
            "metallicFactor": finish.metal,
            "roughnessFactor": finish.roughness,
        },
        # What other programs have no word for, so that the file can come back as it was.
        "extras": {"material": part.look.material, "finish": part.look.finish},
    }
    if finish.opacity < 1:
        material["alphaMode"] = "BLEND"
    return material


def _obj(model: ProductModel, solids: list[_Solid]) -> bytes:
    lines = [f"# {GENERATOR}: {_line(model.name)}; millimetres, Y up"]
    start = 1
    for solid in solids:
        lines.append(f"o {_line(solid.part.name)}")
        lines.append(f"usemtl {_line(solid.part.look.material or solid.part.look.finish)}")
        lines += [f"v {x:.5f} {y:.5f} {z:.5f}" for x, y, z in _y_up(solid.points).tolist()]
        lines += [f"vn {x:.4f} {y:.4f} {z:.4f}" for x, y, z in _y_up(solid.normals).tolist()]
        faces = (solid.faces + start).tolist()
        lines += [f"f {a}//{a} {b}//{b} {c}//{c}" for a, b, c in faces]
        start += len(solid.points)
    return ("\n".join(lines) + "\n").encode()


def _line(text: str) -> str:
    """Text that stays on one line."""
    return " ".join(text.split())


def _stl(model: ProductModel, solids: list[_Solid]) -> bytes:
    kind = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("extra", "<u2")])
    facets = np.zeros(sum(len(solid.faces) for solid in solids), kind)
    corners = np.vstack([solid.points[solid.faces] for solid in solids])
    raw = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    facets["corners"] = corners
    facets["normal"] = raw / np.maximum(np.linalg.norm(raw, axis=1, keepdims=True), 1e-30)
    # A header that began with "solid" would be taken for a text file.
    head = f"{GENERATOR}: {_line(model.name)}; millimetres, Z up".encode("ascii", "replace")
    return head[:80].ljust(80) + struct.pack("<I", len(facets)) + facets.tobytes()


def _ply(model: ProductModel, solids: list[_Solid]) -> bytes:
    corner = np.dtype([("place", "<f4", 3), ("normal", "<f4", 3), ("colour", "u1", 3)])
    face = np.dtype([("size", "u1"), ("corners", "<i4", 3)])
    vertices = np.zeros(sum(len(solid.points) for solid in solids), corner)
    vertices["place"] = np.vstack([solid.points for solid in solids])
    vertices["normal"] = np.vstack([solid.normals for solid in solids])
    sizes = [len(solid.points) for solid in solids]
    colours = [bytes.fromhex(solid.part.look.colour.lstrip("#")) for solid in solids]
    vertices["colour"] = np.repeat([list(colour) for colour in colours], sizes, axis=0)
    starts = np.cumsum([0, *sizes[:-1]])
    faces = np.zeros(sum(len(solid.faces) for solid in solids), face)
    faces["size"] = 3
    faces["corners"] = np.vstack(
        [solid.faces + start for solid, start in zip(solids, starts, strict=True)]
    )
    head = [
        "ply",
        "format binary_little_endian 1.0",
        f"comment {GENERATOR}: {_line(model.name)}; millimetres, Z up".encode(
            "ascii", "replace"
        ).decode(),
        f"element vertex {len(vertices)}",
        *(f"property float {name}" for name in ("x", "y", "z", "nx", "ny", "nz")),
        *(f"property uchar {name}" for name in ("red", "green", "blue")),
        f"element face {len(faces)}",
        "property list uchar int vertex_indices",
        "end_header",
        "",
    ]
    return "\n".join(head).encode() + vertices.tobytes() + faces.tobytes()


_WRITERS: MappingProxyType[str, Callable[[ProductModel, list[_Solid]], bytes]] = MappingProxyType(
    {"glb": _glb, "obj": _obj, "stl": _stl, "ply": _ply}
)
