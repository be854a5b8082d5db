"""Reads GLB, the binary form of glTF 2.0, without following anything outside the file."""

import json
import math
import struct
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.drafter.errors import DrafterError
from app.drafter.mesh_paint import paint_of
from app.drafter.mesh_raw import GENERATOR, RawBody, RawScene, broken, check_counts, checked
from app.drafter.model import Floats

_JSON, _BIN = 0x4E4F534A, 0x004E4942
_MAX_NODES = 50_000
_NUMBERS = {5120: "i1", 5121: "u1", 5122: "<i2", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
_WIDTHS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4, "MAT4": 16}
_TRIANGLES, _STRIP, _FAN = 4, 5, 6
_PACKED = {
    "KHR_draco_mesh_compression": "Draco",
    "EXT_meshopt_compression": "meshopt",
    "KHR_meshopt_compression": "meshopt",
}
# What a damaged structure raises while it is read.
_SLIPS = (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError)

Tree = Mapping[str, Any]


def read_glb(data: bytes) -> RawScene:
    """All triangle meshes of the file's scene, transformed into it; metres, Y up."""
    try:
        tree, blob = container(data)
        return _scene(tree, blob)
    except (*_SLIPS, RecursionError, MemoryError) as error:
        raise broken("GLB", "its structure does not fit together") from error


def container(data: bytes) -> tuple[Tree, bytes]:
    """The JSON tree and the binary chunk (glTF 2.0 specification, section 4)."""
    if len(data) < 20:
        raise broken("GLB", "it ends before its header does")
    _, version, length = struct.unpack_from("<4sII", data)
    if version != 2:
        raise DrafterError(
            f"This GLB file is of version {version}; only version 2 can be read.",
            "Export it as glTF 2.0 binary.",
        )
    if length > len(data):
        raise broken("GLB", f"it has {len(data):,} of the {length:,} bytes it should have")
    chunks = dict(reversed(list(_chunks(data[:length]))))
    if _JSON not in chunks:
        raise broken("GLB", "its description is missing")
    tree = json.loads(chunks[_JSON])
    if not isinstance(tree, dict):
        raise broken("GLB", "its description is not one")
    _check_tree(tree)
    return tree, chunks.get(_BIN, b"")


def _chunks(data: bytes) -> Iterator[tuple[int, bytes]]:
    place = 12
    while place + 8 <= len(data):
        size, kind = struct.unpack_from("<II", data, place)
        if place + 8 + size > len(data):
            raise broken("GLB", "a block is longer than the file")
        yield kind, data[place + 8 : place + 8 + size]
        place += 8 + size


def _check_tree(tree: Tree) -> None:
    for name in [*tree.get("extensionsRequired", []), *tree.get("extensionsUsed", [])]:
        if name in _PACKED:
            raise DrafterError(
                f"This GLB file is compressed with {_PACKED[name]}, which cannot be read here.",
                "Export it without mesh compression.",
            )
    if any("uri" in buffer for buffer in tree.get("buffers", [])):
        raise DrafterError(
            "This GLB file keeps its geometry in another file, which is not read.",
            "Export it as one binary file.",
        )
    if len(tree.get("nodes", [])) > _MAX_NODES:
        raise DrafterError(
            f"This model has more than {_MAX_NODES:,} nodes.", "Join its meshes and export again."
        )


def _scene(tree: Tree, blob: bytes) -> RawScene:
    reader = _Reader(tree, blob)
    nodes = list(_placed_nodes(tree))
    meshes = tree.get("meshes", [])
    drawn = [p for node, _ in nodes for p in meshes[node["mesh"]]["primitives"]]
    # One small mesh that many nodes show may be larger than any file.
    check_counts(sum(map(reader.point_count, drawn)), sum(map(reader.face_count, drawn)))
    whole = str(tree.get("asset", {}).get("generator", "")) == GENERATOR
    bodies: list[RawBody] = []
    for node, matrix in nodes:
        mesh = meshes[node["mesh"]]
        name = str(node.get("name") or mesh.get("name") or "")
        for primitive in mesh["primitives"]:
            body = reader.body(primitive, name, matrix, whole=whole)
            if body is not None:
                bodies.append(body)
    return RawScene(tuple(bodies), "m", True, "GLB")


def _placed_nodes(tree: Tree) -> Iterator[tuple[Tree, Floats]]:
    """Nodes that carry a mesh, with their matrix in the scene; each node may appear once."""
    nodes = tree.get("nodes", [])
    seen: set[int] = set()
    queue = [(int(root), np.eye(4)) for root in reversed(_roots(tree))]
    while queue:
        number, parent = queue.pop()
        if number in seen or not 0 <= number < len(nodes):
            raise broken("GLB", "its nodes do not form a tree")
        seen.add(number)
        node = nodes[number]
        matrix = parent @ _matrix(node)
        if node.get("mesh") is not None:
            yield node, matrix
        queue += [(int(child), matrix) for child in reversed(node.get("children", []))]


def _roots(tree: Tree) -> list[int]:
    scenes = tree.get("scenes", [])
    if scenes:
        return list(scenes[tree.get("scene", 0)].get("nodes", []))
    nodes = tree.get("nodes", [])
    children = {child for node in nodes for child in node.get("children", [])}
    return [number for number in range(len(nodes)) if number not in children]


def _matrix(node: Tree) -> Floats:
    if "matrix" in node:
        return np.array(node["matrix"], dtype=np.float64).reshape(4, 4).T
    matrix = np.eye(4)
    x, y, z, w = (float(v) for v in node.get("rotation", (0, 0, 0, 1)))
    length = math.hypot(x, y, z, w)
    if not length > 0:
        raise broken("GLB", "a rotation in it has no direction")
    x, y, z, w = x / length, y / length, z / length, w / length
    turn = np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )
    matrix[:3, :3] = turn * np.array(node.get("scale", (1, 1, 1)), dtype=np.float64)
    matrix[:3, 3] = np.array(node.get("translation", (0, 0, 0)), dtype=np.float64)
    return matrix


class _Reader:
    """Accessors of one file."""

    def __init__(self, tree: Tree, blob: bytes) -> None:
        self._tree, self._blob = tree, blob
        self._read: dict[int, NDArray[Any]] = {}

    def face_count(self, primitive: Tree) -> int:
        """Triangles of a primitive, as the accessors state them."""
        mode = primitive.get("mode", _TRIANGLES)
        if mode not in (_TRIANGLES, _STRIP, _FAN):
            return 0
        number = primitive.get("indices", primitive["attributes"]["POSITION"])
        count = int(self._tree["accessors"][number]["count"])
        if count < 0:
            raise broken("GLB", "a list in it has less than no entries")
        return count // 3 if mode == _TRIANGLES else max(count - 2, 0)

    def point_count(self, primitive: Tree) -> int:
        """Corners of a primitive, as the accessor states them."""
        count = int(self._tree["accessors"][primitive["attributes"]["POSITION"]]["count"])
        return max(count, 0)

    def body(self, primitive: Tree, name: str, matrix: Floats, *, whole: bool) -> RawBody | None:
        """A primitive in the scene, or None when it has no triangles."""
        if self.face_count(primitive) == 0:
            return None
        attributes = primitive["attributes"]
        points = self.array(attributes["POSITION"]).astype(np.float64)
        faces = self._faces(primitive, len(points))
        normals = self._normals(attributes, points)
        with np.errstate(over="ignore", invalid="ignore"):
            placed = points @ matrix[:3, :3].T + matrix[:3, 3]
            normals = None if normals is None else _turned(normals, matrix)
        if np.linalg.det(matrix[:3, :3]) < 0:
            faces = faces[:, ::-1]
        paint = paint_of(self._tree, self._blob, primitive)
        return checked(RawBody(name, placed, faces, normals, paint, whole), "GLB")

    def _faces(self, primitive: Tree, count: int) -> NDArray[np.int64]:
        if "indices" in primitive:
            order = self.array(primitive["indices"]).ravel().astype(np.int64)
        else:
            order = np.arange(count, dtype=np.int64)
        mode = primitive.get("mode", _TRIANGLES)
        if mode == _TRIANGLES:
            return order[: len(order) // 3 * 3].reshape(-1, 3)
        if mode == _FAN:
            first = np.full(max(len(order) - 2, 0), order[0])
            return np.column_stack([first, order[1:-1], order[2:]])
        strip = np.column_stack([order[:-2], order[1:-1], order[2:]])
        strip[1::2] = strip[1::2, ::-1]
        return strip

    def _normals(self, attributes: Tree, points: Floats) -> Floats | None:
        if "NORMAL" not in attributes:
            return None
        normals = self.array(attributes["NORMAL"]).astype(np.float64)
        usable = normals.shape == points.shape and bool(np.isfinite(normals).all())
        return normals if usable else None

    def array(self, number: int) -> NDArray[Any]:
        """An accessor as an array (count, width); KHR_mesh_quantization's integers included."""
        if number not in self._read:
            self._read[number] = self._array(self._tree["accessors"][number])
        return self._read[number]

    def _array(self, accessor: Tree) -> NDArray[Any]:
        count, width = int(accessor["count"]), _WIDTHS[accessor["type"]]
        check_counts(count, 0)
        kind = np.dtype(_NUMBERS[accessor["componentType"]])
        values = np.zeros((count, width), kind)
        if "bufferView" in accessor:
            place = int(accessor.get("byteOffset", 0))
            values = self._view(accessor["bufferView"], place, kind, count, width)
        if "sparse" in accessor:
            values = self._sparse(values, accessor["sparse"], width)
        if accessor.get("normalized") and kind.kind in "iu":
            return np.maximum(values / np.iinfo(kind).max, -1.0)
        return values

    def _view(
        self, number: int, place: int, kind: np.dtype[Any], count: int, width: int
    ) -> NDArray[Any]:
        view = self._tree["bufferViews"][number]
        start, size = int(view.get("byteOffset", 0)), int(view["byteLength"])
        row = kind.itemsize * width
        step = int(view.get("byteStride", row))
        last = place + (count - 1) * step + row
        if min(start, place, count) < 0 or step < row or last > size:
            raise broken("GLB", "a list in it is longer than the data")
        if start + size > len(self._blob):
            raise broken("GLB", "it ends before its data does")
        return np.ndarray(
            (count, width), kind, self._blob, start + place, (step, kind.itemsize)
        ).copy()

    def _sparse(self, values: NDArray[Any], sparse: Tree, width: int) -> NDArray[Any]:
        count = int(sparse["count"])
        where = sparse["indices"]
        kind = np.dtype(_NUMBERS[where["componentType"]])
        place = int(where.get("byteOffset", 0))
        rows = self._view(where["bufferView"], place, kind, count, 1).ravel()
        other = sparse["values"]
        place = int(other.get("byteOffset", 0))
        values[rows] = self._view(other["bufferView"], place, values.dtype, count, width)
        return values


def _turned(normals: Floats, matrix: Floats) -> Floats | None:
    """Normals in the scene: by the inverse transpose, at length 1."""
    if abs(np.linalg.det(matrix[:3, :3])) < 1e-30:
        return None
    turned = normals @ np.linalg.inv(matrix[:3, :3])
    length = np.linalg.norm(turned, axis=1, keepdims=True)
    return np.asarray(turned / np.maximum(length, 1e-30))
